import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string) => hash(password, parameters);

/** Compared when nobody has this address, so that an unknown person takes as long as a known one. */
const nobody = hashPassword(randomBytes(16).toString("hex"));

export async function passwordMatches(stored: string | undefined, password: string) {
  const isRight = await verify(stored ?? (await nobody), password);
  return stored !== undefined && isRight;
}

const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A first password to read out once; the person must choose their own at the first sign-in. */
export const firstPassword = () =>
  Array.from({ length: 4 }, () => [...randomBytes(4)].map((byte) => letters[byte % letters.length]).join("")).join("-");

/** Why a password will not do; undefined when it will (ASVS 6.2: length counts, composition does not). */
export function weakness(password: string, email: string): string | undefined {
  if (password.length < 15) return "Use at least 15 characters. Three or four unrelated words make a good password.";
  if (password.length > 128) return "Use at most 128 characters.";
  if (new Set(password).size < 5) return "Use more different characters.";
  if (password.toLowerCase().includes(email.split("@")[0] ?? email))
    return "Leave your e-mail address out of the password.";
  return undefined;
}
