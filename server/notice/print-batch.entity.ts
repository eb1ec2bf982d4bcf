import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Practice } from "../practice/practice.entity.ts";
import { Membership } from "../staff/staff.entity.ts";

/** Letters printed together: one PDF, with a list of what is in it. */
@Entity("print_batch")
@Unique("print_batch_number", ["practiceId", "number"])
@Check("print_batch_letters", "letters > 0")
@Check("print_batch_posted", "(posted_at IS NULL) = (posted_by IS NULL)")
@Index("print_batch_newest", { synchronize: false })
@ForeignKey(() => Practice, ["practiceId"], ["id"], { name: "print_batch_practice" })
@ForeignKey(() => Membership, ["practiceId", "madeBy"], ["practiceId", "staffId"], { name: "print_batch_maker" })
export class PrintBatch {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "print_batch_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "print_batch_key" })
  id!: string;

  @Column("integer")
  number!: number;

  @Column("integer")
  letters!: number;

  @Column("uuid")
  madeBy!: string;

  @Column("timestamptz")
  madeAt!: string;

  /** How often the PDF was made; more than once is a reprint. */
  @Column("integer")
  printed!: number;

  @Column("uuid", { nullable: true })
  postedBy!: string | null;

  @Column("timestamptz", { nullable: true })
  postedAt!: string | null;

  @Column("integer")
  version!: number;
}
