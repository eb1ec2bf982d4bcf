import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkRefusal, type CheckFound } from "../../server/application/check.rules.ts";
import { edges, isClosed, refusal, standing, steps } from "../../server/application/application.rules.ts";
import { ApplicationStep, declarations, SeenAlone } from "../../server/application/application.words.ts";
import type { CheckKind, InitiatedBy, Outcome, ApplicationState } from "../../server/application/application.words.ts";
import { checksNeeded, type Facts } from "../../server/application/gates.rules.ts";
import { declinedSince, reviewNeededSince, type Coded } from "../../server/clinical-system/standing-code.rules.ts";
import { isGranted, isUnderReview, type Reviewed } from "../../server/enhanced-review/enhanced-review.rules.ts";
import { pendingOf, queueOf, reasonsOf } from "../../server/application/pending.rules.ts";
import { Queue } from "../../server/practice/queue.ts";
import type { Actor } from "../../server/context.ts";
import { isRecord, Service } from "../../server/service-access/service.ts";
import { opens, type VerificationMethod } from "../../server/verification/verification.rules.ts";
import { actor, caseOf, facts, surgery, today, type Colleague } from "./facts.ts";

interface Attempt {
  by: Colleague;
  step: ApplicationStep;
  service: Service;
  found: CheckFound;
  remote: boolean;
  codes: readonly Coded[];
}

const colleagues = Object.keys(surgery) as Colleague[];
const finds: CheckFound[] = (["RESPONSIBILITIES", "COERCION", "COMPETENCE", "CAPACITY"] as const).flatMap((kind) =>
  (["CLEAR", "CLEAR", "CONCERN"] as const).flatMap((outcome) =>
    Object.values(SeenAlone).flatMap((seenAlone) =>
      ["Because", null].map((note) => ({ kind, outcome, seenAlone, note })),
    ),
  ),
);
const giveUp: readonly ApplicationStep[] = [
  "withdrawApplication",
  "refuseService",
  "closeWithoutCredential",
  "expireApplication",
  "markEnteredInError",
];

/** What may stand in a record: nothing, a decline, a 104 alone or before a 106, and all of it. */
const stood: readonly Coded[][] = [
  [],
  [],
  [{ code: "DECLINED", codedOn: "2025-11-02" }],
  [{ code: "DECLINED", codedOn: today }],
  [{ code: "REVIEW_NEEDED", codedOn: "2026-01-05" }],
  [
    { code: "REVIEW_NEEDED", codedOn: "2026-01-05" },
    { code: "REVIEW_NOT_NEEDED", codedOn: "2026-02-05" },
  ],
];
const granted: Reviewed = {
  state: "DECIDED",
  decision: "GRANT_FULL_PROSPECTIVE",
  grantedServices: null,
  nextReviewOn: null,
  decidedAt: `${today}T08:00:00Z`,
};

/** Everything that anybody could try with this step. */
const tries = (step: ApplicationStep): Attempt[] =>
  (steps[step].ofService ? Object.values(Service) : (["APPOINTMENTS"] as const)).flatMap((service) =>
    (step === "recordCheck" ? finds : finds.slice(0, 1)).flatMap((found) =>
      colleagues.flatMap((by) =>
        (step === "verifyByRecordQuestions" ? [true, false] : [false]).flatMap((remote) =>
          (step === "lookAtRecord" ? stood : [[]]).map((codes) => ({ by, step, service, found, remote, codes })),
        ),
      ),
    ),
  );
const everything = Object.values(ApplicationStep).map((step) => ({ step, all: tries(step) }));
/** A choice: first of a step that changes something, then of who takes it and how. Giving up is rare, or roads would be short. */
const choice = fc.record({ step: fc.nat(1_000), how: fc.nat(10_000), givesUp: fc.nat(9).map((n) => n === 0) });
type Choice = { step: number; how: number; givesUp: boolean };
const begun = fc
  .record({
    lookedAt: fc.boolean(),
    initiatedBy: fc.constantFrom<InitiatedBy>("PATIENT", "STAFF"),
    codes: fc.constantFrom(...stood),
    review: fc.constantFrom<Reviewed | null>(null, granted),
    services: fc.oneof(
      fc.uniqueArray(fc.constantFrom(...Object.values(Service)), { minLength: 1, maxLength: 4 }),
      fc.constantFrom<Service[]>(["APPOINTMENTS"], ["SUMMARY_RECORD"], ["APPOINTMENTS", "FULL_HISTORIC_RECORD"]),
    ),
    declared: fc.boolean(),
    age: fc.constantFrom(11, 12, 13, 15, 16, 46),
    capacityDoubt: fc.boolean(),
    policy: fc.record({ allowAppointmentsBeforeId: fc.boolean(), fourEyes: fc.boolean() }),
  })
  .map(facts);

const ended = (of: Facts, which: (service: Service) => boolean, outcome: Outcome): Facts => ({
  ...of,
  requested: of.requested.map((each) => (each.outcome === null && which(each.service) ? { ...each, outcome } : each)),
});
const verified = (of: Facts, by: Actor, method: VerificationMethod): Facts => ({
  ...of,
  identity: [{ method, verifiedBy: by.id, verifiedAt: `${today}T08:00:00Z` }, ...of.identity],
});
const changed = (of: Facts, application: Partial<Facts["application"]>): Facts => ({
  ...of,
  application: { ...of.application, ...application },
});

const expiresOn = "2026-11-16";

/** What each step does to the facts, as the services do it. */
const effects: Record<ApplicationStep, (of: Facts, attempt: Attempt, by: Actor) => Facts> = {
  lookAtRecord: (of, { codes }) => ({ ...of, isLookedAt: true, codes: [...of.codes, ...codes] }),
  recordOwnRequest: (of) => changed(of, { ownRequestOn: today }),
  completeDeclarations: (of) => changed(of, { declarations }),
  recordResponsibilities: (of) => changed(of, { responsibilitiesAt: today }),
  verifyByDocuments: (of, _, by) => verified(of, by, "DOCUMENTS"),
  vouchForPatient: (of, _, by) => verified(of, by, "VOUCH_PERSONAL"),
  verifyByRecordQuestions: (of, { remote }, by) =>
    verified(of, by, remote ? "REMOTE_VOUCH" : "VOUCH_RECORD_CONFIRMATION"),
  reuseVerification: (of, _, by) => ({ ...verified(of, by, "DOCUMENTS"), earlierIdentity: 0 }),
  recordIdentityNotPossible: (of) => of,
  linkNhsLogin: (of) => ({
    ...verified(of, actor("VERIFIER"), "NHS_LOGIN_P9"),
    nhsLogin: { level: "P9", linkedOn: today },
  }),
  endNhsLogin: (of) => ({
    ...of,
    nhsLogin: null,
    identity: of.identity.filter(({ method }) => method !== "NHS_LOGIN_P9"),
  }),
  recordCheck: (of, { found }) => ({
    ...of,
    checks: [...of.checks.filter(({ kind }) => kind !== found.kind), found],
    hasConcern: found.kind === "COERCION" ? found.outcome === "CONCERN" : of.hasConcern,
  }),
  enableService: (of, { service }) => ({
    ...ended(of, (each) => each === service, "ENABLED"),
    codes: isRecord(service) ? of.codes.filter(({ code }) => code !== "DECLINED") : of.codes,
  }),
  proposeRefusal: (of, { service }) => ({
    ...of,
    requested: of.requested.map((each) => (each.service === service ? { ...each, proposedAt: today } : each)),
  }),
  refuseService: (of, { service }) => ended(of, (each) => each === service, "REFUSED"),
  setExpectedDate: (of) => of,
  recordGuidance: (of) => changed(of, { guidanceAt: today }),
  issueCredential: (of) => ({
    ...changed(of, { noCredentialReason: null }),
    credential: { state: "ISSUED", expiresOn },
  }),
  handOverCredential: (of) => ({ ...of, credential: { state: "HANDED_OVER", expiresOn } }),
  closeWithoutCredential: (of) =>
    changed(of, { noCredentialReason: of.application.guidanceAt ? "NHS_LOGIN" : "NOT_COLLECTED" }),
  withdrawApplication: (of) => ended(of, () => true, "WITHDRAWN"),
  expireApplication: (of) => ended(of, () => true, "EXPIRED"),
  markEnteredInError: (of) =>
    changed(
      ended(of, () => true, "WITHDRAWN"),
      { enteredInErrorAt: today },
    ),
};

const everybody = actor(["RECEPTION", "VERIFIER", "REGISTRAR", "AUTHORISER", "SAFEGUARDING_LEAD", "PRACTICE_MANAGER"], {
  clinical: true,
  canVouch: true,
});

/** The facts after an attempt; the same facts where it was refused. */
function after(of: Facts, given: Attempt, by: Actor = surgery[given.by]): Facts {
  const { step, service, found } = given;
  if (refusal(caseOf(of), step, by, steps[step].ofService && service)) return of;
  if (step === "recordCheck" && checkRefusal(found, of, by)) return of;
  return effects[step](of, given, by);
}

const turned = <T>(all: readonly T[], by: number) => [...all.slice(by % all.length), ...all.slice(0, by % all.length)];

/** Every change along a sequence of choices, each among all that can be done by then. */
function road(from: Facts, choices: readonly Choice[]): [Facts, Facts, Attempt][] {
  const passed: [Facts, Facts, Attempt][] = [];
  let now = from;
  for (const { step, how, givesUp } of choices) {
    const given = turned(everything, step)
      .filter((each) => givesUp || !giveUp.includes(each.step))
      .reduce<Attempt | undefined>(
        (found, { all }) => found ?? turned(all, how).find((each) => after(now, each) !== now),
        undefined,
      );
    if (!given) continue;
    const next = after(now, given);
    passed.push([now, next, given]);
    now = next;
  }
  return passed;
}

/** What moves a case on from where it stands; what only waits or gives up does not count. */
const onwards: Partial<Record<ApplicationState, readonly ApplicationStep[]>> = {
  INCOMPLETE: ["completeDeclarations"],
  ID_CHECK: ["verifyByDocuments"],
  CHECKS: ["recordCheck", "lookAtRecord", "recordOwnRequest"],
  AUTHORISE: ["enableService", "verifyByDocuments", "recordGuidance"],
  CREDENTIAL: ["issueCredential", "handOverCredential", "recordGuidance", "verifyByDocuments"],
};

/** Somebody of the surgery may take a step from here after which the case is not as it was. */
function movesOn(of: Facts): boolean {
  const wanted = onwards[standing(of)] ?? [];
  const undecided = of.requested.filter(({ outcome }) => outcome === null).map(({ service }) => service);
  const clear = (kind: CheckKind): CheckFound => ({ kind, outcome: "CLEAR", seenAlone: "YES", note: null });
  const tries = wanted.flatMap((step) =>
    (undecided.length > 0 ? undecided : (["APPOINTMENTS"] as const)).flatMap((service) =>
      checksNeeded(of).map((kind) => ({ step, service, found: clear(kind), remote: false, codes: [] })),
    ),
  );
  return colleagues.some((by) => tries.some((each) => after(of, { ...each, by }) !== of));
}

/** Roads that always are among those tried: a record is switched on with what may stand in its way, a concern is closed, a case withdrawn. */
const ready = facts({ services: ["SUMMARY_RECORD"], identity: ["DOCUMENTS"], clear: ["RESPONSIBILITIES", "COERCION"] });
const chosen = (step: ApplicationStep, is: (attempt: Attempt) => boolean): Choice => {
  const at = everything.findIndex((each) => each.step === step);
  return { step: at, how: everything[at]?.all.findIndex(is) ?? 0, givesUp: giveUp.includes(step) };
};
const switchOn = chosen("enableService", ({ by, service }) => by === "gp" && service === "SUMMARY_RECORD");
const closeConcern = chosen(
  "recordCheck",
  ({ by, found }) => by === "gp" && found.kind === "COERCION" && found.outcome === "CLEAR" && found.seenAlone === "YES",
);
const withdraw = chosen("withdrawApplication", ({ by }) => by === "reception");
const switchedOn = [
  ready,
  { ...ready, codes: [{ code: "DECLINED", codedOn: "2025-11-02" } as const] },
  { ...ready, codes: [{ code: "REVIEW_NEEDED", codedOn: "2026-01-05" } as const], review: granted },
].map((from): [Facts, Choice[]] => [from, [switchOn]]);
const examples: [Facts, Choice[]][] = [
  ...switchedOn,
  [facts({ identity: ["DOCUMENTS"], concernIn: "COERCION", hasConcern: true }), [closeConcern]],
  [ready, [withdraw]],
];

/** A few hundred roads each time; the long form is for a quiet machine. */
const runs = { numRuns: process.env["GATEHOUSE_LONG"] ? 4_000 : 100, examples };
const roads = (holds: (passed: [Facts, Facts, Attempt][]) => void) =>
  fc.assert(fc.property(begun, fc.array(choice, { minLength: 8, maxLength: 40 }), (from, choices) => holds(road(from, choices))), runs); // prettier-ignore

describe("whatever steps are tried, by whom and in whatever order", () => {
  test("every change of standing is one of the edges (domain.md 13)", () => {
    const seen = new Set<string>();
    roads((passed) => {
      for (const [before, next] of passed) {
        const [from, to] = [standing(before), standing(next)];
        if (from === to) continue;
        seen.add(`${from} ${to}`);
        expect({ from, to, isEdge: edges[from].includes(to) }).toEqual({ from, to, isEdge: true });
      }
    });
    expect(seen.size).toBeGreaterThan(12);
  });

  test("an open application always has a step that moves it on, or waits for its review (BR-CL-02)", () =>
    roads((passed) => {
      for (const [, of] of passed) {
        const state = standing(of);
        if (!isClosed(state) && state !== "REVIEW")
          expect({ state, movesOn: movesOn(of) }).toEqual({ state, movesOn: true });
      }
    }));

  test("no record is switched on without an identity that opens it and every check clear (BR-REG-03, BR-ID-07, BR-CL-04)", () => {
    let switchedOn = 0;
    roads((passed) => {
      for (const [before, , { step, service }] of passed) {
        if (step !== "enableService" || !isRecord(service)) continue;
        switchedOn += 1;
        expect(before.identity.some(({ method }) => opens(method, service))).toBe(true);
        for (const kind of checksNeeded(before))
          expect(before.checks).toContainEqual(expect.objectContaining({ kind, outcome: "CLEAR" }));
      }
    });
    expect(switchedOn).toBeGreaterThan(0);
  });

  test("nothing is switched on, issued or handed over while a concern about coercion is open (BR-CO-01)", () => {
    let held = 0;
    roads((passed) => {
      for (const [before, , { step }] of passed) {
        if (!before.hasConcern) continue;
        held += 1;
        expect(["enableService", "issueCredential", "handOverCredential"]).not.toContain(step);
      }
    });
    expect(held).toBeGreaterThan(0);
  });

  test("a concern is closed by a clinician who may read of it, after a talk alone or with a reason (BR-CO-01, BR-CL-21)", () => {
    let closed = 0;
    roads((passed) => {
      for (const [before, next, { by, found }] of passed) {
        if (!before.hasConcern || next.hasConcern) continue;
        closed += 1;
        expect(["gp", "safeguarding"]).toContain(by);
        expect(found.seenAlone === "YES" || found.note !== null).toBe(true);
      }
    });
    expect(closed).toBeGreaterThan(0);
  });

  test("closed means closed: nobody, of whatever roles, takes a step more but to say that it was an error (domain.md 13, BR-CL-08)", () => {
    let closed = 0;
    roads((passed) => {
      const last = passed.at(-1)?.[1];
      if (!last || !isClosed(standing(last))) return;
      closed += 1;
      for (const step of Object.values(ApplicationStep).filter((each) => !steps[each].from.includes(standing(last))))
        for (const { service } of last.requested) expect(refusal(caseOf(last), step, everybody, service)).toBeDefined();
    });
    expect(closed).toBeGreaterThan(0);
  });

  test("every open application waits for something that has a queue, and for nothing when it is closed (BR-PD-02, 03)", () =>
    roads((passed) => {
      for (const [, of] of passed) {
        const reasons = reasonsOf(of);
        const isOpen = !isClosed(standing(of));
        expect({ isOpen, waits: reasons.length > 0 }).toEqual({ isOpen, waits: isOpen });
        if (isOpen) expect(Object.values(Queue)).toContain(queueOf(pendingOf(of, [], today)));
      }
    }));

  test("a reason that goes on keeps the day it began, whatever else changes (BR-PD-01)", () =>
    roads((passed) => {
      let before = passed[0] ? pendingOf(passed[0][0], [], "0") : [];
      passed.forEach(([, of], at) => {
        const next = pendingOf(of, before, String(at + 1));
        for (const { reason, since } of next)
          expect(since).toBe(before.find((each) => each.reason === reason)?.since ?? String(at + 1));
        before = next;
      });
    }));

  test("no record is switched on while a 103 stands without the patient's own request, or a 104 without a clinician's decision (BR-CL-22, BR-EN-03)", () => {
    let declined = 0;
    let reviewed = 0;
    roads((passed) => {
      for (const [before, next, { step, service }] of passed) {
        if (step !== "enableService") continue;
        expect(before.isLookedAt).toBe(true);
        if (!isRecord(service)) continue;
        const since = declinedSince(before.codes);
        const { ownRequestOn, initiatedBy, receivedOn } = before.application;
        if (since) {
          declined += 1;
          expect((ownRequestOn ?? "") >= since || (initiatedBy === "PATIENT" && receivedOn > since)).toBe(true);
        }
        expect(declinedSince(next.codes)).toBeNull();
        const needed = reviewNeededSince(before.codes);
        if (!needed || !isUnderReview(service)) continue;
        reviewed += 1;
        expect(isGranted(before.review, service, needed)).toBe(true);
      }
    });
    expect(declined).toBeGreaterThan(0);
    expect(reviewed).toBeGreaterThan(0);
  });

  test("a decided service keeps its outcome (BR-CL-01)", () =>
    roads((passed) => {
      for (const [before, next] of passed)
        for (const { service, outcome } of before.requested.filter((each) => each.outcome))
          expect(next.requested).toContainEqual(expect.objectContaining({ service, outcome }));
    }));
});
