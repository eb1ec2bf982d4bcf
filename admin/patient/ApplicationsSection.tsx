import { Box, Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import type { PatientPageFragment } from "../../schema/documents.ts";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { Section } from "../ui/Section.tsx";
import { servicesInWords } from "../ui/services.ts";
import { Tag } from "../ui/Tag.tsx";

type Row = PatientPageFragment["applications"][number];

/** The patient's applications, those that are open first. */
export const ApplicationsSection = ({ applications }: { applications: readonly Row[] }) => {
  const inOrder = [...applications.filter((each) => !each.closedAt), ...applications.filter((each) => each.closedAt)];
  return (
    <Section name="applications" title="Applications">
      {inOrder.length === 0 && <Typography>None yet.</Typography>}
      {inOrder.length > 0 && (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1.5 }}>
          {inOrder.map((each) => (
            <ApplicationLine key={each.id} application={each} />
          ))}
        </Box>
      )}
    </Section>
  );
};

const ApplicationLine = ({ application }: { application: Row }) => {
  const { id, reference, state, receivedOn, dueOn, closedAt, services } = application;
  return (
    <li>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.5, alignItems: "center" }}>
        <Link component={RouterLink} to={`/applications/${id}/show`} sx={{ fontWeight: 700 }}>
          {reference}
        </Link>
        <Tag name={state ? `application ${state}` : "onHold"} />
      </Box>
      <div>{servicesInWords(services)}</div>
      <div>
        Received {dateInWords(receivedOn)}
        {closedAt ? `, closed ${dateInWords(dayOf(closedAt))}` : `, due ${dateInWords(dueOn)}`}
      </div>
    </li>
  );
};
