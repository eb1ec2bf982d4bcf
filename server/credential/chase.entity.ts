import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Credential } from "./credential.entity.ts";
import type { ChaseChannel, ChaseOutcome } from "./credential.words.ts";

/** Somebody asked the patient about what was issued; append-only. */
@Entity("credential_chase")
@Check("credential_chase_channel", "channel IN ('PHONE', 'SMS', 'EMAIL', 'POST', 'IN_PERSON')")
@Check("credential_chase_outcome", "outcome IN ('NO_ANSWER', 'WILL_USE_IT', 'WILL_COME_IN', 'NOT_WANTED')")
@Index("credential_chase_of_credential", ["practiceId", "credentialId"])
@ForeignKey(() => Credential, ["practiceId", "credentialId"], ["practiceId", "id"], {
  name: "credential_chase_credential",
})
export class CredentialChase {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "credential_chase_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "credential_chase_key" })
  id!: string;

  @Column("uuid")
  credentialId!: string;

  @Column("text")
  channel!: ChaseChannel;

  @Column("text")
  outcome!: ChaseOutcome;

  @Column("uuid")
  chasedBy!: string;

  @Column("timestamptz")
  chasedAt!: string;
}
