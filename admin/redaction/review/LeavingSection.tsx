import { Box, Button, Typography } from "@mui/material";
import { Link } from "react-router";
import type { RedactionReviewFragment } from "../../../schema/documents.ts";
import { download } from "../../api/download.ts";
import { useSending } from "../../api/use-sending.ts";
import { usePractice } from "../../session/use-practice.ts";
import { instantInWords } from "../../ui/days.ts";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Section } from "../../ui/Section.tsx";
import { SendButton } from "../../ui/SendButton.tsx";
import { systemName } from "../../ui/supplier.ts";

/** Whether what was decided is set in the clinical system (BR-CL-11, 13). */
function markedInWords(system: string, state: string, markBy: string | null, marked: string | null) {
  if (markBy) return `The decisions stand here; nobody has confirmed yet that they are marked in ${system}.`;
  if (marked) return `Marked in ${system} on ${marked}.`;
  return state === "SIGNED_OFF"
    ? `Nothing of it is to be marked in ${system}.`
    : `What is to be marked in ${system} stands here once the review is signed off.`;
}

/** What leaves a review: what to mark in the clinical system, and what goes to the next practice. */
export const LeavingSection = ({
  review: { id, patient, supplier, state, markBy, markedAt, markedByName },
}: {
  review: RedactionReviewFragment;
}) => {
  const { permissions } = usePractice();
  const bundle = useSending(() => download("/record/bundle", { patientId: patient.id }));
  const decisions = useSending(() => download("/record/decisions", { patientId: patient.id }));
  return (
    <Section name="leaving" title="What leaves">
      <Typography>
        {markedInWords(
          systemName(supplier),
          state,
          markBy,
          markedAt && `${instantInWords(markedAt)}, by ${markedByName}`,
        )}
      </Typography>
      <ErrorSummary error={bundle.error ?? decisions.error} />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>
        {(state === "SIGNED_OFF" || markBy) && (
          <Button component={Link} to={`/redaction-reviews/${id}/marking`} variant="outlined" color="primary">
            Instructions for {systemName(supplier)}
          </Button>
        )}
        {permissions.includes("redaction.work") && (
          <Button component={Link} to={`/patients/${patient.id}/visible`} variant="outlined" color="primary">
            What the patient would see
          </Button>
        )}
        {permissions.includes("record.export") && (
          <>
            <SendButton
              variant="outlined"
              color="primary"
              isPending={decisions.isPending}
              onClick={() => decisions.send()}
            >
              Save the list of decisions
            </SendButton>
            <SendButton variant="outlined" color="primary" isPending={bundle.isPending} onClick={() => bundle.send()}>
              Save the marked record
            </SendButton>
          </>
        )}
      </Box>
    </Section>
  );
};
