import { Box, Button, Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { counted } from "../ui/counted.ts";
import { dateInWords } from "../ui/dates.ts";
import { isOfRole } from "../ui/refusal.ts";
import { Section } from "../ui/Section.tsx";
import { serviceLabel, servicesInWords } from "../ui/services.ts";
import { useCase, type Case } from "./case.ts";
import { stepsFor, stepWords, whoInWords } from "./next.ts";
import { pendingDeeds, pendingReasons } from "./pending-words.ts";
import { StepButton } from "./StepButton.tsx";
import { Steps } from "./Steps.tsx";

type Pending = Case["pending"][number];

/** What moves the application on, who can do it, and what it waits for besides. */
export const NextSection = () => {
  const { application } = useCase();
  const [primary, ...others] = application.pending;
  if (!primary) return null;
  return (
    <Section name="next" title="What to do next">
      <Typography sx={{ fontSize: "1.125rem", fontWeight: 700 }}>{pendingDeeds[primary.reason]}</Typography>
      <Typography>
        {primary.services.length > 0 && `For ${servicesInWords(primary.services).toLowerCase()}. `}
        {waits(primary.days)}
      </Typography>
      <NextSteps pending={primary} />
      {others.length > 0 && (
        <div>
          <Typography sx={{ fontWeight: 700 }}>It waits for these too</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {others.map((each) => (
              <li key={each.reason}>
                {pendingReasons[each.reason]}
                {each.services.length > 0 && ` (${servicesInWords(each.services).toLowerCase()})`}, {age(each.days)}
                {whoElse(application, each)}
              </li>
            ))}
          </Box>
        </div>
      )}
      <Lapse />
    </Section>
  );
};

const age = (days: number) => (days === 0 ? "since today" : `for ${counted(days, "day")}`);
const waits = (days: number) =>
  days === 0 ? "It waits for this since today." : `It has waited for this ${age(days)}.`;
const whoElse = (application: Case, each: Pending) => {
  const who = whoInWords(stepsFor(application, each));
  return who ? `: ${who}` : "";
};

/** The buttons, where one may press them; otherwise who can. */
const NextSteps = ({ pending }: { pending: Pending }) => {
  const { application } = useCase();
  const steps = stepsFor(application, pending);
  const mine = steps.filter(({ refusal }) => !isOfRole(refusal));
  const isCheck = pending.reason === "AWAITING_CHECKS" || pending.reason === "AWAITING_COMPETENCE";
  if (pending.reason === "AWAITING_ENHANCED_REVIEW") return <ToReview />;
  if (steps.length === 0) return null;
  if (mine.length === 0) return <Typography>Who can do it: {whoInWords(steps)}.</Typography>;
  if (isCheck) return <ToChecks />;
  return (
    <Steps>
      {mine.map(({ step, service }) => (
        <StepButton
          key={`${step} ${service}`}
          step={step}
          service={service ?? undefined}
          variant="contained"
          color="success"
        >
          {`${stepWords[step]}${service ? `: ${serviceLabel(service)}` : ""}`}
        </StepButton>
      ))}
    </Steps>
  );
};

const ToChecks = () => (
  <div>
    <Button onClick={() => document.getElementById("checks")?.focus()}>Go to the checks</Button>
  </div>
);

const ToReview = () => {
  const { enhancedReview } = useCase().application;
  return (
    <Typography>
      Who can do it: a clinician who is an authoriser or the safeguarding lead.{" "}
      {enhancedReview && (
        <Link component={RouterLink} to={`/reviews/${enhancedReview.id}/show`}>
          Open the enhanced review
        </Link>
      )}
    </Typography>
  );
};

/** Nobody may be left waiting for ever (BR-REG-07). */
const Lapse = () => {
  const { lapsesOn, steps } = useCase().application;
  const expiry = steps.find(({ step }) => step === "expireApplication");
  if (!lapsesOn) return null;
  return (
    <Box>
      <Typography color="textSecondary">
        If nobody comes or answers, it may be closed from {dateInWords(lapsesOn)}; the patient is told, and can apply
        again.
      </Typography>
      {expiry?.refusal === null && (
        <StepButton step="expireApplication" color="error">
          Close: nobody came
        </StepButton>
      )}
    </Box>
  );
};
