import { Box, Stack } from "@mui/material";
import type { PatientRowFragment } from "../../schema/documents.ts";
import { ageInWords, dateInWords } from "../ui/dates.ts";
import { NhsNumber } from "../ui/NhsNumber.tsx";
import { PatientTags } from "../ui/PatientTags.tsx";
import { sexInWords } from "../ui/sex-in-words.ts";
import { OnlineTag } from "./OnlineTag.tsx";
import { PatientLink } from "./PatientLink.tsx";

/** A patient in a list of few: two identifiers and an address, so that the wrong one is hard to take. */
export const PatientCard = ({ patient }: { patient: PatientRowFragment }) => {
  const { born, diedOn, nhsNumber, sex, addressLine, activeServices } = patient;
  return (
    <Stack spacing={0.5} sx={{ alignItems: "flex-start" }}>
      <PatientLink patient={patient} />
      <Box
        sx={{
          display: "flex",
          flexDirection: { xs: "column", sm: "row" },
          flexWrap: "wrap",
          columnGap: 3,
          rowGap: 0.5,
        }}
      >
        <span>
          Born {dateInWords(born)}
          {!diedOn && ` (${ageInWords(born)})`}, {sexInWords[sex].toLowerCase()}
        </span>
        <span>
          <NhsNumber value={nhsNumber} isLabelled />
        </span>
        {addressLine && <span>{addressLine}</span>}
      </Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5 }}>
        <OnlineTag activeServices={activeServices} />
        <PatientTags patient={patient} />
      </Box>
    </Stack>
  );
};
