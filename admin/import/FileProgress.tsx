import { Box, LinearProgress, Typography } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import {
  ImportProgressDocument,
  ImportReportDocument,
  ImportRowsDocument,
  type ImportReportFragment,
} from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { counted } from "../ui/counted.ts";
import { StepDialogButton } from "./StepDialogButton.tsx";

const isUnderWay = (state: string) => state === "UPLOADED" || state === "COMMITTING";

/** How far a file is while it is checked or written; the page is read again when that is over. */
export const FileProgress = ({ report }: { report: ImportReportFragment }) => {
  const queryClient = useQueryClient();
  const underWay = isUnderWay(report.state);
  const { data } = useAnswer(
    ImportProgressDocument,
    { id: report.id },
    { enabled: underWay, every: underWay ? 1_000 : undefined },
  );
  const now = data?.importProgress;
  const isOver = underWay && now !== null && now !== undefined && now.state !== report.state;
  useEffect(() => {
    if (!isOver) return;
    void queryClient.invalidateQueries({ queryKey: [ImportReportDocument] });
    void queryClient.invalidateQueries({ queryKey: [ImportRowsDocument] });
  }, [isOver, queryClient]);
  if (!underWay) return null;
  const { rowsRead, rowsToWrite, rowsWritten } = now ?? report;
  const isWriting = report.state === "COMMITTING";
  const share = isWriting && rowsToWrite > 0 ? Math.min(100, (rowsWritten / rowsToWrite) * 100) : undefined;
  const words = isWriting
    ? `${rowsWritten.toLocaleString("en-GB")} of ${counted(rowsToWrite, "row")} written`
    : `${counted(rowsRead, "row")} read`;
  return (
    <Box>
      <Typography id="progress" role="status">
        {words}
      </Typography>
      <LinearProgress
        aria-labelledby="progress"
        variant={share === undefined ? "indeterminate" : "determinate"}
        value={share ?? 0}
        sx={{ height: 10, my: 1, maxWidth: "40rem" }}
      />
      {!isWriting && <StepDialogButton step="CANCEL" report={report} />}
    </Box>
  );
};
