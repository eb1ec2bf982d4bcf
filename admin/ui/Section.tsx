import { Box, Paper, Stack, Typography } from "@mui/material";
import type { ReactNode } from "react";

interface SectionProps {
  /** Also the id of its heading, so that the focus can go there. */
  name: string;
  title: string;
  /** What stands beside the heading. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a heading that can take the focus. */
export const Section = ({ name, title, aside, children }: SectionProps) => (
  <Paper component="section" variant="outlined" aria-labelledby={name} sx={{ p: { xs: 2, md: 3 } }}>
    <Stack spacing={2}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center", justifyContent: "space-between" }}>
        <Typography variant="h2" id={name} tabIndex={-1}>
          {title}
        </Typography>
        {aside}
      </Box>
      {children}
    </Stack>
  </Paper>
);
