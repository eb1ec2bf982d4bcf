import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { UUID } from "../scalars.ts";
import { NoticeTemplateName } from "./notice.words.ts";
import { DocumentView } from "./outbox.type.ts";
import type { NoticeTemplate } from "./templates.ts";
import { noticeTemplate, noticeTemplates, previewNotice, writeNoticeWording } from "./wording.service.ts";
import { TemplateRow, TemplateView } from "./wording.type.ts";

@Resolver()
export class WordingResolver {
  @Query(() => [TemplateRow], { description: "Every notice's template, with the words that stand now." })
  noticeTemplates(@Ctx() ctx: Context) {
    return noticeTemplates(ctx.db);
  }

  @Query(() => TemplateView, { description: "One template with its fields and every version of its words." })
  noticeTemplate(@Arg("template", () => NoticeTemplateName) template: NoticeTemplate, @Ctx() ctx: Context) {
    return noticeTemplate(ctx.db, template);
  }

  @Query(() => DocumentView, {
    description: "Words as they would read, with a real notice's case (audited as a look) or an example. An unknown field is named.",
  }) // prettier-ignore
  previewNotice(
    @Arg("template", () => NoticeTemplateName) template: NoticeTemplate,
    @Arg("subject", () => String) subject: string,
    @Arg("body", () => String) body: string,
    @Arg("noticeId", () => UUID, { nullable: true }) noticeId: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return previewNotice(ctx, template, { subject, body }, noticeId);
  }

  @Mutation(() => TemplateView, {
    description: "Keeps the practice's own words as the next version. An unknown field is refused by its name.",
  })
  writeNoticeWording(
    @Arg("template", () => NoticeTemplateName) template: NoticeTemplate,
    @Arg("version", () => Int, { description: "The version that was seen." }) version: number,
    @Arg("subject", () => String) subject: string,
    @Arg("body", () => String) body: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() ctx: Context,
  ) {
    return writeNoticeWording(ctx, template, version, { subject, body }, reason);
  }
}
