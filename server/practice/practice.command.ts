import { InvalidArgumentError, Option, type Command } from "commander";
import { v7 as uuid } from "uuid";
import { atTheCommandLine, odsCode, say } from "../command.ts";
import { Supplier } from "./practice.entity.ts";

function practiceName(text: string): string {
  const name = text.trim();
  if (name === "" || name.length > 200) throw new InvalidArgumentError("Write the practice's name.");
  return name;
}

/** gatehouse practice add */
export function practiceCommand(program: Command) {
  program
    .command("practice")
    .description("the practices of this installation")
    .command("add")
    .description("open a practice")
    .requiredOption("--code <code>", "the ODS code, such as A81001", odsCode)
    .requiredOption("--name <name>", "the name people know", practiceName)
    .addOption(
      new Option("--supplier <supplier>", "whose clinical system it uses")
        .choices(Object.values(Supplier))
        .makeOptionMandatory(),
    )
    .action(({ code, name, supplier }: { code: string; name: string; supplier: Supplier }) =>
      atTheCommandLine(async ({ server, who }) => {
        const id = uuid();
        await server.door.change(who, id, async (database) => {
          await database.query("SELECT open_practice($1, $2, $3, $4, $5)", [id, code, name, supplier, who.now]);
          database.audit({ event: "openPractice", subjectType: "practice", subject: id, facts: { code, supplier } });
        });
        say(`Opened ${code} ${name}. Add its first practice manager with: gatehouse staff add --practice ${code}`);
      }),
    );
}
