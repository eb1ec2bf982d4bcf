import { Box, ToggleButton, ToggleButtonGroup } from "@mui/material";
import type { ImportOutcome, ImportReportFragment } from "../../schema/documents.ts";
import { flags, outcomes, reasons } from "./words.ts";

/** Which rows are shown. */
export interface Wanted {
  outcome?: ImportOutcome;
  reason?: string;
  flag?: string;
  isOpen?: boolean;
}

/** How many rows have an outcome, in the order in which they matter. */
export const countsOf = (report: ImportReportFragment): [ImportOutcome, number][] => {
  const counts: [ImportOutcome, number][] = [
    ["REFUSED", report.rowsRefused],
    ["NEEDS_PERSON", report.rowsPerson],
    ["LEAVER", report.rowsLeaver],
    ["DEATH", report.rowsDeath],
    ["RETURN", report.rowsReturn],
    ["CHANGED", report.rowsChanged],
    ["NEW", report.rowsNew],
    ["SAME", report.rowsSame],
  ];
  return counts.filter(([, rows]) => rows > 0);
};

const separate = {
  m: 0,
  border: "1px solid var(--mui-palette-text-secondary)",
  borderRadius: 1,
  "&:not(.Mui-selected)": { backgroundColor: "background.paper" },
};

interface RowFilterProps {
  report: ImportReportFragment;
  wanted: Wanted;
  onChange(wanted: Wanted): void;
}

/** The rows by what was found of them, each with how many there are. */
export const RowFilter = ({ report, wanted, onChange }: RowFilterProps) => {
  const more = [wanted.reason && reasons[wanted.reason], wanted.flag && flags[wanted.flag], wanted.isOpen && "not decided yet"].filter(Boolean); // prettier-ignore
  return (
    <Box>
      <ToggleButtonGroup
        exclusive
        aria-label="Show rows"
        value={wanted.outcome ?? "ALL"}
        onChange={(_event, value: ImportOutcome | "ALL" | null) =>
          value && onChange(value === "ALL" ? {} : { outcome: value })
        }
        sx={{ flexWrap: "wrap", gap: 0.75, "& .MuiToggleButton-root": separate }}
      >
        <ToggleButton value="ALL">All</ToggleButton>
        {countsOf(report).map(([outcome, rows]) => (
          <ToggleButton key={outcome} value={outcome}>
            {outcomes[outcome]} ({rows.toLocaleString("en-GB")})
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {more.length > 0 && (
        <Box component="p" sx={{ mb: 0 }}>
          Only: {more.join(", ")}
        </Box>
      )}
    </Box>
  );
};
