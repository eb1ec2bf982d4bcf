import { Box, Paper, Typography } from "@mui/material";
import { sexInWords } from "./sex-in-words.ts";
import type { Sex } from "../../schema/documents.ts";
import { ageInWords, dateInWords } from "./dates.ts";
import { NhsNumber } from "./NhsNumber.tsx";
import { patientName } from "./patient-name.ts";
import { PatientTags, type PatientStanding } from "./PatientTags.tsx";

export interface BannerPatient extends PatientStanding {
  id: string;
  familyName: string;
  givenName: string;
  born: string;
  nhsNumber: string | null;
  sex: Sex;
  addressLine?: string | null;
}

/** Who this page is about, in sight however far one scrolls. Give it key={patient.id}. */
export const PatientBanner = ({ patient }: { patient: BannerPatient }) => {
  const { born, diedOn, confidentiality, addressLine } = patient;
  const isRestricted = confidentiality !== "U";
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label="Patient"
      sx={{
        position: "sticky",
        top: { xs: 0, md: "4rem" },
        zIndex: 2,
        px: 2,
        py: 1,
        borderLeft: 8,
        borderLeftColor: "primary.main",
      }}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 3, rowGap: 0.25, alignItems: "baseline" }}>
        <Typography sx={{ fontWeight: 700, fontSize: "1.125rem" }}>{patientName(patient)}</Typography>
        <span>
          Born {dateInWords(born)} ({diedOn ? `died at ${ageInWords(born, diedOn)}` : ageInWords(born)})
        </span>
        <span>
          <NhsNumber value={patient.nhsNumber} isLabelled />
        </span>
        <span>{sexInWords[patient.sex]}</span>
        {!isRestricted && addressLine && <span>{addressLine}</span>}
        <PatientTags patient={patient} />
      </Box>
      {isRestricted && (
        <Typography color="error" sx={{ fontWeight: 700 }}>
          Restricted – do not ask for details in public
        </Typography>
      )}
    </Paper>
  );
};
