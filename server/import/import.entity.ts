import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Practice } from "../practice/practice.entity.ts";
import { Instant, UUID } from "../scalars.ts";
import { ImportFormat, ImportKind, ImportState } from "./import.words.ts";

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
@Index("import_batch_one_committing", ["practiceId"], { unique: true, where: "state = 'COMMITTING'" })
@Check("import_batch_kind", "kind IN ('PATIENTS', 'ONLINE_USERS', 'PROXIES', 'CODES', 'EQUALITY')")
@Check("import_batch_format", "format IN ('COHORT_CSV', 'EMIS_CSV', 'SYSTMONE_CSV', 'MAPPED_CSV', 'FHIR_PATIENT')")
@Check(
  "import_batch_state",
  "state IN ('UPLOADED', 'NEEDS_MAPPING', 'CHECKED', 'IN_REVIEW', 'COMMITTING', 'COMMITTED', 'NOTHING_NEW', 'CANCELLED', 'REFUSED')",
)
@Check("import_batch_committed", "state NOT IN ('COMMITTING', 'COMMITTED') OR committed_at IS NOT NULL")
@Check("import_batch_nothing_new", "same_as IS NULL OR state = 'NOTHING_NEW'")
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

  @Field(() => ImportKind)
  @Column("text", { default: "PATIENTS" })
  kind!: ImportKind;

  @Field(() => Boolean, {
    description: "The file names everybody who is registered, so who is missing may have left (BR-IM-05).",
  })
  @Column("boolean", { default: false })
  isWhole!: boolean;

  /** How it is read: settings and mapping in one word; the same bytes read otherwise are another file. */
  @Column("text", { default: "" })
  reading!: string;

  /** The first row of the file, where nobody knows yet which column is which. */
  @Column("jsonb", { nullable: true })
  headings!: string[] | null;

  /** Which heading holds which fact, by the fact. */
  @Column("jsonb", { nullable: true })
  mapping!: Record<string, string> | null;

  @Field(() => ImportFormat, { nullable: true, description: "Null where the file could not be read." })
  @Column("text", { nullable: true })
  format!: ImportFormat | null;

  @Field(() => ImportState)
  @Column("text")
  state!: ImportState;

  @Field(() => Int, { description: "People who are not on the register yet." })
  @Column("integer")
  rowsNew!: number;

  @Field(() => Int, { description: "Patients whose details differ." })
  @Column("integer")
  rowsChanged!: number;

  @Field(() => Int, { description: "Rows that say nothing new." })
  @Column("integer")
  rowsSame!: number;

  @Field(() => Int, { description: "Rows that cannot be right." })
  @Column("integer")
  rowsRefused!: number;

  @Field(() => Int, { description: "Rows about which somebody has to decide." })
  @Column("integer")
  rowsPerson!: number;

  @Field(() => Int, { description: "Patients who may have left." })
  @Column("integer", { default: 0 })
  rowsLeaver!: number;

  @Field(() => Int, { description: "Patients who had left and are on the list again." })
  @Column("integer", { default: 0 })
  rowsReturn!: number;

  @Field(() => Int, { description: "Patients whose death is told, or told to be wrong." })
  @Column("integer", { default: 0 })
  rowsDeath!: number;

  @Field(() => Int, { description: "How many rows were read so far; of all, once it is checked." })
  @Column("integer", { default: 0 })
  rowsRead!: number;

  @Field(() => Int, { description: "How many rows a commit writes; set when it is committed." })
  @Column("integer", { default: 0 })
  rowsToWrite!: number;

  @Field(() => Int, { description: "How many of them are written." })
  @Column("integer", { default: 0 })
  rowsWritten!: number;

  /** Who reads the file just now; whoever began later takes its place. */
  @Column("uuid", { nullable: true })
  run!: string | null;

  /** The last row that is written, or passed over; rows are written in the order of their ids. */
  @Column("uuid", { nullable: true })
  writtenTo!: string | null;

  @Field(() => Int, { nullable: true, description: "How many patients were on the list when it was checked." })
  @Column("integer", { nullable: true })
  listSize!: number | null;

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

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  checkedAt!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  committedAt!: string | null;

  @Column("uuid", { nullable: true })
  committedBy!: string | null;

  @Field(() => String, { nullable: true, description: "Why a manager committed a list that was held (BR-IM-05)." })
  @Column("text", { nullable: true })
  commitReason!: string | null;

  @Field(() => Instant, { nullable: true, description: "When it was over, whatever became of it." })
  @Column("timestamptz", { nullable: true })
  finishedAt!: string | null;

  @Field(() => Int)
  @Column("integer", { default: 1 })
  version!: number;

  @Field(() => String, { nullable: true, description: "Who loaded it; null where a command did." })
  staffName?: string | null;

  @Field(() => Boolean, { description: "It says nothing that the register does not hold." })
  nothingNew?: boolean;

  @Field(() => String, { nullable: true, description: "Who committed it; null where a command did." })
  committedByName?: string | null;

  @Field(() => Boolean, { description: "More than 2 % of the list is missing: a manager decides (BR-IM-05)." })
  isHeld?: boolean;
}
