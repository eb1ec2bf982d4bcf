import { Typography } from "@mui/material";

/** The hint of a field, and what is wrong with it. */
export const FieldNotes = ({ name, hint, error }: { name: string; hint?: string; error?: string }) => (
  <>
    {hint && (
      <Typography id={`${name}-hint`} component="span" color="textSecondary" sx={{ display: "block" }}>
        {hint}
      </Typography>
    )}
    {error && (
      <Typography id={`${name}-error`} component="span" color="error" sx={{ display: "block", fontWeight: 700 }}>
        {error}
      </Typography>
    )}
  </>
);
