import { useParams } from "react-router";
import { ImportReportDocument, type ImportReportFragment } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { NotFound } from "../layout/NotFound.tsx";
import { dateInWords, dayOf, timeInWords } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Page } from "../ui/Page.tsx";
import { Section } from "../ui/Section.tsx";
import { Tag } from "../ui/Tag.tsx";
import { FileProgress } from "./FileProgress.tsx";
import { MappingSection } from "./MappingSection.tsx";
import { Problems } from "./Problems.tsx";
import { Review } from "./Review.tsx";
import { StandingText } from "./StandingText.tsx";
import { formats, kinds } from "./words.ts";

const when = (instant: string | null) => instant && `${dateInWords(dayOf(instant))}, ${timeInWords(instant)}`;
const by = (instant: string | null, name: string | null) =>
  instant && `${when(instant)}, by ${name ?? "the command line"}`;

/** One file on its way: what is to be done with it, and each row that somebody must look at. */
export const ImportReport = () => {
  const { id = "" } = useParams();
  const { data, error, refetch } = useAnswer(ImportReportDocument, { id });
  const report = data?.importBatch;
  if (data && !report) return <NotFound />;
  if (!report)
    return (
      <Page title="Import">
        {error ? <LoadProblem error={error} what="this file" onRetry={refetch} /> : <Loading />}
      </Page>
    );
  return (
    <Page key={id} title="Imported file" heading={report.fileName} actions={<Tag name={`import ${report.state}`} />}>
      <StandingText report={report} />
      <FileProgress report={report} />
      <FileFacts report={report} />
      {report.problems.length > 0 && (
        <Section name="problems" title="What is wrong with the file">
          <Problems problems={report.problems} />
        </Section>
      )}
      {report.state === "NEEDS_MAPPING" && <MappingSection report={report} />}
      {hasRows(report) && <Review report={report} />}
    </Page>
  );
};

const hasRows = ({ state }: ImportReportFragment) =>
  ["CHECKED", "IN_REVIEW", "COMMITTING", "COMMITTED", "NOTHING_NEW"].includes(state);

function completeness({ isWhole, kind }: ImportReportFragment): string {
  if (!isWhole) return "No: who is missing is not touched";
  return kind === "PATIENTS" ? "Yes: who is missing may have left" : "Yes: who is missing is online no more";
}

const FileFacts = ({ report }: { report: ImportReportFragment }) => (
  <Facts>
    <Fact label="What is in it">{kinds[report.kind]}</Fact>
    <Fact label="Read as">{report.format && formats[report.format]}</Fact>
    {report.kind !== "CODES" && report.kind !== "EQUALITY" && <Fact label="Complete list">{completeness(report)}</Fact>}
    <Fact label="Loaded">{by(report.at, report.staffName ?? null)}</Fact>
    <Fact label="Checked">{when(report.checkedAt)}</Fact>
    <Fact label="Committed">{by(report.committedAt, report.committedByName ?? null)}</Fact>
    <Fact label="Why so many leavers">{report.commitReason}</Fact>
  </Facts>
);
