import { describe, expect, test } from "@jest/globals";
import { policyOf } from "../../server/practice/policy.ts";
import { Service } from "../../server/service-access/service.ts";
import {
  methodOf,
  opens,
  questionsRefusal,
  refusal,
  relationTo,
  vouchRefusal,
  type Given,
} from "../../server/verification/verification.rules.ts";
import type { QuestionCategory } from "../../server/verification/verification.words.ts";

const today = "2026-11-02";
const policy = policyOf({});
const voucher = { canVouch: true };
const plain = { isPatient: true, relation: null, policy, today } as const;

const documents: Given = {
  method: "DOCUMENTS",
  recordMatched: true,
  sameAccount: false,
  evidence: [
    { type: "PASSPORT", seenOriginal: true },
    { type: "CURRENT_ACCOUNT", seenOriginal: true },
  ],
};
const vouch: Given = {
  method: "VOUCH_PERSONAL",
  recordMatched: true,
  relationshipBasis: "KNOWN_AS_PATIENT",
  knownSince: "2019-05-01",
};
const asked = (passed: readonly QuestionCategory[], failed: readonly QuestionCategory[] = []) => ({
  remote: false,
  categories: [
    ...passed.map((category) => ({ category, passed: true })),
    ...failed.map((category) => ({ category, passed: false })),
  ],
});
const questions: Given = {
  method: "QUESTIONS",
  recordMatched: true,
  ...asked(["LAST_ATTENDANCE", "CURRENT_MEDICINES", "OPERATIONS"]),
};
const methods = { documents, vouch, questions };

describe("a verification", () => {
  test.each(Object.entries(methods))("of a patient by %s is taken", (_, given) =>
    expect(refusal(given, voucher, plain)).toBeUndefined(),
  );

  test.each(Object.entries(methods))("by %s needs the right record beside the person (domain.md 2.4)", (_, given) =>
    expect(refusal({ ...given, recordMatched: false }, voucher, plain)).toEqual({
      words: expect.stringContaining("name, date of birth and NHS number"),
      rule: "domain.md 2.4",
    }),
  );

  test.each([
    ["documents", "SELF", "BR-RO-04", "your own identity"],
    ["documents", "RELATIVE", "BR-RO-04", "a relative"],
    ["vouch", "SELF", "BR-ID-09", "your own identity"],
    ["vouch", "RELATIVE", "BR-ID-09", "a relative"],
    ["questions", "RELATIVE", "BR-ID-09", "a relative"],
  ] as const)("by %s is never of the actor's %s: %s (BR-ID-09, BR-RO-04)", (method, relation, rule, words) =>
    expect(refusal(methods[method], voucher, { ...plain, relation })).toEqual({
      words: expect.stringContaining(words),
      rule,
    }),
  );

  test("of a person who is no patient here is by documents or a vouch, for there is no record to ask about (BR-CL-32)", () => {
    const person = { ...plain, isPatient: false };
    expect(refusal(documents, voucher, person)).toBeUndefined();
    expect(refusal(vouch, voucher, person)).toBeUndefined();
    expect(refusal(questions, voucher, person)?.rule).toBe("BR-CL-32");
  });
});

describe("vouching", () => {
  const given = { relationshipBasis: "REGULAR_ATTENDER", knownSince: "2019-05-01" } as const;

  test("is for who is authorised to today (BR-ID-05)", () => {
    expect(vouchRefusal(given, voucher, today)).toBeUndefined();
    expect(vouchRefusal(given, { canVouch: false }, today)).toEqual({
      words: expect.stringContaining("not authorised to vouch"),
      rule: "BR-ID-05",
    });
  });

  test("says how and since when the person is known, never since a day to come (BR-ID-05)", () => {
    const words = (more: object) => vouchRefusal({ ...given, ...more }, voucher, today)?.words;
    expect(words({ relationshipBasis: null })).toMatch(/how you know/);
    expect(words({ knownSince: undefined })).toMatch(/since when/);
    expect(words({ knownSince: "2026-11-03" })).toMatch(/future/);
    expect(words({ knownSince: today })).toBeUndefined();
  });
});

describe("questions from the record", () => {
  const why = (given: ReturnType<typeof asked>, more: object = {}) =>
    questionsRefusal(given, voucher, { ...policy, ...more });

  test("are of three kinds or more, with as many answered rightly; a wrong answer more does no harm (BR-ID-06)", () => {
    expect(why(asked(["LAST_ATTENDANCE", "ALLERGIES", "TESTS"]))).toBeUndefined();
    expect(why(asked(["LAST_ATTENDANCE", "ALLERGIES", "TESTS"], ["OPERATIONS"]))).toBeUndefined();
    expect(why(asked(["LAST_ATTENDANCE", "ALLERGIES"]))).toEqual({
      words: expect.stringContaining("at least 3 different things; this is 2"),
      rule: "BR-ID-06",
    });
    expect(why(asked(["LAST_ATTENDANCE", "ALLERGIES"], ["TESTS"]))?.words).toMatch(/At least 3 .* 2 did/);
  });

  test("are as many as the practice decided (BR-ID-06)", () => {
    const four = asked(["LAST_ATTENDANCE", "ALLERGIES", "TESTS", "REGISTRATION"]);
    expect(why(four, { questionCategories: 4 })).toBeUndefined();
    expect(why(four, { questionCategories: 5 })?.words).toMatch(/at least 5/);
    expect(why(asked(["ALLERGIES", "TESTS"]), { questionCategories: 2 })).toBeUndefined();
  });

  test("count once a kind (BR-ID-06)", () =>
    expect(why(asked(["ALLERGIES", "ALLERGIES", "TESTS", "OPERATIONS"]))?.words).toMatch(/recorded once/));

  test("are asked by who is authorised to vouch (BR-ID-05)", () =>
    expect(questionsRefusal(questions, { canVouch: false }, policy)?.rule).toBe("BR-ID-05"));

  test("asked remotely obey the same rule, under a method of their own (BR-ID-06, 07)", () => {
    expect(methodOf(questions)).toBe("VOUCH_RECORD_CONFIRMATION");
    expect(methodOf({ ...questions, remote: true })).toBe("REMOTE_VOUCH");
    expect(refusal({ ...questions, remote: true, categories: [] }, voucher, plain)?.rule).toBe("BR-ID-06");
  });
});

describe("what a verification opens", () => {
  const services = Object.values(Service);

  test.each(["DOCUMENTS", "VOUCH_PERSONAL", "VOUCH_RECORD_CONFIRMATION"] as const)("by %s is every service", (method) =>
    expect(services.filter((service) => opens(method, service))).toEqual(services),
  );

  test("by a remote vouch is never the detailed coded record, documents or the full record (BR-ID-07)", () =>
    expect(services.filter((service) => opens("REMOTE_VOUCH", service))).toEqual([
      "APPOINTMENTS",
      "PRESCRIPTIONS",
      "MESSAGING",
      "SUMMARY_RECORD",
    ]));

  test("is everything for somebody without documents who is vouched for in person, and not remotely (BR-ID-12)", () => {
    const homeless: Given = { ...vouch, noDocumentsCategory: "HOMELESS" };
    const byPhone: Given = { ...questions, remote: true, noDocumentsCategory: "TRAVELLER" };
    expect([refusal(homeless, voucher, plain), refusal(byPhone, voucher, plain)]).toEqual([undefined, undefined]);
    expect(opens(methodOf(homeless), "FULL_HISTORIC_RECORD")).toBe(true);
    expect(opens(methodOf(byPhone), "FULL_HISTORIC_RECORD")).toBe(false);
  });
});

describe("a person who acts for a patient", () => {
  const mother = { nhsNumber: "9434765919", givenName: "Siân", familyName: "O'Neill", born: "1980-01-05" };
  const declared = (more: object, relation: "SELF" | "RELATIVE" = "RELATIVE") => ({ ...mother, relation, ...more });

  test("is a relative by the NHS number of a declared one (BR-RO-04)", () =>
    expect(relationTo(mother, [declared({ familyName: "Smith", born: "1980-01-06" })])).toBe("RELATIVE"));

  test("is a relative by name, however written, and date of birth (BR-RO-04)", () => {
    const written = { nhsNumber: null, givenName: "SIAN", familyName: "ONeill" };
    expect(relationTo(mother, [declared(written)])).toBe("RELATIVE");
    expect(relationTo(mother, [declared(written), declared(written, "SELF")])).toBe("SELF");
    expect(relationTo(mother, [declared({ ...written, born: "1980-01-06" })])).toBeNull();
  });

  test("is nobody's relative for having no NHS number as another has none", () =>
    expect(relationTo({ ...mother, nhsNumber: null }, [declared({ nhsNumber: null, givenName: "Ann" })])).toBeNull());
});
