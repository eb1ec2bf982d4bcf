import { RecordCheckDocument, type CheckKind } from "../../schema/documents.ts";
import { choicesOf } from "../ui/choices.ts";
import { Field } from "../ui/Field.tsx";
import { textOrNull } from "../ui/form-values.ts";
import { Radios } from "../ui/Radios.tsx";
import { StepForm } from "./StepForm.tsx";
import { useCaseStep } from "./use-case-step.ts";
import { checkKinds, seenAlone } from "./words.ts";

const outcomes = { CLEAR: "Clear", CONCERN: "There is a concern" };

const hints: Record<CheckKind, string> = {
  RESPONSIBILITIES: "Does the patient know what they are responsible for?",
  COERCION: "Could somebody press the patient to show their record or their sign-in details?",
  CAPACITY: "Can the patient decide this for themselves?",
  COMPETENCE: "Does the young person understand what access means for them?",
};

const noteHints: Record<CheckKind, string> = {
  RESPONSIBILITIES: "What the concern is. Everybody who may open this application reads it.",
  COERCION: "With a concern, only those who may read restricted concerns read it.",
  CAPACITY: "What the concern is. Everybody who may open this application reads it.",
  COMPETENCE: "What the concern is. Everybody who may open this application reads it.",
};

/** What one check found. */
export const CheckForm = ({ kind }: { kind: CheckKind }) => {
  const isAboutPressure = kind === "COERCION";
  const step = useCaseStep(
    RecordCheckDocument,
    (form, values) => ({
      found: {
        kind,
        outcome: form.choice("outcome", outcomes, "Choose what you found."),
        seenAlone: isAboutPressure
          ? form.choice("seenAlone", seenAlone, "Say whether the patient was seen or spoken to alone.")
          : null,
        note: textOrNull(values, "note"),
      },
    }),
    { done: `The check is recorded: ${checkKinds[kind].toLowerCase()}.` },
  );
  return (
    <StepForm title="Record the check" action="Record under my name" sending={step} onSend={step.send}>
      {isAboutPressure && (
        <Radios name="seenAlone" legend="Was the patient seen or spoken to alone?" choices={choicesOf(seenAlone)} row />
      )}
      <Radios name="outcome" legend="What you found" hint={hints[kind]} choices={choicesOf(outcomes)} row />
      <Field name="note" label="Note (optional)" hint={noteHints[kind]} rows={3} width="100%" />
    </StepForm>
  );
};
