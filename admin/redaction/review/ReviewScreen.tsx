import { Alert, Box, Link, List, ListItem } from "@mui/material";
import { Link as RouterLink } from "react-router";
import type { RedactionReviewFragment } from "../../../schema/documents.ts";
import { dateInWords, dayOf, isPast } from "../../ui/dates.ts";
import { instantInWords } from "../../ui/days.ts";
import { Fact, Facts } from "../../ui/Facts.tsx";
import { Page } from "../../ui/Page.tsx";
import { Section } from "../../ui/Section.tsx";
import { servicesInWords } from "../../ui/services.ts";
import { StickyPatient } from "../../ui/StickyPatient.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { DueDay } from "../../work/DueDay.tsx";
import { interactions, periodInWords, purposes } from "../words.ts";
import { systemName } from "../../ui/supplier.ts";
import { LeavingSection } from "./LeavingSection.tsx";
import { ReviewSteps } from "./ReviewSteps.tsx";
import { SafetySection } from "./SafetySection.tsx";
import { TasksSection } from "./TasksSection.tsx";

const number = (value: number) => value.toLocaleString("en-GB");

/** One review: how it stands, its parts, who signs it off, and what leaves. Give it key={id}. */
export const ReviewScreen = ({ review }: { review: RedactionReviewFragment }) => {
  const { counts, state, dueOn, patient } = review;
  const isOver = state === "SIGNED_OFF" || state === "CANCELLED";
  return (
    <Page title="Redaction review" heading={purposes[review.purpose]}>
      <StickyPatient patient={patient} />
      {state === "SENT_BACK" && (
        <Alert severity="warning" variant="outlined">
          Sent back{review.sentBackByName && ` by ${review.sentBackByName}`}: {review.sentBackReason}
        </Alert>
      )}
      <Section name="standing" title="Where it stands" aside={<Tag name={`review ${state}`} />}>
        <Facts>
          <Fact label="Entries">
            {number(counts.entries)}, of these {number(counts.flagged)} flagged and {number(counts.labelled)} that came
            marked as hidden
          </Fact>
          <Fact label="Decided">
            {number(counts.shown)} shown, {number(counts.hidden)} hidden, {number(counts.escalated)} with a clinician,{" "}
            {number(counts.undecided)} undecided
          </Fact>
          <Fact label="Second clinician">{counts.needsSecond > 0 && `${number(counts.needsSecond)} to agree to`}</Fact>
          <Fact label="Entries dated">{periodInWords(review.fromOn, review.untilOn)}</Fact>
          <Fact label="For">{servicesInWords(review.services)}</Fact>
          <Fact label="Came over">
            {review.senderSupplier &&
              `from ${review.senderSupplier === "OTHER" ? "another system" : systemName(review.senderSupplier)}${review.interaction ? `, ${interactions[review.interaction]}` : ""}`}
          </Fact>
          <Fact label="Opened">
            {dateInWords(dayOf(review.openedAt))}
            {review.openedByName && `, by ${review.openedByName}`}
          </Fact>
          <Fact label="Due">{!isOver && <DueDay dueOn={dueOn} group={isPast(dueOn) ? "OVERDUE" : undefined} />}</Fact>
          <Fact label="Time spent">{number(review.minutes)} minutes</Fact>
          <Fact label="Signed off">
            {review.signedOffAt &&
              state === "SIGNED_OFF" &&
              `${instantInWords(review.signedOffAt)}, by ${review.signedOffByName}${review.signOffReason ? `: ${review.signOffReason}` : ""}`}
          </Fact>
          <Fact label="Cancelled">{review.cancelledReason}</Fact>
        </Facts>
        <ReviewSteps review={review} />
      </Section>
      {review.labelsLost.length > 0 && (
        <Section name="lost" title="Marks that this transfer loses">
          <List disablePadding>
            {review.labelsLost.map(({ resourceType, words, entries }) => (
              <ListItem key={resourceType + words} disablePadding sx={{ display: "block" }}>
                <strong>{resourceType === "Line" ? "List of entries" : resourceType}</strong>: {words} (
                {number(entries)} here)
              </ListItem>
            ))}
          </List>
        </Section>
      )}
      <SafetySection review={review} />
      <TasksSection review={review} />
      <LeavingSection review={review} />
      <Box>
        <Link component={RouterLink} to={`/patients/${patient.id}/show`}>
          Patient’s page
        </Link>
        {review.applicationId && (
          <>
            {" · "}
            <Link component={RouterLink} to={`/applications/${review.applicationId}/show`}>
              Application
            </Link>
          </>
        )}
      </Box>
    </Page>
  );
};
