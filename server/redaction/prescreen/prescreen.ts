import { isListedName } from "./classes.ts";
import { coded } from "./rules/codes.ts";
import { control } from "./rules/control.ts";
import { informant } from "./rules/informant.ts";
import { papersOfOthers } from "./rules/papers.ts";
import { statedReasons } from "./rules/stated.ts";
import { likelihood, takenTogether } from "./rules/taken-together.ts";
import { thirdParty } from "./rules/third-party.ts";
import { unnamedPerson } from "./rules/unnamed-person.ts";
import { unshared } from "./rules/unshared.ts";
import { violence } from "./rules/violence.ts";
import { wrongPatient } from "./rules/wrong-patient.ts";
import { read, type Reading } from "./reading.ts";
import { tokenise } from "./tokens.ts";
import type { Clue, Entry, Finding, Screening } from "./types.ts";

/** From this score on a clinician is asked to look. Below it nothing was found, which does not mean that there is nothing. */
export const threshold = 0.33;

/** Below this a clue is not worth a reviewer's time, though it still counts in the score. */
const worthSaying = 0.3;

const rules = [
  thirdParty,
  papersOfOthers,
  unnamedPerson,
  informant,
  statedReasons,
  violence,
  control,
  unshared,
  wrongPatient,
];

const noStaff: ReadonlySet<string> = new Set();
const staffNames = new WeakMap<readonly string[], ReadonlySet<string>>();

function namesOfStaff(practice: { staff: readonly string[] } | undefined): ReadonlySet<string> {
  if (practice === undefined) return noStaff;
  let names = staffNames.get(practice.staff);
  if (!names) {
    names = new Set(practice.staff.flatMap((name) => tokenise(name, isListedName).map((token) => token.lower)));
    staffNames.set(practice.staff, names);
  }
  return names;
}

/** The best clue of each reason, at each place once. */
function strongest(clues: readonly Clue[]): Clue[] {
  const kept = new Map<string, Clue>();
  for (const clue of clues) {
    if (clue.weight <= 0) continue;
    const key = `${clue.reason} ${clue.start}`;
    const known = kept.get(key);
    if (!known || clue.weight > known.weight) kept.set(key, clue);
  }
  return [...kept.values()].sort((a, b) => b.weight - a.weight || a.start - b.start);
}

/** The strongest clue decides; others of other reasons add a little. */
function scoreOf(clues: readonly Clue[]): number {
  const top = clues[0];
  if (!top) return 0;
  let doubt = 1 - Math.min(top.weight, 0.97);
  const seen = new Set([top.reason]);
  for (const clue of clues) {
    if (seen.has(clue.reason)) continue;
    seen.add(clue.reason);
    doubt *= 1 - 0.25 * Math.min(clue.weight, 1);
  }
  return Math.round((1 - doubt) * 1000) / 1000;
}

/** Characters beyond the first plane, such as emoji, take two UTF-16 units. */
const firstHalfOfWide = /[\uD800-\uDBFF]/;

/** Turns UTF-16 positions into Unicode code points. */
function codePoints(text: string): (at: number) => number {
  if (!firstHalfOfWide.test(text)) return (at) => at;
  const points = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length;) {
    const width = text.codePointAt(at)! > 0xffff ? 2 : 1;
    for (let part = 0; part < width; part++) points[at + part] = count;
    at += width;
    count++;
  }
  points[text.length] = count;
  return (at) => points[at] ?? count;
}

/** Clues of a code's term, which stands outside the text, are shown on the whole text. */
function cluesOfTerm(entry: Entry, staff: ReadonlySet<string>): Clue[] {
  if (entry.code === null || typeof entry.code === "string" || entry.code.display === entry.text) return [];
  const reading = read(entry, entry.code.display, staff);
  return rules.flatMap((rule) => rule(reading)).map((clue) => ({ ...clue, start: 0, end: entry.text.length }));
}

const chanceOf = (odds: number) => 1 / (1 + Math.exp(-odds));

/**
 * How much what the rules found counts beside all the words taken together, and what is left over. Chosen on entries
 * of writers whom neither the rules nor the words were learned from.
 */
const weightOfRules = 4;
const rest = -1.35;
/** However ordinary the words around it, a matter that is named is not taken back. */
const named = 0.65;
const leastOdds = -2;

const cluesOf = (entry: Entry, reading: Reading, staff: ReadonlySet<string>) =>
  strongest([...rules.flatMap((rule) => rule(reading)), ...cluesOfTerm(entry, staff)]);

function added(found: readonly Clue[], odds: number): number {
  const least = found.some(({ plain, weight }) => plain && weight >= named) ? leastOdds : -Infinity;
  return chanceOf(Math.max(least, odds) + weightOfRules * scoreOf(found) + rest);
}

/** The score an entry would have if all its words together had these odds; for measuring odds learned otherwise. */
export const scoreWithOdds = (entry: Entry, odds: number): number =>
  Math.max(added(cluesOf(entry, read(entry, entry.text, noStaff), noStaff), odds), scoreOf(coded(entry)));

/** Ranks one entry and says why. It never decides: a person looks, and an entry without a finding may still need one. */
export function prescreen(entry: Entry, practice?: { staff: readonly string[] }): Screening {
  const staff = namesOfStaff(practice);
  const reading = read(entry, entry.text, staff);
  const likely = likelihood(reading);
  const found = cluesOf(entry, reading, staff);
  const together = likely ? added(found, likely.odds) : scoreOf(found);
  const codes = coded(entry);
  const score = Math.max(together, scoreOf(codes));
  // What can be pointed at stands before what the lines say together.
  const clues = strongest([...found, ...codes]);
  const pointedAt = clues.find(({ weight }) => weight >= worthSaying)?.reason;
  if (likely && together >= worthSaying) clues.push(takenTogether(reading, likely, together, pointedAt));
  const point = codePoints(entry.text);
  const findings = clues
    .filter((clue) => clue.weight >= worthSaying)
    .map(({ reason, start, end, words }): Finding => ({ reason, span: [point(start), point(end)], words: words() }));
  return { id: entry.id, score: Math.round(score * 1000) / 1000, flagged: score >= threshold, reasons: findings };
}
