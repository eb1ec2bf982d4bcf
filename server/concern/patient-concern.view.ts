import { createHash } from "node:crypto";
import { Field, ObjectType } from "type-graphql";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import type { BeforeSuspension } from "./concern.entity.ts";
import { ConcernKind, ConcernSeverity, ConcernState, ContactChannel } from "./concern.words.ts";

@ObjectType({
  simpleResolvers: true,
  description:
    "A concern about the patient that is open, or that still suspends something; what was said is on its own page.",
})
export class PatientConcern {
  @Field(() => UUID)
  id!: string;

  @Field(() => ConcernKind)
  kind!: ConcernKind;

  @Field(() => ConcernSeverity)
  severity!: ConcernSeverity;

  @Field(() => ConcernState)
  state!: ConcernState;

  @Field(() => Instant)
  raisedAt!: string;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => Boolean, { description: "It suspended something that nobody has restored." })
  isSuspending!: boolean;

  restricted!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "How the patient may safely be reached (BR-CO-04)." })
export class SafeContactView {
  @Field(() => [ContactChannel])
  allowed!: ContactChannel[];

  @Field(() => [ContactChannel])
  doNot!: ContactChannel[];
}

/** The concerns a patient's page shows: open, or suspending still. */
export const concernsSql = (patient: string) => `(SELECT coalesce(json_agg(c ORDER BY c."dueOn", c.id), '[]') FROM (
  SELECT * FROM (SELECT concern.id, concern.kind, concern.restricted, concern.severity, concern.state, concern.raised_at AS "raisedAt", concern.due_on AS "dueOn", concern.closed_at,
         EXISTS (SELECT FROM service_access s WHERE s.patient_id = concern.patient_id AND s.concern_id = concern.id AND s.until_at IS NULL AND s.state = 'SUSPENDED') AS "isSuspending"
    FROM concern WHERE concern.patient_id = ${patient}) AS known WHERE known.closed_at IS NULL OR known."isSuspending") AS c)`;

export const safeContactSql = (patient: string) =>
  `(SELECT json_build_object('allowed', allowed, 'doNot', do_not) FROM safe_contact WHERE safe_contact.patient_id = ${patient} AND superseded_at IS NULL)`;

/** A service as a restricted concern left it, with what stood before. */
export interface Held {
  id: string;
  service: string;
  state: string;
  isHeld: boolean;
  before: BeforeSuspension[] | null;
  beforeByName: string | null;
}

const nothing = { reason: null, decidedByName: null, fromAt: null };

/** An id tells the instant it was made; this one names the same row and tells nothing. */
function mute(id: string) {
  const digits = createHash("sha256").update(id).digest("hex");
  return [[0, 8], [8, 12], [12, 16], [16, 20], [20, 32]].map(([from, to]) => digits.slice(from, to)).join("-"); // prettier-ignore
}

/**
 * What of a restricted suspension is told to who may not know of it: no kind, author or time. Once it is over the
 * service reads as it did before (BR-CL-20).
 */
export function untold({ id, service, state, before, beforeByName }: Held) {
  const stood = before?.find((each) => each.service === service);
  if (!stood || state !== "ACTIVE") return { ...nothing, id: stood?.id ?? mute(id) };
  return { id: stood.id, reason: stood.reason, fromAt: stood.fromAt, decidedByName: beforeByName };
}
