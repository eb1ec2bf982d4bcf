import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Application } from "../application/application.entity.ts";
import { Patient } from "../patient/patient.entity.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { CredentialChannel, CredentialKind, CredentialState } from "./credential.words.ts";

@ObjectType({
  simpleResolvers: true,
  description: "What was issued so that the patient can sign up; valid 14 days, used once (BR-CR-02).",
})
@Entity("credential")
@Check("credential_kind", "kind IN ('LINKAGE_KEY', 'PASSPHRASE')")
@Check("credential_state", "state IN ('ISSUED', 'HANDED_OVER', 'USED', 'EXPIRED', 'VOIDED', 'REVOKED')")
@Check("credential_channel", "channel IN ('IN_PERSON', 'POST_TO_RECORDED_ADDRESS', 'VERIFIED_EMAIL')")
@Check(
  "credential_handed_over",
  "(handed_over_at IS NULL) = (handed_over_by IS NULL) AND (handed_over_at IS NULL) = (channel IS NULL)",
)
@Check("credential_used", "used_at IS NULL OR state IN ('USED', 'REVOKED')")
@Index("credential_of_patient", { synchronize: false })
@Index("credential_to_expire", ["practiceId", "expiresOn"], { where: "state IN ('ISSUED', 'HANDED_OVER')" })
@Index("credential_to_chase", ["practiceId", "chaseOn", "id"], { where: "chase_on IS NOT NULL" })
@Index("credential_one_live", ["practiceId", "patientId"], {
  unique: true,
  where: "state IN ('ISSUED', 'HANDED_OVER')",
})
@Index("credential_of_application", ["practiceId", "applicationId"])
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "credential_patient" })
@ForeignKey(() => Application, ["practiceId", "applicationId"], ["practiceId", "id"], {
  name: "credential_application",
})
export class Credential {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "credential_key" })
  practiceId!: string;

  @Field(() => UUID)
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "credential_key" })
  id!: string;

  @Column("uuid")
  patientId!: string;

  @Column("uuid", { nullable: true })
  applicationId!: string | null;

  @Field(() => CredentialKind)
  @Column("text")
  kind!: CredentialKind;

  @Field(() => CredentialState)
  @Column("text")
  state!: CredentialState;

  @Column("uuid")
  issuedBy!: string;

  @Field(() => Instant)
  @Column("timestamptz")
  issuedAt!: string;

  @Field(() => LocalDate, { description: "Its last day." })
  @Column("date")
  expiresOn!: string;

  @Column("uuid", { nullable: true })
  handedOverBy!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  handedOverAt!: string | null;

  @Field(() => CredentialChannel, { nullable: true })
  @Column("text", { nullable: true })
  channel!: CredentialChannel | null;

  @Field(() => Instant, { nullable: true, description: "When somebody saw that the patient signed up with it." })
  @Column("timestamptz", { nullable: true })
  usedAt!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "When somebody asks the patient about it; null when nobody needs to.",
  })
  @Column("date", { nullable: true })
  chaseOn!: string | null;

  @Column("timestamptz", { nullable: true })
  voidedAt!: string | null;

  @Column("text", { nullable: true })
  voidReason!: string | null;

  @Field(() => Int)
  @Column("integer")
  version!: number;
}
