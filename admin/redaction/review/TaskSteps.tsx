import { Box, Button } from "@mui/material";
import { Link, useNavigate } from "react-router";
import {
  ClaimRedactionTaskDocument,
  SubmitRedactionTaskDocument,
  type RedactionReviewFragment,
  type RedactionTaskFragment,
} from "../../../schema/documents.ts";
import { useStep } from "../../api/use-step.ts";
import { useMe } from "../../session/session.ts";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { hidden } from "../../ui/hidden.ts";
import { isOfRole } from "../../ui/refusal.ts";
import { SendButton } from "../../ui/SendButton.tsx";
import { smallButton } from "../../ui/small-button.ts";
import { entryGroups } from "../words.ts";

interface TaskStepsProps {
  review: RedactionReviewFragment;
  task: RedactionTaskFragment;
}

/** Taking a part on, going on with it, and handing it in. */
export const TaskSteps = ({ review, task }: TaskStepsProps) => {
  const me = useMe();
  const navigate = useNavigate();
  const desk = `/redaction-reviews/${review.id}/desk?task=${task.id}`;
  const claiming = useStep(ClaimRedactionTaskDocument);
  const submitting = useStep(SubmitRedactionTaskDocument, { done: "The part is submitted." });
  const { id, version, claimedBy, steps, undecided } = task;
  const may = (step: (typeof steps)[number]["step"]) => {
    const found = steps.find((each) => each.step === step);
    return found !== undefined && !found.refusal;
  };
  const isShut = steps.every(({ refusal }) => isOfRole(refusal));
  const name = (
    <Box component="span" sx={hidden}>
      : {entryGroups[task.entryGroup]}
    </Box>
  );
  const isMine = claimedBy === me.id && (task.state === "IN_PROGRESS" || task.state === "SENT_BACK");

  async function claim() {
    if (await claiming.send({ id, version })) await navigate(desk);
  }

  return (
    <Box sx={{ mt: 0.75 }}>
      <ErrorSummary error={claiming.error ?? submitting.error} />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        {isMine && (
          <Button component={Link} to={desk} sx={smallButton}>
            Go on at the desk{name}
          </Button>
        )}
        {!isMine && may("CLAIM") && (
          <SendButton isPending={claiming.isPending} onClick={claim} sx={smallButton}>
            Take it on{name}
          </SendButton>
        )}
        {!isMine && !isShut && (
          <Button component={Link} to={desk} variant="outlined" color="primary" sx={smallButton}>
            Read it{name}
          </Button>
        )}
        {isMine && undecided === 0 && may("SUBMIT") && (
          <SendButton
            isPending={submitting.isPending}
            onClick={() => submitting.send({ id, version, minutes: 0 })}
            sx={smallButton}
          >
            Submit it{name}
          </SendButton>
        )}
      </Box>
    </Box>
  );
};
