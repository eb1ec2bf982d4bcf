import { Box } from "@mui/material";
import type { ReactNode } from "react";

/** Steps side by side; one that may not be taken stands with its reason. */
export const Steps = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: "flex",
      flexWrap: "wrap",
      columnGap: 1.5,
      rowGap: 1,
      alignItems: "flex-start",
      "&:empty": { display: "none" },
    }}
  >
    {children}
  </Box>
);
