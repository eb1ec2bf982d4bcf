import { LookAtRecordDocument } from "../../schema/documents.ts";
import { lookedAt } from "./look.ts";
import { LookFields } from "./LookFields.tsx";
import { StepForm } from "./StepForm.tsx";
import { useCaseStep } from "./use-case-step.ts";

/** Step 2, where nobody did it when the application was taken. */
export const LookForm = () => {
  const step = useCaseStep(LookAtRecordDocument, (form) => ({ looked: lookedAt(form) }), {
    done: "The look in the record is recorded.",
    stay: "next",
  });
  return (
    <StepForm title="What the record says" action="Record under my name" sending={step} onSend={step.send}>
      <LookFields />
    </StepForm>
  );
};
