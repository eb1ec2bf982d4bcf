import { Link } from "@mui/material";
import { useState } from "react";
import { Link as RouterLink } from "react-router";
import { AddStaffDocument, type AddStaffMutation } from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { Field } from "../ui/Field.tsx";
import { Form } from "../ui/Form.tsx";
import { textIn } from "../ui/form-values.ts";
import { Page } from "../ui/Page.tsx";
import { AddedStaff } from "./AddedStaff.tsx";
import { detailsIn } from "./staff-details.ts";
import { StaffFields } from "./StaffFields.tsx";

export const AddStaff = () => {
  const [added, setAdded] = useState<AddStaffMutation["addStaff"]>();
  const step = useStep(AddStaffDocument);
  if (added) return <AddedStaff added={added} />;

  async function send(values: FormData) {
    const person = { name: textIn(values, "name"), email: textIn(values, "email") };
    const data = await step.send({ ...person, details: detailsIn(values) });
    if (data) setAdded(data.addStaff);
  }

  return (
    <Page title="Add a member of staff">
      <Form
        sending={step}
        onSend={send}
        action="Add"
        other={
          <Link component={RouterLink} to="/staff">
            Cancel
          </Link>
        }
      >
        <Field name="name" label="Name" hint="As colleagues and patients know them, such as Dr Gwen Pritchard." />
        <Field name="email" label="E-mail address" type="email" hint="They sign in with it." />
        <StaffFields />
      </Form>
    </Page>
  );
};
