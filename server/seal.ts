import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Server } from "./context.ts";

const keys = new WeakMap<Buffer, Buffer>();

/** The key of sealed fields; it comes from a key that is not in the database. */
function keyOf({ searchKey }: Pick<Server, "searchKey">): Buffer {
  let key = keys.get(searchKey);
  if (!key) keys.set(searchKey, (key = Buffer.from(hkdfSync("sha256", searchKey, "", "sealed fields", 32))));
  return key;
}

/** Text as the database may keep it: AES-256-GCM, bound to its place so that it cannot be moved to another row. */
export function seal(server: Pick<Server, "searchKey">, place: string, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(server), nonce).setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64");
}

export function unseal(server: Pick<Server, "searchKey">, place: string, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64");
  const decipher = createDecipheriv("aes-256-gcm", keyOf(server), bytes.subarray(0, 12)).setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString("utf8");
}
