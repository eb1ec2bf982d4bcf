import { RaiseConcernDocument, type PatientPageFragment } from "../../schema/documents.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { patientName } from "../ui/patient-name.ts";
import { Tick } from "../ui/Tick.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import { RaiseFields, raisedIn } from "./RaiseFields.tsx";

interface RaiseDialogProps {
  record: Pick<PatientPageFragment, "id" | "patient">;
  onClose(): void;
}

/** Puts a concern down; whoever may not suspend asks for it here. */
export const RaiseDialog = ({ record: { id: patientId, patient }, onClose }: RaiseDialogProps) => {
  const step = useFormStep(
    RaiseConcernDocument,
    (form, values) => ({
      patientId,
      given: raisedIn(form, values),
      suspensionRequested: values.has("suspensionRequested"),
    }),
    { done: "It is recorded. The people who look into concerns see it now." },
  );
  return (
    <FormDialog
      title={`Raise a concern about ${patientName(patient)}`}
      action="Raise the concern"
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <RaiseFields />
      <Tick name="suspensionRequested" label="Please suspend access until somebody has looked at it" />
    </FormDialog>
  );
};
