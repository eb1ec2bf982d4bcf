import { concernOn, isOfRestricted } from "../concern/concern.queries.ts";
import { isKeptFrom } from "../concern/knowing.ts";
import type { ApplicationState } from "../application/application.words.ts";
import type { Context } from "../context.ts";
import { keptBack, unreached } from "../notice/outbox.queries.ts";
import type { Permission } from "../permissions.ts";
import { closing } from "../service-access/service-access.rules.ts";
import { isHeldFrom } from "../supplier-report/difference.service.ts";
import { mayAnswer, safetyParts } from "../redaction/safety.words.ts";
import type { WorkKind } from "./work.words.ts";

/** A value of this statement; answers the place it is bound to. */
export type Bind = (value: unknown) => string;

/** What a row of work says of itself; a kind leaves out what it has not. */
const nothing = {
  id: "id",
  patient_id: "patient_id",
  /** Of somebody who is not known as a patient yet, as it was typed. */
  given_name: "NULL::text",
  family_name: "NULL::text",
  born: "NULL::date",
  reference: "NULL::text",
  state: "NULL::text",
  reason: "NULL::text",
  service: "NULL::text",
  action: "NULL::text",
  entry: "NULL::text",
  entry_group: "NULL::text",
  difference: "NULL::text",
  review_id: "NULL::uuid",
  waiting_since: "NULL::date",
  due_on: "due_on",
  /** Closing comes before opening (BR-CL-11). */
  rank: "1",
  owner_id: "owner_id",
  version: "version",
};
type Column = keyof typeof nothing;

interface Source {
  columns: Partial<Record<Column, string>>;
  from: string;
  /** What is open, and theirs or nobody's. */
  where: readonly string[];
  /** There may be very many: the soonest due are enough, as totals are counted up to the same number. */
  soonest?: true;
}

/** Who moves an application on from each state; what nobody here may move is not their work. */
const movers: Partial<Record<ApplicationState, readonly Permission[]>> = {
  INCOMPLETE: ["application.take"],
  ID_CHECK: ["identity.documents", "identity.vouch"],
  CHECKS: ["check.record"],
  AUTHORISE: ["service.enable", "record.authorise"],
  CREDENTIAL: ["credential.issue"],
  REVIEW: ["redaction.work"],
};

const statesFor = (ctx: Context) =>
  (Object.keys(movers) as ApplicationState[]).filter((state) =>
    movers[state]?.some((permission) => ctx.may(permission)),
  );

const dayOf = (instant: string) => `(${instant} AT TIME ZONE 'Europe/London')::date`;
const first = closing.map((action) => `'${action}'`).join(", ");
const mineOrNobodys = (me: string) => `(owner_id = ${me} OR owner_id IS NULL)`;

/** An offer of help that nobody follows up is no offer. */
const helpWithinDays = 14;
/** Whoever sent a form waits for an answer, and does not know that nobody has matched it. */
const matchWithinDays = 7;
/** What a letter cannot say is said soon, or it is forgotten. */
const tellWithinDays = 3;

/** A carer waits for two answers; the rule names no day. */
const safetyWithinDays = 7;

/** Each kind of work, as the person who asks may see and do it; a kind that is not theirs is not asked for. */
const sources: Record<WorkKind, (ctx: Context, bind: Bind) => Source | undefined> = {
  APPLICATION(ctx, bind) {
    const me = bind(ctx.actor.id);
    const mayKnow = `${bind(ctx.may("concern.readRestricted"))} AND NOT ${isKeptFrom("application.patient_id", me)}`;
    return {
      columns: {
        reference: "reference",
        state: "state",
        reason: "pending -> 0 ->> 'reason'",
        waiting_since: "received_on",
      },
      from: "application",
      where: [
        "closed_at IS NULL",
        `(owner_id = ${me} OR (owner_id IS NULL AND state = ANY (${bind(statesFor(ctx))})))`,
        `(NOT on_hold OR (${mayKnow}))`,
      ],
    };
  },

  CLINICAL_SYSTEM(ctx, bind) {
    if (!ctx.may("clinicalSystem.confirm")) return undefined;
    const me = bind(ctx.actor.id);
    return {
      columns: {
        service: "service",
        action: "action",
        entry: "entry",
        waiting_since: dayOf("opened_at"),
        rank: `CASE WHEN action IN (${first}) THEN 0 ELSE 1 END`,
      },
      from: "clinical_system_item",
      where: [
        "confirmed_at IS NULL AND superseded_at IS NULL",
        mineOrNobodys(me),
        `(${bind(ctx.may("concern.readRestricted"))} OR action IN (${first}) OR NOT ${concernOn("clinical_system_item.patient_id")})`,
        `NOT (${isOfRestricted("clinical_system_item")} AND ${isKeptFrom("clinical_system_item.patient_id", me)})`,
      ],
    };
  },

  CONCERN(ctx, bind) {
    if (!ctx.may("concern.handle")) return undefined;
    const me = bind(ctx.actor.id);
    return {
      columns: {
        waiting_since: dayOf("raised_at"),
        rank: "CASE WHEN restricted OR suspension_requested THEN 0 ELSE 1 END",
      },
      from: "concern",
      where: [
        "closed_at IS NULL",
        mineOrNobodys(me),
        `(${bind(ctx.may("concern.readRestricted"))} OR NOT restricted)`,
        `NOT ${isKeptFrom("concern.patient_id", me)}`,
      ],
    };
  },

  ENHANCED_REVIEW: (ctx, bind) =>
    ctx.may("review.decide") && ctx.actor.clinical
      ? {
          columns: { waiting_since: dayOf("raised_at") },
          from: "enhanced_review",
          where: ["state IN ('OPEN', 'IN_REVIEW')", mineOrNobodys(bind(ctx.actor.id))],
        }
      : undefined,

  HELP_OFFER: (ctx, bind) =>
    ctx.may("application.take")
      ? {
          columns: { waiting_since: dayOf("opened_at"), due_on: `${dayOf("opened_at")} + ${helpWithinDays}` },
          from: "help_offer",
          where: ["closed_at IS NULL", mineOrNobodys(bind(ctx.actor.id))],
        }
      : undefined,

  NOTICE: (ctx) =>
    ctx.may("notice.send")
      ? {
          columns: {
            waiting_since: dayOf("queued_at"),
            due_on: `${dayOf("queued_at")} + ${tellWithinDays}`,
            owner_id: "NULL::uuid",
          },
          from: "notice",
          where: [`(${unreached})`, `NOT ${keptBack(ctx)}`],
          soonest: true,
        }
      : undefined,

  UNMATCHED: (ctx) =>
    ctx.may("application.take")
      ? {
          columns: {
            patient_id: "NULL::uuid",
            given_name: "given_name",
            family_name: "family_name",
            born: "born",
            reference: "reference",
            waiting_since: "received_on",
            due_on: `received_on + ${matchWithinDays}`,
            owner_id: "NULL::uuid",
          },
          from: "unmatched_application",
          where: ["state = 'WAITING'"],
          soonest: true,
        }
      : undefined,

  CREDENTIAL: (ctx) =>
    ctx.may("credential.chase")
      ? {
          columns: { waiting_since: dayOf("issued_at"), due_on: "chase_on", owner_id: "NULL::uuid" },
          from: "credential",
          where: ["chase_on IS NOT NULL", `NOT ${concernOn("credential.patient_id")}`],
        }
      : undefined,

  DIFFERENCE: (ctx) =>
    ctx.may("difference.close")
      ? {
          columns: {
            service: "service",
            difference: "kind",
            waiting_since: dayOf("opened_at"),
            rank: "CASE WHEN kind IN ('ONLINE_AFTER_LEAVING', 'CARER_AFTER_LEAVING', 'WITHHELD_BUT_ON') THEN 0 ELSE 1 END",
            owner_id: "NULL::uuid",
          },
          from: "register_difference",
          where: ["closed_at IS NULL", `NOT ${isHeldFrom(ctx)}`],
          soonest: true,
        }
      : undefined,

  REDACTION(ctx, bind) {
    if (!ctx.may("redaction.work")) return undefined;
    const now = bind(ctx.now);
    return {
      columns: {
        entry_group: "entry_group",
        review_id: "review_id",
        waiting_since: dayOf(
          "(SELECT review.opened_at FROM redaction_review AS review WHERE review.id = redaction_task.review_id)",
        ),
        owner_id: `CASE WHEN claimed_until > ${now} THEN claimed_by END`,
      },
      from: "redaction_task",
      where: [
        "state IN ('OPEN', 'IN_PROGRESS', 'SENT_BACK')",
        `(claimed_by = ${bind(ctx.actor.id)} OR claimed_until IS NULL OR claimed_until <= ${now})`,
      ],
      soonest: true,
    };
  },

  SIGN_OFF: (ctx, bind) =>
    ctx.may("redaction.work")
      ? {
          columns: { review_id: "id", waiting_since: dayOf("submitted_at"), owner_id: "NULL::uuid" },
          from: "redaction_review",
          where: [
            "state = 'SUBMITTED'",
            `NOT EXISTS (SELECT FROM redaction_task AS own WHERE own.review_id = redaction_review.id AND own.submitted_by = ${bind(ctx.actor.id)})`,
          ],
          soonest: true,
        }
      : undefined,

  SAFETY(ctx, bind) {
    const parts = safetyParts.filter(
      (part) => ctx.may(mayAnswer[part]) && (part !== "CLINICIAN" || ctx.actor.clinical),
    );
    if (parts.length === 0) return undefined;
    const me = bind(ctx.actor.id);
    const answered = "SELECT FROM redaction_safety_answer AS given WHERE given.review_id = redaction_review.id AND given.superseded_at IS NULL"; // prettier-ignore
    return {
      columns: {
        review_id: "id",
        waiting_since: dayOf("signed_off_at"),
        due_on: `${dayOf("signed_off_at")} + ${safetyWithinDays}`,
        rank: "0",
        owner_id: "NULL::uuid",
      },
      from: "redaction_review",
      where: [
        "safety = 'ASKED' AND state = 'SIGNED_OFF'",
        `EXISTS (SELECT FROM unnest(${bind(parts)}::text[]) AS mine (part) WHERE NOT EXISTS (${answered} AND given.part = mine.part))`,
        `NOT EXISTS (${answered} AND given.answered_by = ${me})`,
        `NOT ${isKeptFrom("redaction_review.patient_id", me)}`,
      ],
    };
  },

  MARKING: (ctx) =>
    ctx.may("clinicalSystem.confirm") || ctx.may("redaction.work")
      ? {
          columns: { review_id: "id", waiting_since: "mark_by", due_on: "mark_by", rank: "0", owner_id: "NULL::uuid" },
          from: "redaction_review",
          where: ["mark_by IS NOT NULL"],
          soonest: true,
        }
      : undefined,
};

const most = 1_001;

/** All open work that is theirs or nobody's, as one query in parentheses. */
export function workOf(ctx: Context, bind: Bind): string {
  const kinds = Object.entries(sources).flatMap(([kind, source]) => {
    const found = source(ctx, bind);
    if (!found) return [];
    const columns = Object.entries({ ...nothing, ...found.columns }).map(([name, sql]) => `${sql} AS ${name}`);
    const end = found.soonest ? ` ORDER BY due_on, id LIMIT ${most}` : "";
    return `(SELECT '${kind}'::text AS kind, ${columns.join(", ")} FROM ${found.from} WHERE ${found.where.join(" AND ")}${end})`;
  });
  return `(${kinds.join(" UNION ALL ")})`;
}
