import { Box, Stack } from "@mui/material";
import { useState } from "react";
import type { Service, ServiceNowFragment } from "../../schema/documents.ts";
import { DateField } from "../ui/DateField.tsx";
import { serviceChoices } from "../ui/services.ts";
import { tags } from "../ui/tags.ts";
import { Ticks } from "../ui/Ticks.tsx";
import { HistoricFields } from "./HistoricFields.tsx";

/** What the patient asks for, in plain words, with where each stands already. */
export const ServiceFields = ({ access }: { access: readonly ServiceNowFragment[] }) => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const standsAt = (service: Service) => access.find((now) => now.service === service)?.state;
  const choices = serviceChoices.map((choice) => {
    const state = standsAt(choice.value);
    return {
      ...choice,
      hint: state ? `${choice.hint}. Now: ${tags[`access ${state}`].words.toLowerCase()}` : choice.hint,
    };
  });
  return (
    <Stack
      spacing={3}
      onChange={(event: React.ChangeEvent<HTMLElement>) => {
        const form = event.target.closest("form");
        if (form) setChosen(new Set(new FormData(form).getAll("services").map(String)));
      }}
    >
      <Ticks name="services" legend="What the patient asks for" choices={choices} />
      {chosen.has("FULL_PROSPECTIVE_RECORD") && (
        <Aside>
          <DateField
            name="visibleFrom"
            label="Full record: start date (optional)"
            hint="Empty means from the day it is switched on. A day in the past needs a redaction review first."
          />
        </Aside>
      )}
      {chosen.has("FULL_HISTORIC_RECORD") && (
        <Aside>
          <HistoricFields />
        </Aside>
      )}
    </Stack>
  );
};

const Aside = ({ children }: { children: React.ReactNode }) => (
  <Box sx={{ borderLeft: 4, borderColor: "divider", pl: 2 }}>{children}</Box>
);
