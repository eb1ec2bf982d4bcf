import { QueueTotalsDocument, type Queue } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { FilterButtons } from "../ui/FilterButtons.tsx";
import { queues } from "./pending-words.ts";

/** The queues, each with what waits in it and how much of that waits too long. */
export const QueueFilter = () => {
  const { data } = useAnswer(QueueTotalsDocument, {});
  const totals = new Map(data?.queueTotals.map((total) => [total.queue, total]));
  const counted = (queue: Queue) => {
    const { open = 0, late = 0 } = totals.get(queue) ?? {};
    if (!data) return queues[queue];
    return `${queues[queue]} (${open.toLocaleString("en-GB")}${late > 0 ? `, ${late.toLocaleString("en-GB")} late` : ""})`;
  };
  const choices = [
    { value: "ANY", label: "Any" },
    ...(Object.keys(queues) as Queue[])
      .filter((queue) => !data || totals.has(queue))
      .map((queue) => ({ value: queue, label: counted(queue) })),
  ];
  return <FilterButtons source="queue" label="Waits for" choices={choices} />;
};
