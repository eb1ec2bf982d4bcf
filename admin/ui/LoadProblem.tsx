import { Alert, AlertTitle, Button, Typography } from "@mui/material";
import type { ApiError } from "../api/api-error.ts";

interface LoadProblemProps {
  error: ApiError;
  /** What could not be read, such as 'patient details'. */
  what: string;
  /** Somebody might act on the wrong patient, or on nothing. */
  isAboutPatient?: boolean;
  onRetry(): unknown;
}

/** Stands where something could not be read; nothing is left blank. */
export const LoadProblem = ({ error, what, isAboutPatient = false, onRetry }: LoadProblemProps) => (
  <Alert severity="error" variant="outlined" role="alert">
    <AlertTitle component="h2" sx={{ fontWeight: 700 }}>
      Could not load {what}
      {isAboutPatient && " – do not act"}
    </AlertTitle>
    <Typography>{error.message}</Typography>
    {error.correlation && <Typography variant="body2">Reference: {error.correlation}</Typography>}
    <Button variant="outlined" color="primary" sx={{ mt: 1 }} onClick={() => onRetry()}>
      Try again
    </Button>
  </Alert>
);
