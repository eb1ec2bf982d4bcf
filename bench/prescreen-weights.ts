import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { read } from "../server/redaction/prescreen/reading.ts";
import { signNames, stretchesOf } from "../server/redaction/prescreen/signs.ts";
import type { Entry } from "../server/redaction/prescreen/types.ts";

/** An entry as the signs in each of its stretches, and whether a person would look at it. */
interface Example {
  stretches: Float32Array[];
  look: number;
}

const steps = 500;
const rate = 0.03;
/** Pulls each weight towards nought, so that no word field is trusted further than the entries bear out. */
const decay = 0.001;
/** The lists of phrases were mended on most of these entries, so what they say is trusted less than it seems to earn. */
const mended: ReadonlySet<string> = new Set(
  ["secrecy", "adverse", "notTold", "privateMatter", "finding", "suspicion"].map((cue) => `phrase: ${cue}`),
);
const decayOfMended = 0.02;
const decays = Float64Array.from([...signNames, "bias"], (name) =>
  name === "bias" ? 0 : mended.has(name) ? decayOfMended : decay,
);
/** After the first steps the stretch that speaks loudest stands for its entry. */
const settled = 40;

export const exampleOf = (entry: Entry & { labels: { flag: boolean } }): Example => ({
  stretches: stretchesOf(read(entry, entry.text, new Set())).map(({ signs }) => signs),
  look: entry.labels.flag ? 1 : 0,
});

const chance = (weights: Float64Array, signs: Float32Array): number => {
  let sum = weights[signs.length]!;
  for (let at = 0; at < signs.length; at++) sum += weights[at]! * signs[at]!;
  return 1 / (1 + Math.exp(-sum));
};

const loudest = (weights: Float64Array, stretches: readonly Float32Array[]): Float32Array =>
  stretches.reduce((best, each) => (chance(weights, each) > chance(weights, best) ? each : best));

/** Logistic regression over the loudest stretch of each entry, by Adam; the last weight is the bias. */
export function learn(examples: readonly Example[]): Float64Array {
  const size = signNames.length + 1;
  const [weights, mean, spread] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  let chosen = examples.map(({ stretches }) => stretches[stretches.length >> 1]!);
  for (let step = 1; step <= steps; step++) {
    if (step > settled && step % 10 === 0) chosen = examples.map(({ stretches }) => loudest(weights, stretches));
    const slope = new Float64Array(size);
    examples.forEach(({ look }, index) => {
      const signs = chosen[index]!;
      const error = chance(weights, signs) - look;
      for (let at = 0; at < signs.length; at++) slope[at]! += error * signs[at]!;
      slope[size - 1]! += error;
    });
    for (let at = 0; at < size; at++) {
      const pull = slope[at]! / examples.length + decays[at]! * weights[at]!;
      mean[at] = 0.9 * mean[at]! + 0.1 * pull;
      spread[at] = 0.999 * spread[at]! + 0.001 * pull * pull;
      weights[at]! -= (rate * (mean[at]! / (1 - 0.9 ** step))) / (Math.sqrt(spread[at]! / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}

const readExamples = (path: string): Example[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => exampleOf(JSON.parse(line) as Entry & { labels: { flag: boolean } }))
    .filter(({ stretches }) => stretches.length > 0);

/** tsx bench/prescreen-weights.ts FILE…: learns the weights from labelled entries and writes them into the lexicon. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const weights = learn(process.argv.slice(2).flatMap(readExamples));
  const lines = [...signNames, "bias"].map((name, at) => `  "${name}": ${weights[at]!.toFixed(2)},`);
  const path = fileURLToPath(new URL("../server/redaction/prescreen/lexicon/weights.ts", import.meta.url));
  writeFileSync(
    path,
    `/** What each sign adds, learned from the labelled entries by bench/prescreen-weights.ts; not written by hand. */\nexport const weights: Readonly<Record<string, number>> = {\n${lines.join("\n")}\n};\n`,
  );
}
