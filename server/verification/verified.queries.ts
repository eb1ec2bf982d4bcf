import { Field, Int, ObjectType } from "type-graphql";
import type { ReadDatabase } from "../database/practice-database.ts";
import { Colleague } from "../staff/staff.entity.ts";
import { Evidence } from "./evidence.entity.ts";
import { evidenceTypes, labelOf } from "./evidence-type.ts";
import { Person } from "./person.entity.ts";
import { Verification } from "./verification.entity.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A document as it was seen; never its number, never a copy (BR-ID-03).",
})
export class EvidenceView extends Evidence {
  @Field(() => String, { description: "As staff say it." })
  label!: string;

  @Field(() => Int, { nullable: true, description: "3 or 2; null for what only proves an address." })
  level!: number | null;

  @Field(() => Boolean)
  hasPhoto!: boolean;

  @Field(() => Boolean, { description: "Its place in the national list could not be confirmed (BR-CL-30)." })
  unconfirmed!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "How somebody's identity was verified, by whom, and what was seen." })
export class VerificationView extends Verification {
  @Field(() => Colleague)
  verifier!: Colleague;

  @Field(() => [EvidenceView], { description: "Empty where nothing but a vouch was given." })
  evidence!: EvidenceView[];

  @Field(() => Boolean, { description: "A later verification has taken its place." })
  isSuperseded!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: "Somebody who acts for a patient and is not a patient here (BR-CL-32).",
})
export class PersonView extends Person {
  @Field(() => [VerificationView], { description: "Newest first; at most 100." })
  verifications!: VerificationView[];
}

const verifications = (subject: string) => `
  SELECT verification.id, verification.patient_id AS "patientId", verification.person_id AS "personId",
         verification.application_id AS "applicationId", verification.method, verification.verified_by AS "verifiedBy",
         verification.verified_at AS "verifiedAt", verification.record_matched_confirmed AS "recordMatchedConfirmed",
         verification.relationship_basis AS "relationshipBasis", verification.known_since AS "knownSince",
         verification.question_categories AS "questionCategories", verification.no_documents_category AS "noDocumentsCategory",
         verification.supersedes_id AS "supersedesId", json_build_object('id', staff.id, 'name', staff.name) AS verifier,
         EXISTS (SELECT FROM verification AS later WHERE later.supersedes_id = verification.id) AS "isSuperseded",
         (SELECT coalesce(json_agg(json_build_object('type', evidence.type, 'issuerCountry', evidence.issuer_country,
                   'issuedOn', evidence.issued_on, 'expiresOn', evidence.expires_on, 'seenOriginal', evidence.seen_original)
                   ORDER BY evidence.position), '[]')
            FROM evidence WHERE evidence.verification_id = verification.id) AS evidence
    FROM verification JOIN staff ON staff.id = verification.verified_by
   WHERE ${subject} ORDER BY verification.verified_at DESC, verification.id DESC LIMIT 100`;

const ofPatient = verifications("verification.patient_id = $1");

const ofPerson = `
  SELECT person.id, person.given_name AS "givenName", person.family_name AS "familyName", person.born,
         person.nhs_number AS "nhsNumber", person.created_at AS "createdAt",
         (SELECT coalesce(json_agg(verified), '[]')
            FROM (${verifications("verification.person_id = person.id")}) AS verified) AS verifications
    FROM person WHERE person.id = $1`;

const named = (view: VerificationView): VerificationView => ({
  ...view,
  evidence: view.evidence.map((seen) => ({ ...seen, ...evidenceTypes[seen.type], label: labelOf(seen.type) })),
});

/** The verifications of a patient, newest first; at most 100. */
export async function verifiedOf(database: ReadDatabase, patientId: string): Promise<VerificationView[]> {
  return (await database.query<VerificationView>(ofPatient, [patientId])).map(named);
}

export async function personOf(database: ReadDatabase, id: string): Promise<PersonView | undefined> {
  const person = await database.one<PersonView>(ofPerson, [id]);
  return person && { ...person, verifications: person.verifications.map(named) };
}
