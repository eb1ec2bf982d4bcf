import type { Mention } from "../mentions.ts";
import type { ReadSentence, Reading } from "../reading.ts";
import type { Clue } from "../types.ts";
import { clueAt, every, thirdPersons, wordsOf } from "./clue.ts";
import { wrongSex } from "./wrong-sex.ts";

const datePattern = /^(?:\d{1,2}[./-]\d{1,2}[./-]((?:19|20)\d\d|\d\d)|((?:19|20)\d\d)(?:-\d\d-\d\d)?)$/;

/** The year of a date as it is written, with two digits read as a year of birth. */
function yearOf(text: string): number | null {
  const match = datePattern.exec(text);
  const year = match?.[1] ?? match?.[2];
  if (year === undefined) return null;
  return year.length === 4 ? Number(year) : 1900 + Number(year);
}

const birthWords = new Set(["dob", "born", "birth", "yob"]);

/** Dates of birth, after "dob" or right after a name, that are not the patient's. */
function otherBirthDates(sentence: ReadSentence, birthYear: number | null, mentions: readonly Mention[]): Clue[] {
  if (birthYear === null) return [];
  const clues: Clue[] = [];
  sentence.words.forEach((word, at) => {
    const year = word.token.kind === "number" ? yearOf(word.lower) : null;
    if (year === null || Math.abs(year - birthYear) < 1 || year % 100 === birthYear % 100) return;
    const said = sentence.words.slice(Math.max(0, at - 2), at).some((before) => birthWords.has(before.lower));
    const afterName = sentence.mentions.some(
      (mention) =>
        mention.kind === "name" &&
        mention.standing !== "professional" &&
        (mention.to === at || (mention.to === at - 1 && word.lead !== "")) &&
        year < 2020,
    );
    if (said || afterName) {
      const named = mentions.length > 0 || afterName;
      clues.push(
        clueAt(
          sentence,
          { from: at, to: at + 1 },
          "wrong_patient",
          said ? (named ? 0.8 : 0.65) : 0.6,
          () => `The year ${year} is not the patient's year of birth; is this the right record?`,
        ),
      );
    }
  });
  return clues;
}

/** "Re:" a person who is not the patient, or a namesake: one of the patient's names with another beside it. */
function otherNames(reading: Reading, sentence: ReadSentence): Clue[] {
  const { patient, entry } = reading;
  const clues: Clue[] = [];
  for (const mention of thirdPersons(sentence)) {
    if (mention.kind !== "name" || mention.relation === "kin") continue;
    const before = sentence.words[mention.from - 1]?.lower;
    const names = mention.names.filter((name) => name.length > 2 && !/^(mrs|miss)$/.test(name));
    const shares = names.some(
      (name) => patient.names.includes(name) || name.split("-").some((part) => patient.names.includes(part)),
    );
    const resembles =
      shares ||
      names.some((name) =>
        patient.names.some((own) => own.length > 3 && name.slice(0, 4) === own.slice(0, 4) && name !== own),
      );
    const isPaper = entry.entryType === "result" || entry.entryType === "document";
    let weight = 0;
    if (before === "dear" && sentence.words.some((word) => word.lower === "your")) weight = 0.65;
    if (before === "re" && isPaper) weight = names.length > 1 || shares ? 0.6 : 0.35;
    if (resembles && names.length > 1) weight = Math.max(weight, isPaper ? 0.55 : 0.3);
    if (every(sentence, "wrongPatient").length > 0) weight = Math.max(weight, 0.6);
    if (weight > 0)
      clues.push(
        clueAt(
          sentence,
          mention,
          "wrong_patient",
          weight,
          () => `${wordsOf(sentence, mention)} is not the patient's name; is this the right record?`,
        ),
      );
  }
  return clues;
}

const nhsNumber = /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/;

/** Ten digits in the groups of an NHS number; a telephone number begins with a nought. */
function holdsNhsNumber(sentence: ReadSentence): boolean {
  const numbers = sentence.words.filter((word) => word.token.kind === "number").map((word) => word.lower);
  return numbers.length > 0 && nhsNumber.test(numbers.join(" ")) && !/\b0\d{9,10}\b/.test(numbers.join(""));
}

/** Signs that the entry belongs to someone else. */
export function wrongPatient(reading: Reading): Clue[] {
  return [
    ...reading.sentences.flatMap((sentence) => {
      const persons = thirdPersons(sentence);
      const numbered =
        persons.length > 0 || sentence.words.some((word) => word.lower === "nhs") ? holdsNhsNumber(sentence) : false;
      return [
        ...every(sentence, "wrongPatient").map((hit) =>
          clueAt(
            sentence,
            hit,
            "wrong_patient",
            hit.weight,
            () => `“${wordsOf(sentence, hit)}” suggests that this belongs to another record.`,
          ),
        ),
        ...otherBirthDates(sentence, reading.patient.birthYear, persons),
        ...otherNames(reading, sentence),
        ...(numbered
          ? [
              clueAt(
                sentence,
                { from: 0, to: sentence.words.length },
                "wrong_patient" as const,
                persons.length > 0 ? 0.5 : 0.3,
                () => "An NHS number is written here; is it the patient's?",
              ),
            ]
          : []),
      ];
    }),
    ...wrongSex(reading),
  ];
}
