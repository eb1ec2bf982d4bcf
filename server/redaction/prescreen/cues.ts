import * as euphemism from "./lexicon/cues-euphemism.ts";
import * as informant from "./lexicon/cues-informant.ts";
import * as legal from "./lexicon/cues-legal.ts";
import * as openly from "./lexicon/cues-openly.ts";
import * as opinion from "./lexicon/cues-opinion.ts";
import * as safety from "./lexicon/cues-safety.ts";
import * as sensitive from "./lexicon/cues-sensitive.ts";
import * as third from "./lexicon/cues-third-party.ts";
import { parsePattern, PhraseBook, type Hit, type Word } from "./patterns.ts";
import { Sees } from "./sees.ts";

/** Every list of turns of phrase by name, with the weight of a line that states none. */
const groups = {
  safeguarding: [safety.safeguarding, 0.8],
  controlTold: [euphemism.control, 0.5],
  keepAway: [safety.keepAway, 0.6],
  legallyRestricted: [legal.legallyRestricted, 0.8],
  wrongPatient: [legal.wrongPatient, 0.7],
  sexualHealth: [sensitive.sexualHealth, 0.7],
  sensitiveOther: [sensitive.sensitiveOther, 0.65],
  notTold: [opinion.notTold, 0.5],
  finding: [opinion.finding, 0.5],
  adverseOpinion: [opinion.adverseOpinion, 0.65],
  suspicion: [opinion.suspicion, 0.5],
  seriousHarm: [opinion.seriousHarm, 0.65],
  othersInfection: [third.othersInfection, 0.85],
  privateMatter: [[...third.privateMatter, ...euphemism.euphemism], 0.5],
  illness: [third.illness, 0.4],
  secrecy: [third.secrecy, 0.5],
  benign: [third.benign, 0.4],
  present: [third.present, 0.5],
  openContact: [third.openContact, 0.6],
  openly: [openly.openly, 0.5],
  routineBusiness: [third.routineBusiness, 0.4],
  contactBefore: [informant.contactBefore, 0.5],
  contactFrom: [informant.contactFrom, 0.5],
  anonymous: [informant.anonymous, 0.6],
  adverse: [informant.adverse, 0.4],
} as const;

export type Cue = keyof typeof groups;

const names = Object.keys(groups) as Cue[];
const book = new PhraseBook();
names.forEach((name, group) => {
  const [list, standard] = groups[name];
  for (const line of list) book.add(group, parsePattern(line, Sees, standard));
});

/** Every whole word that a turn of phrase asks for. */
export const cueWords: ReadonlySet<string> = book.literals;

/** Each list as a bit, so that one number says which lists speak in a sentence. */
export const bitOf = Object.fromEntries(names.map((name, at) => [name, 1 << at])) as Readonly<Record<Cue, number>>;

/** A turn of phrase found in a sentence, by the name of its list. */
export interface CueHit extends Omit<Hit, "group"> {
  cue: Cue;
}

export const find = (words: readonly Word[]): CueHit[] =>
  book.find(words).map(({ group, weight, from, to }) => ({ cue: names[group]!, weight, from, to }));
