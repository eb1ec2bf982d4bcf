import { describe, expect, test } from "@jest/globals";
import { edges, refusal, standing, stepPermissions, steps } from "../../server/application/application.rules.ts";
import { ApplicationState, ApplicationStep } from "../../server/application/application.words.ts";
import { onHold } from "../../server/reason.ts";
import type { Service } from "../../server/service-access/service.ts";
import { actor, bothChecks, caseOf, facts, ready, surgery, today, type Given } from "./facts.ts";

const roles = Object.keys(surgery) as (keyof typeof surgery)[];
const mayTake = (of: Given | ReturnType<typeof facts>, step: ApplicationStep, service?: Service) =>
  roles.filter((role) => !refusal(caseOf("today" in of ? of : ready(of)), step, surgery[role], service));
const why = (of: ReturnType<typeof facts>, step: ApplicationStep, by = surgery.registrar, service?: Service) =>
  refusal(caseOf(of), step, by, service);

/** The record says 103, and the practice took the application of its own accord. */
const declined = facts({
  services: ["SUMMARY_RECORD"],
  initiatedBy: "STAFF",
  codes: [{ code: "DECLINED", codedOn: "2025-11-02" }],
});

describe("who may take each step", () => {
  const waiting = facts();
  const on = { services: [{ service: "APPOINTMENTS" as const, outcome: "ENABLED" as const }], guided: true };
  test.each<[ApplicationStep, ReturnType<typeof facts>, string[], Service?]>([
    ["completeDeclarations", facts({ declared: false }), ["reception", "verifier", "registrar", "gp", "manager"]],
    ["recordResponsibilities", facts({ declared: false }), ["reception", "verifier", "registrar", "gp", "manager"]],
    ["verifyByDocuments", waiting, ["verifier", "gp"]],
    ["vouchForPatient", waiting, ["verifier", "gp"]],
    ["verifyByRecordQuestions", waiting, ["verifier", "gp"]],
    ["reuseVerification", { ...waiting, earlierIdentity: 1 }, ["verifier", "gp"]],
    ["recordIdentityNotPossible", waiting, ["verifier", "gp"]],
    ["recordCheck", waiting, ["verifier", "gp", "safeguarding"]],
    ["enableService", ready(), ["registrar", "gp"], "APPOINTMENTS"],
    ["enableService", ready({ services: ["SUMMARY_RECORD"] }), ["gp"], "SUMMARY_RECORD"],
    ["refuseService", waiting, ["gp"], "APPOINTMENTS"],
    ["setExpectedDate", ready({ services: ["FULL_HISTORIC_RECORD"] }), ["registrar", "gp"], "FULL_HISTORIC_RECORD"],
    ["recordGuidance", waiting, ["reception", "verifier", "registrar", "gp", "manager"]],
    ["issueCredential", ready(on), ["registrar", "manager"]],
    ["handOverCredential", ready({ ...on, credential: "ISSUED" }), ["registrar", "manager"]],
    ["closeWithoutCredential", ready(on), ["registrar", "manager"]],
    ["markEnteredInError", waiting, ["reception", "manager"]],
    ["linkNhsLogin", waiting, ["verifier", "gp"]],
    ["endNhsLogin", facts({ nhsLogin: "P9" }), ["verifier", "gp"]],
    ["lookAtRecord", facts({ lookedAt: false }), ["reception", "verifier", "registrar", "gp", "manager"]],
    ["recordOwnRequest", declined, ["reception", "verifier", "registrar", "gp", "manager"]],
    ["proposeRefusal", waiting, ["gp"], "APPOINTMENTS"],
    [
      "expireApplication",
      facts({ lastContactOn: "2026-08-02" }),
      ["reception", "verifier", "registrar", "gp", "manager"],
    ],
    ["withdrawApplication", waiting, ["reception", "verifier", "registrar", "gp", "manager"]],
  ])("%s (domain.md 14, BR-CL-05)", (...[step, of, allowed, service]) =>
    expect(mayTake(of, step, service)).toEqual(allowed),
  );

  test("the registrar switches transactional services on, and only the authoriser a record (BR-CL-05)", () => {
    expect(mayTake({ services: ["PRESCRIPTIONS"] }, "enableService", "PRESCRIPTIONS")).toEqual(["registrar", "gp"]);
    expect(why(ready({ services: ["SUMMARY_RECORD"] }), "enableService", surgery.registrar, "SUMMARY_RECORD")).toEqual({
      words: "Your role does not allow this.",
    });
  });

  test("who holds two roles may do what either may (BR-RO-01)", () => {
    const both = actor(["REGISTRAR", "VERIFIER"]);
    expect(refusal(caseOf(ready()), "enableService", both, "APPOINTMENTS")).toBeUndefined();
    expect(refusal(caseOf(ready()), "verifyByDocuments", both)).toBeUndefined();
  });

  test.each(Object.values(ApplicationStep))("%s is nobody's without a role that sees patients", (step) => {
    for (const role of ["CHAMPION", "AUDITOR", "ICB_READER", "SYSTEM_ADMINISTRATOR", "INFORMATION_GOVERNANCE"] as const)
      expect(refusal(caseOf(ready()), step, actor(role, { clinical: true, canVouch: true }), "APPOINTMENTS")).toEqual({
        words: "Your role does not allow this.",
      });
  });
});

describe("where a step starts from", () => {
  const inState: Partial<Record<ApplicationState, ReturnType<typeof facts>>> = {
    INCOMPLETE: facts({ declared: false }),
    ID_CHECK: facts(),
    CHECKS: facts({ identity: ["DOCUMENTS"] }),
    AUTHORISE: ready(),
    CREDENTIAL: ready({ services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }] }),
    REVIEW: ready({ services: ["FULL_HISTORIC_RECORD"] }),
    ACTIVE: ready({ services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }], credential: "HANDED_OVER" }),
    REFUSED: ready({ services: [{ service: "APPOINTMENTS", outcome: "REFUSED" }] }),
    WITHDRAWN: ready({ services: [{ service: "APPOINTMENTS", outcome: "WITHDRAWN" }] }),
    EXPIRED: ready({ services: [{ service: "APPOINTMENTS", outcome: "EXPIRED" }] }),
    ENTERED_IN_ERROR: ready({ enteredInError: true }),
  };
  const everybody = actor(["RECEPTION", "VERIFIER", "REGISTRAR", "AUTHORISER", "PRACTICE_MANAGER"], {
    clinical: true,
    canVouch: true,
  });

  test.each(Object.values(ApplicationState))("%s is where such a case stands", (state) =>
    expect(standing(inState[state] ?? facts())).toBe(state),
  );

  test.each(["ACTIVE", "REFUSED", "WITHDRAWN", "EXPIRED", "ENTERED_IN_ERROR"] as const)(
    "closed means closed: from %s no step is taken but to say that it was an error (BR-CL-08)",
    (state) => {
      const listed = stepPermissions(caseOf(inState[state] ?? facts()), everybody);
      const mayCorrect = listed.find(({ step }) => step === "markEnteredInError")?.refusal === undefined;
      expect(mayCorrect).toBe(state !== "ENTERED_IN_ERROR");
      for (const { step, refusal: told } of listed.filter(({ step }) => step !== "markEnteredInError" || !mayCorrect))
        expect([step, told?.words]).toEqual([step, expect.stringMatching(/^This application is closed: /)]);
    },
  );

  test.each(Object.values(ApplicationStep))("%s is refused from every other state, with what to do instead", (step) => {
    for (const state of Object.values(ApplicationState).filter((each) => !steps[step].from.includes(each))) {
      const [service] = inState[state]?.requested ?? [];
      expect(refusal(caseOf(inState[state] ?? facts()), step, everybody, service?.service)?.words).toMatch(
        /^[A-Z].*\.$/,
      );
    }
  });

  test("an incomplete application says that the responsibilities are to be discussed (BR-REG-02)", () =>
    expect(why(facts({ declared: false }), "verifyByDocuments", surgery.verifier)?.words).toMatch(/responsibilities/));

  test("identity that is verified cannot be noted as not possible (BR-ID-12)", () =>
    expect(why(ready(), "recordIdentityNotPossible", surgery.verifier)?.words).toBe("Identity is verified."));
});

describe("where an application stands", () => {
  const at = (given: Given) => standing(facts(given));
  const both = (first: object, second: Service): Given => ({
    services: [{ service: "APPOINTMENTS", ...first }, second],
    identity: ["DOCUMENTS"],
    clear: ["RESPONSIBILITIES", "COERCION"],
  });

  test("stays INCOMPLETE while one declaration is missing, whatever else is done (BR-REG-02)", () =>
    expect(standing(ready({ declared: false }))).toBe("INCOMPLETE"));

  test("authorises what is ready while another service waits for its review (BR-CL-01)", () =>
    expect(at(both({}, "FULL_HISTORIC_RECORD"))).toBe("AUTHORISE"));

  test("issues a credential as soon as one service is on (BR-CL-01)", () => {
    expect(at(both({ outcome: "ENABLED" }, "FULL_HISTORIC_RECORD"))).toBe("CREDENTIAL");
    expect(at({ ...both({ outcome: "ENABLED" }, "FULL_HISTORIC_RECORD"), credential: "ISSUED" })).toBe("CREDENTIAL");
    expect(at({ ...both({ outcome: "ENABLED" }, "FULL_HISTORIC_RECORD"), credential: "HANDED_OVER" })).toBe("REVIEW");
  });

  test("closes when every service has its outcome: ACTIVE where one is on, else REFUSED, else WITHDRAWN (BR-CL-01)", () => {
    const ended = (first: "ENABLED" | "REFUSED" | "WITHDRAWN", second: "REFUSED" | "WITHDRAWN") =>
      at({
        services: [
          { service: "APPOINTMENTS", outcome: first },
          { service: "PRESCRIPTIONS", outcome: second },
        ],
        credential: "HANDED_OVER",
      });
    expect(ended("ENABLED", "REFUSED")).toBe("ACTIVE");
    expect(ended("ENABLED", "WITHDRAWN")).toBe("ACTIVE");
    expect(ended("REFUSED", "WITHDRAWN")).toBe("REFUSED");
    expect(ended("WITHDRAWN", "WITHDRAWN")).toBe("WITHDRAWN");
  });

  test("under 13 there is no credential to wait for; at 13 there is (BR-CR-07)", () => {
    const on: Given = { services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }], identity: ["DOCUMENTS"] };
    const checked: Given = { ...on, clear: [...bothChecks, "COMPETENCE"] };
    expect(at({ ...checked, age: 12 })).toBe("ACTIVE");
    expect(at({ ...checked, age: 13 })).toBe("CREDENTIAL");
    expect(at({ ...on, age: 12 })).toBe("ACTIVE");
  });

  test("what opened before identity waits for its checks too before a credential is made (BR-CL-04)", () => {
    const on: Given = { services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }], identity: ["DOCUMENTS"] };
    expect(at(on)).toBe("CHECKS");
    expect(at({ ...on, clear: ["COERCION"] })).toBe("CHECKS");
    expect(at({ ...on, clear: bothChecks })).toBe("CREDENTIAL");
  });

  test("with appointments on before identity goes to the identity check, for a credential takes one (BR-REG-03, BR-CL-02)", () =>
    expect(at({ services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }] })).toBe("ID_CHECK"));

  test("authorises what a remote vouch opens while the rest waits for an identity in person (BR-CL-01, BR-ID-07)", () =>
    expect(standing(ready({ services: ["APPOINTMENTS", "FULL_PROSPECTIVE_RECORD"], identity: ["REMOTE_VOUCH"] }))).toBe(
      "AUTHORISE",
    ));

  test("goes back to the checks when a concern about coercion is opened (BR-CO-01)", () => {
    expect(standing(ready({ hasConcern: true }))).toBe("CHECKS");
    expect(at({ ...both({ outcome: "ENABLED" }, "FULL_HISTORIC_RECORD"), hasConcern: true })).toBe("CHECKS");
  });

  test("goes to the identity check for a record that a remote vouch cannot open (BR-ID-07)", () =>
    expect(standing(ready({ services: ["FULL_PROSPECTIVE_RECORD"], identity: ["REMOTE_VOUCH"] }))).toBe("ID_CHECK"));

  test("goes back to the identity check when a concern shuts appointments that were open before it (BR-REG-03, BR-CO-01)", () => {
    const early: Given = { policy: { allowAppointmentsBeforeId: true } };
    expect([at(early), at({ ...early, hasConcern: true })]).toEqual(["AUTHORISE", "ID_CHECK"]);
    expect(edges.AUTHORISE).toContain("ID_CHECK");
  });

  test("goes back from everywhere when the patient left meanwhile (BR-LE-10)", () => {
    for (const given of [
      {},
      {
        services: [{ service: "APPOINTMENTS" as const, outcome: "ENABLED" as const }, "FULL_HISTORIC_RECORD" as const],
      },
    ]) {
      const before = standing(ready(given));
      expect(standing(ready({ ...given, removedOn: "2026-11-01" }))).toBe("ID_CHECK");
      expect(edges[before]).toContain("ID_CHECK");
    }
  });

  test("has no way out of a closed state but that it was an error (domain.md 13, BR-CL-08)", () => {
    for (const state of ["ACTIVE", "REFUSED", "WITHDRAWN"] as const) expect(edges[state]).toEqual(["ENTERED_IN_ERROR"]);
    expect(edges.ENTERED_IN_ERROR).toEqual([]);
  });
});

describe("switching a service on", () => {
  const enable = (of: ReturnType<typeof facts>, by = surgery.gp, service: Service = "SUMMARY_RECORD", more = {}) =>
    refusal(caseOf(of, more), "enableService", by, service);
  const record = (given: Given = {}) => ready({ services: ["SUMMARY_RECORD"], ...given });

  test("is refused with the first gate that is not passed, and its rule (BR-REG-03)", () => {
    expect(enable(facts({ services: ["SUMMARY_RECORD"] }))).toEqual({
      words: "Identity is not verified.",
      rule: "BR-REG-03",
    });
    expect(enable(ready({ services: ["FULL_HISTORIC_RECORD"] }), surgery.gp, "FULL_HISTORIC_RECORD")?.rule).toBe(
      "BR-REG-04",
    );
  });

  test("is refused for a service that was not asked for, or has its outcome already (BR-CL-01)", () => {
    expect(enable(record(), surgery.gp, "APPOINTMENTS")?.words).toMatch(/not asked for/);
    const one = ready({ services: [{ service: "SUMMARY_RECORD", outcome: "ENABLED" }, "APPOINTMENTS"] });
    expect(enable(one)?.words).toMatch(/outcome already/);
  });

  test("of oneself or a declared relative is refused, as every other decision (BR-RO-04)", () => {
    const of = caseOf(record(), { isRelated: true });
    const told = stepPermissions(of, surgery.gp).filter(({ refusal: reason }) => reason?.rule === "BR-RO-04");
    expect(told.map(({ step }) => step)).toEqual([
      "lookAtRecord",
      "recordOwnRequest",
      "verifyByDocuments",
      "vouchForPatient",
      "verifyByRecordQuestions",
      "reuseVerification",
      "linkNhsLogin",
      "endNhsLogin",
      "recordCheck",
      "enableService",
      "proposeRefusal",
      "refuseService",
      "recordGuidance",
      "withdrawApplication",
      "markEnteredInError",
    ]);
    for (const step of ["issueCredential", "handOverCredential", "closeWithoutCredential"] as const)
      expect(refusal({ ...of, facts: ready({ services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }] }) }, step, surgery.registrar)?.rule).toBe("BR-RO-04"); // prettier-ignore
    expect(
      refusal({ ...of, facts: facts({ declared: false }), state: "INCOMPLETE" }, "completeDeclarations", surgery.gp),
    ).toBeUndefined();
  });

  test("of a record takes four eyes where the practice wants them: not who alone verified the identity (BR-RO-01)", () => {
    const policy = { fourEyes: true };
    const verifiedBy = surgery.gp.id;
    expect(enable(record({ policy, verifiedBy }))?.rule).toBe("BR-RO-01");
    expect(enable(record({ policy, verifiedBy: "VERIFIER" }))).toBeUndefined();
    expect(enable(record({ verifiedBy }))).toBeUndefined();
    expect(enable(ready({ policy, verifiedBy }), surgery.gp, "APPOINTMENTS")).toBeUndefined();
    const twice = record({ policy, verifiedBy, identity: ["DOCUMENTS", "VOUCH_PERSONAL"] });
    const byTwo = { ...twice, identity: twice.identity.map((each, at) => (at === 0 ? { ...each, verifiedBy: "VERIFIER" } : each)) }; // prettier-ignore
    expect(enable(twice)?.rule).toBe("BR-RO-01");
    expect(enable(byTwo)).toBeUndefined();
  });

  test("takes two eyes where two people cannot be had, by the practice's policy (BR-RO-02)", () =>
    expect(
      enable(record({ policy: { fourEyes: true, singleHanded: true }, verifiedBy: surgery.gp.id })),
    ).toBeUndefined());
});

describe("a credential", () => {
  const on = (given: Given = {}) => ready({ services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }], ...given });

  test("is issued once one service is on (BR-CL-01)", () => {
    expect(why(ready(), "issueCredential")?.rule).toBe("BR-CL-01");
    expect(why(on(), "issueCredential")).toBeUndefined();
  });

  test.each([10, 11, 12])("is not issued at %i (BR-CR-07)", (age) =>
    expect(refusal(caseOf(on({ age }), { state: "CREDENTIAL" }), "issueCredential", surgery.registrar)?.rule).toBe(
      "BR-CR-07",
    ),
  );

  test.each([13, 15])("at %i needs that a clinician found the young person competent (BR-CR-07)", (age) => {
    expect(why(on({ age }), "issueCredential")?.rule).toBe("BR-CR-07");
    expect(why(on({ age, clear: ["RESPONSIBILITIES", "COERCION", "COMPETENCE"] }), "issueCredential")).toBeUndefined();
  });

  test.each(bothChecks)("needs every check that the case needs, %s among them (BR-CL-04)", (missing) => {
    const clear = bothChecks.filter((kind) => kind !== missing);
    expect(why(on({ clear, policy: { allowAppointmentsBeforeId: true } }), "issueCredential")?.rule).toBe("BR-CL-04");
    expect(why(on({ capacityDoubt: true }), "issueCredential")?.rule).toBe("BR-CL-04");
  });

  test("at 16 needs no assessment of competence (BR-CR-07)", () =>
    expect(why(on({ age: 16 }), "issueCredential")).toBeUndefined());

  test("is never issued unseen, also where appointments opened before identity (domain.md 1 steps 4 and 10)", () =>
    expect(why(on({ identity: [], policy: { allowAppointmentsBeforeId: true } }), "issueCredential")?.words).toMatch(
      /Identity is not verified/,
    ));

  test("is issued a second time only after identity was verified again that day (BR-CR-03, 04)", () => {
    for (const credential of ["ISSUED", "HANDED_OVER", "EXPIRED"]) {
      const of = on({
        services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }, "FULL_HISTORIC_RECORD"],
        credential,
      });
      expect(why(of, "issueCredential")).toBeUndefined();
      const earlier = { ...of, identity: of.identity.map((each) => ({ ...each, verifiedAt: "2026-11-01T23:59:00Z" })) };
      expect(why(earlier, "issueCredential")?.rule).toBe("BR-CR-04");
    }
  });

  test("is handed over once, and after the safe-use guidance (BR-CL-06)", () => {
    expect(why(on(), "handOverCredential")?.words).toMatch(/no credential waiting/);
    expect(why(on({ credential: "ISSUED" }), "handOverCredential")?.rule).toBe("BR-CL-06");
    expect(why(on({ credential: "ISSUED", guided: true }), "handOverCredential")).toBeUndefined();
    const again = on({ services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }, "FULL_HISTORIC_RECORD"], credential: "HANDED_OVER", guided: true }); // prettier-ignore
    expect(why(again, "handOverCredential")?.words).toMatch(/no credential waiting/);
  });

  test.each(["issueCredential", "handOverCredential"] as const)(
    "%s waits while a concern is open (BR-CO-01, BR-CL-20)",
    (step) => {
      const of = on({
        hasConcern: true,
        guided: true,
        ...(step === "handOverCredential" ? { credential: "ISSUED" } : {}),
      });
      expect(why(of, step)).toEqual(onHold);
      expect(why(of, step, actor(["REGISTRAR", "SAFEGUARDING_LEAD"]))?.rule).toBe("BR-CO-01");
    },
  );
});

describe("the other steps", () => {
  test("vouching is for who is authorised to (BR-ID-05)", () => {
    for (const step of ["vouchForPatient", "verifyByRecordQuestions"] as const)
      expect(refusal(caseOf(facts()), step, actor("VERIFIER"))?.rule).toBe("BR-ID-05");
  });

  test("an expected day is for what waits for a review, and is not told during a hold (BR-REG-05, BR-CO-04)", () => {
    expect(why(ready(), "setExpectedDate", surgery.gp, "APPOINTMENTS")?.words).toMatch(/does not wait for a review/);
    const held = ready({ services: ["FULL_HISTORIC_RECORD"], hasConcern: true });
    expect(why(held, "setExpectedDate", surgery.gp, "FULL_HISTORIC_RECORD")?.rule).toBe("BR-CO-01");
  });

  test("the guidance is recorded once (BR-CL-06)", () =>
    expect(why(ready({ guided: true }), "recordGuidance")?.words).toMatch(/already/));

  test("what is on is not withdrawn: an application that only waits for its credential has nothing left to take back", () =>
    expect(
      why(ready({ services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }] }), "withdrawApplication")?.words,
    ).toMatch(/nothing is left/));

  test("are listed for each undecided service where they decide about one, with the reason why not", () => {
    const of = caseOf(
      ready({ services: ["SUMMARY_RECORD", { service: "APPOINTMENTS", outcome: "ENABLED" }, "PRESCRIPTIONS"] }),
    );
    const listed = stepPermissions(of, surgery.registrar);
    expect(listed.filter(({ step }) => step === "enableService")).toEqual([
      { step: "enableService", service: "SUMMARY_RECORD", refusal: { words: "Your role does not allow this." } },
      { step: "enableService", service: "PRESCRIPTIONS", refusal: undefined },
    ]);
    expect(new Set(listed.map(({ step }) => step))).toEqual(new Set(Object.values(ApplicationStep)));
  });
});

describe("a hold that does not show", () => {
  const held = ready({
    services: ["APPOINTMENTS", "PRESCRIPTIONS"],
    hasConcern: true,
    concernIn: "COERCION",
    clear: ["RESPONSIBILITIES"],
  });

  test.each(["reception", "verifier", "registrar", "reviewer", "manager"] as const)(
    "says to the %s nothing of its rule or kind, in any step (BR-CL-20)",
    (role) => {
      const told = stepPermissions(caseOf(held), surgery[role]);
      expect(JSON.stringify(told)).not.toMatch(/coercion|concern|BR-CO|BR-CL-2[01]/i);
      for (const { step, refusal: reason } of told)
        if (step === "enableService" && reason?.words !== "Your role does not allow this.")
          expect(reason).toEqual(onHold);
    },
  );

  test.each(["gp", "safeguarding"] as const)("is told to the %s by its rule (BR-CO-03, BR-CL-20)", (role) =>
    expect(
      refusal(
        caseOf(held),
        "enableService",
        { ...surgery[role], roles: [...surgery[role].roles, "REGISTRAR"] },
        "APPOINTMENTS",
      )?.rule,
    ).toBe("BR-CO-01"),
  );
});

describe("a day that the patient was told", () => {
  const told = (expectedOn: string, more: Given = {}) =>
    ready({ services: ["APPOINTMENTS", { service: "FULL_HISTORIC_RECORD", expectedOn }], ...more });

  test("once it has passed, is replaced before anything else happens on the case (BR-REG-05)", () => {
    const passed = told("2026-11-01");
    for (const step of ["enableService", "refuseService", "verifyByDocuments", "recordGuidance"] as const)
      expect(refusal(caseOf(passed), step, surgery.gp, "APPOINTMENTS")?.rule).toBe("BR-REG-05");
    expect(refusal(caseOf(passed), "setExpectedDate", surgery.gp, "FULL_HISTORIC_RECORD")).toBeUndefined();
  });

  test("keeps nobody from recording a concern, nor the patient from withdrawing (BR-REG-05, BR-CO-01)", () => {
    const passed = caseOf(told("2026-11-01"));
    expect(refusal(passed, "recordCheck", surgery.gp)).toBeUndefined();
    expect(refusal(passed, "withdrawApplication", surgery.reception)).toBeUndefined();
  });

  test("on the day itself, or while it lies ahead, nothing waits for it (BR-REG-05)", () => {
    for (const on of [today, "2026-12-01"])
      expect(refusal(caseOf(told(on)), "enableService", surgery.registrar, "APPOINTMENTS")).toBeUndefined();
  });

  test("of a service that waits for no review any more holds nothing up (BR-REG-05)", () => {
    const ended = ready({ services: ["APPOINTMENTS", { service: "FULL_HISTORIC_RECORD", expectedOn: "2026-11-01", outcome: "REFUSED" }] }); // prettier-ignore
    expect(refusal(caseOf(ended), "enableService", surgery.registrar, "APPOINTMENTS")).toBeUndefined();
  });
});

describe("an application for which nobody came", () => {
  const why = (given: Given) => refusal(caseOf(facts(given)), "expireApplication", surgery.reception);

  test("may be closed three months after the patient last came or answered, and not a day before (BR-REG-07)", () => {
    expect(why({ lastContactOn: "2026-08-03" })).toMatchObject({ rule: "BR-REG-07", words: expect.stringMatching(/3 November 2026/) }); // prettier-ignore
    expect(why({ lastContactOn: "2026-08-02" })).toBeUndefined();
  });

  test("lapses with its identity verified too, and with its form incomplete (BR-CL-02)", () => {
    expect(why({ identity: ["DOCUMENTS"], lastContactOn: "2026-08-02" })).toBeUndefined();
    expect(why({ declared: false, lastContactOn: "2026-08-02" })).toBeUndefined();
  });

  test("is never closed so where nobody could verify them and a day is set, nor where something is on (BR-ID-12)", () => {
    expect(why({ lastContactOn: "2026-08-02", idNotPossibleUntil: "2026-12-01" })?.rule).toBe("BR-ID-12");
    const on = { services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }, "FULL_HISTORIC_RECORD"] } as const;
    expect(why({ ...on, identity: ["DOCUMENTS"], lastContactOn: "2026-08-02" })?.rule).toBe("BR-ID-12");
  });
});

describe("a patient who signs in with NHS login", () => {
  const linked = (given: Given = {}) =>
    facts({ nhsLogin: "P9", identity: ["NHS_LOGIN_P9"], clear: bothChecks, ...given });

  test("is given the guidance before anything is switched on (BR-CL-06)", () => {
    expect(why(linked(), "enableService", surgery.registrar, "APPOINTMENTS")?.rule).toBe("BR-CL-06");
    expect(why(linked({ guided: true }), "enableService", surgery.registrar, "APPOINTMENTS")).toBeUndefined();
  });

  test("needs no credential: what is on is live at once, while under 16 the practice issues one (BR-CL-02, BR-ID-11)", () => {
    const on: Given = { services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }], guided: true };
    expect(standing(linked(on))).toBe("ACTIVE");
    expect(standing(linked({ ...on, age: 15, clear: [...bothChecks, "COMPETENCE"] }))).toBe("CREDENTIAL");
  });
});
