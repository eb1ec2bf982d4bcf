import { Box, Typography } from "@mui/material";
import type { DeskEntryFragment } from "../../../schema/documents.ts";
import { Tag } from "../../ui/Tag.tsx";
import { dayInWords, linkKinds } from "../words.ts";

/** Entries that belong to this one; those of one set are best decided alike, because a label on a part is lost on transfer. */
export const LinkedEntries = ({ entry: { linked } }: { entry: DeskEntryFragment }) =>
  linked.length === 0 ? null : (
    <div>
      <Typography sx={{ fontWeight: 700 }}>Belongs to it</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {linked.map(({ id, kind, title, happenedOn, decision, isSet }) => (
          <li key={id}>
            {title || dayInWords(happenedOn)} (
            {[kind && linkKinds[kind], isSet && "same set"].filter(Boolean).join(", ")}){" "}
            <Tag name={`entry ${decision ?? "none"}`} />
          </li>
        ))}
      </Box>
    </div>
  );
