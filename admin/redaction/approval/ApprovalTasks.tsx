import { Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import {
  ApproveRedactionTaskDocument,
  SendBackRedactionTaskDocument,
  type RedactionReviewFragment,
  type RedactionTaskFragment,
} from "../../../schema/documents.ts";
import { useStep } from "../../api/use-step.ts";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { hidden } from "../../ui/hidden.ts";
import { isOfRole } from "../../ui/refusal.ts";
import { Reason } from "../../ui/Reason.tsx";
import { Section } from "../../ui/Section.tsx";
import { SendButton } from "../../ui/SendButton.tsx";
import { smallButton } from "../../ui/small-button.ts";
import { Tag } from "../../ui/Tag.tsx";
import { ReasonDialog } from "../review/ReasonDialog.tsx";
import { entryGroups, periodInWords } from "../words.ts";

/** Each part on its own: approved as it is, or sent back alone. */
export const ApprovalTasks = ({ review }: { review: RedactionReviewFragment }) => (
  <Section name="parts" title="Part by part">
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 2 }}>
      {review.tasks.map((task) => (
        <li key={task.id}>
          <PartToCheck task={task} />
        </li>
      ))}
    </Box>
  </Section>
);

const PartToCheck = ({ task }: { task: RedactionTaskFragment }) => {
  const [isSending, setSending] = useState(false);
  const { id, version, entryGroup, fromOn, untilOn, state, submittedByName, steps } = task;
  const approving = useStep(ApproveRedactionTaskDocument, { done: "The part is approved." });
  const approve = steps.find(({ step }) => step === "APPROVE");
  const back = steps.find(({ step }) => step === "SEND_BACK");
  const name = (
    <Box component="span" sx={hidden}>
      : {entryGroups[entryGroup]}
    </Box>
  );
  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.5, alignItems: "center" }}>
        <Typography variant="h3">
          {entryGroups[entryGroup]}, {periodInWords(fromOn, untilOn)}
        </Typography>
        <Tag name={`task ${state}`} />
      </Box>
      {submittedByName && <div>Submitted by {submittedByName}</div>}
      <ErrorSummary error={approving.error} />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 0.5, alignItems: "center" }}>
        {approve && !approve.refusal && (
          <SendButton isPending={approving.isPending} onClick={() => approving.send({ id, version })} sx={smallButton}>
            Approve{name}
          </SendButton>
        )}
        {back && !back.refusal && (
          <Button variant="outlined" color="error" onClick={() => setSending(true)} sx={smallButton}>
            Send back{name}
          </Button>
        )}
        {approve?.refusal && !isOfRole(approve.refusal) && state === "SUBMITTED" && (
          <Reason reason={approve.refusal} color="textSecondary" />
        )}
      </Box>
      {isSending && (
        <ReasonDialog
          title="Send this part back?"
          action="Send it back"
          label="What is to be looked at again"
          document={SendBackRedactionTaskDocument}
          of={{ id, version }}
          done="The part is sent back."
          onClose={() => setSending(false)}
        />
      )}
    </>
  );
};
