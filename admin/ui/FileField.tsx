import { Box, Typography } from "@mui/material";
import { FieldNotes } from "./FieldNotes.tsx";
import { useFieldError } from "./field-errors.ts";

interface FileFieldProps {
  name: string;
  label: string;
  hint?: string;
  /** What the browser offers first. */
  accept: string;
}

/** A question that is answered by a file: the browser's own control, which every keyboard knows. */
export const FileField = ({ name, label, hint, accept }: FileFieldProps) => {
  const { error, described } = useFieldError(name, hint);
  return (
    <Box>
      <Typography component="label" htmlFor={name} sx={{ display: "block", fontWeight: 700 }}>
        {label}
      </Typography>
      <FieldNotes name={name} hint={hint} error={error} />
      <Box
        component="input"
        type="file"
        id={name}
        name={name}
        accept={accept}
        aria-describedby={described}
        sx={{ mt: 1, maxWidth: "100%", font: "inherit" }}
      />
    </Box>
  );
};
