import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { Id, Version } from "../arguments.ts";
import type { Context } from "../context.ts";
import { UUID } from "../scalars.ts";
import { NoticeGroup, NoticeTemplateName, SettledHow } from "./notice.words.ts";
import { notices, openNotice, outboxTotals, printBatches } from "./outbox.queries.ts";
import { NoticeDetail, NoticePage, PrintAnswer, PrintBatchPage, PrintBatchView } from "./outbox.type.ts";
import { markPosted, printNotices } from "./print.service.ts";
import { cancelNotice, printNoticeInstead, sayNoticeSent, sayNoticeTold, sendNoticeAgain } from "./steps.service.ts";
import type { NoticeTemplate } from "./templates.ts";

@InputType({ description: "A notice as somebody saw it." })
export class SeenNoticeInput {
  @Field(() => UUID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "How many notices wait in a part of the outbox; 1,001 means more than 1,000.",
})
export class OutboxTotal {
  @Field(() => NoticeGroup)
  group!: NoticeGroup;

  @Field(() => Int)
  count!: number;
}

@Resolver()
export class NoticeResolver {
  @Query(() => NoticePage, {
    description: "The outbox, newest first. What would show a hold is left out for who may not know (BR-CL-20).",
  })
  notices(
    @Arg("group", () => NoticeGroup, { nullable: true }) group: NoticeGroup | undefined,
    @Arg("template", () => NoticeTemplateName, { nullable: true }) template: NoticeTemplate | undefined,
    @Arg("patientId", () => UUID, { nullable: true }) patientId: string | undefined,
    @Arg("batchId", () => UUID, { nullable: true }) batchId: string | undefined,
    @Arg("after", () => UUID, { nullable: true }) after: string | undefined,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Ctx() ctx: Context,
  ) {
    return notices(ctx, { group, template, patientId, batchId }, { after, first });
  }

  @Query(() => [OutboxTotal], { description: "How many notices wait in each open part of the outbox." })
  outboxTotals(@Ctx() ctx: Context) {
    return outboxTotals(ctx);
  }

  @Query(() => NoticeDetail, { nullable: true, description: "One notice and what it says; audited as a look." })
  notice(@Id() id: string, @Ctx() ctx: Context) {
    return openNotice(ctx, id);
  }

  @Query(() => PrintBatchPage, { description: "The batches of letters, the newest first." })
  printBatches(
    @Arg("after", () => UUID, { nullable: true }) after: string | undefined,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Ctx() ctx: Context,
  ) {
    return printBatches(ctx, after, first);
  }

  @Mutation(() => PrintAnswer, {
    description: "Prints up to 500 letters as one batch. Each outcome is told; a notice that changed since it was seen is left out. The PDF is at /print/{practice}/batches/{id}.pdf.",
  }) // prettier-ignore
  printNotices(@Arg("notices", () => [SeenNoticeInput]) seen: SeenNoticeInput[], @Ctx() ctx: Context) {
    return printNotices(ctx, seen);
  }

  @Mutation(() => PrintBatchView, { description: "Says that the letters of a printed batch were posted." })
  markPosted(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return markPosted(ctx, { id, version });
  }

  @Mutation(() => NoticeDetail, {
    description: "Sends a notice again that failed or perhaps arrived; it may arrive twice.",
  })
  sendNoticeAgain(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return sendNoticeAgain(ctx, { id, version });
  }

  @Mutation(() => NoticeDetail, { description: "Puts a notice among those to be printed, as a person's own choice." })
  printNoticeInstead(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return printNoticeInstead(ctx, { id, version });
  }

  @Mutation(() => NoticeDetail, { description: "Says that a notice which was uncertain did go." })
  sayNoticeSent(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return sayNoticeSent(ctx, { id, version });
  }

  @Mutation(() => NoticeDetail, { description: "Says that a person told the patient, and how." })
  sayNoticeTold(
    @Id() id: string,
    @Version() version: number,
    @Arg("how", () => SettledHow) how: SettledHow,
    @Ctx() ctx: Context,
  ) {
    return sayNoticeTold(ctx, { id, version }, how);
  }

  @Mutation(() => NoticeDetail, { description: "Ends a notice that nobody needs any more." })
  cancelNotice(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return cancelNotice(ctx, { id, version });
  }
}
