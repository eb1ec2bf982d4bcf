import { Box, Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { RedactionReviewsDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { purposes } from "../redaction/words.ts";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Tag } from "../ui/Tag.tsx";

/** The patient's redaction reviews, the newest first. */
export const ReviewsOfPatient = ({ patientId }: { patientId: string }) => {
  const variables = { patientId, isOpen: false, state: null, after: null, first: 10 };
  const { data, error, refetch } = useAnswer(RedactionReviewsDocument, variables);
  if (error) return <LoadProblem error={error} what="the reviews" isAboutPatient onRetry={refetch} />;
  const items = data?.redactionReviews.items ?? [];
  if (data && items.length === 0) return <Typography>No review has been opened yet.</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1 }}>
      {items.map(({ id, purpose, state, openedAt, dueOn, awaitsMarking }) => (
        <li key={id}>
          <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.5, alignItems: "center" }}>
            <Link component={RouterLink} to={`/redaction-reviews/${id}/show`} sx={{ fontWeight: 700 }}>
              {purposes[purpose]}
            </Link>
            <Tag name={`review ${state}`} />
          </Box>
          <div>
            Opened {dateInWords(dayOf(openedAt))}
            {state !== "SIGNED_OFF" && state !== "CANCELLED" && `, due ${dateInWords(dueOn)}`}
            {awaitsMarking && ", still to be marked in the clinical system"}
          </div>
        </li>
      ))}
    </Box>
  );
};
