/** Names that were given, or kept, by people born since a year. */
export interface Era {
  since: number;
  names: readonly string[];
}

/** Where a family comes from: what its people are called, and what they speak. */
export interface Origin {
  name: string;
  /** Of a thousand households. */
  share: number;
  /** As the census of 2001 codes it, which clinical systems still use. */
  ethnicity: string;
  female: readonly Era[];
  male: readonly Era[];
  family: readonly Era[];
  /** ISO 639-1; none where English is the mother tongue. */
  languages: readonly string[];
  /** Of a hundred grown-ups, how many would rather speak that language than English. */
  speaks: number;
  /** What a man's surname becomes for a woman, where the language does so. */
  feminine?: (family: string) => string;
  /** A name that follows the given one, by custom. */
  customary?: { female: string; male: string };
}

/** Names set apart by white space; one that has a space in it is written with a low line. */
export const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " "));
export const always = (names: readonly string[]): readonly Era[] => [{ since: 1900, names }];

/** The names that somebody born in this year may have: those of the newest era, or of the ones before it. */
export function namesOf(eras: readonly Era[], year: number, isOldFashioned: boolean): readonly string[] {
  const newest = eras.reduce((since, era) => (era.since <= year && era.since > since ? era.since : since), 0);
  const key = isOldFashioned ? -newest : newest;
  let known = gathered.get(eras);
  if (!known) gathered.set(eras, (known = new Map()));
  let names = known.get(key);
  if (!names) {
    const now = eras.filter(({ since }) => since === newest);
    const before = eras.filter(({ since }) => since < newest);
    names = (isOldFashioned && before.length > 0 ? before : now).flatMap((era) => era.names);
    known.set(key, names);
  }
  return names;
}

/** Worked out once an era; a list of a hundred thousand asks often. */
const gathered = new WeakMap<readonly Era[], Map<number, readonly string[]>>();
