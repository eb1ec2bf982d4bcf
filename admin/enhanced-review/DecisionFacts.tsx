import { Typography } from "@mui/material";
import type { ReviewFragment } from "../../schema/documents.ts";
import { seenAlone } from "../application/words.ts";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { Section } from "../ui/Section.tsx";
import { servicesInWords } from "../ui/services.ts";
import { useSystemName } from "../ui/supplier.ts";
import { decisions, entered, talkOutcomes } from "./words.ts";

/** What was decided, from which talk, and what follows. */
export const DecisionFacts = ({ review }: { review: ReviewFragment }) => {
  const system = useSystemName();
  const { decision, decidedAt, decidedByName, talkedOn, talkedAlone, talkOutcome, nextReviewOn } = review;
  return (
    <Section name="decision" title="What was decided">
      <Facts>
        <Fact label="Decision">{decision && decisions[decision]}</Fact>
        <Fact label="Services granted">{review.grantedServices && servicesInWords(review.grantedServices)}</Fact>
        <Fact label="Decided">{decidedAt && `${dateInWords(dayOf(decidedAt))}, by ${decidedByName}`}</Fact>
        <Fact label="Talk with the patient">
          {talkOutcome && talkOutcomes[talkOutcome]}
          {talkedOn && `, on ${dateInWords(talkedOn)}`}
          {talkedAlone && `. Alone: ${seenAlone[talkedAlone].toLowerCase()}`}
        </Fact>
        <Fact label="Safeguarding lead or meeting">
          {review.leadConsulted === null ? null : review.leadConsulted ? "Consulted" : "Not consulted"}
        </Fact>
        <Fact label="To be looked at again">{nextReviewOn && dateInWords(nextReviewOn)}</Fact>
      </Facts>
      {decision && (
        <Typography>
          {entered[decision]} {decision !== "DEFER" && `It waits in My work, with its code to copy into ${system}.`}
        </Typography>
      )}
    </Section>
  );
};
