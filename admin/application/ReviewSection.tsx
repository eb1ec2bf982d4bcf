import { Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { decisions } from "../enhanced-review/words.ts";
import { dateInWords, dayOf, isPast } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { Section } from "../ui/Section.tsx";
import { Tag } from "../ui/Tag.tsx";
import { DueDay } from "../work/DueDay.tsx";
import { useCase } from "./case.ts";

/** The enhanced review of a 104, where the patient has one. */
export const ReviewSection = () => {
  const { enhancedReview: review } = useCase().application;
  if (!review) return null;
  const isUnderWay = review.state === "OPEN" || review.state === "IN_REVIEW";
  return (
    <Section name="review" title="Enhanced review (104)" aside={<Tag name={`enhanced ${review.state}`} />}>
      {isUnderWay && (
        <Typography>
          The record says that access is looked at first. A clinician decides, after a talk with the patient; the
          historic record follows its own review.
        </Typography>
      )}
      <Facts>
        <Fact label="Decision">{review.decision && decisions[review.decision]}</Fact>
        <Fact label="Decided">
          {review.decidedAt && `${dateInWords(dayOf(review.decidedAt))}, by ${review.decidedByName}`}
        </Fact>
        <Fact label="To be looked at again">{review.nextReviewOn && dateInWords(review.nextReviewOn)}</Fact>
        <Fact label="Due">
          {isUnderWay && <DueDay dueOn={review.dueOn} group={isPast(review.dueOn) ? "OVERDUE" : undefined} />}
        </Fact>
      </Facts>
      <Link component={RouterLink} to={`/reviews/${review.id}/show`}>
        Open the enhanced review
      </Link>
    </Section>
  );
};
