import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from "@mui/material";
import { useEffect, useState } from "react";
import { StayInDocument } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { useSending } from "../api/use-sending.ts";
import { counted } from "../ui/counted.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { SendButton } from "../ui/SendButton.tsx";
import { sessionEnded, useSessionEnd } from "./session.ts";
import { signOut } from "./sign-out.ts";

const warning = 120;

function inWords(seconds: number) {
  const rest = counted(seconds % 60, "second");
  if (seconds < 60) return rest;
  const minutes = counted(Math.floor(seconds / 60), "minute");
  return seconds % 60 === 0 ? minutes : `${minutes} ${rest}`;
}

/** Warns two minutes before the session ends, and ends it here when its time is up; the tabs keep step by session.ts. */
export const SessionWarning = () => {
  const end = useSessionEnd();
  const [now, setNow] = useState(Date.now);
  const sending = useSending(() => ask(StayInDocument, {}));
  const left = Math.max(0, Math.ceil((end - now) / 1_000));

  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(ticking);
  }, []);
  useEffect(() => {
    if (Date.now() >= end) sessionEnded();
  }, [now, end]);

  return (
    <Dialog
      open={left <= warning}
      role="alertdialog"
      aria-labelledby="session-warning"
      aria-describedby="session-warning-why"
    >
      <DialogTitle id="session-warning">You will soon be signed out</DialogTitle>
      <DialogContent>
        <ErrorSummary error={sending.error} />
        <DialogContentText id="session-warning-why">
          To keep patients’ details safe, we sign you out when nothing has been done for a while. What you have not
          saved will be lost.
        </DialogContentText>
        <DialogContentText aria-live="off" sx={{ mt: 2, fontWeight: "bold", fontVariantNumeric: "tabular-nums" }}>
          Time left: {inWords(left)}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" color="primary" onClick={() => void signOut()}>
          Sign out
        </Button>
        <SendButton isPending={sending.isPending} onClick={() => void sending.send()} autoFocus>
          Stay signed in
        </SendButton>
      </DialogActions>
    </Dialog>
  );
};
