import { useParams } from "react-router";
import { ClinicalSystemItemDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { ExplainLook, isUnexplained } from "../patient/ExplainLook.tsx";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { ItemScreen } from "./ItemScreen.tsx";

export const ItemPage = () => {
  const { id = "" } = useParams();
  const { data, error, refetch } = useAnswer(ClinicalSystemItemDocument, { id });
  if (data?.clinicalSystemItem && !error) return <ItemScreen key={id} item={data.clinicalSystemItem} />;
  if ((data && !error) || error?.code === "BAD_USER_INPUT")
    return <Missing words="There is nothing to do at this address." />;
  return (
    <Page key={id} title="To do in the clinical system">
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
