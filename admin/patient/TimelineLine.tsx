import { Box, Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import type { TimelineEntryFragment } from "../../schema/documents.ts";
import { instantInWords } from "../ui/days.ts";
import { useSystemName } from "../ui/supplier.ts";
import { sentenceOf } from "./timeline-words.ts";

/** One thing that happened: what, when, by whom, and in which application. */
export const TimelineLine = ({ entry }: { entry: TimelineEntryFragment }) => {
  const { at, byName, applicationId, reference } = entry;
  const system = useSystemName();
  return (
    <Box component="li" tabIndex={-1} sx={{ borderLeft: 4, borderColor: "divider", pl: 2 }}>
      <Typography sx={{ overflowWrap: "anywhere" }}>{sentenceOf(entry, system)}</Typography>
      <Typography variant="body2" color="textSecondary">
        <time dateTime={at}>{instantInWords(at)}</time>
        {byName ? `, by ${byName}` : ", by Gatehouse"}
        {applicationId && reference && (
          <>
            {", application "}
            <Link component={RouterLink} to={`/applications/${applicationId}/show`}>
              {reference}
            </Link>
          </>
        )}
      </Typography>
    </Box>
  );
};
