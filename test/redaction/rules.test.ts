import { describe, expect, test } from "@jest/globals";
import { cut, type ToCut } from "../../server/redaction/cut.rules.ts";
import { decideRefusal, type EntryFacts, groupRefusal, liftRefusal, secondRefusal } from "../../server/redaction/decide.rules.ts"; // prettier-ignore
import { isClaimedByAnother, standing } from "../../server/redaction/review.rules.ts";
import { isInScope, scopeOfAll } from "../../server/redaction/scope.rules.ts";
import { reviewToOpen, type KnownReview, type Waiting } from "../../server/redaction/waiting.rules.ts";
import { labelsLost } from "../../server/redaction/transfer.rules.ts";
import { type Access, seenBy, type VisibleEntry } from "../../server/redaction/visible.rules.ts";
import type { Service } from "../../server/service-access/service.ts";
import { markWords } from "../../server/redaction/marking.rules.ts";

const actor = (more: object = {}) => ({ id: "me", roles: ["REDACTION_REVIEWER" as const], clinical: false, canVouch: false, ...more }); // prettier-ignore
const entry = (more: Partial<EntryFacts> = {}): EntryFacts => ({
  reviewState: "IN_PROGRESS",
  taskState: "IN_PROGRESS",
  isRelated: false,
  decision: null,
  reason: null,
  askAgain: false,
  signedOff: false,
  decidedBy: null,
  secondBy: null,
  flagged: false,
  labelled: false,
  isTextGone: false,
  ...more,
});
const show = { decision: "SHOW", reason: null, note: null, span: null } as const;
const hide = (reason: string | null) => ({ ...show, decision: "HIDE", reason }) as Parameters<typeof decideRefusal>[1];

describe("deciding about an entry", () => {
  test.each([
    ["a part of it, which is refused (BR-RD-01)", entry(), { ...hide("THIRD_PARTY"), span: [3, 9] }, {}, "BR-RD-01"],
    ["to hide it without a reason", entry(), hide(null), {}, "domain.md 5.1"],
    ["to show it with a reason", entry(), { ...show, reason: "THIRD_PARTY" as const }, {}, "domain.md 5.1"],
    ["to hide it for serious harm, by no clinician (BR-RD-03)", entry(), hide("SERIOUS_HARM"), {}, "BR-RD-03"],
    ["about oneself or a relative", entry({ isRelated: true }), show, {}, "BR-RO-04"],
    ["once the part is handed in", entry({ taskState: "SUBMITTED" }), show, {}, "BR-CL-50"],
    ["once the review is signed off", entry({ reviewState: "SIGNED_OFF" }), show, {}, "BR-CL-50"],
    ["that was escalated, by no clinician", entry({ decision: "ESCALATE" }), show, {}, "BR-CL-50"],
    ["to show what is hidden and signed off: that is lifted", entry({ decision: "HIDE", signedOff: true }), show, {}, "BR-RD-05"], // prettier-ignore
    ["whose text was taken away", entry({ isTextGone: true }), show, {}, "BR-CL-52"],
  ])("%s", (_, facts, given, more, rule) => {
    expect(decideRefusal(facts, given, actor(more))?.rule).toBe(rule);
  });

  test("is open to who may: shown, hidden, for harm by a clinician, escalated ones after the part is handed in", () => {
    expect(decideRefusal(entry(), show, actor())).toBeUndefined();
    expect(decideRefusal(entry(), hide("THIRD_PARTY"), actor())).toBeUndefined();
    expect(decideRefusal(entry(), hide("SERIOUS_HARM"), actor({ clinical: true }))).toBeUndefined();
    const escalated = entry({ decision: "ESCALATE", taskState: "SUBMITTED", reviewState: "SUBMITTED" });
    expect(decideRefusal(escalated, show, actor({ clinical: true }))).toBeUndefined();
  });

  test("with others leaves out what was flagged, labelled or escalated, but a linked set may go together", () => {
    expect(groupRefusal(entry({ flagged: true }), false)).toBeDefined();
    expect(groupRefusal(entry({ labelled: true }), false)).toBeDefined();
    expect(groupRefusal(entry({ decision: "ESCALATE" }), false)).toBeDefined();
    expect(groupRefusal(entry({ flagged: true }), true)).toBeUndefined();
    expect(groupRefusal(entry(), false)).toBeUndefined();
  });

  test("by a second clinician is asked for by policy, of a clinician who did not hide it (BR-RD-04)", () => {
    const hidden = entry({ decision: "HIDE", reason: "SERIOUS_HARM", decidedBy: "other" });
    const policy = { secondClinicianFor: ["SERIOUS_HARM" as const] };
    expect(secondRefusal(hidden, policy, actor({ clinical: true }))).toBeUndefined();
    expect(secondRefusal(hidden, { secondClinicianFor: [] }, actor({ clinical: true }))).toBeDefined();
    expect(secondRefusal(hidden, policy, actor())).toBeDefined();
    expect(secondRefusal({ ...hidden, decidedBy: "me" }, policy, actor({ clinical: true }))).toBeDefined();
    expect(secondRefusal({ ...hidden, secondBy: "third" }, policy, actor({ clinical: true }))).toBeDefined();
  });

  test("is lifted by a clinician, and only a hide (BR-RD-05)", () => {
    expect(liftRefusal(entry({ decision: "HIDE" }), actor({ clinical: true }))).toBeUndefined();
    expect(liftRefusal(entry({ decision: "HIDE" }), actor())).toBeDefined();
    expect(liftRefusal(entry({ decision: "SHOW" }), actor({ clinical: true }))).toBeDefined();
  });
});

describe("what somebody sees (BR-CL-13)", () => {
  const seen = (more: Partial<VisibleEntry>, access: Partial<Access> = {}, once = false) =>
    seenBy(
      { kind: "PROBLEM", isRepeat: false, happenedOn: "2020-05-01", filed: true, labelled: false, decision: null, askAgain: false, signedOff: false, ...more }, // prettier-ignore
      [{ service: "FULL_HISTORIC_RECORD", visibleFrom: null, prospectiveFrom: null, ...access }],
      once,
    )?.track;
  const shown = { decision: "SHOW", signedOff: true } as const;
  const newOnes = {
    service: "FULL_PROSPECTIVE_RECORD",
    prospectiveFrom: "2020-01-01",
    visibleFrom: "2020-01-01",
  } as const;

  test("of the past is nothing that is undecided, hidden, escalated, unsigned or decided about another text", () => {
    expect([seen({}), seen({ decision: "HIDE", signedOff: true }), seen({ decision: "ESCALATE" }), seen({ decision: "SHOW" }), seen({ ...shown, askAgain: true })]).toEqual([undefined, undefined, undefined, undefined, undefined]); // prettier-ignore
    expect(seen(shown)).toBe("HISTORIC");
    expect(seen({ decision: "SHOW" }, {}, true)).toBe("HISTORIC");
  });

  test("of what is new is all that is filed, unless somebody hid it, it came hidden, or its hide is to be looked at again", () => {
    expect(seen({}, newOnes)).toBe("PROSPECTIVE");
    expect(seen({ filed: false }, newOnes)).toBeUndefined();
    expect(seen({ decision: "HIDE" }, newOnes)).toBeUndefined();
    expect(seen({ decision: "HIDE", askAgain: true }, newOnes)).toBeUndefined();
    expect(seen({ decision: "ESCALATE" }, newOnes)).toBeUndefined();
    expect(seen({ labelled: true }, newOnes)).toBeUndefined();
    expect(seen({ happenedOn: "2019-12-31" }, newOnes)).toBeUndefined();
    expect(seen({ happenedOn: null }, newOnes)).toBeUndefined();
  });

  test("is never unfiled, nor before the day from which it is visible (BR-RD-06)", () => {
    expect(seen({ ...shown, filed: false })).toBeUndefined();
    expect(seen(shown, { visibleFrom: "2020-05-02" })).toBeUndefined();
    expect(seen({ ...shown, happenedOn: null }, { visibleFrom: "2020-05-02" })).toBeUndefined();
    expect(seen(shown, { visibleFrom: "2020-05-01" })).toBe("HISTORIC");
  });

  test("of the coded record is no consultation, letter or free text", () => {
    const coded = { service: "DETAILED_CODED_RECORD" } as const;
    expect(seen({ ...shown, kind: "DOCUMENT" }, coded)).toBeUndefined();
    expect(seen({ ...shown, kind: "CONSULTATION" }, coded)).toBeUndefined();
    expect(seen(shown, coded)).toBe("HISTORIC");
    expect(isInScope(scopeOfAll(["PRESCRIPTIONS"]), { kind: "MEDICATION", isRepeat: true })).toBe(true);
    expect(isInScope(scopeOfAll(["PRESCRIPTIONS"]), { kind: "MEDICATION", isRepeat: false })).toBe(false);
  });
});

describe("cutting a review into tasks", () => {
  const made = (count: number, kind: ToCut["kind"], year: number) =>
    Array.from({ length: count }, (_, at): ToCut => ({ id: `${kind}${year}-${at}`, kind, happenedOn: `${year}-01-${String((at % 28) + 1).padStart(2, "0")}` })); // prettier-ignore

  test("keeps whole years together while they fit, cuts a long one, and loses nothing", () => {
    const entries = [...made(100, "RESULT", 2018), ...made(100, "RESULT", 2019), ...made(600, "RESULT", 2020), ...made(3, "DOCUMENT", 2020)]; // prettier-ignore
    const parts = cut(entries);
    expect(parts.map(({ group, ids }) => [group, ids.length])).toEqual([["RESULTS", 200], ["RESULTS", 250], ["RESULTS", 250], ["RESULTS", 100], ["DOCUMENTS", 3]]); // prettier-ignore
    expect(parts.flatMap(({ ids }) => ids).sort()).toEqual(entries.map(({ id }) => id).sort());
    expect(parts[0]).toMatchObject({ fromOn: "2018-01-01", untilOn: "2019-01-28" });
  });
});

describe("where a review stands follows from its parts (BR-CL-50)", () => {
  test.each([
    [["OPEN", "OPEN"], "OPEN", "OPEN"],
    [["OPEN", "IN_PROGRESS"], "OPEN", "IN_PROGRESS"],
    [["SUBMITTED", "OPEN"], "IN_PROGRESS", "IN_PROGRESS"],
    [["SUBMITTED", "APPROVED", "CANCELLED"], "IN_PROGRESS", "SUBMITTED"],
    [["SUBMITTED", "SENT_BACK"], "SUBMITTED", "SENT_BACK"],
    [["APPROVED", "OPEN"], "REOPENED", "REOPENED"],
    [["OPEN"], "CANCELLED", "CANCELLED"],
  ] as const)("%j after %s is %s", (tasks, before, after) => {
    expect(standing(tasks.map((state) => ({ state })), before)).toBe(after); // prettier-ignore
  });

  test("a claim holds until its lease is out", () => {
    const task = { claimedBy: "other", claimedUntil: "2026-11-02T09:15:00Z" };
    expect(isClaimedByAnother(task, { id: "me" }, new Date("2026-11-02T09:14:59Z"))).toBe(true);
    expect(isClaimedByAnother(task, { id: "me" }, new Date("2026-11-02T09:15:00Z"))).toBe(false);
    expect(isClaimedByAnother(task, { id: "other" }, new Date("2026-11-02T09:00:00Z"))).toBe(false);
  });
});

describe("labels on a transfer (domain.md 5.3)", () => {
  const fate = (sender: string, receiver: string, type: string) => labelsLost(sender, receiver, "UK07", [type])[0]?.fate; // prettier-ignore
  test("are lost by type and receiver as published", () => {
    expect(fate("EMIS", "SYSTMONE", "Observation")).toBeUndefined();
    expect(fate("SYSTMONE", "EMIS", "ProcedureRequest")).toBe("LOST");
    expect(fate("EMIS", "SYSTMONE", "ProcedureRequest")).toBeUndefined();
    expect(fate("SYSTMONE", "EMIS", "MedicationRequest")).toBe("ALL_OR_NOTHING");
    expect(fate("EMIS", "SYSTMONE", "MedicationRequest")).toBe("NEEDS_PARTNER");
  });
  test("are not known between systems of which nothing is published, and all lost by UK06", () => {
    expect(fate("VISION", "EMIS", "Observation")).toBe("NOT_KNOWN");
    expect(labelsLost("EMIS", "SYSTMONE", "UK06", ["Observation"])[0]?.fate).toBe("LOST");
  });
});

test("marking instructions speak each supplier's words", () => {
  expect(markWords("EMIS", "DOCUMENT", "HIDE")).toContain("'Not visible'");
  expect(markWords("SYSTMONE", "DOCUMENT", "HIDE")).toContain("Do not show online");
  expect(markWords("VISION", "DOCUMENT", "SHOW")).toContain("shown online");
});

describe("the review that an application opens by itself (BR-REG-04, domain.md 13.1)", () => {
  const application = { id: "a", receivedOn: "2026-11-02" };
  const waits = (service: Service, visibleFrom: string | null = null) => ({ service, visibleFrom });
  const known = { purpose: "HISTORIC_ACCESS", state: "OPEN", services: ["FULL_HISTORIC_RECORD"], fromOn: null, untilOn: "2026-11-01", applicationId: "a" } as const; // prettier-ignore
  const opens = (waiting: Waiting[], reviews: KnownReview[] = [], lastRecordOn: string | null = "2026-11-01") =>
    reviewToOpen(waiting, application, reviews, lastRecordOn);

  test("is of what waits, from the earliest day that is asked for", () => {
    expect(opens([waits("FULL_HISTORIC_RECORD"), waits("DETAILED_CODED_RECORD", "2010-01-01")])).toEqual({ purpose: "HISTORIC_ACCESS", services: ["FULL_HISTORIC_RECORD", "DETAILED_CODED_RECORD"], fromOn: null }); // prettier-ignore
    expect(opens([waits("SUMMARY_RECORD", "2020-01-01"), waits("DETAILED_CODED_RECORD", "2010-01-01")])).toMatchObject({ purpose: "CODED_RECORD", fromOn: "2010-01-01" }); // prettier-ignore
  });

  test("waits for a record that reaches to the day before the application came", () => {
    const waiting = [waits("FULL_HISTORIC_RECORD")];
    expect([null, "2026-10-31"].map((last) => opens(waiting, [], last))).toEqual([undefined, undefined]);
    expect(opens([])).toBeUndefined();
  });

  test("is none where an open one will count, nor where somebody gave it up; a signed-off, shorter or proxy's does not count", () => {
    const waiting = [waits("DETAILED_CODED_RECORD", "2010-01-01")];
    for (const no of [
      known,
      { ...known, fromOn: "2009-01-01" },
      { ...known, purpose: "TRANSFER_IN" as const },
      { ...known, state: "CANCELLED" as const },
    ])
      // prettier-ignore
      expect(opens(waiting, [no])).toBeUndefined();
    for (const still of [
      { ...known, fromOn: "2011-01-01" },
      { ...known, untilOn: "2026-10-01" },
      { ...known, purpose: "PROXY" as const },
      { ...known, state: "SIGNED_OFF" as const },
      { ...known, state: "CANCELLED" as const, applicationId: null },
    ])
      // prettier-ignore
      expect(opens(waiting, [still])).toMatchObject({ purpose: "CODED_RECORD" });
    expect(opens(waiting, [{ ...known, purpose: "CODED_RECORD", services: ["SUMMARY_RECORD"] }])).toBeUndefined();
  });
});
