import { ApiError } from "../api/api-error.ts";
import { dateOrNull, textIn } from "./form-values.ts";

export interface FormReader {
  text(name: string, missing: string): string;
  /** A date that must be there. */
  date(name: string, missing: string): string;
  dateOrNull(name: string): string | null;
  /** One of the keys of a map of words. */
  choice<Known extends string>(name: string, known: Readonly<Record<Known, unknown>>, missing: string): Known;
  choiceOrNull<Known extends string>(name: string, known: Readonly<Record<Known, unknown>>): Known | null;
  /** The ticked ones of a map of words. */
  ticked<Known extends string>(name: string, known: Readonly<Record<Known, unknown>>): Known[];
  /** Says at a field what is missing. */
  wrong(name: string, words: string): void;
}

const unreal = "Write a real date, such as 27 3 2026.";

const isReal = (date: string) => /^\d{4}-\d\d-\d\d$/.test(date) && new Date(date).toJSON()?.startsWith(date) === true;

/** Reads a form as the API takes it; what is left empty or is no date is told at its field. Whether it may be is the server's to say. */
export function readForm<Result>(values: FormData, read: (form: FormReader) => Result): Result {
  const problems: Record<string, string> = {};
  const wrong = (name: string, words: string) => void (problems[name] ??= words);
  const known = <Known extends string>(map: Readonly<Record<Known, unknown>>, value: unknown): value is Known =>
    typeof value === "string" && Object.hasOwn(map, value);
  const realDate = (name: string) => {
    const date = dateOrNull(values, name);
    if (date !== null && !isReal(date)) wrong(name, unreal);
    return date;
  };
  const form: FormReader = {
    wrong,
    text(name, missing) {
      const text = textIn(values, name).trim();
      if (!text) wrong(name, missing);
      return text;
    },
    date(name, missing) {
      const date = realDate(name);
      if (date === null) wrong(name, missing);
      return date ?? "";
    },
    dateOrNull: realDate,
    choice(name, map, missing) {
      const value = values.get(name);
      if (!known(map, value)) wrong(name, missing);
      return value as never;
    },
    choiceOrNull(name, map) {
      const value = values.get(name);
      return known(map, value) ? value : null;
    },
    ticked: (name, map) => values.getAll(name).filter((value): value is never => known(map, value)),
  };
  const result = read(form);
  if (Object.keys(problems).length > 0) {
    throw new ApiError("BAD_USER_INPUT", Object.values(problems).join(" "), undefined, problems);
  }
  return result;
}
