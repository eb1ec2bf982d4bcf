import { Box } from "@mui/material";
import type { ReactNode } from "react";

/** A short text that is never broken, such as a date or a reference. */
export const OneLine = ({ children }: { children: ReactNode }) => (
  <Box component="span" sx={{ whiteSpace: "nowrap" }}>
    {children}
  </Box>
);
