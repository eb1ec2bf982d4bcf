import type { Theme } from "@mui/material/styles";

export const headerColours = (theme: Theme) => ({
  color: "#ffffff",
  backgroundColor: "#005eb8",
  ...theme.applyStyles("dark", { backgroundColor: "#00376d" }),
});
