import { Box, Stack } from "@mui/material";
import { useState } from "react";
import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Ticks } from "../ui/Ticks.tsx";
import { acceptances } from "./take.ts";
import { declarations, formats } from "./words.ts";

/** The five declarations of the form, or the responsibilities explained and understood in its place. */
export const ResponsibilityFields = () => {
  const [acceptance, setAcceptance] = useState("FORM");
  return (
    <Stack spacing={3}>
      <Box onChange={(event: React.ChangeEvent<HTMLInputElement>) => setAcceptance(event.target.value)}>
        <Radios
          name="acceptance"
          legend="How the patient took on their responsibilities"
          choices={choicesOf(acceptances)}
          defaultValue="FORM"
        />
      </Box>
      {acceptance === "FORM" ? (
        <>
          <Ticks
            name="declarations"
            legend="The patient declares"
            hint="Tick what is ticked on the form. With one missing the application waits until it is talked through."
            choices={choicesOf(declarations)}
          />
          <DateField name="signedOn" label="Signed on" />
        </>
      ) : (
        <Radios name="responsibilitiesFormat" legend="How they were explained" choices={choicesOf(formats)} />
      )}
    </Stack>
  );
};
