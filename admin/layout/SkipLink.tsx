import { Link } from "@mui/material";
import { hidden } from "../ui/hidden.ts";

/** Seen once it has the focus: the first stop of the Tab key leads past the header and the menu. */
export const SkipLink = () => (
  <Link
    href="#main"
    onClick={(event) => {
      event.preventDefault();
      document.getElementById("main")?.focus();
    }}
    sx={{
      position: "fixed",
      top: 8,
      left: 8,
      zIndex: "tooltip",
      p: 1.5,
      color: "#212b32",
      backgroundColor: "#ffeb3b",
      "&:not(:focus)": hidden,
    }}
  >
    Skip to main content
  </Link>
);
