import { Alert, Box, Button, List, ListItem, Typography } from "@mui/material";
import { useState } from "react";
import type { RedactionReviewFragment } from "../../../schema/documents.ts";
import { instantInWords } from "../../ui/days.ts";
import { isOfRole } from "../../ui/refusal.ts";
import { Reason } from "../../ui/Reason.tsx";
import { Section } from "../../ui/Section.tsx";
import { SafetyDialog } from "./SafetyDialog.tsx";
import { safetyParts } from "../words.ts";

type Part = RedactionReviewFragment["safetySteps"][number]["part"];

/** Where more than a little was hidden from a carer: what two people say about the safety of sharing (BR-PX-19). */
export const SafetySection = ({ review }: { review: RedactionReviewFragment }) => {
  const { safety, safetyAnswers, safetySteps } = review;
  const [answering, setAnswering] = useState<Part>();
  if (!safety) return null;
  const open = safetySteps.filter(({ part }) => !safetyAnswers.some((answer) => answer.part === part));
  return (
    <Section name="safety" title="Is sharing with the carer safe?">
      {safety === "SAFE" ? (
        <Typography>Both say that it is: the record opens to the carer as it was decided.</Typography>
      ) : (
        <Alert severity="warning" variant="outlined">
          {safety === "ASKED"
            ? "Much is hidden from this carer. A clinician and the safeguarding lead say whether sharing is safe; until both have, nothing of this record opens to the carer."
            : "Sharing was found not to be safe. Nothing of this record opens to the carer."}
        </Alert>
      )}
      <List disablePadding>
        {safetyAnswers.map(({ id, part, isSafe, reason, answeredAt, answeredByName }) => (
          <ListItem key={id} disablePadding sx={{ display: "block" }}>
            <strong>{safetyParts[part]}</strong>: {isSafe ? "safe" : "not safe"}. {reason} ({answeredByName},{" "}
            {instantInWords(answeredAt)})
          </ListItem>
        ))}
      </List>
      {safety === "ASKED" && (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center" }}>
          {open.map(({ part, refusal }) =>
            refusal ? (
              <Typography key={part} color="textSecondary">
                {safetyParts[part]}: {isOfRole(refusal) ? "not asked of your role." : <Reason reason={refusal} />}
              </Typography>
            ) : (
              <Button key={part} onClick={() => setAnswering(part)}>
                Answer as {part === "CLINICIAN" ? "the clinician" : "the safeguarding lead"}
              </Button>
            ),
          )}
        </Box>
      )}
      {answering && <SafetyDialog review={review} part={answering} onClose={() => setAnswering(undefined)} />}
    </Section>
  );
};
