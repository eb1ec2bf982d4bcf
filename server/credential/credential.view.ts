import { Field, Int, ObjectType } from "type-graphql";
import { isOfThisRegistration } from "../application/case.queries.ts";
import { concernOn } from "../concern/concern.queries.ts";
import { isKeptFrom } from "../concern/knowing.ts";
import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { notFound } from "../errors.ts";
import { ageOn } from "../patient/civil-date.ts";
import { Patient } from "../patient/patient.entity.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { ReasonView } from "../reason-view.ts";
import { Instant, UUID } from "../scalars.ts";
import { dayOf } from "../time.ts";
import { Credential } from "./credential.entity.ts";
import { refusal, type CredentialFacts } from "./credential.rules.ts";
import { ChaseChannel, ChaseOutcome, CredentialStep } from "./credential.words.ts";

@ObjectType({ simpleResolvers: true, description: "Somebody asked the patient about what was issued." })
export class ChaseView {
  @Field(() => UUID)
  id!: string;

  @Field(() => ChaseChannel)
  channel!: ChaseChannel;

  @Field(() => ChaseOutcome)
  outcome!: ChaseOutcome;

  @Field(() => Instant)
  at!: string;

  @Field(() => String, { nullable: true })
  byName!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What was issued to a patient; never the secret (BR-CR-01)." })
export class PatientCredential extends Credential {
  @Field(() => String, { nullable: true })
  issuedByName!: string | null;

  @Field(() => String, { nullable: true })
  handedOverByName!: string | null;

  @Field(() => [ChaseView])
  chases!: ChaseView[];
}

@ObjectType({ simpleResolvers: true, description: "Whether the person who asks may take a step with what was issued." })
export class CredentialStepPermission {
  @Field(() => CredentialStep)
  step!: CredentialStep;

  @Field(() => ReasonView, { nullable: true, description: "Why not; null when it may be taken." })
  refusal!: ReasonView | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "What was issued to one patient, newest first, and what may be done.",
})
export class PatientCredentials {
  @Field(() => UUID, { description: "The patient's." })
  id!: string;

  @Field(() => Patient)
  patient!: Patient;

  @Field(() => [PatientCredential], { description: "At most 20." })
  credentials!: PatientCredential[];

  @Field(() => Boolean, { description: "Identity was verified today, so that another may be issued (BR-CR-04)." })
  isVerifiedToday!: boolean;

  @Field(() => Int, { description: "How many services are on." })
  activeServices!: number;

  @Field(() => [CredentialStepPermission])
  steps!: CredentialStepPermission[];
}

interface Row {
  patient: Patient;
  credentials: PatientCredential[];
  activeServices: number;
  verifiedAt: string | null;
  isCompetent: boolean;
  isGuided: boolean;
  hasConcern: boolean;
  isKeptFrom: boolean;
  relation: string | null;
}

const name = (column: string) => `(SELECT staff.name FROM staff WHERE staff.id = ${column})`;

const write = (database: ReadDatabase) => `
  SELECT json_build_object(
    'patient', (SELECT row_to_json(p) FROM (SELECT ${database.columns("patient")}) AS p),
    'credentials', (SELECT coalesce(json_agg(c), '[]') FROM (
        SELECT ${database.columns("credential")}, ${name("credential.issued_by")} AS "issuedByName", ${name("credential.handed_over_by")} AS "handedOverByName",
               (SELECT coalesce(json_agg(h ORDER BY h.id), '[]') FROM (SELECT id, channel, outcome, chased_at AS at, ${name("chased_by")} AS "byName"
                  FROM credential_chase WHERE credential_chase.credential_id = credential.id) AS h) AS chases
          FROM credential WHERE credential.patient_id = patient.id ORDER BY credential.issued_at DESC, credential.id DESC LIMIT 20) AS c),
    'activeServices', (SELECT count(*) FROM service_access a WHERE a.patient_id = patient.id AND a.until_at IS NULL AND a.state = 'ACTIVE'),
    'verifiedAt', (SELECT max(v.verified_at) FROM verification v LEFT JOIN application a ON a.id = v.application_id
        WHERE v.patient_id = patient.id AND a.entered_in_error_at IS NULL),
    'isCompetent', coalesce((SELECT outcome = 'CLEAR' FROM registration_check k WHERE k.patient_id = patient.id AND kind = 'COMPETENCE' ORDER BY checked_at DESC, k.id DESC LIMIT 1), false),
    'isGuided', EXISTS (SELECT FROM application a WHERE a.patient_id = patient.id AND a.guidance_at IS NOT NULL AND a.entered_in_error_at IS NULL),
    'hasConcern', ${concernOn("patient.id")}, 'isKeptFrom', ${isKeptFrom("patient.id", "$2")},
    'relation', (SELECT relation FROM declared_relative r WHERE r.patient_id = patient.id AND r.staff_id = $2)) AS row
    FROM patient WHERE patient.id = $1`;

let sql: string | undefined;

/** What the rules see, with what the screen shows. */
export async function readCredentials(ctx: Context, database: ReadDatabase, patientId: string) {
  const row = (await database.one<{ row: Row }>((sql ??= write(database)), [patientId, ctx.staffId]))?.row;
  if (!row) throw notFound("patient");
  await refuseUnexplainedLook(ctx, patientId, row.relation);
  const { patient, verifiedAt } = row;
  const newest = row.credentials[0];
  const facts: CredentialFacts = {
    ...row,
    patient: { age: ageOn(patient.born, ctx.today), removedOn: patient.removedOn, deathStatus: patient.deathStatus },
    isRelated: row.relation !== null,
    isVerifiedToday: verifiedAt !== null && dayOf(new Date(verifiedAt)) === ctx.today && isOfThisRegistration(patient, verifiedAt), // prettier-ignore
    newest: newest && isOfThisRegistration(patient, newest.issuedAt) ? newest : null,
    today: ctx.today,
  };
  return { row, facts };
}

export async function credentialsView(
  ctx: Context,
  database: ReadDatabase,
  patientId: string,
): Promise<PatientCredentials> {
  const { row, facts } = await readCredentials(ctx, database, patientId);
  return {
    id: patientId,
    patient: row.patient,
    credentials: row.credentials,
    isVerifiedToday: facts.isVerifiedToday,
    activeServices: row.activeServices,
    steps: Object.values(CredentialStep).map((step) => ({ step, refusal: refusal(facts, step, ctx.actor) ?? null })),
  };
}

/** What was issued to a patient, on screen; a look at the patient. */
export async function openCredentials(ctx: Context, patientId: string): Promise<PatientCredentials> {
  ctx.look({ event: "patientCredentials", subjectType: "patient", subject: patientId, patient: patientId });
  return credentialsView(ctx, ctx.db, patientId);
}
