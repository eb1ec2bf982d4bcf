#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { DatabaseUnreachable, openDatabase } from "./database/open.ts";
import { EmbeddedError } from "./database/embedded.ts";
import { MigrationRefused } from "./database/migrate.ts";
import { Refusal } from "./errors.ts";
import { start } from "./main.ts";
import { readSettings, SettingsError } from "./settings.ts";

/** Exit codes: 0 done, 1 refused or found wrong, 2 wrong usage. */
const done = 0;
const refused = 1;
const wrongUsage = 2;

const program = new Command("gatehouse")
  .description("Registers patients of a GP practice for online services.")
  .exitOverride()
  .configureOutput({ writeErr: (text) => void process.stderr.write(text) })
  .showHelpAfterError();

program
  .command("serve")
  .description("start the dashboard and the API")
  .option("--demo", "load the demonstration practices first, once")
  .action(async ({ demo }: { demo?: boolean }) => {
    const settings = readSettings(process.env);
    const database = await openDatabase(settings);
    if (demo && !settings.isProduction) await (await import("./demo/demo.ts")).loadOnce(settings, database);
    const running = await start(settings, database.appUrl, database.searchKey);
    if (database.isEmbedded && settings.isProduction) {
      process.stderr.write("The embedded PostgreSQL is for trial. Set DATABASE_URL for a practice's real data.\n");
    }
    process.stdout.write(`Gatehouse is ready at ${running.url}\n`);
    if (demo && !settings.isProduction) process.stdout.write(await (await import("./demo/sign-ins.ts")).signInsText());
    await new Promise<void>((resolve) => {
      for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
    });
    await running.stop();
    await database.close();
  });

program
  .command("migrate")
  .description("bring the database to this program")
  .action(async () => {
    const database = await openDatabase(readSettings(process.env));
    process.stdout.write(
      database.migrated.length > 0 ? `${database.migrated.join("\n")}\n` : "The database is up to date.\n",
    );
    await database.close();
  });

try {
  await program.parseAsync();
  process.exit(done);
} catch (error) {
  process.exit(report(error));
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? done : wrongUsage;
  const code = (error as { code?: string }).code;
  if (code === "EADDRINUSE") {
    process.stderr.write("Gatehouse did not start. The port is in use; set PORT to another, such as PORT=4100.\n");
    return refused;
  }
  const isExpected = [SettingsError, EmbeddedError, MigrationRefused, DatabaseUnreachable, Refusal].some(
    (kind) => error instanceof kind,
  );
  process.stderr.write(
    `${error instanceof Error ? (isExpected ? error.message : (error.stack ?? error.message)) : String(error)}\n`,
  );
  return error instanceof SettingsError ? wrongUsage : refused;
}
