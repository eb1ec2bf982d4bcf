import { useParams } from "react-router";
import { ConcernDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { ExplainLook, isUnexplained } from "../patient/ExplainLook.tsx";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { ConcernScreen } from "./ConcernScreen.tsx";

export const ConcernPage = () => {
  const { id = "" } = useParams();
  const { data, error, refetch } = useAnswer(ConcernDocument, { id });
  if (data && !error) return <ConcernScreen key={id} concern={data.concern} />;
  if (error?.code === "NOT_FOUND" || error?.code === "BAD_USER_INPUT")
    return <Missing words="There is no concern at this address." />;
  return (
    <Page key={id} title="Concern">
      {isUnexplained(error) ? (
        <ExplainLook error={error} />
      ) : error ? (
        <LoadProblem error={error} what="the concern" isAboutPatient onRetry={refetch} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};
