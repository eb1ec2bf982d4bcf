import { Box, Typography } from "@mui/material";
import type { WordingFragment } from "../../schema/documents.ts";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { Section } from "../ui/Section.tsx";

const said = ({ version, writtenAt, writtenByName, reason }: WordingFragment) =>
  version === 0
    ? "Gatehouse’s own words"
    : `Version ${version}, ${writtenAt ? dateInWords(dayOf(writtenAt)) : ""}, by ${writtenByName ?? "somebody"}: ${reason}`;

/** Every version of the words, the newest first; each opens where it stands. */
export const Versions = ({ versions }: { versions: readonly WordingFragment[] }) => (
  <Section name="versions" title="Versions">
    {versions.map((version) => (
      <Box component="details" key={version.version}>
        <Box component="summary" sx={{ cursor: "pointer", py: 0.5 }}>
          {said(version)}
        </Box>
        <Typography sx={{ fontWeight: 700 }}>{version.subject}</Typography>
        <Typography sx={{ whiteSpace: "pre-line" }}>{version.body}</Typography>
      </Box>
    ))}
  </Section>
);
