import { Field, Int, ObjectType } from "type-graphql";
import { heldFrom } from "../concern/knowing.ts";
import type { Actor } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { pageOf, readPage, type Page } from "../list.ts";
import { Instant, UUID } from "../scalars.ts";
import { AuditOutcome } from "./audit-body.ts";

@ObjectType({ simpleResolvers: true, description: "One fact of an entry: an id, a code, a state, a date or a count." })
export class AuditFactView {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({ simpleResolvers: true, description: "The patient an entry is about." })
export class AuditPatient {
  @Field(() => UUID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: "One entry of the practice's audit, in the order it was written." })
export class AuditEntryView {
  @Field(() => Int, {
    description:
      "Its number among the entries that the person who asks may read; restricted ones are left out and leave no gap (BR-CL-20).",
  })
  seq!: number;

  @Field(() => Instant)
  at!: string;

  @Field(() => String, {
    description: "Who did it; 'Command line' for a command and 'Gatehouse' for what happens by itself.",
  })
  actor!: string;

  @Field(() => String, { description: "The operation or the step, such as enableService." })
  event!: string;

  @Field(() => AuditOutcome)
  outcome!: AuditOutcome;

  @Field(() => String, { nullable: true, description: "What kind of thing the subject is, such as application." })
  subjectType!: string | null;

  @Field(() => UUID, { nullable: true, description: "The id of the thing it was done to." })
  subject!: string | null;

  @Field(() => AuditPatient, { nullable: true })
  patient!: AuditPatient | null;

  @Field(() => [AuditFactView])
  facts!: AuditFactView[];

  @Field(() => String, { description: "The reference of the request; an error shown to staff names the same." })
  correlation!: string;
}

export const AuditPage = pageOf(AuditEntryView, "AuditPage", Int);

export interface AuditFilter {
  actor?: string | null;
  event?: string | null;
  outcome?: AuditOutcome | null;
  from?: string | null;
  to?: string | null;
  patient?: string | null;
}

const held = (actor: Actor) => heldFrom(actor, "audit_entry.restricted", "audit_entry.patient_id");
const hiddenEntries = (actor: Actor) => `audit_entry WHERE audit_entry.restricted AND ${held(actor)}`;

/** The number an entry is shown under: its place among those this person may read, so that no gap tells of a restricted one (BR-CL-20). */
const shown = (actor: Actor, seq: string) =>
  `(${seq} - (SELECT count(*) FROM (SELECT audit_entry.seq FROM ${hiddenEntries(actor)}) AS hidden WHERE hidden.seq <= ${seq}))`;

/** The place in the chain of the entry that is shown under a number. */
async function placeOf(database: ReadDatabase, actor: Actor, number: number): Promise<number> {
  const row = await database.one<{ place: string }>(
    `SELECT $1::bigint + count(*) AS place FROM (
       SELECT audit_entry.seq - row_number() OVER (ORDER BY audit_entry.seq) AS before FROM ${hiddenEntries(actor)}) AS hidden WHERE hidden.before < $1`,
    [number],
  );
  return Number(row?.place ?? number);
}

/** The number under which this person is shown a place in the chain. */
export async function shownNumber(database: ReadDatabase, actor: Actor, place: number): Promise<number> {
  const row = await database.one<{ number: string }>(`SELECT ${shown(actor, "$1::bigint")} AS number`, [place]);
  return Number(row?.number ?? place);
}

/** Whose the subject of a refused attempt is: the attempt itself names no patient. */
const subjectsPatient = ["application", "credential", "clinical_system_item", "enhanced_review"].map(
  (table) => `(SELECT ${table}.patient_id FROM ${table} WHERE ${table}.id = audit_entry.subject_id)`,
);

/** Rules that are asked only where there is a concern about coercion; who may not know of one is not told them (BR-CL-20). */
const isRuleKept = (actor: Actor) => `CASE
  WHEN audit_entry.body::json -> 'facts' ->> 'rule' ~ '^BR-(CO-[0-9]+|CL-2[01])$'
  THEN ${heldFrom(actor, "true", `coalesce(audit_entry.patient_id, ${subjectsPatient.join(", ")})`)} ELSE false END`;

/** A command says so in its correlation; what else has no actor happened by itself. */
const columns = (
  actor: Actor,
) => `${shown(actor, "audit_entry.seq")} AS seq, audit_entry.at, audit_entry.event, audit_entry.outcome, audit_entry.subject_type AS "subjectType",
  ${isRuleKept(actor)} AS "isRuleKept",
  audit_entry.subject_id AS subject, audit_entry.body::json ->> 'correlation' AS correlation, audit_entry.body::json -> 'facts' AS facts,
  CASE WHEN audit_entry.actor_id IS NOT NULL THEN coalesce(staff.name, (SELECT api_client.name FROM api_client WHERE api_client.id = audit_entry.actor_id), 'Somebody who never worked here')
       WHEN audit_entry.body::json ->> 'correlation' LIKE 'command-%' THEN 'Command line' ELSE 'Gatehouse' END AS actor,
  CASE WHEN patient.id IS NOT NULL THEN json_build_object('id', patient.id, 'name', upper(patient.family_name) || ', ' || patient.given_name) END AS patient`;

const named = `LEFT JOIN staff ON staff.id = audit_entry.actor_id LEFT JOIN patient ON patient.id = audit_entry.patient_id`;

/** A day is a civil day in London. */
const tests: Record<keyof AuditFilter, (value: string) => string> = {
  actor: (value) => `audit_entry.actor_id = ${value}`,
  event: (value) => `audit_entry.event = ${value}`,
  outcome: (value) => `audit_entry.outcome = ${value}`,
  from: (value) => `audit_entry.at >= ${value}::date::timestamp AT TIME ZONE 'Europe/London'`,
  to: (value) => `audit_entry.at < (${value}::date + 1)::timestamp AT TIME ZONE 'Europe/London'`,
  patient: (value) => `audit_entry.patient_id = ${value}`,
};

type Row = Omit<AuditEntryView, "facts"> & { facts: Record<string, unknown> | null; isRuleKept: boolean };

export interface AuditList extends AuditFilter {
  after: number | null | undefined;
  first: number;
  reader: Actor;
}

/** The practice's audit, newest first. */
export async function auditPage(
  database: ReadDatabase,
  { after, first, reader, ...filter }: AuditList,
): Promise<Page<AuditEntryView, number>> {
  const asked = (Object.keys(tests) as (keyof AuditFilter)[]).filter((name) => filter[name]);
  const page = await readPage<Row, "seq">(database, {
    select: columns(reader),
    from: "audit_entry",
    key: "seq",
    join: named,
    where: [...asked.map((name, at) => tests[name](`$${at + 1}`)), `NOT ${held(reader)}`],
    values: asked.map((name) => filter[name]),
    order: ["audit_entry.seq"],
    descending: true,
    after: after ? await placeOf(database, reader, after) : after,
    first,
  });
  return { ...page, items: page.items.map((row) => ({ ...row, facts: factsOf(row) })) };
}

function factsOf({ facts, isRuleKept }: Row): AuditFactView[] {
  return Object.entries(facts ?? {})
    .filter(([name, value]) => value !== null && name !== "event")
    .filter(([name]) => name !== "rule" || !isRuleKept)
    .map(([name, value]) => ({ name, value: Array.isArray(value) ? value.join(", ") : String(value) }));
}

/** Whether a patient is on this practice's list, or was. */
export const isPatientHere = async (database: ReadDatabase, id: string): Promise<boolean> =>
  (await database.one("SELECT true FROM patient WHERE id = $1", [id])) !== undefined;
