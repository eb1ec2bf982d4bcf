import { Stack, Typography } from "@mui/material";
import type { VerificationRowFragment } from "../../schema/documents.ts";
import { Column } from "../ui/Column.tsx";
import { dateInWords, dayOf, timeInWords } from "../ui/dates.ts";
import { FilterButtons } from "../ui/FilterButtons.tsx";
import { ListPage } from "../ui/ListPage.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import { NhsNumber } from "../ui/NhsNumber.tsx";
import { patientName } from "../ui/patient-name.ts";
import { RecordLink } from "../ui/RecordLink.tsx";
import { methods } from "./methods.ts";

const choices = [
  { value: "ALL", label: "Every method" },
  ...Object.entries(methods).map(([value, label]) => ({ value, label })),
];

const when = ({ verifiedAt }: VerificationRowFragment) =>
  `${dateInWords(dayOf(verifiedAt))}, ${timeInWords(verifiedAt)}`;

const whom = (row: VerificationRowFragment) =>
  row.patientId ? (
    <RecordLink to={`/patients/${row.patientId}/show`}>{patientName(row)}</RecordLink>
  ) : (
    `${patientName(row)} (acts for a patient)`
  );

const how = ({ method, evidence }: VerificationRowFragment) =>
  [methods[method], evidence.join(" and ")].filter(Boolean).join(": ");

const card = (row: VerificationRowFragment) => (
  <Stack spacing={0.5}>
    <div>{whom(row)}</div>
    <Typography>Born {dateInWords(row.born)}</Typography>
    <Typography>{how(row)}</Typography>
    <Typography color="textSecondary">
      {row.verifiedBy}, {when(row)}
    </Typography>
  </Stack>
);

export const VerificationList = () => (
  <ListPage title="Verifications">
    <FilterButtons source="method" label="Show" choices={choices} />
    <ListTable one="verification" many="verifications" card={card}>
      <Column label="Name" render={whom} />
      <Column label="Born" render={({ born }: VerificationRowFragment) => dateInWords(born)} />
      <Column label="NHS number" render={({ nhsNumber }: VerificationRowFragment) => <NhsNumber value={nhsNumber} />} />
      <Column label="How" render={how} />
      <Column label="Verified" render={when} />
      <Column label="By" render={({ verifiedBy }: VerificationRowFragment) => verifiedBy} />
    </ListTable>
  </ListPage>
);
