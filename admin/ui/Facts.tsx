import { Box } from "@mui/material";
import type { ReactNode } from "react";

/** What is known, name by name; two columns where there is room, the first as wide as `labels` says. */
export const Facts = ({ labels = "minmax(10rem, 16rem)", children }: { labels?: string; children: ReactNode }) => (
  <Box
    component="dl"
    sx={{
      m: 0,
      display: "grid",
      gridTemplateColumns: { xs: "1fr", sm: `${labels} 1fr` },
      columnGap: 3,
      rowGap: { xs: 0, sm: 0.75 },
    }}
  >
    {children}
  </Box>
);

/** One of them; nothing at all where nothing is known. */
export const Fact = ({ label, children }: { label: string; children: ReactNode }) =>
  children === null || children === undefined || children === "" || children === false ? null : (
    <>
      <Box component="dt" sx={{ fontWeight: 700 }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, mb: { xs: 1, sm: 0 }, overflowWrap: "anywhere" }}>
        {children}
      </Box>
    </>
  );
