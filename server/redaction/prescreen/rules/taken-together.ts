import { fields, fieldsOf, placeOf, topicCount, type Field } from "../fields.ts";
import { turnsByWeight } from "../lexicon/learned-words.ts";
import { weights as learned } from "../lexicon/weights.ts";
import type { ReadSentence, Reading } from "../reading.ts";
import { signNames, stretchesOf, type Stretch } from "../signs.ts";
import { Wording } from "../wording.ts";
import type { Clue, Reason } from "../types.ts";

const weights = Float64Array.from(signNames, (name) => learned[name] ?? 0);
const bias = learned.bias ?? 0;

const turns = turnsByWeight.flatMap((line) => {
  const [weight = "", ...listed] = line.split(" ");
  return listed.map((turn) => [turn, Number(weight)] as const);
});
const wording = new Wording(turns.map(([turn]) => turn));
const turnWeights = Float64Array.from(turns, ([, weight]) => weight);
/** For each turn the last stretch it was counted in, so that it counts once. */
const counted = new Float64Array(turns.length);
let stretchesRead = 0;

/** Which reason a field speaks for, with and without another person beside it. */
const speaksFor: Readonly<Partial<Record<Field, readonly [beside: Reason, alone: Reason]>>> = {
  crime: ["third_party_confidential", "sensitive_other"],
  violence: ["safeguarding", "safeguarding"],
  fear: ["safeguarding", "safeguarding"],
  secrecy: ["third_party_confidential", "opinion_unshared_diagnosis"],
  contact: ["third_party_given_information", "third_party_given_information"],
  belief: ["third_party_given_information", "opinion_unshared_diagnosis"],
  love: ["third_party_confidential", "sensitive_sexual_health"],
  substance: ["third_party_confidential", "sensitive_other"],
  money: ["third_party_confidential", "safeguarding"],
  mind: ["third_party_confidential", "serious_harm"],
  infection: ["third_party_confidential", "sensitive_sexual_health"],
  protection: ["safeguarding", "safeguarding"],
  papers: ["wrong_patient", "wrong_patient"],
  neglect: ["safeguarding", "safeguarding"],
  control: ["safeguarding", "safeguarding"],
  marks: ["safeguarding", "safeguarding"],
  disgrace: ["third_party_confidential", "sensitive_other"],
  staff: ["serious_harm", "serious_harm"],
  opinion: ["opinion_unshared_diagnosis", "opinion_unshared_diagnosis"],
  grave: ["third_party_confidential", "opinion_unshared_diagnosis"],
  withheld: ["opinion_unshared_diagnosis", "opinion_unshared_diagnosis"],
  legal: ["legally_restricted", "legally_restricted"],
  past: ["sensitive_other", "sensitive_other"],
};

function sumOf({ signs, from, to }: Stretch, wordings: readonly (readonly number[])[]): number {
  let sum = bias;
  for (let at = 0; at < signs.length; at++) sum += weights[at]! * signs[at]!;
  stretchesRead++;
  for (let at = from; at < to; at++)
    for (const turn of wordings[at]!) {
      if (counted[turn] === stretchesRead) continue;
      counted[turn] = stretchesRead;
      sum += turnWeights[turn]!;
    }
  return sum;
}

const anyone = signNames.indexOf("anyone");
const pronoun = signNames.indexOf("somebody else's pronoun");
const isAboutSomebody = (signs: Float32Array) => signs[anyone]! > 0 || signs[pronoun]! > 0;

/** What the fields of a stretch say together, for the reason they speak for most. */
function reasonOf({ signs }: Stretch): Reason {
  const votes = new Map<Reason, number>();
  for (let place = 0; place < topicCount; place++) {
    const field = fields[place]!;
    const reasons = speaksFor[field];
    if (!reasons || signs[place] === 0) continue;
    const besidePerson = signs[fields.length + place]!;
    const reason = reasons[besidePerson > 0 ? 0 : 1];
    const vote = weights[place]! * signs[place]! + weights[fields.length + place]! * besidePerson;
    votes.set(reason, (votes.get(reason) ?? 0) + vote);
  }
  return [...votes].reduce<readonly [Reason, number]>(
    (best, each) => (each[1] > best[1] ? each : best),
    [isAboutSomebody(signs) ? "third_party_confidential" : "sensitive_other", 0],
  )[0];
}

/** How much a word of these fields adds. */
function weightOf(found: number): number {
  let weight = 0;
  for (let place = 0; found !== 0; place++, found >>>= 1)
    if ((found & 1) !== 0 && place < topicCount) weight += weights[place]! + weights[fields.length + place]!;
  return weight;
}

const wordsShown = 4;
const minor = 1 << placeOf.telling;

function tellingWords(sentences: readonly ReadSentence[]): string[] {
  const found = new Map<string, number>();
  for (const { words } of sentences)
    for (const { lower, token } of words) {
      const bits = fieldsOf(lower) & ~minor;
      if (bits !== 0) found.set(token.text.toLowerCase(), weightOf(bits));
    }
  return [...found]
    .filter(([, weight]) => weight > 0)
    .sort((one, other) => other[1] - one[1])
    .slice(0, wordsShown)
    .map(([word]) => `“${word}”`);
}

/** How likely it is, by all the words together, that a person would look; with the stretch that speaks loudest. */
export interface Likelihood {
  /** The logarithm of the odds. */
  odds: number;
  stretch: Stretch;
}

export function likelihood(reading: Reading): Likelihood | null {
  const wordings = reading.sentences.map((sentence) => wording.in(sentence));
  let loudest: Stretch | undefined;
  let highest = -Infinity;
  for (const stretch of stretchesOf(reading)) {
    const sum = sumOf(stretch, wordings);
    if (sum > highest) [highest, loudest] = [sum, stretch];
  }
  return loudest ? { odds: highest, stretch: loudest } : null;
}

/**
 * Many small signs in one place: a person, an accusation, money, a secret, none of which says enough alone. Where something
 * can be pointed at, its reason is theirs; else it is what the fields speak for.
 */
export function takenTogether(
  { sentences: all }: Reading,
  { stretch }: Likelihood,
  weight: number,
  pointedAt: Reason | undefined,
): Clue {
  const sentences = all.slice(stretch.from, stretch.to);
  return {
    reason: pointedAt ?? reasonOf(stretch),
    start: sentences[0]!.words[0]!.token.start,
    end: sentences.at(-1)!.words.at(-1)!.token.end,
    weight,
    words: () => {
      const shown = tellingWords(sentences);
      return shown.length === 0
        ? "The lines taken together read like something private or harmful."
        : `Taken together the lines read like something private or harmful: ${shown.join(", ")}.`;
    },
  };
}
