import { Alert, Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { CommitImportDocument, type ImportReportFragment } from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { counted } from "../ui/counted.ts";
import { Field } from "../ui/Field.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { textOrNull } from "../ui/form-values.ts";
import { Reason } from "../ui/Reason.tsx";
import { isOfRole } from "../ui/refusal.ts";
import { Section } from "../ui/Section.tsx";
import { consequences, openLeavers } from "./consequences.ts";
import type { Wanted } from "./RowFilter.tsx";
import { StepDialogButton } from "./StepDialogButton.tsx";

interface CommitSectionProps {
  report: ImportReportFragment;
  onShow(wanted: Wanted): void;
}

/** The commit: what it does in numbers, what still stands in its way, and the other ends of a review. */
export const CommitSection = ({ report, onShow }: CommitSectionProps) => {
  const [isOpen, setOpen] = useState(false);
  const commit = report.steps.find(({ step }) => step === "COMMIT");
  if (report.state !== "CHECKED" && report.state !== "IN_REVIEW") return null;
  const leavers = openLeavers(report);
  const isStale = /checked again/.test(commit?.refusal?.words ?? "");
  return (
    <Section name="commit" title="Commit">
      {report.isHeld && (
        <Alert severity="warning" variant="outlined">
          {counted(report.rowsLeaver, "patient")} of {(report.listSize ?? 0).toLocaleString("en-GB")} would be missing:
          more than 2 %. The practice manager looks at such a list and says why it is right (rule BR-IM-05).
        </Alert>
      )}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {consequences(report).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
      {commit?.refusal && !isOfRole(commit.refusal) && (
        <Box>
          <Reason reason={commit.refusal} sx={{ fontWeight: 700 }} />
          {leavers > 0 && (
            <Button variant="text" color="primary" onClick={() => onShow({ outcome: "LEAVER", isOpen: true })}>
              Show them
            </Button>
          )}
        </Box>
      )}
      {isOfRole(commit?.refusal) && (
        <Typography>Your role does not commit lists. Ask your practice manager.</Typography>
      )}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>
        {commit && !commit.refusal && <Button onClick={() => setOpen(true)}>Commit this list</Button>}
        {isStale && <StepDialogButton step="CHECK_AGAIN" report={report} />}
        <StepDialogButton step="CANCEL" report={report} />
      </Box>
      {isOpen && <CommitDialog report={report} onClose={() => setOpen(false)} />}
    </Section>
  );
};

const CommitDialog = ({ report, onClose }: { report: ImportReportFragment; onClose(): void }) => {
  const step = useStep(CommitImportDocument, { done: "The list is committed and is being written." });
  const { id, version } = report;
  const send = async (values: FormData) =>
    (await step.send({ id, version, reason: textOrNull(values, "reason") })) && onClose();
  return (
    <FormDialog title="Commit this list?" action="Commit" sending={step} onSend={send} onClose={onClose}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {consequences(report).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
      {
        report.isHeld &&
        <Field name="reason" label="Why is it right that so many are missing?" hint="For example: the branch surgery was handed over." /> // prettier-ignore
      }
    </FormDialog>
  );
};
