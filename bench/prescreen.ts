import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { prescreen } from "../server/redaction/prescreen/prescreen.ts";
import { reasons, type Entry, type Reason } from "../server/redaction/prescreen/types.ts";

/** An entry with what a person decided about it. */
export interface LabelledEntry extends Entry {
  labels: { flag: boolean; reasons: Reason[]; nameOrigin: string };
  difficulty: string;
  note: string;
}

export interface Measure {
  entries: number;
  flagged: number;
  precision: number;
  recall: number;
  f1: number;
}

export const labelled = (name: string): LabelledEntry[] =>
  readFileSync(fileURLToPath(new URL(`../test/fixtures/redaction/${name}.jsonl`, import.meta.url)), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LabelledEntry);

/** Every labelled set of test/fixtures/redaction, in the order in which they were written. */
export const labelledSets: readonly string[] = [
  ...[
    "dev",
    "fresh",
    "long",
    "later",
    "notes1",
    "notes2",
    "notes3",
    "notes4",
    "notes5",
    "notes6",
    "notes7",
    "notes8",
    "notes9",
    "notes10",
    "notes11",
    "notes12",
    "notes13",
    "notes14",
    "notes15",
    "notes16",
    "short",
    "wide",
  ],
];

export const tierOf = (entry: LabelledEntry): string => /^\[([a-z-]+)\]/.exec(entry.note)?.[1] ?? "none";

type Judged = { expected: boolean; found: boolean };

export function measure(judged: readonly Judged[]): Measure {
  const right = judged.filter(({ expected, found }) => expected && found).length;
  const found = judged.filter((each) => each.found).length;
  const expected = judged.filter((each) => each.expected).length;
  const precision = found === 0 ? Number.NaN : right / found;
  const recall = expected === 0 ? Number.NaN : right / expected;
  return {
    entries: judged.length,
    flagged: expected,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
  };
}

interface Screened {
  entry: LabelledEntry;
  expected: boolean;
  found: boolean;
  given: ReadonlySet<Reason>;
}

export const screen = (entries: readonly LabelledEntry[]): Screened[] =>
  entries.map((entry) => {
    const { flagged, reasons: findings } = prescreen(entry);
    return {
      entry,
      expected: entry.labels.flag,
      found: flagged,
      given: new Set(flagged ? findings.map(({ reason }) => reason) : []),
    };
  });

export const originsOf = (screened: readonly Screened[]): string[] => [
  ...new Set(screened.map(({ entry }) => entry.labels.nameOrigin)),
];

const percent = (value: number) => (Number.isNaN(value) ? "    –" : value.toFixed(3));

function row(title: string, { entries, flagged, precision, recall, f1 }: Measure): string {
  return `${title.padEnd(36)} ${String(entries).padStart(5)} ${String(flagged).padStart(8)} ${percent(precision).padStart(10)} ${percent(recall).padStart(8)} ${percent(f1).padStart(8)}`;
}

/** Of a tier only the recall says something: what is found elsewhere belongs to no tier. */
const onlyRecall = (measured: Measure): Measure => ({ ...measured, precision: Number.NaN, f1: Number.NaN });

/** The table for one labelled set. */
export function table(name: string): string[] {
  const screened = screen(labelled(name));
  const part = (keep: (each: Screened) => boolean) => measure(screened.filter(keep));
  const tiers = ["likely-hide", "check"].map((tier) =>
    row(`tier: ${tier}`, onlyRecall(part(({ entry }) => tierOf(entry) === tier))),
  );
  const byReason = reasons.map((reason) =>
    row(
      `reason: ${reason}`,
      measure(
        screened.map(({ entry, given }) => ({
          expected: entry.labels.reasons.includes(reason),
          found: given.has(reason),
        })),
      ),
    ),
  );
  const levels = ["easy", "medium", "hard"].map((level) =>
    row(
      `difficulty: ${level}`,
      part(({ entry }) => entry.difficulty === level),
    ),
  );
  const origins = originsOf(screened)
    .sort()
    .map((origin) =>
      row(
        `origin: ${origin}`,
        part(({ entry }) => entry.labels.nameOrigin === origin),
      ),
    );
  return [
    `${name.padEnd(36)} entries  flagged  precision   recall       F1`,
    row("overall", measure(screened)),
    ...tiers,
    ...byReason,
    ...levels,
    ...origins,
  ];
}

/** The least time in which 500 entries are ranked, after warming up. */
function timeFor500(): number {
  const entries = [...labelled("dev"), ...labelled("fresh"), ...labelled("long")].slice(0, 500);
  let least = Infinity;
  for (let run = 0; run < 20; run++) {
    const start = performance.now();
    for (const entry of entries) prescreen(entry);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sets = process.argv.length > 2 ? process.argv.slice(2) : labelledSets;
  for (const name of sets) process.stdout.write(`${table(name).join("\n")}\n\n`);
  process.stdout.write(`500 entries ranked in ${timeFor500().toFixed(1)} ms\n`);
}
