import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from "typeorm";
import { Membership } from "../staff/staff.entity.ts";
import type { FilterChoice } from "./filter.rules.ts";
import type { FilteredList } from "./filter.words.ts";

/** A filter somebody keeps for a list, for themselves or for the practice. */
@Entity("saved_filter")
@Check("saved_filter_list", "list IN ('APPLICATIONS', 'WORK', 'PATIENTS', 'CONCERNS', 'NOTICES')")
@Unique("saved_filter_name", ["practiceId", "list", "staffId", "name"])
@ForeignKey(() => Membership, ["practiceId", "staffId"], ["practiceId", "staffId"], { name: "saved_filter_staff" })
export class SavedFilter {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "saved_filter_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "saved_filter_key" })
  id!: string;

  @Column("uuid")
  staffId!: string;

  @Column("text")
  list!: FilteredList;

  @Column("text")
  name!: string;

  @Column("jsonb")
  filter!: FilterChoice[];

  @Column("boolean")
  isShared!: boolean;

  @Column("timestamptz")
  savedAt!: string;

  @Column("integer")
  version!: number;
}
