import { z } from "zod";
import { refusalOf } from "../errors.ts";

/** What is kept of a failed job's error: enough to act on, and nothing of a patient. It has no stack for the same reason. */
export class JobFailed extends Error {
  constructor(message: string) {
    super(message);
    delete this.stack;
  }
}

export function toldOf(error: unknown, correlation: string): string {
  if (error instanceof z.ZodError) {
    const places = error.issues.map(({ path }) => path.join(".") || "all of it");
    return `What the job was given has the wrong form: ${places.join(", ")}.`;
  }
  const refusal = refusalOf(error);
  if (refusal) return refusal.message;
  const { code, constraint } = (error ?? {}) as { code?: string; constraint?: string };
  const database = /^[0-9A-Z]{5}$/.test(code ?? "") ? ` The database said ${code}${constraint ? ` (${constraint})` : ""}.` : ""; // prettier-ignore
  return `Something went wrong; the log has it under ${correlation}.${database}`;
}
