import type { ChangeDatabase, Columns } from "../database/practice-database.ts";
import type { Decline } from "../decline/decline.entity.ts";
import { ageOn } from "../patient/civil-date.ts";
import type { ServiceAccess } from "../service-access/service-access.entity.ts";
import type { AccessReason, AccessState } from "../service-access/service-access.rules.ts";
import type { Service } from "../service-access/service.ts";
import { daysBefore, daysFrom } from "./days.ts";
import { idsFor } from "./identifiers.ts";
import { insertRows } from "./insert-rows.ts";
import type { NewPatient } from "./patients.ts";
import { Chance } from "./random.ts";

export type Access = Omit<Columns<ServiceAccess>, "practiceId">;
export type Declined = Omit<Columns<Decline>, "practiceId">;

/** The day on which patients of England began to see what is written from then on. */
const prospectiveSince = "2023-11-01";

/** Of a hundred patients of an age, how many use the practice's online services. */
const shareOnline = (age: number) =>
  age < 16 ? 0 : age < 25 ? 52 : age < 45 ? 72 : age < 65 ? 63 : age < 80 ? 50 : 20;

const reasonsToDecline = ["Prefers to telephone", "No computer or smartphone", "Worried about privacy", null];

export interface Register {
  access: Access[];
  declines: Declined[];
}

interface Circumstances {
  seed: number;
  today: string;
  opened: Date;
  recordedBy: string;
  /** Patients whose cases are told, each with what they had before. */
  apart: ReadonlyMap<string, readonly Service[]>;
}

/**
 * Who is online when the practice begins, as its supplier reported it, and who had declined; where patients have left
 * or died since, it has ended.
 */
export function registerOf(
  patients: readonly NewPatient[],
  { seed, today, opened, recordedBy, apart }: Circumstances,
): Register {
  const chance = new Chance(seed + 77);
  const ids = idsFor(chance, daysBefore(today, 1));
  const register: Register = { access: [], declines: [] };
  const lastDay = opened.toISOString().slice(0, 10);
  for (const patient of patients) {
    const since = patient.registeredOn ?? patient.born;
    if (since >= lastDay) continue;
    const nextId = () => ids.next().value as string;
    const before = apart.get(patient.id);
    const services = before ?? servicesOf(chance, ageOn(patient.born, today));
    const end = before ? undefined : endOf(chance, patient, today);
    if (services.length > 0) {
      const begun = later(since, daysBefore(lastDay, chance.between(1, 2_400)));
      register.access.push(...services.flatMap((service) => periods(nextId, patient.id, service, since, begun, end)));
    } else if (!before && !end && patient.born < daysBefore(today, 5_844) && chance.percent(4)) {
      const services = chance.percent(60) ? transactional : recordOnly;
      const declinedOn = daysBefore(lastDay, chance.between(0, Math.min(900, daysFrom(since, lastDay) - 1)));
      const reason = chance.of(reasonsToDecline);
      const recordedAt = `${lastDay}T07:00:00.000Z`;
      const none = { supersededAt: null, supersededBy: null };
      register.access.push(...services.map((service) => declinedAccess(nextId, patient.id, service, declinedOn)));
      register.declines.push({ id: nextId(), patientId: patient.id, services: [...services], reason, declinedOn, recordedBy, recordedAt, ...none }); // prettier-ignore
    }
  }
  return register;
}

interface End {
  on: string;
  state: AccessState;
  reason: AccessReason;
}

/** A service as dated rows: on from a day, and over from another where there is an end (BR-CL-03, BR-CL-14). */
function periods(
  nextId: () => string,
  patientId: string,
  service: Service,
  registered: string,
  begun: string,
  end: End | undefined,
): Access[] {
  const isFull = service === "FULL_PROSPECTIVE_RECORD";
  const from = isFull ? later(begun, prospectiveSince) : begun;
  if (end && end.on <= from) return [];
  const visibleFrom = isFull ? later(registered, prospectiveSince) : null;
  const row = { patientId, service, visibleFrom, applicationId: null, concernId: null, decidedBy: null };
  const on: Access = { ...row, id: nextId(), state: "ACTIVE", reason: "SUPPLIER_REPORTED", fromAt: at(from), untilAt: end ? at(end.on) : null }; // prettier-ignore
  if (!end) return [on];
  return [on, { ...row, id: nextId(), state: end.state, reason: end.reason, fromAt: at(end.on), untilAt: null }];
}

const declinedAccess = (nextId: () => string, patientId: string, service: Service, on: string): Access => ({
  id: nextId(),
  patientId,
  service,
  state: "DECLINED",
  reason: "PATIENT_DECLINED",
  visibleFrom: null,
  applicationId: null,
  concernId: null,
  decidedBy: null,
  fromAt: at(on),
  untilAt: null,
});

const at = (day: string) => `${day}T06:00:00.000Z`;

const transactional: readonly Service[] = ["APPOINTMENTS", "PRESCRIPTIONS"];
const recordOnly: readonly Service[] = ["FULL_PROSPECTIVE_RECORD"];
const later = (one: string, other: string) => (one > other ? one : other);

function servicesOf(chance: Chance, age: number): Service[] {
  if (!chance.percent(shareOnline(age))) return [];
  const record: Service[] = chance.percent(58)
    ? ["FULL_PROSPECTIVE_RECORD"]
    : chance.percent(8)
      ? ["DETAILED_CODED_RECORD"]
      : [];
  return [...transactional, ...(chance.percent(15) ? (["MESSAGING"] as const) : []), ...record];
}

/** How access came to an end, or stands still; for a few because the supplier held it. */
function endOf(chance: Chance, { removedOn, diedOn, deathStatus }: NewPatient, today: string): End | undefined {
  if (deathStatus === "2" && diedOn) return { on: removedOn ?? diedOn, state: "ENDED", reason: "DIED" };
  if (deathStatus === "1" && diedOn) return { on: diedOn, state: "SUSPENDED", reason: "DEATH_INFORMAL" };
  if (removedOn) return { on: removedOn, state: "ENDED", reason: "LEFT_PRACTICE" };
  if (!chance.percent(0.4)) return undefined;
  return { on: daysBefore(today, chance.between(3, 200)), state: "SUSPENDED", reason: "SUPPLIER_RESTRICTED" };
}

export async function insertRegister(database: ChangeDatabase, { access, declines }: Register) {
  await insertRows(database, "service_access", access);
  await insertRows(database, "decline", declines);
}
