import { signNames } from "../server/redaction/prescreen/signs.ts";

/** The signs that stand in a stretch, by place, with how strongly. */
export interface Signs {
  places: Int32Array;
  values: Float32Array;
}

/** An entry as the signs in each of its stretches, whether a person would look at it, and what it counts. */
export interface Example {
  stretches: readonly Signs[];
  look: boolean;
  weight: number;
}

export interface Learned {
  weights: Float64Array;
  bias: number;
}

const steps = 300;
const rate = 0.03;
/** After the first steps the stretch that speaks loudest stands for its entry. */
const settled = 40;
const chosenAnew = 10;

/** Pulls each weight towards nought, so that no sign is trusted further than the entries bear out. */
const decay = 0.002;
const decayOfTurn = 0.0005;
/** The lists of phrases were mended on most of these entries, so what they say is trusted less than it seems to earn. */
const decayOfMended = 0.02;
const mended: ReadonlySet<string> = new Set(
  ["secrecy", "adverse", "notTold", "privateMatter", "finding", "suspicion"].map((cue) => `phrase: ${cue}`),
);
const decayAt = (place: number) => {
  const name = signNames[place];
  return name === undefined ? decayOfTurn : mended.has(name) ? decayOfMended : decay;
};

export function oddsOf({ weights, bias }: Learned, { places, values }: Signs): number {
  let sum = bias;
  for (let at = 0; at < places.length; at++) sum += weights[places[at]!]! * values[at]!;
  return sum;
}

/** The odds of the stretch that speaks loudest. */
export const highestOdds = (learned: Learned, { stretches }: Example): number =>
  Math.max(...stretches.map((stretch) => oddsOf(learned, stretch)));

const loudest = (learned: Learned, stretches: readonly Signs[]): Signs =>
  stretches.reduce((best, each) => (oddsOf(learned, each) > oddsOf(learned, best) ? each : best));

/** Logistic regression over the loudest stretch of each entry, by Adam. */
export function learn(examples: readonly Example[], size: number): Learned {
  const learned = { weights: new Float64Array(size), bias: 0 };
  const all = new Float64Array(size + 1);
  const [mean, spread, slope] = [new Float64Array(size + 1), new Float64Array(size + 1), new Float64Array(size + 1)];
  const decays = Float64Array.from(all, (_, place) => (place === size ? 0 : decayAt(place)));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  let chosen = examples.map(({ stretches }) => stretches[stretches.length >> 1]!);
  for (let step = 1; step <= steps; step++) {
    if (step > settled && step % chosenAnew === 0)
      chosen = examples.map(({ stretches }) => loudest(learned, stretches));
    slope.fill(0);
    examples.forEach(({ look, weight }, index) => {
      const { places, values } = chosen[index]!;
      const error = (1 / (1 + Math.exp(-oddsOf(learned, chosen[index]!))) - (look ? 1 : 0)) * weight;
      for (let at = 0; at < places.length; at++) slope[places[at]!]! += error * values[at]!;
      slope[size]! += error;
    });
    for (let place = 0; place <= size; place++) {
      const pull = slope[place]! / total + decays[place]! * all[place]!;
      mean[place] = 0.9 * mean[place]! + 0.1 * pull;
      spread[place] = 0.999 * spread[place]! + 0.001 * pull * pull;
      all[place]! -=
        (rate * (mean[place]! / (1 - 0.9 ** step))) / (Math.sqrt(spread[place]! / (1 - 0.999 ** step)) + 1e-8);
    }
    learned.weights.set(all.subarray(0, size));
    learned.bias = all[size]!;
  }
  return learned;
}
