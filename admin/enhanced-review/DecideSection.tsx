import { Box, Button, Typography } from "@mui/material";
import { useEffect, useId, useRef } from "react";
import { StartEnhancedReviewDocument, type ReviewFragment } from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { isOfRole } from "../ui/refusal.ts";
import { Reason } from "../ui/Reason.tsx";
import { Section } from "../ui/Section.tsx";
import { SendButton } from "../ui/SendButton.tsx";
import { DecideForm } from "./DecideForm.tsx";

/** The decision, for who may take it; to others, who can. */
export const DecideSection = ({ review }: { review: ReviewFragment }) => {
  const { state, startRefusal, decideRefusal } = review;
  const before = useRef(state);
  useEffect(() => {
    if (before.current === "OPEN" && state === "IN_REVIEW") document.getElementById("decide")?.focus();
    before.current = state;
  }, [state]);
  const refusal = state === "OPEN" ? startRefusal : decideRefusal;
  return (
    <Section name="decide" title="The decision">
      {isOfRole(refusal) && (
        <Typography>A clinician who is an authoriser or the safeguarding lead decides this.</Typography>
      )}
      {!isOfRole(refusal) && state === "OPEN" && <Start review={review} />}
      {!isOfRole(refusal) && state === "IN_REVIEW" && refusal && <Reason reason={refusal} />}
      {state === "IN_REVIEW" && !refusal && <DecideForm review={review} />}
    </Section>
  );
};

const Start = ({ review: { id, version, startRefusal } }: { review: ReviewFragment }) => {
  const reasonId = useId();
  const step = useStep(StartEnhancedReviewDocument, { done: "You have taken the review on." });
  if (startRefusal) {
    return (
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, alignItems: "center" }}>
        <Button disabled aria-describedby={reasonId}>
          Start the review
        </Button>
        <Reason id={reasonId} reason={startRefusal} color="textSecondary" />
      </Box>
    );
  }
  return (
    <div>
      <ErrorSummary error={step.error} />
      <SendButton isPending={step.isPending} onClick={() => step.send({ id, version })}>
        Start the review
      </SendButton>
    </div>
  );
};
