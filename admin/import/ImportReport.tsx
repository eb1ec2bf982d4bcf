import { Alert } from "@mui/material";
import { useState } from "react";
import { useParams } from "react-router";
import { ImportReportDocument, type ImportOutcome } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { NotFound } from "../layout/NotFound.tsx";
import { dateInWords, dayOf, timeInWords } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Page } from "../ui/Page.tsx";
import { Section } from "../ui/Section.tsx";
import { OutcomeButtons } from "./OutcomeButtons.tsx";
import { Problems } from "./Problems.tsx";
import { ReportRows } from "./ReportRows.tsx";
import { formats, resultInWords } from "./words.ts";

/** One file: what became of it, and each row that somebody must look at. */
export const ImportReport = () => {
  const { id = "" } = useParams();
  const [outcome, setOutcome] = useState<ImportOutcome>();
  const [cursors, setCursors] = useState<string[]>([]);
  const { data, error, refetch } = useAnswer(ImportReportDocument, {
    id,
    outcomes: outcome ? [outcome] : null,
    after: cursors.at(-1) ?? null,
  });
  const report = data?.importBatch;
  if (data && !report) return <NotFound />;
  if (!report)
    return (
      <Page title="Import">
        {error ? <LoadProblem error={error} what="this file" onRetry={refetch} /> : <Loading />}
      </Page>
    );

  function choose(wanted: ImportOutcome | undefined) {
    setOutcome(wanted);
    setCursors([]);
  }

  return (
    <Page title="Imported file" heading={report.fileName}>
      <Alert severity={report.state === "REFUSED" ? "error" : "info"} variant="outlined">
        {resultInWords(report)}.
      </Alert>
      <Facts>
        <Fact label="Kind">{report.format ? formats[report.format] : null}</Fact>
        <Fact label="Loaded">{`${dateInWords(dayOf(report.at))}, ${timeInWords(report.at)}, by ${report.staffName ?? "the command line"}`}</Fact>
      </Facts>
      {report.problems.length > 0 && (
        <Section name="problems" title="What is wrong with the file">
          <Problems problems={report.problems} />
        </Section>
      )}
      {report.state === "COMMITTED" && (
        <Section name="rows" title="Rows" aside={<OutcomeButtons report={report} chosen={outcome} onChoose={choose} />}>
          <ReportRows
            page={report.rows}
            onNext={
              report.rows.endCursor === null
                ? undefined
                : () => setCursors([...cursors, report.rows.endCursor as string])
            }
            onPrevious={cursors.length === 0 ? undefined : () => setCursors(cursors.slice(0, -1))}
          />
        </Section>
      )}
    </Page>
  );
};
