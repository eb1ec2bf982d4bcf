import fc from "fast-check";

/** What the clinical system's list says of a person in a week. */
export type Said = "LISTED" | "MOVED" | "ABSENT" | "DEAD_INFORMAL" | "DEAD" | "NOT_DEAD" | "OTHER_BIRTH" | "ELSEWHERE";

/** What somebody here decided about the person's appointments before the list came. */
export type Act = "NONE" | "ON" | "SUSPENDED" | "DECLINED";

export interface PersonWeek {
  said: Said;
  act: Act;
  isTaken: boolean;
}

const said = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Said>("LISTED") },
  { weight: 2, arbitrary: fc.constant<Said>("MOVED") },
  { weight: 4, arbitrary: fc.constant<Said>("ABSENT") },
  { weight: 5, arbitrary: fc.constantFrom<Said>("DEAD_INFORMAL", "DEAD", "NOT_DEAD", "OTHER_BIRTH", "ELSEWHERE") },
);
const act = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Act>("NONE") },
  { weight: 4, arbitrary: fc.constant<Act>("ON") },
  { weight: 1, arbitrary: fc.constantFrom<Act>("SUSPENDED", "DECLINED") },
);
const week = (people: number) =>
  fc.array(fc.record({ said, act, isTaken: fc.integer({ min: 0, max: 3 }).map((chance) => chance > 0) }), {
    minLength: people,
    maxLength: people,
  });

export const people = 6;
/** Some weeks of a small practice. */
export const weeks: fc.Arbitrary<PersonWeek[][]> = fc.array(week(people), { minLength: 2, maxLength: 5 });

/** A person as the register should have them. */
export interface Known {
  street: string;
  born: string;
  hasLeft: boolean;
  death: string | null;
  access: string | null;
  version: number;
}

export const birthOf = ({ said: what }: PersonWeek, at: number) =>
  what === "OTHER_BIRTH" ? `1951-01-0${at + 1}` : `1950-01-0${at + 1}`;
export const streetOf = ({ said: what }: PersonWeek, number: number) =>
  what === "MOVED" ? `${number} New Road` : "1 Mill Lane";
export const deathOf = ({ said: what }: PersonWeek) =>
  ({ DEAD_INFORMAL: "1", DEAD: "2", NOT_DEAD: "U" })[what as string] ?? null;

/** Staff switch on, suspend or take back only for who is here and alive. */
export function acted(person: Known | undefined, { act: what }: PersonWeek): Known | undefined {
  if (!person || what === "NONE" || person.hasLeft || person.death === "1" || person.death === "2") return person;
  if (what === "SUSPENDED")
    return person.access?.startsWith("ACTIVE") ? { ...person, access: "SUSPENDED MISUSE" } : person;
  return { ...person, access: what === "ON" ? "ACTIVE AUTHORISED" : "DECLINED PATIENT_DECLINED" };
}

const isOpen = (access: string | null) => access !== null && /^(ACTIVE|SUSPENDED)/.test(access);

/** The rules of domain.md 6.4 and BR-CL-14 for one patient, told once more. */
function followed(before: Known, after: Known): string | null {
  const { access } = before;
  if (after.death === "2" && before.death !== "2") return isOpen(access) ? "ENDED DIED" : access;
  if (after.hasLeft && !before.hasLeft) return isOpen(access) ? "ENDED LEFT_PRACTICE" : access;
  if (after.death === "1" && before.death !== "1")
    return access?.startsWith("ACTIVE") ? "SUSPENDED DEATH_INFORMAL" : access;
  const isTakenBack = after.death === "U" && (before.death === "1" || before.death === "2");
  return isTakenBack && access === "ENDED DIED" ? "SUSPENDED DEATH_TAKEN_BACK" : access;
}

/** The person after the week's list was committed, with what was decided about their row. */
export function listed(person: Known | undefined, of: PersonWeek, at: number, number: number): Known | undefined {
  if (!of.isTaken) return person;
  if (of.said === "ABSENT") {
    if (!person || person.hasLeft || person.death === "2") return person;
    const left = { ...person, hasLeft: true, version: person.version + 1 };
    return { ...left, access: followed(person, left) };
  }
  const [street, born, death] = [streetOf(of, number), birthOf(of, at), deathOf(of)];
  if (!person) return { street, born, hasLeft: false, death, access: null, version: 1 };
  const next: Known = {
    ...person,
    street,
    born,
    hasLeft: false,
    death: death === "1" && person.death === "2" ? "2" : (death ?? person.death),
  };
  const isSame = (["street", "born", "hasLeft", "death"] as const).every((fact) => next[fact] === person[fact]);
  return isSame ? person : { ...next, version: person.version + 1, access: followed(person, next) };
}
