import { describe, expect, test } from "@jest/globals";
import { checksNeeded, unmetGates, visibleFromOf } from "../../server/application/gates.rules.ts";
import { ageOn } from "../../server/patient/civil-date.ts";
import { onHold } from "../../server/reason.ts";
import { isRecord, kinds, Service } from "../../server/service-access/service.ts";
import { bothChecks, facts, ready, today, type Given } from "./facts.ts";

const services = Object.values(Service);
const records = services.filter(isRecord);
const transactional = services.filter((service) => !isRecord(service));
const gates = (service: Service, given: Given = {}, mayRead = true) =>
  unmetGates(facts({ services: [service], ...given }), service, mayRead).map(({ gate }) => gate);
const gatesWhenReady = (service: Service, given: Given = {}) =>
  unmetGates(ready({ services: [service], ...given }), service, true);

describe("the gates of a requested service", () => {
  test.each(services)(
    "%s: declarations, identity, the checks and then the review, in the order of the steps (BR-PD-02, domain.md 13.1)",
    (service) =>
      expect(gates(service, { declared: false })).toEqual([
        "DECLARATIONS",
        "IDENTITY",
        "CHECKS",
        "CHECKS",
        ...(kinds[service].needsReview ? ["REVIEW"] : []),
      ]),
  );

  test.each(transactional)("%s opens after identity and checks, and waits for nothing else (BR-CL-04)", (service) => {
    expect(gates(service, { identity: ["DOCUMENTS"] })).toEqual(["CHECKS", "CHECKS"]);
    expect(gates(service, { clear: bothChecks })).toEqual(["IDENTITY"]);
    expect(gatesWhenReady(service)).toEqual([]);
  });

  test.each(records)(
    "%s never opens without identity, not even by the early-appointments policy (BR-REG-03)",
    (service) =>
      expect(
        unmetGates(
          facts({ services: [service], clear: bothChecks, policy: { allowAppointmentsBeforeId: true } }),
          service,
          true,
        )[0],
      ).toMatchObject({ gate: "IDENTITY", rule: "BR-REG-03" }),
  );

  test("are all open for responsibilities explained and understood in place of the form (BR-CL-06)", () =>
    expect(
      gates("APPOINTMENTS", { declared: false, explained: true, identity: ["DOCUMENTS"], clear: bothChecks }),
    ).toEqual([]));

  test("appointments alone may open before identity, and only by the practice's policy (BR-REG-03, BR-CL-04)", () => {
    const policy = { allowAppointmentsBeforeId: true };
    expect(gates("APPOINTMENTS")).toContain("IDENTITY");
    expect(gates("APPOINTMENTS", { policy })).toEqual([]);
    expect(gates("APPOINTMENTS", { policy, declared: false })).toEqual(["DECLARATIONS"]);
    for (const service of services.filter((each) => each !== "APPOINTMENTS"))
      expect(gates(service, { policy })).toContain("IDENTITY");
  });

  test("appointments before identity are not opened while a concern is open (BR-CO-01)", () =>
    expect(gates("APPOINTMENTS", { policy: { allowAppointmentsBeforeId: true }, hasConcern: true })).toEqual(
      expect.arrayContaining(["IDENTITY", "HOLD"]),
    ));

  test.each(["DETAILED_CODED_RECORD", "DOCUMENTS", "FULL_HISTORIC_RECORD"] as const)(
    "%s waits for a redaction review that is signed off, whatever else is done (BR-REG-04)",
    (service) => expect(gatesWhenReady(service)).toMatchObject([{ gate: "REVIEW", rule: "BR-REG-04" }]),
  );

  test("the full record asked for 'from today' waits for no review on the days after, and shows nothing older than the day it is switched on (BR-LV-02)", () => {
    const asked = (visibleFrom: string | undefined, receivedAt = "2026-10-01T08:00:00Z") =>
      ready({
        services: [{ service: "FULL_PROSPECTIVE_RECORD", ...(visibleFrom ? { visibleFrom } : {}) }],
        receivedAt,
      });
    expect(unmetGates(asked("2026-10-01"), "FULL_PROSPECTIVE_RECORD", true)).toEqual([]);
    expect(visibleFromOf(asked("2026-10-01"), "FULL_PROSPECTIVE_RECORD")).toBe(today);
    expect(visibleFromOf(asked(undefined), "FULL_PROSPECTIVE_RECORD")).toBe(today);
    expect(visibleFromOf(asked("2026-12-01"), "FULL_PROSPECTIVE_RECORD")).toBe("2026-12-01");
    expect(unmetGates(asked("2026-09-30"), "FULL_PROSPECTIVE_RECORD", true).map(({ gate }) => gate)).toEqual(["REVIEW"]); // prettier-ignore
  });

  test("the full record from today waits for nothing; from an earlier day it waits for a review of that time (BR-LV-02)", () => {
    const from = (visibleFrom: string) => ({
      services: [{ service: "FULL_PROSPECTIVE_RECORD" as const, visibleFrom }],
    });
    expect(gatesWhenReady("FULL_PROSPECTIVE_RECORD")).toEqual([]);
    expect(gatesWhenReady("FULL_PROSPECTIVE_RECORD", from("2026-11-02"))).toEqual([]);
    expect(gatesWhenReady("FULL_PROSPECTIVE_RECORD", from("2026-11-01"))).toMatchObject([
      { gate: "REVIEW", rule: "BR-LV-02" },
    ]);
  });

  test("of a remote vouch stay shut for the detailed and full record, and open for the rest (BR-ID-07)", () => {
    for (const service of services) {
      const [first] = unmetGates(ready({ services: [service], identity: ["REMOTE_VOUCH"] }), service, true);
      if (kinds[service].opensRemotely) expect(first).toBeUndefined();
      else
        expect(first).toMatchObject({ gate: "IDENTITY", rule: "BR-ID-07", words: expect.stringMatching(/in person/) });
    }
    expect(gatesWhenReady("FULL_PROSPECTIVE_RECORD", { identity: ["REMOTE_VOUCH", "DOCUMENTS"] })).toEqual([]);
  });

  test("are shut for who left or died, and open again when a death was recorded in error (BR-LE-10, 12)", () => {
    expect(gatesWhenReady("APPOINTMENTS", { removedOn: "2026-10-01" })).toMatchObject([
      { gate: "REGISTRATION", rule: "BR-LE-10", words: expect.stringMatching(/1 October 2026/) },
    ]);
    for (const deathStatus of ["1", "2"])
      expect(gatesWhenReady("APPOINTMENTS", { deathStatus })).toMatchObject([
        { gate: "REGISTRATION", rule: "BR-LE-12" },
      ]);
    expect(gatesWhenReady("APPOINTMENTS", { deathStatus: "U" })).toEqual([]);
  });

  test("of record access open on the day the practice's months after joining are over, by its policy alone (domain.md 2.3, 15)", () => {
    const policy = { minRegistrationMonthsForRecordAccess: 3 };
    const summary = (registeredOn: string | null) => gatesWhenReady("SUMMARY_RECORD", { policy, registeredOn });
    expect(summary("2026-08-02")).toEqual([]);
    expect(summary("2026-08-03")).toMatchObject([{ gate: "REGISTRATION" }]);
    expect(summary(null)).toMatchObject([{ gate: "REGISTRATION" }]);
    expect(gatesWhenReady("PRESCRIPTIONS", { policy, registeredOn: "2026-11-01" })).toEqual([]);
    expect(gatesWhenReady("SUMMARY_RECORD", { registeredOn: "2026-11-01" })).toEqual([]);
  });
});

describe("an open concern about coercion", () => {
  test.each(services)("keeps %s shut, however much else is done (BR-CO-01)", (service) =>
    expect(gatesWhenReady(service, { hasConcern: true })).toContainEqual({
      gate: "HOLD",
      words: "A coercion concern is open on this patient.",
      rule: "BR-CO-01",
    }),
  );

  test("reads 'On hold' to who may not know, with no rule, and in place of every check (BR-CL-20)", () => {
    const told = (given: Given) =>
      unmetGates(facts({ identity: ["DOCUMENTS"], hasConcern: true, ...given }), "APPOINTMENTS", false);
    expect(told({})).toEqual([{ gate: "HOLD", ...onHold }]);
    // Which checks were done before, and which one the concern came from, cannot be told from what is missing.
    expect(told({ clear: ["RESPONSIBILITIES"] })).toEqual(told({}));
    expect(told({ concernIn: "COERCION" })).toEqual(told({}));
    expect(JSON.stringify(told({}))).not.toMatch(/coercion|concern|BR-/i);
  });
});

describe("the checks a case needs", () => {
  test.each([
    [10, false],
    [11, true],
    [12, true],
    [13, true],
    [15, true],
    [16, false],
    [46, false],
  ])("at %i: competence is asked for: %s (BR-CL-32, domain.md 13.1)", (age, isAsked) =>
    expect(checksNeeded(facts({ age })).includes("COMPETENCE")).toBe(isAsked),
  );

  test("with doubt about capacity: a clinician's outcome (BR-CL-25)", () => {
    expect(checksNeeded(facts())).toEqual(["RESPONSIBILITIES", "COERCION"]);
    expect(checksNeeded(facts({ capacityDoubt: true }))).toEqual(["RESPONSIBILITIES", "COERCION", "CAPACITY"]);
    expect(gates("APPOINTMENTS", { identity: ["DOCUMENTS"], clear: bothChecks, capacityDoubt: true })).toEqual([
      "CHECKS",
    ]);
  });

  test("a young person's competence is a gate of its own, and a concern in any check keeps it shut (BR-CR-07)", () => {
    expect(gates("APPOINTMENTS", { age: 14, identity: ["DOCUMENTS"], clear: bothChecks })).toEqual(["COMPETENCE"]);
    expect(
      gates("APPOINTMENTS", { age: 14, identity: ["DOCUMENTS"], clear: bothChecks, concernIn: "COMPETENCE" }),
    ).toEqual(["COMPETENCE"]);
    expect(
      gates("APPOINTMENTS", { identity: ["DOCUMENTS"], clear: ["COERCION"], concernIn: "RESPONSIBILITIES" }),
    ).toEqual(["CHECKS"]);
  });

  test.each([
    ["2015-11-03", 10],
    ["2015-11-02", 11],
    ["2013-11-03", 12],
    ["2013-11-02", 13],
    ["2010-11-03", 15],
    ["2010-11-02", 16],
  ])("count age in full years from the day of the birthday: born %s is %i (BR-PX-01)", (born, age) =>
    expect(ageOn(born, "2026-11-02")).toBe(age),
  );

  test.each([
    ["2023-02-28", 10],
    ["2023-03-01", 11],
    ["2025-02-28", 12],
    ["2025-03-01", 13],
    ["2028-02-28", 15],
    ["2028-02-29", 16],
  ])("born on 29 February 2012: on %s the age is %i (BR-PX-04)", (day, age) =>
    expect(ageOn("2012-02-29", day)).toBe(age),
  );
});

describe("step 2", () => {
  const declinedOn = (codedOn: string) => [{ code: "DECLINED", codedOn }] as const;

  test("is a gate of every service: nothing is on before somebody looked for declines, accounts and codes (BR-CL-22)", () => {
    for (const service of services) expect(gates(service, { lookedAt: false })[0]).toBe("RECORD_LOOK");
    const early = { lookedAt: false, policy: { allowAppointmentsBeforeId: true } };
    expect(gates("APPOINTMENTS", early)).toEqual(["RECORD_LOOK"]);
  });

  test("while a 103 stands the record needs the patient's own new request, and transactional services do not (BR-CL-22, BR-DC-02)", () => {
    const staff = { initiatedBy: "STAFF", codes: declinedOn("2025-11-02") } as const;
    for (const service of records) expect(gates(service, staff)[0]).toBe("DECLINED");
    for (const service of transactional) expect(gates(service, staff)).not.toContain("DECLINED");
  });

  test("the patient's own request after the decline opens it; one of the same day, or from before, is recorded anew (BR-CL-22)", () => {
    const of = (codedOn: string, more: Given = {}) => gates("SUMMARY_RECORD", { codes: declinedOn(codedOn), ...more });
    expect(of("2026-11-01")).not.toContain("DECLINED");
    expect(of(today)).toContain("DECLINED");
    expect(of(today, { ownRequestOn: today })).not.toContain("DECLINED");
    expect(of(today, { ownRequestOn: "2026-11-01" })).toContain("DECLINED");
  });

  const needed = [{ code: "REVIEW_NEEDED", codedOn: "2026-01-05" }] as const;
  const decided = (more: object) => ({ state: "DECIDED", grantedServices: null, nextReviewOn: null, decidedAt: "2026-10-01T09:00:00Z", ...more }) as NonNullable<Given["review"]>; // prettier-ignore

  test("while a 104 stands what is to come waits for a clinician's decision, and the historic record follows its own review (BR-CL-22, BR-EN-05)", () => {
    for (const service of records)
      expect(gatesWhenReady(service, { codes: needed }).map(({ gate }) => gate).includes("ENHANCED_REVIEW")).toBe(service !== "FULL_HISTORIC_RECORD"); // prettier-ignore
    for (const service of transactional) expect(gatesWhenReady(service, { codes: needed })).toEqual([]);
  });

  test.each([
    ["GRANT_FULL_PROSPECTIVE", []],
    ["GRANT_WITH_REDACTION", ["REVIEW"]],
    ["WITHHOLD", ["ENHANCED_REVIEW"]],
    ["DEFER", ["ENHANCED_REVIEW"]],
    ["PATIENT_DECLINED", ["ENHANCED_REVIEW"]],
  ])(
    "a clinician's %s leaves %j to wait for (domain.md 4.4)",
    (decision, left) =>
    expect(gatesWhenReady("SUMMARY_RECORD", { codes: needed, review: decided({ decision }) }).map(({ gate }) => gate)).toEqual(left), // prettier-ignore
  );

  test("a limited grant opens what it names and nothing else (domain.md 4.4)", () => {
    const review = decided({ decision: "GRANT_LIMITED", grantedServices: ["SUMMARY_RECORD"] });
    expect(gatesWhenReady("SUMMARY_RECORD", { codes: needed, review })).toEqual([]);
    expect(gatesWhenReady("FULL_PROSPECTIVE_RECORD", { codes: needed, review }).map(({ gate }) => gate)).toEqual(["ENHANCED_REVIEW"]); // prettier-ignore
  });

  test("a 104 that was added after the decision asks again, and one that a later 106 cancels asks nothing (BR-EN-02)", () => {
    const review = decided({ decision: "GRANT_FULL_PROSPECTIVE" });
    const again = [{ code: "REVIEW_NEEDED", codedOn: "2026-10-02" }] as const;
    expect(gatesWhenReady("SUMMARY_RECORD", { codes: again, review }).map(({ gate }) => gate)).toEqual(["ENHANCED_REVIEW"]); // prettier-ignore
    const cancelled = [...needed, { code: "REVIEW_NOT_NEEDED", codedOn: "2026-01-06" }] as const;
    expect(gatesWhenReady("SUMMARY_RECORD", { codes: cancelled })).toEqual([]);
  });
});

describe("NHS login", () => {
  const linked = (level: "P0" | "P5" | "P9", more: Given = {}): Given => ({
    nhsLogin: level,
    clear: [...bothChecks, "COMPETENCE"],
    ...(level === "P9" ? { identity: ["NHS_LOGIN_P9"] } : {}),
    ...more,
  });
  const told = (service: Service, given: Given) => unmetGates(facts({ services: [service], ...given }), service, true)[0]; // prettier-ignore

  test.each(["P0", "P5"] as const)("at %s opens nothing: the number is only claimed, and the patient steps up (BR-ID-10)", (level) => {
    for (const service of services) expect(told(service, linked(level))?.gate).toBe("IDENTITY");
    expect(told("SUMMARY_RECORD", linked(level))?.rule).toBe("BR-ID-10");
  }); // prettier-ignore

  test("at P9 opens all but the past (domain.md 2.1)", () => {
    for (const service of services)
      expect(gates(service, linked("P9")).includes("IDENTITY")).toBe(service === "FULL_HISTORIC_RECORD");
  });

  test.each([13, 15])("at P9 opens no record at %i before the practice issued a credential, and the competence is assessed (BR-ID-11)", (age) => {
    for (const service of records) expect(told(service, linked("P9", { age }))?.gate).toBe("IDENTITY");
    expect(told("SUMMARY_RECORD", linked("P9", { age }))?.rule).toBe("BR-ID-11");
    expect(gates("APPOINTMENTS", linked("P9", { age, clear: bothChecks }))).toEqual(["COMPETENCE"]);
    expect(gates("SUMMARY_RECORD", linked("P9", { age, credential: "HANDED_OVER" }))).toEqual([]);
    expect(gates("SUMMARY_RECORD", linked("P9", { age: 16 }))).toEqual([]);
  }); // prettier-ignore
});
