import type { Server } from "../context.ts";
import { seal, unseal } from "../seal.ts";
import type { EntryCode } from "./read-entry.ts";

export interface Finding {
  reason: string;
  /** Positions in the text, in UTF-16. */
  start: number;
  end: number;
  words: string;
}

/** What the reviewer reads of an entry. */
export interface EntryBody {
  title: string;
  text: string;
  code: EntryCode | null;
  findings: Finding[];
}

type Sealing = Pick<Server, "searchKey">;

/** Clinical text is bound to its table, column and row, so that it cannot be moved to another entry. */
export const sealBody = (server: Sealing, id: string, body: EntryBody) =>
  seal(server, `record_entry|body|${id}`, JSON.stringify(body));
export const openBody = (server: Sealing, id: string, sealed: string) =>
  JSON.parse(unseal(server, `record_entry|body|${id}`, sealed)) as EntryBody;

export const sealSource = (server: Sealing, id: string, source: object) =>
  seal(server, `record_entry|source|${id}`, JSON.stringify(source));
export const openSource = (server: Sealing, id: string, sealed: string) =>
  JSON.parse(unseal(server, `record_entry|source|${id}`, sealed)) as Record<string, unknown>;

export const sealSupport = (server: Sealing, id: string, resources: readonly object[]) =>
  seal(server, `record_import|support|${id}`, JSON.stringify(resources));
export const openSupport = (server: Sealing, id: string, sealed: string) =>
  JSON.parse(unseal(server, `record_import|support|${id}`, sealed)) as Record<string, unknown>[];
