import { Box, Checkbox, FormControlLabel, Typography } from "@mui/material";
import type { DeskEntryFragment } from "../../../schema/documents.ts";
import { Section } from "../../ui/Section.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { Highlighted } from "../desk/Highlighted.tsx";
import { dayInWords, entryKinds, hideReasons } from "../words.ts";

interface EntriesToCheckProps {
  name: string;
  title: string;
  intro?: string;
  ids: readonly string[];
  entries: ReadonlyMap<string, DeskEntryFragment>;
  none: string;
  /** With it each entry is ticked when it was read. */
  seen?: ReadonlySet<string>;
  onSeen?(id: string, isSeen: boolean): void;
}

const why = ({ decision }: DeskEntryFragment) =>
  decision &&
  [decision.reason && hideReasons[decision.reason], decision.decidedByName && `by ${decision.decidedByName}`]
    .filter(Boolean)
    .join(", ");

/** Entries with their text, for the eyes of a second person. */
export const EntriesToCheck = ({ name, title, intro, ids, entries, none, seen, onSeen }: EntriesToCheckProps) => (
  <Section name={name} title={`${title} (${ids.length.toLocaleString("en-GB")})`}>
    {(ids.length === 0 || intro) && <Typography>{ids.length === 0 ? none : intro}</Typography>}
    <Box component="ol" sx={{ m: 0, pl: 0, listStyle: "none", display: "grid", gap: 1.5 }}>
      {ids.map((id, index) => {
        const entry = entries.get(id);
        return (
          <Box component="li" key={id} sx={{ borderTop: 1, borderColor: "divider", pt: 1 }}>
            {!entry ? (
              <Typography color="textSecondary">Reading…</Typography>
            ) : (
              <>
                <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.5, alignItems: "center" }}>
                  <Typography component="h3" sx={{ fontWeight: 700 }}>
                    {dayInWords(entry.happenedOn)}: {entryKinds[entry.kind]}
                    {entry.title && entry.title !== entryKinds[entry.kind] && `, ${entry.title}`}
                  </Typography>
                  <Tag name={`entry ${entry.decision?.decision ?? "none"}`} />
                  {entry.flagged && <Tag name="entry flagged" />}
                </Box>
                <Typography color="textSecondary">{why(entry)}</Typography>
                {entry.decision?.note && <Typography>Note: {entry.decision.note}</Typography>}
                <Highlighted text={entry.text} findings={entry.findings} />
                {onSeen && (
                  <div>
                    <FormControlLabel
                      label="I have read this entry"
                      control={
                        <Checkbox
                          id={`${name}-${index}`}
                          checked={seen?.has(id) ?? false}
                          onChange={(event) => onSeen(id, event.target.checked)}
                        />
                      }
                    />
                  </div>
                )}
              </>
            )}
          </Box>
        );
      })}
    </Box>
  </Section>
);
