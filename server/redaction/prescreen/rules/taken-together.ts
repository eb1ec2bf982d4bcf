import { fields, fieldsOf, placeOf, topicCount, type Field } from "../fields.ts";
import { weights as learned } from "../lexicon/weights.ts";
import type { ReadSentence, Reading } from "../reading.ts";
import { signNames, stretchesOf, type Stretch } from "../signs.ts";
import type { Clue, Reason } from "../types.ts";

const weights = Float64Array.from(signNames, (name) => learned[name] ?? 0);
const bias = learned.bias ?? 0;

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

function sumOf(signs: Float32Array): number {
  let sum = bias;
  for (let at = 0; at < signs.length; at++) sum += weights[at]! * signs[at]!;
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
  chance: number;
  stretch: Stretch;
  /** How many stretches the entry has. */
  stretches: number;
}

export function likelihood(reading: Reading): Likelihood | null {
  const stretches = stretchesOf(reading);
  let loudest: Stretch | undefined;
  let highest = -Infinity;
  for (const stretch of stretches) {
    const sum = sumOf(stretch.signs);
    if (sum > highest) [highest, loudest] = [sum, stretch];
  }
  return loudest ? { chance: 1 / (1 + Math.exp(-highest)), stretch: loudest, stretches: stretches.length } : null;
}

/** From this chance on the words taken together are reason enough to look. */
const enough = 0.4;
/** The weight of a clue at that chance, which is the threshold of the screen. */
const atThreshold = 0.33;

/** Many small signs in one place: a person, an accusation, money, a secret, none of which says enough alone. */
export function takenTogether(reading: Reading, likely: Likelihood | null): Clue[] {
  if (!likely) return [];
  const { chance, stretch } = likely;
  const sentences = reading.sentences.slice(stretch.from, stretch.to);
  const last = sentences.at(-1)!;
  const weight = chance < enough ? chance * (atThreshold / enough) : atThreshold + (chance - enough) * 0.8;
  return [
    {
      reason: reasonOf(stretch),
      start: sentences[0]!.words[0]!.token.start,
      end: last.words.at(-1)!.token.end,
      weight,
      words: () => {
        const shown = tellingWords(sentences);
        return shown.length === 0
          ? "The lines taken together read like something private or harmful."
          : `Taken together the lines read like something private or harmful: ${shown.join(", ")}.`;
      },
    },
  ];
}
