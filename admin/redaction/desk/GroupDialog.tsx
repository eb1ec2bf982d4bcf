import { Typography } from "@mui/material";
import { useMemo, useState } from "react";
import { DecideGroupDocument, RedactionGroupDocument, type EntryKind } from "../../../schema/documents.ts";
import { apiErrorOf, ApiError } from "../../api/api-error.ts";
import { ask } from "../../api/client.ts";
import { press } from "../../api/press.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useSending } from "../../api/use-sending.ts";
import { Choice } from "../../ui/Choice.tsx";
import { counted } from "../../ui/counted.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { entryKinds } from "../words.ts";
import { inSample } from "./desk-index.ts";
import { GroupPreviewList } from "./GroupPreviewList.tsx";
import { GroupRows, type GroupRow } from "./GroupRows.tsx";
import type { DeskState } from "./use-desk.ts";

const nothing = new ApiError("BAD_USER_INPUT", "There is nothing to show in this group.");

/** Shows many ordinary entries at once: a preview with its count first, then what became of each. Never of flagged entries. */
export const GroupDialog = ({ state, onClose }: { state: DeskState; onClose(): void }) => {
  const { reviewId, taskId, desk, all, apply, again, say } = state;
  const kinds = useMemo(
    () => [...new Set(all.filter((at) => desk.decisions[at] == null).map((at) => desk.kinds[at] as EntryKind))],
    [desk, all],
  );
  const [kind, setKind] = useState<EntryKind | undefined>(kinds[0]);
  const [rows, setRows] = useState<readonly GroupRow[]>();
  const variables = { reviewId, taskId, kinds: kind ? [kind] : [] };
  const { data, error, refetch } = useAnswer(RedactionGroupDocument, variables, { enabled: kind !== undefined });
  const group = data?.redactionGroup;
  const eligible = (group?.eligible ?? []).filter(({ id }) => !inSample(desk, desk.ids.indexOf(id)));
  const sampled = (group?.eligible.length ?? 0) - eligible.length;

  const sending = useSending(async () => {
    if (eligible.length === 0) throw nothing;
    const entries = eligible.map(({ id, version }) => ({ id, version }));
    const given = { reviewId, decision: "SHOW" as const, reason: null, entries, isSet: false };
    const { decideGroup } = await ask(DecideGroupDocument, { given }, { key: press() });
    const done = decideGroup.rows.filter(({ outcome }) => outcome === "DONE");
    apply(
      new Map(
        done.map(({ id, version }) => [id, { version: version ?? 0, decision: "SHOW" as const, askAgain: false }]),
      ),
    );
    await again(decideGroup.rows.map(({ id }) => id));
    await refetch();
    setRows(decideGroup.rows.map((row) => ({ ...row, title: eligible.find(({ id }) => id === row.id)?.title ?? "" })));
    say(`${counted(decideGroup.done, "entry", "entries")} shown as a group.`);
  });

  return (
    <FormDialog
      title="Decide a group"
      action={
        eligible.length > 0 ? `Show these ${counted(eligible.length, "entry", "entries")}` : "Nothing left to show"
      }
      sending={{ isPending: sending.isPending, error: sending.error ?? (error ? apiErrorOf(error) : undefined) }}
      onSend={() => sending.send()}
      onClose={onClose}
    >
      <Choice
        name="kind"
        label="Which entries"
        hint="Only undecided entries in which nothing was found and that came without a mark; the sample stays for reading one by one."
        choices={kinds.map((value) => ({ value, label: entryKinds[value] }))}
        onChange={(value) => {
          setRows(undefined);
          setKind(value as EntryKind);
        }}
      />
      {rows && <GroupRows rows={rows} />}
      {!group ? (
        !error && <Loading />
      ) : (
        <>
          <Typography role="status" sx={{ fontWeight: 700 }}>
            {counted(eligible.length, "entry", "entries")} to show
            {group.count > group.eligible.length && ` now, of ${group.count.toLocaleString("en-GB")}`}
          </Typography>
          <Typography>
            Left out: {group.leftOutFlagged} flagged, {group.leftOutLabelled} that came marked, {group.leftOutDecided}{" "}
            decided, {sampled} of the sample.
          </Typography>
          {eligible.length > 0 && <GroupPreviewList entries={eligible} />}
        </>
      )}
    </FormDialog>
  );
};
