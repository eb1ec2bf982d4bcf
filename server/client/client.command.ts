import { Option, type Command } from "commander";
import { atTheCommandLine, odsCode, practiceNamed, say, type AtTheCommandLine } from "../command.ts";
import { clientScopes, type ClientScope } from "./client.rules.ts";
import { addClient, clients, revokeClient, type Client } from "./client.service.ts";

interface Of {
  practice: string;
  name: string;
}

/** gatehouse client add | list | revoke */
export function clientCommand(program: Command) {
  const client = program.command("client").description("programs that may use the API of a practice");
  const of = (name: string, description: string) =>
    client
      .command(name)
      .description(description)
      .requiredOption("--practice <code>", "the ODS code of the practice", odsCode);

  of("add", "let a program in; prints its token once")
    .requiredOption("--name <name>", "what it is, such as 'Website form'")
    .addOption(
      new Option("--scope <scope...>", "what it may do; may be given several times")
        .choices([...clientScopes])
        .makeOptionMandatory(),
    )
    .action((given: Of & { scope: ClientScope[] }) => atTheCommandLine((at) => add(at, given)));

  of("list", "list the programs of a practice").action(({ practice }: { practice: string }) =>
    atTheCommandLine((at) => list(at, practice)),
  );

  of("revoke", "end a program's access, at once")
    .requiredOption("--name <name>", "its name, as 'client list' shows it")
    .action((given: Of) => atTheCommandLine((at) => revoke(at, given)));
}

async function add({ server, who }: AtTheCommandLine, { practice, name, scope }: Of & { scope: ClientScope[] }) {
  const practiceId = await practiceNamed(server, practice);
  const token = await server.door.change(who, practiceId, (database) =>
    addClient(database, who.now, practice, { name, scopes: scope }),
  );
  say(`Added ${name} to ${practice}. Its token, shown this once: ${token}`);
}

async function list({ server, who }: AtTheCommandLine, practice: string) {
  const practiceId = await practiceNamed(server, practice);
  const known = await server.door.change(who, practiceId, async (database) => {
    database.audited.push({ fact: { event: "apiClients" }, outcome: "LOOKED" });
    return clients(database);
  });
  for (const each of known) say(lineOf(each));
}

const lineOf = ({ name, scopes, lastUsedAt, revokedAt }: Client) =>
  [name, scopes.join(" "), revokedAt ? `revoked ${revokedAt}` : lastUsedAt ? `last used ${lastUsedAt}` : "never used"].join("\t"); // prettier-ignore

async function revoke({ server, who }: AtTheCommandLine, { practice, name }: Of) {
  const practiceId = await practiceNamed(server, practice);
  await server.door.change(who, practiceId, (database) => revokeClient(database, who.now, name));
  say(`${name} has no access to ${practice} any more.`);
}
