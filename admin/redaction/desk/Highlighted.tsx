import { Box } from "@mui/material";
import { findingInWords } from "../words.ts";
import { stretchesOf } from "./highlight.ts";

interface HighlightedProps {
  text: string;
  findings: readonly { reason: string; start: number; end: number }[];
}

/** The text of an entry; what the pre-screen found is marked, and the reason is written after it. */
export const Highlighted = ({ text, findings }: HighlightedProps) => (
  <Box component="span" sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
    {stretchesOf(text, findings).map(({ text: part, reasons }, at) =>
      reasons.length === 0 ? (
        <span key={at}>{part}</span>
      ) : (
        <Box
          key={at}
          component="mark"
          sx={{ color: "#212b32", backgroundColor: "#fff3b3", borderBottom: "2px solid #594d00", px: 0.25 }}
        >
          {part}
          <Box
            component="span"
            sx={{ ml: 0.5, px: 0.5, fontSize: "0.8125rem", fontWeight: 700, color: "#594d00", userSelect: "none" }}
          >
            [{reasons.map(findingInWords).join(", ")}]
          </Box>
        </Box>
      ),
    )}
  </Box>
);
