import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Instant, UUID } from "../scalars.ts";
import { ReasonView } from "../reason-view.ts";
import { Membership } from "../staff/staff.entity.ts";
import { RedactionReview } from "./redaction-review.entity.ts";
import { SafetyPart } from "./safety.words.ts";

@ObjectType({
  simpleResolvers: true,
  description: "Whether sharing the record with a carer is safe, as one of two people says (BR-PX-19).",
})
@Entity("redaction_safety_answer")
@Check("redaction_safety_answer_part", "part IN ('CLINICIAN', 'SAFEGUARDING_LEAD')")
@Index("redaction_safety_answer_once", ["practiceId", "reviewId", "part"], {
  unique: true,
  where: "superseded_at IS NULL",
})
@ForeignKey(() => RedactionReview, ["practiceId", "reviewId"], ["practiceId", "id"], {
  name: "redaction_safety_answer_review",
})
@ForeignKey(() => Membership, ["practiceId", "answeredBy"], ["practiceId", "staffId"], {
  name: "redaction_safety_answer_by",
})
export class RedactionSafetyAnswer {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "redaction_safety_answer_key" })
  practiceId!: string;

  @Field(() => UUID)
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "redaction_safety_answer_key" })
  id!: string;

  @Column("uuid")
  reviewId!: string;

  @Field(() => SafetyPart)
  @Column("text")
  part!: SafetyPart;

  @Field(() => Boolean)
  @Column("boolean")
  isSafe!: boolean;

  @Field(() => String)
  @Column("text")
  reason!: string;

  @Column("uuid")
  answeredBy!: string;

  @Field(() => Instant)
  @Column("timestamptz")
  answeredAt!: string;

  @Column("timestamptz", { nullable: true })
  supersededAt!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "An answer that stands, with who gave it." })
export class SafetyAnswerView extends RedactionSafetyAnswer {
  @Field(() => String, { nullable: true })
  answeredByName!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "One of the two answers, and why who asks cannot give it now." })
export class SafetyStep {
  @Field(() => SafetyPart)
  part!: SafetyPart;

  @Field(() => ReasonView, { nullable: true, description: "Null where who asks may give it." })
  refusal!: ReasonView | null;
}
