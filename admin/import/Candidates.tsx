import { Box, Typography } from "@mui/material";
import { DecideImportRowsDocument, type ImportReportFragment, type ImportRowFragment } from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { dateInWords } from "../ui/dates.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { NhsNumber } from "../ui/NhsNumber.tsx";
import { patientName } from "../ui/patient-name.ts";
import { RecordLink } from "../ui/RecordLink.tsx";
import { SendButton } from "../ui/SendButton.tsx";
import { smallButton } from "../ui/small-button.ts";

interface CandidatesProps {
  row: ImportRowFragment;
  report: Pick<ImportReportFragment, "id" | "version">;
}

/** The people of the register whom a row may be about, each with what tells them apart, and the choice of one. */
export const Candidates = ({ row, report: { id, version } }: CandidatesProps) => {
  const step = useStep(DecideImportRowsDocument, { done: "It is this person." });
  if (row.candidates.length === 0) return null;
  const mayChoose = row.decisions.includes("SAME_PERSON");
  return (
    <Box>
      <ErrorSummary error={step.error} />
      <Typography color="textSecondary">May be:</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {row.candidates.map((person) => (
          <li key={person.id}>
            <RecordLink to={`/patients/${person.id}/show`}>{patientName(person)}</RecordLink>, born{" "}
            {dateInWords(person.born)}
            {person.nhsNumber && (
              <>
                , <NhsNumber isLabelled value={person.nhsNumber} />
              </>
            )}
            {person.postcode && `, ${person.postcode}`}{" "}
            {mayChoose && (
              <SendButton
                variant="outlined"
                color="primary"
                sx={smallButton}
                isPending={step.isPending}
                onClick={() =>
                  step.send({ id, version, rows: [row.id], decision: "SAME_PERSON", patientId: person.id })
                }
              >
                It is this person
              </SendButton>
            )}
          </li>
        ))}
      </Box>
    </Box>
  );
};
