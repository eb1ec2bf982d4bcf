import { Field, ObjectType } from "type-graphql";
import type { ReadDatabase } from "../database/practice-database.ts";
import { pageOf, readPage, type Page } from "../list.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { labelOf, type EvidenceType } from "./evidence-type.ts";
import { VerificationMethod } from "./verification.words.ts";

@ObjectType({ simpleResolvers: true, description: "A verification as the Verifications screen lists it." })
export class VerificationRow {
  @Field(() => UUID)
  id!: string;

  @Field(() => UUID, { nullable: true, description: "Of a patient; null for a person who acts for one." })
  patientId!: string | null;

  @Field(() => UUID, { nullable: true, description: "Of a person who acts for a patient; null for a patient." })
  personId!: string | null;

  @Field(() => UUID, { nullable: true, description: "The application it was made for." })
  applicationId!: string | null;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => LocalDate)
  born!: string;

  @Field(() => String, { nullable: true, description: "Ten digits; shown as 999 123 4567." })
  nhsNumber!: string | null;

  @Field(() => VerificationMethod)
  method!: VerificationMethod;

  @Field(() => Instant)
  verifiedAt!: string;

  @Field(() => String, { description: "The name of who verified it." })
  verifiedBy!: string;

  @Field(() => [String], { description: "The documents seen, as staff say them." })
  evidence!: string[];
}

export const VerificationPage = pageOf(VerificationRow, "VerificationPage");

export interface VerificationList {
  method: VerificationMethod | null | undefined;
  descending: boolean;
  after: string | null | undefined;
  first: number;
}

const columns = `verification.id, verification.patient_id AS "patientId", verification.person_id AS "personId",
  verification.application_id AS "applicationId", verification.method, verification.verified_at AS "verifiedAt",
  coalesce(patient.given_name, person.given_name) AS "givenName", coalesce(patient.family_name, person.family_name) AS "familyName",
  coalesce(patient.born, person.born) AS born, coalesce(patient.nhs_number, person.nhs_number) AS "nhsNumber",
  staff.name AS "verifiedBy",
  ARRAY(SELECT evidence.type FROM evidence WHERE evidence.verification_id = verification.id ORDER BY evidence.position) AS evidence`;

const joined = `JOIN staff ON staff.id = verification.verified_by
  LEFT JOIN patient ON patient.id = verification.patient_id LEFT JOIN person ON person.id = verification.person_id`;

type Stored = Omit<VerificationRow, "evidence"> & { evidence: EvidenceType[] };

/** Who was verified, by the time it was done; no address is among it, so restricted patients are as others. */
export async function verificationPage(
  database: ReadDatabase,
  { method, descending, after, first }: VerificationList,
): Promise<Page<VerificationRow>> {
  const page = await readPage<Stored>(database, {
    select: columns,
    from: "verification",
    join: joined,
    where: method ? ["verification.method = $1"] : [],
    values: method ? [method] : [],
    order: ["verification.verified_at", "verification.id"],
    descending,
    after,
    first,
  });
  return { ...page, items: page.items.map((row) => ({ ...row, evidence: row.evidence.map(labelOf) })) };
}
