import { Box, Stack } from "@mui/material";
import { useState } from "react";
import type { ServiceNowFragment } from "../../schema/documents.ts";
import { DateField } from "../ui/DateField.tsx";
import { serviceChoices } from "../ui/services.ts";
import { tags } from "../ui/tags.ts";
import { Ticks } from "../ui/Ticks.tsx";
import { HistoricFields } from "./HistoricFields.tsx";

/** A hold says no more than that it is one (BR-CL-20). */
const standing = ({ state, reason }: ServiceNowFragment) =>
  tags[reason ? (`access ${state}` as const) : "onHold"].words.toLowerCase();

/** What the patient asks for, in plain words, with where each stands already. */
export const ServiceFields = ({ access }: { access: readonly ServiceNowFragment[] }) => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choices = serviceChoices.map((choice) => {
    const now = access.find(({ service }) => service === choice.value);
    return { ...choice, hint: now ? `${choice.hint}. Now: ${standing(now)}` : choice.hint };
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
