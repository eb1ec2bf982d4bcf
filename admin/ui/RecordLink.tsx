import { Link } from "@mui/material";
import { Link as RouterLink } from "react-router";

/** Opens a record from the first cell of its row, or from the top of its card. */
export const RecordLink = ({ to, children }: { to: string; children: string }) => (
  <Link
    component={RouterLink}
    to={to}
    sx={{ display: "inline-block", minHeight: 24, fontWeight: 700, overflowWrap: "anywhere" }}
  >
    {children}
  </Link>
);
