import { Box, Typography } from "@mui/material";
import { useLayoutEffect, useRef } from "react";
import type { WorkKind } from "../../schema/documents.ts";
import { useMe } from "../session/session.ts";
import { hidden } from "../ui/hidden.ts";
import { SendButton } from "../ui/SendButton.tsx";
import { smallButton } from "../ui/small-button.ts";
import { useAssign, useMayAssign } from "./use-assign.ts";

interface OwnerButtonProps {
  kind: WorkKind;
  of: { id: string; version: number; ownerId: string | null };
  /** What is assigned, for who hears the button and does not see its row. */
  about: string;
}

/** 'Assign to me', or 'Give back' where it is mine: one click. */
export const OwnerButton = ({ kind, of: { id, version, ownerId }, about }: OwnerButtonProps) => {
  const me = useMe();
  const mayAssign = useMayAssign(kind);
  const isMine = ownerId === me.id;
  const step = useAssign(kind, isMine ? `Given back: ${about}.` : `Assigned to you: ${about}.`);
  const place = useRef<HTMLDivElement>(null);
  // Where its row leaves the list, the focus goes to the top of the page instead of nowhere.
  useLayoutEffect(() => {
    const box = place.current;
    return () => {
      if (box?.contains(document.activeElement)) setTimeout(() => document.querySelector("h1")?.focus());
    };
  }, []);
  if (!mayAssign) return null;
  return (
    <Box ref={place}>
      <SendButton
        variant="outlined"
        color="primary"
        sx={{ ...smallButton, whiteSpace: "nowrap" }}
        isPending={step.isPending}
        onClick={() => step.send({ id, version, ownerId: isMine ? null : me.id })}
      >
        {isMine ? "Give back" : "Assign to me"}
        <Box component="span" sx={hidden}>
          : {about}
        </Box>
      </SendButton>
      {step.error && (
        <Typography role="alert" color="error" variant="body2">
          {step.error.message}
        </Typography>
      )}
    </Box>
  );
};
