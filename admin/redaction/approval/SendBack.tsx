import { Button } from "@mui/material";
import { useState } from "react";
import { SendBackRedactionReviewDocument, type RedactionReviewFragment } from "../../../schema/documents.ts";
import { ReasonDialog } from "../review/ReasonDialog.tsx";

/** Sends the whole review back to who decided it, with a reason. */
export const SendBack = ({ review: { id, version, steps } }: { review: RedactionReviewFragment }) => {
  const [isOpen, setOpen] = useState(false);
  const found = steps.find(({ step }) => step === "SEND_BACK");
  if (!found || found.refusal) return null;
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
        Send the review back
      </Button>
      {isOpen && (
        <ReasonDialog
          title="Send the review back?"
          action="Send it back"
          label="What is to be looked at again"
          document={SendBackRedactionReviewDocument}
          of={{ id, version }}
          done="The review is sent back."
          to={`/redaction-reviews/${id}/show`}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
};
