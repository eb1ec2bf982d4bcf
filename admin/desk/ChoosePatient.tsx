import { Box, Button, Stack, Typography } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { SearchPatientsDocument, type PatientRowFragment } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { dateInWords } from "../ui/dates.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { Field } from "../ui/Field.tsx";
import { FieldErrors } from "../ui/field-errors.ts";
import { textIn } from "../ui/form-values.ts";
import { Loading } from "../ui/Loading.tsx";
import { patientName } from "../ui/patient-name.ts";

const said = (patient: PatientRowFragment) =>
  [`${patientName(patient)}, born ${dateInWords(patient.born)}`, patient.addressLine].filter(Boolean).join(", ");

/** Finds the patient: the focus stands in the field, and after Enter on the first who matches. */
export const ChoosePatient = ({ onChoose }: { onChoose(patient: PatientRowFragment): void }) => {
  const [words, setWords] = useState<string>();
  const { data, error, isFetching } = useAnswer(
    SearchPatientsDocument,
    { words: words ?? "" },
    { enabled: Boolean(words) },
  );
  const top = useRef<HTMLDivElement>(null);
  const found = isFetching ? undefined : data?.searchPatients;
  useEffect(() => top.current?.querySelector("input")?.focus(), []);
  useEffect(() => top.current?.querySelector<HTMLElement>("[data-found]")?.focus(), [found]);
  return (
    <div ref={top}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setWords(textIn(new FormData(event.currentTarget), "words").trim());
        }}
      >
        <ErrorSummary error={error ?? undefined} />
        <FieldErrors value={error?.fields ?? {}}>
          <Field
            name="words"
            label="Who is it?"
            hint="NHS number, date of birth, or surname with or without a date of birth. Then Enter."
          />
        </FieldErrors>
        <Button type="submit" sx={{ mt: 1.5 }}>
          Find
        </Button>
      </form>
      {isFetching && <Loading />}
      {found && (
        <Box sx={{ mt: 2 }}>
          <Typography role="status">
            {found.length === 0
              ? "Nobody on this practice’s list matches."
              : found.length > 25
                ? "More than 25 people match; add a date of birth."
                : "Choose the patient."}
          </Typography>
          <Stack spacing={1} sx={{ mt: 1, alignItems: "flex-start" }}>
            {found.slice(0, 25).map((patient, at) => (
              <Button
                key={patient.id}
                variant="outlined"
                color="primary"
                data-found={at === 0 ? "" : undefined}
                onClick={() => onChoose(patient)}
                sx={{ textAlign: "left" }}
              >
                {said(patient)}
              </Button>
            ))}
          </Stack>
        </Box>
      )}
    </div>
  );
};
