import { Stack, Typography } from "@mui/material";
import type { GovernanceAlertFragment } from "../../schema/documents.ts";
import { Column } from "../ui/Column.tsx";
import { dateInWords, dayOf, timeInWords } from "../ui/dates.ts";
import { FilterButtons } from "../ui/FilterButtons.tsx";
import { ListPage } from "../ui/ListPage.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import { Acknowledge } from "./Acknowledge.tsx";

const choices = [
  { value: "OPEN", label: "Not yet seen" },
  { value: "ALL", label: "All" },
];

const what = ({ kind, staffName, relation }: GovernanceAlertFragment) =>
  kind === "WRONG_PATIENT"
    ? `${staffName} marked an application as entered in error after access was live`
    : `${staffName} opened ${relation === "SELF" ? "their own record" : "a relative's record"}`;
const when = ({ raisedAt }: GovernanceAlertFragment) => `${dateInWords(dayOf(raisedAt))}, ${timeInWords(raisedAt)}`;

const card = (alert: GovernanceAlertFragment) => (
  <Stack spacing={0.5}>
    <Typography sx={{ fontWeight: 700 }}>{what(alert)}</Typography>
    <Typography>{alert.reason}</Typography>
    <Typography color="textSecondary">{when(alert)}</Typography>
    <Acknowledge alert={alert} />
  </Stack>
);

/** Who opened their own record or a relative's (BR-CL-23), and access that was live for the wrong patient (BR-CL-08), each with why. */
export const GovernanceList = () => (
  <ListPage title="Governance alerts">
    <FilterButtons source="state" label="Show" choices={choices} />
    <ListTable one="alert" many="alerts" card={card}>
      <Column label="Who" render={what} />
      <Column label="Why" render={({ reason }: GovernanceAlertFragment) => reason} />
      <Column label="When" render={when} />
      <Column label="Seen" render={(alert: GovernanceAlertFragment) => <Acknowledge alert={alert} />} />
    </ListTable>
  </ListPage>
);
