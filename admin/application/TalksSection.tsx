import { Box } from "@mui/material";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { Section } from "../ui/Section.tsx";
import { serviceName } from "../ui/services.ts";
import { useCase, type Case } from "./case.ts";
import { checkKinds, discussions, seenAlone } from "./words.ts";

/** Talks with the patient that this application rests on: who held them is with the check or the decision. */
export const TalksSection = () => {
  const talks = talksOf(useCase().application);
  if (talks.length === 0) return null;
  return (
    <Section name="talks" title="Talks with the patient">
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {talks.map((talk) => (
          <li key={talk}>{talk}</li>
        ))}
      </Box>
    </Section>
  );
};

function talksOf({ checks, services }: Case): string[] {
  const held = checks.flatMap(({ kind, seenAlone: alone, checkedAt, checkedByName }) =>
    alone && checkedAt
      ? [
          `${dateInWords(dayOf(checkedAt))}, ${checkedByName}: ${checkKinds[kind].toLowerCase()}; seen or spoken to alone: ${seenAlone[alone].toLowerCase()}.`,
        ]
      : [],
  );
  const refusals = services.flatMap(({ service, discussedOn, discussedHow, decidedByName }) =>
    discussedOn
      ? [
          `${dateInWords(discussedOn)}${decidedByName ? `, ${decidedByName}` : ""}: the refusal of ${serviceName[service]}${discussedHow ? `, ${discussions[discussedHow].toLowerCase()}` : ""}.`,
        ]
      : [],
  );
  return [...held, ...refusals];
}
