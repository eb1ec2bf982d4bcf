import { fields, fieldsOf, placeOf, topicCount, type Field } from "./fields.ts";
import { tellsOccupation } from "./occupation.ts";
import { has } from "./rules/clue.ts";
import { words as list } from "./lexicon/words.ts";
import type { Patient, ReadSentence, Reading } from "./reading.ts";
import type { Cue } from "./cues.ts";

/** Signs that are not a field of words. */
const others = [
  "named",
  "named relative",
  "relative",
  "acquaintance",
  "perhaps named",
  "anyone",
  "somebody else's pronoun",
  "telling denied",
  "negation",
  "quotation",
  "question mark",
  "first person",
  "second person",
  "number",
  "length",
  "shared with the patient",
  "occupation",
  "denied",
  "parent of a minor",
  "minor",
  "nothing private",
  "a person and nothing private",
  "stretches",
] as const;

/** Lists of phrases that are signs as well. */
const listed: readonly Cue[] = [
  ...(["present", "openContact", "openly", "routineBusiness", "benign", "secrecy", "adverse", "notTold"] as const),
  ...(["privateMatter", "finding", "suspicion", "illness"] as const),
];

/** Every sign by name: each field, each private field beside another person, and the others. */
export const signNames: readonly string[] = [
  ...fields,
  ...fields.slice(0, topicCount).map((field) => `${field} beside a person`),
  ...others,
  ...listed.map((cue) => `phrase: ${cue}`),
];

const firstOther = fields.length + topicCount;
const firstPhrase = firstOther + others.length;
const at = Object.fromEntries(others.map((name, place) => [name, firstOther + place])) as Record<
  (typeof others)[number],
  number
>;

/** A few sentences together, with how strongly each sign stands in them. */
export interface Stretch {
  /** The first sentence, and the one after the last. */
  from: number;
  to: number;
  signs: Float32Array;
}

const negations: ReadonlySet<string> = new Set(
  list`not no never nobody noone none nothing without dont doesnt didnt hasnt havent isnt wasnt wont cant cannot wouldnt couldnt shouldnt rather`,
);
const shared: ReadonlySet<string> = new Set(
  list`discussed explained aware informed agreed shared understands understood copied copy openly open happy freely`,
);
const occupations: ReadonlySet<string> = new Set(
  list`works worked working occupation job employed retired trainee training teaches`,
);
const writer: ReadonlySet<string> = new Set(list`i me we us my`);
const reader: ReadonlySet<string> = new Set(list`you your yours yourself`);
const anybody: ReadonlySet<string> = new Set(list`they someone somebody man woman bloke guy people men`);
const pronounsOf = {
  female: new Set(list`he him his`),
  male: new Set(list`she her hers`),
  unknown: new Set<string>(),
} as const;
const telling = 1 << placeOf.telling;

const bitsOf = (list: readonly Field[]) => list.reduce((bits, field) => bits | (1 << placeOf[field]), 0);

/** What may be denied: "no bruises", "denies abuse"; what is not told or not known is told of all the same. */
const deniable = bitsOf([
  ...(["crime", "violence", "fear", "substance", "mind", "death", "infection", "protection", "neglect"] as const),
  ...(["marks", "disgrace", "staff", "grave", "legal", "past", "love"] as const),
]);

/** What somebody may be by trade, or learns about, without being mixed up in it. */
const trades = bitsOf(["crime", "protection", "child", "money", "staff", "death", "substance"]);
const tradeWords: ReadonlySet<string> = new Set(
  list`officer worker social police prison probation court judge magistrate solicitor lawyer barrister detective guard bank bar pub brewery teacher nursery school foster child children protection safeguarding funeral undertaker security tax insurance drug drugs care`,
);
/** The papers of an attorney, a proxy or a next of kin are for everybody to see. */
const ofOpenContact = bitsOf(["papers", "protection", "legal", "contact"]);

/** Of a family history only that it is kept from somebody counts. */
const kept = bitsOf(["secrecy", "telling", "withheld", "contact"]);

const parents: ReadonlySet<string> = new Set(list`mum mummy mam mom mother dad daddy father parent parents`);

/** In a short sentence the person of the one before is still meant. */
const short = 12;

const isMinor = ({ age }: Patient) => age !== null && age < 16;

function countPersons(sentence: ReadSentence, isMinor: boolean, signs: Float32Array): boolean {
  let anyone = false;
  for (const mention of sentence.mentions) {
    if (mention.standing !== "third") continue;
    if (isMinor && mention.kind === "role" && parents.has(sentence.words[mention.from]!.lower)) {
      signs[at["parent of a minor"]]!++;
      continue;
    }
    anyone = true;
    const kin = mention.relation === "kin";
    if (mention.kind === "role") signs[kin ? at.relative : at.acquaintance]!++;
    else if (!mention.certain) signs[at["perhaps named"]]!++;
    else signs[kin ? at["named relative"] : at.named]!++;
  }
  return anyone;
}

/** The fields of the words of a sentence, each word once, and what else the words show. */
function countWords(sentence: ReadSentence, beside: boolean, signs: Float32Array): void {
  const seen: string[] = [];
  let denied = false;
  let told = false;
  const trade = tellsOccupation(sentence);
  const open = has(sentence, "openContact");
  sentence.words.forEach(({ lower, lead, token }, index) => {
    if (negations.has(lower)) {
      denied = true;
      signs[at.negation]!++;
    }
    if (writer.has(lower)) signs[at["first person"]]!++;
    if (reader.has(lower)) signs[at["second person"]]!++;
    if (lead.includes("?")) signs[at["question mark"]]!++;
    if (/["“‘]/.test(lead) || (lead.includes("'") && !sentence.words[index - 1]?.lower.endsWith("s")))
      signs[at.quotation]!++;
    if (token.kind === "number") signs[at.number]!++;
    if (occupations.has(lower)) signs[at.occupation]!++;
    const negated = sentence.negated[index]!;
    if (shared.has(lower) && !negated) signs[at["shared with the patient"]]!++;
    let found = fieldsOf(lower);
    if (negated && (found & deniable) !== 0) {
      signs[at.denied]!++;
      found &= ~deniable;
    }
    if (trade && tradeWords.has(lower)) found &= ~trades;
    if (open) found &= ~ofOpenContact;
    if (sentence.familyHistory) found &= kept;
    if (found === 0 || seen.includes(lower)) return;
    seen.push(lower);
    if ((found & telling) !== 0) told = true;
    for (let place = 0; found !== 0; place++, found >>>= 1) {
      if ((found & 1) === 0) continue;
      signs[place]!++;
      if (beside && place < topicCount) signs[fields.length + place]!++;
    }
  });
  if (denied && told) signs[at["telling denied"]]!++;
}

function signsOf(sentence: ReadSentence, patient: Patient, before: { person: boolean }): Float32Array {
  const signs = new Float32Array(signNames.length);
  const mentioned = !sentence.familyHistory && countPersons(sentence, isMinor(patient), signs);
  const pronouns = pronounsOf[patient.sex];
  const pronoun = sentence.words.some(({ lower }) => pronouns.has(lower) || anybody.has(lower));
  if (pronoun) signs[at["somebody else's pronoun"]] = 1;
  const person = mentioned || pronoun || (before.person && sentence.words.length < short);
  countWords(sentence, person && !sentence.familyHistory, signs);
  before.person = mentioned || pronoun;
  if (sentence.cues !== 0) {
    for (let place = 0; place < listed.length; place++)
      if (has(sentence, listed[place]!)) signs[firstPhrase + place] = 1;
  }
  return signs;
}

const wordsInStretch = 25;
const mostOfField = 4;
const mostOfOther = 2;

/** Fields that do not make a matter private by themselves: how it was told, and everyday things. */
const plainFields: ReadonlySet<number> = new Set(
  (["telling", "contact", "belief", "belongings", "child", "control", "papers", "death"] as const).map(
    (field) => placeOf[field],
  ),
);

function saysNothingPrivate(signs: Float32Array): boolean {
  for (let place = 0; place < topicCount; place++) if (signs[place]! > 0 && !plainFields.has(place)) return false;
  return true;
}

/** Brings counts to a common scale, so that ten words of a field are no more than four. */
function scale(signs: Float32Array, words: number): void {
  for (let place = 0; place < firstOther; place++) signs[place] = Math.min(signs[place]!, mostOfField) / 2;
  for (let place = firstOther; place < signs.length; place++) signs[place] = Math.min(signs[place]!, mostOfOther);
  signs[at.length] = Math.min(mostOfOther, words / wordsInStretch);
  const persons = signs[at.named]! + signs[at["named relative"]]! + signs[at.relative]! + signs[at.acquaintance]!;
  signs[at.anyone] = persons > 0 ? 1 : 0;
  const plain = saysNothingPrivate(signs);
  signs[at["nothing private"]] = plain ? 1 : 0;
  signs[at["a person and nothing private"]] = plain && persons > 0 ? 1 : 0;
}

/** The entry in overlapping stretches of some 25 words, so that one telling line among routine ones is not drowned. */
export function stretchesOf({ sentences, patient }: Reading): Stretch[] {
  const before = { person: false };
  const single = sentences.map((sentence) => signsOf(sentence, patient, before));
  const stretches: Stretch[] = [];
  for (let from = 0; from < single.length; from++) {
    const signs = new Float32Array(signNames.length);
    let words = 0;
    let to = from;
    for (; to < single.length && words < wordsInStretch; to++) {
      words += sentences[to]!.words.length;
      const each = single[to]!;
      for (let place = 0; place < signs.length; place++) signs[place]! += each[place]!;
    }
    scale(signs, words);
    stretches.push({ from, to, signs });
    if (to === single.length) break;
  }
  for (const { signs } of stretches) {
    signs[at.stretches] = Math.log(stretches.length);
    signs[at.minor] = isMinor(patient) ? 1 : 0;
  }
  return stretches;
}
