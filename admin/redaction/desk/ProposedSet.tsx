import { Alert, Box, Button } from "@mui/material";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { SendButton } from "../../ui/SendButton.tsx";
import { counted } from "../../ui/counted.ts";
import { dayInWords, decisionWords } from "../words.ts";
import { shortcuts } from "./shortcuts.ts";
import type { Deciding } from "./use-decide.ts";

/** The rest of a linked set, to be decided like its first (BR-RD-07). */
export const ProposedSet = ({ deciding, withKeys }: { deciding: Deciding; withKeys: boolean }) => {
  const { proposed, alike, leave } = deciding;
  if (!proposed) return null;
  return (
    <Alert severity="info" variant="outlined">
      <ErrorSummary error={alike.error} />
      {counted(proposed.entries.length, "entry belongs", "entries belong")} to the one you decided (
      {decisionWords[proposed.decision].toLowerCase()}). A label on one part alone is lost when the record moves on.
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {proposed.entries.map(({ id, title, happenedOn }) => (
          <li key={id}>
            {dayInWords(happenedOn)}: {title}
          </li>
        ))}
      </Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        <SendButton isPending={alike.isPending} onClick={() => alike.send(proposed)}>
          Decide them alike{withKeys && ` (Alt+${shortcuts.linked.key})`}
        </SendButton>
        <Button variant="outlined" color="primary" onClick={leave}>
          Leave them
        </Button>
      </Box>
    </Alert>
  );
};
