import { AcknowledgeGovernanceAlertDocument, type GovernanceAlertFragment } from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { SendButton } from "../ui/SendButton.tsx";

export const Acknowledge = ({
  alert: { id, version, acknowledgedAt, staffName },
}: {
  alert: GovernanceAlertFragment;
}) => {
  const step = useStep(AcknowledgeGovernanceAlertDocument, { done: "Marked as seen." });
  if (acknowledgedAt) return <>{dateInWords(dayOf(acknowledgedAt))}</>;
  return (
    <>
      <ErrorSummary error={step.error} />
      <SendButton
        isPending={step.isPending}
        aria-label={`Mark the alert about ${staffName} as seen`}
        onClick={() => void step.send({ id, version })}
      >
        Mark as seen
      </SendButton>
    </>
  );
};
