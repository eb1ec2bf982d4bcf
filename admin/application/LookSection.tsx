import { Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { RaiseDialog } from "../enhanced-review/RaiseDialog.tsx";
import { usePractice } from "../session/use-practice.ts";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { Section } from "../ui/Section.tsx";
import { servicesInWords } from "../ui/services.ts";
import { useCase, type Case } from "./case.ts";
import { accounts, recordCodes } from "./look.ts";
import { LookForm } from "./LookForm.tsx";
import { OwnRequestForm } from "./OwnRequestForm.tsx";
import { StepButton } from "./StepButton.tsx";
import { Steps } from "./Steps.tsx";

/** Step 2: earlier declines, an account and codes, looked at by whom and when (BR-CL-22). */
export const LookSection = () => {
  const { application, opened } = useCase();
  const { look, closedAt, ownRequestOn, earlierDeclines } = application;
  const isOpen = opened?.step === "lookAtRecord" || opened?.step === "recordOwnRequest";
  if (closedAt && !look) return null;
  return (
    <Section name="look" title="What the record says already">
      {look ? (
        <Typography>
          Looked at on {dateInWords(dayOf(look.lookedAt))}, by {look.lookedByName}.
        </Typography>
      ) : (
        <Typography>Nobody looked yet for an earlier decline, an account and codes.</Typography>
      )}
      <Facts>
        <Fact label="Account">{look && accounts[look.account]}</Fact>
        <Fact label="Codes">{look && <Codes codes={application.codes} />}</Fact>
        <Fact label="Earlier declines">
          {earlierDeclines.length > 0 ? <Declines declines={earlierDeclines} /> : "None here"}
        </Fact>
        <Fact label="Own request after a decline">{ownRequestOn && dateInWords(ownRequestOn)}</Fact>
      </Facts>
      {opened?.step === "lookAtRecord" && <LookForm />}
      {opened?.step === "recordOwnRequest" && <OwnRequestForm />}
      {!isOpen && !closedAt && (
        <Steps>
          <StepButton step="lookAtRecord">{look ? "Look again" : "Record the look in the record"}</StepButton>
          <OwnRequestButton />
          <RaiseButton />
        </Steps>
      )}
    </Section>
  );
};

const Codes = ({ codes }: Pick<Case, "codes">) =>
  codes.length === 0 ? (
    "None of 103, 104 and 106"
  ) : (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
      {codes.map(({ code, codedOn }) => (
        <li key={`${code} ${codedOn}`}>
          {recordCodes[code]}, {dateInWords(codedOn)}
        </li>
      ))}
    </Box>
  );

/** Superseded ones stay in sight: the patient asked again (BR-REG-01). */
const Declines = ({ declines }: { declines: Case["earlierDeclines"] }) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
    {declines.map(({ id, services, declinedOn, reason, supersededAt }) => (
      <li key={id}>
        {servicesInWords(services)}, {dateInWords(declinedOn)}
        {reason && `: ${reason}`}
        {supersededAt && `. Stands no more since ${dateInWords(dayOf(supersededAt))}`}
      </li>
    ))}
  </Box>
);

/** Somebody at the desk finds a reason to look before access is granted (BR-EN-06). */
const RaiseButton = () => {
  const { enhancedReview, patient } = useCase().application;
  const { permissions } = usePractice();
  const [isAsking, setAsking] = useState(false);
  const isUnderWay = enhancedReview?.state === "OPEN" || enhancedReview?.state === "IN_REVIEW";
  if (isUnderWay || !permissions.includes("review.raise")) return null;
  return (
    <>
      <Button variant="outlined" color="primary" onClick={() => setAsking(true)}>
        Ask a clinician to look first
      </Button>
      {isAsking && <RaiseDialog patientId={patient.id} onClose={() => setAsking(false)} />}
    </>
  );
};

/** Offered only where a decline stands; elsewhere there is nothing to ask for. */
const OwnRequestButton = () => {
  const { steps } = useCase().application;
  const isNeeded = steps.some(({ step, refusal }) => step === "recordOwnRequest" && refusal === null);
  return isNeeded ? <StepButton step="recordOwnRequest">Record the patient’s own request</StepButton> : null;
};
