import { enumeration, publish, type OneOf } from "../enumeration.ts";
import { holds, type Permission, type StaffRole } from "../permissions.ts";
import { because, type Reason } from "../reason.ts";
import type { ImportState } from "./import.words.ts";

/** What one file may hold (BR-CL-15); it is never split, or leavers could not be told. */
export const most = { rows: 150_000, bytes: 200 * 1024 * 1024 };

export const tooLarge = {
  problem: "The file is larger than 200 MB.",
  todo: "Load one practice's list at a time, without pictures or attachments.",
};

export const ImportStep = enumeration("MAP", "DECIDE", "COMMIT", "CHECK_AGAIN", "CANCEL");
export type ImportStep = OneOf<typeof ImportStep>;
publish(ImportStep, "ImportStep", "What a person does with a file.", {
  MAP: "Says which column of the list holds what.",
  DECIDE: "Says of rows what is to become of them.",
  COMMIT: "Has the rows written; from then on they are live.",
  CHECK_AGAIN: "Has every row held against the register once more; decisions about its rows begin anew.",
  CANCEL: "Gives the file up; nothing of it was ever live.",
});

interface Step {
  from: readonly ImportState[];
  by: Permission;
}

/** The life of a file: UPLOADED → CHECKED → IN_REVIEW → COMMITTING → COMMITTED; jobs check and write. */
export const steps: Record<ImportStep, Step> = {
  MAP: { from: ["NEEDS_MAPPING"], by: "import.run" },
  DECIDE: { from: ["CHECKED", "IN_REVIEW"], by: "import.run" },
  COMMIT: { from: ["CHECKED", "IN_REVIEW"], by: "import.commit" },
  CHECK_AGAIN: { from: ["CHECKED", "IN_REVIEW"], by: "import.run" },
  CANCEL: { from: ["UPLOADED", "NEEDS_MAPPING", "CHECKED", "IN_REVIEW"], by: "import.run" },
};

const heldPercent = 2;

/** More of the list is missing than leaves in a week: a manager has to look first (BR-IM-05). */
export const isHeld = ({ rowsLeaver, listSize }: { rowsLeaver: number; listSize: number | null }) =>
  rowsLeaver * 100 > heldPercent * (listSize ?? 0);

export interface Standing {
  state: ImportState;
  rowsLeaver: number;
  listSize: number | null;
  /** Possible leavers about whom nobody has decided. */
  openLeavers: number;
  /** Another file was committed after this one was checked. */
  isStale: boolean;
  /** Another file of the practice is being written. */
  isOtherCommitting: boolean;
}

const inWords: Record<ImportState, string> = {
  UPLOADED: "The file is still being checked.",
  NEEDS_MAPPING: "Say first which column is which.",
  CHECKED: "The file is checked.",
  IN_REVIEW: "The file is in review.",
  COMMITTING: "The file is being written already.",
  COMMITTED: "The file is committed.",
  NOTHING_NEW: "The file says nothing new; there is nothing to do.",
  CANCELLED: "The file was cancelled. Load it again.",
  REFUSED: "The file could not be read. Load it again when it is mended.",
};

/** Why the actor may not take this step, in words for staff; undefined when they may. */
export function refusal(of: Standing, name: ImportStep, actor: { roles: readonly StaffRole[] }): Reason | undefined {
  const step = steps[name];
  if (!holds(actor, step.by)) return because("Your role does not allow this. Ask your practice manager.");
  if (!step.from.includes(of.state)) return because(inWords[of.state]);
  return name === "COMMIT" ? commitRefusal(of, actor) : undefined;
}

function commitRefusal(of: Standing, actor: { roles: readonly StaffRole[] }): Reason | undefined {
  if (of.isOtherCommitting) return because("Another file is being written just now. Wait until it is done.");
  if (of.isStale)
    return because("Another file was committed after this one was checked. Have it checked again.", "BR-IM-04");
  if (isHeld(of) && !holds(actor, "import.commitHeld"))
    return because(
      `More than ${heldPercent} % of the list may have left. The practice manager decides about such a list.`,
      "BR-IM-05",
    );
  if (of.openLeavers > 0)
    return because(`Say of the ${of.openLeavers} possible leavers whether they left.`, "BR-IM-05");
  return undefined;
}

/** What is wrong with the manager's reason for committing a held list; undefined where none is needed or one is given. */
export const heldReasonProblem = (of: Standing, reason: string | null): string | undefined =>
  isHeld(of) && (reason ?? "").trim().length < 5
    ? "More of the list is missing than usual: write in a few words why this is right."
    : undefined;
