import { Box, Button, LinearProgress, Typography } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import type { ImportKind } from "../../schema/documents.ts";
import { ApiError } from "../api/api-error.ts";
import { press } from "../api/press.ts";
import { upload } from "../api/upload.ts";
import { useSending } from "../api/use-sending.ts";
import { useAnnounce } from "../layout/announce.ts";
import { choicesOf } from "../ui/choices.ts";
import { Choice } from "../ui/Choice.tsx";
import { FileField } from "../ui/FileField.tsx";
import { Form } from "../ui/Form.tsx";
import { Section } from "../ui/Section.tsx";
import { Tick } from "../ui/Tick.tsx";
import { kinds } from "./words.ts";

const nothingChosen = new ApiError("BAD_USER_INPUT", "Choose a file first.", undefined, {
  file: "Choose a file first.",
});

const hints: Record<ImportKind, string> = {
  PATIENTS:
    "A list from EMIS or SystmOne, a cohort list or any other list as CSV, or FHIR patients as JSON. Up to 150,000 rows or 200 MB, in one file. Nothing is live before you have reviewed and committed it.",
  ONLINE_USERS:
    "CSV with NHS number or local number, service, and, where there is one, level, visible from, enabled on, activated on and last login.",
  PROXIES: "CSV with the patient's NHS number, the carer's name, and, where there is one, relationship and services.",
  CODES: "CSV with NHS number, SNOMED code and date. Load it as it was exported: a spreadsheet rounds the codes.",
  EQUALITY:
    "CSV with NHS number and any of ethnic category, language, interpreter, LSOA or deprivation quintile, number of long-term conditions.",
};

/** Chooses one file and sends it; its page opens when it has arrived. */
export const UploadForm = () => {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [kind, setKind] = useState<ImportKind>("PATIENTS");
  const [share, setShare] = useState<number>();
  const stopping = useRef<AbortController>(undefined);

  const sending = useSending(async (values: FormData) => {
    const file = values.get("file");
    if (!(file instanceof File) || file.name === "") throw nothingChosen;
    stopping.current = new AbortController();
    setShare(0);
    try {
      const isWhole = values.has("isWhole");
      const id = await upload({ file, kind, isWhole, key: press(), signal: stopping.current.signal, onProgress: setShare }); // prettier-ignore
      await queryClient.invalidateQueries();
      announce("The file is here and is being checked.", `/import/${id}/show`);
      await navigate(`/import/${id}/show`);
    } finally {
      setShare(undefined);
    }
  });

  return (
    <Section name="upload" title="Load a file">
      <Form sending={sending} onSend={sending.send} action="Load the file">
        <Choice
          name="kind"
          label="What is in it"
          choices={choicesOf(kinds)}
          defaultValue={kind}
          onChange={(chosen) => setKind(chosen as ImportKind)}
        />
        <FileField
          name="file"
          label="File"
          hint={hints[kind]}
          accept={
            kind === "PATIENTS"
              ? ".csv,.txt,.json,text/csv,application/json,application/fhir+json"
              : ".csv,.txt,text/csv"
          }
        />
        {kind !== "CODES" && kind !== "EQUALITY" && (
          <Tick
            key={kind}
            name="isWhole"
            defaultChecked
            label={kind === "PATIENTS" ? "This is the whole list of registered patients" : "This list is complete"}
            hint={
              kind === "PATIENTS"
                ? "Whoever is missing from it is shown as a possible leaver; you decide."
                : "Whoever is missing from it is shown as a difference."
            }
          />
        )}
      </Form>
      {share !== undefined && (
        <Box role="status">
          <Typography>
            {share < 1 ? `Sending: ${Math.floor(share * 100)} %` : "Sent. The server is storing it."}
          </Typography>
          <LinearProgress
            aria-label="Sending the file"
            variant={share < 1 ? "determinate" : "indeterminate"}
            value={share * 100}
            sx={{ height: 8, my: 1 }}
          />
          <Button variant="outlined" color="primary" onClick={() => stopping.current?.abort()}>
            Stop sending
          </Button>
        </Box>
      )}
    </Section>
  );
};
