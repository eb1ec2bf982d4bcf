import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { LocalDate } from "../scalars.ts";
import { EvidenceType } from "./evidence-type.ts";
import { Verification } from "./verification.entity.ts";

/** What was seen: a kind and its dates, never a number, never a copy (BR-ID-03). */
@ObjectType({ simpleResolvers: true })
@Entity("evidence")
@Check("evidence_issuer_country", "issuer_country ~ '^[A-Z]{2}$'")
@Check("evidence_original", "seen_original")
@ForeignKey(() => Verification, ["practiceId", "verificationId"], ["practiceId", "id"], {
  name: "evidence_verification",
})
export class Evidence {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "evidence_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "evidence_key" })
  verificationId!: string;

  @PrimaryColumn("integer", { primaryKeyConstraintName: "evidence_key" })
  position!: number;

  @Field(() => EvidenceType)
  @Column("text")
  type!: EvidenceType;

  @Field(() => String, { nullable: true, description: "ISO 3166-1, two letters, such as GB." })
  @Column("text", { nullable: true })
  issuerCountry!: string | null;

  @Field(() => LocalDate, { nullable: true })
  @Column("date", { nullable: true })
  issuedOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  @Column("date", { nullable: true })
  expiresOn!: string | null;

  @Field(() => Boolean, { description: "The original was seen; a copy does not count." })
  @Column("boolean")
  seenOriginal!: boolean;
}
