import type { ReactNode } from "react";
import { RedactionReviewDocument, type RedactionReviewFragment } from "../../../schema/documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { ExplainLook, isUnexplained } from "../../patient/ExplainLook.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { LoadProblem } from "../../ui/LoadProblem.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { Page } from "../../ui/Page.tsx";

interface ReviewLoaderProps {
  id: string;
  /** The page's name while the review is read. */
  title: string;
  children(review: RedactionReviewFragment): ReactNode;
}

/** A page about one review: read first, with what to say where it cannot be. */
export const ReviewLoader = ({ id, title, children }: ReviewLoaderProps) => {
  const { data, error, refetch } = useAnswer(RedactionReviewDocument, { id });
  if (data && !error) return children(data.redactionReview);
  if (error?.code === "NOT_FOUND") return <Missing words={error.message} />;
  if (error?.code === "BAD_USER_INPUT") return <Missing words="There is no review at this address." />;
  return (
    <Page key={id} title={title}>
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
