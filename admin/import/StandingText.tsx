import { Alert, Link } from "@mui/material";
import { Link as RouterLink } from "react-router";
import type { ImportReportFragment } from "../../schema/documents.ts";
import { counted } from "../ui/counted.ts";

/** In a sentence: what became of a file, or what it waits for. */
export const StandingText = ({ report }: { report: ImportReportFragment }) => {
  const severity = report.state === "REFUSED" ? "error" : report.state === "COMMITTED" ? "success" : "info";
  return (
    <Alert severity={severity} variant="outlined" icon={false}>
      {sentence(report)}
      {report.sameAs && (
        <>
          {" "}
          <Link component={RouterLink} to={`/import/${report.sameAs}/show`}>
            See the first load of it
          </Link>
        </>
      )}
    </Alert>
  );
};

function sentence(report: ImportReportFragment): string {
  switch (report.state) {
    case "UPLOADED":
      return "Each row is held against the register. You can leave this page; it goes on without you.";
    case "NEEDS_MAPPING":
      return "These headings are not known yet. Say below which column holds what; it is remembered for your next list.";
    case "CHECKED":
    case "IN_REVIEW":
      return "Nothing is live yet. Look at what the list would change, decide where a person is needed, then commit.";
    case "COMMITTING":
      return "The rows are being written. You can leave this page; if the server stops, it goes on where it was.";
    case "COMMITTED":
      return `Committed: ${counted(report.rowsWritten, "row was", "rows were")} written. The file itself is gone.`;
    case "NOTHING_NEW":
      return report.sameAs
        ? "This is the same file as one that was committed before. Nothing was changed."
        : "The list says nothing that the register does not hold already. Nothing was changed.";
    case "CANCELLED":
      return "The file was given up. Nothing was changed, and nothing of it is kept.";
    case "REFUSED":
      return "The file could not be read. Nothing was changed, and nothing of it is kept.";
  }
}
