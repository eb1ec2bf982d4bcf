import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import type { BannerPatientFragment } from "../../schema/documents.ts";
import { ageInWords, dateInWords } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { NhsNumber } from "../ui/NhsNumber.tsx";
import { patientName } from "../ui/patient-name.ts";
import { sexInWords } from "../ui/sex-in-words.ts";
import { Tick } from "../ui/Tick.tsx";
import { useCase } from "./case.ts";

/** What is seen of the person, with the open record beside it to compare (domain.md 2.4). */
export const RecordBeside = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: "grid", gridTemplateColumns: { xs: "1fr", lg: "1fr minmax(18rem, 22rem)" }, gap: 3 }}>
    <Box sx={{ display: "flex", flexDirection: "column", gap: 3, minWidth: 0 }}>{children}</Box>
    <OpenRecord patient={useCase().application.patient} />
  </Box>
);

/** The record that is open, to compare with the person, and the tick that it is theirs. */
export const OpenRecord = ({ patient }: { patient: BannerPatientFragment }) => {
  const isRestricted = patient.confidentiality !== "U";
  return (
    <Box
      component="section"
      aria-label="The open record"
      sx={{ border: 2, borderColor: "primary.main", borderRadius: 1, p: 2, alignSelf: "start", width: "100%" }}
    >
      <Typography sx={{ fontWeight: 700, mb: 1 }}>Compare with the record</Typography>
      <Facts labels="7rem">
        <Fact label="Name">{patientName(patient)}</Fact>
        <Fact label="Born">
          {dateInWords(patient.born)} ({ageInWords(patient.born)})
        </Fact>
        <Fact label="NHS number">
          <NhsNumber value={patient.nhsNumber} />
        </Fact>
        <Fact label="Sex">{sexInWords[patient.sex]}</Fact>
        <Fact label="Address">
          {isRestricted
            ? "Restricted – do not ask in public"
            : [...patient.addressLines, patient.postcode].filter(Boolean).join(", ")}
        </Fact>
      </Facts>
      <Box sx={{ mt: 1 }}>
        <Tick name="recordMatched" label="I am looking at the right record" />
      </Box>
    </Box>
  );
};
