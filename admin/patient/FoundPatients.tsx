import { Card, List, ListItem, Typography } from "@mui/material";
import type { PatientRowFragment } from "../../schema/documents.ts";
import { PatientCard } from "./PatientCard.tsx";

const most = 25;

const howMany = (count: number) => {
  if (count > most) return `More than ${most} people match; add a date of birth.`;
  if (count === 0) return "Nobody on this practice’s list matches. Check the spelling, or search by NHS number.";
  return count === 1 ? "1 person matches." : `${count} people match.`;
};

export const FoundPatients = ({ found }: { found: readonly PatientRowFragment[] }) => (
  <div>
    <Typography role="status" sx={{ mb: 1 }}>
      {howMany(found.length)}
    </Typography>
    <List disablePadding sx={{ maxWidth: "60rem" }}>
      {found.slice(0, most).map((patient) => (
        <ListItem key={patient.id} disablePadding sx={{ mb: 1 }}>
          <Card variant="outlined" sx={{ width: "100%", p: 2 }}>
            <PatientCard patient={patient} />
          </Card>
        </ListItem>
      ))}
    </List>
  </div>
);
