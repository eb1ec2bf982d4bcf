import { Typography } from "@mui/material";
import { ExpireApplicationDocument } from "../../schema/documents.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { patientName } from "../ui/patient-name.ts";
import { useCase } from "./case.ts";
import { useCaseStep } from "./use-case-step.ts";

/** Closes what nobody came for (BR-REG-07). */
export const ExpireDialog = () => {
  const { application, open } = useCase();
  const step = useCaseStep(ExpireApplicationDocument, () => ({}), { done: "The application is closed: nobody came." });
  return (
    <FormDialog
      title={`Close the application of ${patientName(application.patient)}?`}
      action="Close it"
      isHarmful
      sending={step}
      onSend={step.send}
      onClose={() => open(undefined)}
    >
      <Typography>
        Nobody came with proof of who they are, or answered, for three months. The patient is told, and can apply again
        at any time. This is not a refusal and not a decline.
      </Typography>
    </FormDialog>
  );
};
