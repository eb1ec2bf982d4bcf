import { VouchForPatientDocument } from "../../schema/documents.ts";
import { Choice } from "../ui/Choice.tsx";
import { choicesOf } from "../ui/choices.ts";
import { DateField } from "../ui/DateField.tsx";
import { Radios } from "../ui/Radios.tsx";
import { bases, noDocuments } from "./identity-words.ts";
import { RecordBeside } from "./RecordBeside.tsx";
import { recordMatched } from "./record-matched.ts";
import { StepForm } from "./StepForm.tsx";
import { useCaseStep } from "./use-case-step.ts";

/** Vouching under one's own name for somebody one knows. */
export const VouchForm = () => {
  const step = useCaseStep(
    VouchForPatientDocument,
    (form) => ({
      given: {
        relationshipBasis: form.choice("relationshipBasis", bases, "Say how you know this person."),
        knownSince: form.date("knownSince", "Say since when you have known this person."),
        noDocumentsCategory: form.choiceOrNull("noDocumentsCategory", noDocuments),
        recordMatched: recordMatched(form),
      },
    }),
    { done: "Identity is verified: you vouched for the patient." },
  );
  return (
    <StepForm title="Vouch for the patient" action="Vouch under my name" sending={step} onSend={step.send}>
      <RecordBeside>
        <Radios name="relationshipBasis" legend="How you know them" choices={choicesOf(bases)} />
        <DateField
          name="knownSince"
          label="You have known them since"
          hint="About when is enough. For example, 1 6 2019"
        />
        <Choice
          name="noDocumentsCategory"
          label="If they have no documents: why (optional)"
          empty="They have documents, or it is not known"
          choices={choicesOf(noDocuments)}
        />
      </RecordBeside>
    </StepForm>
  );
};
