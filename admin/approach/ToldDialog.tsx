import { RecordToldOfAccessDocument } from "../../schema/documents.ts";
import { DateField } from "../ui/DateField.tsx";
import { today } from "../ui/dates.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { useFormStep } from "../ui/use-form-step.ts";

/** The day the patient was told in writing that they will see new entries unless they choose not to. */
export const ToldDialog = ({ patientId, onClose }: { patientId: string; onClose(): void }) => {
  const step = useFormStep(
    RecordToldOfAccessDocument,
    (form) => ({ patientId, toldOn: form.date("toldOn", "Write the day.") }),
    { done: "It is recorded that they were told." },
  );
  return (
    <FormDialog
      title="When were they told in writing?"
      action="Record it"
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <DateField
        name="toldOn"
        label="Day of the letter"
        hint="The letter says that they will see new entries of their record online unless they choose not to."
        defaultValue={today()}
      />
    </FormDialog>
  );
};
