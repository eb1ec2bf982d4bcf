import { readRecord } from "./read-record.ts";

/** What one file holds: resources are its entries, its supporting resources and those refused, together. */
export interface RecordRow {
  file: string;
  format: string;
  resources: number;
  entries: number;
  labels: number;
  supporting: number;
  refused: number;
  /** Where a file or a resource cannot be read, and why. */
  problems: string[];
}

/** Reads a record as an import does, and stores nothing. */
export function recordRow(file: string, bytes: Uint8Array): RecordRow {
  const { format, resources, entries, support, problems } = readRecord(bytes);
  return {
    ...{ file, format, resources },
    entries: entries.length,
    labels: entries.filter(({ labelled }) => labelled).length,
    supporting: support.length,
    refused: problems.length,
    problems: problems.map(({ line, path, problem }) => `${line}, ${path}: ${problem}`),
  };
}

const columns = ["resources", "entries", "labels", "supporting", "refused"] as const;

/** The rows as a table for people, with a line for all of them. */
export function recordTable(rows: readonly RecordRow[]): string {
  const all = columns.map((column) => rows.reduce((sum, row) => sum + row[column], 0));
  const lines = [
    ["file", "format", ...columns],
    ...rows.map((row) => [row.file, row.format, ...columns.map((column) => String(row[column]))]),
    ["all", "", ...all.map(String)],
  ];
  const width = (at: number) => Math.max(...lines.map((line) => line[at]?.length ?? 0));
  const cell = (text: string, at: number) => (at < 2 ? text.padEnd(width(at)) : text.padStart(width(at)));
  const problems = rows.flatMap(({ file, problems: of }) => of.map((each) => `  ${file}: ${each}`));
  return [...lines.map((line) => line.map(cell).join("  ").trimEnd()), ...problems].join("\n");
}
