import { Typography } from "@mui/material";
import { WithdrawApplicationDocument } from "../../schema/documents.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { patientName } from "../ui/patient-name.ts";
import { useCase } from "./case.ts";
import { useCaseStep } from "./use-case-step.ts";

export const WithdrawDialog = () => {
  const { application, open } = useCase();
  const step = useCaseStep(WithdrawApplicationDocument, () => ({}), { done: "The application is withdrawn." });
  return (
    <FormDialog
      title={`Withdraw the application of ${patientName(application.patient)}?`}
      action="Withdraw"
      isHarmful
      sending={step}
      onSend={step.send}
      onClose={() => open(undefined)}
    >
      <Typography>
        Only when the patient takes it back. What is on already stays on; whatever is undecided is closed as withdrawn.
        The patient can apply again at any time.
      </Typography>
    </FormDialog>
  );
};
