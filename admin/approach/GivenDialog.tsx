import { RecordInformationGivenDocument, type InformationKind } from "../../schema/documents.ts";
import { formats } from "../application/words.ts";
import { choicesOf } from "../ui/choices.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { useFormStep } from "../ui/use-form-step.ts";

const sheets: Readonly<Record<InformationKind, string>> = {
  LEAFLET: "The information leaflet",
  GUIDANCE: "The safe-use guidance",
  FORM: "The registration form",
};

/** What the patient was given today; the edition is noted by itself. */
export const GivenDialog = ({ patientId, onClose }: { patientId: string; onClose(): void }) => {
  const step = useFormStep(
    RecordInformationGivenDocument,
    (form) => ({
      patientId,
      kind: form.choice("kind", sheets, "Say what was given."),
      format: form.choice("format", formats, "Say in which form."),
    }),
    { done: ({ recordInformationGiven }) => `Recorded, edition ${recordInformationGiven}.` },
  );
  return (
    <FormDialog
      title="What was given to the patient today?"
      action="Record it"
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <Radios name="kind" legend="What" choices={choicesOf(sheets)} />
      <Radios name="format" legend="In which form" choices={choicesOf(formats)} />
    </FormDialog>
  );
};
