import { PolicyDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Page } from "../ui/Page.tsx";
import { PolicyForm } from "./PolicyForm.tsx";

export const PolicyPage = () => {
  const { data, error, refetch } = useAnswer(PolicyDocument, {});
  return (
    <Page title="Practice policy">
      {data ? (
        <PolicyForm key={data.policy.version} policy={data.policy} kinds={data.evidenceTypes} />
      ) : error ? (
        <LoadProblem error={error} what="the policy" onRetry={refetch} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};
