import { Box, Link } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { dateInWords, dayOf, isPast, waitingInWords } from "../ui/dates.ts";
import { sinceInWords } from "../ui/days.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { Section } from "../ui/Section.tsx";
import { Tag } from "../ui/Tag.tsx";
import { DueDay } from "../work/DueDay.tsx";
import { OwnerControls } from "../work/OwnerControls.tsx";
import { useCase } from "./case.ts";
import { EnteredInErrorDialog } from "./EnteredInErrorDialog.tsx";
import { queues } from "./pending-words.ts";
import { StepButton } from "./StepButton.tsx";
import { WithdrawDialog } from "./WithdrawDialog.tsx";

/** Where the application stands, since when, and whose it is. */
export const StandingSection = () => {
  const { application, opened } = useCase();
  const { reference, state, stateSince, receivedOn, dueOn, closedAt, patient, queue } = application;
  const { enteredInErrorAt, enteredInErrorByName, enteredInErrorReason } = application;
  return (
    <Section name="standing" title="Where it stands" aside={<Tag name={`application ${state}`} />}>
      <Facts>
        <Fact label="Reference to read out">
          <Box component="span" sx={{ fontSize: "1.25rem", fontWeight: 700, letterSpacing: "0.08em" }}>
            {reference}
          </Box>
        </Fact>
        <Fact label="Since">{sinceInWords(stateSince)}</Fact>
        <Fact label="Queue">{queue && queues[queue]}</Fact>
        <Fact label="Received">
          {dateInWords(receivedOn)}
          {!closedAt && `, ${waitingInWords(receivedOn)}`}
        </Fact>
        {enteredInErrorAt && (
          <Fact label="Entered in error">
            {enteredInErrorReason} ({dateInWords(dayOf(enteredInErrorAt))}, by {enteredInErrorByName})
          </Fact>
        )}
        {!closedAt && (
          <Fact label="Due">
            <DueDay dueOn={dueOn} group={isPast(dueOn) ? "OVERDUE" : undefined} />
          </Fact>
        )}
        {!closedAt && (
          <Fact label="Owner">
            <OwnerControls kind="APPLICATION" of={application} about={`application ${reference}`} />
          </Fact>
        )}
      </Facts>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}>
        <Link component={RouterLink} to={`/patients/${patient.id}/show`}>
          Patient’s page
        </Link>
        {!closedAt && (
          <StepButton step="withdrawApplication" color="error">
            Withdraw
          </StepButton>
        )}
        {!enteredInErrorAt && (
          <StepButton step="markEnteredInError" color="error">
            Entered in error
          </StepButton>
        )}
      </Box>
      {opened?.step === "withdrawApplication" && <WithdrawDialog />}
      {opened?.step === "markEnteredInError" && <EnteredInErrorDialog />}
    </Section>
  );
};
