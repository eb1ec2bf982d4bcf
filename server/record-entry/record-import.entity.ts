import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Patient } from "../patient/patient.entity.ts";
import { Supplier } from "../practice/practice.entity.ts";
import { Instant, UUID } from "../scalars.ts";
import { RecordFormat, TransferInteraction } from "./record-entry.words.ts";

@ObjectType({ simpleResolvers: true, description: "A resource or a line that was not taken, where, and why." })
export class RecordProblem {
  @Field(() => Int, { description: "The number of the bundle's entry, or the line of the list." })
  line!: number;

  @Field(() => String, { description: "The resource and the path in it, such as Observation.effectiveDateTime." })
  path!: string;

  @Field(() => String)
  problem!: string;
}

@ObjectType({ simpleResolvers: true, description: "How many resources of one type a record held." })
export class ResourceCount {
  @Field(() => String)
  type!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "A GP record that came in for a patient. resources = new + changed + same + supporting + refused.",
})
@Entity("record_import")
@Check("record_import_format", "format IN ('GP_CONNECT_STU3', 'UK_CORE_R4', 'ENTRIES_CSV')")
@Check("record_import_matched_by", "matched_by IN ('NHS_NUMBER', 'PERSON')")
@Check("record_import_sender", "sender_supplier IN ('EMIS', 'SYSTMONE', 'VISION', 'MEDICUS', 'OTHER')")
@Check("record_import_interaction", "interaction IN ('UK06', 'UK07')")
@Check("record_import_counts", "resources = entries_new + entries_changed + entries_same + supporting + refused")
@Check("record_import_transfer", "interaction IS NULL OR sender_supplier IS NOT NULL")
@Check("record_import_purged", "purged_at IS NULL OR support IS NULL")
@Index("record_import_newest", ["practiceId", "at", "id"])
@Index("record_import_of_patient", ["practiceId", "patientId", "at"])
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "record_import_patient" })
export class RecordImport {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "record_import_key" })
  practiceId!: string;

  @Field(() => UUID)
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "record_import_key" })
  id!: string;

  @Field(() => UUID)
  @Column("uuid")
  patientId!: string;

  @Field(() => String)
  @Column("text")
  fileName!: string;

  /** SHA-256 of the bytes. */
  @Column("bytea")
  fileHash!: Buffer;

  @Field(() => RecordFormat)
  @Column("text")
  format!: RecordFormat;

  /** By its valid NHS number, or by a person who compared the names (BR-CL-51). */
  @Column("text")
  matchedBy!: "NHS_NUMBER" | "PERSON";

  @Field(() => Supplier, { nullable: true, description: "Whose system it came from, where the patient moved." })
  @Column("text", { nullable: true })
  senderSupplier!: Supplier | null;

  @Field(() => TransferInteraction, { nullable: true })
  @Column("text", { nullable: true })
  interaction!: TransferInteraction | null;

  @Field(() => Int, { description: "Resources of the bundle, or lines of the list." })
  @Column("integer")
  resources!: number;

  @Field(() => [ResourceCount], { description: "The resources by their type." })
  @Column("jsonb")
  resourceTypes!: ResourceCount[];

  @Field(() => Int)
  @Column("integer")
  entriesNew!: number;

  @Field(() => Int, { description: "Entries whose text changed; they ask to be decided again." })
  @Column("integer")
  entriesChanged!: number;

  @Field(() => Int)
  @Column("integer")
  entriesSame!: number;

  @Field(() => Int, { description: "Resources that are no entries: people, places, headings." })
  @Column("integer")
  supporting!: number;

  @Field(() => Int, { description: "Resources that could not be read; problems says why." })
  @Column("integer")
  refused!: number;

  @Field(() => Int, { description: "Entries that came with a NOPAT label: hidden where they came from." })
  @Column("integer")
  labels!: number;

  @Field(() => [RecordProblem], { description: "The first 100." })
  @Column("jsonb")
  problems!: RecordProblem[];

  /** Sealed: the resources that are no entries, for the bundle that leaves. */
  @Column("text", { nullable: true })
  support!: string | null;

  @Field(() => Instant, { nullable: true, description: "When its clinical text was taken away (BR-CL-52)." })
  @Column("timestamptz", { nullable: true })
  purgedAt!: string | null;

  /** Null where a command did it. */
  @Column("uuid", { nullable: true })
  staffId!: string | null;

  @Field(() => Instant)
  @Column("timestamptz")
  at!: string;
}
