import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Membership } from "../staff/staff.entity.ts";
import type { NoticeTemplate } from "./templates.ts";

/** A practice's own words for a notice; each version is kept as it was. */
@Entity("notice_wording")
@Check("notice_wording_version", "version > 0")
@Check("notice_wording_subject", "length(subject) <= 200")
@Check("notice_wording_body", "length(body) <= 10000")
@ForeignKey(() => Membership, ["practiceId", "writtenBy"], ["practiceId", "staffId"], { name: "notice_wording_writer" })
export class NoticeWording {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "notice_wording_key" })
  practiceId!: string;

  @PrimaryColumn("text", { primaryKeyConstraintName: "notice_wording_key" })
  template!: NoticeTemplate;

  @PrimaryColumn("integer", { primaryKeyConstraintName: "notice_wording_key" })
  version!: number;

  @Column("text")
  subject!: string;

  @Column("text")
  body!: string;

  @Column("text")
  reason!: string;

  @Column("uuid")
  writtenBy!: string;

  @Column("timestamptz")
  writtenAt!: string;
}
