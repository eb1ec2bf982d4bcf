import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { Field } from "../../ui/Field.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { useFormStep } from "../../ui/use-form-step.ts";

interface Reasoned {
  id: string;
  version: number;
  reason: string;
}

interface ReasonDialogProps<Data> {
  title: string;
  action: string;
  label: string;
  /** What follows from it. */
  hint?: string;
  document: TypedDocumentNode<Data, Reasoned>;
  of: { id: string; version: number };
  done: string;
  /** Where it leads, once done. */
  to?: string;
  onClose(): void;
}

/** A step that needs a reason in words. */
export function ReasonDialog<Data>({
  title,
  action,
  label,
  hint,
  document,
  of,
  done,
  to,
  onClose,
}: ReasonDialogProps<Data>) {
  const step = useFormStep(document, (form) => ({ ...of, reason: form.text("reason", "Say why.") }), {
    done,
    ...(to ? { to } : {}),
  });
  return (
    <FormDialog
      title={title}
      action={action}
      isHarmful
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <Field name="reason" label={label} {...(hint ? { hint } : {})} rows={3} width="100%" />
    </FormDialog>
  );
}
