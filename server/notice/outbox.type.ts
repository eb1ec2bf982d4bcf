import { Field, Int, ObjectType } from "type-graphql";
import { pageOf } from "../list.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import type { NoticeStep } from "./notice.rules.ts";
import { NoticeChannel, NoticeFormat, NoticeNeed, NoticeState } from "./notice.rules.ts";
import { NoticeStepName, NoticeTemplateName, SettledHow } from "./notice.words.ts";
import type { NoticeTemplate } from "./templates.ts";

@ObjectType({ simpleResolvers: true, description: "A notice in the outbox, with what the person who asks may do." })
export class NoticeRow {
  @Field(() => UUID)
  id!: string;

  @Field(() => UUID)
  patientId!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => LocalDate)
  born!: string;

  @Field(() => String, { nullable: true, description: "Who it goes to, where that is not the patient." })
  personName!: string | null;

  @Field(() => UUID, { nullable: true })
  applicationId!: string | null;

  @Field(() => NoticeTemplateName)
  template!: NoticeTemplate;

  @Field(() => String)
  title!: string;

  @Field(() => NoticeFormat)
  format!: NoticeFormat;

  @Field(() => NoticeChannel, { nullable: true })
  channel!: NoticeChannel | null;

  @Field(() => NoticeState)
  state!: NoticeState;

  @Field(() => NoticeNeed, { nullable: true })
  need!: NoticeNeed | null;

  @Field(() => String, { nullable: true, description: "What went wrong and what to do, in words for staff." })
  problem!: string | null;

  @Field(() => Instant)
  queuedAt!: string;

  @Field(() => Instant, { nullable: true, description: "When its carrier took it." })
  sentAt!: string | null;

  @Field(() => Instant, { nullable: true, description: "When it is tried again." })
  notBefore!: string | null;

  @Field(() => String, { nullable: true, description: "What its carrier last said of it, in the carrier's word." })
  carrierStatus!: string | null;

  @Field(() => UUID, { nullable: true })
  batchId!: string | null;

  @Field(() => Int, { nullable: true })
  batchNumber!: number | null;

  @Field(() => SettledHow, { nullable: true })
  settledHow!: SettledHow | null;

  @Field(() => String, { nullable: true })
  settledByName!: string | null;

  @Field(() => Instant, { nullable: true })
  settledAt!: string | null;

  restricted!: boolean;

  @Field(() => [NoticeStepName])
  steps!: NoticeStep[];

  @Field(() => Int)
  version!: number;
}

export const NoticePage = pageOf(NoticeRow, "NoticePage");

@ObjectType({
  simpleResolvers: true,
  description: "A part of a document. kind: heading, paragraph, list, lines or pageBreak.",
})
export class DocumentBlock {
  @Field(() => String)
  kind!: string;

  @Field(() => Int, { nullable: true, description: "Of a heading, 1 to 3." })
  level?: number;

  @Field(() => String, { nullable: true })
  text?: string;

  @Field(() => [String], { nullable: true, description: "Of a list or of lines." })
  items?: readonly string[];

  @Field(() => Boolean, { nullable: true })
  isNumbered?: boolean;
}

@ObjectType({ simpleResolvers: true, description: "A document as it is, was or would be sent." })
export class DocumentView {
  @Field(() => String)
  title!: string;

  @Field(() => [String], { description: "Where a window envelope shows it." })
  address!: readonly string[];

  @Field(() => String, { nullable: true })
  date!: string | null;

  @Field(() => [DocumentBlock])
  blocks!: DocumentBlock[];
}

@ObjectType({ simpleResolvers: true, description: "A notice with what it says." })
export class NoticeDetail extends NoticeRow {
  @Field(() => DocumentView, { description: "As it was sent or printed; until then as it would be now." })
  document!: DocumentView;
}

@ObjectType({ simpleResolvers: true, description: "Letters printed together." })
export class PrintBatchView {
  @Field(() => UUID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => Int)
  letters!: number;

  @Field(() => String)
  madeByName!: string;

  @Field(() => Instant)
  madeAt!: string;

  @Field(() => Int, { description: "How often its PDF was made; more than once is a reprint." })
  printed!: number;

  @Field(() => String, { nullable: true })
  postedByName!: string | null;

  @Field(() => Instant, { nullable: true })
  postedAt!: string | null;

  @Field(() => Int)
  version!: number;
}

export const PrintBatchPage = pageOf(PrintBatchView, "PrintBatchPage");

@ObjectType({ simpleResolvers: true, description: "What became of one notice that somebody wanted printed." })
export class PrintOutcome {
  @Field(() => UUID)
  id!: string;

  @Field(() => Boolean)
  isPrinted!: boolean;

  @Field(() => String, { nullable: true, description: "Why it is not printed." })
  reason!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "The batch that was made, and what became of each notice asked for.",
})
export class PrintAnswer {
  @Field(() => PrintBatchView, { nullable: true, description: "Null when nothing could be printed." })
  batch!: PrintBatchView | null;

  @Field(() => [PrintOutcome])
  outcomes!: PrintOutcome[];
}
