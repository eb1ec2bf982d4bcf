import { createHmac } from "node:crypto";
import type { Server } from "./context.ts";

/** Words by which an entry can be compared but not read: search words in the audit, addresses in a throttle. */
export const keyedHash = ({ searchKey }: Pick<Server, "searchKey">, words: string) =>
  createHmac("sha256", searchKey).update(words).digest("base64url");
