import { useParams } from "react-router";
import { ReviewLoader } from "./ReviewLoader.tsx";
import { ReviewScreen } from "./ReviewScreen.tsx";

export const ReviewPage = () => {
  const { id = "" } = useParams();
  return (
    <ReviewLoader id={id} title="Redaction review">
      {(review) => <ReviewScreen key={id} review={review} />}
    </ReviewLoader>
  );
};
