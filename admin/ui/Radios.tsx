import { Box, FormControlLabel, Radio, RadioGroup } from "@mui/material";
import { FieldNotes } from "./FieldNotes.tsx";
import { useFieldError } from "./field-errors.ts";

interface RadiosProps {
  name: string;
  legend: string;
  hint?: string;
  choices: readonly { value: string; label: string }[];
  defaultValue?: string;
  /** Side by side where there is room. */
  row?: boolean;
  onChange?(value: string): void;
}

/** A label of several lines begins beside its circle. */
const manyLines = { alignItems: "flex-start", "& .MuiFormControlLabel-label": { py: 0.75 } };

/** A question with one answer out of a few, all in sight. The first bears the name as its id, for the error summary. */
export const Radios = ({ name, legend, hint, choices, defaultValue, row = false, onChange }: RadiosProps) => {
  const { error, described } = useFieldError(name, hint);
  return (
    <Box component="fieldset" aria-describedby={described} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, fontWeight: 700 }}>
        {legend}
      </Box>
      <FieldNotes name={name} hint={hint} error={error} />
      <RadioGroup
        name={name}
        defaultValue={defaultValue ?? null}
        row={row}
        onChange={onChange && ((_event, value) => onChange(value))}
      >
        {choices.map(({ value, label }, index) => (
          <FormControlLabel
            key={value}
            value={value}
            label={label}
            sx={manyLines}
            control={<Radio sx={{ p: 0.75 }} id={index === 0 ? name : `${name}-${value}`} />}
          />
        ))}
      </RadioGroup>
    </Box>
  );
};
