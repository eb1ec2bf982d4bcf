import { Typography } from "@mui/material";
import { RecordIdentityNotPossibleDocument } from "../../schema/documents.ts";
import { DateField } from "../ui/DateField.tsx";
import { StepForm } from "./StepForm.tsx";
import { useCaseStep } from "./use-case-step.ts";

/** No documents, and nobody who could vouch yet. */
export const IdentityNotPossibleForm = () => {
  const step = useCaseStep(
    RecordIdentityNotPossibleDocument,
    (form) => ({ reviewOn: form.date("reviewOn", "Write when somebody looks at it again.") }),
    { done: "Recorded. The application comes back on that day.", stay: "identity" },
  );
  return (
    <StepForm title="Nobody can verify it yet" action="Record" sending={step} onSend={step.send}>
      <Typography>
        Where there are no documents and nobody can vouch or ask from the record yet. The application is not refused; it
        comes back on the day you write.
      </Typography>
      <DateField name="reviewOn" label="Look at it again on" />
    </StepForm>
  );
};
