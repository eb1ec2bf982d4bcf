import { Stack, Typography } from "@mui/material";
import type { ImportBatchFragment } from "../../schema/documents.ts";
import { Column } from "../ui/Column.tsx";
import { dateInWords, dayOf, timeInWords } from "../ui/dates.ts";
import { ListPage } from "../ui/ListPage.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import { RecordLink } from "../ui/RecordLink.tsx";
import { UploadForm } from "./UploadForm.tsx";
import { Tag } from "../ui/Tag.tsx";
import { kinds, resultInWords } from "./words.ts";

const loadedAt = ({ at }: ImportBatchFragment) => `${dateInWords(dayOf(at))}, ${timeInWords(at)}`;
const loadedBy = ({ staffName }: ImportBatchFragment) => staffName ?? "Command line";
const report = ({ id }: ImportBatchFragment) => `/import/${id}/show`;

const card = (batch: ImportBatchFragment) => (
  <Stack spacing={0.5}>
    <RecordLink to={report(batch)}>{batch.fileName}</RecordLink>
    <Tag name={`import ${batch.state}`} />
    <Typography>{resultInWords(batch)}</Typography>
    <Typography color="textSecondary">
      {loadedAt(batch)} by {loadedBy(batch)}
    </Typography>
  </Stack>
);

export const ImportList = () => (
  <ListPage title="Import">
    <UploadForm />
    <ListTable one="file" many="files" card={card}>
      <Column
        label="File"
        render={(batch: ImportBatchFragment) => <RecordLink to={report(batch)}>{batch.fileName}</RecordLink>}
      />
      <Column label="What" render={({ kind }: ImportBatchFragment) => kinds[kind]} />
      <Column label="State" render={({ state }: ImportBatchFragment) => <Tag name={`import ${state}`} />} />
      <Column label="Result" render={resultInWords} />
      <Column label="Loaded" render={loadedAt} />
      <Column label="By" render={loadedBy} />
    </ListTable>
  </ListPage>
);
