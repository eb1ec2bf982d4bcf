import { Typography } from "@mui/material";
import {
  ChaseCredentialDocument,
  ConfirmCredentialUsedDocument,
  GiveCredentialDocument,
  ReissueCredentialDocument,
  VoidCredentialDocument,
  type CredentialStep,
  type PatientCredentialsFragment,
} from "../../schema/documents.ts";
import { credentialChannels } from "../application/words.ts";
import { Choice } from "../ui/Choice.tsx";
import { choicesOf } from "../ui/choices.ts";
import { textOrNull } from "../ui/form-values.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import { HandOverFields } from "./HandOverFields.tsx";
import { chaseChannels, chaseOutcomes, voidReasons } from "./words.ts";

const recipients = { PATIENT: "The patient", SOMEBODY_ELSE: "Somebody else" };

interface StepDialogProps {
  of: PatientCredentialsFragment;
  step: CredentialStep;
  onClose(): void;
}

/** One step with what was issued; each asks what the server needs and nothing more. */
export const StepDialog = ({ of, step, onClose }: StepDialogProps) => {
  const [newest] = of.credentials;
  const seen = { patientId: of.id, id: newest?.id ?? of.id, version: newest?.version ?? 0 };
  const sendings = {
    reissueCredential: useFormStep(ReissueCredentialDocument, () => ({ patientId: of.id }), {
      done: "It is recorded that new sign-in details were made.",
    }),
    giveCredential: useFormStep(
      GiveCredentialDocument,
      (form, values) => ({
        ...seen,
        given: {
          channel: form.choice("channel", credentialChannels, "Choose how they reached the patient."),
          to: form.choice("to", recipients, "Say who took them."),
          postcode: textOrNull(values, "postcode"),
          emailConfirmed: values.has("emailConfirmed"),
        },
      }),
      { done: "The sign-in details are recorded as handed over." },
    ),
    confirmCredentialUsed: useFormStep(ConfirmCredentialUsedDocument, () => seen, {
      done: "It is recorded that the patient signed up.",
    }),
    voidCredential: useFormStep(
      VoidCredentialDocument,
      (form) => ({ ...seen, reason: form.choice("reason", voidReasons, "Choose why.") }),
      { done: "The sign-in details are void." },
    ),
    chaseCredential: useFormStep(
      ChaseCredentialDocument,
      (form) => ({
        ...seen,
        channel: form.choice("channel", chaseChannels, "Say how you asked."),
        outcome: form.choice("outcome", chaseOutcomes, "Say what came of it."),
      }),
      { done: "It is recorded that you asked." },
    ),
  };
  const sending = sendings[step];
  const { title, action } = titles[step];
  return (
    <FormDialog
      title={title}
      action={action}
      isHarmful={step === "voidCredential"}
      sending={sending}
      onSend={async (values) => {
        if (await sending.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <Asked step={step} />
    </FormDialog>
  );
};

const titles: Record<CredentialStep, { title: string; action: string }> = {
  reissueCredential: { title: "New sign-in details", action: "Record under my name" },
  giveCredential: { title: "How they were handed over", action: "Record under my name" },
  confirmCredentialUsed: { title: "The patient signed up", action: "Record it" },
  voidCredential: { title: "Make the sign-in details void", action: "Make them void" },
  chaseCredential: { title: "You asked the patient", action: "Record it" },
};

const Asked = ({ step }: { step: CredentialStep }) => {
  if (step === "reissueCredential")
    return <Typography>The ones before cannot be used from now on. New ones are valid for 14 days.</Typography>;
  if (step === "confirmCredentialUsed")
    return <Typography>The clinical system shows that the patient signed up with them.</Typography>;
  if (step === "voidCredential") return <Radios name="reason" legend="Why" choices={choicesOf(voidReasons)} />;
  if (step === "chaseCredential")
    return (
      <>
        <Choice name="channel" label="How you asked" empty="Choose" choices={choicesOf(chaseChannels)} />
        <Radios name="outcome" legend="What came of it" choices={choicesOf(chaseOutcomes)} />
      </>
    );
  return (
    <>
      <Radios name="channel" legend="How the patient got them" choices={choicesOf(credentialChannels)} />
      <Radios name="to" legend="Who took them" choices={choicesOf(recipients)} defaultValue="PATIENT" />
      <HandOverFields />
    </>
  );
};
