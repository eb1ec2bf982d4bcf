import { open } from "node:fs/promises";
import type { Command } from "commander";
import { say } from "../../command.ts";
import { Refusal } from "../../errors.ts";
import { prescreen } from "./prescreen.ts";
import type { Entry } from "./types.ts";

const isText = (value: unknown): value is string => typeof value === "string";
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === "number";
const isMissing = (value: unknown): value is null | undefined => value === null || value === undefined;
const textOf = (value: unknown): string => (isText(value) ? value : isNumber(value) ? String(value) : "");

/** A code is nothing, a bare code, or a system, a code and its term, which may be missing. */
function codeOf(value: unknown): Entry["code"] | undefined {
  if (isMissing(value)) return null;
  if (isText(value) || isNumber(value)) return String(value);
  if (!isRecord(value)) return undefined;
  return { system: textOf(value.system), code: textOf(value.code), display: textOf(value.display) };
}

const sexes: Readonly<Record<string, string>> = { f: "female", m: "male" };

/** What is known of the patient; what is missing is unknown. */
function patientOf(value: unknown): Entry["patient"] {
  const { name, sex, birthYear } = isRecord(value) ? value : {};
  const year = Number.parseInt(textOf(birthYear), 10);
  return {
    name: textOf(name),
    sex: sexes[textOf(sex).toLowerCase()] ?? (textOf(sex).toLowerCase() || "unknown"),
    birthYear: Number.isNaN(year) ? null : year,
  };
}

/**
 * Reads one line as an entry, or says what is wrong with it without repeating what it says of anyone. An entry may
 * lack everything but its id: one without a text is ranked by its code, one without a patient as anybody's.
 */
export function entryOf(line: string): Entry | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "it is not JSON";
  }
  if (!isRecord(value)) return "it is not an object";
  const id = textOf(value.id);
  const code = codeOf(value.code);
  if (id === "") return "id is missing";
  if (!isMissing(value.text) && !isText(value.text)) return "text is not a text";
  if (code === undefined) return "code is neither null, a text, nor an object with code and display";
  return {
    id,
    entryType: textOf(value.entryType),
    date: isText(value.date) ? value.date : null,
    text: value.text ?? "",
    code,
    patient: patientOf(value.patient),
  };
}

const mostNamed = 10;

function refusalOf(unreadable: readonly string[]): Refusal {
  const named = unreadable.slice(0, mostNamed).join(" ");
  const more = unreadable.length - mostNamed;
  return new Refusal("BAD_USER_INPUT", more > 0 ? `${named} So with ${more} more lines.` : named);
}

/**
 * Screens a file of entries, one JSON object a line, and writes one line of JSON for each that can be read; the lines
 * that cannot be read are named at the end, by a refusal.
 */
export async function prescreenFile(path: string, write: (line: string) => void): Promise<void> {
  const file = await open(path).catch(() => undefined);
  if (!file) throw new Refusal("BAD_USER_INPUT", `The file ${path} cannot be opened.`);
  const unreadable: string[] = [];
  let number = 0;
  try {
    for await (const read of file.readLines({ encoding: "utf8" })) {
      number++;
      const line = number === 1 ? read.replace(/^\uFEFF/, "") : read;
      if (line.trim() === "") continue;
      const entry = entryOf(line);
      if (isText(entry)) unreadable.push(`Line ${number} cannot be read: ${entry}.`);
      else write(JSON.stringify(prescreen(entry)));
    }
  } finally {
    await file.close().catch(() => undefined);
  }
  if (unreadable.length > 0) throw refusalOf(unreadable);
}

/** gatehouse prescreen */
export function prescreenCommand(program: Command) {
  program
    .command("prescreen")
    .description("rank record entries for redaction; one JSON line in, one JSON line out")
    .requiredOption("--file <entries.jsonl>", "entries: id, entryType, date, text, code, patient")
    .action(({ file }: { file: string }) => prescreenFile(file, say));
}
