import { Box, Button } from "@mui/material";
import { useState } from "react";
import type { WorkKind } from "../../schema/documents.ts";
import { smallButton } from "../ui/small-button.ts";
import { GiveDialog } from "./GiveDialog.tsx";
import { Owner } from "./Owner.tsx";
import { useMayAssign } from "./use-assign.ts";

interface OwnerControlsProps {
  kind: WorkKind;
  of: { id: string; version: number; ownerId: string | null; ownerName: string | null };
  about: string;
}

/** Whose a piece of work is; mine, given back, or given to a colleague. */
export const OwnerControls = ({ kind, of, about }: OwnerControlsProps) => {
  const mayAssign = useMayAssign(kind);
  const [isGiving, setGiving] = useState(false);
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center" }}>
      <Owner kind={kind} of={of} about={about} />
      {mayAssign && (
        <Button variant="outlined" color="primary" sx={smallButton} onClick={() => setGiving(true)}>
          Give to a colleague
        </Button>
      )}
      {isGiving && <GiveDialog kind={kind} of={of} onClose={() => setGiving(false)} />}
    </Box>
  );
};
