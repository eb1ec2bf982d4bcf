import { Box, Typography } from "@mui/material";
import { useRef, useState } from "react";
import { PreviewNoticeDocument, TemplateCasesDocument, WriteNoticeWordingDocument, type DocumentFragment, type TemplateFragment } from "../../schema/documents.ts"; // prettier-ignore
import { ask } from "../api/client.ts";
import { apiErrorOf } from "../api/api-error.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useSending } from "../api/use-sending.ts";
import { useStep } from "../api/use-step.ts";
import { usePractice } from "../session/use-practice.ts";
import { Choice } from "../ui/Choice.tsx";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { Field } from "../ui/Field.tsx";
import { Form } from "../ui/Form.tsx";
import { textIn, textOrNull } from "../ui/form-values.ts";
import { Page } from "../ui/Page.tsx";
import { patientName } from "../ui/patient-name.ts";
import { Section } from "../ui/Section.tsx";
import { SendButton } from "../ui/SendButton.tsx";
import { DocumentText } from "./DocumentText.tsx";
import { Versions } from "./Versions.tsx";

/** The words of one letter: to write, to try with a real case, and as they were. */
export const TemplateScreen = ({ template }: { template: TemplateFragment }) => {
  const { permissions } = usePractice();
  const mayWrite = permissions.includes("notice.write");
  return (
    <Page title="Letter template" heading={template.title}>
      <Section name="words" title="Words">
        {template.isCall && <Typography>This is a script for a telephone call. Nothing of it is sent.</Typography>}
        {!mayWrite && <Typography>The practice manager can change these words.</Typography>}
        <Words template={template} mayWrite={mayWrite} />
      </Section>
      <Section name="fields" title="Fields">
        <Typography>Write a field in two pairs of braces; it is filled in for each patient.</Typography>
        <Box component="ul" sx={{ m: 0 }}>
          {template.fields.map(({ name, what }) => (
            <li key={name}>
              <code>{`{{${name}}}`}</code>: {what}
            </li>
          ))}
        </Box>
        {template.text && <Typography>As a text message: {template.text}</Typography>}
      </Section>
      <Versions versions={template.versions} />
    </Page>
  );
};

const Words = ({ template, mayWrite }: { template: TemplateFragment; mayWrite: boolean }) => {
  const form = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<DocumentFragment>();
  const { data } = useAnswer(TemplateCasesDocument, { template: template.template });
  const step = useStep(WriteNoticeWordingDocument, { done: "The new words are kept." });
  const preview = useSending(async () => {
    const values = new FormData(form.current?.querySelector("form") ?? undefined);
    const asked = { template: template.template, subject: textIn(values, "subject"), body: textIn(values, "body"), noticeId: textOrNull(values, "noticeId") }; // prettier-ignore
    const { previewNotice } = await ask(PreviewNoticeDocument, asked).catch((error: unknown) => Promise.reject(apiErrorOf(error))); // prettier-ignore
    setShown(previewNotice);
    return true;
  });
  const cases = (data?.notices.items ?? []).map((row) => ({
    value: row.id,
    label: `${patientName(row)}, ${dateInWords(dayOf(row.queuedAt))}`,
  }));
  const send = (values: FormData) =>
    step.send({
      template: template.template,
      version: template.now.version,
      subject: textIn(values, "subject"),
      body: textIn(values, "body"),
      reason: textIn(values, "reason"),
    });
  const tryIt = (
    <SendButton
      variant={mayWrite ? "outlined" : "contained"}
      color="primary"
      isPending={preview.isPending}
      onClick={() => void preview.send()}
    >
      Preview
    </SendButton>
  );
  const fields = (
    <>
      <Field name="subject" label="Subject" defaultValue={template.now.subject} width="46rem" />
      <Field
        name="body"
        label="Text"
        hint="An empty line begins a paragraph. '# ' begins a heading, '- ' a line of a list."
        defaultValue={template.now.body}
        rows={16}
        width="46rem"
      />
      <Choice name="noticeId" label="Preview with" empty="An example" choices={cases} />
    </>
  );
  return (
    <Box ref={form}>
      {mayWrite ? (
        <Form
          sending={{ isPending: step.isPending, error: preview.error ?? step.error }}
          onSend={send}
          action="Keep the new words"
          other={tryIt}
        >
          {fields}
          <Field name="reason" label="Why the words change" hint="Kept with the new version." />
        </Form>
      ) : (
        <form onSubmit={(event) => event.preventDefault()}>
          {fields}
          <Box sx={{ mt: 2 }}>{tryIt}</Box>
        </form>
      )}
      <Box sx={{ mt: 3 }} aria-live="polite">
        {!mayWrite && <ErrorSummary error={preview.error} />}
        {shown && <DocumentText document={shown} />}
      </Box>
    </Box>
  );
};
