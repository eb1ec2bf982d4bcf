import { Box, Stack, Typography } from "@mui/material";
import { dateInWords } from "../ui/dates.ts";
import { serviceLabel } from "../ui/services.ts";
import { Tag } from "../ui/Tag.tsx";
import { permissionOf, useCase } from "./case.ts";
import { GateList } from "./GateList.tsx";
import { isIn, type Gate, type Requested } from "./gates.ts";
import { OutcomeFacts } from "./OutcomeFacts.tsx";
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
  const { service, outcome, waitsFor, visibleFrom, expectedOn } = requested;
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
        {outcome ? <OutcomeFacts requested={requested} /> : <ServiceStages stages={stagesOf(application, requested)} />}
        <GateList
          title={shared.length > 0 ? "Waits also for" : "Waits for"}
          gates={waitsFor.filter((gate) => !isIn(shared, gate))}
        />
        {expectedOn && !outcome && (
          <Typography>The patient was told to expect the review by {dateInWords(expectedOn)}.</Typography>
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
              Refuse
            </StepButton>
          </Steps>
        )}
      </Stack>
    </Box>
  );
};
