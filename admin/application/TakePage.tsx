import { useParams } from "react-router";
import { PatientDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { ExplainLook, isUnexplained } from "../patient/ExplainLook.tsx";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Page } from "../ui/Page.tsx";
import { StickyPatient } from "../ui/StickyPatient.tsx";
import { TakeForm } from "./TakeForm.tsx";

/** Takes an application from a patient. */
export const TakePage = () => {
  const { id = "" } = useParams();
  const { data, error, refetch } = useAnswer(PatientDocument, { id });
  return (
    <Page key={id} title="Take an application">
      {data && !error && <StickyPatient patient={data.patient.patient} />}
      {data && !error && <TakeForm key={id} record={data.patient} />}
      {isUnexplained(error) && <ExplainLook error={error} />}
      {error && !isUnexplained(error) && (
        <LoadProblem error={error} what="patient details" isAboutPatient onRetry={refetch} />
      )}
      {!data && !error && <Loading />}
    </Page>
  );
};
