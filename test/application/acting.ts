import { expect } from "@jest/globals";
import { randomUUID } from "node:crypto";
import type pg from "pg";
import { clear, form, goodPair, steps, take, type StepName } from "../support/case.ts";
import type { Answer, Member, TestPractice } from "../support/practice.ts";

type Admin = { query: pg.Client["query"] };

/** A case as it was last answered, on which people act one after the other. */
export class ActedOn {
  constructor(public seen: Answer["data"]) {}

  get id(): string {
    return this.seen.id;
  }

  /** Takes a step on the version last seen; an answer without a case leaves it as it was. */
  async by(member: Member, name: StepName, variables: object = {}, headers = {}): Promise<Answer> {
    const answer = await member.ask(steps[name], { id: this.id, version: this.seen.version, ...variables }, headers);
    if (answer.data?.result) this.seen = answer.data.result;
    return answer;
  }

  /** As `by`, and it must be done. */
  async done(member: Member, name: StepName, variables: object = {}): Promise<this> {
    const { errors } = await this.by(member, name, variables);
    expect(errors).toBeUndefined();
    return this;
  }
}

/** An application newly taken for a patient of this practice. */
export async function taken(
  practice: TestPractice,
  by: Member,
  services: string[],
  more: object = {},
  patientId?: string,
) {
  const id = patientId ?? (await practice.patient()).id;
  const { data, errors } = await take(by, id, form(services, more));
  expect(errors).toBeUndefined();
  return new ActedOn(data.result);
}

type People = { reception: Member; verifier: Member; registrar: Member };

/** A case whose identity and checks are done. */
export async function readied(
  practice: TestPractice,
  by: People,
  services: string[],
  patientId?: string,
  more: object = {},
) {
  const of = await taken(practice, by.reception, services, more, patientId);
  await of.done(by.verifier, "verifyByDocuments", { given: goodPair });
  await of.done(by.verifier, "recordCheck", { found: clear("RESPONSIBILITIES") });
  return of.done(by.verifier, "recordCheck", { found: clear("COERCION") });
}

/** A case that waits with a service on and, where asked for, a credential issued. */
export async function switchedOn(
  practice: TestPractice,
  by: People,
  services: string[],
  on: string,
  patientId?: string,
) {
  return (await readied(practice, by, services, patientId)).done(by.registrar, "enableService", { service: on });
}

export const nobody = randomUUID;

/** What stands in the tables that a step of an application writes to. */
export async function counts({ query }: Admin, { practiceId }: TestPractice) {
  const tables = "application requested_service registration_check verification evidence service_access clinical_system_item credential decline event notice".split(" "); // prettier-ignore
  const { rows } = await query(
    `SELECT ${tables.map((table) => `(SELECT coalesce(json_agg(t ORDER BY t::text), '[]')::text FROM ${table} t WHERE practice_id = $1) AS ${table}`).join(", ")}`,
    [practiceId],
  );
  return rows[0] as Record<string, string>;
}

interface Entry {
  seq: string;
  event: string;
  outcome: string;
  actor_id: string;
  subject_id: string;
  patient_id: string | null;
  body: string;
}

/** The newest entries of the practice's audit, oldest first, without looks. */
export async function audited({ query }: Admin, { practiceId }: TestPractice, after = 0): Promise<Entry[]> {
  const { rows } = await query<Entry>(
    "SELECT seq, event, outcome, actor_id, subject_id, patient_id, body FROM audit_entry WHERE practice_id = $1 AND seq > $2 AND outcome <> 'LOOKED' ORDER BY seq",
    [practiceId, after],
  );
  return rows;
}

export async function lastSeq({ query }: Admin, { practiceId }: TestPractice): Promise<number> {
  return Number((await query("SELECT seq FROM audit_head WHERE practice_id = $1", [practiceId])).rows[0]?.seq ?? 0);
}

export async function eventsOf({ query }: Admin, applicationId: string) {
  const { rows } = await query<{ id: string; kind: string; staff_id: string; restricted: boolean; facts: object }>(
    "SELECT id, kind, staff_id, restricted, facts FROM event WHERE application_id = $1 ORDER BY id",
    [applicationId],
  );
  return rows;
}

export const refusedWith = ({ status, data, errors }: Answer) => ({
  status,
  data,
  code: errors?.[0]?.extensions.code,
  rule: errors?.[0]?.extensions.rule,
  message: errors?.[0]?.message,
});
