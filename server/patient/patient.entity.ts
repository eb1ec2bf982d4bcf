import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { enumeration, publish, type OneOf } from "../enumeration.ts";
import { Practice } from "../practice/practice.entity.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";

export const Sex = enumeration("FEMALE", "MALE", "INDETERMINATE", "NOT_KNOWN");
export type Sex = OneOf<typeof Sex>;
publish(Sex, "Sex", "Sex as the clinical system records it; NOT_KNOWN is its own row in figures (BR-CL-16).");

export const Confidentiality = enumeration("U", "R", "V", "REDACTED");
export type Confidentiality = OneOf<typeof Confidentiality>;
publish(Confidentiality, "Confidentiality", "How widely the national record may be shown (domain.md 9.3).", {
  U: "Unrestricted.",
  R: "Restricted: address, telephone, e-mail and GP are blank; do not ask for them in public (BR-PDS-01).",
  V: "Very restricted.",
  REDACTED: "Withheld by the national service.",
});

export const PatientSource = enumeration(
  "COHORT_CSV",
  "EMIS_CSV",
  "SYSTMONE_CSV",
  "MAPPED_CSV",
  "FHIR_PATIENT",
  "DEMONSTRATION",
);
export type PatientSource = OneOf<typeof PatientSource>;

@ObjectType({ simpleResolvers: true, description: "A person on the practice's list." })
@Entity("patient")
@Unique("patient_nhs_number", ["practiceId", "nhsNumber"])
@Index("patient_by_name", ["practiceId", "familySearch", "givenSearch", "id"])
@Index("patient_by_birth", ["practiceId", "born", "id"])
@Index("patient_of_mobile", ["practiceId", "mobile"], { where: "mobile IS NOT NULL" })
@Index("patient_of_email", ["practiceId", "emailSearch"], { where: "email_search IS NOT NULL" })
@Check("patient_nhs_number_digits", "nhs_number ~ '^[0-9]{10}$'")
@Check("patient_nhs_number_status", "nhs_number_status ~ '^0[1-8]$'")
@Check("patient_sex", "sex IN ('FEMALE', 'MALE', 'INDETERMINATE', 'NOT_KNOWN')")
@Check("patient_death_status", "death_status IN ('1', '2', 'U')")
@Check("patient_confidentiality", "confidentiality IN ('U', 'R', 'V', 'REDACTED')")
@Check("patient_contact_method", "contact_method ~ '^[1-9]$'")
@Check("patient_written_format", "written_format IN ('11', '12', '13')")
@Check(
  "patient_source",
  "source IN ('COHORT_CSV', 'EMIS_CSV', 'SYSTMONE_CSV', 'MAPPED_CSV', 'FHIR_PATIENT', 'DEMONSTRATION')",
)
@Check("patient_restricted_blank", "confidentiality = 'U' OR postcode IS NULL")
@ForeignKey(() => Practice, ["practiceId"], ["id"], { name: "patient_practice" })
export class Patient {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "patient_key" })
  practiceId!: string;

  @Field(() => UUID)
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "patient_key" })
  id!: string;

  @Field(() => String, { nullable: true, description: "Ten digits; shown as 999 123 4567. A patient may have none." })
  @Column("text", { nullable: true })
  nhsNumber!: string | null;

  @Column("text", { nullable: true })
  nhsNumberStatus!: string | null;

  @Column("text", { nullable: true })
  localId!: string | null;

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  title!: string | null;

  @Field(() => String)
  @Column("text")
  givenName!: string;

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  middleNames!: string | null;

  @Field(() => String)
  @Column("text")
  familyName!: string;

  @Field(() => [String])
  @Column("text", { array: true, default: {} })
  previousNames!: string[];

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  preferredName!: string | null;

  @Column({ type: "text", collation: "C" })
  givenSearch!: string;

  @Column({ type: "text", collation: "C" })
  familySearch!: string;

  /** Written by the database: the e-mail address in lower case. */
  @Column({ type: "text", collation: "C", nullable: true })
  emailSearch?: string | null;

  @Field(() => LocalDate)
  @Column("date")
  born!: string;

  @Field(() => Sex)
  @Column("text")
  sex!: Sex;

  @Field(() => LocalDate, { nullable: true })
  @Column("date", { nullable: true })
  diedOn!: string | null;

  @Field(() => String, { nullable: true, description: "1 informal, 2 formal, U removed (domain.md 6.4)." })
  @Column("text", { nullable: true })
  deathStatus!: string | null;

  @Field(() => [String], { description: "Blank for a restricted patient." })
  @Column("text", { array: true, default: {} })
  addressLines!: string[];

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  postcode!: string | null;

  @Field(() => Confidentiality)
  @Column("text")
  confidentiality!: Confidentiality;

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  mobile!: string | null;

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  homePhone!: string | null;

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true, description: "ISO 639-1, with q1 to q5 for signs (domain.md 9.3)." })
  @Column("text", { nullable: true })
  language!: string | null;

  @Field(() => Boolean, { nullable: true })
  @Column("boolean", { nullable: true })
  interpreterRequired!: boolean | null;

  @Column("text", { nullable: true })
  contactMethod!: string | null;

  @Field(() => String, { nullable: true, description: "11 large print, 12 Braille, 13 audio." })
  @Column("text", { nullable: true })
  writtenFormat!: string | null;

  @Column("text", { nullable: true })
  ethnicity!: string | null;

  @Field(() => LocalDate, { nullable: true })
  @Column("date", { nullable: true })
  registeredOn!: string | null;

  @Field(() => String, { nullable: true, description: "DEA, EMB, SCT, NIT, TRA or ORR (domain.md 6.4)." })
  @Column("text", { nullable: true })
  removalReason!: string | null;

  @Field(() => LocalDate, { nullable: true })
  @Column("date", { nullable: true })
  removedOn!: string | null;

  @Field(() => Instant, {
    nullable: true,
    description: "When a list told that they are back; earlier access and verifications do not count since (BR-LE-11).",
  })
  @Column("timestamptz", { nullable: true })
  returnedAt?: string | null;

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  usualGp!: string | null;

  @Field(() => [String], { description: "Warnings for the banner, such as SAFEGUARDING_ADULT; codes." })
  @Column("text", { array: true, default: {} })
  flags!: string[];

  @Column("text")
  source!: PatientSource;

  @Field(() => Instant, { description: "When a list last told of this patient." })
  @Column("timestamptz")
  importedAt!: string;

  @Field(() => Int)
  @Column("integer")
  version!: number;
}
