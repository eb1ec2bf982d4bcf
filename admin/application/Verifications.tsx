import { Box, Typography } from "@mui/material";
import { dateInWords, dayOf } from "../ui/dates.ts";
import type { Case } from "./case.ts";
import { bases, evidencesInWords, methods, noDocuments, questions } from "./identity-words.ts";

type Verification = Case["verifications"][number];

/** How identity was verified, newest first; of questions their kinds and how they went, never the answers (BR-ID-06). */
export const Verifications = ({ verifications }: Pick<Case, "verifications">) =>
  verifications.length === 0 ? (
    <Typography>Not verified yet.</Typography>
  ) : (
    <Box component="ul" sx={{ m: 0, pl: 2.5, display: "grid", gap: 1 }}>
      {verifications.map((verification) => (
        <li key={verification.id}>
          <VerificationLine verification={verification} />
        </li>
      ))}
    </Box>
  );

const VerificationLine = ({ verification }: { verification: Verification }) => {
  const { method, verifiedAt, verifiedByName, evidence, isCurrent, relationshipBasis, knownSince } = verification;
  const { questionCategories, noDocumentsCategory, reusedByName, reuseReason } = verification;
  return (
    <>
      <strong>{methods[method]}</strong>
      {evidence.length > 0 && `: ${evidencesInWords(evidence)}`}. {dateInWords(dayOf(verifiedAt))}, by {verifiedByName}.
      {relationshipBasis && (
        <div>
          Known to them: {bases[relationshipBasis].toLowerCase()}
          {knownSince && `, since ${dateInWords(knownSince)}`}.
        </div>
      )}
      {questionCategories?.map(({ category, passed }) => (
        <div key={category}>
          {questions[category]}: {passed ? "agreed with the record" : "did not agree"}.
        </div>
      ))}
      {noDocumentsCategory && <div>No documents: {noDocuments[noDocumentsCategory].toLowerCase()}.</div>}
      {method === "REMOTE_VOUCH" && <div>Opens no detailed or full record; for those, see the patient in person.</div>}
      {reusedByName && (
        <div>
          {reusedByName} relies on it again after the return: {reuseReason}
        </div>
      )}
      {!isCurrent && <div>Of an earlier registration: it does not count for this one.</div>}
    </>
  );
};
