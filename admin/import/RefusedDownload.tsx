import { Button } from "@mui/material";
import type { ImportReportFragment } from "../../schema/documents.ts";
import { ApiError } from "../api/api-error.ts";
import { useSending } from "../api/use-sending.ts";
import { odsCode } from "../session/practice-in-address.ts";
import { heard } from "../session/session.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";

/** The refused rows as a file, for whoever corrects them: line, column, problem and what to do; nobody's details. */
export const RefusedDownload = ({ report }: { report: ImportReportFragment }) => {
  const sending = useSending(async () => {
    const response = await fetch(`/import/${report.id}/refused.csv`, {
      credentials: "same-origin",
      headers: { "X-Practice": odsCode ?? "" },
    });
    heard(response.headers);
    if (!response.ok) throw new ApiError("UNAVAILABLE", "The list could not be fetched. Try again.");
    const address = URL.createObjectURL(await response.blob());
    const link = Object.assign(document.createElement("a"), { href: address, download: "refused-rows.csv" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  });
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
