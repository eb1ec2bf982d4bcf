import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useParams, useSearchParams } from "react-router";
import { RedactionDeskDocument, RedactionReviewDocument } from "../../../schema/documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { ExplainLook, isUnexplained } from "../../patient/ExplainLook.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { LoadProblem } from "../../ui/LoadProblem.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { Page } from "../../ui/Page.tsx";
import { DeskScreen } from "./DeskScreen.tsx";

export const DeskPage = () => {
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  const review = useAnswer(RedactionReviewDocument, { id });
  const desk = useAnswer(RedactionDeskDocument, { id });
  const queryClient = useQueryClient();
  // What was decided here changes every list and figure; they are read again when the desk is left.
  useEffect(() => () => void queryClient.invalidateQueries(), [queryClient]);
  const error = review.error ?? desk.error;
  const taskId = search.get("task");
  if (review.data && desk.data && !error)
    return (
      <DeskScreen
        key={`${id} ${taskId}`}
        review={review.data.redactionReview}
        desk={desk.data.redactionDesk}
        taskId={taskId}
      />
    );
  if (error?.code === "NOT_FOUND" || error?.code === "BAD_USER_INPUT") return <Missing words={error.message} />;
  return (
    <Page key={id} title="Redaction desk">
      {isUnexplained(error) ? (
        <ExplainLook error={error} />
      ) : error ? (
        <LoadProblem
          error={error}
          what="patient details"
          isAboutPatient
          onRetry={() => Promise.all([review.refetch(), desk.refetch()])}
        />
      ) : (
        <Loading />
      )}
    </Page>
  );
};
