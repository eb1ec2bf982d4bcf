import { Box } from "@mui/material";
import { dateInWords } from "../ui/dates.ts";
import { patientName } from "../ui/patient-name.ts";

interface PatientInListProps {
  patient: { familyName: string; givenName: string; born: string };
}

/** Two identifiers of the patient a row is about. */
export const PatientInList = ({ patient }: PatientInListProps) => (
  <>
    <Box component="span" sx={{ display: "block", overflowWrap: "anywhere" }}>
      {patientName(patient)}
    </Box>
    <Box component="span" sx={{ color: "text.secondary", whiteSpace: "nowrap" }}>
      born {dateInWords(patient.born)}
    </Box>
  </>
);
