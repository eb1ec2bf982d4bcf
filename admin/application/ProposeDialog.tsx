import { Typography } from "@mui/material";
import { ProposeRefusalDocument, type Service } from "../../schema/documents.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { patientName } from "../ui/patient-name.ts";
import { serviceName } from "../ui/services.ts";
import { useCase } from "./case.ts";
import { refused } from "./refusal.ts";
import { RefusalFields } from "./RefusalFields.tsx";
import { useCaseStep } from "./use-case-step.ts";

/** Proposes a refusal that closes nothing until it was talked through with the patient (BR-REG-06). */
export const ProposeDialog = ({ service }: { service: Service }) => {
  const { application, open } = useCase();
  const step = useCaseStep(ProposeRefusalDocument, (form, values) => ({ service, given: refused(form, values) }), {
    done: `The refusal of ${serviceName[service]} waits for the talk.`,
    stay: "next",
  });
  return (
    <FormDialog
      title={`Refuse ${serviceName[service]} for ${patientName(application.patient)} after a talk?`}
      action="Propose the refusal"
      isHarmful
      sending={step}
      onSend={step.send}
      onClose={() => open(undefined)}
    >
      <Typography>Nothing is refused yet: somebody talks with the patient first, and records it.</Typography>
      <RefusalFields />
    </FormDialog>
  );
};
