import { Alert, Box, Button, Paper, Typography } from "@mui/material";
import { useState } from "react";
import { useStore } from "react-admin";
import { Link } from "react-router";
import { SubmitRedactionTaskDocument, type RedactionReviewFragment } from "../../../schema/documents.ts";
import { useStep } from "../../api/use-step.ts";
import { useMe } from "../../session/session.ts";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { LoadProblem } from "../../ui/LoadProblem.tsx";
import { Page } from "../../ui/Page.tsx";
import { SendButton } from "../../ui/SendButton.tsx";
import { StickyPatient } from "../../ui/StickyPatient.tsx";
import { entryGroups, periodInWords } from "../words.ts";
import { DecisionPanel } from "./DecisionPanel.tsx";
import type { Desk } from "./desk-index.ts";
import { DeskToolbar } from "./DeskToolbar.tsx";
import { EntryList } from "./EntryList.tsx";
import { GroupDialog } from "./GroupDialog.tsx";
import { MissRate } from "./MissRate.tsx";
import { ProposedSet } from "./ProposedSet.tsx";
import { searchBox } from "./SearchRecord.tsx";
import { ShortcutsSwitch } from "./ShortcutsSwitch.tsx";
import { nextUndecided } from "./desk-index.ts";
import { useClaim } from "./use-claim.ts";
import { useDecide } from "./use-decide.ts";
import { useDesk } from "./use-desk.ts";
import { useShortcuts } from "./use-shortcuts.ts";

interface DeskScreenProps {
  review: RedactionReviewFragment;
  desk: Desk;
  taskId: string | null;
}

/** The desk: entries on the left, the decision on the right, all by keyboard. Give it key={review.id}. */
export const DeskScreen = ({ review, desk: given, taskId }: DeskScreenProps) => {
  const me = useMe();
  const task = review.tasks.find(({ id }) => id === taskId);
  const isMine = task?.claimedBy === me.id;
  const state = useDesk({ reviewId: review.id, desk: given, taskId, leftAt: task?.leftAtEntry ?? null });
  const deciding = useDecide(state);
  const [withKeys, setWithKeys] = useStore("desk.shortcuts", true);
  const [hiding, setHiding] = useState<string>();
  const [isGrouping, setGrouping] = useState(false);
  const { current, places, desk, entry, entries, want, goTo, look, move, say } = state;
  const minutes = useClaim(taskId, isMine, desk.ids[current.at]);
  const submitting = useStep(SubmitRedactionTaskDocument, {
    done: "The part is submitted.",
    to: `/redaction-reviews/${review.id}/show`,
  });

  const toUndecided = () => {
    const next = nextUndecided(desk, places, current.at);
    if (next === undefined) say("Everything shown here is decided.");
    else goTo(next);
  };
  /** Nothing is decided before its text is on screen. */
  const onRead = (deed: (id: string) => void) => () =>
    entry ? deed(entry.id) : say("Wait until the entry is read, then decide.");
  const decide = (decision: "SHOW" | "ESCALATE") => onRead(() => void deciding.deciding.send(decision, null, null));
  useShortcuts(withKeys, {
    show: decide("SHOW"),
    escalate: decide("ESCALATE"),
    hide: onRead(setHiding),
    next: () => move(1),
    previous: () => move(-1),
    nextUndecided: toUndecided,
    linked: () => deciding.proposed && void deciding.alike.send(deciding.proposed),
    group: () => setGrouping(true),
    search: () => document.getElementById(searchBox)?.focus(),
  });

  return (
    <Page
      title="Redaction desk"
      heading={task ? `${entryGroups[task.entryGroup]}, ${periodInWords(task.fromOn, task.untilOn)}` : "Redaction desk"}
      actions={
        <Button component={Link} to={`/redaction-reviews/${review.id}/show`} variant="outlined" color="primary">
          Back to the review
        </Button>
      }
    >
      <StickyPatient patient={review.patient} />
      {task && !isMine && (
        <Alert severity="warning" variant="outlined">
          {task.claimedByName ? `${task.claimedByName} works on this part.` : "Nobody has taken this part on."} You can
          read it; go back to the review to take it on.
        </Alert>
      )}
      <DeskToolbar state={state} withKeys={withKeys} onGroup={() => setGrouping(true)} />
      {state.error && (
        <LoadProblem error={state.error} what="the entries" isAboutPatient onRetry={() => want(near(state))} />
      )}
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) 24rem" } }}>
        <EntryList
          desk={desk}
          places={places}
          entries={entries}
          current={current}
          onCurrent={look}
          onMove={move}
          onWant={want}
        />
        <Paper
          variant="outlined"
          component="section"
          aria-labelledby="decision"
          sx={{ p: 2, maxHeight: { md: "calc(100vh - 15rem)" }, minHeight: { md: "22rem" }, overflowY: { md: "auto" } }}
        >
          <Typography variant="h2" id="decision" tabIndex={-1} sx={{ mb: 1 }}>
            Decision
          </Typography>
          <Typography role="status" sx={{ minHeight: "1.5em", fontWeight: 700 }}>
            {state.said}
          </Typography>
          <ProposedSet deciding={deciding} withKeys={withKeys} />
          {entry ? (
            <DecisionPanel
              key={entry.id}
              entry={entry}
              deciding={deciding}
              isHiding={hiding === entry.id}
              onHiding={(next) => setHiding((before) => (next ? entry.id : before === entry.id ? undefined : before))}
              withKeys={withKeys}
            />
          ) : (
            places.length > 0 && <Typography color="textSecondary">Reading…</Typography>
          )}
        </Paper>
      </Box>
      {task && isMine && (
        <div>
          <ErrorSummary error={submitting.error} />
          <SendButton
            isPending={submitting.isPending}
            onClick={() => submitting.send({ id: task.id, version: task.version, minutes: minutes() })}
          >
            Submit this part
          </SendButton>
        </div>
      )}
      <MissRate />
      <ShortcutsSwitch isOn={withKeys} onSwitch={setWithKeys} />
      {isGrouping && <GroupDialog state={state} onClose={() => setGrouping(false)} />}
    </Page>
  );
};

const near = ({ desk, places, current }: ReturnType<typeof useDesk>) => {
  const index = places.indexOf(current.at);
  return places.slice(Math.max(0, index - 20), index + 40).map((at) => desk.ids[at] as string);
};
