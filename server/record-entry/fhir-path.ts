/** A resource that is not as it should be: where, and what; never the value, which is about a patient. */
export class Odd extends Error {
  constructor(
    readonly path: string,
    readonly problem: string,
  ) {
    super(`${path}: ${problem}`);
  }
}

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a resource by its paths, and says at which one it is not of its form. */
export class At {
  constructor(
    readonly json: Json,
    readonly path: string,
  ) {}

  text(name: string): string | undefined {
    const value = this.json[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "string") throw new Odd(`${this.path}.${name}`, "Expected text.");
    return value;
  }

  /** The members of a list; one that is not in a list counts as a list of one. */
  list(name: string): At[] {
    const value = this.json[name];
    if (value === undefined || value === null) return [];
    return (Array.isArray(value) ? value : [value]).map((each: unknown, place) => {
      const path = Array.isArray(value) ? `${this.path}.${name}[${place}]` : `${this.path}.${name}`;
      if (!isObject(each)) throw new Odd(path, "Expected an object.");
      return new At(each, path);
    });
  }

  one(name: string): At | undefined {
    return this.list(name)[0];
  }

  texts(name: string): string[] {
    const value = this.json[name];
    if (value === undefined || value === null) return [];
    return (Array.isArray(value) ? value : [value]).map((each: unknown) => {
      if (typeof each !== "string") throw new Odd(`${this.path}.${name}`, "Expected text.");
      return each;
    });
  }

  /** A reference such as Encounter/123, from anywhere it is written: absolute addresses end the same. */
  reference(name: string): string | undefined {
    return referenceOf(this.one(name)?.text("reference"));
  }

  extension(ending: string): At | undefined {
    return this.list("extension").find((each) => each.text("url")?.endsWith(ending));
  }

  /** The first of these that is written, and the first day it may be: 2020 is read as 1 January 2020. */
  day(...names: string[]): string | null {
    for (const name of names) {
      const [start, end] = name.split(".");
      const written = end ? this.one(start as string)?.text(end) : this.text(name);
      if (written !== undefined) return firstDay(written, `${this.path}.${name}`);
    }
    return null;
  }

  instant(...names: string[]): string | null {
    for (const name of names) {
      const written = this.text(name);
      if (written === undefined) continue;
      const day = firstDay(written, `${this.path}.${name}`);
      const at = new Date(written.length > 10 ? written : `${day}T00:00:00Z`);
      if (Number.isNaN(at.getTime())) throw new Odd(`${this.path}.${name}`, "This is not a date.");
      return at.toISOString();
    }
    return null;
  }
}

export const referenceOf = (written: string | undefined): string | undefined => {
  if (written === undefined) return undefined;
  if (written.startsWith("urn:uuid:") || written.startsWith("#")) return written;
  return /(?:^|\/)([A-Z][A-Za-z]+\/[^/]+)(?:\/_history\/[^/]+)?$/.exec(written)?.[1];
};

function firstDay(written: string, path: string): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.exec(written);
  const [, year, month = "01", day = "01"] = parts ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const isThere = parts && year !== "0000" && !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
  if (!isThere) throw new Odd(path, "This is not a date.");
  return `${year}-${month}-${day}`;
}
