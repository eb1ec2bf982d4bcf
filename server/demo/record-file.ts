import { addDays } from "../time.ts";
import { Chance } from "./random.ts";
import { ordinary, sensitive, type Line } from "./record-text.ts";

interface Asked {
  entries: number;
  /** So many of them are entries that somebody must look at. */
  toLookAt: number;
  /** The day of the newest. */
  until: string;
  seed: number;
}

const years = 14;

/** An invented GP record as a list of entries (CSV), the same for the same seed; about nobody's real life. */
export function recordFile({ entries, toLookAt, until, seed }: Asked): Buffer {
  const chance = new Chance(seed);
  const special = new Set(chance.shuffled(Array.from({ length: entries }, (_, at) => at)).slice(0, toLookAt));
  const rows = Array.from({ length: entries }, (_, at) => {
    const nth = [...special].indexOf(at);
    const [kind, text]: Line = nth >= 0 ? (sensitive[nth % sensitive.length] as Line) : chance.of(ordinary);
    const day = addDays(until, -Math.round(((entries - at) / entries) * years * 365));
    return [String(at + 1), kind, day, `"${text.replaceAll('"', '""')}"`].join(",");
  });
  return Buffer.from(`ID,TYPE,DATE,TEXT\n${rows.join("\n")}\n`);
}
