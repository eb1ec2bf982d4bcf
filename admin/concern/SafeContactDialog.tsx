import { SetSafeContactDocument, type PatientPageFragment } from "../../schema/documents.ts";
import { choicesOf } from "../ui/choices.ts";
import { Field } from "../ui/Field.tsx";
import { textOrNull } from "../ui/form-values.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { patientName } from "../ui/patient-name.ts";
import { Ticks } from "../ui/Ticks.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import { ways } from "./words.ts";

interface SafeContactDialogProps {
  record: Pick<PatientPageFragment, "id" | "patient" | "safeContact">;
  onClose(): void;
}

/** How the patient may be reached without anybody else learning of it. */
export const SafeContactDialog = ({ record, onClose }: SafeContactDialogProps) => {
  const step = useFormStep(
    SetSafeContactDocument,
    (form, values) => ({
      patientId: record.id,
      allowed: form.ticked("allowed", ways),
      doNot: form.ticked("doNot", ways),
      note: textOrNull(values, "note"),
    }),
    { done: "It is recorded how the patient may safely be reached." },
  );
  return (
    <FormDialog
      title={`How may ${patientName(record.patient)} safely be reached?`}
      action="Record it"
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <Ticks name="allowed" legend="Safe" choices={choicesOf(ways)} defaultValues={record.safeContact?.allowed ?? []} />
      <Ticks name="doNot" legend="Not safe" choices={choicesOf(ways)} defaultValues={record.safeContact?.doNot ?? []} />
      <Field
        name="note"
        label="Note (optional)"
        hint="Stored encrypted. For example, the hours to ring."
        rows={2}
        width="100%"
      />
    </FormDialog>
  );
};
