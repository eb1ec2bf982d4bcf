import { Alert } from "@mui/material";
import { ExplainRelatedLookDocument } from "../../schema/documents.ts";
import type { ApiError } from "../api/api-error.ts";
import { Field } from "../ui/Field.tsx";
import { Form } from "../ui/Form.tsx";
import { useFormStep } from "../ui/use-form-step.ts";

/** One's own record, or a relative's, for which no reason was given yet. */
export const isUnexplained = (error: ApiError | null): error is ApiError =>
  error?.code === "RULE_BROKEN" && error.rule === "BR-CL-23";

interface ExplainLookProps {
  error: ApiError;
}

/** Asks why one's own or a relative's record must be opened; the page is read again once the reason is given. */
export const ExplainLook = ({ error }: ExplainLookProps) => (
  <>
    <Alert severity="warning" variant="outlined">
      {error.message} (rule {error.rule})
    </Alert>
    {error.patientId && <ReasonForm patientId={error.patientId} />}
  </>
);

const ReasonForm = ({ patientId }: { patientId: string }) => {
  const step = useFormStep(ExplainRelatedLookDocument, (form) => ({
    patientId,
    reason: form.text("reason", "Say why you need to open it."),
  }));
  return (
    <Form sending={step} onSend={step.send} action="Open the record">
      <Field name="reason" label="Why you need to open it" rows={3} />
    </Form>
  );
};
