import { ActOnConcernDocument, AddConcernNoteDocument, type ConcernFragment } from "../../schema/documents.ts";
import { Field } from "../ui/Field.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { useFormStep } from "../ui/use-form-step.ts";

interface NoteDialogProps {
  concern: ConcernFragment;
  step: "actOnConcern" | "addConcernNote";
  onClose(): void;
}

const words = {
  actOnConcern: { title: "What was done", label: "What was done about it", done: "It is recorded what was done." },
  addConcernNote: { title: "Add a note", label: "Note", done: "The note is added." },
};

/** Adds to what is written; nothing is changed or taken away. */
export const NoteDialog = ({ concern: { id, version }, step: name, onClose }: NoteDialogProps) => {
  const { title, label, done } = words[name];
  const act = useFormStep(ActOnConcernDocument, (form) => ({ id, version, note: form.text("note", "Write what was done.") }), { done }); // prettier-ignore
  const add = useFormStep(AddConcernNoteDocument, (form) => ({ id, version, note: form.text("note", "Write the note.") }), { done }); // prettier-ignore
  const step = name === "actOnConcern" ? act : add;
  return (
    <FormDialog
      title={title}
      action="Record under my name"
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <Field name="note" label={label} hint="Stored encrypted." rows={4} width="100%" />
    </FormDialog>
  );
};
