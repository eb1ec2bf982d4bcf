import { useParams } from "react-router";
import { PatientCredentialsDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { ExplainLook, isUnexplained } from "../patient/ExplainLook.tsx";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { CredentialsScreen } from "./CredentialsScreen.tsx";

/** What was issued to one patient; its address holds the patient's id. */
export const CredentialsPage = () => {
  const { id = "" } = useParams();
  const { data, error, refetch } = useAnswer(PatientCredentialsDocument, { patientId: id });
  if (data && !error) return <CredentialsScreen key={id} of={data.patientCredentials} />;
  if (error?.code === "NOT_FOUND" || error?.code === "BAD_USER_INPUT")
    return <Missing words="There is no patient at this address." />;
  return (
    <Page key={id} title="Sign-in details">
      {isUnexplained(error) ? (
        <ExplainLook error={error} />
      ) : error ? (
        <LoadProblem error={error} what="the sign-in details" isAboutPatient onRetry={refetch} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};
