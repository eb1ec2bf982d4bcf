import { Stack } from "@mui/material";
import type { RedactionReviewRowFragment } from "../../../schema/documents.ts";
import { Column } from "../../ui/Column.tsx";
import { dateInWords, dayOf, isPast } from "../../ui/dates.ts";
import { FilterButtons } from "../../ui/FilterButtons.tsx";
import { ListPage } from "../../ui/ListPage.tsx";
import { ListTable } from "../../ui/ListTable.tsx";
import { RecordLink } from "../../ui/RecordLink.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { DueDay } from "../../work/DueDay.tsx";
import { PatientInList } from "../../work/PatientInList.tsx";
import { purposes } from "../words.ts";

type Row = RedactionReviewRowFragment;

const shows = [
  { value: "OPEN", label: "Open" },
  { value: "SUBMITTED", label: "Waiting for sign-off" },
  { value: "ALL", label: "All" },
];

const isOver = ({ state }: Row) => state === "SIGNED_OFF" || state === "CANCELLED";

const Standing = ({ row }: { row: Row }) => (
  <Stack spacing={0.5} sx={{ alignItems: "flex-start" }}>
    <RecordLink to={`/redaction-reviews/${row.id}/show`}>{purposes[row.purpose]}</RecordLink>
    <Tag name={`review ${row.state}`} />
  </Stack>
);

const Due = ({ row }: { row: Row }) => (
  <DueDay dueOn={row.dueOn} group={!isOver(row) && isPast(row.dueOn) ? "OVERDUE" : undefined} />
);

const card = (row: Row) => (
  <Stack spacing={0.75} sx={{ alignItems: "flex-start" }}>
    <Standing row={row} />
    <div>
      <PatientInList patient={row} />
    </div>
    <span>Opened {dateInWords(dayOf(row.openedAt))}</span>
    <span>
      Due <Due row={row} />
    </span>
  </Stack>
);

export const ReviewList = () => (
  <ListPage title="Redaction reviews">
    <FilterButtons source="show" label="Show" choices={shows} />
    <ListTable one="review" many="reviews" card={card}>
      <Column label="Review" render={(row: Row) => <Standing row={row} />} />
      <Column label="Patient" render={(row: Row) => <PatientInList patient={row} />} />
      <Column label="Opened" render={({ openedAt }: Row) => dateInWords(dayOf(openedAt))} />
      <Column label="Due" render={(row: Row) => <Due row={row} />} />
    </ListTable>
  </ListPage>
);
