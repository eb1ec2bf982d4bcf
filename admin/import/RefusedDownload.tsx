import { Button } from "@mui/material";
import type { ImportReportFragment } from "../../schema/documents.ts";
import { download } from "../api/download.ts";
import { useSending } from "../api/use-sending.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";

/** The refused rows as a file, for whoever corrects them: line, column, problem and what to do; nobody's details. */
export const RefusedDownload = ({ report }: { report: ImportReportFragment }) => {
  const sending = useSending(() => download(`/import/${report.id}/refused.csv`));
  if (report.rowsRefused === 0) return null;
  return (
    <div>
      <ErrorSummary error={sending.error} />
      <Button variant="outlined" color="primary" onClick={() => sending.send()}>
        Download the refused rows
      </Button>
    </div>
  );
};
