import type { Cue } from "../cues.ts";
import { tellsOccupation } from "../occupation.ts";
import { routineAsking } from "../lexicon/negation.ts";
import type { ReadSentence, Reading } from "../reading.ts";
import type { Clue, Reason } from "../types.ts";
import { clueAt, every, has, says, standing, wordsOf } from "./clue.ts";

/** Lists whose words are themselves the reason, unless something takes it back. */
const stated: readonly { cue: Cue; reason: Reason; negatable: boolean; words: string }[] = [
  { cue: "safeguarding", reason: "safeguarding", negatable: true, words: "may tell of abuse, control or protection" },
  {
    cue: "controlTold",
    reason: "safeguarding",
    negatable: true,
    words: "may tell of harm or control without naming it",
  },
  {
    cue: "keepAway",
    reason: "safeguarding",
    negatable: true,
    words: "reads like a safe-contact note or a warning about someone",
  },
  {
    cue: "legallyRestricted",
    reason: "legally_restricted",
    negatable: true,
    words: "may be restricted by law or by a court",
  },
  {
    cue: "sexualHealth",
    reason: "sensitive_sexual_health",
    negatable: true,
    words: "is a sexual health matter; ask before release",
  },
  {
    cue: "sensitiveOther",
    reason: "sensitive_other",
    negatable: true,
    words: "may be trauma, an offence or not part of the record; ask before release",
  },
  {
    cue: "othersInfection",
    reason: "third_party_confidential",
    negatable: true,
    words: "tells of another person's infection",
  },
  {
    cue: "seriousHarm",
    reason: "serious_harm",
    negatable: true,
    words: "speaks of harm to somebody, perhaps if this is read",
  },
  {
    cue: "adverseOpinion",
    reason: "opinion_unshared_diagnosis",
    negatable: true,
    words: "is an opinion of the patient that may not have been shared",
  },
];

/** Lists of which a line names the matter itself, and no manner of speaking. */
const plainly: ReadonlySet<Cue> = new Set(["safeguarding", "sexualHealth", "legallyRestricted", "othersInfection"]);

const asking = new Set(routineAsking);
const testing = new Set([
  "test",
  "tests",
  "screen",
  "screens",
  "swab",
  "swabs",
  "serology",
  "bloods",
  "check",
  "screened",
]);

/** "Open about it", "happy to discuss": the patient keeps no secret of it. */
const isOpenlyTold = (sentence: ReadSentence, cue: Cue): boolean =>
  (cue === "legallyRestricted" || cue === "sensitiveOther" || cue === "safeguarding") && has(sentence, "openly");

/** Teaching, a question asked of everyone, or somebody's job. */
const isOnlyTalk = (sentence: ReadSentence, cue: Cue) =>
  (cue === "sensitiveOther" && tellsOccupation(sentence)) ||
  (cue === "safeguarding" &&
    (tellsOccupation(sentence) || sentence.words.some((word) => word.lower.startsWith("train")))) ||
  (cue === "sexualHealth" &&
    (says(sentence, asking) || says(sentence, testing)) &&
    sentence.words.every(
      (word) =>
        !/^(positive|pos|reactive|detected|treated|confirmed|known|diagnosed|contact|rape|raped|assault|assaulted|prep|confirm)$/.test(
          word.lower,
        ),
    ));

export function statedReasons({ sentences }: Reading): Clue[] {
  return sentences.flatMap((sentence, at) => {
    const kept = [sentences[at - 1], sentence, sentences[at + 1]].some(
      (near) => near && (has(near, "secrecy") || has(near, "notTold")),
    );
    return stated.flatMap(({ cue, reason, negatable, words }) =>
      (negatable ? standing(sentence, cue) : every(sentence, cue)).map((hit) => {
        const weight =
          hit.weight - (isOnlyTalk(sentence, cue) || isOpenlyTold(sentence, cue) ? 0.5 : 0) + (kept ? 0.2 : 0);
        const clue = clueAt(sentence, hit, reason, weight, () => `“${wordsOf(sentence, hit)}” ${words}.`);
        return { ...clue, plain: plainly.has(cue) };
      }),
    );
  });
}
