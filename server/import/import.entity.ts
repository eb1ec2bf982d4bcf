import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { enumeration, publish, type OneOf } from "../enumeration.ts";
import { Practice } from "../practice/practice.entity.ts";
import { Instant, UUID } from "../scalars.ts";

export const ImportFormat = enumeration("COHORT_CSV", "FHIR_PATIENT");
export type ImportFormat = OneOf<typeof ImportFormat>;
publish(ImportFormat, "ImportFormat", "How a file was read, by what is in it.", {
  COHORT_CSV: "A list with the headings of a cohort import.",
  FHIR_PATIENT: "A FHIR R4 Patient, or a Bundle of them.",
});

export const ImportState = enumeration("COMMITTED", "REFUSED");
export type ImportState = OneOf<typeof ImportState>;
publish(ImportState, "ImportState", "Whether a file was taken.", {
  COMMITTED: "Its rows were taken, as far as each could be.",
  REFUSED: "It could not be read; nothing was changed.",
});

export const ImportOutcome = enumeration("NEW", "CHANGED", "SAME", "REFUSED", "NEEDS_PERSON");
export type ImportOutcome = OneOf<typeof ImportOutcome>;
publish(ImportOutcome, "ImportOutcome", "What became of a row of a file.", {
  NEW: "The patient came onto the list.",
  CHANGED: "Details of the patient were changed.",
  SAME: "The row says nothing new.",
  REFUSED: "The row cannot be right; its problems say why.",
  NEEDS_PERSON: "Nothing was changed until somebody has looked.",
});

@ObjectType({
  simpleResolvers: true,
  description: "What is wrong with a file or a row, where, and what to do about it.",
})
export class ImportProblem {
  @Field(() => Int, { nullable: true, description: "The line of the list, or the number of the Bundle's entry." })
  line!: number | null;

  @Field(() => String, { nullable: true, description: "The heading of the column, or the FHIR path." })
  column!: string | null;

  @Field(() => String)
  problem!: string;

  @Field(() => String)
  todo!: string;
}

@ObjectType({ simpleResolvers: true, description: "A file of patients that came in, and what became of its rows." })
@Entity("import_batch")
@Index("import_batch_newest", ["practiceId", "at", "id"])
@Index("import_batch_same_file", ["practiceId", "fileHash"])
@Check("import_batch_format", "format IN ('COHORT_CSV', 'FHIR_PATIENT')")
@Check("import_batch_state", "state IN ('COMMITTED', 'REFUSED')")
@Check("import_batch_nothing_new", "same_as IS NULL OR rows_new = 0")
@ForeignKey(() => Practice, ["practiceId"], ["id"], { name: "import_batch_practice" })
@ForeignKey(() => ImportBatch, ["practiceId", "sameAs"], ["practiceId", "id"], { name: "import_batch_same_as" })
export class ImportBatch {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "import_batch_key" })
  practiceId!: string;

  @Field(() => UUID)
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "import_batch_key" })
  id!: string;

  @Field(() => String)
  @Column("text")
  fileName!: string;

  /** SHA-256 of the bytes. */
  @Column("bytea")
  fileHash!: Buffer;

  @Field(() => ImportFormat, { nullable: true, description: "Null where the file could not be read." })
  @Column("text", { nullable: true })
  format!: ImportFormat | null;

  @Field(() => ImportState)
  @Column("text")
  state!: ImportState;

  @Field(() => Int, { description: "Patients who came onto the list." })
  @Column("integer")
  rowsNew!: number;

  @Field(() => Int, { description: "Patients whose details were changed." })
  @Column("integer")
  rowsChanged!: number;

  @Field(() => Int, { description: "Rows that said nothing new." })
  @Column("integer")
  rowsSame!: number;

  @Field(() => Int, { description: "Rows that cannot be right." })
  @Column("integer")
  rowsRefused!: number;

  @Field(() => Int, { description: "Rows for which nothing was changed until somebody has looked." })
  @Column("integer")
  rowsPerson!: number;

  @Field(() => [ImportProblem], { description: "Why the whole file was refused; empty where it was taken." })
  @Column("jsonb")
  problems!: ImportProblem[];

  @Field(() => UUID, {
    nullable: true,
    description: "The earlier load of the same file; nothing was changed, and the rows shown are those of that load.",
  })
  @Column("uuid", { nullable: true })
  sameAs!: string | null;

  /** Null where a command did it. */
  @Column("uuid", { nullable: true })
  staffId!: string | null;

  @Field(() => Instant)
  @Column("timestamptz")
  at!: string;
  @Field(() => String, { nullable: true, description: "Who loaded it; null where a command did." })
  staffName?: string | null;

  @Field(() => Boolean, { description: "It was taken, and changed nothing." })
  nothingNew?: boolean;
}
