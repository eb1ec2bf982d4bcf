import { Box, Stack } from "@mui/material";
import { useState } from "react";
import type { RecordCode } from "../../schema/documents.ts";
import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { FieldNotes } from "../ui/FieldNotes.tsx";
import { useFieldError } from "../ui/field-errors.ts";
import { Radios } from "../ui/Radios.tsx";
import { useSystemName } from "../ui/supplier.ts";
import { Tick } from "../ui/Tick.tsx";
import { accounts, codedOnField, codeField, codes, recordCodes } from "./look.ts";

/** Step 2: what the record says about online access already (BR-CL-22). */
export const LookFields = ({ later }: { later?: Record<string, string> }) => {
  const system = useSystemName();
  const hint = "Tick each that the record holds.";
  const { error, described } = useFieldError("codedOn", hint);
  return (
    <>
      <Radios
        name="account"
        legend="Is there an account for online services already?"
        hint={`Look in ${system}.`}
        choices={choicesOf({ ...accounts, ...later })}
      />
      <Box component="fieldset" aria-describedby={described} sx={{ border: 0, p: 0, m: 0 }}>
        <Box component="legend" id="codedOn" tabIndex={-1} sx={{ p: 0, fontWeight: 700 }}>
          Codes about online access in the record
        </Box>
        <FieldNotes name="codedOn" hint={hint} error={error} />
        <Stack>
          {codes.map((code) => (
            <CodeField key={code} code={code} />
          ))}
        </Stack>
      </Box>
    </>
  );
};

/** One code; its day is asked for where it is there. */
const CodeField = ({ code }: { code: RecordCode }) => {
  const [isThere, setThere] = useState(false);
  return (
    <Box>
      <Tick name={codeField(code)} label={recordCodes[code]} onChange={setThere} />
      {isThere && (
        <Box sx={{ pl: "31px", pb: 1 }}>
          <DateField name={codedOnField(code)} label="Day it carries in the record" />
        </Box>
      )}
    </Box>
  );
};
