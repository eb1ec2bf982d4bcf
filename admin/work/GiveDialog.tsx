import { useState } from "react";
import { ColleaguesDocument, type WorkKind } from "../../schema/documents.ts";
import { ApiError } from "../api/api-error.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Choice } from "../ui/Choice.tsx";
import { textIn } from "../ui/form-values.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { useAssign } from "./use-assign.ts";

interface GiveDialogProps {
  kind: WorkKind;
  of: { id: string; version: number; ownerId: string | null };
  onClose(): void;
}

const missing = "Choose a colleague.";

/** Gives a piece of work to a colleague. */
export const GiveDialog = ({ kind, of: { id, version, ownerId }, onClose }: GiveDialogProps) => {
  const { data, error } = useAnswer(ColleaguesDocument, {});
  const [unread, setUnread] = useState<ApiError>();
  const step = useAssign(kind, "It is given to your colleague.");
  const choices = (data?.colleagues ?? []).map((colleague) => ({ value: colleague.id, label: colleague.name }));

  async function send(values: FormData) {
    const chosen = textIn(values, "ownerId");
    setUnread(chosen ? undefined : new ApiError("BAD_USER_INPUT", missing, undefined, { ownerId: missing }));
    if (chosen && (await step.send({ id, version, ownerId: chosen }))) onClose();
  }

  return (
    <FormDialog
      title="Give to a colleague"
      action="Give"
      sending={{ isPending: step.isPending, error: unread ?? step.error ?? error ?? undefined }}
      onSend={send}
      onClose={onClose}
    >
      <Choice
        key={choices.length}
        name="ownerId"
        label="Colleague"
        empty="Choose"
        defaultValue={ownerId}
        choices={choices}
      />
    </FormDialog>
  );
};
