import { words as list } from "./lexicon/words.ts";
import type { ReadSentence } from "./reading.ts";

const said: ReadonlySet<string> = new Set(
  list`works worked working occupation job employed retired trainee training teaches`,
);

/** What people are by trade where others are cases: an officer of the prison, a worker in child protection. */
const trades: ReadonlySet<string> = new Set(
  list`officer worker wkr wrkr workers constable sergeant sgt inspector guard governor warder warden chaplain magistrate juror jurors jury detective barrister solicitor receptionist teacher lecturer nurse paramedic firefighter soldier driver bouncer manager cleaner carer clerk`,
);
const before = 4;
const ofAnother = /^(her|his|the|their|my|by|from|to|with|told|rang|says|said|per|via|seen|dw|re)$/;

const isBeing = /^(is|was|s|husband|wife|partner|mum|dad|son|daughter|brother|sister)$/;

/** "Police custody sgt, nights": a note that begins with what the patient does for a living. */
function beginsWithTrade({ words }: ReadSentence): boolean {
  const at = words.findIndex(({ lower }, index) => index < before && trades.has(lower));
  return (
    at >= 1 &&
    words.slice(0, at).every(({ lower, lead }, index) => (index === 0 || lead === "") && !ofAnother.test(lower))
  );
}

/** Whether the sentence tells what somebody does for a living. */
export const tellsOccupation = (sentence: ReadSentence): boolean =>
  beginsWithTrade(sentence) ||
  sentence.words.some(
    ({ lower }, index) =>
      said.has(lower) || ((lower === "a" || lower === "an") && isBeing.test(sentence.words[index - 1]?.lower ?? "")),
  );
