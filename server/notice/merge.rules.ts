import { inSeries, patientServiceName } from "../information/information.rules.ts";
import type { Service } from "../service-access/service.ts";
import { inWords } from "../time.ts";
import { fieldsOf, templates, type FieldKind, type NoticeTemplate } from "./templates.ts";

const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** What is wrong with the words somebody wrote for a notice; each field that is unknown is named. */
export function wordingProblems(template: NoticeTemplate, { subject, body }: { subject: string; body: string }) {
  const problems: Record<string, string> = {};
  const known = fieldsOf(template);
  for (const [place, text, most] of [
    ["subject", subject, 200],
    ["body", body, 10_000],
  ] as const) {
    const problem = problemOf(text, most, known);
    if (problem) problems[place] = problem;
  }
  if (!problems["subject"] && subject.includes("\n")) problems["subject"] = "Write the subject on one line.";
  return problems;
}

function problemOf(text: string, most: number, known: readonly string[]): string | undefined {
  if (text.trim() === "") return "Write something.";
  if (text.length > most) return `Write at most ${most.toLocaleString("en-GB")} characters.`;
  const unknown = [...new Set([...text.matchAll(placeholder)].map(([, name]) => String(name)))].filter((name) => !known.includes(name)); // prettier-ignore
  if (unknown.length > 0) return `There is no field ${unknown.map((name) => `{{${name}}}`).join(", ")} in this notice. Use ${known.map((name) => `{{${name}}}`).join(", ")}.`; // prettier-ignore
  const rest = text.replace(placeholder, "");
  return /\{\{|\}\}/.test(rest) ? "Write a field as {{name}}, with both pairs of braces." : undefined;
}

/** The fields of a notice in words; a line break in one is a space, so that no value makes a heading or a list. */
export function fieldWords(template: NoticeTemplate, about: Readonly<Record<string, unknown>>): Record<string, string> {
  const kinds: Readonly<Record<string, FieldKind>> = templates[template].fields;
  return Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, inLine(wordsOf(kind, about[name]))]));
}

const inLine = (text: string) => text.replace(/\s+/g, " ").trim();

function wordsOf(kind: FieldKind, value: unknown): string {
  if (kind === "DATE") return inWords(String(value));
  if (kind === "SERVICE") return patientServiceName[value as Service];
  if (kind === "SERVICES") return inSeries((value as Service[]).map((service) => patientServiceName[service]));
  return String(value);
}

/** The text with its fields filled in. A field that nobody filled is a fault of ours and breaks the letter, never a gap in it. */
export const merged = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(placeholder, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`A notice has no value for ${name}.`);
    return value;
  });
