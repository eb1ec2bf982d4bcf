import { open } from "node:fs/promises";
import type { Command } from "commander";
import { say } from "../../command.ts";
import { Refusal } from "../../errors.ts";
import { prescreen } from "./prescreen.ts";
import type { Entry } from "./types.ts";

const isText = (value: unknown): value is string => typeof value === "string";
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A code is nothing, a bare code, or a system, a code and its term. */
function isCode(value: unknown): value is Entry["code"] {
  return value === null || isText(value) || (isRecord(value) && isText(value.code) && isText(value.display));
}

/** Reads one line as an entry, or says what is wrong with it without repeating what it says of anyone. */
export function entryOf(line: string): Entry | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "it is not JSON";
  }
  if (!isRecord(value)) return "it is not an object";
  const { id, entryType, date = null, text, code = null, patient } = value;
  if (!isText(id) || id === "") return "id is missing";
  if (!isText(entryType)) return "entryType is missing";
  if (!isText(text)) return "text is missing";
  if (date !== null && !isText(date)) return "date is neither a text nor null";
  if (!isCode(code)) return "code is neither null, a text, nor an object with code and display";
  if (!isRecord(patient) || !isText(patient.name) || !isText(patient.sex)) return "patient has no name or sex";
  const { name, sex, birthYear = null } = patient;
  if (birthYear !== null && typeof birthYear !== "number") return "patient.birthYear is neither a number nor null";
  return { id, entryType, date, text, code, patient: { name, sex, birthYear } };
}

/**
 * Screens a file of entries, one JSON object a line, and writes one line of JSON for each; a line that cannot be read
 * ends it with a refusal that names the line.
 */
export async function prescreenFile(path: string, write: (line: string) => void): Promise<void> {
  const file = await open(path).catch(() => undefined);
  if (!file) throw new Refusal("BAD_USER_INPUT", `The file ${path} cannot be opened.`);
  let number = 0;
  try {
    for await (const line of file.readLines({ encoding: "utf8" })) {
      number++;
      if (line.trim() === "") continue;
      const entry = entryOf(line);
      if (isText(entry)) throw new Refusal("BAD_USER_INPUT", `Line ${number} cannot be read: ${entry}.`);
      write(JSON.stringify(prescreen(entry)));
    }
  } finally {
    await file.close().catch(() => undefined);
  }
}

/** gatehouse prescreen */
export function prescreenCommand(program: Command) {
  program
    .command("prescreen")
    .description("rank record entries for redaction; one JSON line in, one JSON line out")
    .requiredOption("--file <entries.jsonl>", "entries: id, entryType, date, text, code, patient")
    .action(({ file }: { file: string }) => prescreenFile(file, say));
}
