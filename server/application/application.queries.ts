import { Field, Int, ObjectType } from "type-graphql";
import { heldFrom } from "../concern/knowing.ts";
import type { Context } from "../context.ts";
import { enumeration, publish, type OneOf } from "../enumeration.ts";
import { pageOf, readPage, type Page } from "../list.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { DeclaredRelative } from "../staff/staff.entity.ts";
import { Service } from "../service-access/service.ts";
import { Queue } from "../practice/queue.ts";
import type { PendingReason } from "./pending.words.ts";
import { ApplicationState, Outcome } from "./application.words.ts";
import { PendingView } from "./case-parts.view.ts";
import { expiryMonths } from "./closing.rules.ts";
import { inLondon, promisedDays } from "./queue.queries.ts";

@ObjectType({ simpleResolvers: true, description: "A service asked for, with its outcome where there is one." })
export class RequestedRow {
  @Field(() => Service)
  service!: Service;

  @Field(() => Outcome, { nullable: true })
  outcome!: Outcome | null;
}

@ObjectType({ simpleResolvers: true, description: "An application as lists show it." })
export class ApplicationRow {
  @Field(() => UUID)
  id!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => UUID)
  patientId!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => LocalDate)
  born!: string;

  @Field(() => String, { nullable: true })
  nhsNumber!: string | null;

  @Field(() => ApplicationState)
  state!: ApplicationState;

  @Field(() => Instant, { description: "Since when it stands so." })
  stateSince!: string;

  @Field(() => LocalDate)
  receivedOn!: string;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => Instant, { nullable: true })
  closedAt!: string | null;

  @Field(() => UUID, { nullable: true })
  ownerId!: string | null;

  @Field(() => String, { nullable: true })
  ownerName!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => [RequestedRow])
  services!: RequestedRow[];

  @Field(() => [PendingView], { description: "Why it waits, the primary reason first (BR-PD-02)." })
  pending!: PendingView[];

  @Field(() => Queue, { nullable: true, description: "Its one queue; null when it is closed (BR-PD-03)." })
  queue!: Queue | null;

  @Field(() => Int, {
    description: "Days since it was received; the age of each reason stands with the reason (BR-PD-01).",
  })
  daysSinceReceipt!: number;

  @Field(() => Boolean, { description: "It waits in its queue longer than the practice promises." })
  isLate!: boolean;

  @Field(() => Boolean, { description: "Nobody came for three months: it may be closed (BR-REG-07)." })
  isLapsing!: boolean;
}

export const ApplicationPage = pageOf(ApplicationRow, "ApplicationPage");

export const ApplicationSort = enumeration("RECEIVED", "DUE", "WAITING");
export type ApplicationSort = OneOf<typeof ApplicationSort>;
publish(ApplicationSort, "ApplicationSort", "What a list of applications is sorted by.");

export const OwnerFilter = enumeration("MINE", "UNASSIGNED", "MINE_AND_UNASSIGNED");
export type OwnerFilter = OneOf<typeof OwnerFilter>;
publish(OwnerFilter, "OwnerFilter", "Whose work.");

export interface ApplicationList {
  state: ApplicationState | null | undefined;
  owner: OwnerFilter | null | undefined;
  isOpen: boolean | null | undefined;
  queue: Queue | null | undefined;
  /** Among all the reasons why it waits, not only the first. */
  reason: PendingReason | null | undefined;
  reference: string | null | undefined;
  patientId: string | null | undefined;
  sort: ApplicationSort;
  descending: boolean;
  after: string | null | undefined;
  first: number;
}

/** Ages are counted in London days from the reason's start and from receipt (BR-PD-01); the day is the statement's first value. */
const ages = `$1::date - application.received_on AS "daysSinceReceipt",
  coalesce(application.closed_at IS NULL AND $1::date - ${inLondon("application.pending_since")} > ${promisedDays}, false) AS "isLate",
  coalesce(application.closed_at IS NULL AND application.id_not_possible_until IS NULL
    AND coalesce(application.last_contact_on, application.received_on) + interval '${expiryMonths} months' <= $1::date
    AND NOT EXISTS (SELECT FROM requested_service AS on_now WHERE on_now.application_id = application.id AND on_now.outcome = 'ENABLED'), false) AS "isLapsing",
  (SELECT coalesce(json_agg(reason.value || jsonb_build_object('days', $1::date - ${inLondon("(reason.value ->> 'since')::timestamptz")}) ORDER BY reason.place), '[]')
     FROM jsonb_array_elements(application.pending) WITH ORDINALITY AS reason (value, place)) AS pending`;

const select = `application.id, application.reference, application.patient_id AS "patientId", patient.given_name AS "givenName",
  patient.family_name AS "familyName", patient.born, patient.nhs_number AS "nhsNumber", application.state, application.state_since AS "stateSince",
  application.received_on AS "receivedOn", application.due_on AS "dueOn", application.closed_at AS "closedAt", application.owner_id AS "ownerId",
  (SELECT staff.name FROM staff WHERE staff.id = application.owner_id) AS "ownerName", application.version, asked.services,
  application.queue, ${ages}`;

const join = `CROSS JOIN practice JOIN patient ON patient.id = application.patient_id
  CROSS JOIN LATERAL (SELECT json_agg(json_build_object('service', service, 'outcome', outcome) ORDER BY service) AS services
                        FROM requested_service WHERE requested_service.application_id = application.id) AS asked`;

const orders = {
  RECEIVED: ["application.received_at", "application.id"],
  DUE: ["application.due_on", "application.id"],
  WAITING: ["application.pending_since", "application.id"],
};

const owners: Record<OwnerFilter, (staff: string) => string> = {
  MINE: (staff) => `application.owner_id = ${staff}`,
  UNASSIGNED: () => "application.owner_id IS NULL",
  MINE_AND_UNASSIGNED: (staff) => `(application.owner_id = ${staff} OR application.owner_id IS NULL)`,
};

/** Applications as lists show them. Those of one patient are a look at the patient; one's own or a relative's ask for the reason first (BR-CL-23). */
export async function openApplications(ctx: Context, list: ApplicationList): Promise<Page<ApplicationRow>> {
  const { patientId } = list;
  if (patientId) {
    ctx.look({ event: "applications", subjectType: "patient", subject: patientId, patient: patientId });
    const [declared] = await ctx.db.find(DeclaredRelative, { staffId: ctx.actor.id, patientId });
    await refuseUnexplainedLook(ctx, patientId, declared?.relation ?? null);
  }
  return applicationPage(ctx, list);
}

/** Applications by what they wait for; one on a restricted hold is left out, and out of the total, for who may not know (BR-CL-20). */
function applicationPage(ctx: Context, list: ApplicationList): Promise<Page<ApplicationRow>> {
  const values: unknown[] = [ctx.today];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const { state, queue, reason, owner, isOpen, reference, patientId, sort, descending, after, first } = list;
  const where = [
    state && `application.state = ${bind(state)}`,
    queue && `application.queue = ${bind(queue)} AND application.closed_at IS NULL`,
    reason && `application.pending @> ${bind(JSON.stringify([{ reason }]))}::jsonb AND application.closed_at IS NULL`,
    isOpen === true && "application.closed_at IS NULL",
    isOpen === false && "application.closed_at IS NOT NULL",
    owner && owners[owner](owner === "UNASSIGNED" ? "" : bind(ctx.actor.id)),
    reference && `application.reference = ${bind(spokenReference(reference))}`,
    patientId && `application.patient_id = ${bind(patientId)}`,
    `NOT ${heldFrom(ctx.actor, "application.on_hold", "application.patient_id")}`,
  ].filter((test) => typeof test === "string" && test !== "") as string[];
  return readPage(ctx.db, {
    select,
    from: "application",
    join,
    where,
    values,
    order: orders[sort],
    descending,
    after,
    first,
  });
}

/** A reference as it is read out: case and spacing do not matter. */
const spokenReference = (typed: string) => {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return `${letters.slice(0, 3)}-${letters.slice(3)}`;
};
