import { Box, OutlinedInput } from "@mui/material";
import { FieldNotes } from "./FieldNotes.tsx";
import { useFieldError } from "./field-errors.ts";

interface DateFieldProps {
  name: string;
  label: string;
  hint?: string;
  defaultValue?: string | null;
}

const parts = [
  { part: "day", label: "Day", width: "4rem", length: 2 },
  { part: "month", label: "Month", width: "4rem", length: 2 },
  { part: "year", label: "Year", width: "6rem", length: 4 },
];

/** A date in three boxes, the day first, whatever country the browser thinks it is in; read it with dateOrNull. */
export const DateField = ({ name, label, hint = "For example, 27 3 2026", defaultValue }: DateFieldProps) => {
  const { error, described } = useFieldError(name, hint);
  const [year = "", month = "", day = ""] = defaultValue?.split("-").map((digits) => String(Number(digits))) ?? [];
  const written = [day, month, year];
  return (
    <Box component="fieldset" aria-describedby={described} sx={{ border: 0, p: 0, m: 0 }}>
      <Box component="legend" sx={{ p: 0, fontWeight: 700 }}>
        {label}
      </Box>
      <FieldNotes name={name} hint={hint} error={error} />
      <Box sx={{ display: "flex", gap: 1.5, mt: 0.5 }}>
        {parts.map(({ part, label: word, width, length }, index) => (
          <Box key={part}>
            <Box component="label" htmlFor={index === 0 ? name : `${name}-${part}`} sx={{ display: "block" }}>
              {word}
            </Box>
            <OutlinedInput
              id={index === 0 ? name : `${name}-${part}`}
              name={`${name}-${part}`}
              defaultValue={written[index]}
              error={error !== undefined}
              autoComplete="off"
              size="small"
              sx={{ width }}
              slotProps={{ input: { inputMode: "numeric", maxLength: length } }}
            />
          </Box>
        ))}
      </Box>
    </Box>
  );
};
