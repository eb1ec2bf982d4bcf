import type { Problem } from "./incoming-patient.ts";

/** A file that cannot be read: nothing of it is kept but why. */
export class FileRefused extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super("The file is refused.");
  }
}

/** Nobody knows yet which column is which; a person says, starting from a guess by the fact. */
export class MappingNeeded extends Error {
  constructor(
    readonly headings: readonly string[],
    readonly guess: Record<string, string>,
  ) {
    super("The headings are not known.");
  }
}
