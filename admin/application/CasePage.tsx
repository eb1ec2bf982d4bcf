import { useParams } from "react-router";
import { ApplicationDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { ExplainLook, isUnexplained } from "../patient/ExplainLook.tsx";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { CaseScreen } from "./CaseScreen.tsx";

export const CasePage = () => {
  const { id = "" } = useParams();
  const { data, error, refetch } = useAnswer(ApplicationDocument, { id });
  if (data && !error) return <CaseScreen key={id} application={data.application} />;
  if (error?.code === "NOT_FOUND") return <Missing words={error.message} />;
  if (error?.code === "BAD_USER_INPUT") return <Missing words="There is no application at this address." />;
  return (
    <Page key={id} title="Application">
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
