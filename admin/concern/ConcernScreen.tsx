import { Alert, Box, Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import type { ConcernFragment } from "../../schema/documents.ts";
import { dateInWords } from "../ui/dates.ts";
import { instantInWords } from "../ui/days.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { Page } from "../ui/Page.tsx";
import { Section } from "../ui/Section.tsx";
import { servicesInWords } from "../ui/services.ts";
import { StickyPatient } from "../ui/StickyPatient.tsx";
import { ConcernSteps } from "./ConcernSteps.tsx";
import { kinds, outcomes, severities, states } from "./words.ts";

/** One concern: what was said, what it stopped, and what can be done next. Give it key={id}. */
export const ConcernScreen = ({ concern }: { concern: ConcernFragment }) => {
  const { kind, patient, restricted, notes, closedAt, outcome, suspendedAt, restoredAt, breachDueAt } = concern;
  return (
    <Page title="Concern" heading={kinds[kind]}>
      <StickyPatient patient={patient} />
      {restricted && (
        <Alert severity="warning" variant="outlined">
          Do not speak of this where others can hear, and do not print it. To others the page says only ‘On hold’.
        </Alert>
      )}
      {concern.suspensionRequested && !suspendedAt && !closedAt && (
        <Alert severity="error" variant="outlined">
          Who raised this asks that access is suspended. Open the patient’s page to suspend it now.
        </Alert>
      )}
      <Section name="next" title={closedAt ? "Closed" : "What to do next"}>
        <Typography>{closedAt && outcome ? `${outcomes[outcome]}.` : `${states[concern.state]}.`}</Typography>
        <ConcernSteps concern={concern} />
      </Section>
      <Section name="said" title="What was said">
        {notes.map(({ id, text, byName, at }) => (
          <Box key={id} sx={{ borderLeft: 4, borderColor: "divider", pl: 2 }}>
            <Typography sx={{ whiteSpace: "pre-wrap" }}>{text}</Typography>
            <Typography color="textSecondary">
              {byName}, {instantInWords(at)}
            </Typography>
          </Box>
        ))}
        {notes.length === 0 && <Typography>Nothing was written.</Typography>}
      </Section>
      <Section name="facts" title="What is known">
        <Facts>
          <Fact label="Raised">
            {instantInWords(concern.raisedAt)}, by {concern.raisedByName}
          </Fact>
          <Fact label="Noticed">{dateInWords(concern.noticedOn)}</Fact>
          <Fact label="How serious">{severities[concern.severity]}</Fact>
          <Fact label="Due">{!closedAt && dateInWords(concern.dueOn)}</Fact>
          <Fact label="Looked after by">{concern.ownerName ?? "Nobody yet"}</Fact>
          <Fact label="Kept from">{concern.keptFromNames.join(", ")}</Fact>
          <Fact label="Suspended">
            {suspendedAt && `${servicesInWords(concern.suspended) || "Nothing was on"}, ${instantInWords(suspendedAt)}`}
          </Fact>
          <Fact label="Restored">{restoredAt && `${instantInWords(restoredAt)}, by ${concern.restoredByName}`}</Fact>
          <Fact label="Spoken with alone">{concern.talkedAloneOn && dateInWords(concern.talkedAloneOn)}</Fact>
          <Fact label="Tell the regulator by">{breachDueAt && instantInWords(breachDueAt)}</Fact>
          <Fact label="Closed">{closedAt && `${instantInWords(closedAt)}, by ${concern.closedByName}`}</Fact>
        </Facts>
        <Link component={RouterLink} to={`/patients/${patient.id}/show`}>
          Patient’s page
        </Link>
      </Section>
    </Page>
  );
};
