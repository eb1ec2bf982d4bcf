import { Alert, Box } from "@mui/material";
import type { DecideGroupMutation } from "../../../schema/documents.ts";
import { counted } from "../../ui/counted.ts";

export type GroupRow = DecideGroupMutation["decideGroup"]["rows"][number] & { title: string };

/** What became of each entry of a group; those that were not decided are named with the reason. */
export const GroupRows = ({ rows }: { rows: readonly GroupRow[] }) => {
  const not = rows.filter(({ outcome }) => outcome !== "DONE");
  return (
    <Alert severity={not.length > 0 ? "warning" : "success"} variant="outlined">
      {counted(rows.length - not.length, "entry is", "entries are")} shown
      {not.length > 0 && `, ${not.length} were left as they are:`}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {not.map(({ id, title, words }) => (
          <li key={id}>
            {title || "Without a title"}: {words}
          </li>
        ))}
      </Box>
    </Alert>
  );
};
