import { ReuseVerificationDocument } from "../../schema/documents.ts";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { Field } from "../ui/Field.tsx";
import { Radios } from "../ui/Radios.tsx";
import { useCase } from "./case.ts";
import { methods } from "./identity-words.ts";
import { RecordBeside } from "./RecordBeside.tsx";
import { recordMatched } from "./record-matched.ts";
import { StepForm } from "./StepForm.tsx";
import { useCaseStep } from "./use-case-step.ts";

/** A check of before the patient left, relied on again by a named person with a reason. */
export const ReuseForm = () => {
  const earlier = useCase().application.verifications.filter(({ isCurrent }) => !isCurrent);
  const known = Object.fromEntries(earlier.map((each) => [each.id, each]));
  const step = useCaseStep(
    ReuseVerificationDocument,
    (form) => ({
      given: {
        verificationId: form.choice("verificationId", known, "Choose the earlier check."),
        reason: form.text("reason", "Write why it may be relied on again."),
        recordMatched: recordMatched(form),
      },
    }),
    { done: "The earlier check counts for this registration." },
  );
  return (
    <StepForm title="Use an earlier check again" action="Rely on it under my name" sending={step} onSend={step.send}>
      <RecordBeside>
        <Radios
          name="verificationId"
          legend="Which check"
          choices={earlier.map(({ id, method, verifiedAt, verifiedByName }) => ({
            value: id,
            label: `${methods[method]}, ${dateInWords(dayOf(verifiedAt))}, by ${verifiedByName}`,
          }))}
        />
        <Field
          name="reason"
          label="Why it may be relied on again"
          hint="For example, away for six months, and I recognise them."
          rows={2}
          width="100%"
        />
      </RecordBeside>
    </StepForm>
  );
};
