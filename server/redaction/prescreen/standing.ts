import { Is } from "./classes.ts";
import { words as list } from "./lexicon/words.ts";
import type { Mention } from "./mentions.ts";
import type { Patient, ReadWord } from "./reading.ts";

const anyTitle = Is.courtesyTitle | Is.professionalTitle | Is.clergyTitle;
const carriers = new Set(
  list`seen reviewed under referred surgeon operated discussed wrote writes letter secretary secretaries clinic list team appointment`,
);

/** Where people live and others work; a manager or carer named there is at work. */
const residence = /\b(lodge|court|nursing|residential|care home|nh|rh|hostel|sheltered|house manager|home manager)\b/;

/** Whether the names are the patient's own: all of them, or a short form of the given name. */
function isPatient(names: readonly string[], sex: Mention["sex"], titled: boolean, patient: Patient): boolean {
  if (names.length === 0) return false;
  if (titled && sex !== "unknown" && patient.sex !== "unknown" && sex !== patient.sex) return false;
  const given = patient.names[0] ?? "";
  return names
    .flatMap((name) => name.split("-"))
    .every(
      (name) =>
        patient.names.includes(name) ||
        (name.length >= 3 && given.startsWith(name)) ||
        (name.length === 1 && patient.names.some((own) => own.startsWith(name))),
    );
}

/** Whether a profession stands close by: "Pharmacist Imran Shah", "Sian (HCA)", "Podiatry: Mrs Ridley HCPC". */
function besideProfession(mention: Mention, words: readonly ReadWord[]): boolean {
  for (let at = Math.max(0, mention.from - 3); at < mention.from; at++) {
    const word = words[at]!;
    if ((word.is & (Is.profession | Is.department)) !== 0 && !word.token.possessive) {
      const between = words.slice(at + 1, mention.from + 1);
      if (
        (at === mention.from - 1 || between.every((part) => !/[(;]/.test(part.lead))) &&
        !between.some(
          (part) =>
            /^(from|says|said|that|told|re|about|for|her|his|by)$/.test(part.lower) &&
            (word.is & Is.profession) !== 0 &&
            part.lower !== "by",
        )
      )
        return true;
    }
  }
  for (let at = mention.to; at < Math.min(words.length, mention.to + 3); at++) {
    const word = words[at]!;
    if (at > mention.to && word.lead === "" && !/[(,-]/.test(words[mention.to]!.lead)) break;
    if (
      (word.is & (Is.profession | Is.department)) !== 0 &&
      (word.lead !== "" ||
        at > mention.to ||
        /^(rn|md|np|hcpc|cpn|hca|spr|do|frcs|frcp|mrcp|frca|mrcgp|frcgp|mbbs|mbchb|frcr|mrcpsych|frcpsych|frcog|mrcog|frcophth|bds|mcsp|rmn|rgn|mrcs)$/.test(
          word.lower,
        ))
    )
      return true;
  }
  return false;
}

/** Whether a mention is the patient, someone in a professional role, or a third person. */
export function standingOf(
  mention: Mention,
  nameAt: number,
  words: readonly ReadWord[],
  patient: Patient,
  staff: ReadonlySet<string>,
): Mention["standing"] {
  if (mention.kind === "role") return "third";
  const title = words[nameAt]!;
  const titled = (title.is & anyTitle) !== 0 && mention.to - nameAt > 1;
  const names = titled ? mention.names.slice(1) : mention.names;
  const plain = names.filter((name) => !/^(mr|mrs|ms|miss|dr)$/.test(name));
  if (mention.relation === "none" && isPatient(plain, mention.sex, titled, patient)) return "patient";
  if (plain.length > 0 && plain.every((name) => staff.has(name)) && mention.relation === "none") return "professional";
  if (titled && (title.is & Is.professionalTitle) !== 0) return "professional";
  if (
    /^(manager|supervisor|carer|cleaner)$/.test(words[mention.from]!.lower) &&
    residence.test(words.map((word) => word.lower).join(" "))
  )
    return "professional";
  if (mention.relation !== "none") return "third";
  if (besideProfession(mention, words)) return "professional";
  if (titled && (title.is & Is.courtesyTitle) !== 0) {
    const next = words[mention.to];
    if (next && next.lead.startsWith(":") && mention.from === 0) return "professional";
    if (next && next.lower === "to" && next.lead === "") return "professional";
    for (let at = Math.max(0, mention.from - 4); at < mention.from; at++)
      if (carriers.has(words[at]!.lower)) return "professional";
  }
  return "third";
}
