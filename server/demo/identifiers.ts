import { v7 as uuid } from "uuid";
import type { Chance } from "./random.ts";

const mostNumbers = 1_000_000;
/** Shares no divisor with a million, so that the walk meets every number once. */
const stride = 387_421;

/**
 * NHS numbers that nobody was or will be given, each once: the six digits after 999 are walked in a fixed order, from a
 * place that depends on the seed, and those without a check digit are passed over (BR-NN-01).
 */
export function* nhsNumbersFor(seed: number): Generator<string> {
  const start = (seed * 500_000) % mostNumbers;
  for (let place = start; place < start + mostNumbers; place += 1) {
    const nine = `999${String((place * stride) % mostNumbers).padStart(6, "0")}`;
    const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) yield `${nine}${check}`;
  }
}

/** Ids in the order in which they are made, and the same for the same seed and day. */
export function* idsFor(chance: Chance, day: string): Generator<string> {
  const msecs = Date.parse(day);
  for (let seq = 0; ; seq += 1) yield uuid({ msecs, seq, random: chance.bytes(16) });
}

/**
 * Numbers that Ofcom keeps for plays and films: a thousand mobiles, each once, for two people on one are a warning
 * (BR-CL-24); the last 120 are left for lists that come in.
 */
export function* mobilesFor(): Generator<string, undefined> {
  for (let number = 0; number < 880; number += 1) yield `07700900${String((number * 387) % 880).padStart(3, "0")}`;
  return undefined;
}

/** Of the same thousand; households on a long list have some twice. */
export const landlineOf = (chance: Chance) => `01632960${String(chance.between(0, 999)).padStart(3, "0")}`;
