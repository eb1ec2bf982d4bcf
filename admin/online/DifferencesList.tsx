import { Box, Stack, Typography } from "@mui/material";
import type { RegisterDifferenceFragment } from "../../schema/documents.ts";
import { counted } from "../ui/counted.ts";
import { dateInWords, isPast } from "../ui/dates.ts";
import { useSystemName } from "../ui/supplier.ts";
import { Tag } from "../ui/Tag.tsx";
import { CloseDifference } from "./CloseDifference.tsx";
import { differenceInWords, differenceKinds } from "./words.ts";

/** What does not agree about one patient; the steps that change access stand above it on the same page. */
export const DifferencesList = ({ differences }: { differences: readonly RegisterDifferenceFragment[] }) => {
  const system = useSystemName();
  if (differences.length === 0) return null;
  return (
    <div>
      <Typography component="h3" variant="body1" sx={{ fontWeight: 700 }}>
        {counted(differences.length, "thing does", "things do")} not agree with what was decided here
      </Typography>
      <Stack component="ul" spacing={1.5} sx={{ m: 0, mt: 1, p: 0, listStyle: "none" }}>
        {differences.map((row) => (
          <Box component="li" key={row.id} sx={{ border: 1, borderColor: "divider", borderRadius: 1, p: 2 }}>
            <Typography sx={{ fontWeight: 700 }}>{differenceKinds[row.kind]}</Typography>
            <Typography>{differenceInWords(row, system)}</Typography>
            <Typography sx={{ mb: 1 }}>
              To be found out by {dateInWords(row.dueOn)} {isPast(row.dueOn) && <Tag name="OVERDUE" />}
            </Typography>
            <CloseDifference row={row} />
          </Box>
        ))}
      </Stack>
    </div>
  );
};
