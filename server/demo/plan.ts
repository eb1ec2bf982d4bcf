import { ageOn } from "../patient/civil-date.ts";
import { searchable } from "../patient/name.ts";
import type { Service } from "../service-access/service.ts";
import { confirm, decline, nameContacts, relate, type Act } from "./acts.ts";
import { approaches, filters, unmatched } from "./counter-acts.ts";
import { daysBefore } from "./days.ts";
import type { NewPatient } from "./patients.ts";
import { staff, type DemonstrationPractice, type DemonstrationStaff } from "./people.ts";
import { Chance } from "./random.ts";
import { beforeChecks } from "./tales-before-checks.ts";
import { onTheWay } from "./tales-on-the-way.ts";
import { ended } from "./tales-that-ended.ts";
import { transactional, type About, type Tale, type Tales } from "./tales.ts";
import { instantAt, workingDaysBefore } from "./working-time.ts";

/** One step at its instant; the key says which of all steps it is, on whatever day it is taken. */
export interface Scene {
  key: string;
  at: Date;
  patientId: string;
  act: Act;
}

export interface Plan {
  /** When the practice began with Gatehouse: all else comes after. */
  opened: Date;
  patients: NewPatient[];
  /** In the order of time, over all cases. */
  scenes: Scene[];
  /** The patients whose cases are told, each with the services they had before. */
  apart: Map<string, readonly Service[]>;
}

/** Working days that are looked back on, and the day before them on which the practice began. */
const lookedBack = 82;

const larkspurContacts = {
  address: ["12 Orchard Road", "Exampleton", "ZZ99 1AB"],
  phone: "01632 960123",
  website: "www.larkspur.example",
};

/** What happened at a practice up to today; the same for the same practice, patients and day. */
export function planOf(
  { odsCode, cases, seed }: DemonstrationPractice,
  list: readonly NewPatient[],
  today: string,
): Plan {
  const chance = new Chance(seed + 31);
  const days = workingDaysBefore(today, lookedBack + 1);
  const opened = instantAt(days[lookedBack] as string, 7 * 60 + 40);
  const patients = [...list];
  const apart = new Map<string, readonly Service[]>();
  const scenes: Scene[] = [];
  const choose = chooser(chance, patients, apart, today);
  const tell = (tale: Tale, key: string, known?: DemonstrationStaff) => {
    const chosen = choose(tale, known?.declares);
    if (!chosen) return;
    scenes.push(...timed(chance, tale, chosen, key, days));
    if (known?.part && known.declares) {
      const act = relate(known.part, known.declares.relation);
      scenes.push({ key: `${key}-related`, at: new Date(opened.getTime() + 3_600_000), patientId: chosen.id, act });
    }
  };
  const known = declaredBy(odsCode);
  for (const [state, { share, special, usual }] of Object.entries<Tales>({ ...beforeChecks, ...onTheWay, ...ended })) {
    const count = Math.max(1, Math.round((share * cases) / 130));
    for (let nth = 0; nth < count; nth += 1) {
      const tale = special[nth] ?? (usual[(nth - special.length) % usual.length] as Tale);
      tell(tale, `${state}-${nth}`, nth === 0 ? known[state] : undefined);
    }
  }
  for (let nth = 0; nth < Math.round(cases / 9); nth += 1)
    tell(declines[nth % declines.length] as Tale, `DECLINE-${nth}`);
  approaches.forEach((tale, nth) => tell(tale, `APPROACH-${nth}`));
  const first = patients[0];
  if (odsCode === "Z99901" && first) {
    unmatched.forEach((tale, nth) => tell(tale, `UNMATCHED-${nth}`));
    [nameContacts(larkspurContacts), ...filters].forEach((act, nth) =>
      scenes.push({
        key: nth === 0 ? "contacts" : `filter-${nth}`,
        at: new Date(opened.getTime() + 1_800_000 + nth),
        patientId: first.id,
        act,
      }),
    );
  }
  scenes.sort((one, other) => one.at.getTime() - other.at.getTime());
  return { opened, patients, scenes, apart };
}

/** Whose record the staff may not decide about: a colleague's own waits to be authorised, a relative's for identity. */
function declaredBy(odsCode: string): Record<string, DemonstrationStaff | undefined> {
  const here = staff.filter(({ practices, declares }) => practices[0] === odsCode && declares);
  return {
    AUTHORISE: here.find(({ declares }) => declares?.relation === "SELF"),
    ID_CHECK: here.find(({ declares }) => declares?.relation === "RELATIVE"),
  };
}

const declines: readonly Tale[] = [
  { about: "OLD", had: transactional, began: [4, 30], acts: () => [decline(0, transactional, "Prefers to telephone"), confirm(0), confirm(0)] }, // prettier-ignore
  { about: "GROWN_UP", began: [1, 40], acts: () => [decline(0, ["FULL_PROSPECTIVE_RECORD"], "Worried about privacy")] },
  { about: "GROWN_UP", had: transactional, began: [1, 6], acts: () => [decline(0, ["PRESCRIPTIONS"], null)] },
];

/** Picks patients for tales, each for one only: alive, registered for a while, with a number and an address. */
function chooser(chance: Chance, patients: NewPatient[], apart: Plan["apart"], today: string) {
  const before = daysBefore(today, 120);
  const fit = chance.shuffled(patients.map((_, at) => at)).filter((at) => {
    const { nhsNumber, removedOn, deathStatus, confidentiality, registeredOn } = patients[at] as NewPatient;
    return nhsNumber && !removedOn && !deathStatus && confidentiality === "U" && registeredOn && registeredOn < before;
  });
  return ({ about, had = [] }: Tale, called?: DemonstrationStaff["declares"]): NewPatient | undefined => {
    const suits = (wanted: About) => (at: number) => {
      const patient = patients[at] as NewPatient;
      return !apart.has(patient.id) && are[wanted](patient, ageOn(patient.born, today));
    };
    const at = fit.find(suits(called ? "WOMAN" : about)) ?? fit.find(suits(fallBack[about] ?? about));
    if (at === undefined) return undefined;
    const patient = called ? renamed(patients[at] as NewPatient, called) : (patients[at] as NewPatient);
    patients[at] = patient;
    apart.set(patient.id, had);
    return patient;
  };
}

const are: Record<About, (patient: NewPatient, age: number) => boolean> = {
  GROWN_UP: (_, age) => age >= 18 && age < 80,
  WOMAN: ({ sex }, age) => sex === "FEMALE" && age >= 28 && age < 58,
  OLD: (_, age) => age >= 68,
  FOURTEEN: (_, age) => age === 14,
  TWELVE: (_, age) => age === 12,
  NO_ABODE: ({ flags }) => flags.includes("NO_FIXED_ABODE"),
  SPEAKS_ANOTHER: ({ interpreterRequired }, age) => interpreterRequired === true && age >= 18,
};

/** On a short list there may be nobody of a kind. */
const fallBack: Partial<Record<About, About>> = { NO_ABODE: "GROWN_UP", SPEAKS_ANOTHER: "OLD" };

const renamed = (patient: NewPatient, { givenName, familyName }: { givenName: string; familyName: string }) => ({
  ...patient,
  title: "Mrs",
  givenName,
  familyName,
  middleNames: null,
  previousNames: [],
  preferredName: null,
  email: `${givenName}.${familyName}@example.org`.toLowerCase(),
  givenSearch: searchable(givenName),
  familySearch: searchable(familyName),
});

/** Puts the steps of a tale on working days and in working hours, none later than the last working day. */
function timed(
  chance: Chance,
  { began, acts }: Tale,
  patient: NewPatient,
  key: string,
  days: readonly string[],
): Scene[] {
  let day = chance.between(...began);
  let minutes = 0;
  return acts(chance, patient).map((act, nth) => {
    const next = nth === 0 ? day : Math.max(1, day - act.after);
    minutes = nth === 0 || next !== day ? chance.between(8 * 60 + 40, 14 * 60) : minutes + chance.between(6, 18);
    day = next;
    const at = new Date(instantAt(days[day - 1] as string, minutes).getTime() + chance.between(0, 59_999));
    return { key: `${key}-${nth}`, at, patientId: patient.id, act };
  });
}
