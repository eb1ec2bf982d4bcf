import { RecordDeclineDocument } from "../../schema/documents.ts";
import { Field } from "../ui/Field.tsx";
import { textOrNull } from "../ui/form-values.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { patientName } from "../ui/patient-name.ts";
import { serviceChoices, serviceName } from "../ui/services.ts";
import { Ticks } from "../ui/Ticks.tsx";
import { useFormStep } from "../ui/use-form-step.ts";

interface DeclineDialogProps {
  patientId: string;
  patient: { familyName: string; givenName: string };
  onClose(): void;
}

/** Records what a patient does not want; what is on of it is switched off. */
export const DeclineDialog = ({ patientId, patient, onClose }: DeclineDialogProps) => {
  const step = useFormStep(
    RecordDeclineDocument,
    (form, values) => ({
      patientId,
      services: form.ticked("services", serviceName),
      reason: textOrNull(values, "reason"),
    }),
    { done: "The decline is recorded." },
  );
  return (
    <FormDialog
      title={`What does ${patientName(patient)} not want?`}
      action="Record the decline"
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <Ticks
        name="services"
        legend="Services"
        hint="What is on of these is switched off. Nobody asks the patient about them again."
        choices={serviceChoices.map(({ value, label }) => ({ value, label }))}
      />
      <Field name="reason" label="Reason (optional)" hint="In the patient’s words." rows={2} width="100%" />
    </FormDialog>
  );
};
