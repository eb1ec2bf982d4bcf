import { describe, expect, test } from "@jest/globals";
import { pendingOf, queueOf, reasonsOf } from "../../server/application/pending.rules.ts";
import { bothChecks, facts, ready, type Given } from "./facts.ts";

const reasons = (given: Given) => reasonsOf(facts(given)).map(({ reason }) => reason);
const whenReady = (given: Given) => reasonsOf(ready(given)).map(({ reason }) => reason);
const queue = (given: Given) => queueOf(reasonsOf(facts(given)));

describe("why an application waits", () => {
  test("is every unmet gate of every service, in the order of the steps, the first being the primary one (BR-PD-02)", () => {
    expect(reasons({ declared: false, lookedAt: false, services: ["APPOINTMENTS", "FULL_HISTORIC_RECORD"] })).toEqual([
      "AWAITING_DECLARATIONS",
      "AWAITING_RECORD_LOOK",
      "AWAITING_ID",
      "AWAITING_CHECKS",
      "AWAITING_RECORD_REVIEW",
    ]);
    expect(reasonsOf(facts({ identity: ["DOCUMENTS"], clear: bothChecks, services: ["APPOINTMENTS", "FULL_HISTORIC_RECORD"] }))).toEqual([
      { reason: "AWAITING_RECORD_REVIEW", services: ["FULL_HISTORIC_RECORD"] },
      { reason: "AWAITING_AUTHORISATION", services: ["APPOINTMENTS"] },
    ]); // prettier-ignore
  });

  test.each([
    ["a day that has passed", { services: [{ service: "FULL_HISTORIC_RECORD", expectedOn: "2026-11-01" }] }, "AWAITING_NEW_DATE"],
    ["a decline in the record", { services: ["SUMMARY_RECORD"], initiatedBy: "STAFF", codes: [{ code: "DECLINED", codedOn: "2025-01-01" }] }, "AWAITING_OWN_REQUEST"],
    ["a 104", { services: ["SUMMARY_RECORD"], codes: [{ code: "REVIEW_NEEDED", codedOn: "2025-01-01" }] }, "AWAITING_ENHANCED_REVIEW"],
    ["a young person", { age: 14, clear: bothChecks }, "AWAITING_COMPETENCE"],
    ["a refusal before its talk", { services: [{ service: "APPOINTMENTS", proposedAt: "2026-11-01T09:00:00Z" }] }, "AWAITING_DISCUSSION"],
    ["a letter not made", { services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }] }, "AWAITING_CREDENTIAL"],
    ["a letter in the drawer", { services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }], credential: "ISSUED" }, "CREDENTIAL_ISSUED_NOT_USED"],
    ["a letter past its day", { services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }], credential: "ISSUED", credentialExpiresOn: "2026-11-01" }, "AWAITING_CREDENTIAL"],
  ] as [string, Given, string][])("%s is told by its reason (BR-PD-02)", (_, given, reason) => expect(whenReady(given)[0]).toBe(reason)); // prettier-ignore

  test("counts each reason from the day it began, and keeps that day while it goes on (BR-PD-01)", () => {
    const first = pendingOf(facts({}), [], "2026-10-01T09:00:00Z");
    expect(first.map(({ since }) => since)).toEqual(first.map(() => "2026-10-01T09:00:00Z"));
    const later = pendingOf(facts({ identity: ["DOCUMENTS"] }), first, "2026-10-20T09:00:00Z");
    expect(later).toMatchObject([{ reason: "AWAITING_CHECKS", since: "2026-10-01T09:00:00Z" }]);
    const last = pendingOf(ready(), later, "2026-10-30T09:00:00Z");
    expect(last).toMatchObject([{ reason: "AWAITING_AUTHORISATION", since: "2026-10-30T09:00:00Z" }]);
  });

  test("on a hold goes on beside it, so that neither its beginning nor its end leaves a trace (BR-CL-20)", () => {
    const before = pendingOf(ready(), [], "2026-10-01T09:00:00Z");
    const held = pendingOf(ready({ hasConcern: true, clear: ["RESPONSIBILITIES"], concernIn: "COERCION" }), before, "2026-10-20T09:00:00Z"); // prettier-ignore
    expect(held).toMatchObject([{ reason: "AWAITING_COERCION_CLEARANCE" }, before[0]]);
    expect(pendingOf(ready(), held, "2026-10-30T09:00:00Z")).toEqual(before);
  });
});

describe("the queue", () => {
  test.each([
    [{}, "ID_WAITING"],
    [{ lookedAt: false }, "CHECKS"],
    [{ identity: ["DOCUMENTS"] }, "CHECKS"],
    [{ removedOn: "2026-10-01" }, "LEAVERS"],
    [{ services: ["SUMMARY_RECORD"], initiatedBy: "STAFF", codes: [{ code: "DECLINED", codedOn: "2025-01-01" }] }, "DECLINE_FOLLOW_UP"],
  ] as [Given, string][])("of %j is %s (domain.md 13.3, BR-PD-03)", (given, home) => expect(queue(given)).toBe(home)); // prettier-ignore

  test("is the one in which somebody can do something today, not the one that only waits for a review (BR-CL-01, BR-PD-03)", () => {
    const both: Given = { identity: ["DOCUMENTS"], clear: bothChecks };
    expect(queue({ ...both, services: ["FULL_HISTORIC_RECORD"] })).toBe("RECORD_REVIEW");
    expect(queue({ ...both, services: ["APPOINTMENTS", "FULL_HISTORIC_RECORD"] })).toBe("AUTHORISE");
    expect(queue({ ...both, services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }, "FULL_HISTORIC_RECORD"] })).toBe("CREDENTIAL_HAND_OVER"); // prettier-ignore
  });

  test("of what closed is none", () =>
    expect(reasonsOf(ready({ services: [{ service: "APPOINTMENTS", outcome: "REFUSED" }] }))).toEqual([]));
});
