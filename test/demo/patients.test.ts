import { describe, expect, test } from "@jest/globals";
import { patientsFor } from "../../server/demo/patients.ts";
import { practices } from "../../server/demo/people.ts";
import { planOf } from "../../server/demo/plan.ts";
import { ageOn } from "../../server/patient/civil-date.ts";
import { parseName } from "../../server/patient/name.ts";
import { parseNhsNumber } from "../../server/patient/nhs-number.ts";
import { parsePostcode } from "../../server/patient/postcode.ts";
import { dayOf, weekday } from "../../server/time.ts";

const today = "2026-11-02";
const [larkspur] = practices;
const patients = [...patientsFor(1, 12_000, today)];
const share = (test: (patient: (typeof patients)[number]) => boolean) =>
  (100 * patients.filter(test).length) / patients.length;

describe("an invented list of patients", () => {
  test("is the same for the same seed and day, and another for another seed", () => {
    expect([...patientsFor(7, 400, today)]).toEqual([...patientsFor(7, 400, today)]);
    expect([...patientsFor(7, 10, today)]).not.toEqual([...patientsFor(9, 10, today)]);
  });

  test("has NHS numbers of the 999 range only, valid and each once, also beside the other practice's", () => {
    const numbers = [...patients, ...patientsFor(2, 600, today)].flatMap(({ nhsNumber }) => nhsNumber ?? []);
    const isRight = (number: string) => number.startsWith("999") && "value" in parseNhsNumber(number, "LIVE_AND_TEST");
    expect(numbers.filter((number) => !isRight(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(share(({ nhsNumber }) => nhsNumber === null)).toBeGreaterThan(0.2);
    expect(share(({ nhsNumber }) => nhsNumber === null)).toBeLessThan(1);
  });

  test("has an English list's ages, and nobody born or registered after today", () => {
    const aged = (least: number, most: number) =>
      share(({ born }) => ageOn(born, today) >= least && ageOn(born, today) <= most);
    expect(aged(0, 15)).toBeGreaterThan(15);
    expect(aged(0, 15)).toBeLessThan(22);
    expect(aged(16, 64)).toBeGreaterThan(57);
    expect(aged(65, 120)).toBeGreaterThan(15);
    expect(aged(65, 120)).toBeLessThan(23);
    expect(aged(85, 120)).toBeGreaterThan(1.5);
    expect(
      patients.every(({ born, registeredOn }) => born <= today && registeredOn! >= born && registeredOn! <= today),
    ).toBe(true);
  });

  test("has names, postcodes, telephones and addresses that are in form and reach nobody", () => {
    const isSame = (name: string) => (parseName(name) as { value?: string }).value === name;
    const odd = patients.filter(
      ({ givenName, familyName, postcode, mobile, homePhone, email }) =>
        !isSame(givenName) ||
        !isSame(familyName) ||
        (postcode && (!postcode.startsWith("ZZ99 ") || !("value" in parsePostcode(postcode)))) ||
        (mobile && !/^07700900\d{3}$/.test(mobile)) ||
        (homePhone && !/^01632960\d{3}$/.test(homePhone)) ||
        (email && !/^[a-z]+\.[a-z]+\d+@(example\.(com|org|net)|post\.example)$/.test(email)),
    );
    expect(odd).toEqual([]);
  });

  test("gives one mobile to one household, whose children have a parent's (BR-CL-24)", () => {
    const adults = patients.filter(({ mobile, born }) => mobile && ageOn(born, today) >= 13);
    expect(adults.length).toBeGreaterThan(600);
    expect(new Set(adults.map(({ mobile }) => mobile)).size).toBe(adults.length);
  });

  test("leaves the contacts of about one in a hundred, who are restricted, blank", () => {
    const restricted = patients.filter(({ confidentiality }) => confidentiality !== "U");
    expect(restricted.length).toBeGreaterThan(50);
    expect(restricted.length).toBeLessThan(250);
    for (const each of restricted)
      expect(each).toMatchObject({
        addressLines: [],
        postcode: null,
        mobile: null,
        homePhone: null,
        email: null,
        usualGp: null,
      });
  });

  test("has people of every need: languages, interpreters, formats, flags, names with marks", () => {
    const languages = new Set(patients.map(({ language }) => language));
    for (const code of ["pl", "ro", "ur", "pa", "bn", "gu", "so", "ar", "pt", "zh", "fr"])
      expect(languages).toContain(code);
    for (const format of ["11", "12", "13"])
      expect(patients.some(({ writtenFormat }) => writtenFormat === format)).toBe(true);
    for (const flag of ["SAFEGUARDING_ADULT", "LEARNING_DISABILITY", "CARE_HOME", "CARER", "NO_FIXED_ABODE"])
      expect(patients.some(({ flags }) => flags.includes(flag))).toBe(true);
    for (const mark of [/'/, /-/, /[ąćęłńóśźżăâîșțéèö]/i])
      expect(patients.some(({ familyName }) => mark.test(familyName))).toBe(true);
    expect(share(({ interpreterRequired }) => interpreterRequired === true)).toBeGreaterThan(1);
    expect(patients.some(({ deathStatus }) => deathStatus === "1")).toBe(true);
    expect(patients.some(({ deathStatus }) => deathStatus === "2")).toBe(true);
  });
});

describe("what happened at the practice", () => {
  const plan = planOf(larkspur!, patients, today);

  test("is the same for the same list and day", () => {
    const told = ({ scenes }: typeof plan) => scenes.map(({ key, at, patientId }) => [key, at, patientId]);
    expect(told(planOf(larkspur!, patients, today))).toEqual(told(plan));
  });

  test("happened on working days, in working hours, before today", () => {
    const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "2-digit", hourCycle: "h23" });
    const odd = plan.scenes.filter(({ at }) => {
      const hour = Number(clock.format(at));
      return weekday(dayOf(at)) > 5 || hour < 8 || hour > 18 || dayOf(at) >= today;
    });
    expect(plan.scenes.length).toBeGreaterThan(500);
    expect(odd).toEqual([]);
  });
});
