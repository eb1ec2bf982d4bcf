import { dateInWords, dayOf } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import type { Case } from "./case.ts";
import { refusalReasons } from "./words.ts";

/** A refusal that waits for its talk with the patient (BR-REG-06). */
export const ProposedFacts = ({ requested }: { requested: Case["services"][number] }) => {
  const { proposedAt, refusalReason, alternative, reviewOn } = requested;
  return (
    <Facts>
      <Fact label="Refusal proposed">
        {proposedAt && `${dateInWords(dayOf(proposedAt))}. It waits for the talk with the patient.`}
      </Fact>
      <Fact label="Reason">{refusalReason && refusalReasons[refusalReason]}</Fact>
      <Fact label="Instead">{alternative}</Fact>
      <Fact label="To be looked at again">{reviewOn && dateInWords(reviewOn)}</Fact>
    </Facts>
  );
};
