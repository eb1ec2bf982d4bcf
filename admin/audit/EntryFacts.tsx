import { Typography } from "@mui/material";
import type { AuditEntryFragment } from "../../schema/documents.ts";

/** What an entry says beyond who and when, on as many lines as it needs. */
export const EntryFacts = ({ entry: { facts, correlation } }: { entry: AuditEntryFragment }) => (
  <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: "anywhere", maxWidth: "32rem" }}>
    {facts.map(({ name, value }) => `${name}: ${value}`).join("; ")}
    {facts.length > 0 && " – "}
    reference {correlation}
  </Typography>
);
