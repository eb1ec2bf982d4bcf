import { Box, Link, Stack, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import type { PatientPageFragment } from "../../schema/documents.ts";
import { usePractice } from "../session/use-practice.ts";
import { dateInWords } from "../ui/dates.ts";
import { Section } from "../ui/Section.tsx";
import { useSystemName } from "../ui/supplier.ts";
import { ServiceNow } from "./ServiceNow.tsx";

const openItems = (count: number, system: string) =>
  count === 1 ? `1 thing is still to be done in ${system}.` : `${count} things are still to be done in ${system}.`;

const first = ["ACTIVE", "SUSPENDED"];

const withDates = (words: string) => words.replace(/\d{4}-\d\d-\d\d/g, dateInWords);

/** What is on, or was and is held, before what is asked for, declined or ended. */
const inOrder = (all: PatientPageFragment["services"]) => [
  ...all.filter(({ state }) => first.includes(state)),
  ...all.filter(({ state }) => !first.includes(state)),
];

/** What the patient may use online now, service by service. */
export const OnlineSection = ({ record }: { record: PatientPageFragment }) => {
  const system = useSystemName();
  const { permissions } = usePractice();
  return (
    <Section name="online" title="What they may use online now">
      <Typography>
        <strong>Record:</strong> {withDates(record.recordLabel)}
      </Typography>
      {permissions.includes("credential.read") && (
        <Link component={RouterLink} to={`/credentials/${record.id}/show`}>
          Sign-in details
        </Link>
      )}
      {record.openItems > 0 && <Typography>{openItems(record.openItems, system)}</Typography>}
      {record.services.length === 0 ? (
        <Typography>Nothing was ever asked for or offered.</Typography>
      ) : (
        <Stack component="ul" spacing={1.5} sx={{ m: 0, p: 0, listStyle: "none" }}>
          {inOrder(record.services).map((service) => (
            <Box component="li" key={service.service} sx={{ border: 1, borderColor: "divider", borderRadius: 1, p: 2 }}>
              <ServiceNow record={record} now={service} />
            </Box>
          ))}
        </Stack>
      )}
    </Section>
  );
};
