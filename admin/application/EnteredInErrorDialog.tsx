import { Typography } from "@mui/material";
import { MarkEnteredInErrorDocument } from "../../schema/documents.ts";
import { Field } from "../ui/Field.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { patientName } from "../ui/patient-name.ts";
import { useCase } from "./case.ts";
import { useCaseStep } from "./use-case-step.ts";

/** Reverses an application that should never have been, such as one for the wrong patient. */
export const EnteredInErrorDialog = () => {
  const { application, open } = useCase();
  const wasLive = application.services.some(({ outcome }) => outcome === "ENABLED");
  const step = useCaseStep(
    MarkEnteredInErrorDocument,
    (form) => ({ reason: form.text("reason", "Write what was wrong.") }),
    { done: "The application is marked as entered in error." },
  );
  return (
    <FormDialog
      title={`Mark the application of ${patientName(application.patient)} as entered in error?`}
      action="Mark as entered in error"
      isHarmful
      sending={step}
      onSend={step.send}
      onClose={() => open(undefined)}
    >
      <Typography>
        Only when this application should never have been, such as one for the wrong patient. What it switched on is to
        be switched off, its sign-in details are void, and whatever is undecided is closed. Nothing is deleted.
      </Typography>
      {wasLive && <Typography>A service was on: the information governance lead is told, with your reason.</Typography>}
      <Field name="reason" label="What was wrong" rows={2} width="100%" />
    </FormDialog>
  );
};
