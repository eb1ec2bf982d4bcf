import { Field, Int, ObjectType } from "type-graphql";
import { Instant } from "../scalars.ts";
import { NoticeTemplateName } from "./notice.words.ts";
import type { NoticeTemplate } from "./templates.ts";

@ObjectType({ simpleResolvers: true, description: "A field that a notice may use, written {{name}}." })
export class TemplateField {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  what!: string;
}

@ObjectType({ simpleResolvers: true, description: "The words of a notice as one version of them." })
export class WordingVersion {
  @Field(() => Int, { description: "0 for Gatehouse's own words." })
  version!: number;

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  body!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  writtenByName!: string | null;

  @Field(() => Instant, { nullable: true })
  writtenAt!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "A notice's template with the words that stand now (domain.md 13.4).",
})
export class TemplateView {
  @Field(() => NoticeTemplateName)
  template!: NoticeTemplate;

  @Field(() => String)
  title!: string;

  @Field(() => Boolean, { description: "A script for a telephone call, never sent." })
  isCall!: boolean;

  @Field(() => String, { nullable: true, description: "As a text message; null where it is never one." })
  text!: string | null;

  @Field(() => [TemplateField])
  fields!: TemplateField[];

  @Field(() => WordingVersion)
  now!: WordingVersion;

  @Field(() => [WordingVersion], { description: "Every version, the newest first; Gatehouse's own words last." })
  versions!: WordingVersion[];
}

@ObjectType({ simpleResolvers: true, description: "A template in the list." })
export class TemplateRow {
  @Field(() => NoticeTemplateName)
  template!: NoticeTemplate;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  subject!: string;

  @Field(() => Int, { description: "0 for Gatehouse's own words." })
  version!: number;

  @Field(() => Instant, { nullable: true })
  writtenAt!: string | null;
}
