import { Box, Typography } from "@mui/material";
import { dateInWords, dayOf } from "../ui/dates.ts";
import type { Case } from "./case.ts";
import { evidencesInWords, methods } from "./identity-words.ts";

/** How identity was verified, newest first. */
export const Verifications = ({ verifications }: Pick<Case, "verifications">) =>
  verifications.length === 0 ? (
    <Typography>Not verified yet.</Typography>
  ) : (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {verifications.map(({ id, method, verifiedAt, verifiedByName, evidence }) => (
        <li key={id}>
          <strong>{methods[method]}</strong>
          {evidence.length > 0 && `: ${evidencesInWords(evidence)}`}. {dateInWords(dayOf(verifiedAt))}, by{" "}
          {verifiedByName}.
        </li>
      ))}
    </Box>
  );
