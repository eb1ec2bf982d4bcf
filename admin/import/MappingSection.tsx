import { Box, Typography } from "@mui/material";
import { ImportMappingDocument, SetImportMappingDocument, type ImportReportFragment } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useStep } from "../api/use-step.ts";
import { Choice } from "../ui/Choice.tsx";
import { Form } from "../ui/Form.tsx";
import { textIn } from "../ui/form-values.ts";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Section } from "../ui/Section.tsx";
import { StepDialogButton } from "./StepDialogButton.tsx";

/** Says of each column of a list what it holds, starting from a guess, with its first rows in sight. */
export const MappingSection = ({ report }: { report: ImportReportFragment }) => {
  const { id, version } = report;
  const { data, error, refetch } = useAnswer(ImportMappingDocument, { id });
  const step = useStep(SetImportMappingDocument, { done: "The list is being read as you said." });
  const mapping = data?.importMapping;
  if (!mapping) return error ? <LoadProblem error={error} what="the columns" onRetry={refetch} /> : <Loading />;
  const needed = mapping.facts.filter(({ isNeeded }) => isNeeded).map(({ label }) => label.toLowerCase());
  const choices = [...mapping.facts]
    .sort((one, other) => Number(other.isNeeded) - Number(one.isNeeded))
    .map(({ fact, label, isNeeded }) => ({ value: fact, label: isNeeded ? `${label} (needed)` : label }));
  const send = (values: FormData) =>
    step.send({
      id,
      version,
      mapping: mapping.columns
        .map(({ heading }, place) => ({ heading, fact: textIn(values, `column-${place}`) }))
        .filter(({ fact }) => fact !== ""),
    });
  return (
    <Section name="columns" title="What each column holds">
      <Typography>
        Needed: {needed.join(", ")}. A column of which you say nothing is passed over. Under each stands what its first
        rows say.
      </Typography>
      <Form
        sending={step}
        onSend={send}
        action="Read the list like this"
        other={<StepDialogButton step="CANCEL" report={report} />}
      >
        <Box id="mapping" sx={{ display: "grid", gap: 2.5, gridTemplateColumns: { xs: "1fr", md: "1fr 1fr" } }}>
          {mapping.columns.map(({ heading, samples }, place) => (
            <Choice
              key={`${place} ${heading}`}
              name={`column-${place}`}
              label={heading || `Column ${place + 1}, without a heading`}
              hint={samples.length > 0 ? samples.join("; ") : "Empty on the first rows"}
              empty="Passed over"
              defaultValue={mapping.facts.find((fact) => fact.heading === heading)?.fact ?? null}
              choices={choices}
            />
          ))}
        </Box>
      </Form>
    </Section>
  );
};
