import { useState } from "react";
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { RecordDeclineDocument, type PatientPageFragment, type RecordDeclineMutation } from "../../schema/documents.ts";
import { Field } from "../ui/Field.tsx";
import { textOrNull } from "../ui/form-values.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { patientName } from "../ui/patient-name.ts";
import { Reason } from "../ui/Reason.tsx";
import { serviceChoices, serviceLabel, serviceName } from "../ui/services.ts";
import { Ticks } from "../ui/Ticks.tsx";
import { useFormStep } from "../ui/use-form-step.ts";

interface DeclineDialogProps {
  record: Pick<PatientPageFragment, "id" | "patient" | "services">;
  onClose(): void;
}

type Left = RecordDeclineMutation["recordDecline"]["services"];

/** The others are recorded; these could not be, and why. */
const NotDeclined = ({ left, onClose }: { left: Left; onClose(): void }) => (
  <Dialog open onClose={onClose} aria-labelledby="not-declined">
    <DialogTitle id="not-declined">Recorded, except for these</DialogTitle>
    <DialogContent>
      <ul>
        {left.map(({ service, refusal }) => (
          <li key={service}>
            <strong>{serviceLabel(service)}:</strong> {refusal && <Reason reason={refusal} />}
          </li>
        ))}
      </ul>
    </DialogContent>
    <DialogActions>
      <Button variant="contained" onClick={onClose} autoFocus>
        Close
      </Button>
    </DialogActions>
  </Dialog>
);

/** Records what a patient does not want; what is on of it is switched off. */
export const DeclineDialog = ({ record: { id: patientId, patient, services }, onClose }: DeclineDialogProps) => {
  const step = useFormStep(
    RecordDeclineDocument,
    (form, values) => ({
      patientId,
      services: form
        .ticked("services", serviceName)
        .map((service) => ({ service, seen: services.find((each) => each.service === service)?.id ?? null })),
      reason: textOrNull(values, "reason"),
    }),
    { done: "The decline is recorded." },
  );
  const [left, setLeft] = useState<Left>([]);
  if (left.length > 0) return <NotDeclined left={left} onClose={onClose} />;
  return (
    <FormDialog
      title={`What does ${patientName(patient)} not want?`}
      action="Record the decline"
      sending={step}
      onSend={async (values) => {
        const answer = await step.send(values);
        const refused = answer?.recordDecline.services.filter(({ refusal }) => refusal !== null) ?? [];
        if (refused.length > 0) setLeft(refused);
        else if (answer) onClose();
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
