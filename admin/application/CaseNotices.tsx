import { Box, Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { NoticesOfPatientDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { stateTag } from "../notice/words.ts";
import { usePractice } from "../session/use-practice.ts";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Section } from "../ui/Section.tsx";
import { Tag } from "../ui/Tag.tsx";
import { useCase } from "./case.ts";

/** What the patient was told about this application, and what waits to be sent. */
export const CaseNotices = () => {
  const { id, patient } = useCase().application;
  const mayRead = usePractice().permissions.includes("notice.read");
  const { data, error, refetch } = useAnswer(NoticesOfPatientDocument, { patientId: patient.id }, { enabled: mayRead });
  if (!mayRead) return null;
  const notices = data?.notices.items.filter(({ applicationId }) => applicationId === id) ?? [];
  return (
    <Section name="notices" title="What the patient is told">
      {error && <LoadProblem error={error} what="the messages" onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data && notices.length === 0 && <Typography>Nothing yet.</Typography>}
      {notices.length > 0 && (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1 }}>
          {notices.map(({ id: noticeId, title, state, queuedAt, sentAt }) => (
            <Box component="li" key={noticeId} sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.5 }}>
              <Link component={RouterLink} to={`/outbox/${noticeId}/show`}>
                {title}
              </Link>
              <Tag name={stateTag(state)} />
              <span>
                {sentAt ? `sent on ${dateInWords(dayOf(sentAt))}` : `prepared on ${dateInWords(dayOf(queuedAt))}`}
              </span>
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
};
