import { Stack } from "@mui/material";
import type { ApplicationRowFragment } from "../../schema/documents.ts";
import { SavedFilters } from "../filter/SavedFilters.tsx";
import { Column } from "../ui/Column.tsx";
import { counted } from "../ui/counted.ts";
import { dateInWords, isPast } from "../ui/dates.ts";
import { ListPage } from "../ui/ListPage.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import { OneLine } from "../ui/OneLine.tsx";
import { patientName } from "../ui/patient-name.ts";
import { Tag } from "../ui/Tag.tsx";
import { Owner } from "../work/Owner.tsx";
import { PatientInList } from "../work/PatientInList.tsx";
import { ApplicationCard } from "./ApplicationCard.tsx";
import { ApplicationFilters } from "./ApplicationFilters.tsx";
import { BatchButtons } from "./BatchButtons.tsx";
import { ApplicationLink } from "./ApplicationLink.tsx";
import { FindByReference } from "./FindByReference.tsx";
import { queues } from "./pending-words.ts";
import { ServiceOutcomes } from "./ServiceOutcomes.tsx";
import { WaitsFor } from "./WaitsFor.tsx";

type Row = ApplicationRowFragment;

const Received = ({ row: { receivedOn, dueOn, closedAt, daysSinceReceipt } }: { row: Row }) =>
  closedAt ? (
    <OneLine>{dateInWords(receivedOn)}</OneLine>
  ) : (
    <Stack spacing={0.5} sx={{ alignItems: "flex-start" }}>
      <span>{daysSinceReceipt === 0 ? "today" : `${counted(daysSinceReceipt, "day")} ago`}</span>
      <OneLine>due {dateInWords(dueOn)}</OneLine>
      {isPast(dueOn) && <Tag name="OVERDUE" />}
    </Stack>
  );

const Standing = ({ row }: { row: Row }) => (
  <Stack spacing={0.5} sx={{ alignItems: "flex-start" }}>
    <OneLine>
      <ApplicationLink row={row} />
    </OneLine>
    {row.closedAt ? <Tag name={`application ${row.state}`} /> : <span>{row.queue && queues[row.queue]}</span>}
  </Stack>
);

export const ApplicationList = () => (
  <ListPage title="Applications" sort="WAITING" actions={<FindByReference />}>
    <ApplicationFilters />
    <SavedFilters list="APPLICATIONS" />
    <ListTable
      one="application"
      many="applications"
      card={(row: Row) => <ApplicationCard row={row} />}
      bulkActions={<BatchButtons />}
    >
      <Column label="Application" render={(row: Row) => <Standing row={row} />} />
      <Column label="Patient" render={(row: Row) => <PatientInList patient={row} />} />
      <Column label="Asked for" render={({ services }: Row) => <ServiceOutcomes services={services} />} />
      <Column label="Waits for" sort="WAITING" render={(row: Row) => <WaitsFor row={row} />} />
      <Column label="Received" sort="RECEIVED" render={(row: Row) => <Received row={row} />} />
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
