import { Button, CircularProgress, type ButtonProps } from "@mui/material";

/** A button that waits for the server and keeps the focus while it does. */
export const SendButton = ({ isPending, ...props }: ButtonProps & { isPending: boolean }) => (
  <Button
    {...props}
    aria-disabled={isPending}
    startIcon={isPending ? <CircularProgress size={16} color="inherit" aria-label="Please wait" /> : undefined}
  />
);
