import { concepts, type RecordCode, type RecordEntry } from "./record-code.words.ts";

const outcomes: Record<Exclude<RecordEntry, RecordCode>, string> = {
  DECLINE_ENDED: "the patient asked again themselves, so their earlier decline no longer stands",
  REFUSED: "online access was refused, with the date; the reason stays in Gatehouse",
  GRANTED_AFTER_REVIEW: "online access was granted following enhanced health record review",
  WITHHELD_AFTER_REVIEW: "online access was withheld following enhanced health record review",
};

const isCoded = (entry: RecordEntry): entry is RecordCode => entry in concepts;

/** The code that goes with an entry; null where none is verified, and then words alone are entered (domain.md 4.2). */
export const codeOf = (entry: RecordEntry): (typeof concepts)[RecordCode] | null =>
  isCoded(entry) ? concepts[entry] : null;

/** The code that stands in the record once the entry is confirmed. */
export const standsAs = (entry: RecordEntry): RecordCode | undefined => (isCoded(entry) ? entry : undefined);

/** What to enter, one step a line. */
export function entrySteps(entry: RecordEntry): string[] {
  const code = codeOf(entry);
  const first = ["Find the patient by NHS number; check name and date of birth.", "Open a new entry in the record."];
  if (code)
    return [
      ...first,
      `Add the code ${code.id}: ${code.term}.`,
      "Save, open the record again and see that the code stands there with today's date.",
    ];
  return [
    ...first,
    `Write that ${outcomes[entry as keyof typeof outcomes]}. No code for this is verified, so none is added.`,
    "Save, and look at the entry once more.",
  ];
}
