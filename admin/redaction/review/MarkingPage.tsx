import { Alert, Box, Button, Typography } from "@mui/material";
import { Link, useParams } from "react-router";
import {
  ConfirmMarkedDocument,
  MarkingInstructionsDocument,
  type RedactionReviewFragment,
} from "../../../schema/documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useStep } from "../../api/use-step.ts";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { LoadProblem } from "../../ui/LoadProblem.tsx";
import { Page } from "../../ui/Page.tsx";
import { isOfRole } from "../../ui/refusal.ts";
import { SendButton } from "../../ui/SendButton.tsx";
import { StickyPatient } from "../../ui/StickyPatient.tsx";
import { systemName } from "../../ui/supplier.ts";
import { dayInWords, entryKinds } from "../words.ts";
import { ReviewLoader } from "./ReviewLoader.tsx";

export const MarkingPage = () => {
  const { id = "" } = useParams();
  return (
    <ReviewLoader id={id} title="Instructions for marking">
      {(review) => <Marking key={id} review={review} />}
    </ReviewLoader>
  );
};

/** What to mark in the clinical system, entry by entry; made to be printed, and confirmed by name when it is done. */
const Marking = ({ review: { id, version, patient, steps } }: { review: RedactionReviewFragment }) => {
  const { data, error, refetch } = useAnswer(MarkingInstructionsDocument, { reviewId: id });
  const step = useStep(ConfirmMarkedDocument, { done: "It is recorded under your name that the marks are set." });
  const confirm = steps.find((each) => each.step === "CONFIRM_MARKED");
  const instructions = data?.markingInstructions;
  return (
    <Page
      title="Instructions for marking"
      heading={
        instructions ? `Instructions for marking in ${systemName(instructions.supplier)}` : "Instructions for marking"
      }
      actions={
        <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>
          <Button component={Link} to={`/redaction-reviews/${id}/show`} variant="outlined" color="primary">
            Back to the review
          </Button>
          <Button variant="outlined" color="primary" onClick={() => window.print()}>
            Print
          </Button>
        </Box>
      }
    >
      <StickyPatient patient={patient} />
      {error ? (
        <LoadProblem error={error} what="the instructions" isAboutPatient onRetry={refetch} />
      ) : !instructions ? (
        <Loading />
      ) : (
        <>
          <Box component="ol" sx={{ m: 0, pl: 3, display: "grid", gap: 0.75 }}>
            {instructions.opening.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </Box>
          {instructions.items.length === 0 && <Typography>There is nothing to mark.</Typography>}
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
            {instructions.items.map(({ id: entryId, happenedOn, kind, title, mark, words }) => (
              <Box
                component="li"
                key={entryId}
                sx={{
                  display: "grid",
                  gridTemplateColumns: "1.5rem 1fr",
                  gap: 1,
                  py: 1,
                  borderBottom: 1,
                  borderColor: "divider",
                  breakInside: "avoid",
                }}
              >
                <Box
                  aria-hidden
                  sx={{ width: "1.1rem", height: "1.1rem", border: "2px solid currentColor", mt: 0.25 }}
                />
                <div>
                  <strong>{mark === "HIDE" ? "Hide" : "Show"}</strong>: {dayInWords(happenedOn)}, {entryKinds[kind]}
                  {title && `, ${title}`}
                  <div>{words}</div>
                </div>
              </Box>
            ))}
          </Box>
          {instructions.lost.length > 0 && (
            <Alert severity="warning" variant="outlined">
              Marks that the next transfer loses:
              <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
                {instructions.lost.map(({ resourceType, words, entries }) => (
                  <li key={resourceType + words}>
                    {resourceType === "Line" ? "List of entries" : resourceType}: {words} (
                    {entries.toLocaleString("en-GB")} here)
                  </li>
                ))}
              </Box>
            </Alert>
          )}
          {confirm && !isOfRole(confirm.refusal) && !confirm.refusal && (
            <div className="no-print">
              <ErrorSummary error={step.error} />
              <SendButton isPending={step.isPending} onClick={() => step.send({ id, version })}>
                The marks are set in {systemName(instructions.supplier)}
              </SendButton>
            </div>
          )}
        </>
      )}
    </Page>
  );
};
