import { Box, Button } from "@mui/material";
import { useState } from "react";
import { Link } from "react-router";
import { CancelRedactionReviewDocument, type RedactionReviewFragment } from "../../../schema/documents.ts";
import { isOfRole } from "../../ui/refusal.ts";
import { Reason } from "../../ui/Reason.tsx";
import { ReasonDialog } from "./ReasonDialog.tsx";

/** What may be done with the whole review now, and why not where it may not. */
export const ReviewSteps = ({ review }: { review: RedactionReviewFragment }) => {
  const [isCancelling, setCancelling] = useState(false);
  const { id, version, steps } = review;
  const stepOf = (step: (typeof steps)[number]["step"]) => {
    const found = steps.find((each) => each.step === step);
    return found && !isOfRole(found.refusal) ? found : undefined;
  };
  const signOff = stepOf("SIGN_OFF");
  const cancel = stepOf("CANCEL");
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 1, alignItems: "center" }}>
      {review.state === "SUBMITTED" && (
        <Button component={Link} to={`/redaction-reviews/${id}/approve`}>
          Check and sign off
        </Button>
      )}
      {signOff?.refusal && review.state === "SUBMITTED" && <Reason reason={signOff.refusal} color="textSecondary" />}
      {cancel && !cancel.refusal && (
        <Button variant="outlined" color="error" onClick={() => setCancelling(true)}>
          Cancel the review
        </Button>
      )}
      {isCancelling && (
        <ReasonDialog
          title="Cancel the review?"
          action="Cancel the review"
          label="Why it is not needed"
          hint="Its decisions stay readable. Where it changed what was signed off before, that review opens again."
          document={CancelRedactionReviewDocument}
          of={{ id, version }}
          done="The review is cancelled."
          onClose={() => setCancelling(false)}
        />
      )}
    </Box>
  );
};
