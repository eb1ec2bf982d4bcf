import { HandOverCredentialDocument } from "../../schema/documents.ts";
import { choicesOf } from "../ui/choices.ts";
import { textOrNull } from "../ui/form-values.ts";
import { HandOverFields } from "../credential/HandOverFields.tsx";
import { Radios } from "../ui/Radios.tsx";
import { StepForm } from "./StepForm.tsx";
import { useCaseStep } from "./use-case-step.ts";
import { credentialChannels } from "./words.ts";

export const HandOverForm = () => {
  const step = useCaseStep(
    HandOverCredentialDocument,
    (form, values) => ({
      channel: form.choice("channel", credentialChannels, "Choose how they reached the patient."),
      postcode: textOrNull(values, "postcode"),
      emailConfirmed: values.has("emailConfirmed"),
    }),
    { done: "The sign-in details are recorded as handed over." },
  );
  return (
    <StepForm title="How they were handed over" action="Record under my name" sending={step} onSend={step.send}>
      <Radios name="channel" legend="How the patient got them" choices={choicesOf(credentialChannels)} />
      <HandOverFields />
    </StepForm>
  );
};
