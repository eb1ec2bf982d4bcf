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

/** Says which column of a list holds what, starting from a guess, with the first rows in sight. */
export const MappingSection = ({ report }: { report: ImportReportFragment }) => {
  const { id, version } = report;
  const { data, error, refetch } = useAnswer(ImportMappingDocument, { id });
  const step = useStep(SetImportMappingDocument, { done: "The list is being read as you said." });
  const mapping = data?.importMapping;
  if (!mapping) return error ? <LoadProblem error={error} what="the columns" onRetry={refetch} /> : <Loading />;
  const choices = mapping.columns.map(({ heading, samples }) => ({
    value: heading,
    label: samples.length > 0 ? `${heading} (${samples.slice(0, 2).join("; ")})` : heading,
  }));
  const send = (values: FormData) =>
    step.send({
      id,
      version,
      mapping: mapping.facts
        .map(({ fact }) => ({ fact, heading: textIn(values, `fact-${fact}`) }))
        .filter(({ heading }) => heading !== ""),
    });
  return (
    <Section name="mapping" title="Which column holds what">
      <Typography>
        The list has {mapping.columns.length} columns. Those you do not choose are passed over. In brackets stand the
        first rows.
      </Typography>
      <Form
        sending={step}
        onSend={send}
        action="Read the list so"
        other={<StepDialogButton step="CANCEL" report={report} />}
      >
        <Box id="mapping" sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "1fr", md: "1fr 1fr" } }}>
          {[...mapping.facts]
            .sort((one, other) => Number(other.isNeeded) - Number(one.isNeeded))
            .map(({ fact, label, isNeeded, heading }) => (
              <Choice
                key={fact}
                name={`fact-${fact}`}
                label={isNeeded ? `${label} (needed)` : label}
                empty="Not in this list"
                defaultValue={heading}
                choices={choices}
              />
            ))}
        </Box>
      </Form>
    </Section>
  );
};
