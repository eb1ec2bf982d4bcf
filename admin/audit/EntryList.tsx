import { Stack, Typography } from "@mui/material";
import type { AuditEntryFragment } from "../../schema/documents.ts";
import { Column } from "../ui/Column.tsx";
import { dateInWords, dayOf, timeInWords } from "../ui/dates.ts";
import { ListTable } from "../ui/ListTable.tsx";
import { RecordLink } from "../ui/RecordLink.tsx";
import { EntryFacts } from "./EntryFacts.tsx";
import { eventInWords, outcomes } from "./words.ts";

type Entry = AuditEntryFragment & { id: string };

const when = ({ at }: Entry) => `${dateInWords(dayOf(at))}, ${timeInWords(at)}`;
const what = ({ event, outcome }: Entry) => `${eventInWords(event)} – ${outcomes[outcome].toLowerCase()}`;
const whom = ({ patient }: Entry) =>
  patient && <RecordLink to={`/audit/${patient.id}/show`}>{patient.name}</RecordLink>;

const card = (entry: Entry) => (
  <Stack spacing={0.5}>
    <Typography sx={{ fontWeight: 700 }}>
      {entry.seq}. {what(entry)}
    </Typography>
    <Typography>
      {entry.actor}, {when(entry)}
    </Typography>
    {whom(entry)}
    <EntryFacts entry={entry} />
  </Stack>
);

/** Entries of the audit; a patient's name leads to that patient's own trail. */
export const EntryList = () => (
  <ListTable one="entry" many="entries" card={card}>
    <Column label="Number" render={({ seq }: Entry) => seq} />
    <Column label="When" render={when} />
    <Column label="Who" render={({ actor }: Entry) => actor} />
    <Column label="What" render={what} />
    <Column label="Patient" render={whom} />
    <Column label="Details" render={(entry: Entry) => <EntryFacts entry={entry} />} />
  </ListTable>
);
