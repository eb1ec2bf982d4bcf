import { Field, Int, ObjectType } from "type-graphql";
import { concernOn } from "../concern/concern.queries.ts";
import { isKeptFrom, knows } from "../concern/knowing.ts";
import {
  concernsSql,
  PatientConcern,
  safeContactSql,
  SafeContactView,
  untold,
  type Held,
} from "../concern/patient-concern.view.ts";
import { ApplicationState } from "../application/application.words.ts";
import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { notFound } from "../errors.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { AccessReason, AccessState, recordLabel, restrictedReasons } from "../service-access/service-access.rules.ts";
import { Service } from "../service-access/service.ts";
import { Relation } from "../staff/staff.entity.ts";
import { Patient } from "./patient.entity.ts";
import { SharedContact, sharedContactsSql } from "./shared-contact.queries.ts";

@ObjectType({ simpleResolvers: true, description: "Where one service stands for the patient now, and why." })
export class ServiceNow {
  @Field(() => UUID, { description: "Names where it stands now; sent back with a change of it." })
  id!: string;

  @Field(() => Service)
  service!: Service;

  @Field(() => AccessState)
  state!: AccessState;

  @Field(() => AccessReason, {
    nullable: true,
    description:
      "Null for a restricted reason, to people who may not know it; the state then reads 'On hold' (BR-CL-20).",
  })
  reason!: AccessReason | null;

  @Field(() => LocalDate, { nullable: true })
  visibleFrom!: string | null;

  @Field(() => Instant, { nullable: true, description: "Null where a restricted hold began it (BR-CL-20)." })
  fromAt!: string | null;

  @Field(() => String, { nullable: true })
  decidedByName!: string | null;

  @Field(() => Boolean, {
    description: "Done and confirmed in the clinical system; false reads 'decided, not yet confirmed' (BR-CL-11).",
  })
  isConfirmed!: boolean;

  @Field(() => UUID, { nullable: true, description: "The open item of the clinical system, if any." })
  itemId!: string | null;

  @Field(() => UUID, { nullable: true })
  applicationId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "An application of the patient, in one line." })
export class PatientApplication {
  @Field(() => UUID)
  id!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => ApplicationState, {
    nullable: true,
    description: "Null while it is on a hold that the person who asks may not know of.",
  })
  state!: ApplicationState | null;

  @Field(() => LocalDate)
  receivedOn!: string;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => Instant, { nullable: true })
  closedAt!: string | null;

  @Field(() => [Service])
  services!: Service[];
}

@ObjectType({ simpleResolvers: true, description: "A decline that stands: what the patient chose not to have." })
export class PatientDecline {
  @Field(() => UUID)
  id!: string;

  @Field(() => [Service])
  services!: Service[];

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => LocalDate)
  declinedOn!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "A patient's page: who they are, what they may use online now, and the open work.",
})
export class PatientRecord {
  @Field(() => UUID)
  id!: string;

  @Field(() => Patient)
  patient!: Patient;

  @Field(() => [ServiceNow])
  services!: ServiceNow[];

  @Field(() => String, { description: "The record access in one line (BR-LV-01)." })
  recordLabel!: string;

  @Field(() => [PatientApplication], { description: "Newest first; at most 50." })
  applications!: PatientApplication[];

  @Field(() => [PatientDecline])
  declines!: PatientDecline[];

  @Field(() => Int, { description: "Items waiting to be done in the clinical system." })
  openItems!: number;

  @Field(() => Relation, { nullable: true, description: "What the patient is to the person who asks (BR-CL-23)." })
  relation!: Relation | null;

  @Field(() => Boolean, { description: "A restricted hold stands: On hold. Speak to the safeguarding lead." })
  onHold!: boolean;

  @Field(() => [PatientConcern], { description: "Open concerns; restricted ones only to who may know (BR-CL-20)." })
  concerns!: PatientConcern[];

  @Field(() => SafeContactView, {
    nullable: true,
    description: "Null where nobody asked, and to who is related to the patient.",
  })
  safeContact!: SafeContactView | null;

  @Field(() => [SharedContact], { description: "Who else has the same mobile or e-mail; at most 6 (BR-CL-24)." })
  sharedContacts!: SharedContact[];
}

interface Row extends Omit<PatientRecord, "id" | "recordLabel" | "applications" | "services"> {
  services: (ServiceNow & Held & { reason: AccessReason })[];
  applications: (PatientApplication & { state: ApplicationState; isHeld: boolean })[];
  heldItems: number;
  isKeptFrom: boolean;
}

const restricted = restrictedReasons.map((reason) => `'${reason}'`).join(", ");

const write = (database: ReadDatabase) => `
  SELECT json_build_object(
    'patient', (SELECT row_to_json(p) FROM (SELECT ${database.columns("patient")}) AS p),
    'services', (SELECT coalesce(json_agg(s ORDER BY s.service), '[]') FROM (
        SELECT a.id, a.service, a.state, a.reason, a.visible_from AS "visibleFrom", a.from_at AS "fromAt", a.application_id AS "applicationId",
               (SELECT staff.name FROM staff WHERE staff.id = a.decided_by) AS "decidedByName", item.id AS "itemId", item.id IS NULL AS "isConfirmed",
               coalesce(c.restricted, a.reason IN (${restricted})) AS "isHeld", c.before_suspension AS before,
               (SELECT staff.name FROM jsonb_array_elements(c.before_suspension) b JOIN staff ON staff.id = (b ->> 'decidedBy')::uuid WHERE b ->> 'service' = a.service) AS "beforeByName"
          FROM service_access a LEFT JOIN concern c ON c.id = a.concern_id
          LEFT JOIN clinical_system_item item ON item.service_access_id = a.id AND item.confirmed_at IS NULL AND item.superseded_at IS NULL
         WHERE a.patient_id = patient.id AND a.until_at IS NULL) AS s),
    'applications', (SELECT coalesce(json_agg(a), '[]') FROM (
        SELECT a.id, a.reference, a.state, a.received_on AS "receivedOn", a.due_on AS "dueOn", a.closed_at AS "closedAt", a.on_hold AS "isHeld",
               ARRAY(SELECT r.service FROM requested_service r WHERE r.application_id = a.id ORDER BY r.service) AS services
          FROM application a WHERE a.patient_id = patient.id ORDER BY a.received_at DESC, a.id DESC LIMIT 50) AS a),
    'declines', (SELECT coalesce(json_agg(d ORDER BY d."declinedOn" DESC), '[]') FROM (
        SELECT decline.id, services, reason, declined_on AS "declinedOn" FROM decline WHERE decline.patient_id = patient.id AND superseded_at IS NULL) AS d),
    'openItems', (SELECT count(*) FROM clinical_system_item i WHERE i.patient_id = patient.id AND i.confirmed_at IS NULL AND i.superseded_at IS NULL),
    'heldItems', (SELECT count(*) FROM clinical_system_item i JOIN service_access a ON a.id = i.service_access_id JOIN concern c ON c.id = a.concern_id
        WHERE i.patient_id = patient.id AND i.confirmed_at IS NULL AND i.superseded_at IS NULL AND c.restricted),
    'concerns', ${concernsSql("patient.id")}, 'safeContact', ${safeContactSql("patient.id")}, 'isKeptFrom', ${isKeptFrom("patient.id", "$2")},
    'sharedContacts', ${sharedContactsSql("patient.mobile", "patient.email", "patient.id")},
    'relation', (SELECT relation FROM declared_relative r WHERE r.patient_id = patient.id AND r.staff_id = $2),
    'onHold', ${concernOn("patient.id")}) AS row
    FROM patient WHERE patient.id = $1`;

/** Written once: the columns are the program's own. */
let sql: string | undefined;

/** A patient's page as the person who asks may see it, in one statement. */
export async function openPatient(ctx: Context, database: ReadDatabase, id: string): Promise<PatientRecord> {
  const row = (await database.one<{ row: Row }>((sql ??= write(database)), [id, ctx.staffId]))?.row;
  if (!row) throw notFound("patient");
  const mayReadConcerns = knows(row, ctx.actor);
  const mayConfirm = ctx.may("clinicalSystem.confirm") && !row.isKeptFrom;
  return {
    ...row,
    id,
    recordLabel: recordLabel(row.services.filter(({ state }) => state === "ACTIVE")),
    services: row.services.map((service) => ({
      ...service,
      ...(service.isHeld && !mayReadConcerns ? untold(service) : {}),
      ...(service.isHeld && !mayReadConcerns && !mayConfirm ? { itemId: null, isConfirmed: true } : {}),
    })),
    applications: row.applications.map((each) => ({
      ...each,
      state: each.isHeld && !mayReadConcerns ? null : each.state,
    })),
    concerns: row.concerns.filter(({ restricted: isRestricted }) => mayReadConcerns || !isRestricted),
    safeContact: row.isKeptFrom ? null : row.safeContact,
    openItems: row.openItems - (mayReadConcerns || mayConfirm ? 0 : row.heldItems),
  };
}
