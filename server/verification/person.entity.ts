import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from "typeorm";
import { Practice } from "../practice/practice.entity.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";

/** Somebody who is not a patient here and whose identity is checked because they act for one (BR-CL-32). */
@ObjectType({ simpleResolvers: true })
@Entity("person")
@Unique("person_nhs_number", ["practiceId", "nhsNumber"])
@Check("person_nhs_number_digits", "nhs_number ~ '^[0-9]{10}$'")
@ForeignKey(() => Practice, ["practiceId"], ["id"], { name: "person_practice" })
export class Person {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "person_key" })
  practiceId!: string;

  @Field(() => UUID)
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "person_key" })
  id!: string;

  @Field(() => String)
  @Column("text")
  givenName!: string;

  @Field(() => String)
  @Column("text")
  familyName!: string;

  @Field(() => LocalDate)
  @Column("date")
  born!: string;

  @Field(() => String, { nullable: true, description: "Ten digits; shown as 999 123 4567. A person may have none." })
  @Column("text", { nullable: true })
  nhsNumber!: string | null;

  @Field(() => Instant)
  @Column("timestamptz")
  createdAt!: string;
}
