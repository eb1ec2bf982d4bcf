import { createHash } from "node:crypto";
import type { Statement } from "./in-context.ts";

const names = new Map<string, string>();

/** Every statement is prepared under a name made from its text, so the database plans it once a connection. */
export function statement(text: string, values: readonly unknown[]): Statement {
  let name = names.get(text);
  if (!name) names.set(text, (name = createHash("sha1").update(text).digest("base64url")));
  return { name, text, values };
}
