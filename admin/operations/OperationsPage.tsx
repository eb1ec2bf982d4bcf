import { Box, Stack, Typography } from "@mui/material";
import { OperationsDocument, RetryJobDocument, type OperationsFragment } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useStep } from "../api/use-step.ts";
import { counted } from "../ui/counted.ts";
import { dateInWords, dayOf, timeInWords } from "../ui/dates.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Page } from "../ui/Page.tsx";
import { Section } from "../ui/Section.tsx";
import { SendButton } from "../ui/SendButton.tsx";
import { smallButton } from "../ui/small-button.ts";
import { taskName } from "./tasks.ts";

const every = 5_000;

/** What the server does by itself for this practice: what waits, what works, and what was given up. */
export const OperationsPage = () => {
  const { data, error, refetch } = useAnswer(OperationsDocument, {}, { every });
  const found = data?.operations;
  return (
    <Page title="Operations">
      {found ? (
        <>
          <Queues queues={found.queues} />
          <GivenUp jobs={found.givenUp} />
        </>
      ) : error ? (
        <LoadProblem error={error} what="the queues" onRetry={refetch} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};

const line = { py: 1.25, borderTop: 1, borderColor: "divider" } as const;
const when = (instant: string) => `${dateInWords(dayOf(instant))}, ${timeInWords(instant)}`;

const Queues = ({ queues }: Pick<OperationsFragment, "queues">) => (
  <Section name="queues" title="At work">
    {queues.length === 0 && <Typography role="status">Nothing waits and nothing is under way.</Typography>}
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
      {queues.map(({ task, waiting, working, failing, givenUp, oldestAt }) => (
        <Box component="li" key={task} sx={line}>
          <Typography sx={{ fontWeight: 700 }}>{taskName(task)}</Typography>
          <Typography>
            {[
              working > 0 && `${working.toLocaleString("en-GB")} under way`,
              waiting > 0 && `${waiting.toLocaleString("en-GB")} waiting`,
              failing > 0 && `${failing.toLocaleString("en-GB")} failed and tried again later`,
              givenUp > 0 && `${givenUp.toLocaleString("en-GB")} given up`,
            ]
              .filter(Boolean)
              .join(", ")}
            {oldestAt && `; the oldest is due since ${when(oldestAt)}`}
          </Typography>
        </Box>
      ))}
    </Box>
  </Section>
);

const GivenUp = ({ jobs }: { jobs: OperationsFragment["givenUp"] }) => {
  const step = useStep(RetryJobDocument, { done: "It is tried again." });
  return (
    <Section name="given-up" title="Given up">
      <ErrorSummary error={step.error} />
      {jobs.length === 0 && <Typography>Nothing was given up.</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {jobs.map(({ id, task, attempts, createdAt, error }) => (
          <Box component="li" key={id} sx={line}>
            <Stack spacing={0.75} sx={{ alignItems: "flex-start", overflowWrap: "anywhere" }}>
              <Typography sx={{ fontWeight: 700 }}>{taskName(task)}</Typography>
              <span>
                Of {when(createdAt)}, tried {counted(attempts, "time")}.{" "}
                {error ?? "The server stopped while it was at it."}
              </span>
              <SendButton
                variant="outlined"
                color="primary"
                sx={smallButton}
                isPending={step.isPending}
                aria-label={`Try again: ${taskName(task)}, job ${id}`}
                onClick={() => step.send({ id })}
              >
                Try again
              </SendButton>
            </Stack>
          </Box>
        ))}
      </Box>
    </Section>
  );
};
