import { describe, expect, test } from "@jest/globals";
import { checkRefusal, isRestricted, type CheckFound } from "../../server/application/check.rules.ts";
import { onHold } from "../../server/reason.ts";
import { actor, facts, surgery, type Given } from "./facts.ts";

const alone: CheckFound = { kind: "COERCION", outcome: "CLEAR", seenAlone: "YES" };
const why = (found: CheckFound, by = surgery.verifier, given: Given = {}) => checkRefusal(found, facts(given), by);

describe("a check for coercion", () => {
  test("says whether the patient was seen or spoken to alone (BR-CO-02)", () => {
    for (const outcome of ["CLEAR", "CONCERN"] as const)
      expect(why({ kind: "COERCION", outcome })?.rule).toBe("BR-CO-02");
    for (const seenAlone of ["YES", "NO", "NOT_POSSIBLE"] as const)
      expect(why({ kind: "COERCION", outcome: "CLEAR", seenAlone })).toBeUndefined();
  });

  test("may find a concern without a note, for the note may be for few (BR-CO-03)", () =>
    expect(why({ ...alone, outcome: "CONCERN" })).toBeUndefined());

  test("is restricted when it finds a concern, and when it lifts one (BR-CL-20)", () => {
    expect(isRestricted({ ...alone, outcome: "CONCERN" }, facts())).toBe(true);
    expect(isRestricted(alone, facts({ hasConcern: true }))).toBe(true);
    expect(isRestricted(alone, facts())).toBe(false);
    expect(isRestricted({ kind: "RESPONSIBILITIES", outcome: "CONCERN" }, facts({ hasConcern: true }))).toBe(false);
  });
});

describe("closing a concern about coercion", () => {
  const open = { hasConcern: true };

  test("is for a clinician who may read of it (BR-CO-01, BR-CL-25)", () => {
    expect(why(alone, surgery.gp, open)).toBeUndefined();
    expect(why(alone, surgery.safeguarding, open)).toBeUndefined();
    expect(why(alone, actor("AUTHORISER"), open)?.rule).toBe("BR-CL-25");
    expect(why(alone, actor("SAFEGUARDING_LEAD"), open)?.rule).toBe("BR-CL-25");
  });

  test("is 'On hold' to everybody else, a clinician who verifies among them (BR-CL-20)", () => {
    expect(why(alone, surgery.verifier, open)).toEqual(onHold);
    expect(why(alone, actor("VERIFIER", { clinical: true }), open)).toEqual(onHold);
  });

  test("takes a talk with the patient alone, or the reason why none could be held (BR-CL-21)", () => {
    for (const seenAlone of ["NO", "NOT_POSSIBLE"] as const) {
      expect(why({ ...alone, seenAlone }, surgery.gp, open)?.rule).toBe("BR-CL-21");
      expect(why({ ...alone, seenAlone, note: "  " }, surgery.gp, open)?.rule).toBe("BR-CL-21");
      expect(why({ ...alone, seenAlone, note: "In hospital; the ward sister spoke with her." }, surgery.gp, open)).toBeUndefined(); // prettier-ignore
    }
  });
});

describe("the other checks", () => {
  test("of competence and capacity are a clinician's, whatever the role (BR-CL-25)", () => {
    for (const [kind, given] of [
      ["COMPETENCE", { age: 14 }],
      ["CAPACITY", { capacityDoubt: true }],
    ] as const) {
      expect(why({ kind, outcome: "CLEAR" }, surgery.verifier, given)?.rule).toBe("BR-CL-25");
      expect(why({ kind, outcome: "CLEAR" }, actor("VERIFIER", { clinical: true }), given)).toBeUndefined();
    }
  });

  test("are those the case needs (BR-CL-32, BR-CL-25)", () => {
    expect(why({ kind: "COMPETENCE", outcome: "CLEAR" }, surgery.gp, { age: 16 })?.rule).toBe("BR-CL-32");
    expect(why({ kind: "CAPACITY", outcome: "CLEAR" }, surgery.gp)?.rule).toBe("BR-CL-25");
  });

  test("that find a concern say what it is", () => {
    expect(why({ kind: "RESPONSIBILITIES", outcome: "CONCERN" })?.words).toMatch(/what the concern is/);
    expect(why({ kind: "RESPONSIBILITIES", outcome: "CONCERN", note: " " })?.words).toMatch(/what the concern is/);
    expect(why({ kind: "RESPONSIBILITIES", outcome: "CONCERN", note: "Shares the phone" })).toBeUndefined();
  });
});
