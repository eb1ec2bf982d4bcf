import { classOf, Is, isListedName } from "./classes.ts";
import { bitOf, find, type CueHit } from "./cues.ts";
import { meaningOf } from "./meaning.ts";
import { mentionsIn, type Mention } from "./mentions.ts";
import { negatedWords } from "./negation.ts";
import { Sees } from "./sees.ts";
import { sentencesOf, tokenise, type Sentence, type Token } from "./tokens.ts";
import type { Entry } from "./types.ts";

/** A word in its sentence, with the marks around it and everything the lexicons say. */
export interface ReadWord {
  token: Token;
  lower: string;
  /** Bits of `Is`. */
  is: number;
  /** Bits of `Sees`: the classes that turns of phrase ask for. */
  classes: number;
  /** The marks between the word before and this one, and between this one and the next. */
  lead: string;
  trail: string;
}

export interface ReadSentence {
  words: ReadWord[];
  capitalsTell: boolean;
  mentions: Mention[];
  hits: CueHit[];
  /** The lists of `hits`, as bits. */
  cues: number;
  /** For each word whether it stands under a "no" or "denies". */
  negated: boolean[];
  /** A family history, in which relatives' illnesses are the patient's own account. */
  familyHistory: boolean;
}

/** Everything the rules need to know of an entry. */
export interface Reading {
  entry: Entry;
  patient: Patient;
  sentences: ReadSentence[];
}

export interface Patient {
  names: readonly string[];
  sex: "female" | "male" | "unknown";
  /** Age in years when the entry was written, as far as the year of birth tells. */
  age: number | null;
  birthYear: number | null;
}

let lastNames: { of: string; names: readonly string[] } = { of: "", names: [] };

/** A record is one patient's, so the name of the entry before is mostly that of this one. */
function namesOf(name: string): readonly string[] {
  if (lastNames.of !== name)
    lastNames = { of: name, names: tokenise(name, isListedName).flatMap((token) => token.lower.split("-")) };
  return lastNames.names;
}

export function patientOf(entry: Entry): Patient {
  const { name, sex, birthYear } = entry.patient;
  const year = entry.date === null ? NaN : Number(entry.date.slice(0, 4));
  return {
    names: namesOf(name),
    sex: sex === "female" || sex === "male" ? sex : "unknown",
    age: birthYear === null || Number.isNaN(year) ? null : year - birthYear,
    birthYear,
  };
}

const pronouns: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  const mark = (list: string, bit: number) => {
    for (const word of list.split(" ")) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  mark(
    "he she they someone somebody man woman lady bloke guy lad lads girl boys men women male female person people couple",
    Sees.who,
  );
  mark("her him them me pt patient mum mother", Sees.her);
  mark("her his their pts patients hers my the", Sees.hers);
  mark("pt pts patient", Sees.pt);
  return bits;
})();
const ofSex = {
  female: new Set(["she", "her", "hers", "herself"]),
  male: new Set(["he", "him", "his", "himself"]),
  unknown: new Set<string>(),
} as const;

function classesOf({ lower, is, token, lead }: ReadWord, patient: Patient): number {
  let classes = pronouns.get(lower) ?? 0;
  if ((is & Is.kin) !== 0) classes |= Sees.kin | Sees.who;
  if ((is & Is.role) !== 0) classes |= Sees.role | Sees.who;
  if (token.possessive && (lower === "pt" || lower === "patient")) classes |= Sees.hers;
  if (patient.names.includes(lower) || ofSex[patient.sex].has(lower)) classes |= Sees.pt;
  if (token.kind === "number") classes |= Sees.num;
  if (lead.endsWith("?")) classes |= Sees.query;
  return classes;
}

function readWords(sentence: Sentence): ReadWord[] {
  const words: ReadWord[] = [];
  let lead = "";
  for (const token of sentence.tokens) {
    if (token.kind === "mark") {
      lead += token.lower;
      const last = words.at(-1);
      if (last) last.trail += token.lower;
      continue;
    }
    const lower = meaningOf(token, lead);
    words.push({ token, lower, is: classOf(lower), classes: 0, lead, trail: "" });
    lead = "";
  }
  return words;
}

const familyHeading = /^(fh|fhx|family)$/;

/** Whether the sentence tells the family's illnesses; a heading in capitals carries over to the sentences below it. */
function tellsFamilyHistory(words: readonly ReadWord[], carried: boolean): boolean {
  const first = words[0];
  if (first && words.length > 1 && first.token.case === "upper" && words.some((word) => word.trail.startsWith(":"))) {
    carried = false;
  }
  return (
    carried ||
    words.some(
      (word, at) =>
        familyHeading.test(word.lower) &&
        (word.lower !== "family" || /^(history|hx|hist)$/.test(words[at + 1]?.lower ?? "")),
    )
  );
}

/** Who has once been called wife or son stays a relative when only the name is written again. */
function rememberRelations(sentences: readonly ReadSentence[]): void {
  const relatives = new Set<string>();
  for (const { mentions } of sentences) {
    for (const mention of mentions) {
      const [name] = mention.names;
      if (mention.kind !== "name" || name === undefined) continue;
      if (mention.relation === "kin") relatives.add(name);
      else if (mention.relation === "none" && relatives.has(name)) mention.relation = "kin";
    }
  }
}

/** Reads an entry: words, sentences, people and turns of phrase. */
export function read(entry: Entry, text: string, staff: ReadonlySet<string>): Reading {
  const patient = patientOf(entry);
  const sentences: ReadSentence[] = [];
  let familyHistory = false;
  for (const sentence of sentencesOf(tokenise(text, isListedName))) {
    const words = readWords(sentence);
    if (words.length === 0) continue;
    for (const word of words) word.classes = classesOf(word, patient);
    familyHistory = tellsFamilyHistory(words, familyHistory && /^[A-Z ]{4,}:/.test(text));
    const mentions = mentionsIn(words, sentence.capitalsTell, patient, staff);
    for (const mention of mentions) {
      const bit =
        mention.standing === "third" ? Sees.third | Sees.who | Sees.name : mention.standing === "patient" ? Sees.pt : 0;
      if (mention.kind === "name") for (let at = mention.from; at < mention.to; at++) words[at]!.classes |= bit;
    }
    const hits = find(words);
    sentences.push({
      words,
      capitalsTell: sentence.capitalsTell,
      mentions,
      hits,
      cues: hits.reduce((bits, { cue }) => bits | bitOf[cue], 0),
      negated: negatedWords(words),
      familyHistory,
    });
  }
  rememberRelations(sentences);
  return { entry, patient, sentences };
}
