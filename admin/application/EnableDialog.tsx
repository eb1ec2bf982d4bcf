import { Typography } from "@mui/material";
import { EnableServiceDocument } from "../../schema/documents.ts";
import { dateInWords } from "../ui/dates.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { patientName } from "../ui/patient-name.ts";
import { serviceLabel, serviceName } from "../ui/services.ts";
import { useSystemName } from "../ui/supplier.ts";
import { useCase, type Case } from "./case.ts";
import { useCaseStep } from "./use-case-step.ts";

export const EnableDialog = ({ requested: { service, visibleFrom } }: { requested: Case["services"][number] }) => {
  const { application, open } = useCase();
  const system = useSystemName();
  const done = `${serviceLabel(service)}: decided. Now do it in ${system}.`;
  const step = useCaseStep(EnableServiceDocument, () => ({ service }), { done });
  return (
    <FormDialog
      title={`Switch on ${serviceName[service]} for ${patientName(application.patient)}?`}
      action="Switch on"
      sending={step}
      onSend={step.send}
      onClose={() => open(undefined)}
    >
      {visibleFrom && <Typography>The patient sees entries from {dateInWords(visibleFrom)} on.</Typography>}
      <Typography>
        This decides it. Gatehouse then asks somebody to switch it on in {system} and to confirm that here; only then
        can the patient use it.
      </Typography>
    </FormDialog>
  );
};
