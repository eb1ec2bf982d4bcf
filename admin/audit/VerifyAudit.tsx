import { Box } from "@mui/material";
import { VerifyAuditDocument, type VerifyAuditQuery } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { useSending } from "../api/use-sending.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { counted } from "../ui/counted.ts";
import { SendButton } from "../ui/SendButton.tsx";
import { useState } from "react";

type Report = VerifyAuditQuery["verifyAudit"];

const inWords = ({ isWhole, entries, brokenAt }: Report) =>
  isWhole
    ? `The audit is whole: ${counted(entries, "entry", "entries")} checked.`
    : `The audit is broken at entry ${brokenAt}. Tell your system administrator.`;

/** Recomputes the practice's whole chain and says what was found. */
export const VerifyAudit = () => {
  const [report, setReport] = useState<Report>();
  const sending = useSending(async () => setReport((await ask(VerifyAuditDocument, {})).verifyAudit));
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}>
      <ErrorSummary error={sending.error} />
      <strong role="status">{report && inWords(report)}</strong>
      <SendButton isPending={sending.isPending} onClick={() => void sending.send()}>
        Check the audit
      </SendButton>
    </Box>
  );
};
