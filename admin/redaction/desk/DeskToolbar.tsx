import { Box, Button, LinearProgress, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { shortcuts } from "./shortcuts.ts";
import type { Shown } from "./desk-index.ts";
import { SearchRecord } from "./SearchRecord.tsx";
import type { DeskState } from "./use-desk.ts";

const choices: readonly { value: Shown; label: string }[] = [
  { value: "ALL", label: "All" },
  { value: "FLAGGED", label: "Flagged and sample" },
  { value: "UNDECIDED", label: "Undecided" },
];

const number = (value: number) => value.toLocaleString("en-GB");

interface DeskToolbarProps {
  state: DeskState;
  withKeys: boolean;
  onGroup(): void;
}

/** What of the record is shown, how far one is, search, and group decisions. */
export const DeskToolbar = ({ state, withKeys, onGroup }: DeskToolbarProps) => {
  const { shown, setShown, progress, sampleLeft } = state;
  const { entries, decided, flaggedLeft } = progress;
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 3, rowGap: 1.5, alignItems: "end" }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label="Entries shown"
        value={shown}
        onChange={(_event, value: Shown | null) => value && setShown(value)}
        sx={{ backgroundColor: "background.paper" }}
      >
        {choices.map(({ value, label }) => (
          <ToggleButton key={value} value={value}>
            {label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <SearchRecord state={state} withKeys={withKeys} />
      <Button variant="outlined" color="primary" onClick={onGroup}>
        Decide a group{withKeys && ` (Alt+${shortcuts.group.key})`}
      </Button>
      <Box sx={{ flex: "1 1 14rem", minWidth: 0 }}>
        <Typography id="desk-progress" variant="body2">
          {number(decided)} of {number(entries)} decided, {number(flaggedLeft)} flagged and {number(sampleLeft)} of the
          sample left
        </Typography>
        <LinearProgress
          variant="determinate"
          aria-labelledby="desk-progress"
          value={entries === 0 ? 100 : Math.round((100 * decided) / entries)}
          sx={{ height: 8, borderRadius: 1 }}
        />
      </Box>
    </Box>
  );
};
