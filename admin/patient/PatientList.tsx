import type { PatientRowFragment } from "../../schema/documents.ts";
import { Column } from "../ui/Column.tsx";
import { ageInWords, dateInWords } from "../ui/dates.ts";
import { FilterButtons } from "../ui/FilterButtons.tsx";
import { ListPage } from "../ui/ListPage.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import { NhsNumber } from "../ui/NhsNumber.tsx";
import { PatientTags } from "../ui/PatientTags.tsx";
import { Loaded } from "../online/DifferenceList.tsx";
import { OnlineTag } from "./OnlineTag.tsx";
import { PatientCard } from "./PatientCard.tsx";
import { PatientLink } from "./PatientLink.tsx";
import { PatientSearchBox } from "./PatientSearchBox.tsx";

const online = [
  { value: "EVERYONE", label: "Everyone" },
  { value: "ONLINE", label: "Online" },
  { value: "NOT_ONLINE", label: "Not online" },
  { value: "JOINED_NOT_ASKED", label: "Joined, not yet asked" },
  { value: "REFUSED_NOT_CODED", label: "Refused, not coded" },
];

export const PatientList = () => (
  <ListPage title="Patients" sort="NAME">
    <PatientSearchBox />
    <Loaded />
    <FilterButtons source="online" label="Show" choices={online} />
    <ListTable one="patient" many="patients" card={(patient: PatientRowFragment) => <PatientCard patient={patient} />}>
      <Column
        label="Name"
        sort="NAME"
        render={(patient: PatientRowFragment) => (
          <>
            <PatientLink patient={patient} />
            <PatientTags patient={patient} />
          </>
        )}
      />
      <Column
        label="Born"
        sort="BORN"
        render={({ born, diedOn }: PatientRowFragment) =>
          `${dateInWords(born)}${diedOn ? "" : ` (${ageInWords(born)})`}`
        }
      />
      <Column label="NHS number" render={({ nhsNumber }: PatientRowFragment) => <NhsNumber value={nhsNumber} />} />
      <Column label="Address" render={({ addressLine }: PatientRowFragment) => addressLine} />
      <Column
        label="Online services"
        render={({ activeServices }: PatientRowFragment) => <OnlineTag activeServices={activeServices} />}
      />
    </ListTable>
  </ListPage>
);
