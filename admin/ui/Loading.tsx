import { Typography } from "@mui/material";

export const Loading = () => (
  <Typography role="status" color="textSecondary">
    Loading…
  </Typography>
);
