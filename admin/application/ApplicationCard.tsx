import { Box, Stack } from "@mui/material";
import type { ApplicationRowFragment } from "../../schema/documents.ts";
import { counted } from "../ui/counted.ts";
import { dateInWords, isPast } from "../ui/dates.ts";
import { patientName } from "../ui/patient-name.ts";
import { Tag } from "../ui/Tag.tsx";
import { DueDay } from "../work/DueDay.tsx";
import { Owner } from "../work/Owner.tsx";
import { PatientInList } from "../work/PatientInList.tsx";
import { ApplicationLink } from "./ApplicationLink.tsx";
import { queues } from "./pending-words.ts";
import { ServiceOutcomes } from "./ServiceOutcomes.tsx";
import { WaitsFor } from "./WaitsFor.tsx";

/** An application on a telephone. */
export const ApplicationCard = ({ row }: { row: ApplicationRowFragment }) => (
  <Stack spacing={0.75} sx={{ alignItems: "flex-start" }}>
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
      <ApplicationLink row={row} />
      {row.closedAt ? <Tag name={`application ${row.state}`} /> : <span>{row.queue && queues[row.queue]}</span>}
    </Box>
    <div>
      <PatientInList patient={row} />
    </div>
    <ServiceOutcomes services={row.services} />
    {row.closedAt ? (
      <span>Received {dateInWords(row.receivedOn)}</span>
    ) : (
      <>
        <WaitsFor row={row} />
        <span>
          {row.daysSinceReceipt === 0 ? "Received today" : `Received ${counted(row.daysSinceReceipt, "day")} ago`}
        </span>
        <span>
          Due <DueDay dueOn={row.dueOn} group={isPast(row.dueOn) ? "OVERDUE" : undefined} />
        </span>
      </>
    )}
    {!row.closedAt && <Owner kind="APPLICATION" of={row} about={`${row.reference}, ${patientName(row)}`} />}
  </Stack>
);
