import { ToggleButton, ToggleButtonGroup } from "@mui/material";
import type { ImportBatchFragment, ImportOutcome } from "../../schema/documents.ts";
import { outcomes } from "./words.ts";

interface OutcomeButtonsProps {
  report: Pick<ImportBatchFragment, "rowsNew" | "rowsChanged" | "rowsSame" | "rowsRefused" | "rowsPerson">;
  chosen: ImportOutcome | undefined;
  onChoose(outcome: ImportOutcome | undefined): void;
}

/** Every outcome that rows have, with how many; those for a person first. */
export const OutcomeButtons = ({ report, chosen, onChoose }: OutcomeButtonsProps) => {
  const counts: Record<ImportOutcome, number> = {
    REFUSED: report.rowsRefused,
    NEEDS_PERSON: report.rowsPerson,
    NEW: report.rowsNew,
    CHANGED: report.rowsChanged,
    SAME: report.rowsSame,
  };
  const known = (Object.keys(counts) as ImportOutcome[]).filter((outcome) => counts[outcome] > 0);
  return (
    <ToggleButtonGroup
      exclusive
      aria-label="Show rows"
      value={chosen ?? "ALL"}
      onChange={(_event, value: ImportOutcome | "ALL" | null) => value && onChoose(value === "ALL" ? undefined : value)}
      sx={{ flexWrap: "wrap" }}
    >
      <ToggleButton value="ALL">All</ToggleButton>
      {known.map((outcome) => (
        <ToggleButton key={outcome} value={outcome}>
          {outcomes[outcome]} ({counts[outcome].toLocaleString("en-GB")})
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
