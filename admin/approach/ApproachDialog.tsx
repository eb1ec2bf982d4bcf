import { useState } from "react";
import { ColleaguesDocument, RecordApproachDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Choice } from "../ui/Choice.tsx";
import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { today } from "../ui/dates.ts";
import { textOrNull } from "../ui/form-values.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Ticks } from "../ui/Ticks.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import { approachChannels, approachOutcomes, helps } from "./words.ts";

interface ApproachDialogProps {
  patientId: string;
  name: string;
  onClose(): void;
}

/** Somebody spoke or wrote to the patient about online services; who cannot use them is offered help. */
export const ApproachDialog = ({ patientId, name, onClose }: ApproachDialogProps) => {
  const [outcome, setOutcome] = useState("");
  const colleagues = useAnswer(ColleaguesDocument, {}).data?.colleagues ?? [];
  const isUnable = outcome === "UNABLE";
  const step = useFormStep(
    RecordApproachDocument,
    (form, values) => ({
      patientId,
      given: {
        approachedOn: form.date("approachedOn", "Write the day."),
        channel: form.choice("channel", approachChannels, "Say how they were approached."),
        outcome: form.choice("outcome", approachOutcomes, "Say what came of it."),
        help: isUnable ? form.ticked("help", helps) : null,
        helpOwnerId: isUnable ? textOrNull(values, "helpOwnerId") : null,
      },
    }),
    { done: isUnable ? "Recorded. An offer of help is open." : "The approach is recorded." },
  );
  return (
    <FormDialog
      title={`What did ${name} say about online services?`}
      action="Record it"
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <DateField name="approachedOn" label="Day" defaultValue={today()} />
      <Radios name="channel" legend="How" choices={choicesOf(approachChannels)} row />
      <Radios name="outcome" legend="What came of it" choices={choicesOf(approachOutcomes)} onChange={setOutcome} />
      {isUnable && (
        <>
          <Ticks
            name="help"
            legend="What keeps them"
            hint="It becomes an offer of help. It counts as no decline."
            choices={choicesOf(helps)}
          />
          <Choice
            key={colleagues.length}
            name="helpOwnerId"
            label="Who helps (optional)"
            empty="Nobody yet"
            choices={colleagues.map((each) => ({ value: each.id, label: each.name }))}
          />
        </>
      )}
    </FormDialog>
  );
};
