import { Typography } from "@mui/material";
import { IssueCredentialDocument } from "../../schema/documents.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { patientName } from "../ui/patient-name.ts";
import { useSystemName } from "../ui/supplier.ts";
import { useCase } from "./case.ts";
import { useCaseStep } from "./use-case-step.ts";

export const IssueDialog = () => {
  const { application, open } = useCase();
  const system = useSystemName();
  const step = useCaseStep(IssueCredentialDocument, () => ({}), {
    done: "The sign-in details are recorded as made. Hand them over next.",
    stay: "credential",
  });
  return (
    <FormDialog
      title={`Sign-in details for ${patientName(application.patient)}`}
      action="Record that they are made"
      sending={step}
      onSend={step.send}
      onClose={() => open(undefined)}
    >
      <Typography>
        Make the letter in {system} first. It can be used once, within 14 days. The key or passphrase on it is never
        written or stored here.
      </Typography>
    </FormDialog>
  );
};
