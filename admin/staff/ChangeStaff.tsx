import { Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { ChangeStaffDocument, type StaffMemberFragment } from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { Form } from "../ui/Form.tsx";
import { Page } from "../ui/Page.tsx";
import { Tag } from "../ui/Tag.tsx";
import { DisableStaff } from "./DisableStaff.tsx";
import { detailsIn } from "./staff-details.ts";
import { StaffFields } from "./StaffFields.tsx";

export const ChangeStaff = ({ member }: { member: StaffMemberFragment }) => {
  const { id, version, name, email, isActive } = member;
  const step = useStep(ChangeStaffDocument, { done: `The changes to ${name} are saved.`, to: "/staff" });
  return (
    <Page title="Member of staff" heading={name} actions={isActive && <DisableStaff member={member} />}>
      <Typography>
        {email} <Tag name={isActive ? "staffActive" : "staffLeft"} />
      </Typography>
      <Form
        key={version}
        sending={step}
        onSend={(values) => step.send({ id, version, details: detailsIn(values) })}
        action="Save changes"
        other={
          <Link component={RouterLink} to="/staff">
            Cancel
          </Link>
        }
      >
        <StaffFields member={member} />
      </Form>
    </Page>
  );
};
