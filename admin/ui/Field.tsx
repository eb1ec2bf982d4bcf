import { Box, OutlinedInput, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { FieldNotes } from "./FieldNotes.tsx";
import { useFieldError } from "./field-errors.ts";

export interface FieldProps {
  /** The name the server knows it by; also its id, so that the error summary can lead to it. */
  name: string;
  label: string;
  hint?: string;
  type?: "text" | "email" | "password";
  defaultValue?: string | null;
  autoComplete?: string;
  /** Lines of a longer text. */
  rows?: number;
  width?: string;
  end?: ReactNode;
}

/** A question with one written answer: label, hint and error above the box. */
export const Field = ({
  name,
  label,
  hint,
  type = "text",
  defaultValue,
  autoComplete = "off",
  ...more
}: FieldProps) => {
  const { rows, width = "26rem", end } = more;
  const { error, described } = useFieldError(name, hint);
  return (
    <Box>
      <Typography component="label" htmlFor={name} sx={{ display: "block", fontWeight: 700 }}>
        {label}
      </Typography>
      <FieldNotes name={name} hint={hint} error={error} />
      <OutlinedInput
        id={name}
        name={name}
        type={type}
        defaultValue={defaultValue ?? ""}
        autoComplete={autoComplete}
        error={error !== undefined}
        multiline={rows !== undefined}
        rows={rows}
        endAdornment={end}
        size="small"
        sx={{ mt: 0.5, width: "100%", maxWidth: width }}
        slotProps={{ input: { "aria-describedby": described } }}
      />
    </Box>
  );
};
