import { Stack, Typography } from "@mui/material";
import { ConcernFiguresDocument, type ConcernRowFragment } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { usePractice } from "../session/use-practice.ts";
import { Column } from "../ui/Column.tsx";
import { counted } from "../ui/counted.ts";
import { dateInWords, dayOf, isPast } from "../ui/dates.ts";
import { FilterButtons } from "../ui/FilterButtons.tsx";
import { ListPage } from "../ui/ListPage.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import { WalkLink } from "../ui/WalkLink.tsx";
import { DueDay } from "../work/DueDay.tsx";
import { PatientInList } from "../work/PatientInList.tsx";
import { kinds, states } from "./words.ts";

type Row = ConcernRowFragment;

const choices = [
  { value: "OPEN", label: "Open" },
  { value: "CLOSED", label: "Closed" },
];

const Due = ({ row: { dueOn, closedAt } }: { row: Row }) => (
  <DueDay dueOn={dueOn} group={!closedAt && isPast(dueOn) ? "OVERDUE" : undefined} />
);
const What = ({ row }: { row: Row }) => (
  <WalkLink resource="concerns" row={{ id: row.id }} title="Concerns">
    {kinds[row.kind]}
  </WalkLink>
);
const Stands = ({ row }: { row: Row }) => (
  <>
    {states[row.state]}
    {row.suspensionRequested && !row.isSuspending && !row.closedAt && " · suspension asked for"}
    {row.isSuspending && " · access suspended"}
  </>
);

/** What a manager who may not read restricted concerns is told of them (BR-CL-21). */
const Figures = () => {
  const { permissions } = usePractice();
  const isBlind = !permissions.includes("concern.readRestricted");
  const { data } = useAnswer(ConcernFiguresDocument, {}, { enabled: isBlind });
  if (!isBlind || !data) return null;
  const { open, overdue, oldestOpenDays, closed, medianDaysToClose } = data.concernFigures;
  return (
    <Typography>
      Restricted concerns of the practice: {open} open, {overdue} overdue
      {oldestOpenDays !== null && `, the oldest for ${counted(oldestOpenDays, "day")}`}; {closed} closed in a year
      {medianDaysToClose !== null && `, half of them within ${counted(medianDaysToClose, "day")}`}.
    </Typography>
  );
};

const card = (row: Row) => (
  <Stack spacing={0.5}>
    <What row={row} />
    <PatientInList patient={row} />
    <Typography>
      <Stands row={row} />
    </Typography>
    <Due row={row} />
  </Stack>
);

export const ConcernList = () => (
  <ListPage title="Concerns">
    <Figures />
    <FilterButtons source="state" label="Show" choices={choices} />
    <ListTable one="concern" many="concerns" card={card}>
      <Column label="Concern" render={(row: Row) => <What row={row} />} />
      <Column label="Patient" render={(row: Row) => <PatientInList patient={row} />} />
      <Column label="Stands" render={(row: Row) => <Stands row={row} />} />
      <Column label="Raised" render={({ raisedAt }: Row) => dateInWords(dayOf(raisedAt))} />
      <Column label="Due" render={(row: Row) => <Due row={row} />} />
      <Column label="Looked after by" render={({ ownerName }: Row) => ownerName ?? "Nobody yet"} />
    </ListTable>
  </ListPage>
);
