import { Box, Button, Stack, Typography } from "@mui/material";
import { Link } from "react-router";
import type { RedactionTaskRowFragment } from "../../schema/documents.ts";
import { Column } from "../ui/Column.tsx";
import { isPast } from "../ui/dates.ts";
import { FilterButtons } from "../ui/FilterButtons.tsx";
import { ListPage } from "../ui/ListPage.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import { OneLine } from "../ui/OneLine.tsx";
import { RecordLink } from "../ui/RecordLink.tsx";
import { Tag } from "../ui/Tag.tsx";
import { DueDay } from "../work/DueDay.tsx";
import { PatientInList } from "../work/PatientInList.tsx";
import { entryGroups, periodInWords, purposes } from "./words.ts";

type Row = RedactionTaskRowFragment;

const shows = [
  { value: "OPEN", label: "To do" },
  { value: "SUBMITTED", label: "Submitted" },
  { value: "ALL", label: "All" },
];

const whose = [
  { value: "ALL", label: "Everyone’s" },
  { value: "MINE", label: "Mine" },
];

const Part = ({ row }: { row: Row }) => (
  <Stack spacing={0.5} sx={{ alignItems: "flex-start" }}>
    <RecordLink to={`/redaction-reviews/${row.reviewId}/show`}>
      {`${entryGroups[row.entryGroup]}, ${periodInWords(row.fromOn, row.untilOn)}`}
    </RecordLink>
    <span>{purposes[row.purpose]}</span>
    <Tag name={`task ${row.state}`} />
  </Stack>
);

const Left = ({ row: { undecided, entries, flagged } }: { row: Row }) => (
  <>
    <OneLine>
      {undecided.toLocaleString("en-GB")} of {entries.toLocaleString("en-GB")} left
    </OneLine>
    <div>{flagged.toLocaleString("en-GB")} flagged</div>
  </>
);

const Due = ({ row: { dueOn, state } }: { row: Row }) => (
  <DueDay
    dueOn={dueOn}
    group={isPast(dueOn) && state !== "APPROVED" && state !== "CANCELLED" ? "OVERDUE" : undefined}
  />
);

const Who = ({ row: { isClaimed, claimedByName } }: { row: Row }) => (
  <>{isClaimed ? claimedByName : claimedByName ? `${claimedByName} (left off)` : "Nobody yet"}</>
);

const card = (row: Row) => (
  <Stack spacing={0.75} sx={{ alignItems: "flex-start" }}>
    <Part row={row} />
    <div>
      <PatientInList patient={row} />
    </div>
    <div>
      <Left row={row} />
    </div>
    <span>
      Due <Due row={row} />
    </span>
    <Typography>
      <Who row={row} />
    </Typography>
  </Stack>
);

/** What is to be decided, a part of a review a row, the most urgent first. */
export const TaskList = () => (
  <ListPage
    title="Redaction"
    actions={
      <Button component={Link} to="/redaction-reviews" variant="outlined" color="primary">
        All reviews
      </Button>
    }
  >
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 4, rowGap: 2 }}>
      <FilterButtons source="show" label="Show" choices={shows} />
      <FilterButtons source="whose" label="Whose" choices={whose} />
    </Box>
    <ListTable one="part of a review" many="parts of reviews" card={card}>
      <Column label="What to decide" render={(row: Row) => <Part row={row} />} />
      <Column label="Patient" render={(row: Row) => <PatientInList patient={row} />} />
      <Column label="Entries" render={(row: Row) => <Left row={row} />} />
      <Column label="Due" render={(row: Row) => <Due row={row} />} />
      <Column label="Who" render={(row: Row) => <Who row={row} />} />
    </ListTable>
  </ListPage>
);
