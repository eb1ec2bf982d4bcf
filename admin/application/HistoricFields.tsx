import { Stack } from "@mui/material";
import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Tick } from "../ui/Tick.tsx";
import { historicForms } from "./words.ts";

/** The written request for the historic record (BR-CL-09). */
export const HistoricFields = () => (
  <Stack spacing={3}>
    <DateField name="historicRequestedOn" label="Historic record: day of the written request" />
    <Radios
      name="historicRequestForm"
      legend="Historic record: how it was requested"
      choices={choicesOf(historicForms)}
      row
    />
    <Tick
      name="historicIsAccessRequest"
      label="It is a subject access request as well"
      hint="It is then due a month after the request."
    />
    <DateField
      name="historicFrom"
      label="Historic record: from which day (optional)"
      hint="Empty means all of it. For example, 27 3 2010"
    />
  </Stack>
);
