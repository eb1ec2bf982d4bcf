import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { useId, type ReactNode } from "react";
import type { Sending } from "../api/use-sending.ts";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { SendButton } from "./SendButton.tsx";

interface ConfirmProps {
  isOpen: boolean;
  title: string;
  /** The verb on the button that does it. */
  action: string;
  isHarmful?: boolean;
  sending: Sending;
  onConfirm(): unknown;
  onClose(): void;
  children: ReactNode;
}

/** Asks before a step that weighs; stays open until the server has answered, and shows its refusal. */
export const Confirm = ({ isOpen, title, action, isHarmful = false, sending, ...rest }: ConfirmProps) => {
  const id = useId();
  const close = () => !sending.isPending && rest.onClose();
  return (
    <Dialog open={isOpen} onClose={close} aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <ErrorSummary error={sending.error} />
        {rest.children}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" color="primary" onClick={close}>
          Cancel
        </Button>
        <SendButton
          color={isHarmful ? "error" : "success"}
          isPending={sending.isPending}
          onClick={() => rest.onConfirm()}
        >
          {action}
        </SendButton>
      </DialogActions>
    </Dialog>
  );
};
