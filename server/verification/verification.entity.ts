import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Patient } from "../patient/patient.entity.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { Person } from "./person.entity.ts";
import { NoDocumentsCategory, QuestionCategory, RelationshipBasis, VerificationMethod } from "./verification.words.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A kind of question that was asked, and whether the answer agreed with the record; never the answer.",
})
export class AskedCategory {
  @Field(() => QuestionCategory)
  category!: QuestionCategory;

  @Field(() => Boolean)
  passed!: boolean;
}

/** The evidence that a patient or a person is who they say; append-only, corrected by a new one (BR-ID-04). */
@ObjectType({ simpleResolvers: true })
@Entity("verification")
@Check("verification_method", "method IN ('DOCUMENTS', 'VOUCH_PERSONAL', 'VOUCH_RECORD_CONFIRMATION', 'REMOTE_VOUCH')")
@Check("verification_record_matched", "record_matched_confirmed")
@Check(
  "verification_relationship_basis",
  "relationship_basis IN ('KNOWN_AS_PATIENT', 'KNOWN_PERSONALLY', 'REGULAR_ATTENDER')",
)
@Check(
  "verification_no_documents",
  "no_documents_category IN ('TRAVELLER', 'HOMELESS', 'REFUGEE_OR_ASYLUM_SEEKER', 'OTHER')",
)
@Check("verification_one_subject", "num_nonnulls(patient_id, person_id) = 1")
@Check(
  "verification_vouch",
  "method <> 'VOUCH_PERSONAL' OR (relationship_basis IS NOT NULL AND known_since IS NOT NULL)",
)
@Check(
  "verification_questions",
  "(method IN ('VOUCH_RECORD_CONFIRMATION', 'REMOTE_VOUCH')) = (question_categories IS NOT NULL)",
)
@Unique("verification_superseded_once", ["practiceId", "supersedesId"])
@Index("verification_of_patient", { synchronize: false })
@Index("verification_of_person", { synchronize: false })
@Index("verification_newest", { synchronize: false })
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "verification_patient" })
@ForeignKey(() => Person, ["practiceId", "personId"], ["practiceId", "id"], { name: "verification_person" })
@ForeignKey("Application", ["practiceId", "applicationId"], ["practiceId", "id"], { name: "verification_application" })
@ForeignKey(() => Verification, ["practiceId", "supersedesId"], ["practiceId", "id"], {
  name: "verification_supersedes",
})
export class Verification {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "verification_key" })
  practiceId!: string;

  @Field(() => UUID)
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "verification_key" })
  id!: string;

  @Column("uuid", { nullable: true })
  patientId!: string | null;

  @Column("uuid", { nullable: true })
  personId!: string | null;

  @Field(() => UUID, { nullable: true, description: "The application it was made for." })
  @Column("uuid", { nullable: true })
  applicationId!: string | null;

  @Field(() => VerificationMethod)
  @Column("text")
  method!: VerificationMethod;

  @Column("uuid")
  verifiedBy!: string;

  @Field(() => Instant)
  @Column("timestamptz")
  verifiedAt!: string;

  @Field(() => Boolean, { description: "The record was confirmed to be this person's." })
  @Column("boolean")
  recordMatchedConfirmed!: boolean;

  @Field(() => RelationshipBasis, { nullable: true, description: "Of a vouch: how the verifier knows them." })
  @Column("text", { nullable: true })
  relationshipBasis!: RelationshipBasis | null;

  @Field(() => LocalDate, { nullable: true, description: "Of a vouch: since when the verifier has known them." })
  @Column("date", { nullable: true })
  knownSince!: string | null;

  @Field(() => [AskedCategory], { nullable: true, description: "What was asked about; never the answers (BR-ID-06)." })
  @Column("jsonb", { nullable: true })
  questionCategories!: AskedCategory[] | null;

  @Field(() => NoDocumentsCategory, { nullable: true })
  @Column("text", { nullable: true })
  noDocumentsCategory!: NoDocumentsCategory | null;

  @Field(() => UUID, { nullable: true, description: "The verification before this one, which stays as it was." })
  @Column("uuid", { nullable: true })
  supersedesId!: string | null;
}
