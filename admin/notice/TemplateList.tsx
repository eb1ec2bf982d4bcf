import { Stack, Typography } from "@mui/material";
import type { NoticeTemplatesQuery } from "../../schema/documents.ts";
import { Column } from "../ui/Column.tsx";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { ListPage } from "../ui/ListPage.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import { RecordLink } from "../ui/RecordLink.tsx";

type Row = NoticeTemplatesQuery["noticeTemplates"][number] & { id: string };

const link = ({ template, title }: Row) => <RecordLink to={`/templates/${template}/show`}>{title}</RecordLink>;
const whose = ({ version, writtenAt }: Row) =>
  version === 0
    ? "Gatehouse’s own words"
    : `Version ${version}${writtenAt ? `, ${dateInWords(dayOf(writtenAt))}` : ""}`;

const card = (row: Row) => (
  <Stack spacing={0.5}>
    {link(row)}
    <Typography>{row.subject}</Typography>
    <Typography color="textSecondary">{whose(row)}</Typography>
  </Stack>
);

/** The words of every letter and message to patients. */
export const TemplateList = () => (
  <ListPage title="Letter templates">
    <ListTable one="template" many="templates" card={card}>
      <Column label="Letter" render={link} />
      <Column label="Subject" render={({ subject }: Row) => subject} />
      <Column label="Words" render={whose} />
    </ListTable>
  </ListPage>
);
