import { useState } from "react";
import { RefuseServiceDocument, type Service } from "../../schema/documents.ts";
import { usePractice } from "../session/use-practice.ts";
import { Choice } from "../ui/Choice.tsx";
import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { Field } from "../ui/Field.tsx";
import { textOrNull } from "../ui/form-values.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { patientName } from "../ui/patient-name.ts";
import { serviceName } from "../ui/services.ts";
import { useCase } from "./case.ts";
import { DiscussedFields } from "./DiscussedFields.tsx";
import { useCaseStep } from "./use-case-step.ts";
import { discussions, refusalReasons } from "./words.ts";

/** Refuses one service after the talk with the patient, with what they can do instead. */
export const RefuseDialog = ({ service }: { service: Service }) => {
  const { application, open } = useCase();
  const { clinical } = usePractice();
  const [reason, setReason] = useState("");
  const step = useCaseStep(
    RefuseServiceDocument,
    (form, values) => ({
      service,
      given: {
        reason: form.choice("reason", refusalReasons, "Choose why."),
        reasonText: textOrNull(values, "reasonText"),
        discussedOn: form.dateOrNull("discussedOn"),
        discussedHow: form.choiceOrNull("discussedHow", discussions),
        notDiscussedReason: textOrNull(values, "notDiscussedReason"),
        alternative: form.text("alternative", "Say how else the patient gets this service."),
        reviewOn: form.date("reviewOn", "Write when this is looked at again."),
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
      <Choice name="reason" label="Why" empty="Choose" choices={choicesOf(refusalReasons)} onChange={setReason} />
      {reason === "OTHER" && <Field name="reasonText" label="The reason" rows={2} width="100%" />}
      <DiscussedFields isClinician={clinical} />
      <Field
        name="alternative"
        label="What the patient can do instead"
        hint="Such as: order repeat prescriptions by telephone or at the desk."
        rows={2}
        width="100%"
      />
      <DateField
        name="reviewOn"
        label="Look at it again on"
        hint="Within 12 months; within 3 for essential services or a record that cannot be redacted yet."
      />
    </FormDialog>
  );
};
