import { Box, Stack, Typography } from "@mui/material";
import { dateInWords, isPast } from "../ui/dates.ts";
import { serviceLabel, serviceName } from "../ui/services.ts";
import { Tag } from "../ui/Tag.tsx";
import { permissionOf, useCase } from "./case.ts";
import { GateList } from "./GateList.tsx";
import { isIn, type Gate, type Requested } from "./gates.ts";
import { OutcomeFacts } from "./OutcomeFacts.tsx";
import { ProposedFacts } from "./ProposedFacts.tsx";
import { ServiceStages } from "./ServiceStages.tsx";
import { stagesOf } from "./stages.ts";
import { StepButton } from "./StepButton.tsx";
import { Steps } from "./Steps.tsx";

interface RequestedServiceProps {
  requested: Requested;
  /** What all of them wait for, which is said once above. */
  shared: readonly Gate[];
}

/** One service asked for. */
export const RequestedService = ({ requested, shared }: RequestedServiceProps) => {
  const { application } = useCase();
  const { service, outcome, waitsFor, visibleFrom, expectedOn, proposedAt } = requested;
  const isPassed = expectedOn !== null && isPast(expectedOn) && !outcome;
  const enabling = permissionOf(application, "enableService", service)?.refusal;
  const isSaid = waitsFor.some(({ words }) => words === enabling?.words);
  const mayExpect = permissionOf(application, "setExpectedDate", service)?.refusal === null;
  return (
    <Box component="li" sx={{ border: 1, borderColor: "divider", borderRadius: 1, p: 2 }}>
      <Stack spacing={1.5}>
        <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.5, alignItems: "center" }}>
          <Typography variant="h3">{serviceLabel(service)}</Typography>
          <Tag name={`outcome ${outcome ?? "none"}`} />
          {visibleFrom && <span>from {dateInWords(visibleFrom)}</span>}
        </Box>
        {(!outcome || outcome === "ENABLED") && (
          <ServiceStages stages={stagesOf(application, requested)} label={`Steps of ${serviceName[service]}`} />
        )}
        {outcome && <OutcomeFacts requested={requested} />}
        {proposedAt && !outcome && <ProposedFacts requested={requested} />}
        <GateList
          title={shared.length > 0 ? "Waits also for" : "Waits for"}
          gates={waitsFor.filter((gate) => !isIn(shared, gate))}
        />
        {expectedOn && !outcome && (
          <Typography sx={{ fontWeight: isPassed ? 700 : 400 }}>
            The patient was told to expect the review by {dateInWords(expectedOn)}.
            {isPassed && " That day has passed: set a new one before anything else."}
          </Typography>
        )}
        {!outcome && !application.closedAt && (
          <Steps>
            <StepButton
              step="enableService"
              service={service}
              variant="contained"
              color="success"
              isReasonKnown={isSaid}
            >
              Switch on
            </StepButton>
            {mayExpect && (
              <StepButton step="setExpectedDate" service={service}>
                {expectedOn ? "Move expected date" : "Set expected date"}
              </StepButton>
            )}
            <StepButton step="refuseService" service={service} color="error">
              {proposedAt ? "Record the talk and refuse" : "Refuse"}
            </StepButton>
            {!proposedAt && (
              <StepButton step="proposeRefusal" service={service} color="error">
                Refuse after a talk
              </StepButton>
            )}
          </Steps>
        )}
      </Stack>
    </Box>
  );
};
