import { Box, Typography } from "@mui/material";
import { useState } from "react";
import {
  CancelNoticeDocument,
  PrintNoticeInsteadDocument,
  SayNoticeSentDocument,
  SayNoticeToldDocument,
  SendNoticeAgainDocument,
  type NoticeDetailFragment,
  type NoticeStep,
} from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { Confirm } from "../ui/Confirm.tsx";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { SendButton } from "../ui/SendButton.tsx";
import { textIn } from "../ui/form-values.ts";
import { usePrint } from "./use-print.ts";
import { ways } from "./words.ts";

interface Props {
  notice: NoticeDetailFragment;
}

/** What the person may do about the notice; the server says what that is. */
export const NoticeSteps = ({ notice }: Props) => {
  const has = (step: NoticeStep) => notice.steps.includes(step);
  if (notice.steps.length === 0) return null;
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center" }}>
      {has("PRINT") && <Print notice={notice} />}
      {has("SAY_TOLD") && <Told notice={notice} />}
      {has("PRINT_INSTEAD") && (
        <Plain
          notice={notice}
          document={PrintNoticeInsteadDocument}
          label="Print it instead"
          done="It waits to be printed."
        />
      )}
      {has("SAY_SENT") && (
        <Plain notice={notice} document={SayNoticeSentDocument} label="It did arrive" done="Marked as sent." />
      )}
      {has("SEND_AGAIN") && <Again notice={notice} />}
      {has("CANCEL") && <Cancel notice={notice} />}
    </Box>
  );
};

const Print = ({ notice }: Props) => {
  const step = usePrint();
  return (
    <>
      <ErrorSummary error={step.error} />
      <SendButton isPending={step.isPending} onClick={() => void step.print([notice])}>
        Print
      </SendButton>
    </>
  );
};

type PlainDocument = typeof PrintNoticeInsteadDocument | typeof SayNoticeSentDocument;

const Plain = ({
  notice: { id, version },
  document,
  label,
  done,
}: Props & { document: PlainDocument; label: string; done: string }) => {
  // prettier-ignore
  const step = useStep(document as typeof PrintNoticeInsteadDocument, { done });
  return (
    <>
      <ErrorSummary error={step.error} />
      <SendButton
        variant="outlined"
        color="primary"
        isPending={step.isPending}
        onClick={() => void step.send({ id, version })}
      >
        {label}
      </SendButton>
    </>
  );
};

const Told = ({ notice: { id, version } }: Props) => {
  const [isOpen, setOpen] = useState(false);
  const step = useStep(SayNoticeToldDocument, { done: "Kept: the patient was told." });
  async function send(values: FormData) {
    const how = ways.find(({ value }) => value === textIn(values, "how"))?.value ?? "NOT_NEEDED";
    if (await step.send({ id, version, how })) setOpen(false);
  }
  return (
    <>
      <SendButton isPending={false} onClick={() => setOpen(true)}>
        The patient was told
      </SendButton>
      {isOpen && (
        <FormDialog
          title="How was the patient told?"
          action="Keep"
          sending={step}
          onSend={send}
          onClose={() => setOpen(false)}
        >
          <Radios name="how" legend="How" choices={ways} />
        </FormDialog>
      )}
    </>
  );
};

const Again = ({ notice: { id, version, state } }: Props) => {
  const [isOpen, setOpen] = useState(false);
  const step = useStep(SendNoticeAgainDocument, { done: "It is being sent again." });
  async function send() {
    if (await step.send({ id, version })) setOpen(false);
  }
  return (
    <>
      <SendButton variant="outlined" color="primary" isPending={false} onClick={() => setOpen(true)}>
        Send it again
      </SendButton>
      <Confirm
        isOpen={isOpen}
        title="Send this notice again?"
        action="Send again"
        sending={step}
        onConfirm={send}
        onClose={() => setOpen(false)}
      >
        <Typography>
          {state === "UNCERTAIN"
            ? "The mail server may have it already. The patient may then get it twice."
            : "Correct the address in the clinical system first, if that is what was wrong."}
        </Typography>
      </Confirm>
    </>
  );
};

const Cancel = ({ notice: { id, version } }: Props) => {
  const [isOpen, setOpen] = useState(false);
  const step = useStep(CancelNoticeDocument, { done: "The notice is cancelled." });
  async function send() {
    if (await step.send({ id, version })) setOpen(false);
  }
  return (
    <>
      <SendButton variant="outlined" color="error" isPending={false} onClick={() => setOpen(true)}>
        Cancel it
      </SendButton>
      <Confirm
        isOpen={isOpen}
        title="Cancel this notice?"
        action="Cancel the notice"
        isHarmful
        sending={step}
        onConfirm={send}
        onClose={() => setOpen(false)}
      >
        <Typography>
          Only when the patient need not be told any more. Nothing is sent, and it stays in the list.
        </Typography>
      </Confirm>
    </>
  );
};
