import { Box, Button, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { FinishSweepDocument, WeeklySweepDocument, type WeeklySweepQuery } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useStep } from "../api/use-step.ts";
import { counted } from "../ui/counted.ts";
import { dateInWords, dayOf, timeInWords } from "../ui/dates.ts";
import { daysAfter } from "../ui/days.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Page } from "../ui/Page.tsx";
import { patientName } from "../ui/patient-name.ts";
import { RecordLink } from "../ui/RecordLink.tsx";
import { Section } from "../ui/Section.tsx";
import { SendButton } from "../ui/SendButton.tsx";
import { servicesInWords } from "../ui/services.ts";
import { Tag } from "../ui/Tag.tsx";
import { Loaded } from "./DifferenceList.tsx";
import { OnlineLinks } from "./OnlineLinks.tsx";

type Sweep = WeeklySweepQuery["weeklySweep"];

/** Who is newly linked in a week, and one stamp that somebody has been through them (BR-LE-14). */
export const SweepPage = () => {
  const [day, setDay] = useState<string | null>(null);
  const { data, error, refetch } = useAnswer(WeeklySweepDocument, { day });
  const sweep = data?.weeklySweep;
  return (
    <Page title="Newly linked this week" heading="Newly linked">
      <OnlineLinks here="sweep" />
      <Loaded />
      {!sweep ? (
        error ? (
          <LoadProblem error={error} what="the week" onRetry={refetch} />
        ) : (
          <Loading />
        )
      ) : (
        <>
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>
            <Button variant="outlined" color="primary" onClick={() => setDay(daysAfter(sweep.week, -7))}>
              The week before
            </Button>
            <Button variant="outlined" color="primary" onClick={() => setDay(daysAfter(sweep.week, 7))}>
              The week after
            </Button>
          </Box>
          <Section
            name="week"
            title={`Week of ${dateInWords(sweep.week)}`}
            aside={<Stamp key={sweep.week} sweep={sweep} />}
          >
            <Typography role="status">
              {sweep.loadedAt === null
                ? "Not loaded."
                : `${counted(sweep.links.length, "patient is", "patients are")} newly linked.`}{" "}
              {/* prettier-ignore */}
            </Typography>
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
              {sweep.links.map((link) => (
                <Link key={link.patientId} link={link} />
              ))}
            </Box>
          </Section>
        </>
      )}
    </Page>
  );
};

const Link = ({ link }: { link: Sweep["links"][number] }) => (
  <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: "divider" }}>
    <Stack spacing={0.25}>
      <div>
        <RecordLink to={`/patients/${link.patientId}/show`}>{patientName(link)}</RecordLink>, born{" "}
        {dateInWords(link.born)} {link.isCoded && <Tag name="flag">103 or 104 stands</Tag>}
      </div>
      <span>
        {link.services.length > 0 ? servicesInWords(link.services) : "An account"}
        {link.activatedOn && `, activated on ${dateInWords(link.activatedOn)}`}
      </span>
    </Stack>
  </Box>
);

const Stamp = ({ sweep: { week, doneAt, doneByName, loadedAt } }: { sweep: Sweep }) => {
  const step = useStep(FinishSweepDocument, { done: "The week is stamped as done." });
  if (doneAt)
    return (
      <span>
        <Tag name="done" /> {dateInWords(dayOf(doneAt))}, {timeInWords(doneAt)}, by {doneByName ?? "nobody here now"}
      </span>
    );
  if (loadedAt === null) return null;
  return (
    <div>
      <ErrorSummary error={step.error} />
      <SendButton isPending={step.isPending} onClick={() => step.send({ week })}>
        Everybody was looked at
      </SendButton>
    </div>
  );
};
