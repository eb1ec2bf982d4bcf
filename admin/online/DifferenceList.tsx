import { Alert, Box, Stack } from "@mui/material";
import { OnlineUsersLoadedAtDocument, type RegisterDifferenceFragment } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Column } from "../ui/Column.tsx";
import { dateInWords, dayOf, isPast } from "../ui/dates.ts";
import { FilterButtons } from "../ui/FilterButtons.tsx";
import { ListPage } from "../ui/ListPage.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import { patientName } from "../ui/patient-name.ts";
import { RecordLink } from "../ui/RecordLink.tsx";
import { useSystemName } from "../ui/supplier.ts";
import { Tag } from "../ui/Tag.tsx";
import { CloseDifference } from "./CloseDifference.tsx";
import { OnlineLinks } from "./OnlineLinks.tsx";
import { differenceInWords, differenceKinds } from "./words.ts";

const choices = [
  { value: "ALL", label: "All" },
  ...Object.entries(differenceKinds).map(([value, label]) => ({ value, label })),
];

const Patient = ({ row }: { row: RegisterDifferenceFragment }) => (
  <RecordLink to={`/patients/${row.patientId}/show`}>{patientName(row)}</RecordLink>
);

const Due = ({ dueOn }: RegisterDifferenceFragment) => (
  <>
    {dateInWords(dueOn)} {isPast(dueOn) && <Tag name="OVERDUE" />}
  </>
);

const Words = ({ row }: { row: RegisterDifferenceFragment }) => <>{differenceInWords(row, useSystemName())}</>;

const card = (row: RegisterDifferenceFragment) => (
  <Stack spacing={0.75} sx={{ alignItems: "flex-start" }}>
    <Patient row={row} />
    <span>
      <Words row={row} />
    </span>
    <span>
      Due <Due {...row} />
    </span>
    <CloseDifference row={row} />
  </Stack>
);

/** Where the register and the clinical system do not agree, each to be found out by somebody (BR-CL-12). */
export const DifferenceList = () => (
  <ListPage title="Online users">
    <OnlineLinks here="differences" />
    <Loaded />
    <FilterButtons source="kind" label="Show" choices={choices} />
    <ListTable one="difference" many="differences" card={card}>
      <Column label="Patient" render={(row: RegisterDifferenceFragment) => <Patient row={row} />} />
      <Column label="What does not agree" render={(row: RegisterDifferenceFragment) => <Words row={row} />} />
      <Column label="Due" render={(row: RegisterDifferenceFragment) => <Due {...row} />} />
      <Column label="Done" render={(row: RegisterDifferenceFragment) => <CloseDifference row={row} />} />
    </ListTable>
  </ListPage>
);

/** Until a list was committed nobody can tell who is online: that is not the same as nobody (BR-CL-12). */
export const Loaded = () => {
  const { data } = useAnswer(OnlineUsersLoadedAtDocument, {});
  const system = useSystemName();
  if (!data) return null;
  const at = data.onlineUsersLoadedAt;
  if (at) return <Box component="p" sx={{ m: 0 }}>{`The list of online users from ${system} was last loaded on ${dateInWords(dayOf(at))}.`}</Box>; // prettier-ignore
  return (
    <Alert severity="warning" variant="outlined">
      Not loaded: no list of online users from {system} was committed yet, so nobody can tell from here who is online
      there.
    </Alert>
  );
};
