import { Typography } from "@mui/material";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { useSystemName } from "../ui/supplier.ts";
import { useCase, type Case } from "./case.ts";
import { discussions, refusalReasons } from "./words.ts";

/** How the request for one service ended. */
export const OutcomeFacts = ({ requested }: { requested: Case["services"][number] }) => {
  const system = useSystemName();
  const { enteredInErrorAt } = useCase().application;
  const { outcome, decidedAt, decidedByName, refusalReason, discussedOn, discussedHow, alternative, reviewOn } =
    requested;
  const decided = decidedAt && `${dateInWords(dayOf(decidedAt))}${decidedByName ? `, by ${decidedByName}` : ""}`;
  if (enteredInErrorAt && outcome !== "REFUSED") {
    return (
      <Typography>
        {outcome === "ENABLED" ? `Agreed on ${decided}, and taken back` : "Closed"} when the application was marked as
        entered in error.
      </Typography>
    );
  }
  if (outcome === "ENABLED") {
    return (
      <Typography>
        Agreed on {decided}. The patient’s page says whether it is done in {system}.
      </Typography>
    );
  }
  if (outcome === "EXPIRED") return <Typography>Closed on {decided}: nobody came or answered.</Typography>;
  if (outcome === "WITHDRAWN") return <Typography>Taken back by the patient on {decided}.</Typography>;
  return (
    <Facts>
      <Fact label="Refused on">{decided}</Fact>
      <Fact label="Reason">
        {refusalReason ? refusalReasons[refusalReason] : "On hold. Speak to the safeguarding lead."}
      </Fact>
      <Fact label="Discussed with the patient">
        {discussedOn
          ? `${dateInWords(discussedOn)}${discussedHow ? `, ${discussions[discussedHow].toLowerCase()}` : ""}`
          : "Not discussed; a clinician wrote down why"}
      </Fact>
      <Fact label="Instead">{alternative}</Fact>
      <Fact label="To be looked at again">{reviewOn && dateInWords(reviewOn)}</Fact>
    </Facts>
  );
};
