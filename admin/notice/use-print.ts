import { useState } from "react";
import { PrintNoticesDocument, type PrintNoticesMutation } from "../../schema/documents.ts";
import { ApiError } from "../api/api-error.ts";
import { useStep } from "../api/use-step.ts";
import { counted } from "../ui/counted.ts";

type Answer = PrintNoticesMutation["printNotices"];

const said = ({ batch, outcomes }: Answer) => {
  const left = outcomes.filter(({ isPrinted }) => !isPrinted);
  const why = [...new Set(left.map(({ reason }) => reason))].join(" ");
  const printed = batch ? `Batch ${batch.number} with ${counted(batch.letters, "letter")} is ready to print.` : "Nothing was printed."; // prettier-ignore
  return left.length > 0 ? `${printed} ${counted(left.length, "letter")} left out: ${why}` : printed;
};

/** Prints letters as one batch and goes to it; what is left out is said with its reason. */
export function usePrint() {
  const step = useStep(PrintNoticesDocument, {
    done: ({ printNotices }) => (printNotices.batch ? said(printNotices) : undefined),
    to: ({ printNotices }) => (printNotices.batch ? "/print-batches" : undefined),
  });
  const [nothing, setNothing] = useState<ApiError>();
  return {
    isPending: step.isPending,
    error: step.error ?? nothing,
    /** Whether a batch was made; where every letter was left out, the error says why. */
    async print(notices: readonly { id: string; version: number }[]): Promise<boolean> {
      const answer = await step.send({ notices: notices.map(({ id, version }) => ({ id, version })) });
      if (!answer) return false;
      const { printNotices } = answer;
      setNothing(printNotices.batch ? undefined : new ApiError("RULE_BROKEN", said(printNotices)));
      return printNotices.batch !== null;
    },
  };
}
