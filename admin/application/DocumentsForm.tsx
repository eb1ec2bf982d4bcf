import { EvidenceTypesDocument, VerifyByDocumentsDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Tick } from "../ui/Tick.tsx";
import { EvidenceFields } from "./EvidenceFields.tsx";
import { evidenceIn } from "./evidence.ts";
import { RecordBeside } from "./RecordBeside.tsx";
import { recordMatched } from "./record-matched.ts";
import { StepForm } from "./StepForm.tsx";
import { useCaseStep } from "./use-case-step.ts";

/** Two documents, seen in person. */
export const DocumentsForm = () => {
  const { data, error, refetch } = useAnswer(EvidenceTypesDocument, {});
  const kinds = data?.evidenceTypes.filter(({ isAccepted }) => isAccepted) ?? [];
  const step = useCaseStep(
    VerifyByDocumentsDocument,
    (form, values) => ({
      given: {
        evidence: ["first", "second"].map((piece) => evidenceIn(form, values, piece)),
        sameAccount: values.has("sameAccount"),
        recordMatched: recordMatched(form),
      },
    }),
    { done: "Identity is verified by documents." },
  );
  if (error) return <LoadProblem error={error} what="the list of documents" onRetry={refetch} />;
  if (!data) return <Loading />;
  return (
    <StepForm title="Verify by documents" action="Verify identity" sending={step} onSend={step.send}>
      <RecordBeside>
        <EvidenceFields piece="first" legend="First document" kinds={kinds} />
        <EvidenceFields piece="second" legend="Second document" kinds={kinds} />
        <Tick name="sameAccount" label="Both documents come from the same account" />
      </RecordBeside>
    </StepForm>
  );
};
