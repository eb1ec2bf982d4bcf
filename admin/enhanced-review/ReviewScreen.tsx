import { Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import type { ReviewFragment } from "../../schema/documents.ts";
import { recordCodes } from "../application/look.ts";
import { dateInWords, dayOf, isPast } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { Page } from "../ui/Page.tsx";
import { Section } from "../ui/Section.tsx";
import { servicesInWords } from "../ui/services.ts";
import { StickyPatient } from "../ui/StickyPatient.tsx";
import { Tag } from "../ui/Tag.tsx";
import { WalkBar } from "../ui/WalkBar.tsx";
import { DueDay } from "../work/DueDay.tsx";
import { OwnerControls } from "../work/OwnerControls.tsx";
import { DecideSection } from "./DecideSection.tsx";
import { DecisionFacts } from "./DecisionFacts.tsx";
import { causes, closedCauses, reviewReasons } from "./words.ts";

/** A clinician's look at a patient whose record says 104, up to the decision. Give it key={id}. */
export const ReviewScreen = ({ review }: { review: ReviewFragment }) => {
  const { patient, state, codes, active, dueOn, raisedAt, reasons, applicationId } = review;
  const isUnderWay = state === "OPEN" || state === "IN_REVIEW";
  return (
    <Page title="Enhanced review" actions={<WalkBar />}>
      <StickyPatient patient={patient} />
      <Section name="why" title="Why it is looked at" aside={<Tag name={`enhanced ${state}`} />}>
        <Facts>
          <Fact label="What opened it">{causes[review.cause]}</Fact>
          <Fact label="Opened">{dateInWords(dayOf(raisedAt))}</Fact>
          <Fact label="Reasons">{reasons.map((reason) => reviewReasons[reason]).join("; ")}</Fact>
          <Fact label="In the record">
            {codes.map(({ code, codedOn }) => (
              <span key={code + codedOn} style={{ display: "block" }}>
                {recordCodes[code]}, {dateInWords(codedOn)}
              </span>
            ))}
          </Fact>
          <Fact label="On now">{active.length > 0 ? servicesInWords(active) : "Nothing of the record"}</Fact>
          <Fact label="Due">
            {isUnderWay && <DueDay dueOn={dueOn} group={isPast(dueOn) ? "OVERDUE" : undefined} />}
          </Fact>
          <Fact label="Clinician">{review.reviewerName}</Fact>
          <Fact label="Closed">{review.closedCause && closedCauses[review.closedCause]}</Fact>
          {isUnderWay && (
            <Fact label="Owner">
              <OwnerControls kind="ENHANCED_REVIEW" of={review} about="this review" />
            </Fact>
          )}
        </Facts>
        <Typography sx={{ display: "flex", flexWrap: "wrap", gap: 2 }} component="div">
          <Link component={RouterLink} to={`/patients/${patient.id}/show`}>
            Patient’s page
          </Link>
          {applicationId && (
            <Link component={RouterLink} to={`/applications/${applicationId}/show`}>
              Application that waits for it
            </Link>
          )}
        </Typography>
      </Section>
      {isUnderWay && <DecideSection review={review} />}
      {state === "DECIDED" && <DecisionFacts review={review} />}
    </Page>
  );
};
