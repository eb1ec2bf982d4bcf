import { useState } from "react";
import { ApiError } from "../../api/api-error.ts";
import { Field } from "../../ui/Field.tsx";
import { textOrNull } from "../../ui/form-values.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import type { Deciding } from "./use-decide.ts";

const missing = "Say why it no longer needs to be hidden.";

/** Takes a redaction away, with a reason; what was decided before stays readable (BR-RD-05). */
export const LiftDialog = ({ lifting, onClose }: { lifting: Deciding["lifting"]; onClose(): void }) => {
  const [unread, setUnread] = useState<ApiError>();

  async function send(values: FormData) {
    const reason = textOrNull(values, "liftReason");
    setUnread(reason ? undefined : new ApiError("BAD_USER_INPUT", missing, undefined, { liftReason: missing }));
    if (reason && (await lifting.send(reason))) onClose();
  }

  return (
    <FormDialog
      title="Lift the redaction?"
      action="Lift it"
      isHarmful
      sending={{ isPending: lifting.isPending, error: unread ?? lifting.error }}
      onSend={send}
      onClose={onClose}
    >
      <Field name="liftReason" label="Why" rows={3} width="100%" />
    </FormDialog>
  );
};
