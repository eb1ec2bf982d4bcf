import { Field, Int, ObjectType } from "type-graphql";
import { heldFrom } from "../concern/knowing.ts";
import type { Context } from "../context.ts";
import { enumeration, publish, type OneOf } from "../enumeration.ts";
import { pageOf, readPage, type Page } from "../list.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { restrictedReasons } from "../service-access/service-access.rules.ts";
import { joinedNotAsked, refusedNotCoded } from "./patient-filters.queries.ts";
import { Confidentiality, Sex } from "./patient.entity.ts";
import type { Searched } from "./search.rules.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A patient as lists and search results show them: enough to be sure it is the right one.",
})
export class PatientRow {
  @Field(() => UUID)
  id!: string;

  @Field(() => String, { nullable: true })
  nhsNumber!: string | null;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => LocalDate)
  born!: string;

  @Field(() => Sex)
  sex!: Sex;

  @Field(() => Confidentiality)
  confidentiality!: Confidentiality;

  @Field(() => String, {
    nullable: true,
    description: "The first line of the address and the postcode; blank for a restricted patient.",
  })
  addressLine!: string | null;

  @Field(() => LocalDate, { nullable: true })
  diedOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  removedOn!: string | null;

  @Field(() => Int, { description: "How many services the patient may use online now." })
  activeServices!: number;
}

export const PatientPage = pageOf(PatientRow, "PatientPage");

export const PatientSort = enumeration("NAME", "BORN");
export type PatientSort = OneOf<typeof PatientSort>;
publish(PatientSort, "PatientSort", "What a list of patients is sorted by.");

export const OnlineFilter = enumeration("ONLINE", "NOT_ONLINE", "JOINED_NOT_ASKED", "REFUSED_NOT_CODED");
export type OnlineFilter = OneOf<typeof OnlineFilter>;
publish(
  OnlineFilter,
  "OnlineFilter",
  "Which patients: by whether they may use any service online now, and who needs a word.",
  {
    JOINED_NOT_ASKED:
      "Joined after the first list, and nobody told or asked them about online services (BR-CL-15, BR-REG-08).",
    REFUSED_NOT_CODED:
      "The record was refused here and neither 103 nor 104 stands, so NHS login would open it (BR-EN-04).",
  },
);

const columns = `patient.id, patient.nhs_number AS "nhsNumber", patient.given_name AS "givenName", patient.family_name AS "familyName",
  patient.born, patient.sex, patient.confidentiality, patient.died_on AS "diedOn", patient.removed_on AS "removedOn",
  nullif(concat_ws(', ', patient.address_lines[1], patient.postcode), '') AS "addressLine", active.services AS "activeServices"`;

const held = `service_access.state = 'SUSPENDED' AND service_access.reason IN (${restrictedReasons.map((reason) => `'${reason}'`).join(", ")})`;

/** To who may not know of a restricted suspension a list reads as before it (BR-CL-20). */
const on = (ctx: Context) =>
  `service_access.patient_id = patient.id AND service_access.until_at IS NULL
     AND (service_access.state = 'ACTIVE' OR ${heldFrom(ctx.actor, held, "patient.id")})`;

const active = (ctx: Context) =>
  `CROSS JOIN LATERAL (SELECT count(*)::int AS services FROM service_access WHERE ${on(ctx)}) AS active`;

const isOnline = (ctx: Context) => `EXISTS (SELECT FROM service_access WHERE ${on(ctx)})`;

const filters: Record<OnlineFilter, (ctx: Context) => string[]> = {
  ONLINE: (ctx) => [isOnline(ctx)],
  NOT_ONLINE: (ctx) => [`NOT ${isOnline(ctx)}`],
  JOINED_NOT_ASKED: () => joinedNotAsked,
  REFUSED_NOT_CODED: refusedNotCoded,
};

const orders = {
  NAME: ["patient.family_search", "patient.given_search", "patient.id"],
  BORN: ["patient.born", "patient.id"],
};

export interface PatientList {
  sort: PatientSort;
  descending: boolean;
  online: OnlineFilter | null | undefined;
  after: string | null | undefined;
  first: number;
}

/** The practice's patients, those who left or died among them with their date. */
export const patientPage = (
  ctx: Context,
  { sort, descending, online, after, first }: PatientList,
): Promise<Page<PatientRow>> =>
  readPage(ctx.db, {
    select: columns,
    from: "patient",
    join: active(ctx),
    where: online ? filters[online](ctx) : [],
    values: [],
    order: orders[sort],
    descending,
    after,
    first,
  });

const found = 25;

/** A number that was replaced finds its patient still (BR-NN-03). */
const bearsOrBore = (number: string) =>
  `patient.id = ANY (ARRAY(SELECT bearer.id FROM patient AS bearer WHERE bearer.nhs_number = ${number}
    UNION ALL SELECT former_nhs_number.patient_id FROM former_nhs_number WHERE former_nhs_number.nhs_number = ${number}))`;

/** The patients that answer a search, at most 26 so that 'more than 25' can be said. */
export function searchPatients(ctx: Context, { nhsNumber, family, given, born }: Searched): Promise<PatientRow[]> {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const starts = (column: string, prefix: string) =>
    `${column} >= ${bind(prefix)} AND ${column} < ${bind(prefix + "\u{10FFFF}")}`;
  const tests = [
    nhsNumber && bearsOrBore(bind(nhsNumber)),
    family && starts("family_search", family),
    given && starts("given_search", given),
    born && `born = ${bind(born)}`,
  ].filter((test) => test !== undefined && test !== "");
  return ctx.db.query(
    `SELECT ${columns} FROM (SELECT * FROM patient WHERE ${tests.join(" AND ")}
       ORDER BY ${nhsNumber ? "id" : "family_search, given_search, id"} LIMIT ${found + 1}) AS patient ${active(ctx)}
      ORDER BY patient.family_search, patient.given_search, patient.id`,
    values,
  );
}
