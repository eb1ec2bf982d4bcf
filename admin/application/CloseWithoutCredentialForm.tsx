import { CloseWithoutCredentialDocument } from "../../schema/documents.ts";
import { choicesOf } from "../ui/choices.ts";
import { Radios } from "../ui/Radios.tsx";
import { StepForm } from "./StepForm.tsx";
import { useCaseStep } from "./use-case-step.ts";
import { noCredentialReasons } from "./words.ts";

/** Nobody waits for sign-in details any more; what is on stays on. */
export const CloseWithoutCredentialForm = () => {
  const step = useCaseStep(
    CloseWithoutCredentialDocument,
    (form) => ({ reason: form.choice("reason", noCredentialReasons, "Choose why none are needed.") }),
    { done: "It is recorded that no sign-in details are needed." },
  );
  return (
    <StepForm title="No sign-in details are needed" action="Record under my name" sending={step} onSend={step.send}>
      <Radios name="reason" legend="Why none are needed" choices={choicesOf(noCredentialReasons)} />
    </StepForm>
  );
};
