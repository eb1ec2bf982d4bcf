import { VouchForCredentialDocument } from "../../schema/documents.ts";
import { bases } from "../application/identity-words.ts";
import { OpenRecord } from "../application/RecordBeside.tsx";
import { recordMatched } from "../application/record-matched.ts";
import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import type { VerifyDialogProps } from "./verify.ts";

/** Vouching under one's own name, on the day on which new sign-in details are made. */
export const VouchDialog = ({ of: { id: patientId, patient }, onClose }: VerifyDialogProps) => {
  const step = useFormStep(
    VouchForCredentialDocument,
    (form) => ({
      patientId,
      given: {
        relationshipBasis: form.choice("relationshipBasis", bases, "Say how you know this person."),
        knownSince: form.date("knownSince", "Say since when you have known this person."),
        recordMatched: recordMatched(form),
      },
    }),
    { done: "Identity is verified: you vouched for the patient." },
  );
  return (
    <FormDialog
      title="Vouch for the patient"
      action="Vouch under my name"
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <OpenRecord patient={patient} />
      <Radios name="relationshipBasis" legend="How you know them" choices={choicesOf(bases)} />
      <DateField
        name="knownSince"
        label="You have known them since"
        hint="About when is enough. For example, 1 6 2019"
      />
    </FormDialog>
  );
};
