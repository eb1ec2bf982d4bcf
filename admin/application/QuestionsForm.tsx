import { Typography } from "@mui/material";
import { VerifyByRecordQuestionsDocument } from "../../schema/documents.ts";
import { Choice } from "../ui/Choice.tsx";
import { choicesOf } from "../ui/choices.ts";
import { Radios } from "../ui/Radios.tsx";
import { AskedAbout } from "./AskedAbout.tsx";
import { askedIn } from "./asked.ts";
import { noDocuments } from "./identity-words.ts";
import { RecordBeside } from "./RecordBeside.tsx";
import { recordMatched } from "./record-matched.ts";
import { StepForm } from "./StepForm.tsx";
import { useCaseStep } from "./use-case-step.ts";

const wheres = { HERE: "In person", REMOTE: "By phone or video" };

/** Questions drawn from the record: which kinds were asked, and whether the answers agreed; never the answers. */
export const QuestionsForm = () => {
  const step = useCaseStep(
    VerifyByRecordQuestionsDocument,
    (form, values) => ({
      given: {
        remote: form.choice("remote", wheres, "Say whether they were here, or on the phone.") === "REMOTE",
        categories: askedIn(form, values),
        noDocumentsCategory: form.choiceOrNull("noDocumentsCategory", noDocuments),
        recordMatched: recordMatched(form),
      },
    }),
    { done: "Identity is verified by questions from the record." },
  );
  return (
    <StepForm title="Ask questions from the record" action="Verify identity" sending={step} onSend={step.send}>
      <RecordBeside>
        <Typography>
          Ask where nobody can listen. Ask openly, such as ‘When were you last here, and why?’; a question must never
          tell what is in the record. The answers are not written down.
        </Typography>
        <Radios
          name="remote"
          legend="Where you asked"
          hint="By phone or video it never opens the detailed or the full record."
          choices={choicesOf(wheres)}
          row
        />
        <AskedAbout />
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
