import { useParams } from "react-router";
import { EnhancedReviewDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { ExplainLook, isUnexplained } from "../patient/ExplainLook.tsx";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { ReviewScreen } from "./ReviewScreen.tsx";

export const ReviewPage = () => {
  const { id = "" } = useParams();
  const { data, error, refetch } = useAnswer(EnhancedReviewDocument, { id });
  if (data && !error) return <ReviewScreen key={id} review={data.enhancedReview} />;
  if (error?.code === "NOT_FOUND" || error?.code === "BAD_USER_INPUT")
    return <Missing words="There is no enhanced review at this address." />;
  return (
    <Page key={id} title="Enhanced review">
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
