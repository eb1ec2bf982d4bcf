import { Typography } from "@mui/material";
import { ChangeVisibleFromDocument, type ServiceNowFragment } from "../../schema/documents.ts";
import { DateField } from "../ui/DateField.tsx";
import { dateInWords } from "../ui/dates.ts";
import { Field } from "../ui/Field.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { serviceName } from "../ui/services.ts";
import { useFormStep } from "../ui/use-form-step.ts";

interface VisibleFromDialogProps {
  patientId: string;
  now: ServiceNowFragment;
  onClose(): void;
}

/** Moves the day from which a record is visible; the server knows which way needs what. */
export const VisibleFromDialog = ({
  patientId,
  now: { id, service, visibleFrom },
  onClose,
}: VisibleFromDialogProps) => {
  const step = useFormStep(
    ChangeVisibleFromDocument,
    (form) => ({
      patientId,
      service,
      seen: id,
      visibleFrom: form.date("visibleFrom", "Write the new start date."),
      reason: form.text("reason", "Write why."),
      discussedOn: form.dateOrNull("discussedOn"),
    }),
    { done: "The start date is changed. It is still to be done in the clinical system." },
  );
  return (
    <FormDialog
      title={`Change from when the ${serviceName[service]} is visible`}
      action="Change"
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <Typography>
        {visibleFrom && `Now it is visible from ${dateInWords(visibleFrom)}. `}A later day shows less, so discuss it
        with the patient first. An earlier day needs a redaction review that is signed off.
      </Typography>
      <DateField name="visibleFrom" label="Visible from" />
      <Field name="reason" label="Why" rows={2} width="100%" />
      <DateField name="discussedOn" label="Discussed with the patient on" />
    </FormDialog>
  );
};
