import { Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import type { PatientPageFragment } from "../../schema/documents.ts";
import { usePractice } from "../session/use-practice.ts";
import { dateInWords } from "../ui/dates.ts";
import { Section } from "../ui/Section.tsx";
import { servicesInWords } from "../ui/services.ts";
import { DeclineDialog } from "./DeclineDialog.tsx";

/** What the patient chose not to have. */
export const DeclinesSection = ({ record }: { record: PatientPageFragment }) => {
  const { declines } = record;
  const { permissions } = usePractice();
  const [isAsking, setAsking] = useState(false);
  return (
    <Section name="declines" title="What they do not want">
      {declines.length === 0 && <Typography>No decline stands.</Typography>}
      {declines.length > 0 && (
        <>
          <Typography>Do not approach them about these again. They can ask at any time.</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {declines.map((decline) => (
              <li key={decline.id}>
                <strong>{servicesInWords(decline.services)}</strong>, declined on {dateInWords(decline.declinedOn)}
                {decline.reason && `: ${decline.reason}`}
              </li>
            ))}
          </Box>
        </>
      )}
      {permissions.includes("application.take") && (
        <div>
          <Button variant="outlined" color="primary" onClick={() => setAsking(true)}>
            Record a decline
          </Button>
        </div>
      )}
      {isAsking && <DeclineDialog record={record} onClose={() => setAsking(false)} />}
    </Section>
  );
};
