import { Box, Stack } from "@mui/material";
import type { ApplicationRowFragment } from "../../schema/documents.ts";
import { dateInWords, isPast, waitingInWords } from "../ui/dates.ts";
import { patientName } from "../ui/patient-name.ts";
import { Tag } from "../ui/Tag.tsx";
import { DueDay } from "../work/DueDay.tsx";
import { Owner } from "../work/Owner.tsx";
import { PatientInList } from "../work/PatientInList.tsx";
import { ApplicationLink } from "./ApplicationLink.tsx";
import { ServiceOutcomes } from "./ServiceOutcomes.tsx";

/** An application on a telephone. */
export const ApplicationCard = ({ row }: { row: ApplicationRowFragment }) => (
  <Stack spacing={0.75} sx={{ alignItems: "flex-start" }}>
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
      <ApplicationLink row={row} />
      <Tag name={`application ${row.state}`} />
    </Box>
    <div>
      <PatientInList patient={row} />
    </div>
    <ServiceOutcomes services={row.services} />
    {row.closedAt ? (
      <span>Received {dateInWords(row.receivedOn)}</span>
    ) : (
      <>
        <span>{waitingInWords(row.receivedOn)}</span>
        <span>
          Due <DueDay dueOn={row.dueOn} group={isPast(row.dueOn) ? "OVERDUE" : undefined} />
        </span>
      </>
    )}
    {!row.closedAt && <Owner kind="APPLICATION" of={row} about={`${row.reference}, ${patientName(row)}`} />}
  </Stack>
);
