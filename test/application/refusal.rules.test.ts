import { describe, expect, test } from "@jest/globals";
import { serviceRefusalProblem, type ServiceRefused } from "../../server/application/refusal.rules.ts";
import { RefusalReason } from "../../server/application/application.words.ts";
import { onHold } from "../../server/reason.ts";
import { actor, surgery, today } from "./facts.ts";

const given: ServiceRefused = {
  reason: "SERIOUS_HARM",
  discussedOn: "2026-11-01",
  discussedHow: "IN_PERSON",
  alternative: "By telephone, as until now",
  reviewOn: "2027-05-02",
};
const why = (more: Partial<ServiceRefused> = {}, by = surgery.gp, isKeptFrom = false) =>
  serviceRefusalProblem({ ...given, ...more }, { actor: by, today, isKeptFrom });
const undiscussed = { discussedOn: null, discussedHow: null };

describe("a refusal", () => {
  test("is recorded with the talk, when and how (BR-REG-06)", () => {
    expect(why()).toBeUndefined();
    expect(why({ discussedOn: today })).toBeUndefined();
    expect(why({ discussedOn: "2026-11-03" })?.rule).toBe("BR-REG-06");
    expect(why({ discussedHow: null })?.rule).toBe("BR-REG-06");
    expect(why(undiscussed)?.rule).toBe("BR-REG-06");
  });

  test("without a talk takes a clinician's reason why it would put somebody at risk (BR-REG-06)", () => {
    const risky = { ...undiscussed, notDiscussedReason: "He answers her telephone." };
    expect(why(risky)).toBeUndefined();
    expect(why({ ...risky, notDiscussedReason: "  " })?.rule).toBe("BR-REG-06");
    expect(why(risky, actor("AUTHORISER"))).toEqual({ words: expect.stringMatching(/clinician/), rule: "BR-REG-06" });
  });

  test("always shows how else the patient gets the service (BR-REG-11)", () => {
    for (const alternative of ["", "   "]) expect(why({ alternative })?.rule).toBe("BR-REG-11");
  });

  test("for another reason says which", () => {
    expect(why({ reason: "OTHER" })?.words).toBe("Write the reason.");
    expect(why({ reason: "OTHER", reasonText: "Two records for one person" })).toBeUndefined();
  });

  test.each(Object.values(RefusalReason))(
    "for %s is looked at again: in the future, within 12 months or 3 (BR-CL-10)",
    (reason) => {
      const short = ["ESSENTIAL_SERVICES_IMPACT", "CANNOT_REDACT_YET"].includes(reason);
      const review = (reviewOn: string) => why({ reason, reasonText: "x", reviewOn });
      expect(review(today)?.words).toMatch(/future/);
      expect(review("2026-11-03")).toBeUndefined();
      expect(review(short ? "2027-02-02" : "2027-11-02")).toBeUndefined();
      expect(review(short ? "2027-02-03" : "2027-11-03")?.rule).toBe("BR-CL-10");
    },
  );

  test("on the ground of coercion or safeguarding is for who may know; to others it reads 'On hold' (BR-CL-20)", () => {
    for (const reason of ["COERCION_CONCERN", "SAFEGUARDING"] as const) {
      expect(why({ reason })).toBeUndefined();
      expect(why({ reason }, surgery.registrar)).toEqual(onHold);
      expect(why({ reason }, surgery.gp, true)).toEqual(onHold);
    }
  });
});
