import { Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import type { AddStaffMutation } from "../../schema/documents.ts";
import { CopyText } from "../ui/CopyText.tsx";
import { Page } from "../ui/Page.tsx";

/** Says the first password once: it is stored nowhere in clear. */
export const AddedStaff = ({ added: { member, firstPassword } }: { added: AddStaffMutation["addStaff"] }) => (
  <Page title="Member of staff added" heading={`${member.name} is added`}>
    {firstPassword ? (
      <>
        <Typography>
          Give {member.name} this first password now, in person or by telephone. It is shown only once; they choose
          their own when they first sign in.
        </Typography>
        <CopyText label="First password" text={firstPassword} />
      </>
    ) : (
      <Typography>{member.name} has a password already, from another practice, and can sign in with it.</Typography>
    )}
    <Link component={RouterLink} to="/staff">
      Go to staff
    </Link>
  </Page>
);
