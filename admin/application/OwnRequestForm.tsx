import { Typography } from "@mui/material";
import { RecordOwnRequestDocument } from "../../schema/documents.ts";
import { DateField } from "../ui/DateField.tsx";
import { StepForm } from "./StepForm.tsx";
import { useCaseStep } from "./use-case-step.ts";

/** The patient declined before and asks now: their own new request (BR-CL-22). */
export const OwnRequestForm = () => {
  const step = useCaseStep(
    RecordOwnRequestDocument,
    (form) => ({ on: form.date("on", "Write the day on which the patient asked.") }),
    { done: "The patient’s own request is recorded.", stay: "next" },
  );
  return (
    <StepForm title="The patient’s own request" action="Record under my name" sending={step} onSend={step.send}>
      <Typography>
        Only where the patient came to you and asked. The earlier decline stays in the history; it stands no more once
        the record is on.
      </Typography>
      <DateField name="on" label="The patient asked on" />
    </StepForm>
  );
};
