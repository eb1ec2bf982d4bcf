import type { PolicyInput, Queue } from "../../schema/documents.ts";
import { queues } from "../application/pending-words.ts";
import { textIn, textOrNull } from "../ui/form-values.ts";
import type { FormReader } from "../ui/read-form.ts";

/** A whole number as it was written; what is none is told at its field, and whether it may be so is the server's to say. */
export function numberIn(form: FormReader, values: FormData, name: string): number {
  const written = textIn(values, name).trim();
  if (!/^\d{1,6}$/.test(written)) form.wrong(name, "Write a whole number, such as 28.");
  return Number(written);
}

/** One that may be left empty. */
export const numberOrNull = (form: FormReader, values: FormData, name: string) =>
  textOrNull(values, name) === null ? null : numberIn(form, values, name);

/** The server names what is wrong with a service level by its queue. */
export const levelField = (queue: Queue): string => queue;

/** What is promised for each queue. */
export const serviceLevelsIn = (form: FormReader, values: FormData): PolicyInput["serviceLevels"] =>
  (Object.keys(queues) as Queue[]).map((queue) => ({ queue, days: numberIn(form, values, levelField(queue)) }));
