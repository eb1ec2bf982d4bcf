import { Box, Button, Stack, Typography } from "@mui/material";
import type { ImportReportQuery } from "../../schema/documents.ts";
import { patientName } from "../ui/patient-name.ts";
import { RecordLink } from "../ui/RecordLink.tsx";
import { Problems } from "./Problems.tsx";
import { outcomes } from "./words.ts";

type Rows = NonNullable<ImportReportQuery["importBatch"]>["rows"];

interface ReportRowsProps {
  page: Rows;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

const spaced = (field: string) => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The rows of a file, each with what became of it and what to do. */
export const ReportRows = ({ page, onNext, onPrevious }: ReportRowsProps) => (
  <>
    {page.items.length === 0 && <Typography>There are no such rows.</Typography>}
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: "none" }}>
      {page.items.map((row) => (
        <Box component="li" key={row.id} sx={{ py: 1.5, borderTop: 1, borderColor: "divider" }}>
          <Stack direction={{ xs: "column", sm: "row" }} spacing={{ xs: 0.5, sm: 2 }}>
            <Typography sx={{ minWidth: "11rem", fontWeight: 700 }}>
              Line {row.line} – {outcomes[row.outcome]}
            </Typography>
            <Box>
              {row.patient && (
                <RecordLink to={`/patients/${row.patient.id}/show`}>{patientName(row.patient)}</RecordLink>
              )}
              {row.changed.length > 0 && <Typography>Changed: {row.changed.map(spaced).join(", ")}</Typography>}
              <Problems problems={row.problems.map((problem) => ({ ...problem, line: null }))} />
            </Box>
          </Stack>
        </Box>
      ))}
    </Box>
    {(onPrevious ?? (page.hasNextPage && onNext)) && (
      <Box component="nav" aria-label="Pages of rows" sx={{ display: "flex", gap: 2 }}>
        <Button variant="outlined" color="primary" disabled={!onPrevious} onClick={onPrevious}>
          Previous
        </Button>
        <Button variant="outlined" color="primary" disabled={!page.hasNextPage} onClick={onNext}>
          Next
        </Button>
      </Box>
    )}
  </>
);
