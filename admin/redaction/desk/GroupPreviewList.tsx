import { Box } from "@mui/material";
import type { RedactionGroupQuery } from "../../../schema/documents.ts";
import { dayInWords } from "../words.ts";

type Entry = RedactionGroupQuery["redactionGroup"]["eligible"][number];

/** What a group would show, each with how its text begins, so that one sees what one shows. */
export const GroupPreviewList = ({ entries }: { entries: readonly Entry[] }) => (
  <Box
    component="ol"
    tabIndex={0}
    aria-label="Entries in the group"
    sx={{ m: 0, pl: 5, pr: 1, maxHeight: "16rem", overflowY: "auto", border: 1, borderColor: "divider" }}
  >
    {entries.map(({ id, title, text, happenedOn }) => (
      <Box component="li" key={id} sx={{ py: 0.25, overflowWrap: "anywhere" }}>
        {dayInWords(happenedOn)}: <strong>{title || "Without a title"}</strong>
        {text && text !== title && ` ${text}`}
      </Box>
    ))}
  </Box>
);
