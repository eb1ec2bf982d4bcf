import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { notFound } from "../errors.ts";
import { ageOn } from "../patient/civil-date.ts";
import { dayOf } from "../time.ts";
import type { Patient } from "../patient/patient.entity.ts";
import { policyOf, type StoredPolicy } from "../practice/policy.ts";
import type { Supplier } from "../practice/practice.entity.ts";
import type { Service } from "../service-access/service.ts";
import type { VerificationMethod } from "../verification/verification.rules.ts";
import type { Facts } from "./gates.rules.ts";
import type {
  NhsLoginLevel,
  NoDocumentsCategory,
  QuestionCategory,
  RelationshipBasis,
} from "../verification/verification.words.ts";
import type { Application } from "./application.entity.ts";
import { concernOn } from "../concern/concern.queries.ts";
import { isKeptFrom } from "../concern/knowing.ts";
import { isReviewed } from "../service-access/reviewed.queries.ts";
import type { Case } from "./application.rules.ts";
import type { RegistrationCheck } from "./check.entity.ts";
import type { Coded } from "../clinical-system/standing-code.rules.ts";
import type { EnhancedReview } from "../enhanced-review/enhanced-review.entity.ts";
import type { ExistingAccount } from "./application.words.ts";
import type { Credential } from "../credential/credential.entity.ts";
import type { RequestedService } from "./requested-service.entity.ts";

/** A case as one statement reads it: what the rules decide from and what the screen shows. */
export interface CaseRow {
  application: Application & {
    ownerName: string | null;
    responsibilitiesByName: string | null;
    guidanceByName: string | null;
    enteredInErrorByName: string | null;
  };
  patient: Patient;
  requested: (RequestedService & { decidedByName: string | null })[];
  /** Newest first in each kind: the newest that everybody may read, and the newest restricted one. */
  checks: (Pick<
    RegistrationCheck,
    "id" | "kind" | "outcome" | "seenAlone" | "note" | "sealedNote" | "restricted" | "checkedAt"
  > & {
    checkedByName: string;
  })[];
  verifications: {
    id: string;
    method: VerificationMethod;
    verifiedBy: string;
    verifiedByName: string;
    verifiedAt: string;
    relationshipBasis: RelationshipBasis | null;
    knownSince: string | null;
    questionCategories: { category: QuestionCategory; passed: boolean }[] | null;
    noDocumentsCategory: NoDocumentsCategory | null;
    evidence: string[];
    /** Relied on again after a return: by whom and when last. */
    reused: { by: string; byName: string; at: string; reason: string } | null;
  }[];
  look: { account: ExistingAccount; lookedAt: string; lookedByName: string } | null;
  nhsLogin: { level: NhsLoginLevel; linkedOn: string; notedAt: string; notedByName: string } | null;
  codes: Coded[];
  declines: {
    id: string;
    services: Service[];
    reason: string | null;
    declinedOn: string;
    supersededAt: string | null;
  }[];
  review: (EnhancedReview & { reviewerName: string | null; decidedByName: string | null }) | null;
  credential: (Credential & { issuedByName: string; handedOverByName: string | null }) | null;
  hasConcern: boolean;
  isKeptFrom: boolean;
  reviewed: Service[];
  relation: string | null;
  /** Who asks; null for a job. */
  readerName: string | null;
  policy: StoredPolicy;
  supplier: Supplier;
}

/** Who a case names is looked up once: row-level security makes each look at the staff a large part of a plan. */
const name = (column: string) => `(SELECT named.name FROM named WHERE named.id = ${column})`;

const write = (database: ReadDatabase) => `
  WITH held AS MATERIALIZED (SELECT * FROM application WHERE application.id = $1),
  asked AS MATERIALIZED (SELECT * FROM requested_service WHERE requested_service.application_id = $1),
  newest AS MATERIALIZED (
    SELECT DISTINCT ON (kind, restricted) * FROM registration_check
     WHERE registration_check.application_id = $1 ORDER BY kind, restricted, checked_at DESC, id DESC),
  verified AS MATERIALIZED (
    SELECT * FROM verification
     WHERE verification.patient_id = (SELECT held.patient_id FROM held)
       AND NOT EXISTS (SELECT FROM application AS mistaken WHERE mistaken.id = verification.application_id AND mistaken.entered_in_error_at IS NOT NULL)),
  looked AS MATERIALIZED (
    SELECT * FROM record_look WHERE record_look.application_id = $1 ORDER BY looked_at DESC, record_look.id DESC LIMIT 1),
  reviewed AS MATERIALIZED (
    SELECT * FROM enhanced_review WHERE enhanced_review.patient_id = (SELECT held.patient_id FROM held) ORDER BY raised_at DESC, enhanced_review.id DESC LIMIT 1),
  issued AS MATERIALIZED (
    SELECT * FROM credential WHERE credential.patient_id = (SELECT held.patient_id FROM held)
     ORDER BY credential.issued_at DESC, credential.id DESC LIMIT 1),
  named AS MATERIALIZED (
    SELECT staff.id, staff.name FROM staff WHERE staff.id = ANY (ARRAY(
      SELECT $2::uuid UNION ALL SELECT unnest(ARRAY[owner_id, responsibilities_by, guidance_by, entered_in_error_by]) FROM held
      UNION ALL SELECT decided_by FROM asked UNION ALL SELECT checked_by FROM newest UNION ALL SELECT verified_by FROM verified
      UNION ALL SELECT looked_by FROM looked UNION ALL SELECT unnest(ARRAY[reviewer_id, decided_by]) FROM reviewed
      UNION ALL SELECT unnest(ARRAY[issued_by, handed_over_by]) FROM issued)))
  SELECT json_build_object(
    'application', (SELECT row_to_json(a) FROM (SELECT ${database.columns("application")},
        ${name("application.owner_id")} AS "ownerName", ${name("application.responsibilities_by")} AS "responsibilitiesByName",
        ${name("application.guidance_by")} AS "guidanceByName", ${name("application.entered_in_error_by")} AS "enteredInErrorByName") AS a),
    'patient', (SELECT row_to_json(p) FROM (SELECT ${database.columns("patient")} FROM patient WHERE patient.id = application.patient_id) AS p),
    'requested', (SELECT coalesce(json_agg(r ORDER BY r.service), '[]') FROM (
        SELECT ${database.columns("requested_service")}, ${name("requested_service.decided_by")} AS "decidedByName" FROM asked AS requested_service) AS r),
    'checks', (SELECT coalesce(json_agg(c ORDER BY c.kind, c."checkedAt" DESC, c.id DESC), '[]') FROM (
        SELECT id, kind, outcome, seen_alone AS "seenAlone", note, sealed_note AS "sealedNote", restricted, checked_at AS "checkedAt", ${name("checked_by")} AS "checkedByName" FROM newest) AS c),
    'verifications', (SELECT coalesce(json_agg(v ORDER BY v."verifiedAt" DESC), '[]') FROM (
        SELECT verified.id, method, relationship_basis AS "relationshipBasis", known_since AS "knownSince", question_categories AS "questionCategories",
               no_documents_category AS "noDocumentsCategory", verified_by AS "verifiedBy", verified_at AS "verifiedAt", ${name("verified_by")} AS "verifiedByName",
               ARRAY(SELECT evidence.type FROM evidence WHERE evidence.verification_id = verified.id ORDER BY evidence.position) AS evidence,
               (SELECT json_build_object('by', decided_by, 'at', decided_at, 'reason', reason, 'byName', (SELECT staff.name FROM staff WHERE staff.id = decided_by))
                  FROM identity_reuse WHERE identity_reuse.verification_id = verified.id ORDER BY decided_at DESC LIMIT 1) AS reused FROM verified) AS v),
    'look', (SELECT json_build_object('account', account, 'lookedAt', looked_at, 'lookedByName', ${name("looked_by")}) FROM looked),
    'nhsLogin', (SELECT json_build_object('level', level, 'linkedOn', linked_on, 'notedAt', noted_at, 'notedByName',
        (SELECT staff.name FROM staff WHERE staff.id = nhs_login_link.noted_by))
        FROM nhs_login_link WHERE nhs_login_link.patient_id = application.patient_id AND ended_on IS NULL),
    'codes', (SELECT coalesce(json_agg(json_build_object('code', code, 'codedOn', coded_on) ORDER BY coded_on DESC, code), '[]')
        FROM record_code WHERE record_code.patient_id = application.patient_id AND superseded_at IS NULL),
    'declines', (SELECT coalesce(json_agg(d), '[]') FROM (
        SELECT decline.id, services, reason, declined_on AS "declinedOn", superseded_at AS "supersededAt" FROM decline
         WHERE decline.patient_id = application.patient_id ORDER BY declined_on DESC, decline.id DESC LIMIT 20) AS d),
    'review', (SELECT row_to_json(r) FROM (
        SELECT ${database.columns("enhanced_review")}, ${name("enhanced_review.reviewer_id")} AS "reviewerName", ${name("enhanced_review.decided_by")} AS "decidedByName"
          FROM reviewed AS enhanced_review) AS r),
    'credential', (SELECT row_to_json(c) FROM (
        SELECT ${database.columns("credential")}, ${name("credential.issued_by")} AS "issuedByName", ${name("credential.handed_over_by")} AS "handedOverByName"
          FROM issued AS credential) AS c),
    'hasConcern', ${concernOn("application.patient_id")}, 'isKeptFrom', ${isKeptFrom("application.patient_id", "$2")},
    'reviewed', ARRAY(SELECT asked.service FROM asked WHERE ${isReviewed("application.patient_id", "asked.service", "asked.visible_from", "application.received_on")}),
    'relation', (SELECT relation FROM declared_relative WHERE declared_relative.patient_id = application.patient_id AND declared_relative.staff_id = $2),
    'readerName', ${name("$2")}, 'policy', practice.policy, 'supplier', practice.supplier) AS row
    FROM held AS application CROSS JOIN practice`;

/** Written once: the columns are the program's own. */
let sql: string | undefined;

/** The whole case, or undefined when it is not this practice's. */
export async function readCase(database: ReadDatabase, id: string): Promise<CaseRow | undefined> {
  return (await database.one<{ row: CaseRow }>((sql ??= write(database)), [id, database.staffId]))?.row;
}

/** A return opens a new registration period: what was verified or issued in an earlier one counts no more (BR-LE-11). */
export const isOfThisRegistration = (
  { registeredOn, returnedAt }: Pick<Patient, "registeredOn" | "returnedAt">,
  at: string,
) => (registeredOn === null || dayOf(new Date(at)) >= registeredOn) && (!returnedAt || at > returnedAt);

/** Whether a verification counts now: it is of this registration, or somebody relies on it again in this one (BR-LE-11). */
export const countsNow = (
  patient: Pick<Patient, "registeredOn" | "returnedAt">,
  { verifiedAt, reused }: Pick<CaseRow["verifications"][number], "verifiedAt" | "reused">,
) => isOfThisRegistration(patient, verifiedAt) || (reused !== null && isOfThisRegistration(patient, reused.at));

/** What verifies the patient now: what was recorded in this registration, and NHS login while it is linked at P9. Nobody here did the latter, so four eyes do not count it. */
export function identityOf({
  patient,
  verifications,
  nhsLogin,
}: Pick<CaseRow, "patient" | "verifications" | "nhsLogin">) {
  // Who relies on an earlier check again answers for it as who made it would.
  const recorded: Facts["identity"] = verifications
    .filter((each) => countsNow(patient, each))
    .map((each) =>
      isOfThisRegistration(patient, each.verifiedAt) ? each : { ...each, verifiedBy: each.reused?.by ?? "" },
    );
  if (nhsLogin?.level !== "P9" || !isOfThisRegistration(patient, nhsLogin.notedAt)) return recorded;
  return [...recorded, { method: "NHS_LOGIN_P9", verifiedBy: "NHS login", verifiedAt: nhsLogin.notedAt } as const];
}

/** What the rules see of it. */
export function caseOf(row: CaseRow, today: string): Case {
  const { application, patient, requested, checks, credential, hasConcern, reviewed } = row;
  return {
    state: application.state,
    isRelated: row.relation !== null,
    facts: {
      application: { ...application, lastContactOn: application.lastContactOn ?? application.receivedOn },
      requested,
      isLookedAt: row.look !== null,
      codes: row.codes,
      review: row.review,
      checks: checks.filter(({ kind }, at) => checks.findIndex((other) => other.kind === kind) === at),
      credential: credential && isOfThisRegistration(patient, credential.issuedAt) ? credential : null,
      hasConcern,
      isKeptFrom: row.isKeptFrom,
      reviewed,
      nhsLogin: row.nhsLogin,
      identity: identityOf(row),
      earlierIdentity: row.verifications.filter((each) => !countsNow(patient, each)).length,
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
export async function lockedCase(ctx: Context, id: string, lock: () => Promise<unknown>): Promise<CaseRow> {
  const [, row] = await Promise.all([lock(), readCase(ctx.change, id)]);
  if (!row) throw notFound("application");
  return row;
}
