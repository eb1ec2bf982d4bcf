import { OpenRedactionReviewDocument, type ReviewPurpose, type Service } from "../../schema/documents.ts";
import { purposes } from "../redaction/words.ts";
import { Choice } from "../ui/Choice.tsx";
import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { serviceLabel } from "../ui/services.ts";
import { Ticks } from "../ui/Ticks.tsx";
import { useFormStep } from "../ui/use-form-step.ts";

const recordServices: Readonly<Record<string, string>> = {
  SUMMARY_RECORD: serviceLabel("SUMMARY_RECORD"),
  DETAILED_CODED_RECORD: serviceLabel("DETAILED_CODED_RECORD"),
  DOCUMENTS: serviceLabel("DOCUMENTS"),
  FULL_PROSPECTIVE_RECORD: serviceLabel("FULL_PROSPECTIVE_RECORD"),
  FULL_HISTORIC_RECORD: serviceLabel("FULL_HISTORIC_RECORD"),
};

/** Opens a review of a range of the record for a purpose; it is cut into parts at once. */
export const OpenReviewDialog = ({ patientId, onClose }: { patientId: string; onClose(): void }) => {
  const step = useFormStep(
    OpenRedactionReviewDocument,
    (form) => ({
      opened: {
        ...nothingSaid,
        patientId,
        purpose: form.choice("purpose", purposes, "Choose what it is for.") as ReviewPurpose,
        services: form.ticked("services", recordServices) as Service[],
        fromOn: form.dateOrNull("fromOn"),
        untilOn: form.dateOrNull("untilOn"),
      },
    }),
    { done: "The review is open." },
  );
  return (
    <FormDialog
      title="Open a redaction review"
      action="Open the review"
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <Choice name="purpose" label="What it is for" empty="Choose" choices={choicesOf(purposes)} />
      <Ticks
        name="services"
        legend="Which parts of the record will be seen"
        choices={choicesOf(recordServices)}
        defaultValues={["FULL_HISTORIC_RECORD"]}
      />
      <DateField name="fromOn" label="Entries from" hint="Leave it empty to begin with the oldest." />
      <DateField name="untilOn" label="Entries up to" hint="Leave it empty to end with the newest." />
    </FormDialog>
  );
};

const nothingSaid = {
  applicationId: null,
  personId: null,
  senderSupplier: null,
  interaction: null,
  dueOn: null,
  expectedOn: null,
};
