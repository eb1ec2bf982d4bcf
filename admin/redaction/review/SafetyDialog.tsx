import { AnswerProxySafetyDocument, type RedactionReviewFragment } from "../../../schema/documents.ts";
import { Field } from "../../ui/Field.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { useFormStep } from "../../ui/use-form-step.ts";
import { safetyParts } from "../words.ts";

interface SafetyDialogProps {
  review: RedactionReviewFragment;
  part: RedactionReviewFragment["safetySteps"][number]["part"];
  onClose(): void;
}

const answers = [
  { value: "YES", label: "Yes: it opens to the carer as it was decided" },
  { value: "NO", label: "No: it stays closed to the carer" },
];

/** One of the two answers, with its reason. */
export const SafetyDialog = ({ review: { id, version }, part, onClose }: SafetyDialogProps) => {
  const step = useFormStep(
    AnswerProxySafetyDocument,
    (form) => ({
      id,
      version,
      part,
      isSafe: form.choice("isSafe", { YES: true, NO: true }, "Say whether it is safe.") === "YES",
      reason: form.text("reason", "Say why."),
    }),
    { done: "Your answer is recorded." },
  );
  return (
    <FormDialog
      title="Is sharing with the carer safe?"
      action="Record the answer"
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <Radios name="isSafe" legend={`${safetyParts[part]}: is it safe?`} choices={answers} />
      <Field
        name="reason"
        label="Why"
        hint="Only authorisers and the safeguarding lead read it."
        rows={3}
        width="100%"
      />
    </FormDialog>
  );
};
