import { createTheme } from "@mui/material/styles";

/** Yellow inside, dark outside: one of the two stands out on any background, dark mode included. */
const focusRing = {
  outline: "3px solid #ffeb3b !important",
  outlineOffset: "0 !important",
  boxShadow: "0 0 0 6px #212b32 !important",
};

/** The colours of the NHS service manual; dark follows the computer's setting, and paper is always light. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: "media" },
  colorSchemes: {
    light: {
      palette: {
        primary: { main: "#005eb8" },
        success: { main: "#007f3b" },
        error: { main: "#d5281b" },
        text: { primary: "#212b32", secondary: "#4c6272" },
        background: { default: "#f0f4f5", paper: "#ffffff" },
        divider: "#d8dde0",
      },
    },
    dark: {
      palette: {
        primary: { main: "#7fb8f0", dark: "#62a5e3", contrastText: "#11181c" },
        success: { main: "#5cc98a", dark: "#48b878", contrastText: "#11181c" },
        error: { main: "#ff8a7d", dark: "#f27567", contrastText: "#11181c" },
        text: { primary: "#f0f4f5", secondary: "#b7c2c9" },
        background: { default: "#11181c", paper: "#1b252b" },
        divider: "#3a464d",
      },
    },
  },
  typography: {
    fontFamily: "Arial, sans-serif",
    h1: { fontSize: "1.75rem", fontWeight: 700, lineHeight: 1.25 },
    h2: { fontSize: "1.25rem", fontWeight: 700, lineHeight: 1.3 },
    h3: { fontSize: "1.0625rem", fontWeight: 700, lineHeight: 1.4 },
    body2: { fontSize: "0.9375rem" },
    button: { fontWeight: 700, textTransform: "none", fontSize: "1rem" },
  },
  shape: { borderRadius: 4 },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        html: { scrollPaddingTop: "6rem" },
        a: { color: "var(--mui-palette-primary-main)" },
        "*:focus-visible, .Mui-focusVisible, .MuiInputBase-root.Mui-focused": focusRing,
        ".MuiInputBase-input:focus-visible, h1:focus": { outline: "none !important", boxShadow: "none !important" },
        "@media print": { "header, nav, [role=search], .no-print": { display: "none !important" } },
      },
    },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { variant: "contained", color: "success", disableElevation: true },
      styleOverrides: { root: { minHeight: 40 }, outlined: { borderColor: "currentColor" } },
    },
    MuiOutlinedInput: {
      styleOverrides: {
        notchedOutline: { borderColor: "var(--mui-palette-text-secondary)", borderWidth: 2 },
        root: { backgroundColor: "var(--mui-palette-background-paper)" },
        input: { "&::placeholder": { color: "var(--mui-palette-text-secondary)", opacity: 1 } },
      },
    },
    MuiDialogTitle: { styleOverrides: { root: { fontWeight: 700 } } },
    MuiDialogContentText: { defaultProps: { color: "textPrimary" } },
    MuiDialogActions: { styleOverrides: { root: { padding: "0 24px 20px", flexWrap: "wrap", gap: 8 } } },
    MuiPaper: { defaultProps: { elevation: 0 } },
    MuiAlert: {
      styleOverrides: {
        outlined: { backgroundColor: "var(--mui-palette-background-paper)", color: "var(--mui-palette-text-primary)" },
        message: { fontSize: "1rem" },
      },
    },
    MuiToggleButton: {
      styleOverrides: {
        root: {
          fontSize: "1rem",
          padding: "4px 16px",
          color: "var(--mui-palette-text-primary)",
          borderColor: "var(--mui-palette-text-secondary)",
          "&.Mui-selected, &.Mui-selected:hover": {
            color: "var(--mui-palette-primary-contrastText)",
            backgroundColor: "var(--mui-palette-primary-main)",
          },
        },
      },
    },
    MuiTableSortLabel: { styleOverrides: { root: { minHeight: 32, minWidth: 32 }, icon: { opacity: 0.45 } } },
    MuiTableCell: {
      styleOverrides: {
        root: {
          fontSize: "1rem",
          padding: "10px 12px",
          verticalAlign: "top",
          borderColor: "var(--mui-palette-divider)",
          "&.MuiTableCell-paddingCheckbox": { paddingTop: 9 },
        },
        head: { fontWeight: 700 },
      },
    },
  },
});
