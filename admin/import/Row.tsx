import { Box, Stack, Typography } from "@mui/material";
import type { ImportReportFragment, ImportRowFragment } from "../../schema/documents.ts";
import { SharedWith } from "../patient/SharedWith.tsx";
import { dateInWords } from "../ui/dates.ts";
import { patientName } from "../ui/patient-name.ts";
import { RecordLink } from "../ui/RecordLink.tsx";
import { Candidates } from "./Candidates.tsx";
import { Changes } from "./Changes.tsx";
import { Problems } from "./Problems.tsx";
import { RowDecision } from "./RowDecision.tsx";
import { flags, outcomes } from "./words.ts";

const place = ({ line }: ImportRowFragment) =>
  line === null ? "Not on the list" : `Line ${line.toLocaleString("en-GB")}`;

/** Whom a row names as the list writes it, where nobody of the register is meant yet. */
function said({ incoming }: ImportRowFragment): string | undefined {
  if (!incoming?.familyName || !incoming.givenName) return undefined;
  const { familyName, givenName, born, postcode } = incoming;
  return [patientName({ familyName, givenName }), born && `born ${dateInWords(born)}`, postcode]
    .filter(Boolean)
    .join(", ");
}

/** One row: where it stands, whom it is about, what it would change, what a person has to decide. */
export const Row = ({ row, report }: { row: ImportRowFragment; report: ImportReportFragment }) => {
  const isCommitted = report.state === "COMMITTED";
  const isOnRegister = row.patient !== null && (row.outcome !== "NEW" || isCommitted);
  const name = said(row);
  return (
    <Box component="li" sx={{ py: 2, borderTop: 1, borderColor: "divider" }}>
      <Stack direction={{ xs: "column", md: "row" }} spacing={{ xs: 0.5, md: 3 }}>
        <Box sx={{ width: { md: "11rem" }, flexShrink: 0 }}>
          <Typography sx={{ fontWeight: 700 }}>{row.outcome ? outcomes[row.outcome] : "Being checked"}</Typography>
          <Typography color="textSecondary">{place(row)}</Typography>
        </Box>
        <Stack spacing={1} sx={{ flex: 1, minWidth: 0, overflowWrap: "anywhere" }}>
          {isOnRegister && row.patient ? (
            <div>
              <RecordLink to={`/patients/${row.patient.id}/show`}>{patientName(row.patient)}</RecordLink>, born{" "}
              {dateInWords(row.patient.born)}
              {row.patient.activeServices > 0 && `, uses ${row.patient.activeServices} services online`}
            </div>
          ) : (
            name && <Typography>{name}</Typography>
          )}
          {row.outcome !== "LEAVER" && row.problems.length > 0 && (
            <Problems problems={row.problems.map((problem) => ({ ...problem, line: null }))} />
          )}
          {row.flags.map((flag) => (
            <Typography key={flag}>To know: {flags[flag] ?? flag}</Typography>
          ))}
          {row.sharedWith.length > 0 && <SharedWith shared={row.sharedWith} />}
          {row.flags.includes("SHARED_CONTACT") && row.sharedWith.length === 0 && (
            <Typography>Another row of this list brings the same.</Typography>
          )}
          <Changes changes={row.changes} />
          <Candidates row={row} report={report} />
          <RowDecision row={row} report={report} />
        </Stack>
      </Stack>
    </Box>
  );
};
