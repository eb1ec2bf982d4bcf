#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { auditCommand } from "./audit/audit.command.ts";
import { clientCommand } from "./client/client.command.ts";
import { DatabaseUnreachable, openDatabase, type OpenDatabase } from "./database/open.ts";
import { EmbeddedError } from "./database/embedded.ts";
import { MigrationRefused } from "./database/migrate.ts";
import { demoCommand } from "./demo/demo.command.ts";
import { refusalOf } from "./errors.ts";
import { importCommand } from "./import/import.command.ts";
import { practiceCommand } from "./practice/practice.command.ts";
import { prescreenCommand } from "./redaction/prescreen/command.ts";
import { recordCommand } from "./redaction/record.command.ts";
import { readSettings, SettingsError, type Settings } from "./settings.ts";
import { staffCommand } from "./staff/staff.command.ts";

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
    try {
      await serve(settings, database, demo === true && !settings.isProduction);
    } finally {
      await database.close();
    }
  });

async function serve(settings: Settings, database: OpenDatabase, demo: boolean) {
  if (demo) await (await import("./demo/demo.ts")).loadOnce(settings, database);
  const { start } = await import("./main.ts");
  const running = await start(settings, database.appUrl, database.searchKey);
  if (database.isEmbedded && settings.isProduction) {
    process.stderr.write("The embedded PostgreSQL is for trial. Set DATABASE_URL for a practice's real data.\n");
  }
  process.stdout.write(`Gatehouse is ready at ${running.url}\n`);
  if (demo) process.stdout.write((await import("./demo/sign-ins.ts")).signInsText());
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
  });
  await running.stop();
}

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

demoCommand(program);
practiceCommand(program);
staffCommand(program);
clientCommand(program);
auditCommand(program);
importCommand(program);
recordCommand(program);
prescreenCommand(program);

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
  const said = [SettingsError, EmbeddedError, MigrationRefused, DatabaseUnreachable].some(
    (kind) => error instanceof kind,
  )
    ? (error as Error).message
    : refusalOf(error)?.message;
  process.stderr.write(`${said ?? (error instanceof Error ? error.stack : undefined) ?? String(error)}\n`);
  return error instanceof SettingsError ? wrongUsage : refused;
}
