import { Typography } from "@mui/material";
import { SetExpectedDateDocument } from "../../schema/documents.ts";
import { DateField } from "../ui/DateField.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { patientName } from "../ui/patient-name.ts";
import { serviceName } from "../ui/services.ts";
import { useCase, type Case } from "./case.ts";
import { useCaseStep } from "./use-case-step.ts";

export const ExpectedDateDialog = ({ requested: { service, expectedOn } }: { requested: Case["services"][number] }) => {
  const { application, open } = useCase();
  const step = useCaseStep(
    SetExpectedDateDocument,
    (form) => ({ service, expectedOn: form.date("expectedOn", "Write when the review should be done.") }),
    { done: "The expected date is set, and a message to the patient is prepared.", stay: "services" },
  );
  return (
    <FormDialog
      title="When will the review be done?"
      action="Set the date"
      sending={step}
      onSend={step.send}
      onClose={() => open(undefined)}
    >
      <Typography>
        For the {serviceName[service]} of {patientName(application.patient)}. The patient is told this date each time it
        is set or moved.
      </Typography>
      <DateField name="expectedOn" label="Expected date" defaultValue={expectedOn} />
    </FormDialog>
  );
};
