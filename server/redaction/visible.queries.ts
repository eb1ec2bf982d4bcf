import { Field, Int, ObjectType } from "type-graphql";
import type { Context } from "../context.ts";
import { badInput, notFound } from "../errors.ts";
import { limits } from "../limits.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { EntryKind } from "../record-entry/record-entry.words.ts";
import { openBody } from "../record-entry/sealed.ts";
import { LocalDate, UUID } from "../scalars.ts";
import type { Service } from "../service-access/service.ts";
import { dayOf, inWords } from "../time.ts";
import { accessOf, accessTo } from "./access.queries.ts";
import { gone } from "./entries.queries.ts";
import { coveredBy } from "./scope.rules.ts";
import { type Seen, seenBy, Track, type VisibleEntry } from "./visible.rules.ts";

@ObjectType({ simpleResolvers: true, description: "An entry as the patient, or somebody for them, sees it." })
export class VisibleEntryView {
  @Field(() => UUID)
  id!: string;

  @Field(() => LocalDate, { nullable: true })
  happenedOn!: string | null;

  @Field(() => EntryKind)
  kind!: EntryKind;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: "Empty where their services show codes alone." })
  text!: string;

  @Field(() => Track)
  track!: Track;
}

@ObjectType({ simpleResolvers: true, description: "What somebody sees of a record, in order of date." })
export class VisiblePage {
  @Field(() => [VisibleEntryView])
  items!: VisibleEntryView[];

  @Field(() => Int, { description: "How many entries they see; at most 1,000 when totalIsCapped." })
  total!: number;

  @Field(() => Boolean)
  totalIsCapped!: boolean;

  @Field(() => UUID, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { description: "What this is, and since when it is so in the clinical system (BR-CL-13)." })
  words!: string;
}

type Row = VisibleEntry & { id: string };

const sql = `
  SELECT json_build_object(
    'relation', (SELECT relation FROM declared_relative r WHERE r.patient_id = patient.id AND r.staff_id = $2),
    'markedAt', (SELECT max(marked_at) FROM redaction_review v WHERE v.patient_id = patient.id),
    'isToMark', EXISTS (SELECT FROM redaction_review v WHERE v.patient_id = patient.id AND v.mark_by IS NOT NULL),
    'proxyReviewed', (SELECT coalesce(json_agg(v.services), '[]') FROM redaction_review v WHERE v.patient_id = patient.id AND v.purpose = 'PROXY' AND v.state = 'SIGNED_OFF' AND (v.safety IS NULL OR v.safety = 'SAFE')),
    'isUnsafe', EXISTS (SELECT FROM redaction_review v WHERE v.patient_id = patient.id AND v.state = 'SIGNED_OFF' AND v.safety IN ('ASKED', 'UNSAFE')),
    'rows', (SELECT coalesce(json_agg(e ORDER BY e."happenedOn" NULLS FIRST, e.id), '[]') FROM (
      SELECT id, kind, is_repeat AS "isRepeat", happened_on AS "happenedOn", filed, labelled, decision, ask_again AS "askAgain", signed_off AS "signedOff"
        FROM record_entry WHERE record_entry.patient_id = patient.id AND (decision = 'SHOW' OR decision IS NULL)) AS e)) AS row
    FROM patient WHERE patient.id = $1`;

interface Found {
  relation: string | null;
  markedAt: string | null;
  isToMark: boolean;
  /** Services of each review for a proxy that is signed off. */
  proxyReviewed: Service[][];
  /** A signed-off one opens nothing, for it is not known to be safe (BR-PX-19). */
  isUnsafe: boolean;
  rows: Row[];
}

export interface Asked {
  patientId: string;
  /** Null: those the patient has now. */
  services: readonly Service[] | null;
  onceSignedOff: boolean;
  after: string | null;
  first: number;
}

/** What the patient sees now, or what somebody with these services would see once their review is signed off (BR-CL-13, 53). */
export async function visibleEntries(ctx: Context, asked: Asked): Promise<VisiblePage> {
  const { patientId, services, onceSignedOff, after, first } = asked;
  if (first < 1 || first > limits.pageSize) throw badInput({ first: `Ask for 1 to ${limits.pageSize} rows.` });
  const found = (await ctx.db.one<{ row: Found }>(sql, [patientId, ctx.staffId]))?.row;
  if (!found) throw notFound("patient");
  await refuseUnexplainedLook(ctx, patientId, found.relation);
  ctx.look({ event: "visibleEntries", subjectType: "patient", subject: patientId, patient: patientId });
  const open = services && (onceSignedOff ? services : openToProxy(services, found.proxyReviewed));
  const isShut = open?.length === 0;
  const access = open ? accessTo(open) : await accessOf(ctx.db, patientId);
  const seen = (isShut ? [] : found.rows).flatMap((row): (Row & Seen)[] => {
    const how = seenBy(row, access, onceSignedOff);
    return how ? [{ ...row, ...how }] : [];
  });
  const from = after ? seen.findIndex(({ id }) => id === after) + 1 : 0;
  const page = seen.slice(from, from + first);
  return {
    items: await withText(ctx, page),
    total: Math.min(seen.length, 1_000),
    totalIsCapped: seen.length > 1_000,
    endCursor: page.at(-1)?.id ?? null,
    hasNextPage: from + first < seen.length,
    words: wordsFor(found, isShut, onceSignedOff),
  };
}

/** A carer's service is open when a review for a carer that showed all of it is signed off (BR-PX-18, BR-CL-53). */
const openToProxy = (services: readonly Service[], reviewed: readonly Service[][]) =>
  services.filter((service) => reviewed.some((of) => coveredBy(of).includes(service)));

async function withText(ctx: Context, page: readonly (Row & Seen)[]): Promise<VisibleEntryView[]> {
  if (page.length === 0) return [];
  const bodies = await ctx.db.query<{ id: string; body: string | null }>(
    "SELECT id, body FROM record_entry WHERE id = ANY ($1)",
    [page.map(({ id }) => id)],
  );
  const byId = new Map(bodies.map(({ id, body }) => [id, body]));
  return page.map(({ id, happenedOn, kind, track, withText: isWhole }) => {
    const body = byId.get(id);
    const { title, text } = body ? openBody(ctx.server, id, body) : gone;
    return { id, happenedOn, kind, track, title, text: isWhole ? text : "" };
  });
}

function wordsFor({ markedAt, isToMark, isUnsafe }: Found, isShut: boolean, onceSignedOff: boolean): string {
  if (isShut && isUnsafe)
    return "Closed: much is hidden from a carer, and the clinician and the safeguarding lead have not both said that sharing is safe.";
  if (isShut) return "Closed: no redaction review for a carer or trusted person is signed off.";
  if (onceSignedOff) return "By the decisions made so far, as if they were signed off.";
  if (markedAt && isToMark)
    return "By the decisions here; nobody has confirmed yet that the newest are marked in the clinical system.";
  return markedAt
    ? `By the decisions here, as confirmed in the clinical system on ${inWords(dayOf(new Date(markedAt)))}.`
    : "By the decisions here; nobody has confirmed yet that they are marked in the clinical system.";
}
