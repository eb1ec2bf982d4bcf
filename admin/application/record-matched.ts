import type { FormReader } from "../ui/read-form.ts";

/** The tick of RecordBeside; without it nothing is sent. */
export function recordMatched(form: FormReader): boolean {
  const isMatched = form.ticked("recordMatched", { yes: true }).length > 0;
  if (!isMatched) form.wrong("recordMatched", "Compare the person with the record, then confirm that it is theirs.");
  return isMatched;
}
