import { Box, NativeSelect, OutlinedInput, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { FieldNotes } from "./FieldNotes.tsx";
import { useFieldError } from "./field-errors.ts";

export interface ChoiceProps {
  name: string;
  label: string;
  hint?: string;
  choices: readonly { value: string; label: string; group?: string }[];
  /** What the empty choice says; without it the first choice is chosen. */
  empty?: string;
  defaultValue?: string | null;
  width?: string;
  onChange?(value: string): void;
}

/** A question with one answer out of many: the browser's own list, which every keyboard and telephone knows. */
export const Choice = ({ name, label, hint, choices, empty, defaultValue, width = "26rem", onChange }: ChoiceProps) => {
  const { error, described } = useFieldError(name, hint);
  return (
    <Box>
      <Typography component="label" htmlFor={name} sx={{ display: "block", fontWeight: 700 }}>
        {label}
      </Typography>
      <FieldNotes name={name} hint={hint} error={error} />
      <NativeSelect
        defaultValue={defaultValue ?? ""}
        error={error !== undefined}
        onChange={onChange && ((event) => onChange(event.target.value))}
        input={<OutlinedInput size="small" id={name} name={name} />}
        inputProps={{ "aria-describedby": described }}
        sx={{ mt: 0.5, width: "100%", maxWidth: width }}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {grouped(choices)}
      </NativeSelect>
    </Box>
  );
};

function grouped(choices: ChoiceProps["choices"]): ReactNode {
  const groups = [...new Set(choices.map(({ group }) => group))];
  return groups.map((group) => {
    const options = choices
      .filter((choice) => choice.group === group)
      .map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ));
    return group === undefined ? (
      options
    ) : (
      <optgroup key={group} label={group}>
        {options}
      </optgroup>
    );
  });
}
