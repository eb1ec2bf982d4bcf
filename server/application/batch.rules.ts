import { because, type Reason } from "../reason.ts";

export const mostAtOnce = 100;

/** What is wrong with the rows named; undefined when they can be gone through one by one. */
export function batchProblem(items: readonly { id: string }[]): string | undefined {
  if (items.length === 0) return "Choose at least one application.";
  if (items.length > mostAtOnce) return `Choose at most ${mostAtOnce} applications at once.`;
  return new Set(items.map(({ id }) => id)).size < items.length ? "An application was chosen twice." : undefined;
}

/** Why one row is left as it is; undefined when it may be changed. A row that is kept from somebody reads as one that is not there. */
export function rowRefusal(
  row: { version: number; closedAt: string | null; isHidden: boolean; isRelated: boolean } | undefined,
  seen: { version: number },
): Reason | undefined {
  if (!row || row.isHidden) return because("This application is not on this practice's list.");
  if (row.version !== seen.version) return because("Somebody else changed this since you opened it. Look again.");
  if (row.closedAt) return because("This application is closed.");
  return row.isRelated
    ? because("You cannot act on your own case or a relative's. Ask a colleague.", "BR-RO-04")
    : undefined;
}
