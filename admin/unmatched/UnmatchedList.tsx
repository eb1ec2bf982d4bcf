import { Stack, Typography } from "@mui/material";
import type { UnmatchedRowFragment } from "../../schema/documents.ts";
import { Column } from "../ui/Column.tsx";
import { dateInWords } from "../ui/dates.ts";
import { FilterButtons } from "../ui/FilterButtons.tsx";
import { ListPage } from "../ui/ListPage.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import { servicesInWords } from "../ui/services.ts";
import { WalkLink } from "../ui/WalkLink.tsx";
import { LoadFile } from "./LoadFile.tsx";
import { sources } from "./words.ts";

type Row = UnmatchedRowFragment;

const choices = [
  { value: "WAITING", label: "Waiting" },
  { value: "DEALT_WITH", label: "Dealt with" },
];

const Who = ({ row }: { row: Row }) => (
  <WalkLink resource="unmatched" row={{ id: row.id }} title="Unmatched applications">
    {row.familyName.toUpperCase()}, {row.givenName}
  </WalkLink>
);

const card = (row: Row) => (
  <Stack spacing={0.5}>
    <Who row={row} />
    <Typography>Born {dateInWords(row.born)}</Typography>
    <Typography>{servicesInWords(row.services)}</Typography>
    <Typography color="textSecondary">
      {sources[row.source]}, {dateInWords(row.receivedOn)}
    </Typography>
  </Stack>
);

/** Applications that do not say which patient they are of; somebody matches each by hand. */
export const UnmatchedList = () => (
  <ListPage title="Unmatched applications">
    <Typography>Compare each with the patient it may be of. Nothing is matched by itself.</Typography>
    <LoadFile />
    <FilterButtons source="state" label="Show" choices={choices} />
    <ListTable one="application" many="applications" card={card}>
      <Column label="As it was typed" render={(row: Row) => <Who row={row} />} />
      <Column label="Born" render={({ born }: Row) => dateInWords(born)} />
      <Column label="Postcode" render={({ postcode }: Row) => postcode} />
      <Column label="Asked for" render={({ services }: Row) => servicesInWords(services)} />
      <Column label="Came by" render={({ source }: Row) => sources[source]} />
      <Column label="Received" render={({ receivedOn }: Row) => dateInWords(receivedOn)} />
    </ListTable>
  </ListPage>
);
