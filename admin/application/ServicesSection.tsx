import { Stack } from "@mui/material";
import { Section } from "../ui/Section.tsx";
import { useCase } from "./case.ts";
import { EnableDialog } from "./EnableDialog.tsx";
import { ExpectedDateDialog } from "./ExpectedDateDialog.tsx";
import { GateList } from "./GateList.tsx";
import { sharedGates } from "./gates.ts";
import { ProposeDialog } from "./ProposeDialog.tsx";
import { RefuseDialog } from "./RefuseDialog.tsx";
import { RequestedService } from "./RequestedService.tsx";

/** Each service asked for: where it stands on its own road, and what may be decided about it. */
export const ServicesSection = () => {
  const { application, opened } = useCase();
  const chosen = application.services.find(({ service }) => service === opened?.of);
  const shared = sharedGates(application);
  return (
    <Section name="services" title="Services asked for">
      <GateList title="All of them wait for" gates={shared} />
      <Stack component="ul" spacing={2} sx={{ m: 0, p: 0, listStyle: "none" }}>
        {application.services.map((requested) => (
          <RequestedService key={requested.service} requested={requested} shared={shared} />
        ))}
      </Stack>
      {chosen && opened?.step === "enableService" && <EnableDialog requested={chosen} />}
      {chosen && opened?.step === "refuseService" && <RefuseDialog requested={chosen} />}
      {chosen && opened?.step === "proposeRefusal" && <ProposeDialog service={chosen.service} />}
      {chosen && opened?.step === "setExpectedDate" && <ExpectedDateDialog requested={chosen} />}
    </Section>
  );
};
