import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "..");

/** What a test promises, and where it stands. */
export interface Promised {
  file: string;
  title: string;
}

const title = /\b(?:test|describe)(?:\.each\([\s\S]*?\))?(?:<[^>]*>)?\(\s*(["'`])((?:\\.|(?!\1)[\s\S])*)\1/g;
const mention = /BR-([A-Z]+)-(\d+)((?:(?:,| to) (?!BR)\d+)*)/g;

/** 'BR-CO-01, 04' and 'BR-CR-02 to 06' name each of their rules. */
export function rulesIn(words: string): string[] {
  return [...words.matchAll(mention)].flatMap(([, family, first, more = ""]) => {
    const numbers = [Number(first)];
    for (const [, joint, next] of more.matchAll(/(,| to) (\d+)/g)) {
      const from = numbers.at(-1) as number;
      if (joint === ",") numbers.push(Number(next));
      else for (let at = from + 1; at <= Number(next); at += 1) numbers.push(at);
    }
    return numbers.map((number) => `BR-${family}-${String(number).padStart(2, "0")}`);
  });
}

/** Every rule that a title names, with the promises that name it. */
export function promisesByRule(): Map<string, Promised[]> {
  const found = new Map<string, Promised[]>();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".test.ts"));
  for (const file of files.sort()) {
    for (const [, , words = ""] of readFileSync(join(folder, file), "utf8").matchAll(title)) {
      for (const rule of new Set(rulesIn(words)))
        found.set(rule, [...(found.get(rule) ?? []), { file, title: words.replace(/\s+/g, " ") }]);
    }
  }
  return found;
}

const numbered = (family: string, ...numbers: number[]) =>
  numbers.map((number) => `BR-${family}-${String(number).padStart(2, "0")}`);
const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

/** The rules that applications, what is issued, what patients are told and the stop button keep. */
export const rulesOfApplications = [
  ...numbered("REG", 1, 2, 3, 4, 5, 6, 7, 8, 11),
  ...numbered("ID", ...upTo(13)),
  ...numbered("EN", 1, 2, 3, 4, 5, 6, 8, 10, 11),
  ...numbered("PD", ...upTo(3)),
  ...numbered("DC", ...upTo(6)),
  ...numbered("CO", ...upTo(4)),
  ...numbered("SU", ...upTo(3)),
  ...numbered("CR", ...upTo(8)),
  ...numbered("NT", ...upTo(3)),
  ...numbered("LE", 11),
  ...numbered("CL", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 15, 20, 21, 22, 23, 24, 25, 26, 30),
];
