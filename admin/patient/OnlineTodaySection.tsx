import { Box, Typography } from "@mui/material";
import type { PatientPageFragment } from "../../schema/documents.ts";
import { DifferencesList } from "../online/DifferencesList.tsx";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { patientName } from "../ui/patient-name.ts";
import { Section } from "../ui/Section.tsx";
import { serviceLabel } from "../ui/services.ts";
import { useSystemName } from "../ui/supplier.ts";

type Reported = PatientPageFragment["onlineToday"]["services"][number];

/** What the clinical system's last list says of the patient; what was decided here stands in its own section. */
export const OnlineTodaySection = ({ record: { onlineToday } }: { record: PatientPageFragment }) => {
  const system = useSystemName();
  const { loadedAt, services, carers, differences } = onlineToday;
  return (
    <Section name="online-today" title={`Online today, as ${system} says`}>
      {loadedAt === null ? (
        <Typography>Not loaded: no list of online users from {system} was committed yet.</Typography>
      ) : (
        <>
          <Typography color="textSecondary">By the list of {dateInWords(dayOf(loadedAt))}</Typography>
          {services.length === 0 && <Typography>The list does not name this patient.</Typography>}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {services.map((reported) => (
              <li key={reported.service ?? "account"}>{reportedInWords(reported)}</li>
            ))}
          </Box>
        </>
      )}
      <DifferencesList differences={differences} />
      {carers.length > 0 && (
        <Typography>
          Carers it lists, not yet taken into the register:{" "}
          {carers
            .map(
              (carer) => `${patientName(carer)}${carer.relationship ? ` (${carer.relationship.toLowerCase()})` : ""}`,
            )
            .join(", ")}
        </Typography>
      )}
    </Section>
  );
};

function reportedInWords({ service, visibleFrom, enabledOn, activatedOn, lastLoginOn }: Reported): string {
  const parts = [
    service ? serviceLabel(service) : "An account",
    visibleFrom && `visible from ${dateInWords(visibleFrom)}`,
    enabledOn && `enabled on ${dateInWords(enabledOn)}`,
    activatedOn && `activated on ${dateInWords(activatedOn)}`,
    lastLoginOn && `last used on ${dateInWords(lastLoginOn)}`,
  ];
  return parts.filter(Boolean).join(", ");
}
