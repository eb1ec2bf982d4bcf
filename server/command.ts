import { randomUUID } from "node:crypto";
import { InvalidArgumentError } from "commander";
import type { Server } from "./context.ts";
import type { Who } from "./database/door.ts";
import { openDatabase } from "./database/open.ts";
import { Refusal } from "./errors.ts";
import { assemble } from "./assemble.ts";
import { readSettings } from "./settings.ts";

/** What a command works with: a server without HTTP, and nobody as the actor; the audit shows 'Command line'. */
export interface AtTheCommandLine {
  server: Server;
  who: Who;
}

/** Runs a command on the configured database, beside a running server or alone, and lets go of it. */
export async function atTheCommandLine(work: (at: AtTheCommandLine) => Promise<void>) {
  const settings = readSettings(process.env);
  const database = await openDatabase(settings);
  try {
    const server = await assemble(settings, database.appUrl, database.searchKey);
    try {
      await work({ server, who: { staffId: null, now: server.clock(), correlation: `command-${randomUUID()}` } });
    } finally {
      await server.door.source.destroy();
    }
  } finally {
    await database.close();
  }
}

export const say = (text: string) => void process.stdout.write(`${text}\n`);

/** A practice's id by its code, or a refusal that names the code. */
export async function practiceNamed({ door }: Server, code: string): Promise<string> {
  const [known] = await door.call<{ id: string | null }>("SELECT practice_named($1) AS id", [code]);
  if (!known?.id) throw new Refusal("NOT_FOUND", `There is no practice with the code ${code}.`);
  return known.id;
}

/** An ODS code as an option (domain.md 9.2). */
export function odsCode(text: string): string {
  if (!/^[0-9A-Z]{3,10}$/.test(text))
    throw new InvalidArgumentError("An ODS code is like A81001: capitals and digits.");
  return text;
}
