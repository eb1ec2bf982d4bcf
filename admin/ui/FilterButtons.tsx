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
        sx={{ flexWrap: "wrap", backgroundColor: "background.paper" }}
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
