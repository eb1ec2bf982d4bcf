import { Box, Stack, Typography } from "@mui/material";
import {
  CodeMeaningsDocument,
  EndCodeMeaningDocument,
  SetCodeMeaningDocument,
  type RecordCode,
} from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useStep } from "../api/use-step.ts";
import { Choice } from "../ui/Choice.tsx";
import { choicesOf } from "../ui/choices.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { Field } from "../ui/Field.tsx";
import { Form } from "../ui/Form.tsx";
import { textIn } from "../ui/form-values.ts";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Page } from "../ui/Page.tsx";
import { Section } from "../ui/Section.tsx";
import { SendButton } from "../ui/SendButton.tsx";
import { smallButton } from "../ui/small-button.ts";
import { Tag } from "../ui/Tag.tsx";
import { OnlineLinks } from "./OnlineLinks.tsx";
import { recordCodes } from "./words.ts";

/** What SNOMED codes mean here: three that are verified, and what the practice adds. */
export const CodesPage = () => {
  const { data, error, refetch } = useAnswer(CodeMeaningsDocument, {});
  const add = useStep(SetCodeMeaningDocument, { done: "The code is added." });
  const end = useStep(EndCodeMeaningDocument, { done: "The code means nothing here any more." });
  const send = (values: FormData) =>
    add.send({
      conceptId: textIn(values, "conceptId"),
      meaning: (textIn(values, "meaning") || "REVIEW_NEEDED") as RecordCode,
      term: textIn(values, "term"),
      source: textIn(values, "source"),
    });
  return (
    <Page title="Codes">
      <OnlineLinks here="codes" />
      <Section name="known" title="Codes that are read from a list">
        <ErrorSummary error={end.error} />
        {!data && (error ? <LoadProblem error={error} what="the codes" onRetry={refetch} /> : <Loading />)}
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
          {data?.codeMeanings.map(({ conceptId, meaning, term, source, isVerified }) => (
            <Box component="li" key={conceptId} sx={{ py: 1.25, borderTop: 1, borderColor: "divider" }}>
              <Stack spacing={0.25} sx={{ overflowWrap: "anywhere" }}>
                <strong>{term}</strong>
                <span>
                  {conceptId}: counts as {recordCodes[meaning]}
                </span>
                <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center" }}>
                  <Typography component="span" color="textSecondary">
                    {source}
                  </Typography>
                  {isVerified ? (
                    <Tag name="done">Verified</Tag>
                  ) : (
                    <SendButton
                      variant="outlined"
                      color="primary"
                      sx={smallButton}
                      isPending={end.isPending}
                      aria-label={`Take out ${conceptId}`}
                      onClick={() => end.send({ conceptId })}
                    >
                      Take out
                    </SendButton>
                  )}
                </Box>
              </Stack>
            </Box>
          ))}
        </Box>
      </Section>
      <Section name="add" title="Add a code">
        <Form sending={add} onSend={send} action="Add the code">
          <Field name="conceptId" label="SNOMED concept id" hint="Its check digit is looked at before it is taken." />
          <Field name="term" label="Term" />
          <Choice name="meaning" label="Counts as" choices={choicesOf(recordCodes)} defaultValue="REVIEW_NEEDED" />
          <Field name="source" label="Where you have it from" hint="For example, the ICB’s letter of 3 May 2026." />
        </Form>
      </Section>
    </Page>
  );
};
