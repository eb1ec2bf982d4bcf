import { RefuseServiceDocument } from "../../schema/documents.ts";
import { usePractice } from "../session/use-practice.ts";
import { textOrNull } from "../ui/form-values.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { patientName } from "../ui/patient-name.ts";
import { serviceName } from "../ui/services.ts";
import { useCase, type Case } from "./case.ts";
import { DiscussedFields } from "./DiscussedFields.tsx";
import { refused } from "./refusal.ts";
import { RefusalFields } from "./RefusalFields.tsx";
import { useCaseStep } from "./use-case-step.ts";
import { discussions } from "./words.ts";

/** Refuses one service after the talk with the patient, with what they can do instead. */
export const RefuseDialog = ({ requested }: { requested: Case["services"][number] }) => {
  const { application, open } = useCase();
  const { clinical } = usePractice();
  const { service, proposedAt } = requested;
  const step = useCaseStep(
    RefuseServiceDocument,
    (form, values) => ({
      service,
      given: {
        ...refused(form, values),
        discussedOn: form.dateOrNull("discussedOn"),
        discussedHow: form.choiceOrNull("discussedHow", discussions),
        notDiscussedReason: textOrNull(values, "notDiscussedReason"),
      },
    }),
    { done: `Refused: ${serviceName[service]}.` },
  );
  return (
    <FormDialog
      title={`Refuse ${serviceName[service]} for ${patientName(application.patient)}?`}
      action="Refuse"
      isHarmful
      sending={step}
      onSend={step.send}
      onClose={() => open(undefined)}
    >
      <RefusalFields proposed={proposedAt ? requested : undefined}>
        <DiscussedFields isClinician={clinical} />
      </RefusalFields>
    </FormDialog>
  );
};
