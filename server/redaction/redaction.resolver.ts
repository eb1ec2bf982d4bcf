import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { EntryKind } from "../record-entry/record-entry.words.ts";
import { UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import { openApproval, RedactionApproval } from "./approval.queries.ts";
import { openDesk, RedactionDesk, searchRecord } from "./desk.queries.ts";
import { RedactionEntry } from "./entry.view.ts";
import { openEntries } from "./entries.queries.ts";
import { GroupPreview, previewGroup } from "./group.queries.ts";
import { RedactionReviewPage, RedactionTaskPage, reviewPage, taskPage } from "./lists.queries.ts";
import { MarkingInstructions, markingInstructions } from "./marking.queries.ts";
import { EntryGroup, ReviewPurpose, ReviewState, TaskState } from "./redaction.words.ts";
import { openReview } from "./review.queries.ts";
import { RedactionReviewView } from "./review.view.ts";
import { visibleEntries, VisiblePage } from "./visible.queries.ts";

const ReviewId = () => Arg("reviewId", () => UUID);
const After = () => Arg("after", () => UUID, { nullable: true });
const First = () => Arg("first", () => Int, { defaultValue: 25 });

@Resolver()
export class RedactionResolver {
  @Query(() => RedactionTaskPage, { description: "Parts of redaction reviews, the soonest due first." })
  redactionTasks(
    @Arg("state", () => TaskState, { nullable: true }) state: TaskState | undefined,
    @Arg("entryGroup", () => EntryGroup, { nullable: true }) entryGroup: EntryGroup | undefined,
    @Arg("purpose", () => ReviewPurpose, { nullable: true }) purpose: ReviewPurpose | undefined,
    @Arg("isMine", () => Boolean, { defaultValue: false }) isMine: boolean,
    @Arg("isOpen", () => Boolean, { defaultValue: true, description: "Only what somebody has to work on." })
    isOpen: boolean,
    @After() after: string | undefined,
    @First() first: number,
    @Ctx() ctx: Context,
  ) {
    const filter = { state: state ?? null, entryGroup: entryGroup ?? null, purpose: purpose ?? null };
    return taskPage(ctx, { ...filter, isMine, isOpen, after, first });
  }

  @Query(() => RedactionReviewPage, { description: "Redaction reviews, the soonest due first." })
  redactionReviews(
    @Arg("state", () => ReviewState, { nullable: true }) state: ReviewState | undefined,
    @Arg("patientId", () => UUID, { nullable: true }) patientId: string | undefined,
    @Arg("isOpen", () => Boolean, { defaultValue: true }) isOpen: boolean,
    @After() after: string | undefined,
    @First() first: number,
    @Ctx() ctx: Context,
  ) {
    return reviewPage(ctx, { state: state ?? null, patientId: patientId ?? null, isOpen, after, first });
  }

  @Query(() => RedactionReviewView, {
    description: "A redaction review. Audited as a look; a relative's record asks for a reason first (BR-CL-23).",
  })
  redactionReview(@Arg("id", () => UUID) id: string, @Ctx() ctx: Context) {
    return openReview(ctx, id);
  }

  @Query(() => RedactionDesk, { description: "All entries of a review in one answer, without their text. Audited." })
  redactionDesk(@Arg("id", () => UUID) id: string, @Ctx() ctx: Context) {
    return openDesk(ctx, id);
  }

  @Query(() => [RedactionEntry], {
    description: "Entries of a review with their text, 1 to 100, in the order asked for. Audited as a look.",
  })
  redactionEntries(@ReviewId() reviewId: string, @Arg("ids", () => [UUID]) ids: string[], @Ctx() ctx: Context) {
    return openEntries(ctx, reviewId, ids);
  }

  @Query(() => [UUID], {
    description: "Entries of a review whose title, text or code hold all the words. Audited; the words as a hash.",
  })
  searchRecord(@ReviewId() reviewId: string, @Arg("words", () => String) words: string, @Ctx() ctx: Context) {
    return searchRecord(ctx, reviewId, words);
  }

  @Query(() => GroupPreview, { description: "What a group decision would take in and leave out." })
  redactionGroup(
    @ReviewId() reviewId: string,
    @Arg("taskId", () => UUID, { nullable: true }) taskId: string | undefined,
    @Arg("kinds", () => [EntryKind]) kinds: EntryKind[],
    @Arg("resourceTypes", () => [String], { nullable: true }) resourceTypes: string[] | undefined,
    @Ctx() ctx: Context,
  ) {
    return previewGroup(ctx, { reviewId, taskId: taskId ?? null, kinds, resourceTypes: resourceTypes ?? null });
  }

  @Query(() => RedactionApproval, {
    description: "What was hidden and why, what was escalated, a sample of what would be shown, and what changed.",
  })
  redactionApproval(@ReviewId() reviewId: string, @Ctx() ctx: Context) {
    return openApproval(ctx, reviewId);
  }

  @Query(() => VisiblePage, {
    description:
      "What the patient sees now, or what somebody with these services would see (BR-CL-13, 53). Audited as a look.",
  })
  visibleEntries(
    @Arg("patientId", () => UUID) patientId: string,
    @Arg("services", () => [Service], { nullable: true, description: "Null: those the patient has now." })
    services: Service[] | undefined,
    @Arg("onceSignedOff", () => Boolean, { defaultValue: false, description: "As if the decisions were signed off." })
    onceSignedOff: boolean,
    @After() after: string | undefined,
    @First() first: number,
    @Ctx() ctx: Context,
  ) {
    return visibleEntries(ctx, { patientId, services: services ?? null, onceSignedOff, after: after ?? null, first });
  }

  @Query(() => MarkingInstructions, { description: "How to mark the entries in this practice's clinical system." })
  markingInstructions(@ReviewId() reviewId: string, @Ctx() ctx: Context) {
    return markingInstructions(ctx, reviewId);
  }
}
