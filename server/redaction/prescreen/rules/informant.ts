import type { CueHit } from "../cues.ts";
import { Is } from "../classes.ts";
import type { Mention } from "../mentions.ts";
import type { ReadSentence, Reading } from "../reading.ts";
import type { Clue } from "../types.ts";
import { clueAt, every, has, standing, thirdPersons, wordsOf } from "./clue.ts";

/** Whether the person is the one who reached us: before the verb, or after "call from". */
function reaches(sentence: ReadSentence, mention: Mention): CueHit | undefined {
  return (
    every(sentence, "contactBefore").find(
      (hit) =>
        hit.from >= mention.to &&
        hit.from - mention.to <= 5 &&
        !elsewhere.has(sentence.words[hit.to]?.lower ?? "") &&
        !turnsToPatient(sentence, mention.to, hit.from),
    ) ?? every(sentence, "contactFrom").find((hit) => mention.from >= hit.to && mention.from - hit.to <= 3)
  );
}

const patientWords = new Set(["pt", "patient", "he", "she", "i", "we"]);
const turnsToPatient = (sentence: ReadSentence, from: number, to: number) =>
  sentence.words.slice(from, to).some((word) => patientWords.has(word.lower));

/** A parent tells a child's story; an aunt, a neighbour or a school tells on somebody. */
const isParent = (sentence: ReadSentence, mention: Mention) =>
  sentence.words
    .slice(mention.from, mention.to)
    .some((word) =>
      /^(mother|mum|mummy|mom|mam|mama|father|dad|daddy|parent|parents|family|carer|carers)$/.test(word.lower),
    ) && !/^step/.test(sentence.words[mention.from - 1]?.lower ?? "");

const isMinor = (reading: Reading) => reading.patient.age !== null && reading.patient.age < 16;
/** Somebody called an ambulance, not us. */
const elsewhere = new Set(["ambulance", "999", "911", "police", "paramedics", "112", "111", "him", "her", "ems"]);

const strongContact =
  /^(rang|rung|written|spoken|aside|takes|pulled|drew|phoned|telephoned|called|emailed|texted|wrote|contacted|rings|phones|emails|came|popped|dropped|stayed|hung|lingered|stopped|caught|took|mentioned|mentions|passed|handed|approached|informed|disclosed|visited|left|call|tc|t\/c|email|letter|note|message|msg|text|voicemail|visit|collateral|tel|spoke|whispered|messaged|information|info|signed|report)$/;

function weigh(reading: Reading, at: number, mention: Mention, hit: CueHit): number {
  const sentence = reading.sentences[at]!;
  const strong =
    hit.weight > 0.6 || sentence.words.slice(hit.from, hit.to).some((word) => strongContact.test(word.lower));
  const told = reading.sentences.slice(at + 1, at + 4);
  const adverse =
    standing(sentence, "adverse").length + Math.min(1, told.flatMap((each) => standing(each, "adverse")).length);
  const secret =
    has(sentence, "secrecy") ||
    has(sentence, "anonymous") ||
    told.some((each) => has(each, "secrecy") || has(each, "anonymous"));
  let weight = strong ? 0.3 : 0.05;
  if (adverse > 0) weight += strong ? 0.25 : 0.15;
  if (adverse > 1) weight += 0.1;
  if (secret) weight += strong ? 0.4 : 0.25;
  if (hit.weight > 0.6) weight += 0.2;
  if (mention.relation !== "kin" && strong) weight += 0.05;
  if (has(sentence, "routineBusiness") && !secret) weight -= adverse > 1 ? 0.15 : 0.4;
  if (has(sentence, "present") && !secret) weight -= 0.35;
  if (has(sentence, "openContact") && !secret) weight -= 0.4;
  if (isMinor(reading) && isParent(sentence, mention) && !secret) weight -= 0.4;
  return weight;
}

const toSay = new Set([
  "to",
  "saying",
  "that",
  "reporting",
  "stating",
  "because",
  "concerned",
  "worried",
  "re",
  "says",
]);
const telling = new Set([
  "say",
  "report",
  "tell",
  "warn",
  "inform",
  "express",
  "raise",
  "share",
  "alert",
  "let",
  "ask",
  "enquire",
]);

/** "The bank telephoned to say that he…": whoever rang, they spoke of the patient. */
function saidBySomeone(sentence: ReadSentence, reading: Reading): Clue[] {
  const profession = sentence.words.some((word) => (word.is & (Is.profession | Is.professionalTitle)) !== 0);
  if (profession || isMinor(reading) || has(sentence, "present")) return [];
  return every(sentence, "contactBefore").flatMap((hit) => {
    const [next, after] = [sentence.words[hit.to]?.lower ?? "", sentence.words[hit.to + 1]?.lower ?? ""];
    const first = sentence.words[hit.from]!;
    if (hit.from === 0 || patientWords.has(sentence.words[hit.from - 1]!.lower) || !strongContact.test(first.lower))
      return [];
    if (!toSay.has(next) || (next === "to" && !telling.has(after))) return [];
    const secret = has(sentence, "secrecy");
    const weight =
      0.3 +
      (standing(sentence, "adverse").length > 0 ? 0.15 : 0) +
      (secret ? 0.3 : 0) -
      (has(sentence, "routineBusiness") ? 0.3 : 0);
    return [
      clueAt(
        sentence,
        { from: 0, to: hit.to },
        "third_party_given_information",
        weight,
        () => "Somebody told the practice this about the patient; does the patient know?",
      ),
    ];
  });
}

/** Somebody who is not at work told the practice something about the patient. */
export function informant(reading: Reading): Clue[] {
  return reading.sentences.flatMap((sentence, at) => {
    const clues: Clue[] = saidBySomeone(sentence, reading);
    for (const mention of thirdPersons(sentence)) {
      const hit = reaches(sentence, mention);
      if (!hit) continue;
      clues.push(
        clueAt(
          sentence,
          mention,
          "third_party_given_information",
          weigh(reading, at, mention, hit),
          () => `${wordsOf(sentence, mention)} seems to have told the practice this; does the patient know?`,
        ),
      );
    }
    for (const hit of every(sentence, "anonymous")) {
      if (sentence.words[hit.from]!.is & Is.thing) continue;
      clues.push(
        clueAt(
          sentence,
          hit,
          "third_party_given_information",
          hit.weight + (has(sentence, "secrecy") || standing(sentence, "adverse").length > 1 ? 0.2 : 0),
          () => "Information from someone who does not want to be known, or from another person.",
        ),
      );
    }
    return clues;
  });
}
