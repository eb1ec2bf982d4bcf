import { EvidenceTypesDocument, ShowDocumentsForCredentialDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { EvidenceFields } from "../application/EvidenceFields.tsx";
import { evidenceIn } from "../application/evidence.ts";
import { OpenRecord } from "../application/RecordBeside.tsx";
import { recordMatched } from "../application/record-matched.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Tick } from "../ui/Tick.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import type { VerifyDialogProps } from "./verify.ts";

/** Two documents, seen in person on the day on which new sign-in details are made. */
export const DocumentsDialog = ({ of: { id: patientId, patient }, onClose }: VerifyDialogProps) => {
  const { data, error } = useAnswer(EvidenceTypesDocument, {});
  const kinds = data?.evidenceTypes.filter(({ isAccepted }) => isAccepted) ?? [];
  const step = useFormStep(
    ShowDocumentsForCredentialDocument,
    (form, values) => ({
      patientId,
      given: {
        evidence: ["first", "second"].map((piece) => evidenceIn(form, values, piece)),
        sameAccount: values.has("sameAccount"),
        recordMatched: recordMatched(form),
      },
    }),
    { done: "Identity is verified by documents." },
  );
  return (
    <FormDialog
      title="Verify by documents"
      action="Verify identity"
      sending={{ isPending: step.isPending, error: step.error ?? error ?? undefined }}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <OpenRecord patient={patient} />
      <EvidenceFields piece="first" legend="First document" kinds={kinds} />
      <EvidenceFields piece="second" legend="Second document" kinds={kinds} />
      <Tick name="sameAccount" label="Both documents come from the same account" />
    </FormDialog>
  );
};
