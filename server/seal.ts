import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Server } from "./context.ts";

const keys = new WeakMap<Buffer, Buffer>();

/** The key of sealed fields; it comes from a key that is not in the database. */
function keyOf({ searchKey }: Pick<Server, "searchKey">): Buffer {
  let key = keys.get(searchKey);
  if (!key) keys.set(searchKey, (key = Buffer.from(hkdfSync("sha256", searchKey, "", "sealed fields", 32))));
  return key;
}

/** What the database may keep of a secret: AES-256-GCM, bound to its place so that it cannot be moved to another row. */
export function sealBytes(server: Pick<Server, "searchKey">, place: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(server), nonce).setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

export function unsealBytes(server: Pick<Server, "searchKey">, place: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", keyOf(server), sealed.subarray(0, 12)).setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}

export const seal = (server: Pick<Server, "searchKey">, place: string, text: string): string =>
  sealBytes(server, place, Buffer.from(text, "utf8")).toString("base64");

export const unseal = (server: Pick<Server, "searchKey">, place: string, sealed: string): string =>
  unsealBytes(server, place, Buffer.from(sealed, "base64")).toString("utf8");
