import { Is } from "./classes.ts";
import { NameFinder } from "./name-finder.ts";
import { standingOf } from "./standing.ts";
import type { Patient, ReadWord } from "./reading.ts";

/** Somebody the text speaks of, by name or by role. */
export interface Mention {
  /** The words from `from` up to, not including, `to`. */
  from: number;
  to: number;
  kind: "name" | "role";
  /** kin: a relative or partner; social: a neighbour, friend, employer; none: only a name. */
  relation: "kin" | "social" | "none";
  standing: "third" | "professional" | "patient";
  sex: "female" | "male" | "unknown";
  /** Whether it is surely a person; a capital letter and a verb alone are not enough. */
  certain: boolean;
  /** Title, given and family names in lower case. */
  names: readonly string[];
}

const relationOf = (word: ReadWord | undefined): Mention["relation"] =>
  word === undefined ? "none" : (word.is & Is.kin) !== 0 ? "kin" : (word.is & Is.role) !== 0 ? "social" : "none";

const sexOf = (words: readonly ReadWord[]): Mention["sex"] => {
  for (const word of words) {
    if ((word.is & Is.female) !== 0) return "female";
    if ((word.is & Is.male) !== 0) return "male";
  }
  return "unknown";
};

/** The relation written after a name: "Caoimhe (flatmate)", "Nadeem, his partner", "Carys Rees, line manager". */
function relationAfter(words: readonly ReadWord[], to: number): Mention["relation"] {
  const next = words[to];
  if (next === undefined || !/[(,-]/.test(next.lead)) return "none";
  for (let at = to; at < Math.min(to + 3, words.length); at++) {
    const relation = relationOf(words[at]);
    if (relation !== "none") return relation;
    if (at > to && words[at]!.lead !== "") break;
  }
  return "none";
}

/** Everyone a sentence speaks of, from left to right. */
export function mentionsIn(
  words: readonly ReadWord[],
  capitalsTell: boolean,
  patient: Patient,
  staff: ReadonlySet<string>,
): Mention[] {
  const finder = new NameFinder(words, capitalsTell);
  const mentions: Mention[] = [];
  const add = (
    from: number,
    to: number,
    nameAt: number,
    kind: Mention["kind"],
    relation: Mention["relation"],
    certain = true,
  ) => {
    const names = words.slice(nameAt, to).map((word) => word.lower);
    const mention: Mention = {
      from,
      to,
      kind,
      relation,
      standing: "third",
      sex: sexOf(words.slice(from, to)),
      certain,
      names,
    };
    mention.standing = standingOf(mention, nameAt, words, patient, staff);
    mentions.push(mention);
  };
  for (let at = 0; at < words.length; at++) {
    const titled = finder.titled(at);
    if (titled > 0) {
      add(at, titled, at, "name", relationAfter(words, titled));
      at = titled - 1;
      continue;
    }
    const told = finder.toldByPlace(at);
    if (told > 0) {
      add(at, told, told, "role", "social");
      at = told - 1;
      continue;
    }
    const related = finder.related(at);
    if (related) {
      add(at, related.to, related.nameAt, related.named ? "name" : "role", relationOf(words[at]));
      at = related.to - 1;
      continue;
    }
    const bare = finder.bare(at);
    if (bare > 0) {
      add(at, bare, at, "name", relationAfter(words, bare));
      at = bare - 1;
      continue;
    }
    const perhaps = finder.perhaps(at);
    if (perhaps > 0) {
      add(at, perhaps, at, "name", "none", false);
      at = perhaps - 1;
    }
  }
  return mentions;
}
