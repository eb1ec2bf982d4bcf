import { Typography } from "@mui/material";
import { useState } from "react";
import { RaiseEnhancedReviewsDocument } from "../../schema/documents.ts";
import { ApiError } from "../api/api-error.ts";
import { choicesOf } from "../ui/choices.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { useSystemName } from "../ui/supplier.ts";
import { Ticks } from "../ui/Ticks.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import { reviewReasons } from "./words.ts";

/** Somebody finds that access should be looked at before it is granted: a review is opened, and the 104 is to be entered. */
export const RaiseDialog = ({ patientId, onClose }: { patientId: string; onClose(): void }) => {
  const system = useSystemName();
  const [refused, setRefused] = useState<ApiError>();
  const step = useFormStep(
    RaiseEnhancedReviewsDocument,
    (form) => {
      const reasons = form.ticked("reasons", reviewReasons);
      if (reasons.length === 0) form.wrong("reasons", "Say why a review is needed.");
      return { patientIds: [patientId], reasons };
    },
    {
      done: ({ raiseEnhancedReviews: [answer] }) =>
        answer?.refusal ? answer.refusal.words : "The review is opened. Enter the 104 in the record.",
    },
  );

  async function send(values: FormData) {
    const answer = (await step.send(values))?.raiseEnhancedReviews[0];
    if (answer?.refusal) {
      const { words, rule } = answer.refusal;
      setRefused(new ApiError("RULE_BROKEN", words, rule ?? undefined, {}));
    } else if (answer) onClose();
  }

  return (
    <FormDialog
      title="Ask a clinician to look before access is granted?"
      action="Ask for a review"
      sending={{ isPending: step.isPending, error: step.error ?? refused }}
      onSend={send}
      onClose={onClose}
    >
      <Typography>
        A review is opened for a clinician, and the code 104 is to be entered in {system}. The code travels with the
        patient, who can see it and can always ask for access. What is on stays on.
      </Typography>
      <Ticks name="reasons" legend="Why" choices={choicesOf(reviewReasons)} />
    </FormDialog>
  );
};
