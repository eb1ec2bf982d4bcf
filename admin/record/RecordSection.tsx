import { Box, Button, Link, Typography } from "@mui/material";
import { useState } from "react";
import { Link as RouterLink } from "react-router";
import { RecordImportsDocument, type BannerPatientFragment } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { usePractice } from "../session/use-practice.ts";
import { instantInWords } from "../ui/days.ts";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Section } from "../ui/Section.tsx";
import { importInWords } from "./import-words.ts";
import { LoadDecisionsDialog } from "./LoadDecisionsDialog.tsx";
import { LoadRecordDialog } from "./LoadRecordDialog.tsx";
import { OpenReviewDialog } from "./OpenReviewDialog.tsx";
import { ReviewsOfPatient } from "./ReviewsOfPatient.tsx";

type Opened = "RECORD" | "REVIEW" | "DECISIONS";
const shown = 5;

/** The GP record that came in, who reviews what of it, and what the patient would see. */
export const RecordSection = ({ patient }: { patient: BannerPatientFragment }) => {
  const { permissions } = usePractice();
  const [opened, setOpened] = useState<Opened>();
  const may = (permission: string) => permissions.includes(permission);
  if (!may("record.import") && !may("redaction.read")) return null;
  const close = () => setOpened(undefined);
  return (
    <Section name="record" title="GP record and redaction">
      {may("record.import") && <Imports patientId={patient.id} />}
      {may("redaction.read") && <ReviewsOfPatient patientId={patient.id} />}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>
        {may("record.import") && <Button onClick={() => setOpened("RECORD")}>Load a record</Button>}
        {may("redaction.open") && (
          <Button variant="outlined" color="primary" onClick={() => setOpened("REVIEW")}>
            Open a redaction review
          </Button>
        )}
        {may("record.import") && (
          <Button variant="outlined" color="primary" onClick={() => setOpened("DECISIONS")}>
            Load decisions of the practice before
          </Button>
        )}
      </Box>
      {may("redaction.work") && (
        <Link component={RouterLink} to={`/patients/${patient.id}/visible`}>
          What the patient would see
        </Link>
      )}
      {opened === "RECORD" && <LoadRecordDialog patient={patient} onClose={close} />}
      {opened === "REVIEW" && <OpenReviewDialog patientId={patient.id} onClose={close} />}
      {opened === "DECISIONS" && <LoadDecisionsDialog patientId={patient.id} onClose={close} />}
    </Section>
  );
};

const Imports = ({ patientId }: { patientId: string }) => {
  const { data, error, refetch } = useAnswer(RecordImportsDocument, { patientId, first: shown });
  if (error) return <LoadProblem error={error} what="the records that came in" isAboutPatient onRetry={refetch} />;
  const items = data?.recordImports.items ?? [];
  if (data && items.length === 0) return <Typography>No record has been loaded yet.</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1 }}>
      {items.map((each) => (
        <li key={each.id}>
          <Typography sx={{ fontWeight: 700, overflowWrap: "anywhere" }}>{each.fileName}</Typography>
          <div>
            Loaded {instantInWords(each.at)}: {importInWords(each)}
            {each.purgedAt && `; its text was taken away ${instantInWords(each.purgedAt)}`}
          </div>
          {each.problems.length > 0 && (
            <Box component="details">
              <summary>{each.problems.length.toLocaleString("en-GB")} to look at</summary>
              <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
                {each.problems.map(({ line, path, problem }) => (
                  <li key={`${line} ${path}`}>
                    {path}: {problem}
                  </li>
                ))}
              </Box>
            </Box>
          )}
        </li>
      ))}
    </Box>
  );
};
