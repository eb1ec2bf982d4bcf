import type { Command } from "commander";
import { say } from "../command.ts";
import { openDatabase } from "../database/open.ts";
import { readSettings, SettingsError } from "../settings.ts";

/** gatehouse demo */
export function demoCommand(program: Command) {
  program
    .command("demo")
    .description("load the demonstration practices into the configured database, once")
    .action(async () => {
      const settings = readSettings(process.env);
      if (settings.isProduction) throw new SettingsError("The demonstration is not loaded with NODE_ENV=production.");
      const { loadOnce } = await import("./demo.ts");
      const { signInsText } = await import("./sign-ins.ts");
      const database = await openDatabase(settings);
      try {
        const isNew = await loadOnce(settings, database);
        say(isNew ? signInsText().trimEnd() : "The demonstration is loaded already.");
      } finally {
        await database.close();
      }
    });
}
