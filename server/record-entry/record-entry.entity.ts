import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Patient } from "../patient/patient.entity.ts";
import type { EntryKind, LinkKind } from "./record-entry.words.ts";
import { RecordImport } from "./record-import.entity.ts";

export interface EntryLink {
  kind: LinkKind;
  id: string;
}

export type Decided = "SHOW" | "HIDE" | "ESCALATE";

/** One item of the GP record as it was last brought in, with the decision that stands. */
@Entity("record_entry")
@Unique("record_entry_identity", ["practiceId", "patientId", "identity"])
@Check(
  "record_entry_kind",
  "kind IN ('CONSULTATION', 'PROBLEM', 'OBSERVATION', 'RESULT', 'MEDICATION', 'ALLERGY', 'IMMUNISATION', 'REFERRAL', 'DOCUMENT', 'DIARY')",
)
@Check("record_entry_score", "score BETWEEN 0 AND 1000")
@Check("record_entry_decision", "decision IN ('SHOW', 'HIDE', 'ESCALATE')")
@Check("record_entry_decided", "decision IS NOT NULL OR NOT (ask_again OR signed_off)")
@Check("record_entry_text", "(body IS NULL) = (source IS NULL)")
@Index("record_entry_of_patient", ["practiceId", "patientId", "happenedOn"])
@Index("record_entry_with_text", ["practiceId", "patientId"], { where: "body IS NOT NULL" })
@Index("record_entry_of_set", ["practiceId", "setId"], { where: "set_id IS NOT NULL" })
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "record_entry_patient" })
@ForeignKey(() => RecordImport, ["practiceId", "importId"], ["practiceId", "id"], { name: "record_entry_import" })
export class RecordEntry {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "record_entry_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "record_entry_key" })
  id!: string;

  @Column("uuid")
  patientId!: string;

  /** What names the entry wherever it is exported: its identifier's system and value, or its type and id. */
  @Column("text")
  identity!: string;

  @Column("text")
  resourceType!: string;

  @Column("text")
  kind!: EntryKind;

  @Column("boolean")
  isRepeat!: boolean;

  /** The first day it may have happened on; null where none is written. */
  @Column("date", { nullable: true })
  happenedOn!: string | null;

  @Column("timestamptz", { nullable: true })
  recordedAt!: string | null;

  @Column("boolean")
  filed!: boolean;

  /** It came with a NOPAT label. */
  @Column("boolean")
  labelled!: boolean;

  /** SHA-256 of what it says, by which a decision knows its text again. */
  @Column("bytea")
  contentHash!: Buffer;

  /** Entries of one set are proposed together (BR-RD-07); named by one of them. */
  @Column("uuid", { nullable: true })
  setId!: string | null;

  @Column("jsonb")
  links!: EntryLink[];

  /** Sealed: what the reviewer reads, and why the pre-screen would look twice. Null once purged. */
  @Column("text", { nullable: true })
  body!: string | null;

  /** Sealed: the resource as it came, for the bundle that leaves. */
  @Column("text", { nullable: true })
  source!: string | null;

  /** Thousandths. */
  @Column("integer")
  score!: number;

  @Column("boolean")
  flagged!: boolean;

  @Column("uuid")
  importId!: string;

  /** When its text, as it is now, came in. */
  @Column("timestamptz")
  arrivedAt!: string;

  @Column("text", { nullable: true })
  decision!: Decided | null;

  /** The decision was made about another text, or before a transfer without labels. */
  @Column("boolean")
  askAgain!: boolean;

  @Column("boolean")
  signedOff!: boolean;

  @Column("integer")
  version!: number;
}
