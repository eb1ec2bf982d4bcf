import { useParams } from "react-router";
import { RedactionApprovalDocument, type RedactionReviewFragment } from "../../../schema/documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Loading } from "../../ui/Loading.tsx";
import { LoadProblem } from "../../ui/LoadProblem.tsx";
import { Page } from "../../ui/Page.tsx";
import { ReviewLoader } from "../review/ReviewLoader.tsx";
import { ApprovalScreen } from "./ApprovalScreen.tsx";

const title = "Check and sign off";

export const ApprovalPage = () => {
  const { id = "" } = useParams();
  return (
    <ReviewLoader id={id} title={title}>
      {(review) => <Approval key={`${id} ${review.version}`} review={review} />}
    </ReviewLoader>
  );
};

const Approval = ({ review }: { review: RedactionReviewFragment }) => {
  const { data, error, refetch } = useAnswer(RedactionApprovalDocument, { reviewId: review.id });
  if (data && !error) return <ApprovalScreen review={review} approval={data.redactionApproval} />;
  return (
    <Page title={title}>
      {error ? <LoadProblem error={error} what="the review" isAboutPatient onRetry={refetch} /> : <Loading />}
    </Page>
  );
};
