import { Stack } from "@mui/material";
import type { WorkRowFragment } from "../../schema/documents.ts";
import { waitingInWords } from "../ui/dates.ts";
import { DueDay } from "./DueDay.tsx";
import { PatientInList } from "./PatientInList.tsx";
import { WorkLink } from "./WorkLink.tsx";
import { WorkOwner } from "./WorkOwner.tsx";

/** A piece of work on a telephone. */
export const WorkCard = ({ row }: { row: WorkRowFragment }) => (
  <Stack spacing={0.75} sx={{ alignItems: "flex-start" }}>
    <WorkLink row={row} />
    <div>
      <PatientInList patient={row} />
    </div>
    <span>
      {row.reference && `${row.reference}, `}
      {waitingInWords(row.waitingSince)}
    </span>
    <span>
      Due <DueDay dueOn={row.dueOn} group={row.group} />
    </span>
    <WorkOwner row={row} />
  </Stack>
);
