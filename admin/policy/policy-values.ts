import type { PolicyInput, Queue } from "../../schema/documents.ts";
import { queues } from "../application/pending-words.ts";
import { textIn } from "../ui/form-values.ts";

export const numberIn = (values: FormData, name: string) => Math.trunc(Number(textIn(values, name))) || 0;

/** The server names what is wrong with a service level by its queue. */
export const levelField = (queue: Queue): string => queue;

/** What is promised for each queue. */
export const serviceLevelsIn = (values: FormData): PolicyInput["serviceLevels"] =>
  (Object.keys(queues) as Queue[]).map((queue) => ({ queue, days: numberIn(values, levelField(queue)) }));
