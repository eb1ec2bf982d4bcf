import { useState } from "react";
import { RedactionFiguresDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Choice } from "../ui/Choice.tsx";
import { dateInWords, today } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Page } from "../ui/Page.tsx";
import { Section } from "../ui/Section.tsx";
import { hideReasons } from "../redaction/words.ts";
import { FigureTable } from "./FigureTable.tsx";
import { bands, daysBefore, number, pace, periods, type PeriodName } from "./period.ts";

/** What managers see of redaction: what waits, who does how much, what was hidden and why. */
export const FiguresPage = () => {
  const [period, setPeriod] = useState<PeriodName>("28");
  const [untilOn] = useState(today);
  const fromOn = daysBefore(untilOn, Number(period) - 1);
  const { data, error, refetch } = useAnswer(RedactionFiguresDocument, { fromOn, untilOn });
  const totals = data?.redactionTotals;
  return (
    <Page title="Redaction figures">
      <Choice
        name="period"
        label="Period"
        hint="What waits is counted today; the rest in the period."
        choices={periods}
        defaultValue={period}
        onChange={(value) => setPeriod(value as PeriodName)}
      />
      {error ? (
        <LoadProblem error={error} what="the figures" onRetry={refetch} />
      ) : !data || !totals ? (
        <Loading />
      ) : (
        <>
          <Section name="waiting" title="Reviews waiting today">
            <FigureTable
              caption="Open reviews by how long they have waited"
              heads={["Waiting", "Reviews", "Of these, overdue", "Entries undecided"]}
              rows={data.redactionWaiting.map(({ band, reviews, overdue, undecided }) => ({
                key: band,
                cells: [bands[band], number(reviews), number(overdue), number(undecided)],
              }))}
            />
            <Facts>
              <Fact label="Overdue today">{number(totals.overdue)}</Fact>
              <Fact label="Entries with a clinician">{number(totals.withClinician)}</Fact>
            </Facts>
          </Section>
          <Section name="reviewers" title={`Reviewers, ${dateInWords(fromOn)} to ${dateInWords(untilOn)}`}>
            <FigureTable
              caption="What each reviewer submitted in the period"
              none="Nobody has worked on redaction in this period."
              heads={["Reviewer", "Open reviews", "Parts submitted", "Entries", "Minutes per 100 entries", "Sent back"]}
              rows={data.redactionByReviewer.map((each) => ({
                key: each.staffId,
                cells: [
                  each.name,
                  number(each.openReviews),
                  number(each.tasks),
                  number(each.entries),
                  pace(each),
                  number(each.sentBack),
                ],
              }))}
            />
          </Section>
          <Section name="reasons" title="Hidden by reason">
            <FigureTable
              caption="Entries hidden in the period that still are"
              none="Nothing was hidden in this period."
              heads={["Reason", "Entries"]}
              rows={data.redactionByReason.map(({ reason, entries }) => ({
                key: reason,
                cells: [hideReasons[reason], number(entries)],
              }))}
            />
            <Facts>
              <Fact label="Reviews signed off">{number(totals.signedOff)}</Fact>
              <Fact label="Redactions lifted">{number(totals.lifted)}</Fact>
              <Fact label="Sent back">{number(totals.sentBack)}</Fact>
            </Facts>
          </Section>
        </>
      )}
    </Page>
  );
};
