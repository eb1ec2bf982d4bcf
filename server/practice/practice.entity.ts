import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, PrimaryColumn, Unique } from "typeorm";
import { enumeration, publish, type OneOf } from "../enumeration.ts";
import type { StoredPolicy } from "./policy.ts";

export const Supplier = enumeration("EMIS", "SYSTMONE", "VISION", "MEDICUS", "OTHER");
export type Supplier = OneOf<typeof Supplier>;
publish(Supplier, "Supplier", "Whose clinical system the practice uses.");

@ObjectType({ simpleResolvers: true, description: "A GP practice: the controller of its patients' data." })
@Entity("practice")
@Unique("practice_ods_code", ["odsCode"])
@Check("practice_supplier", "supplier IN ('EMIS', 'SYSTMONE', 'VISION', 'MEDICUS', 'OTHER')")
export class Practice {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "practice_key" })
  id!: string;

  @Field(() => String, { description: "The ODS code, such as A81001; the first part of the dashboard's addresses." })
  @Column("text")
  odsCode!: string;

  @Field(() => String)
  @Column("text")
  name!: string;

  @Field(() => Supplier)
  @Column("text")
  supplier!: Supplier;

  @Column("jsonb", { default: {} })
  policy!: StoredPolicy;

  @Column("timestamptz")
  openedAt!: string;
}
