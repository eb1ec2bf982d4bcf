import { Box, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useId } from "react";
import { useListContext } from "react-admin";

interface FilterButtonsProps {
  /** The filter they set. */
  source: string;
  label: string;
  /** The first is in force where none is chosen. */
  choices: readonly { value: string; label: string }[];
}

/** Each button whole, so that a row of them may break where the screen is narrow. */
export const separate = {
  m: 0,
  border: "1px solid var(--mui-palette-text-secondary)",
  borderRadius: 1,
  "&:not(.Mui-selected)": { backgroundColor: "background.paper" },
};

/** The choices of a filter, all in sight. */
export const FilterButtons = ({ source, label, choices }: FilterButtonsProps) => {
  const id = useId();
  const { filterValues, setFilters } = useListContext();
  const chosen = String(filterValues[source] ?? choices[0]?.value);
  return (
    <Box>
      <Typography id={id} component="span" sx={{ display: "block", fontWeight: 700, mb: 0.5 }}>
        {label}
      </Typography>
      <ToggleButtonGroup
        exclusive
        aria-labelledby={id}
        value={chosen}
        onChange={(_event, value: string | null) =>
          value && setFilters({ ...filterValues, [source]: value }, undefined)
        }
        sx={{ flexWrap: "wrap", gap: 0.75, "& .MuiToggleButton-root": separate }}
      >
        {choices.map((choice) => (
          <ToggleButton key={choice.value} value={choice.value}>
            {choice.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
};
