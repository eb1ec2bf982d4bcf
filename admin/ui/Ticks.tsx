import { Box, Stack } from "@mui/material";
import { FieldNotes } from "./FieldNotes.tsx";
import { FieldErrors, useFieldError } from "./field-errors.ts";
import { Tick } from "./Tick.tsx";

interface TicksProps {
  name: string;
  legend: string;
  hint?: string;
  choices: readonly { value: string; label: string; hint?: string }[];
  defaultValues?: readonly string[];
}

/** A question with any number of answers out of a few. The first box bears the name as its id, for the error summary. */
export const Ticks = ({ name, legend, hint, choices, defaultValues = [] }: TicksProps) => {
  const { error, described } = useFieldError(name, hint);
  return (
    <Box component="fieldset" aria-describedby={described} sx={{ border: 0, p: 0, m: 0 }}>
      <Box component="legend" sx={{ p: 0, fontWeight: 700 }}>
        {legend}
      </Box>
      <FieldNotes name={name} hint={hint} error={error} />
      <FieldErrors value={{}}>
        <Stack sx={{ mt: 0.5 }}>
          {choices.map((choice, index) => (
            <Tick
              key={choice.value}
              {...choice}
              name={name}
              id={index === 0 ? name : `${name}-${choice.value}`}
              defaultChecked={defaultValues.includes(choice.value)}
            />
          ))}
        </Stack>
      </FieldErrors>
    </Box>
  );
};
