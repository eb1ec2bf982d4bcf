import { Box, Typography } from "@mui/material";
import type { DecisionFragment } from "../../../schema/documents.ts";
import { instantInWords } from "../../ui/days.ts";
import { decisionWords, hideReasons } from "../words.ts";

const how: Partial<Record<DecisionFragment["origin"], string>> = {
  GROUP: "with a group",
  CARRIED: "carried over from another practice",
};

function inWords({ decision, reason, origin, decidedAt, decidedByName }: DecisionFragment) {
  const what = reason ? `${decisionWords[decision]}: ${hideReasons[reason]}` : decisionWords[decision];
  const by = [decidedByName && `by ${decidedByName}`, how[origin]].filter(Boolean).join(", ");
  return `${what}, ${instantInWords(decidedAt)}${by && `, ${by}`}`;
}

/** Everything that was decided about the entry, the newest first; nothing is lost when a decision changes. */
export const EntryHistory = ({ history }: { history: readonly DecisionFragment[] }) =>
  history.length === 0 ? null : (
    <div>
      <Typography sx={{ fontWeight: 700 }}>Decided so far</Typography>
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {history.map((each) => (
          <li key={each.id}>
            {inWords(each)}
            {each.note && <div>Note: {each.note}</div>}
            {each.secondByName && <div>Second clinician: {each.secondByName}</div>}
            {each.liftedAt && (
              <div>
                Lifted {instantInWords(each.liftedAt)}
                {each.liftedByName && `, by ${each.liftedByName}`}: {each.liftReason}
              </div>
            )}
            {!each.isOfThisText && <div>About an earlier text of this entry.</div>}
          </li>
        ))}
      </Box>
    </div>
  );
