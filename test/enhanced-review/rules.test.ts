import { describe, expect, test } from "@jest/globals";
import {
  bulkRefusal,
  causeOf,
  decisionProblems,
  entryOf,
  refusal,
  type Decided,
} from "../../server/enhanced-review/enhanced-review.rules.ts";
import { onHold } from "../../server/reason.ts";
import { surgery, today } from "../application/facts.ts";

const stranger = { isRelated: false, isKeptFrom: false, hasConcern: true };

const whole: Decided = {
  decision: "GRANT_FULL_PROSPECTIVE",
  reasons: ["MENTAL_HEALTH"],
  talkedOn: today,
  talkedAlone: "YES",
  talkOutcome: "WANTS_ACCESS",
  leadConsulted: false,
};
const problems = (more: Partial<Decided>) => Object.keys(decisionProblems({ ...whole, ...more }, today));

describe("an enhanced review", () => {
  test("is decided by a clinician who may, and started before (BR-CL-22, 25)", () => {
    expect(refusal("decideEnhancedReview", "IN_REVIEW", surgery.gp, stranger)).toBeUndefined();
    expect(refusal("decideEnhancedReview", "IN_REVIEW", { ...surgery.gp, clinical: false }, stranger)?.rule).toBe("BR-CL-22"); // prettier-ignore
    expect(refusal("decideEnhancedReview", "OPEN", surgery.gp, stranger)?.words).toMatch(/Start the review first/);
    for (const by of [surgery.reception, surgery.verifier, surgery.registrar, surgery.manager])
      expect(refusal("decideEnhancedReview", "IN_REVIEW", by, stranger)?.words).toMatch(/role/);
  });

  test("is never of oneself or a relative (BR-RO-04)", () => {
    for (const step of ["startEnhancedReview", "decideEnhancedReview"] as const)
      expect(refusal(step, step === "startEnhancedReview" ? "OPEN" : "IN_REVIEW", surgery.gp, { ...stranger, isRelated: true })?.rule).toBe("BR-RO-04"); // prettier-ignore
  });

  test("is put off with 'On hold' by whoever is kept from an open concern, and by nobody else (BR-CL-20)", () => {
    const kept = { ...stranger, isKeptFrom: true };
    expect(refusal("startEnhancedReview", "OPEN", surgery.gp, kept)).toBe(onHold);
    expect(refusal("startEnhancedReview", "OPEN", surgery.gp, { ...kept, hasConcern: false })).toBeUndefined();
    expect(refusal("startEnhancedReview", "OPEN", surgery.gp, stranger)).toBeUndefined();
  });

  test("needs reasons and the talk: when, and whether alone (domain.md 4.4)", () => {
    expect(problems({})).toEqual([]);
    expect(problems({ reasons: [] })).toEqual(["reasons"]);
    expect(problems({ talkedOn: null, talkedAlone: null })).toEqual(["talkedOn", "talkedAlone"]);
    expect(problems({ talkedOn: "2026-11-03" })).toEqual(["talkedOn"]);
    expect(problems({ talkedOn: null, talkedAlone: null, talkOutcome: "NOT_REACHED" })).toEqual([]);
  });

  test("withholds only after a talk, and is looked at again within 12 months (BR-EN-10)", () => {
    expect(problems({ decision: "WITHHOLD" })).toEqual(["nextReviewOn"]);
    expect(problems({ decision: "WITHHOLD", nextReviewOn: "2027-11-02" })).toEqual([]);
    expect(problems({ decision: "WITHHOLD", nextReviewOn: "2027-11-03" })).toEqual(["nextReviewOn"]);
    expect(problems({ decision: "WITHHOLD", nextReviewOn: today })).toEqual(["nextReviewOn"]);
    expect(problems({ decision: "WITHHOLD", nextReviewOn: "2027-11-02", talkOutcome: "NOT_REACHED" })).toEqual(["talkOutcome"]); // prettier-ignore
    expect(problems({ decision: "DEFER" })).toEqual(["nextReviewOn"]);
  });

  test("grants in part what it names of the record to come, and never the historic record (BR-EN-05)", () => {
    expect(problems({ decision: "GRANT_LIMITED" })).toEqual(["grantedServices"]);
    expect(problems({ decision: "GRANT_LIMITED", grantedServices: ["SUMMARY_RECORD"] })).toEqual([]);
    for (const service of ["FULL_HISTORIC_RECORD", "APPOINTMENTS"] as const)
      expect(problems({ decision: "GRANT_LIMITED", grantedServices: [service] })).toEqual(["grantedServices"]);
  });

  test("closes with what is to be entered: 106, 103, words without a code, or nothing (domain.md 4.4)", () =>
    expect(entryOf).toEqual({
      GRANT_FULL_PROSPECTIVE: "REVIEW_NOT_NEEDED",
      GRANT_LIMITED: "GRANTED_AFTER_REVIEW",
      GRANT_WITH_REDACTION: "GRANTED_AFTER_REVIEW",
      WITHHOLD: "WITHHELD_AFTER_REVIEW",
      PATIENT_DECLINED: "DECLINED",
      DEFER: null,
    }));

  test("is opened for a 104 after access, brought along, or found (BR-EN-01, 11)", () => {
    expect(causeOf("2026-10-01", "2015-06-01", true)[0]).toBe("CODED_AFTER_ACCESS");
    expect(causeOf("2014-10-01", "2015-06-01", false)[0]).toBe("JOINED_WITH_CODE");
    expect(causeOf("2026-10-01", "2015-06-01", false)[0]).toBe("CODE_FOUND");
  });

  test("is not asked for in bulk beyond the practice's limit (BR-EN-06)", () => {
    expect(bulkRefusal(25, 25)).toBeUndefined();
    expect(bulkRefusal(26, 25)?.rule).toBe("BR-EN-06");
  });
});
