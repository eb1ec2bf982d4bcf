import { CompleteDeclarationsDocument, type Declaration } from "../../schema/documents.ts";
import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { Ticks } from "../ui/Ticks.tsx";
import { useCase } from "./case.ts";
import { StepForm } from "./StepForm.tsx";
import { useCaseStep } from "./use-case-step.ts";
import { declarations } from "./words.ts";

/** The declarations that were missing. */
export const DeclarationsForm = () => {
  const { application } = useCase();
  const missing = choicesOf(declarations).filter(
    ({ value }) => !application.declarations.includes(value as Declaration),
  );
  const step = useCaseStep(
    CompleteDeclarationsDocument,
    (form) => {
      const made = form.ticked("declarations", declarations);
      if (made.length === 0) form.wrong("declarations", "Tick what the patient declares.");
      return {
        declarations: made,
        signedOn: form.date("signedOn", "Write the day on which the form was signed."),
      };
    },
    { done: "The declarations are recorded." },
  );
  return (
    <StepForm title="Missing declarations" action="Record declarations" sending={step} onSend={step.send}>
      <Ticks name="declarations" legend="The patient" choices={missing} />
      <DateField name="signedOn" label="Signed on" defaultValue={application.signedOn} />
    </StepForm>
  );
};
