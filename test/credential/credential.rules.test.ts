import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Actor } from "../../server/context.ts";
import {
  edges,
  firstChase,
  handOverProblem,
  isOver,
  lastDay,
  nextChase,
  refusal,
  type CredentialFacts,
} from "../../server/credential/credential.rules.ts";
import { CredentialStep } from "../../server/credential/credential.words.ts";
import type { StaffRole } from "../../server/permissions.ts";
import { addDays } from "../../server/time.ts";

const today = "2026-11-02";
const who = (...roles: StaffRole[]): Actor => ({ id: roles.join(), roles, clinical: true, canVouch: true });
const registrar = who("REGISTRAR");
type Newest = NonNullable<CredentialFacts["newest"]>;
const credential = (more: Partial<Newest> = {}): Newest => ({ state: "EXPIRED", expiresOn: "2026-11-01", chaseOn: today, ...more }); // prettier-ignore
const facts = (more: Partial<CredentialFacts> = {}): CredentialFacts => ({
  patient: { age: 46, removedOn: null, deathStatus: null },
  activeServices: 2,
  isVerifiedToday: true,
  isCompetent: false,
  isGuided: true,
  hasConcern: false,
  isKeptFrom: false,
  isRelated: false,
  newest: credential(),
  today,
  ...more,
});

describe("the last day of a credential", () => {
  test("is the fourteenth after it was issued; it can be used to the end of that day (BR-CR-02)", () => {
    expect(lastDay("2026-11-02")).toBe("2026-11-16");
    expect([isOver("2026-11-16", "2026-11-16"), isOver("2026-11-16", "2026-11-17")]).toEqual([false, true]);
    // Over the night on which the clocks change, and over a leap day.
    expect([lastDay("2026-10-20"), lastDay("2028-02-20")]).toEqual(["2026-11-03", "2028-03-05"]);
  });

  test("is asked after when half of its life is gone", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), (days) => {
        const issued = addDays("2026-01-01", days);
        expect(firstChase(lastDay(issued))).toBe(addDays(issued, 7));
      }),
      { numRuns: 200 },
    );
  });
});

describe("another credential", () => {
  test("is issued only where identity was verified the same day (BR-CR-04)", () => {
    expect(refusal(facts(), "reissueCredential", registrar)).toBeUndefined();
    expect(refusal(facts({ isVerifiedToday: false }), "reissueCredential", registrar)).toMatchObject({ rule: "BR-CR-04" }); // prettier-ignore
  });

  test("is not for a child under 13, and for a young person only who is competent (BR-CR-07)", () => {
    const at = (age: number, isCompetent = false) => refusal(facts({ patient: { age, removedOn: null, deathStatus: null }, isCompetent }), "reissueCredential", registrar)?.rule; // prettier-ignore
    expect([at(12, true), at(13), at(15), at(15, true), at(16)]).toEqual(["BR-CR-07", "BR-CR-07", "BR-CR-07", undefined, undefined]); // prettier-ignore
  });

  test.each([
    ["BR-LE-10", { patient: { age: 46, removedOn: "2026-10-01", deathStatus: null } }],
    ["BR-LE-12", { patient: { age: 46, removedOn: null, deathStatus: "2" } }],
    ["BR-CL-01", { activeServices: 0 }],
    ["BR-CR-03", { newest: credential({ state: "USED" }) }],
    ["BR-RO-04", { isRelated: true }],
  ] as const)("is refused by %s", (rule, more) => {
    expect(refusal(facts(more), "reissueCredential", registrar)).toMatchObject({ rule });
  });

  test("waits while there is a hold, in words that do not tell why; voiding never waits (BR-CO-01, BR-CL-20)", () => {
    const held = facts({ hasConcern: true, newest: credential({ state: "ISSUED", expiresOn: "2026-11-16" }) });
    for (const step of ["reissueCredential", "giveCredential"] as const) {
      expect(refusal(held, step, registrar)).toEqual({ words: "On hold. Speak to the safeguarding lead." });
      expect(refusal(held, step, who("AUTHORISER", "REGISTRAR"))).toMatchObject({ rule: "BR-CO-01" });
      expect(refusal({ ...held, isKeptFrom: true }, step, who("AUTHORISER", "REGISTRAR"))).toEqual({ words: "On hold. Speak to the safeguarding lead." }); // prettier-ignore
    }
    expect(refusal(held, "voidCredential", registrar)).toBeUndefined();
  });

  test("is issued by the registrar or the manager, and asked after by who is at the desk (domain.md 14)", () => {
    const may = (role: StaffRole) => Object.values(CredentialStep).filter((step) => !/role/.test(refusal(facts(), step, who(role))?.words ?? "")); // prettier-ignore
    expect(may("RECEPTION")).toEqual(["chaseCredential"]);
    expect(may("REGISTRAR")).toEqual(Object.values(CredentialStep));
    expect(may("CHAMPION")).toEqual([]);
  });
});

describe("the life of a credential", () => {
  test("ends used, expired or void, and each step starts where it may (domain.md 13)", () => {
    const from = (step: CredentialStep) =>
      (Object.keys(edges) as (keyof typeof edges)[]).filter((state) => !refusal(facts({ newest: credential({ state, expiresOn: "2026-11-16" }) }), step, registrar)); // prettier-ignore
    expect(from("giveCredential")).toEqual(["ISSUED"]);
    expect(from("confirmCredentialUsed")).toEqual(["HANDED_OVER"]);
    expect(from("voidCredential")).toEqual(["ISSUED", "HANDED_OVER", "USED"]);
    expect(from("reissueCredential")).toEqual(["ISSUED", "HANDED_OVER", "EXPIRED", "VOIDED", "REVOKED"]);
  });

  test("past its last day it is given to nobody (BR-CR-02)", () => {
    const late = facts({ newest: credential({ state: "ISSUED", expiresOn: "2026-11-01" }) });
    expect(refusal(late, "giveCredential", registrar)).toMatchObject({ rule: "BR-CR-02" });
  });
});

describe("where a credential goes", () => {
  const patient = { confidentiality: "U", addressLines: ["1 Orchard Lane"], postcode: "ZZ99 3VZ", email: "jo@example.org" }; // prettier-ignore
  const post = { channel: "POST_TO_RECORDED_ADDRESS", to: "PATIENT" } as const;

  test("is where the patient lives now: a former address is refused (BR-CR-06)", () => {
    expect(handOverProblem({ ...post, postcode: "zz993vz" }, patient)).toBeUndefined();
    expect(handOverProblem({ ...post, postcode: "ZZ99 4AA" }, patient)).toMatchObject({ rule: "BR-CR-06" });
    expect(handOverProblem(post, patient)).toMatchObject({ rule: "BR-CR-06" });
    expect(handOverProblem({ ...post, postcode: "ZZ99 3VZ" }, { ...patient, addressLines: [] })).toMatchObject({ rule: "BR-CR-06" }); // prettier-ignore
  });

  test("is the desk, for a restricted patient (BR-CR-06)", () => {
    for (const confidentiality of ["R", "V", "REDACTED"]) {
      const restricted = { confidentiality, addressLines: [], postcode: null, email: null };
      expect(handOverProblem({ ...post, postcode: "ZZ99 3VZ" }, restricted)).toMatchObject({ rule: "BR-CR-06" });
      expect(handOverProblem({ channel: "VERIFIED_EMAIL", emailConfirmed: true }, restricted)).toMatchObject({ rule: "BR-CR-06" }); // prettier-ignore
      expect(handOverProblem({ channel: "IN_PERSON" }, restricted)).toBeUndefined();
    }
  });

  test("is an e-mail address that the patient confirmed (BR-CR-08)", () => {
    expect(handOverProblem({ channel: "VERIFIED_EMAIL" }, patient)).toMatchObject({ rule: "BR-CR-08" });
    expect(handOverProblem({ channel: "VERIFIED_EMAIL", emailConfirmed: true }, patient)).toBeUndefined();
    expect(handOverProblem({ channel: "VERIFIED_EMAIL", emailConfirmed: true }, { ...patient, email: null })).toMatchObject({ rule: "BR-CR-08" }); // prettier-ignore
  });

  test("is never somebody else's hand (BR-CR-05)", () => {
    expect(handOverProblem({ channel: "IN_PERSON", to: "SOMEBODY_ELSE" }, patient)).toMatchObject({ rule: "BR-CR-05" });
  });
});

describe("asking after a credential", () => {
  test("goes on each week, and ends where it is not wanted", () => {
    expect([nextChase("NO_ANSWER", today), nextChase("WILL_USE_IT", today), nextChase("NOT_WANTED", today)]).toEqual(["2026-11-09", "2026-11-09", null]); // prettier-ignore
  });
});
