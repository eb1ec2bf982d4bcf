import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { notFound } from "../errors.ts";
import { ageOn } from "../patient/civil-date.ts";
import type { Patient } from "../patient/patient.entity.ts";
import { policyOf, type StoredPolicy } from "../practice/policy.ts";
import type { Supplier } from "../practice/practice.entity.ts";
import type { VerificationMethod } from "../verification/verification.rules.ts";
import type { Application } from "./application.entity.ts";
import type { Case } from "./application.rules.ts";
import type { RegistrationCheck } from "./check.entity.ts";
import type { Credential } from "../credential/credential.entity.ts";
import type { RequestedService } from "./requested-service.entity.ts";

/** A case as one statement reads it: what the rules decide from and what the screen shows. */
export interface CaseRow {
  application: Application & {
    ownerName: string | null;
    responsibilitiesByName: string | null;
    guidanceByName: string | null;
  };
  patient: Patient;
  requested: (RequestedService & { decidedByName: string | null })[];
  checks: (Pick<RegistrationCheck, "id" | "kind" | "outcome" | "seenAlone" | "note" | "restricted" | "checkedAt"> & {
    checkedByName: string;
  })[];
  verifications: {
    id: string;
    method: VerificationMethod;
    verifiedBy: string;
    verifiedByName: string;
    verifiedAt: string;
    evidence: string[];
  }[];
  credential: (Credential & { issuedByName: string; handedOverByName: string | null }) | null;
  hasConcern: boolean;
  relation: string | null;
  policy: StoredPolicy;
  supplier: Supplier;
}

const name = (column: string) => `(SELECT staff.name FROM staff WHERE staff.id = ${column})`;

const sql = (database: ReadDatabase) => `
  SELECT json_build_object(
    'application', (SELECT row_to_json(a) FROM (SELECT ${database.columns("application")},
        ${name("application.owner_id")} AS "ownerName", ${name("application.responsibilities_by")} AS "responsibilitiesByName",
        ${name("application.guidance_by")} AS "guidanceByName") AS a),
    'patient', (SELECT row_to_json(p) FROM (SELECT ${database.columns("patient")} FROM patient WHERE patient.id = application.patient_id) AS p),
    'requested', (SELECT coalesce(json_agg(r ORDER BY r.service), '[]') FROM (
        SELECT ${database.columns("requested_service")}, ${name("requested_service.decided_by")} AS "decidedByName"
          FROM requested_service WHERE requested_service.application_id = application.id) AS r),
    'checks', (SELECT coalesce(json_agg(c ORDER BY c.kind), '[]') FROM (
        SELECT DISTINCT ON (kind) id, kind, outcome, seen_alone AS "seenAlone", note, restricted, checked_at AS "checkedAt", ${name("checked_by")} AS "checkedByName"
          FROM registration_check WHERE registration_check.application_id = application.id ORDER BY kind, checked_at DESC, id DESC) AS c),
    'verifications', (SELECT coalesce(json_agg(v ORDER BY v."verifiedAt" DESC), '[]') FROM (
        SELECT verification.id, method, verified_by AS "verifiedBy", verified_at AS "verifiedAt", ${name("verified_by")} AS "verifiedByName",
               ARRAY(SELECT evidence.type FROM evidence WHERE evidence.verification_id = verification.id ORDER BY evidence.position) AS evidence
          FROM verification WHERE verification.patient_id = application.patient_id) AS v),
    'credential', (SELECT row_to_json(c) FROM (
        SELECT ${database.columns("credential")}, ${name("credential.issued_by")} AS "issuedByName", ${name("credential.handed_over_by")} AS "handedOverByName"
          FROM credential WHERE credential.application_id = application.id ORDER BY credential.issued_at DESC LIMIT 1) AS c),
    'hasConcern', coalesce((SELECT outcome = 'CONCERN' FROM registration_check
        WHERE registration_check.patient_id = application.patient_id AND kind = 'COERCION' ORDER BY checked_at DESC, id DESC LIMIT 1), false),
    'relation', (SELECT relation FROM declared_relative WHERE declared_relative.patient_id = application.patient_id AND declared_relative.staff_id = $2),
    'policy', practice.policy, 'supplier', practice.supplier) AS row
    FROM application CROSS JOIN practice WHERE application.id = $1`;

/** The whole case, or undefined when it is not this practice's. */
export async function readCase(database: ReadDatabase, id: string): Promise<CaseRow | undefined> {
  return (await database.one<{ row: CaseRow }>(sql(database), [id, database.staffId]))?.row;
}

/** What the rules see of it. */
export function caseOf(row: CaseRow, today: string): Case {
  const { application, patient, requested, checks, credential, hasConcern } = row;
  return {
    state: application.state,
    isRelated: row.relation !== null,
    facts: {
      application,
      requested,
      checks,
      credential,
      hasConcern,
      identity: row.verifications,
      patient: {
        id: patient.id,
        age: ageOn(patient.born, today),
        removedOn: patient.removedOn,
        deathStatus: patient.deathStatus,
        registeredOn: patient.registeredOn,
      },
      policy: policyOf(row.policy),
      today,
    },
  };
}

/** The case under lock, as it is now; NOT_FOUND where it is not this practice's. */
export async function lockedCase(ctx: Context, id: string, lock: () => Promise<Application>): Promise<CaseRow> {
  const [, row] = await Promise.all([lock(), readCase(ctx.change, id)]);
  if (!row) throw notFound("application");
  return row;
}
