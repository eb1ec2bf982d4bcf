import { Box, Typography } from "@mui/material";
import {
  DecideImportRowsDocument,
  type ImportDecision,
  type ImportReportFragment,
  type ImportRowFragment,
} from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { SendButton } from "../ui/SendButton.tsx";
import { smallButton } from "../ui/small-button.ts";
import { decisionWords } from "./words.ts";

interface RowDecisionProps {
  row: ImportRowFragment;
  report: Pick<ImportReportFragment, "id" | "version">;
}

/** What was decided about a row, and the other decisions there are. */
export const RowDecision = ({ row, report: { id, version } }: RowDecisionProps) => {
  const step = useStep(DecideImportRowsDocument, { done: "Decided." });
  // Who it is among several is chosen beside each of them.
  const others = row.decisions.filter(
    (decision) => decision !== row.decision && !(decision === "SAME_PERSON" && row.candidates.length > 0),
  );
  const isTaken = row.decision === null && row.outcome !== "NEEDS_PERSON" && row.outcome !== "LEAVER";
  const offered = isTaken ? others.filter((decision) => decision !== "TAKE") : others;
  if (row.decision === null && offered.length === 0) return null;
  const decide = (decision: ImportDecision) => step.send({ id, version, rows: [row.id], decision, patientId: null });
  return (
    <Box>
      <ErrorSummary error={step.error} />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
        {row.decision && (
          <Typography component="span" sx={{ fontWeight: 700 }}>
            {decisionWords(row.decision, row.outcome)}
            {row.decidedByName && ` (${row.decidedByName})`}
          </Typography>
        )}
        {offered.map((decision) => (
          <SendButton
            key={decision}
            variant={isTaken ? "text" : "outlined"}
            color="primary"
            sx={isTaken ? { ...smallButton, p: 0, textDecoration: "underline" } : smallButton}
            isPending={step.isPending}
            onClick={() => decide(decision)}
          >
            {isTaken ? "Leave this row out" : decisionWords(decision, row.outcome)}
          </SendButton>
        ))}
      </Box>
    </Box>
  );
};
