import { Link, Paper } from "@mui/material";
import { Link as RouterLink, useNavigate } from "react-router";
import { TakeApplicationDocument, type PatientPageFragment } from "../../schema/documents.ts";
import { useAnnounce } from "../layout/announce.ts";
import { Form } from "../ui/Form.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import { CameFields } from "./CameFields.tsx";
import { LookFields } from "./LookFields.tsx";
import { ResponsibilityFields } from "./ResponsibilityFields.tsx";
import { ServiceFields } from "./ServiceFields.tsx";
import { asked, lookLater } from "./take.ts";
import { ToldFields } from "./ToldFields.tsx";

/** The application form, in the order of the paper one. */
export const TakeForm = ({ record }: { record: PatientPageFragment }) => {
  const navigate = useNavigate();
  const announce = useAnnounce();
  const step = useFormStep(TakeApplicationDocument, (form, values) => ({
    patientId: record.id,
    form: asked(form, values),
  }));

  async function send(values: FormData) {
    const data = await step.send(values);
    if (!data) return;
    const to = `/applications/${data.application.id}/show`;
    announce(`The application is taken. Its reference is ${data.application.reference}.`, to);
    await navigate(to);
  }

  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, md: 3 } }}>
      <Form
        sending={step}
        onSend={send}
        action="Take the application"
        other={
          <Link component={RouterLink} to={`/patients/${record.id}/show`}>
            Cancel
          </Link>
        }
      >
        <LookFields later={lookLater} />
        <ServiceFields access={record.services} />
        <CameFields />
        <ResponsibilityFields />
        <ToldFields />
      </Form>
    </Paper>
  );
};
