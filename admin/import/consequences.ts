import type { ImportReportFragment } from "../../schema/documents.ts";
import { counted } from "../ui/counted.ts";

const undecided = (report: ImportReportFragment, outcome: string) =>
  report.kinds.filter((kind) => kind.outcome === outcome).reduce((sum, { rows, decided }) => sum + rows - decided, 0);

/** What a commit does, in numbers, one sentence for each kind of row. */
export function consequences(report: ImportReportFragment): string[] {
  const isPatients = report.kind === "PATIENTS";
  const open = Math.min(report.rowsPerson, undecided(report, "NEEDS_PERSON"));
  const numbers = (count: number) => count.toLocaleString("en-GB");
  return [
    report.rowsNew > 0 && `${counted(report.rowsNew, isPatients ? "new patient comes" : "row is new and is", isPatients ? "new patients come" : "rows are new and are")} ${isPatients ? "onto the register" : "added"}.`, // prettier-ignore
    report.rowsChanged > 0 && `${counted(report.rowsChanged, isPatients ? "patient’s details change" : "row changes", isPatients ? "patients’ details change" : "rows change")}${isPatients ? "" : " what is held here"}.`, // prettier-ignore
    report.rowsReturn > 0 && `${counted(report.rowsReturn, "patient is", "patients are")} back on the list. What they used online before is not switched on again.`, // prettier-ignore
    report.rowsDeath > 0 && `${counted(report.rowsDeath, "death notice is", "death notices are")} recorded. A formal one ends what the patient used online, an informal one suspends it.`, // prettier-ignore
    report.rowsLeaver > 0 && `Of ${counted(report.rowsLeaver, "possible leaver")}, those you said have left lose what they use online: services, sign-in details, open applications, reviews and unsent letters end, and the items for your clinical system are due today.`, // prettier-ignore
    report.rowsPerson > 0 && (open > 0 ? `${numbers(open)} of ${counted(report.rowsPerson, "row")} that need a person are not decided; nothing changes for them.` : `All ${numbers(report.rowsPerson)} that needed a person are decided.`), // prettier-ignore
    report.rowsRefused > 0 && `${counted(report.rowsRefused, "refused row is", "refused rows are")} left out. Correct them in the clinical system; the next list brings them.`, // prettier-ignore
    report.rowsSame > 0 && `${counted(report.rowsSame, "row says", "rows say")} nothing new.`,
  ].filter((sentence) => typeof sentence === "string");
}

/** Leavers about whom nobody has decided. */
export const openLeavers = (report: ImportReportFragment) => undecided(report, "LEAVER");
