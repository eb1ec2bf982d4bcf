import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  breachDueAt,
  closingProblem,
  dueOn,
  edges,
  outcomesFor,
  raisingProblems,
  refusal,
  steps,
  type ConcernFacts,
} from "../../server/concern/concern.rules.ts";
import { ConcernKind, ConcernOutcome, ConcernState, ConcernStep } from "../../server/concern/concern.words.ts";
import { preferenceProblems } from "../../server/concern/safe-contact.rules.ts";
import type { Actor } from "../../server/context.ts";
import type { StaffRole } from "../../server/permissions.ts";

const today = "2026-11-02";
const who = (role: StaffRole, clinical = false): Actor => ({ id: role, roles: [role], clinical, canVouch: false });
const gp = who("AUTHORISER", true);
const concern = (more: Partial<ConcernFacts> = {}): ConcernFacts => ({
  kind: "MISUSE",
  state: "ACTIONED",
  outcome: null,
  isSuspending: true,
  isHeldByAnother: false,
  isReverified: false,
  isKeptFrom: false,
  ...more,
});

describe("the life of a concern", () => {
  test("goes OPEN, TRIAGED, ACTIONED, CLOSED and no other way (domain.md 13)", () => {
    const moves = { triageConcern: "TRIAGED", actOnConcern: "ACTIONED", closeConcern: "CLOSED" } as const;
    for (const [step, to] of Object.entries(moves) as [keyof typeof moves, ConcernState][])
      for (const state of Object.values(ConcernState))
        expect({ step, state, may: refusal(concern({ state }), step, gp) === undefined }).toEqual({
          step,
          state,
          may: edges[state].includes(to),
        });
  });

  test("is closed by a clinician, whatever the role (BR-CL-25)", () => {
    for (const role of ["AUTHORISER", "SAFEGUARDING_LEAD", "PRACTICE_MANAGER"] as const) {
      expect(refusal(concern(), "closeConcern", who(role))).toMatchObject({ rule: "BR-CL-25" });
      expect(refusal(concern(), "closeConcern", who(role, true))).toBeUndefined();
    }
  });

  test("is nothing to who is related to the patient or named as not to know (BR-RO-04)", () => {
    for (const step of Object.values(ConcernStep))
      expect(refusal(concern({ isKeptFrom: true, state: steps[step].from[0] ?? "OPEN" }), step, gp)).toMatchObject({
        rule: "BR-RO-04",
      });
  });

  test("lets access return only when it is closed, by who may lift, and while no other concern stands (BR-SU-03)", () => {
    const closed = concern({ state: "CLOSED", outcome: "UNFOUNDED" });
    expect(refusal(closed, "restoreAccess", gp)).toBeUndefined();
    expect(refusal(concern(), "restoreAccess", gp)?.words).toMatch(/Close the concern first/);
    expect(refusal(closed, "restoreAccess", who("PRACTICE_MANAGER", true))?.words).toMatch(/role/);
    expect(refusal({ ...closed, isHeldByAnother: true }, "restoreAccess", gp)).toMatchObject({ rule: "BR-CO-01" });
    expect(refusal({ ...closed, isSuspending: false }, "restoreAccess", gp)?.words).toMatch(/Nothing/);
  });

  test("lets access return after a reset only when identity was verified again (BR-SU-02)", () => {
    const reset = concern({ state: "CLOSED", outcome: "CREDENTIALS_RESET" });
    expect(refusal(reset, "restoreAccess", gp)).toMatchObject({ rule: "BR-SU-02" });
    expect(refusal({ ...reset, isReverified: true }, "restoreAccess", gp)).toBeUndefined();
  });

  test("never lets access return that was ended for good (BR-SU-02)", () => {
    expect(refusal(concern({ state: "CLOSED", outcome: "PERMANENT_REMOVAL" }), "restoreAccess", gp)).toMatchObject({
      rule: "BR-SU-02",
    });
  });
});

describe("how a concern is closed", () => {
  test("is one of the ways its kind can end (BR-SU-02)", () => {
    for (const kind of Object.values(ConcernKind))
      for (const outcome of Object.values(ConcernOutcome)) {
        const given = { outcome, talkedAloneOn: today, note: "a note", discussedOn: today };
        expect(closingProblem(kind, given, today) === undefined).toBe(outcomesFor(kind).includes(outcome));
      }
  });

  test("needs, for coercion, a talk alone or the reason why none could be held (BR-CL-21)", () => {
    const close = (more: object) => closingProblem("COERCION", { outcome: "RESOLVED", ...more }, today);
    expect(close({})).toMatchObject({ rule: "BR-CL-21" });
    expect(close({ note: "  " })).toMatchObject({ rule: "BR-CL-21" });
    expect(close({ talkedAloneOn: "2026-11-03" })?.words).toMatch(/future/);
    expect(close({ talkedAloneOn: today })).toBeUndefined();
    expect(close({ note: "The ward sister spoke with her" })).toBeUndefined();
  });

  test("needs, where access ends for good, a reason and a talk with the patient (BR-SU-02)", () => {
    const end = (more: object) => closingProblem("MISUSE", { outcome: "PERMANENT_REMOVAL", ...more }, today);
    expect(end({ discussedOn: today })?.words).toMatch(/why/);
    expect(end({ note: "Sold the login" })?.words).toMatch(/Talk/);
    expect(end({ note: "Sold the login", discussedOn: "2026-11-03" })?.words).toMatch(/Talk/);
    expect(end({ note: "Sold the login", discussedOn: today })).toBeUndefined();
  });
});

describe("the days of a concern", () => {
  test("a hold and misuse are today's work; a contested entry has one month (BR-CL-21)", () => {
    expect(Object.fromEntries(Object.values(ConcernKind).map((kind) => [kind, dueOn(kind, "2027-01-31")]))).toEqual({
      MISUSE: "2027-01-31",
      COERCION: "2027-01-31",
      SAFEGUARDING: "2027-01-31",
      LOST_CREDENTIAL: "2027-02-01",
      WRONG_PATIENT_INFO: "2027-02-07",
      CONTESTED_ENTRY: "2027-02-28",
    });
  });

  test("a breach is told within 72 hours, over the night the clocks change as well (BR-SU-02)", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2026-03-20"), max: new Date("2026-04-05"), noInvalidDate: true }),
        (aware) => {
          expect(Date.parse(breachDueAt(aware)) - aware.getTime()).toBe(72 * 3_600_000);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("what is asked of who raises one", () => {
  test("is a few words, and a day that is not to come", () => {
    const raised = { kind: "MISUSE", note: "Her son logs in as her", noticedOn: today } as const;
    expect(raisingProblems(raised, today)).toEqual({});
    expect(raisingProblems({ ...raised, note: " a " }, today)).toHaveProperty("note");
    expect(raisingProblems({ ...raised, noticedOn: "2026-11-03" }, today)).toHaveProperty("noticedOn");
  });

  test("of a safe contact, that one way is not both safe and not safe (BR-CO-04)", () => {
    expect(preferenceProblems(["PHONE"], ["POST"])).toEqual({});
    expect(preferenceProblems(["PHONE"], ["PHONE"])).toHaveProperty("doNot");
    expect(preferenceProblems([], [])).toHaveProperty("allowed");
  });
});
