import { Option, type Command } from "commander";
import { atTheCommandLine, odsCode, practiceNamed, say, type AtTheCommandLine } from "../command.ts";
import { Refusal } from "../errors.ts";
import { StaffRole } from "../permissions.ts";
import { dayOf } from "../time.ts";
import { staffMembers, type StaffMember } from "./staff.queries.ts";
import { disable, enrol } from "./staff.service.ts";

interface Person {
  practice: string;
  email: string;
}

interface NewPerson extends Person {
  name: string;
  role: StaffRole[];
  clinical?: true;
  canVouch?: true;
}

/** gatehouse staff add | list | disable */
export function staffCommand(program: Command) {
  const staff = program.command("staff").description("the people of a practice");
  const of = (name: string, description: string) =>
    staff
      .command(name)
      .description(description)
      .requiredOption("--practice <code>", "the ODS code of the practice", odsCode);

  of("add", "add somebody; prints the first password once")
    .requiredOption("--email <address>", "the address to sign in with")
    .requiredOption("--name <name>", "the name colleagues see")
    .addOption(
      new Option("--role <role...>", "a role; may be given several times")
        .choices(Object.values(StaffRole))
        .makeOptionMandatory(),
    )
    .option("--clinical", "a clinician, whatever the role")
    .option("--can-vouch", "authorised to vouch for patients they know")
    .action((person: NewPerson) => atTheCommandLine((at) => add(at, person)));

  of("list", "list the people of a practice").action(({ practice }: { practice: string }) =>
    atTheCommandLine((at) => list(at, practice)),
  );

  of("disable", "end somebody's work at a practice, at once")
    .requiredOption("--email <address>", "the address they sign in with")
    .action((person: Person) => atTheCommandLine((at) => end(at, person)));
}

async function add({ server, who }: AtTheCommandLine, { practice, email, name, role, clinical, canVouch }: NewPerson) {
  const practiceId = await practiceNamed(server, practice);
  const details = { roles: [...new Set(role)], clinical: clinical === true, canVouch: canVouch === true };
  const { firstPassword } = await server.door.change(who, practiceId, (database) =>
    enrol(database, { now: who.now, today: dayOf(who.now) }, { email, name }, details),
  );
  say(
    firstPassword
      ? `Added ${name} to ${practice}. First password, shown this once: ${firstPassword}`
      : `Added ${name} to ${practice}. This address has a password already.`,
  );
}

async function list({ server, who }: AtTheCommandLine, practice: string) {
  const practiceId = await practiceNamed(server, practice);
  const members = await server.door.change(who, practiceId, async (database) => {
    database.audited.push({ fact: { event: "staffMembers" }, outcome: "LOOKED" });
    return staffMembers(database, dayOf(who.now), false);
  });
  for (const member of members) say(lineOf(member));
}

const lineOf = ({ email, name, roles, isActive, activeTo }: StaffMember) =>
  [email, name, roles.join(" "), isActive ? "works here" : `left on ${activeTo}`].join("\t");

async function end({ server, who }: AtTheCommandLine, { practice, email }: Person) {
  const practiceId = await practiceNamed(server, practice);
  const address = email.trim().toLowerCase();
  await server.door.change(who, practiceId, async (database) => {
    const [known] = await database.query<{ id: string }>("SELECT id FROM staff WHERE email = $1", [address]);
    if (!known) throw new Refusal("NOT_FOUND", `Nobody at ${practice} signs in with ${address}.`);
    await disable(database, known.id, dayOf(who.now));
  });
  say(`${address} no longer works at ${practice}.`);
}
