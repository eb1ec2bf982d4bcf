import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Running } from "../../server/main.ts";
import type { Member } from "../support/practice.ts";

const folder = new URL("../fixtures/gp2gp-records/", import.meta.url);

export const sampleNames = readdirSync(folder)
  .filter((name) => name.endsWith(".gz"))
  .map((name) => name.replace(/\.gz$/, ""));

export const sample = (name: string): Buffer => gunzipSync(readFileSync(new URL(`${name}.gz`, folder)));

export interface Sent {
  status: number;
  importId: string | null;
  confirm: { words: string; familyName?: string } | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** Sends a record to POST /record as this person. */
export async function send(
  { url }: Pick<Running, "url">,
  { cookie }: Pick<Member, "cookie">,
  odsCode: string,
  patientId: string,
  content: string | Uint8Array,
  headers: Record<string, string> = {},
): Promise<Sent> {
  const response = await fetch(`${url}/record`, {
    method: "POST",
    headers: {
      "content-type": "application/octet-stream",
      "x-file-name": "record.json",
      "x-practice": odsCode,
      "x-patient": patientId,
      cookie,
      ...headers,
    },
    body: typeof content === "string" ? content : Buffer.from(content),
  });
  const { importId, confirm, errors } = (await response.json()) as Omit<Sent, "status">;
  return { status: response.status, importId, confirm, ...(errors ? { errors } : {}) };
}

export const IMPORTS = `query ($p: UUID!) { recordImports(patientId: $p) { total items {
  id fileName format resources resourceTypes { type count } entriesNew entriesChanged entriesSame supporting refused labels
  problems { line path problem } senderSupplier interaction } } }`;

/** A list of entries as CSV; each line as id, type, date, text, and what else its columns say. */
export const csv = (lines: Record<string, string>[]) => {
  const columns = ["ID", "TYPE", "DATE", "TEXT", "TERM", "CODE", "FILED", "LABEL", "RECORDED"];
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [columns.join(","), ...lines.map((line) => columns.map((name) => cell(line[name] ?? "")).join(","))].join(
    "\n",
  );
};
