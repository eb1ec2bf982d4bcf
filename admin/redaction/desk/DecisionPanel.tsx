import { Box, Button, Stack, Typography } from "@mui/material";
import { useState } from "react";
import type { DeskEntryFragment } from "../../../schema/documents.ts";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { isOfRole } from "../../ui/refusal.ts";
import { Reason } from "../../ui/Reason.tsx";
import { SendButton } from "../../ui/SendButton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { dayInWords, entryKinds, findingInWords } from "../words.ts";
import { EntryHistory } from "./EntryHistory.tsx";
import { HideForm } from "./HideForm.tsx";
import { LiftDialog } from "./LiftDialog.tsx";
import { LinkedEntries } from "./LinkedEntries.tsx";
import { shortcuts } from "./shortcuts.ts";
import type { Deciding } from "./use-decide.ts";

type Step = DeskEntryFragment["steps"][number]["step"];

interface DecisionPanelProps {
  entry: DeskEntryFragment;
  deciding: Deciding;
  /** Asked for by its shortcut. */
  isHiding: boolean;
  onHiding(isHiding: boolean): void;
  withKeys: boolean;
}

const stepOf = ({ steps }: DeskEntryFragment, step: Step) => {
  const found = steps.find((each) => each.step === step);
  return found && !isOfRole(found.refusal) ? found : undefined;
};

/** What was found in the entry, and what one decides about the whole of it. Give it key={entry.id}. */
export const DecisionPanel = ({ entry, deciding, isHiding, onHiding, withKeys }: DecisionPanelProps) => {
  const [isLifting, setLifting] = useState(false);
  const { send, isPending, error } = deciding.deciding;
  const key = (name: keyof typeof shortcuts) => (withKeys ? ` (Alt+${shortcuts[name].key})` : "");
  const refusals = ["SHOW", "HIDE", "ESCALATE"].map((step) => stepOf(entry, step as Step)?.refusal);
  const refusal = refusals.find((each) => each && refusals.every((other) => other?.words === each.words));
  const second = stepOf(entry, "CONFIRM_SECOND");
  const lift = stepOf(entry, "LIFT");

  return (
    <Stack spacing={2}>
      <div>
        <Typography color="textSecondary">
          {dayInWords(entry.happenedOn)}: {entryKinds[entry.kind]}
        </Typography>
        <Typography sx={{ fontWeight: 700, overflowWrap: "anywhere" }}>{entry.title || "Without a title"}</Typography>
        <Tag name={`entry ${entry.decision?.isOfThisText && !entry.askAgain ? entry.decision.decision : "none"}`} />
      </div>
      <Findings entry={entry} />
      <ErrorSummary error={error ?? deciding.seconding.error} />
      {refusal ? (
        <Reason reason={refusal} />
      ) : (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
          <SendButton
            isPending={isPending}
            disabled={stepOf(entry, "SHOW")?.refusal != null}
            onClick={() => send("SHOW", null, null)}
          >
            Show{key("show")}
          </SendButton>
          <Button
            color="error"
            aria-expanded={isHiding}
            disabled={stepOf(entry, "HIDE")?.refusal != null}
            onClick={() => onHiding(!isHiding)}
          >
            Hide{key("hide")}
          </Button>
          <SendButton
            variant="outlined"
            color="primary"
            isPending={isPending}
            disabled={stepOf(entry, "ESCALATE")?.refusal != null}
            onClick={() => send("ESCALATE", null, null)}
          >
            Ask a clinician{key("escalate")}
          </SendButton>
        </Box>
      )}
      {isHiding && !refusal && (
        <HideForm harmRefusal={entry.harmRefusal} deciding={deciding.deciding} onClose={() => onHiding(false)} />
      )}
      {second && !second.refusal && (
        <SendButton isPending={deciding.seconding.isPending} onClick={() => deciding.seconding.send()}>
          Agree as the second clinician
        </SendButton>
      )}
      {second?.refusal && entry.needsSecond && <Reason reason={second.refusal} />}
      {lift && !lift.refusal && (
        <Button variant="outlined" color="primary" onClick={() => setLifting(true)}>
          Lift the redaction
        </Button>
      )}
      {isLifting && <LiftDialog lifting={deciding.lifting} onClose={() => setLifting(false)} />}
      <LinkedEntries entry={entry} />
      <EntryHistory history={entry.history} />
    </Stack>
  );
};

const Findings = ({ entry: { findings, flagged, labelled, askAgain } }: { entry: DeskEntryFragment }) => (
  <div>
    {askAgain && (
      <Typography>
        It was decided before and is asked again: its text or its mark changed, it came over anew, or it was hidden for
        a carer of a child who is now to see it. What is shown is shown to carers as well.
      </Typography>
    )}
    {labelled && <Typography>It came marked as not for the patient (NOPAT).</Typography>}
    {findings.length > 0 ? (
      <>
        <Typography sx={{ fontWeight: 700 }}>Why you should look</Typography>
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {findings.map(({ reason, words, start }) => (
            <li key={`${reason} ${start}`}>
              <strong>{findingInWords(reason)}</strong>: {words}
            </li>
          ))}
        </Box>
      </>
    ) : (
      !flagged &&
      !labelled && <Typography>The pre-screen found nothing. That does not mean that there is nothing.</Typography>
    )}
  </div>
);
