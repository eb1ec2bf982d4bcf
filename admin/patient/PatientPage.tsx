import { useParams } from "react-router";
import { PatientDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { ExplainLook, isUnexplained } from "./ExplainLook.tsx";
import { PatientScreen } from "./PatientScreen.tsx";

export const PatientPage = () => {
  const { id = "" } = useParams();
  const { data, error, refetch } = useAnswer(PatientDocument, { id });
  if (data && !error) return <PatientScreen key={id} record={data.patient} />;
  if (error?.code === "NOT_FOUND") return <Missing words={error.message} />;
  if (error?.code === "BAD_USER_INPUT") return <Missing words="There is no patient at this address." />;
  return (
    <Page key={id} title="Patient">
      {isUnexplained(error) ? (
        <ExplainLook error={error} />
      ) : error ? (
        <LoadProblem error={error} what="patient details" isAboutPatient onRetry={refetch} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};
