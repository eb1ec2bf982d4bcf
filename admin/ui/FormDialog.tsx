import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  useMediaQuery,
  type Theme,
} from "@mui/material";
import { useId, type ReactNode } from "react";
import type { Sending } from "../api/use-sending.ts";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { FieldErrors } from "./field-errors.ts";
import { SendButton } from "./SendButton.tsx";

interface FormDialogProps {
  title: string;
  /** The verb on the button that does it. */
  action: string;
  isHarmful?: boolean;
  sending: Sending;
  onSend(values: FormData): unknown;
  onClose(): void;
  children: ReactNode;
}

/** A short form over the page; stays open until the server has agreed. Drawn only while it is asked for. */
export const FormDialog = ({
  title,
  action,
  isHarmful = false,
  sending,
  onSend,
  onClose,
  children,
}: FormDialogProps) => {
  const id = useId();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down("sm"));
  const close = () => !sending.isPending && onClose();
  return (
    <Dialog
      open
      fullScreen={isNarrow}
      fullWidth
      maxWidth="sm"
      onClose={close}
      aria-labelledby={id}
      transitionDuration={0}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSend(new FormData(event.currentTarget));
        }}
        style={{ display: "contents" }}
      >
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          <ErrorSummary error={sending.error} />
          <FieldErrors value={sending.error?.fields ?? {}}>
            <Stack spacing={3} sx={{ pt: 0.5 }}>
              {children}
            </Stack>
          </FieldErrors>
        </DialogContent>
        <DialogActions sx={{ px: 3, py: 2, justifyContent: "flex-start", borderTop: 1, borderColor: "divider" }}>
          <SendButton type="submit" color={isHarmful ? "error" : "success"} isPending={sending.isPending}>
            {action}
          </SendButton>
          <Button variant="outlined" color="primary" onClick={close}>
            Cancel
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
