import { RecordResponsibilitiesDocument } from "../../schema/documents.ts";
import { choicesOf } from "../ui/choices.ts";
import { Radios } from "../ui/Radios.tsx";
import { StepForm } from "./StepForm.tsx";
import { useCaseStep } from "./use-case-step.ts";
import { formats } from "./words.ts";

/** In place of the declarations: the responsibilities explained and understood, under the name of who explained them. */
export const ResponsibilitiesForm = () => {
  const step = useCaseStep(
    RecordResponsibilitiesDocument,
    (form) => ({ given: form.choice("given", formats, "Choose how they were explained.") }),
    { done: "The responsibilities are recorded as explained and understood." },
  );
  return (
    <StepForm
      title="Responsibilities explained and understood"
      action="Record under my name"
      sending={step}
      onSend={step.send}
    >
      <Radios
        name="given"
        legend="How they were explained"
        hint="Go through the five declarations with the patient. Record this only when they understood."
        choices={choicesOf(formats)}
      />
    </StepForm>
  );
};
