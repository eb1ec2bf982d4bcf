import { Box } from "@mui/material";
import type { WorkRowFragment } from "../../schema/documents.ts";
import { Column } from "../ui/Column.tsx";
import { waitingInWords } from "../ui/dates.ts";
import { ListPage } from "../ui/ListPage.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import { OneLine } from "../ui/OneLine.tsx";
import { DueDay } from "./DueDay.tsx";
import { GroupFilter } from "./GroupFilter.tsx";
import { PatientInList } from "./PatientInList.tsx";
import { WhoseFilter } from "./WhoseFilter.tsx";
import { WorkCard } from "./WorkCard.tsx";
import { WorkLink } from "./WorkLink.tsx";
import { WorkOwner } from "./WorkOwner.tsx";

/** The home screen: what waits for me, most urgent first. */
export const MyWork = () => (
  <ListPage title="My work">
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 4, rowGap: 2 }}>
      <GroupFilter />
      <WhoseFilter />
    </Box>
    <ListTable one="piece of work" many="pieces of work" card={(row: WorkRowFragment) => <WorkCard row={row} />}>
      <Column label="What to do" render={(row: WorkRowFragment) => <WorkLink row={row} />} />
      <Column label="Patient" render={(row: WorkRowFragment) => <PatientInList patient={row} />} />
      <Column
        label="Reference"
        render={({ reference }: WorkRowFragment) => reference && <OneLine>{reference}</OneLine>}
      />
      <Column
        label="Waiting"
        render={({ waitingSince }: WorkRowFragment) => <OneLine>{waitingInWords(waitingSince)}</OneLine>}
      />
      <Column label="Due" render={({ dueOn, group }: WorkRowFragment) => <DueDay dueOn={dueOn} group={group} />} />
      <Column label="Owner" render={(row: WorkRowFragment) => <WorkOwner row={row} />} />
    </ListTable>
  </ListPage>
);
