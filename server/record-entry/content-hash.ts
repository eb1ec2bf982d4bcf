import { createHash } from "node:crypto";
import type { ReadEntry } from "./read-entry.ts";

type Content = Pick<ReadEntry, "happenedOn" | "code" | "title" | "text">;

const even = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

/**
 * What an entry says, as a hash: the same wherever and however it is exported, and another as soon as a word differs.
 * By it a decision knows its text again, here and at the next practice (BR-CL-52).
 */
export const contentHash = ({ happenedOn, code, title, text }: Content): Buffer =>
  createHash("sha256")
    .update(JSON.stringify([happenedOn, code?.code ?? null, even(title), even(text)]))
    .digest();
