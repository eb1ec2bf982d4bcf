import type { Mention } from "../mentions.ts";
import type { ReadSentence, Reading } from "../reading.ts";
import type { Clue } from "../types.ts";
import { best, clueAt, every, has, standing, thirdPersons, wordsOf } from "./clue.ts";

/** How a sentence begins that says what is to be done with the one before. */
const goesOn = new Set(
  "he she they his her their not do dont please pls wish wishes wants want asks asked keep keeping says said told nobody no noone has does would this it all nothing never family parents husband wife pt patient swore sworn only still children".split(
    " ",
  ),
);

/** Friends are named in passing, and carers are mostly at work. */
const inPassing = new Set("friend mate mates friends pal buddy carer carers teammate classmate".split(" "));

const pronouns = new Set(["he", "she", "they", "his", "her", "their"]);

const helpers = new Set("who is was has had being been got gets keeps not never still now just only always".split(" "));

/** What relatives do in everybody's notes. */
const everyday = new Set(
  "stays stayed visits visited comes brings uses lives drives works attends attended cooks collects collected cares looks agrees agreed minds moved arrived joins joined reports reported says his was".split(
    " ",
  ),
);

/** "Roland skims the VAT": the sentence goes on with what the person does, so it is about that person. */
function isToldOf(sentence: ReadSentence, mention: Mention): boolean {
  const next = sentence.words[mention.to];
  if (next === undefined || next.lead !== "" || sentence.words[mention.to - 1]!.token.possessive) return false;
  if (everyday.has(next.lower) || /^(similar|same)$/.test(sentence.words[mention.to + 2]?.lower ?? "")) return false;
  return helpers.has(next.lower) || /(?:[^s]s|ed)$/.test(next.lower);
}

/** How much a sentence says of the person that people keep to themselves. */
function privacyOf(sentence: ReadSentence, mention: Mention): number {
  const about = standing(sentence, "privateMatter").filter((hit) => hit.from >= mention.to || hit.to <= mention.from);
  return Math.max(0, ...about.map((hit) => hit.weight));
}

/** What makes it ordinary to name a person: present, next of kin, a routine call, a kindness. */
function ordinary(sentence: ReadSentence): number {
  let weight = 0;
  if (has(sentence, "openContact")) weight = 0.6;
  if (has(sentence, "present")) weight = Math.max(weight, 0.5);
  if (has(sentence, "openly")) weight = Math.max(weight, 0.4);
  if (has(sentence, "routineBusiness")) weight = Math.max(weight, 0.3);
  if (has(sentence, "benign")) weight = Math.max(weight, 0.3);
  return weight;
}

/** "With Geoff", "by Mr Abernethy": in company, or the one who did it. */
const accompanies = (sentence: ReadSentence, mention: Mention) =>
  /^(with|w|by)$/.test(sentence.words[mention.from - 1]?.lower ?? "");

function weigh(sentence: ReadSentence, next: ReadSentence | undefined, mention: Mention): number {
  const follows = next !== undefined && pronouns.has(next.words[0]!.lower) && next.mentions.length === 0;
  const privacy = Math.max(
    privacyOf(sentence, mention),
    follows ? 0.8 * privacyOf(next, { ...mention, from: -1, to: 0 }) : 0,
  );
  const secrecy =
    every(sentence, "secrecy").length > 0 ||
    (next !== undefined && every(next, "secrecy").length > 0 && goesOn.has(next.words[0]!.lower));
  const ill =
    standing(sentence, "illness").some((hit) => hit.from >= mention.to || hit.to <= mention.from) &&
    !has(sentence, "benign");
  const named = mention.kind === "name";
  const kin = mention.relation === "kin";
  if (sentence.familyHistory && !secrecy) return 0;

  if (!mention.certain)
    return privacy > 0 || secrecy ? 0.1 + privacy * 0.7 + (secrecy ? 0.3 : 0) - ordinary(sentence) * 0.4 : 0;
  const casual = kin || inPassing.has(sentence.words[mention.from]!.lower) || accompanies(sentence, mention);
  let weight = named ? (casual ? (isToldOf(sentence, mention) ? 0.35 : 0.22) : 0.42) : 0;
  if (privacy > 0) weight += named ? privacy * 0.9 : privacy * (kin ? 0.5 : 0.8);
  if (ill) weight += named ? (kin ? 0.1 : 0.35) : 0.05;
  if (secrecy) weight += named ? 0.35 : 0.35;
  return weight - ordinary(sentence) * (privacy > 0 ? (secrecy ? 0.2 : 0.4) : named ? 0.7 : 0.5);
}

function reasonInWords(sentence: ReadSentence, mention: Mention): string {
  const who = wordsOf(sentence, mention);
  const matter = best(standing(sentence, "privateMatter")) ?? best(standing(sentence, "illness"));
  const how = mention.kind === "name" ? "is named" : "can be told from the words";
  return matter
    ? `${who} ${how}, with what may be a private matter (“${wordsOf(sentence, matter)}”); has the patient a right to see it, and a proxy?`
    : `${who} ${how}, and nothing shows an everyday reason for it.`;
}

/** A named or recognisable person who is neither the patient nor at work, and something private about them. */
export function thirdParty({ sentences }: Reading): Clue[] {
  return sentences.flatMap((sentence, at) =>
    thirdPersons(sentence).map((mention) =>
      clueAt(sentence, mention, "third_party_confidential", weigh(sentence, sentences[at + 1], mention), () =>
        reasonInWords(sentence, mention),
      ),
    ),
  );
}
