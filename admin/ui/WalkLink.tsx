import { Link } from "@mui/material";
import type { ReactNode } from "react";
import { Link as RouterLink } from "react-router";
import { placeOf, useStartWalk } from "./walk.ts";

interface WalkLinkProps {
  resource: string;
  row: { id: string; kind?: string; patientId?: string | null; reviewId?: string | null };
  /** The list, as the way back says it. */
  title: string;
  children: ReactNode;
}

/** Opens a row of a list, and remembers the list for Next and Previous. */
export const WalkLink = ({ resource, row, title, children }: WalkLinkProps) => {
  const startWalk = useStartWalk(title);
  return (
    <Link
      component={RouterLink}
      to={placeOf(resource, row)}
      onClick={startWalk}
      sx={{ fontWeight: 700, overflowWrap: "anywhere" }}
    >
      {children}
    </Link>
  );
};
