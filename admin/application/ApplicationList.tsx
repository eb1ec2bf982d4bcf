import { Stack } from "@mui/material";
import type { ApplicationRowFragment } from "../../schema/documents.ts";
import { Column } from "../ui/Column.tsx";
import { dateInWords, isPast, waitingInWords } from "../ui/dates.ts";
import { ListPage } from "../ui/ListPage.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import { OneLine } from "../ui/OneLine.tsx";
import { patientName } from "../ui/patient-name.ts";
import { Tag } from "../ui/Tag.tsx";
import { DueDay } from "../work/DueDay.tsx";
import { Owner } from "../work/Owner.tsx";
import { PatientInList } from "../work/PatientInList.tsx";
import { ApplicationCard } from "./ApplicationCard.tsx";
import { ApplicationFilters } from "./ApplicationFilters.tsx";
import { ApplicationLink } from "./ApplicationLink.tsx";
import { FindByReference } from "./FindByReference.tsx";
import { ServiceOutcomes } from "./ServiceOutcomes.tsx";

type Row = ApplicationRowFragment;

const Received = ({ row: { receivedOn, closedAt } }: { row: Row }) => (
  <>
    <OneLine>{dateInWords(receivedOn)}</OneLine>
    {!closedAt && <div>{waitingInWords(receivedOn)}</div>}
  </>
);

const Due = ({ row: { dueOn, closedAt } }: { row: Row }) => (
  <DueDay dueOn={dueOn} group={!closedAt && isPast(dueOn) ? "OVERDUE" : undefined} />
);

const Standing = ({ row }: { row: Row }) => (
  <Stack spacing={0.5} sx={{ alignItems: "flex-start" }}>
    <OneLine>
      <ApplicationLink row={row} />
    </OneLine>
    <Tag name={`application ${row.state}`} />
  </Stack>
);

export const ApplicationList = () => (
  <ListPage title="Applications" sort="DUE">
    <FindByReference />
    <ApplicationFilters />
    <ListTable one="application" many="applications" card={(row: Row) => <ApplicationCard row={row} />}>
      <Column label="Application" render={(row: Row) => <Standing row={row} />} />
      <Column label="Patient" render={(row: Row) => <PatientInList patient={row} />} />
      <Column label="Asked for" render={({ services }: Row) => <ServiceOutcomes services={services} />} />
      <Column label="Received" sort="RECEIVED" render={(row: Row) => <Received row={row} />} />
      <Column label="Due" sort="DUE" render={(row: Row) => <Due row={row} />} />
      <Column
        label="Owner"
        render={(row: Row) =>
          row.closedAt ? (
            row.ownerName
          ) : (
            <Owner kind="APPLICATION" of={row} about={`${row.reference}, ${patientName(row)}`} />
          )
        }
      />
    </ListTable>
  </ListPage>
);
