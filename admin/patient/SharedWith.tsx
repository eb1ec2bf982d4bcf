import { Box, Typography } from "@mui/material";
import type { SharedContactFragment } from "../../schema/documents.ts";
import { dateInWords } from "../ui/dates.ts";
import { PatientLink } from "./PatientLink.tsx";

const whose = { MOBILE: "The same mobile:", EMAIL: "The same e-mail:" };

/** Who else is reached where this patient is: nothing about access may go there unseen (BR-CL-24). */
export const SharedWith = ({ shared }: { shared: readonly SharedContactFragment[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
    {shared.map(({ contact, patientId, born, ...name }) => (
      <li key={contact + patientId}>
        {whose[contact]} <PatientLink patient={{ id: patientId, ...name }} /> (born {dateInWords(born)})
      </li>
    ))}
  </Box>
);

export const SharedNotice = ({ shared }: { shared: readonly SharedContactFragment[] }) =>
  shared.length === 0 ? null : (
    <div>
      <Typography sx={{ fontWeight: 700 }}>
        Shared with somebody else. Before you write or ring, make sure that only the patient reads or hears it.
      </Typography>
      <SharedWith shared={shared} />
    </div>
  );
