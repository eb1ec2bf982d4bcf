import {
  ChangePolicyDocument,
  type IdentityRule,
  type PolicyFragment,
  type PolicyInput,
} from "../../schema/documents.ts";
import type { EvidenceKind } from "../application/evidence.ts";
import { choicesOf } from "../ui/choices.ts";
import { Field } from "../ui/Field.tsx";
import { Form } from "../ui/Form.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Section } from "../ui/Section.tsx";
import type { FormReader } from "../ui/read-form.ts";
import { Tick } from "../ui/Tick.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import { EvidenceAccepted } from "./EvidenceAccepted.tsx";
import { numberIn, numberOrNull, serviceLevelsIn } from "./policy-values.ts";
import { ServiceLevelFields } from "./ServiceLevelFields.tsx";

const identityRules: Record<IdentityRule, string> = {
  LEVELS: "Two level 3, or one level 3 and one level 2; one with a photograph",
  LEVELS_OR_PHOTO_PLUS_ADDRESS: "Also photo evidence with a recent proof of address",
};

type Counted = Exclude<{ [K in keyof PolicyFragment]: PolicyFragment[K] extends number ? K : never }[keyof PolicyFragment], "version">; // prettier-ignore

interface PolicyFormProps {
  policy: PolicyFragment;
  kinds: readonly EvidenceKind[];
}

/** What the practice has decided for itself, all of it in sight, changed with a reason. */
export const PolicyForm = ({ policy, kinds }: PolicyFormProps) => {
  const step = useFormStep(
    ChangePolicyDocument,
    (form, values) => ({
      reason: form.text("reason", "Write why the policy changes."),
      policy: policyIn(form, values, policy, kinds),
    }),
    { done: "The policy is changed." },
  );
  const count = (name: Counted, label: string, hint: string) => (
    <Field name={name} label={label} hint={hint} defaultValue={String(policy[name])} width="6rem" />
  );
  const tick = (
    name: "allowAppointmentsBeforeId" | "fourEyes" | "singleHanded" | "anotherSignsOffReview",
    label: string,
    hint?: string,
  ) => <Tick name={name} label={label} hint={hint} defaultChecked={policy[name]} />;
  return (
    <Form sending={step} onSend={step.send} action="Change the policy">
      <Section name="identity" title="Identity">
        <Radios
          name="identityRule"
          legend="Documents that verify a patient"
          choices={choicesOf(identityRules)}
          defaultValue={policy.identityRule}
        />
        {count("proofOfAddressMonths", "How old a proof of address may be, in months", "From 1 to 12.")}
        {count("questionCategories", "Kinds of question when vouching from the record", "From 2 to 6.")}
        <EvidenceAccepted kinds={kinds} />
      </Section>
      <Section name="switching-on" title="Switching on">
        {tick("allowAppointmentsBeforeId", "Appointments may open before identity is verified")}
        {tick("fourEyes", "Whoever verified identity may not authorise the record")}
        {tick("singleHanded", "Single-handed practice", "One person may do both, with a reason each time.")}
        <Field
          name="minRegistrationMonthsForRecordAccess"
          label="Months after joining before record access opens (optional)"
          hint="From 1 to 24. Leave empty to open it at once."
          defaultValue={policy.minRegistrationMonthsForRecordAccess?.toString()}
          width="6rem"
        />
      </Section>
      <Section name="times" title="Times">
        {count("dueDays", "Days until an application is due", "From 1 to 90.")}
        {count(
          "reviewDays",
          "Days after which a review is told to be done",
          "From 1 to 90. Told to the patient where nobody sets another day.",
        )}
        {count("enhancedReviewMaxDays", "Days in which a 104 is to be decided", "From 1 to 90.")}
        {count("minContactIntervalDays", "Days before a patient is approached again", "From 30 to 730.")}
        <ServiceLevelFields levels={policy.serviceLevels} />
      </Section>
      <Section name="record-reviews" title="Reviews of the record">
        {tick("anotherSignsOffReview", "Whoever decided entries does not sign the redaction review off")}
        <Tick
          name="secondClinicianForHarm"
          label="Two clinicians hide an entry for serious harm"
          defaultChecked={policy.secondClinicianFor.includes("SERIOUS_HARM")}
        />
        {count("reviewSample", "Shown entries to look at before a redaction review is signed off", "From 5 to 100.")}
        {count(
          "recordTextDays",
          "Days that the text of a record is kept after a redaction review is signed off",
          "From 1 to 365. Decisions stay.",
        )}
        {count(
          "bulkCodeLimit",
          "Patients for whom a 104 may be asked at once",
          "From 1 to 100. Each 104 is an assessment of one patient.",
        )}
      </Section>
      <Field name="reason" label="Why the policy changes" hint="Kept with the new policy." rows={2} />
    </Form>
  );
};

const policyIn = (
  form: FormReader,
  values: FormData,
  policy: PolicyFragment,
  kinds: readonly EvidenceKind[],
): PolicyInput => ({
  version: policy.version,
  identityRule: form.choice("identityRule", identityRules, "Choose which documents verify a patient."),
  evidenceNotAccepted: kinds.map(({ type }) => type).filter((type) => !values.getAll("accepted").includes(type)),
  proofOfAddressMonths: numberIn(form, values, "proofOfAddressMonths"),
  allowAppointmentsBeforeId: values.has("allowAppointmentsBeforeId"),
  fourEyes: values.has("fourEyes"),
  singleHanded: values.has("singleHanded"),
  questionCategories: numberIn(form, values, "questionCategories"),
  minRegistrationMonthsForRecordAccess: numberOrNull(form, values, "minRegistrationMonthsForRecordAccess"),
  dueDays: numberIn(form, values, "dueDays"),
  recordTextDays: numberIn(form, values, "recordTextDays"),
  anotherSignsOffReview: values.has("anotherSignsOffReview"),
  secondClinicianFor: [
    ...policy.secondClinicianFor.filter((reason) => reason !== "SERIOUS_HARM"),
    ...(values.has("secondClinicianForHarm") ? (["SERIOUS_HARM"] as const) : []),
  ],
  reviewSample: numberIn(form, values, "reviewSample"),
  reviewDays: numberIn(form, values, "reviewDays"),
  enhancedReviewMaxDays: numberIn(form, values, "enhancedReviewMaxDays"),
  bulkCodeLimit: numberIn(form, values, "bulkCodeLimit"),
  minContactIntervalDays: numberIn(form, values, "minContactIntervalDays"),
  serviceLevels: serviceLevelsIn(form, values),
});
