import { ColleaguesDocument, TriageConcernDocument, type ConcernFragment } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Choice } from "../ui/Choice.tsx";
import { choicesOf } from "../ui/choices.ts";
import { isPast, today } from "../ui/dates.ts";
import { DateField } from "../ui/DateField.tsx";
import { Field } from "../ui/Field.tsx";
import { textOrNull } from "../ui/form-values.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import { severities } from "./words.ts";

/** How serious it is, who looks after it, and by when. */
export const TriageDialog = ({ concern, onClose }: { concern: ConcernFragment; onClose(): void }) => {
  const { id, version } = concern;
  const { data } = useAnswer(ColleaguesDocument, {});
  const colleagues = (data?.colleagues ?? []).map((each) => ({ value: each.id, label: each.name }));
  const step = useFormStep(
    TriageConcernDocument,
    (form, values) => ({
      id,
      version,
      severity: form.choice("severity", severities, "Choose how serious it is."),
      ownerId: textOrNull(values, "ownerId"),
      dueOn: form.date("dueOn", "Write the day by which something is done."),
      note: textOrNull(values, "note"),
    }),
    { done: "The concern is judged." },
  );
  return (
    <FormDialog
      title="Judge the concern"
      action="Record under my name"
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <Choice
        name="severity"
        label="How serious is it?"
        choices={choicesOf(severities)}
        defaultValue={concern.severity}
      />
      <Choice
        key={colleagues.length}
        name="ownerId"
        label="Who looks after it?"
        empty="Nobody yet"
        choices={colleagues}
      />
      <DateField
        name="dueOn"
        label="By when is something done?"
        defaultValue={isPast(concern.dueOn) ? today() : concern.dueOn}
      />
      <Field name="note" label="Note (optional)" hint="Stored encrypted." rows={3} width="100%" />
    </FormDialog>
  );
};
