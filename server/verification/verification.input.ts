import { GraphQLCountryCode } from "graphql-scalars";
import { Field, InputType } from "type-graphql";
import { LocalDate, UUID } from "../scalars.ts";
import { EvidenceType } from "./evidence-type.ts";
import type { Documents, Seen } from "./evidence-pair.rules.ts";
import type { Questions, Vouch } from "./verification.rules.ts";
import { NoDocumentsCategory, QuestionCategory, RelationshipBasis } from "./verification.words.ts";

const matched =
  "Name, date of birth and NHS number of the open record were compared with the person; must be true (domain.md 2.4).";
const without = "Where they have no documents: why (BR-ID-12).";

@InputType({ description: "One document as it was seen; its number is never asked for." })
class EvidenceInput implements Seen {
  @Field(() => EvidenceType)
  type!: EvidenceType;

  @Field(() => GraphQLCountryCode, { nullable: true, description: "ISO 3166-1, two letters, such as GB." })
  issuerCountry?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Needed for a proof of address, which may be too old (BR-CL-30).",
  })
  issuedOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "The last day on which it is valid; an expired document is refused.",
  })
  expiresOn?: string | null;

  @Field(() => Boolean, { description: "The original was seen, not a copy; must be true." })
  seenOriginal!: boolean;
}

@InputType({
  description:
    "Two documents seen in person: two of level 3, or one of level 3 and one of level 2, at least one with a photograph (BR-ID-01).",
})
export class DocumentsInput implements Documents {
  @Field(() => [EvidenceInput], { description: "Exactly two, of different kinds (BR-ID-02)." })
  evidence!: EvidenceInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Both come from one account; such a pair is refused (BR-ID-02).",
  })
  sameAccount!: boolean;

  @Field(() => Boolean, { description: matched })
  recordMatched!: boolean;
}

@InputType({ description: "Vouching by a member of staff who is authorised to and knows them (BR-ID-05)." })
export class VouchInput implements Vouch {
  @Field(() => RelationshipBasis, { nullable: true, description: "How you know them; mandatory (BR-ID-05)." })
  relationshipBasis?: RelationshipBasis | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Since which day you have known them, not after today; mandatory (BR-ID-05).",
  })
  knownSince?: string | null;

  @Field(() => Boolean, { description: matched })
  recordMatched!: boolean;

  @Field(() => NoDocumentsCategory, { nullable: true, description: without })
  noDocumentsCategory?: NoDocumentsCategory | null;
}

@InputType({
  description: "A kind of question that was asked; the question and the answer are not recorded (BR-ID-06).",
})
class AskedCategoryInput {
  @Field(() => QuestionCategory)
  category!: QuestionCategory;

  @Field(() => Boolean, { description: "The answer agreed with the record." })
  passed!: boolean;
}

@InputType({ description: "Questions drawn from the record, asked openly and discreetly (BR-ID-06)." })
export class QuestionsInput implements Questions {
  @Field(() => [AskedCategoryInput], {
    description:
      "Each kind once; as many must be passed as the practice's policy asks for, 3 where it does not say (BR-ID-06).",
  })
  categories!: AskedCategoryInput[];

  @Field(() => Boolean, {
    description: "By telephone or video; such a verification never opens more than the summary record (BR-ID-07).",
  })
  remote!: boolean;

  @Field(() => Boolean, { description: matched })
  recordMatched!: boolean;

  @Field(() => NoDocumentsCategory, { nullable: true, description: without })
  noDocumentsCategory?: NoDocumentsCategory | null;
}

@InputType({ description: "A check of an earlier registration that somebody relies on again (BR-LE-11)." })
export class ReuseInput {
  @Field(() => UUID)
  verificationId!: string;

  @Field(() => String, { description: "5 to 500 characters." })
  reason!: string;

  @Field(() => Boolean, { description: matched })
  recordMatched!: boolean;
}

@InputType({ description: "Somebody who acts for a patient and is not a patient here (BR-CL-32)." })
export class PersonInput {
  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => LocalDate, { description: "Date of birth, not after today." })
  born!: string;

  @Field(() => String, { nullable: true, description: "In any spacing; left out where it is not known." })
  nhsNumber?: string | null;
}
