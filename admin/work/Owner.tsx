import { Box } from "@mui/material";
import type { WorkKind } from "../../schema/documents.ts";
import { useMe } from "../session/session.ts";
import { OwnerButton } from "./OwnerButton.tsx";

interface OwnerProps {
  kind: WorkKind;
  of: { id: string; version: number; ownerId: string | null; ownerName: string | null };
  about: string;
}

/** Whose work it is, and the button that changes it. */
export const Owner = ({ kind, of, about }: OwnerProps) => {
  const me = useMe();
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.5, alignItems: "center" }}>
      <span>{of.ownerId === me.id ? "You" : (of.ownerName ?? "Nobody yet")}</span>
      <OwnerButton kind={kind} of={of} about={about} />
    </Box>
  );
};
