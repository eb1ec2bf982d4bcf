import type { ReadDatabase } from "../database/practice-database.ts";
import type { StoredPolicy } from "../practice/policy.ts";
import { relationTo, type Named, type Related } from "./verification.rules.ts";

/** Whose identity is verified: a patient, or a person who acts for one (BR-CL-32). */
export type Subject = { patientId: string } | { personId: string };

/** What a verification of somebody must know: what they are to the actor, the practice's policy, and the verification before. */
export interface KnownSubject {
  policy: StoredPolicy;
  relation: Related;
  previousId: string | null;
}

const previous = (subject: "patient" | "person") => `(
  SELECT verification.id FROM verification WHERE verification.${subject}_id = ${subject}.id
   ORDER BY verification.verified_at DESC, verification.id DESC LIMIT 1) AS "previousId"`;

const ofPatient = `
  SELECT practice.policy, ${previous("patient")},
         (SELECT declared_relative.relation FROM declared_relative
           WHERE declared_relative.staff_id = $2 AND declared_relative.patient_id = patient.id) AS relation
    FROM patient JOIN practice ON practice.id = patient.practice_id WHERE patient.id = $1`;

const ofPerson = `
  SELECT practice.policy, ${previous("person")}, person.nhs_number AS "nhsNumber", person.given_name AS "givenName",
         person.family_name AS "familyName", person.born,
         (SELECT coalesce(json_agg(json_build_object(
                   'relation', declared_relative.relation, 'nhsNumber', patient.nhs_number, 'givenName', patient.given_name,
                   'familyName', patient.family_name, 'born', patient.born)), '[]')
            FROM declared_relative JOIN patient ON patient.id = declared_relative.patient_id
           WHERE declared_relative.staff_id = $2) AS declared
    FROM person JOIN practice ON practice.id = person.practice_id WHERE person.id = $1`;

/** The subject as this member of staff meets them; undefined when this practice does not know them. */
export async function subjectOf(
  database: ReadDatabase,
  subject: Subject,
  staffId: string,
): Promise<KnownSubject | undefined> {
  if ("patientId" in subject) return database.one<KnownSubject>(ofPatient, [subject.patientId, staffId]);
  const person = await database.one<
    Omit<KnownSubject, "relation"> & Named & { declared: (Named & { relation: NonNullable<Related> })[] }
  >(ofPerson, [subject.personId, staffId]);
  return person && { ...person, relation: relationTo(person, person.declared) };
}
