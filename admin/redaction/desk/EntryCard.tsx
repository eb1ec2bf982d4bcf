import { Box, Typography } from "@mui/material";
import { memo } from "react";
import type { DeskEntryFragment } from "../../../schema/documents.ts";
import { Tag } from "../../ui/Tag.tsx";
import { dayInWords, entryKinds } from "../words.ts";
import { inSample, type Desk } from "./desk-index.ts";
import { Highlighted } from "./Highlighted.tsx";

interface EntryCardProps {
  desk: Desk;
  at: number;
  entry: DeskEntryFragment | undefined;
}

/** One entry as the reviewer reads it: when, what, how it stands, and its whole text. Scrolling draws only what comes into sight. */
export const EntryCard = memo(function EntryCard({ desk, at, entry }: EntryCardProps) {
  const id = desk.ids[at] as string;
  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.5, alignItems: "center" }}>
        <Typography component="h3" id={`entry-${id}`} sx={{ fontWeight: 700 }}>
          {dayInWords(desk.dates[at])}: {entryKinds[desk.kinds[at]!]}
        </Typography>
        <Tag name={`entry ${desk.decisions[at] ?? "none"}`} />
        {desk.flagged[at] && <Tag name="entry flagged" />}
        {inSample(desk, at) && <Tag name="entry sample" />}
        {desk.labelled[at] && <Tag name="entry labelled" />}
        {desk.askAgain[at] && <Tag name="entry askAgain" />}
        {desk.needsSecond[at] && <Tag name="entry needsSecond" />}
        {!desk.filed[at] && <Tag name="entry notFiled" />}
      </Box>
      {entry ? (
        <Box sx={{ mt: 0.5 }}>
          {entry.title && entry.title !== entryKinds[entry.kind] && (
            <Typography sx={{ fontWeight: 700, overflowWrap: "anywhere" }}>{entry.title}</Typography>
          )}
          {entry.isTextGone ? (
            <Typography color="textSecondary">The text was taken away after the review.</Typography>
          ) : (
            <Highlighted text={entry.text} findings={entry.findings} />
          )}
        </Box>
      ) : (
        <Typography color="textSecondary" sx={{ mt: 0.5 }}>
          Reading…
        </Typography>
      )}
    </>
  );
});
