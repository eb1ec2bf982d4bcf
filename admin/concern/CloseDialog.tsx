import { CloseConcernDocument, type ConcernFragment } from "../../schema/documents.ts";
import { DateField } from "../ui/DateField.tsx";
import { Field } from "../ui/Field.tsx";
import { textOrNull } from "../ui/form-values.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Tick } from "../ui/Tick.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import { outcomes } from "./words.ts";

/** Closes a concern with its outcome and, where asked, gives back what it had stopped. */
export const CloseDialog = ({ concern, onClose }: { concern: ConcernFragment; onClose(): void }) => {
  const { id, version, restricted, suspendedAt } = concern;
  const step = useFormStep(
    CloseConcernDocument,
    (form, values) => ({
      id,
      version,
      given: {
        outcome: form.choice("outcome", outcomes, "Choose how it ended."),
        talkedAloneOn: form.dateOrNull("talkedAloneOn"),
        discussedOn: form.dateOrNull("discussedOn"),
        note: textOrNull(values, "note"),
        restore: values.has("restore"),
      },
    }),
    { done: "The concern is closed." },
  );
  return (
    <FormDialog
      title="Close the concern"
      action="Close under my name"
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <Radios
        name="outcome"
        legend="How it ended"
        choices={concern.outcomes.map((value) => ({ value, label: outcomes[value] }))}
      />
      {restricted && (
        <DateField
          name="talkedAloneOn"
          label="When was the patient spoken with alone?"
          hint="Leave it empty and say below why it could not be done."
        />
      )}
      <DateField
        name="discussedOn"
        label="When was it discussed with the patient?"
        hint="Needed where access ends for good."
      />
      <Field name="note" label="What was found" hint="Stored encrypted." rows={3} width="100%" />
      {suspendedAt && <Tick name="restore" label="Restore in the same action what was suspended" />}
    </FormDialog>
  );
};
