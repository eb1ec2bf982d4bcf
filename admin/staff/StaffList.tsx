import { Button } from "@mui/material";
import { Link } from "react-router";
import type { StaffMemberFragment } from "../../schema/documents.ts";
import { Column } from "../ui/Column.tsx";
import { FilterButtons } from "../ui/FilterButtons.tsx";
import { ListPage } from "../ui/ListPage.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import { RecordLink } from "../ui/RecordLink.tsx";
import { rolesInWords } from "./roles.ts";
import { StaffCard } from "./StaffCard.tsx";

const states = [
  { value: "HERE", label: "Work here" },
  { value: "LEFT", label: "Disabled" },
];

export const StaffList = () => (
  <ListPage
    title="Staff"
    actions={
      <Button component={Link} to="/staff/create">
        Add a member of staff
      </Button>
    }
  >
    <FilterButtons source="state" label="Show" choices={states} />
    <ListTable
      one="member of staff"
      many="members of staff"
      card={(member: StaffMemberFragment) => <StaffCard member={member} />}
    >
      <Column
        label="Name"
        render={(member: StaffMemberFragment) => <RecordLink to={`/staff/${member.id}`}>{member.name}</RecordLink>}
      />
      <Column label="Job" render={({ jobTitle }: StaffMemberFragment) => jobTitle} />
      <Column label="Roles" render={({ roles }: StaffMemberFragment) => rolesInWords(roles)} />
      <Column label="E-mail address" render={({ email }: StaffMemberFragment) => email} />
    </ListTable>
  </ListPage>
);
