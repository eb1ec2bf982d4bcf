import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { badInput, notFound } from "../errors.ts";
import { parsePastDate } from "../patient/civil-date.ts";
import { parseName } from "../patient/name.ts";
import { parseNhsNumber } from "../patient/nhs-number.ts";
import { Person } from "./person.entity.ts";
import type { Given } from "./verification.rules.ts";
import { recordVerification } from "./verification.service.ts";
import { personOf, type PersonView } from "./verified.queries.ts";

export interface PersonDetails {
  givenName: string;
  familyName: string;
  born: string;
  nhsNumber?: string | null;
}

/** Makes a person known whose identity is to be verified because they act for a patient (BR-CL-32). */
export async function addPerson(ctx: Context, details: PersonDetails): Promise<PersonView> {
  const person = { id: uuid(), ...readPerson(ctx, details), createdAt: ctx.now.toISOString() };
  await ctx.change.insert(Person, person);
  ctx.change.audit({ event: "addPerson", subjectType: "person", subject: person.id });
  return viewOf(ctx, person.id);
}

/** The details made right, or every field that is wrong with its reason. */
function readPerson({ server, today }: Context, { givenName, familyName, born, nhsNumber }: PersonDetails) {
  const { nhsNumberRanges } = server.settings;
  const read = {
    givenName: parseName(givenName),
    familyName: parseName(familyName),
    born: parsePastDate(born, today),
    nhsNumber: nhsNumber ? parseNhsNumber(nhsNumber, nhsNumberRanges) : { value: null },
  };
  const problems = Object.entries(read).flatMap(([field, result]) =>
    "problem" in result ? [[field, result.problem] as const] : [],
  );
  if (problems.length > 0) throw badInput(Object.fromEntries(problems));
  const valueOf = <T>(result: { value: T } | { problem: string }) => (result as { value: T }).value; // no problem is left
  return {
    givenName: valueOf(read.givenName),
    familyName: valueOf(read.familyName),
    born: valueOf(read.born),
    nhsNumber: valueOf<string | null>(read.nhsNumber),
  };
}

export async function verifyPerson(ctx: Context, personId: string, given: Given): Promise<PersonView> {
  await recordVerification(ctx, { personId }, given);
  return viewOf(ctx, personId);
}

/** Opens a person's page, which is noted as a look. */
export function person(ctx: Context, id: string) {
  ctx.look({ event: "person", subjectType: "person", subject: id });
  return personOf(ctx.db, id);
}

async function viewOf(ctx: Context, id: string) {
  const view = await personOf(ctx.db, id);
  if (!view) throw notFound("person");
  return view;
}
