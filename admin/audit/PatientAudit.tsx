import { Button, Typography } from "@mui/material";
import { useState } from "react";
import { useParams } from "react-router";
import { PatientAuditDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { dateInWords, dayOf, timeInWords } from "../ui/dates.ts";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Page } from "../ui/Page.tsx";
import { Section } from "../ui/Section.tsx";
import { EntryFacts } from "./EntryFacts.tsx";
import { eventInWords, outcomes } from "./words.ts";

const pageSize = 50;

/** One patient's own trail: who looked and who did what, newest first. */
export const PatientAudit = () => {
  const { id = "" } = useParams();
  const [cursors, setCursors] = useState<number[]>([]);
  const { data, error, refetch } = useAnswer(PatientAuditDocument, {
    patientId: id,
    after: cursors.at(-1) ?? null,
    first: pageSize,
  });
  const page = data?.patientAudit;
  if (!page)
    return (
      <Page title="Patient's audit trail">
        {error ? <LoadProblem error={error} what="the audit trail" onRetry={refetch} /> : <Loading />}
      </Page>
    );
  const name = page.items.find(({ patient }) => patient)?.patient?.name;
  return (
    <Page title="Patient's audit trail" heading={name ? `Audit trail of ${name}` : "Patient's audit trail"}>
      <Section name="trail" title="Who looked, and who did what">
        {page.items.length === 0 && <Typography>There are no entries about this patient.</Typography>}
        {page.items.map((entry) => (
          <div key={entry.seq}>
            <Typography>
              <strong>{dateInWords(dayOf(entry.at))}</strong>, {timeInWords(entry.at)}: {entry.actor} –{" "}
              {eventInWords(entry.event)} ({outcomes[entry.outcome].toLowerCase()})
            </Typography>
            <EntryFacts entry={entry} />
          </div>
        ))}
        {page.hasNextPage && page.endCursor !== null && (
          <Button variant="outlined" color="primary" onClick={() => setCursors([...cursors, page.endCursor as number])}>
            Earlier entries
          </Button>
        )}
        {cursors.length > 0 && (
          <Button variant="outlined" color="primary" onClick={() => setCursors(cursors.slice(0, -1))}>
            Later entries
          </Button>
        )}
      </Section>
    </Page>
  );
};
