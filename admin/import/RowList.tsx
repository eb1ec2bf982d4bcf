import { Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { ImportRowsDocument, type ImportReportFragment } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { counted } from "../ui/counted.ts";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Row } from "./Row.tsx";
import type { Wanted } from "./RowFilter.tsx";

interface RowListProps {
  report: ImportReportFragment;
  wanted: Wanted;
}

/** A page of the rows asked for, each with what it would change and what may be decided about it. */
export const RowList = ({ report, wanted }: RowListProps) => {
  const [cursors, setCursors] = useState<string[]>([]);
  const { data, error, refetch } = useAnswer(ImportRowsDocument, {
    id: report.id,
    outcomes: wanted.outcome ? [wanted.outcome] : null,
    reason: wanted.reason ?? null,
    flag: wanted.flag ?? null,
    isOpen: wanted.isOpen ?? false,
    after: cursors.at(-1) ?? null,
  });
  const page = data?.importBatch?.rows;
  if (!page) return error ? <LoadProblem error={error} what="the rows" onRetry={refetch} /> : <Loading />;
  const next = page.endCursor;
  return (
    <>
      <Typography role="status" color="textSecondary">
        {page.totalIsCapped ? "1,000+ rows" : counted(page.total, "row")}
      </Typography>
      <Box component="ol" aria-label="Rows" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {page.items.map((row) => (
          <Row key={row.id} row={row} report={report} />
        ))}
      </Box>
      {(cursors.length > 0 || page.hasNextPage) && (
        <Box component="nav" aria-label="Pages of rows" sx={{ display: "flex", gap: 2 }}>
          <Button
            variant="outlined"
            color="primary"
            disabled={cursors.length === 0}
            onClick={() => setCursors(cursors.slice(0, -1))}
          >
            Previous
          </Button>
          <Button
            variant="outlined"
            color="primary"
            disabled={!page.hasNextPage || next === null}
            onClick={() => next !== null && setCursors([...cursors, next])}
          >
            Next
          </Button>
        </Box>
      )}
    </>
  );
};
