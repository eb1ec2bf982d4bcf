import { Box, Button, Typography } from "@mui/material";
import { useState } from "react";

/** A short text to read out or to copy. */
export const CopyText = ({ label, text }: { label: string; text: string }) => {
  const [isCopied, setCopied] = useState(false);
  return (
    <Box>
      <Typography sx={{ fontWeight: 700 }}>{label}</Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}>
        <Box component="code" sx={{ fontSize: "1.25rem", p: 1, border: 2, borderRadius: 1, overflowWrap: "anywhere" }}>
          {text}
        </Box>
        <Button
          variant="outlined"
          color="primary"
          onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          Copy
        </Button>
        <span role="status">{isCopied && "Copied"}</span>
      </Box>
    </Box>
  );
};
