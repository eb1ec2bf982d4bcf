import { Box, Button, Stack, Typography } from "@mui/material";
import { Link } from "react-router";
import type { NoticeRowFragment } from "../../schema/documents.ts";
import { ExportButton } from "../export/ExportButton.tsx";
import { Column } from "../ui/Column.tsx";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { FilterButtons } from "../ui/FilterButtons.tsx";
import { ListPage } from "../ui/ListPage.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import { patientName } from "../ui/patient-name.ts";
import { RecordLink } from "../ui/RecordLink.tsx";
import { Tag } from "../ui/Tag.tsx";
import { PrintChosen } from "./PrintChosen.tsx";
import { PrintWaiting } from "./PrintWaiting.tsx";
import { channels, formats, groups, needs, stateTag } from "./words.ts";

const link = (row: NoticeRowFragment) => <RecordLink to={`/outbox/${row.id}/show`}>{row.title}</RecordLink>;
const to = (row: NoticeRowFragment) => (row.personName ? `${row.personName}, about ${patientName(row)}` : patientName(row)); // prettier-ignore
const way = ({ channel, format }: NoticeRowFragment) =>
  [channel && channels[channel], format !== "STANDARD" && formats[format]].filter(Boolean).join(", ") || "A person";
const prepared = ({ queuedAt }: NoticeRowFragment) => dateInWords(dayOf(queuedAt));
const note = ({ problem, need, state }: NoticeRowFragment) => problem ?? (state === "NEEDS_PERSON" && need ? needs[need] : null); // prettier-ignore

const State = (row: NoticeRowFragment) => (
  <Stack spacing={0.5} sx={{ alignItems: "flex-start" }}>
    <Tag name={stateTag(row.state)} />
    {note(row) && <Typography variant="body2">{note(row)}</Typography>}
  </Stack>
);

const card = (row: NoticeRowFragment) => (
  <Stack spacing={0.5}>
    {link(row)}
    <Typography>{to(row)}</Typography>
    <Typography color="textSecondary">
      {way(row)}. Prepared {prepared(row)}
    </Typography>
    {State(row)}
  </Stack>
);

const exported = ({ group = "TO_PRINT" }: Record<string, string>): Record<string, string> =>
  group === "ALL" ? {} : { group };

/** What patients are to be told: on its way, to print, or for a person. */
export const Outbox = () => (
  <ListPage
    title="Outbox"
    actions={
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>
        <PrintWaiting />
        <Button component={Link} to="/print-batches" variant="outlined" color="primary">
          Print batches
        </Button>
        <ExportButton name="notices" of={exported} />
      </Box>
    }
  >
    <FilterButtons source="group" label="Show" choices={groups} />
    <ListTable one="notice" many="notices" card={card} bulkActions={<PrintChosen />}>
      <Column label="Notice" render={link} />
      <Column label="To" render={to} />
      <Column label="By" render={way} />
      <Column label="Prepared" render={prepared} />
      <Column label="State" render={State} />
    </ListTable>
  </ListPage>
);
