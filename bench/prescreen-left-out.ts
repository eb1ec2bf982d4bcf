import { fileURLToPath } from "node:url";
import { scoreWithOdds, threshold } from "../server/redaction/prescreen/prescreen.ts";
import { signNames } from "../server/redaction/prescreen/signs.ts";
import { highestOdds, learn } from "./prescreen-learning.ts";
import { examplesOf, sourcesOf, type Source } from "./prescreen-weights.ts";
import { labelled, labelledSets, measure, tierOf, type LabelledEntry } from "./prescreen.ts";

const unmeasured: ReadonlySet<string> = new Set(["short", "wide"]);

/** One set judged with what was learned from all the others; the rules were mended on most, so theirs is no measure. */
function leftOut(set: string, others: readonly Source[]): string {
  const entries = labelled(set);
  const { turns, examples } = examplesOf([...others, ...entries.map((entry) => ({ entry, ordinary: false }))]);
  const of = (from: number, to?: number) => examples.slice(from, to).filter((example) => example !== undefined);
  const learned = learn(of(0, others.length), signNames.length + turns.length);
  const judged = entries.map((entry: LabelledEntry, at) => {
    const example = examples[others.length + at];
    const found = scoreWithOdds(entry, example ? highestOdds(learned, example) : -Infinity) >= threshold;
    return { entry, expected: entry.labels.flag, found };
  });
  const { precision, recall } = measure(judged);
  const hidden = measure(judged.filter(({ entry }) => tierOf(entry) === "likely-hide"));
  return [set.padEnd(10), ...[precision, recall, hidden.recall].map((value) => value.toFixed(3).padStart(12))].join("");
}

/**
 * tsx bench/prescreen-left-out.ts [--sets a,b] [FILE…]: each set with weights learned from the others and from files
 * of notes in which there is nothing to look at.
 */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv.slice(2);
  const chosen = given[0] === "--sets" ? given.splice(0, 2)[1]!.split(",") : labelledSets;
  const ordinary = given.flatMap((path) => sourcesOf(path, true));
  process.stdout.write(`set          precision      recall likely-hide\n`);
  for (const set of chosen.filter((name) => !unmeasured.has(name))) {
    const others = labelledSets
      .filter((name) => name !== set)
      .flatMap((name) => labelled(name).map((entry) => ({ entry, ordinary: false })));
    process.stdout.write(`${leftOut(set, [...others, ...ordinary])}\n`);
  }
}
