import {
  ChangePolicyDocument,
  type ChangePolicyMutationVariables,
  type IdentityRule,
  type PolicyFragment,
} from "../../schema/documents.ts";
import { choicesOf } from "../ui/choices.ts";
import { Field } from "../ui/Field.tsx";
import { Form } from "../ui/Form.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Tick } from "../ui/Tick.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import { numberIn, numberOrNull, serviceLevelsIn } from "./policy-values.ts";
import { ServiceLevelFields } from "./ServiceLevelFields.tsx";

const identityRules: Record<IdentityRule, string> = {
  LEVELS: "Two level 3, or one level 3 and one level 2; one with a photograph",
  LEVELS_OR_PHOTO_PLUS_ADDRESS: "Also photo evidence with a recent proof of address",
};

/** What the practice has decided for itself, all of it in sight, changed with a reason. */
export const PolicyForm = ({ policy }: { policy: PolicyFragment }) => {
  const step = useFormStep(
    ChangePolicyDocument,
    (form, values): ChangePolicyMutationVariables => ({
      reason: form.text("reason", "Write why the policy changes."),
      policy: {
        identityRule: form.choice("identityRule", identityRules, "Choose which documents verify a patient."),
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
      },
    }),
    { done: "The policy is changed." },
  );
  return (
    <Form sending={step} onSend={step.send} action="Change the policy">
      <Radios
        name="identityRule"
        legend="Documents that verify a patient"
        choices={choicesOf(identityRules)}
        defaultValue={policy.identityRule}
      />
      <Field
        name="proofOfAddressMonths"
        label="How old a proof of address may be, in months"
        hint="From 1 to 12."
        defaultValue={String(policy.proofOfAddressMonths)}
        width="6rem"
      />
      <Field
        name="questionCategories"
        label="Kinds of question when vouching from the record"
        hint="From 2 to 6."
        defaultValue={String(policy.questionCategories)}
        width="6rem"
      />
      <Tick
        name="allowAppointmentsBeforeId"
        label="Appointments may open before identity is verified"
        defaultChecked={policy.allowAppointmentsBeforeId}
      />
      <Tick
        name="fourEyes"
        label="Whoever verified identity may not authorise the record"
        defaultChecked={policy.fourEyes}
      />
      <Tick
        name="singleHanded"
        label="Single-handed practice"
        hint="One person may do both, with a reason each time."
        defaultChecked={policy.singleHanded}
      />
      <Field
        name="minRegistrationMonthsForRecordAccess"
        label="Months after joining before record access opens (optional)"
        hint="From 1 to 24. Leave empty to open it at once."
        defaultValue={
          policy.minRegistrationMonthsForRecordAccess === null
            ? ""
            : String(policy.minRegistrationMonthsForRecordAccess)
        }
        width="6rem"
      />
      <Field
        name="dueDays"
        label="Days until an application is due"
        hint="From 1 to 90."
        defaultValue={String(policy.dueDays)}
        width="6rem"
      />
      <Field
        name="recordTextDays"
        label="Days that the text of a record is kept after a redaction review is signed off"
        hint="From 1 to 365. Decisions stay."
        defaultValue={String(policy.recordTextDays)}
        width="6rem"
      />
      <Tick
        name="anotherSignsOffReview"
        label="Whoever decided entries does not sign the redaction review off"
        defaultChecked={policy.anotherSignsOffReview}
      />
      <Tick
        name="secondClinicianForHarm"
        label="Two clinicians hide an entry for serious harm"
        defaultChecked={policy.secondClinicianFor.includes("SERIOUS_HARM")}
      />
      <Field
        name="reviewSample"
        label="Shown entries to look at before a redaction review is signed off"
        hint="From 5 to 100."
        defaultValue={String(policy.reviewSample)}
        width="6rem"
      />
      <Field
        name="reviewDays"
        label="Days after which a review is told to be done"
        hint="From 1 to 90. Told to the patient where nobody sets another day."
        defaultValue={String(policy.reviewDays)}
        width="6rem"
      />
      <Field
        name="enhancedReviewMaxDays"
        label="Days in which a 104 is to be decided"
        hint="From 1 to 90."
        defaultValue={String(policy.enhancedReviewMaxDays)}
        width="6rem"
      />
      <Field
        name="bulkCodeLimit"
        label="Patients for whom a 104 may be asked at once"
        hint="From 1 to 100. Each 104 is an assessment of one patient."
        defaultValue={String(policy.bulkCodeLimit)}
        width="6rem"
      />
      <Field
        name="minContactIntervalDays"
        label="Days before a patient is approached again"
        hint="From 30 to 730 (rule BR-DC-04)."
        defaultValue={String(policy.minContactIntervalDays)}
        width="6rem"
      />
      <ServiceLevelFields levels={policy.serviceLevels} />
      <Field name="reason" label="Why the policy changes" hint="Kept with the new policy." rows={2} />
    </Form>
  );
};
