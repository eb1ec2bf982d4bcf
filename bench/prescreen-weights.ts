import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { read } from "../server/redaction/prescreen/reading.ts";
import { signNames, stretchesOf } from "../server/redaction/prescreen/signs.ts";
import type { Entry } from "../server/redaction/prescreen/types.ts";
import { turnsIn, Wording } from "../server/redaction/prescreen/wording.ts";
import { labelled, labelledSets } from "./prescreen.ts";
import { learn, type Example, type Signs } from "./prescreen-learning.ts";

/** How often a turn of words must be written in the labelled entries, or a word in all, before it is learned. */
const leastLabelled = 3;
const leastAtAll = 10;
/** What a note of a public collection counts beside a labelled entry; there are many, and all in one manner. */
const weightOfOrdinary = 0.2;
/** Below this a turn says nothing. */
const worthKeeping = 0.04;

export interface Source {
  entry: Entry & { labels: { flag: boolean } };
  ordinary: boolean;
}

const readSource = ({ entry, ordinary }: Source) => ({
  reading: read(entry, entry.text, new Set()),
  look: !ordinary && entry.labels.flag,
  ordinary,
});

/** The turns that are written often enough to learn something from. */
function frequentTurns(sources: readonly ReturnType<typeof readSource>[]): string[] {
  const counts = new Map<string, { labelled: number; all: number }>();
  for (const { reading, ordinary } of sources)
    for (const turn of new Set(reading.sentences.flatMap(turnsIn))) {
      const count = counts.get(turn) ?? { labelled: 0, all: 0 };
      count.all++;
      if (!ordinary) count.labelled++;
      counts.set(turn, count);
    }
  return [...counts]
    .filter(([turn, count]) => count.labelled >= leastLabelled || (!turn.includes("_") && count.all >= leastAtAll))
    .map(([turn]) => turn)
    .sort();
}

/** The signs of each stretch with the turns in it, those of the sources that have any words. */
export function examplesOf(sources: readonly Source[]): { turns: string[]; examples: (Example | undefined)[] } {
  const readings = sources.map(readSource);
  const turns = frequentTurns(readings);
  const wording = new Wording(turns);
  const examples = readings.map(({ reading, look, ordinary }) => {
    const wordings = reading.sentences.map((sentence) => wording.in(sentence));
    const stretches = stretchesOf(reading).map(({ signs, from, to }): Signs => {
      const values = new Map<number, number>();
      signs.forEach((value, place) => value !== 0 && values.set(place, value));
      for (const turn of wordings.slice(from, to).flat()) values.set(signNames.length + turn, 1);
      return { places: Int32Array.from(values.keys()), values: Float32Array.from(values.values()) };
    });
    return stretches.length === 0 ? undefined : { stretches, look, weight: ordinary ? weightOfOrdinary : 1 };
  });
  return { turns, examples };
}

export const sourcesOf = (path: string, ordinary: boolean): Source[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ entry: JSON.parse(line) as Source["entry"], ordinary }));

const lexicon = (name: string) =>
  fileURLToPath(new URL(`../server/redaction/prescreen/lexicon/${name}.ts`, import.meta.url));

function writeSigns(weights: Float64Array, bias: number): void {
  const key = (name: string) => (/^\w+$/.test(name) ? name : `"${name}"`);
  const lines = signNames.map((name, at) => `  ${key(name)}: ${Number(weights[at]!.toFixed(2))},`);
  writeFileSync(
    lexicon("weights"),
    `/** What each sign adds, learned from the labelled entries by bench/prescreen-weights.ts; not written by hand. */\nexport const weights: Readonly<Record<string, number>> = {\n${lines.join("\n")}\n  bias: ${Number(bias.toFixed(2))},\n};\n`,
  );
}

function writeTurns(turns: readonly string[], weights: Float64Array): void {
  const byWeight = new Map<string, string[]>();
  turns.forEach((turn, at) => {
    const weight = weights[signNames.length + at]!;
    if (Math.abs(weight) < worthKeeping) return;
    const key = weight.toFixed(2);
    byWeight.set(key, [...(byWeight.get(key) ?? []), turn]);
  });
  const lines = [...byWeight]
    .sort(([one], [other]) => Number(other) - Number(one))
    .map(([weight, listed]) => `${weight} ${listed.join(" ")}`);
  writeFileSync(
    lexicon("learned-words"),
    `import { lines } from "./words.ts";

/**
 * What each word, each pair of words side by side (a_b) and each beginning of a word (begin-) adds, a weight and the
 * words of that weight a line; learned from the labelled entries by bench/prescreen-weights.ts, not written by hand.
 */
export const turnsByWeight = lines\`
${lines.join("\n")}\`;
`,
  );
}

/**
 * tsx bench/prescreen-weights.ts [FILE…]: learns from the labelled sets, and from files of notes in which there is
 * nothing to look at, and writes what it learned into the lexicons.
 */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { turns, examples } = examplesOf([
    ...labelledSets.flatMap((set) => labelled(set).map((entry) => ({ entry, ordinary: false }))),
    ...process.argv.slice(2).flatMap((path) => sourcesOf(path, true)),
  ]);
  const { weights, bias } = learn(
    examples.filter((example) => example !== undefined),
    signNames.length + turns.length,
  );
  writeSigns(weights, bias);
  writeTurns(turns, weights);
}
