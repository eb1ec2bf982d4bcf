import { Box } from "@mui/material";
import type { WorkGroup } from "../../schema/documents.ts";
import { dateInWords } from "../ui/dates.ts";
import { OneLine } from "../ui/OneLine.tsx";
import { Tag } from "../ui/Tag.tsx";

/** The day something is due, with its urgency. */
export const DueDay = ({ dueOn, group }: { dueOn: string; group?: WorkGroup }) => (
  <Box component="span" sx={{ display: "inline-flex", flexWrap: "wrap", gap: 0.75, alignItems: "center" }}>
    <OneLine>{dateInWords(dueOn)}</OneLine>
    {group && group !== "NOT_DUE" && <Tag name={group} />}
  </Box>
);
