import { v7 as uuid } from "uuid";
import { changeOnce } from "../change-once.ts";
import { addClient } from "../client/client.service.ts";
import { Context, type Server } from "../context.ts";
import type { ChangeDatabase } from "../database/practice-database.ts";
import { admit } from "../operation.ts";
import { enrol } from "../staff/staff.service.ts";
import { addDays, dayOf } from "../time.ts";
import { loadLists } from "./lists.ts";
import { insertRegister, registerOf } from "./online.ts";
import { insertPatients, patientsFor } from "./patients.ts";
import {
  demonstrationPassword,
  staff,
  type DemonstrationPractice,
  type DemonstrationStaff,
  type Part,
} from "./people.ts";
import { planOf, type Plan, type Scene } from "./plan.ts";

/** What an earlier start left undone: the day it was begun for, and the steps that are taken. */
interface Begun {
  practiceId: string;
  day: string;
  taken: ReadonlySet<string>;
}

/**
 * Loads one practice: its people, patients and register in one change, then each step of its cases in a change of its
 * own, by the use case the dashboard calls. The audit says what is done already, so whoever comes after a crash goes on
 * from there. Returns whether there was anything to do; a practice of the same code that is no demonstration is left alone.
 */
export async function loadPractice(server: Server, practice: DemonstrationPractice): Promise<boolean> {
  const known = await begun(server, practice.odsCode);
  if (known === "NOTHING_TO_DO") return false;
  const day = known?.day ?? dayOf(server.clock());
  const plan = planOf(practice, [...patientsFor(practice.seed, practice.size, day)], day);
  const practiceId = known?.practiceId ?? (await begin(server, practice, plan, day));
  const cast = await castOf(server, practice.odsCode, practiceId);
  for (const scene of plan.scenes) {
    if (!known?.taken.has(correlation(scene))) await play(server, practiceId, cast, scene);
  }
  await loadLists(() => contextOf(server, practiceId, cast, "registrar", "lists"), practice, plan, day);
  const who = { staffId: null, now: server.clock(), correlation: "demonstration" };
  await server.door.change(who, practiceId, async (database) =>
    database.audit({ event: "finishDemonstration", subjectType: "practice", subject: practiceId }),
  );
  return true;
}

/** A finished practice, and one of the same code that is no demonstration, have nothing to do. */
async function begun(server: Server, odsCode: string): Promise<Begun | "NOTHING_TO_DO" | undefined> {
  const [named] = await server.door.call<{ id: string | null }>("SELECT practice_named($1) AS id", [odsCode]);
  if (!named?.id) return undefined;
  const read = server.door.read({ staffId: null }, named.id);
  const marks = await read.query<{ event: string; day: string | null }>(
    `SELECT event, body::json -> 'facts' ->> 'day' AS day FROM audit_entry
      WHERE event IN ('beginDemonstration', 'finishDemonstration') ORDER BY seq`,
  );
  const day = marks.find(({ event }) => event === "beginDemonstration")?.day;
  if (!day || marks.some(({ event }) => event === "finishDemonstration")) return "NOTHING_TO_DO";
  const entries = await read.query<{ correlation: string }>(
    "SELECT DISTINCT body::json ->> 'correlation' AS correlation FROM audit_entry",
  );
  return { practiceId: named.id, day, taken: new Set(entries.map(({ correlation }) => correlation)) };
}

/** A program that may bring applications in; nobody keeps its token, so a real one is added on the command line. */
const webForm = { name: "Practice website, registration form", scopes: ["application.submitUnmatched"] } as const;

/** The practice, its people, its list and who is online: all of it or nothing. */
async function begin(server: Server, practice: DemonstrationPractice, plan: Plan, day: string): Promise<string> {
  const { odsCode, name, supplier } = practice;
  const { opened, patients, apart } = plan;
  const practiceId = uuid();
  const who = { staffId: null, now: opened, correlation: "demonstration" };
  await server.door.change(who, practiceId, async (database) => {
    await database.query("SELECT open_practice($1, $2, $3, $4, $5)", [practiceId, odsCode, name, supplier, opened]);
    const ids = new Map<Part | undefined, string>();
    for (const person of staff.filter((each) => each.practices.includes(odsCode)))
      ids.set(person.part, await enrolOne(database, person, opened));
    await insertPatients(database, patients, opened);
    const recordedBy = ids.get("manager") as string;
    const register = registerOf(patients, { seed: practice.seed, today: day, opened, recordedBy, apart });
    await insertRegister(database, register);
    if (odsCode === "Z99901") await addClient(database, opened, odsCode, webForm);
    const facts = {
      day,
      patients: patients.length,
      access: register.access.length,
      declines: register.declines.length,
    };
    database.audit({ event: "beginDemonstration", subjectType: "practice", subject: practiceId, facts });
  });
  return practiceId;
}

async function enrolOne(database: ChangeDatabase, { trained = {}, ...person }: DemonstrationStaff, opened: Date) {
  const today = dayOf(opened);
  const on = (daysAgo: number | undefined) => (daysAgo === undefined ? null : addDays(today, -daysAgo));
  const details = {
    ...person.details,
    informationGovernanceTrainedOn: on(trained.governance),
    identityTrainedOn: on(trained.identity),
    redactionTrainedOn: on(trained.redaction),
  };
  const first = { password: demonstrationPassword, mustChange: false };
  return (await enrol(database, { now: opened, today }, person, details, first)).staffId;
}

type Cast = Partial<Record<Part, { id: string; person: DemonstrationStaff }>>;

/** Who plays which part here; in a small practice one person plays several. */
async function castOf(server: Server, odsCode: string, practiceId: string): Promise<Cast> {
  const rows = await server.door
    .read({ staffId: null }, practiceId)
    .query<{ id: string; email: string }>("SELECT id, email FROM staff");
  const cast: Cast = {};
  for (const person of staff.filter(({ practices, part }) => part && practices.includes(odsCode))) {
    const id = rows.find(({ email }) => email === person.email)?.id;
    if (id && person.part) cast[person.part] = { id, person };
  }
  return { ...(cast.verifier && { reception: cast.verifier }), ...(cast.gp && { redaction: cast.gp }), ...cast };
}

const correlation = ({ key }: { key: string }) => `demonstration-${key}`;

/** The context of whoever plays a part, at the instant that the server's clock tells. */
function contextOf(server: Server, practiceId: string, cast: Cast, part: Part, key: string): Context {
  const actor = cast[part];
  if (!actor) throw new Error(`Nobody at this practice plays the part of ${part}.`);
  const { roles, clinical, canVouch } = actor.person.details;
  const session = {
    staffId: actor.id,
    tokenHash: Buffer.alloc(0),
    endsAt: server.clock().toISOString(),
    mustChangePassword: false,
  };
  const request = { ip: "", cookie: undefined, key: undefined };
  const member = { id: actor.id, roles, clinical, canVouch };
  return new Context(server, correlation({ key }), request, session, member, practiceId);
}

/** Takes one step as the person whose part it is, at its instant, with the permission it asks for. */
async function play(server: Server, practiceId: string, cast: Cast, scene: Scene) {
  const { at, patientId, act, key } = scene;
  const ctx = contextOf({ ...server, clock: () => at }, practiceId, cast, act.by, key);
  admit(ctx, act.operation);
  const team = Object.fromEntries(Object.entries(cast).map(([part, { id }]) => [part, id]));
  const work = async () => {
    // What a crash loses of these is done again; the last change waits for the disk, and all before it with it.
    ctx.change.beforeCommit(ctx.change.query("SELECT set_config('synchronous_commit', 'off', true)"));
    return { done: await act.do(ctx, patientId, team) };
  };
  await changeOnce(ctx, { name: act.operation, input: null, work });
}
