import { Box } from "@mui/material";
import { colours, tags, type TagName } from "./tags.ts";

/** A state, always in the same words and colour; `children` where the words hold a date or a number. */
export const Tag = ({ name, children = tags[name].words }: { name: TagName; children?: string }) => {
  const [color, backgroundColor, borderColor] = colours[tags[name].colour];
  return (
    <Box
      component="strong"
      sx={{
        ...{ color, backgroundColor, border: `1px solid ${borderColor}`, borderRadius: 1, px: 1 },
        ...{ display: "inline-block", fontSize: "0.875rem", lineHeight: 1.6, whiteSpace: "nowrap" },
      }}
    >
      {children}
    </Box>
  );
};
