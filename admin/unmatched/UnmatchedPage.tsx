import { useParams } from "react-router";
import { UnmatchedApplicationDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { UnmatchedScreen } from "./UnmatchedScreen.tsx";

export const UnmatchedPage = () => {
  const { id = "" } = useParams();
  const { data, error, refetch } = useAnswer(UnmatchedApplicationDocument, { id });
  if (data && !error) return <UnmatchedScreen key={id} of={data.unmatchedApplication} />;
  if (error?.code === "NOT_FOUND" || error?.code === "BAD_USER_INPUT")
    return <Missing words="There is no application at this address." />;
  return (
    <Page key={id} title="Unmatched application">
      {error ? <LoadProblem error={error} what="the application" isAboutPatient onRetry={refetch} /> : <Loading />}
    </Page>
  );
};
