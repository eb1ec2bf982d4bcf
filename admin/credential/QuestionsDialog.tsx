import { Typography } from "@mui/material";
import { AskQuestionsForCredentialDocument } from "../../schema/documents.ts";
import { AskedAbout } from "../application/AskedAbout.tsx";
import { askedIn } from "../application/asked.ts";
import { OpenRecord } from "../application/RecordBeside.tsx";
import { recordMatched } from "../application/record-matched.ts";
import { choicesOf } from "../ui/choices.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import type { VerifyDialogProps } from "./verify.ts";

const wheres = { HERE: "In person", REMOTE: "By phone or video" };

/** Questions drawn from the record, on the day on which new sign-in details are made; never the answers. */
export const QuestionsDialog = ({ of: { id: patientId, patient }, onClose }: VerifyDialogProps) => {
  const step = useFormStep(
    AskQuestionsForCredentialDocument,
    (form, values) => ({
      patientId,
      given: {
        remote: form.choice("remote", wheres, "Say whether they were here, or on the phone.") === "REMOTE",
        categories: askedIn(form, values),
        recordMatched: recordMatched(form),
      },
    }),
    { done: "Identity is verified by questions from the record." },
  );
  return (
    <FormDialog
      title="Ask questions from the record"
      action="Verify identity"
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <OpenRecord patient={patient} />
      <Typography>
        Ask where nobody can listen. A question must never tell what is in the record. The answers are not written down.
      </Typography>
      <Radios
        name="remote"
        legend="Where you asked"
        hint="By phone or video only where nothing of the detailed or full record is on."
        choices={choicesOf(wheres)}
        row
      />
      <AskedAbout />
    </FormDialog>
  );
};
