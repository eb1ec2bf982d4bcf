import { Box } from "@mui/material";
import type { ImportRowFragment } from "../../schema/documents.ts";
import { dateInWords } from "../ui/dates.ts";
import { sexInWords } from "../ui/sex-in-words.ts";
import { fieldName } from "./words.ts";

const accessWords: Readonly<Record<string, string>> = { ACTIVE: "On", ENDED: "Off", NOT_OFFERED: "Never offered" };

/** Dates and words of lists as staff read them; null where nothing is known, or nothing may be shown. */
function shown(value: string | null): string {
  if (value === null) return "–";
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dateInWords(value);
  if (value in accessWords) return accessWords[value] as string;
  return value in sexInWords ? sexInWords[value as keyof typeof sexInWords] : value;
}

const cell = {
  textAlign: "left",
  verticalAlign: "top",
  py: 0.25,
  pr: 2,
  fontWeight: 400,
  overflowWrap: "anywhere",
} as const;

/** What a row would change, detail by detail: before and after side by side. */
export const Changes = ({ changes }: { changes: ImportRowFragment["changes"] }) =>
  changes.length === 0 ? null : (
    <Box component="table" sx={{ borderCollapse: "collapse", width: "100%", maxWidth: "46rem", tableLayout: "fixed" }}>
      <thead>
        <tr>
          {["Detail", "Now", "The list says"].map((heading) => (
            <Box component="th" key={heading} scope="col" sx={{ ...cell, color: "text.secondary" }}>
              {heading}
            </Box>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <Box component="th" scope="row" sx={cell}>
              {fieldName(field)}
            </Box>
            <Box component="td" sx={cell}>
              {shown(before)}
            </Box>
            <Box component="td" sx={{ ...cell, fontWeight: 700 }}>
              {shown(after)}
            </Box>
          </tr>
        ))}
      </tbody>
    </Box>
  );
