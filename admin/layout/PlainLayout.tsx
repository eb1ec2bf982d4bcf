import { Box, Container, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { headerColours } from "./header-colours.ts";

/** The frame of pages outside a practice: signing in, choosing a practice. */
export const PlainLayout = ({ children }: { children: ReactNode }) => (
  <>
    <Box component="header" sx={[headerColours, { px: { xs: 2, md: 3 }, py: 1.5 }]}>
      <Typography sx={{ fontWeight: 700, fontSize: "1.25rem" }}>Gatehouse</Typography>
    </Box>
    <Container component="main" maxWidth="sm" sx={{ py: { xs: 3, md: 5 } }}>
      {children}
    </Container>
  </>
);
