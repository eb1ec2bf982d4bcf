import { Field, Int, ObjectType } from "type-graphql";
import type { Context } from "../context.ts";
import { readPolicy } from "../practice/policy.service.ts";
import { EvidenceType, evidenceTypes, labelOf } from "./evidence-type.ts";

@ObjectType({ simpleResolvers: true, description: "A kind of document, and what it counts for (domain.md 2.2)." })
export class EvidenceKind {
  @Field(() => EvidenceType)
  type!: EvidenceType;

  @Field(() => String, { description: "As staff say it." })
  label!: string;

  @Field(() => Int, { nullable: true, description: "3 or 2; null for what only proves an address." })
  level!: number | null;

  @Field(() => Boolean)
  hasPhoto!: boolean;

  @Field(() => Boolean, {
    description: "Counts as a proof of address, where the practice's policy takes one (BR-CL-30).",
  })
  provesAddress!: boolean;

  @Field(() => Boolean, {
    description: "Its place in the national list could not be confirmed; show it so (BR-CL-30).",
  })
  unconfirmed!: boolean;

  @Field(() => Boolean, { description: "This practice takes it (BR-CL-30)." })
  isAccepted!: boolean;
}

const kinds: Omit<EvidenceKind, "isAccepted">[] = Object.values(EvidenceType).map((type) => ({
  type,
  label: labelOf(type),
  ...evidenceTypes[type],
}));

/** Every kind of document, and whether the practice takes it (BR-CL-30). */
export async function evidenceKinds(ctx: Context): Promise<EvidenceKind[]> {
  const { evidenceNotAccepted } = await readPolicy(ctx);
  return kinds.map((kind) => ({ ...kind, isAccepted: !evidenceNotAccepted.includes(kind.type) }));
}
