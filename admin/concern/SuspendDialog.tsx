import { SuspendNowDocument, type PatientPageFragment } from "../../schema/documents.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { patientName } from "../ui/patient-name.ts";
import { serviceLabel, serviceName } from "../ui/services.ts";
import { Ticks } from "../ui/Ticks.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import { RaiseFields, raisedIn } from "./RaiseFields.tsx";

interface SuspendDialogProps {
  record: PatientPageFragment;
  onClose(): void;
}

/** The stop button: what is on is suspended, unused sign-in details are void, and somebody must act today. */
export const SuspendDialog = ({ record: { id: patientId, patient, services }, onClose }: SuspendDialogProps) => {
  const on = services.filter(({ state }) => state === "ACTIVE").map(({ service }) => service);
  const step = useFormStep(
    SuspendNowDocument,
    (form, values) => {
      const chosen = form.ticked("services", serviceName);
      if (on.length > 0 && chosen.length === 0) form.wrong("services", "Choose what is suspended.");
      return { patientId, given: raisedIn(form, values), services: on.length > 0 ? chosen : null };
    },
    { done: "Access is suspended. Sign-in details that were not used are void." },
  );
  return (
    <FormDialog
      title={`Suspend ${patientName(patient)} now`}
      action="Suspend now"
      isHarmful
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      {on.length > 0 && (
        <Ticks
          name="services"
          legend="What is suspended"
          hint="How it stands now is kept, so that it can be given back in one action."
          choices={on.map((value) => ({ value, label: serviceLabel(value) }))}
          defaultValues={on}
        />
      )}
      <RaiseFields />
    </FormDialog>
  );
};
