import { describe, expect, test } from "@jest/globals";
import { refusal, standing } from "../../server/application/application.rules.ts";
import { errorReasonProblem, noCredentialReasonRefusal } from "../../server/application/closing.rules.ts";
import { onHold } from "../../server/reason.ts";
import { actor, caseOf, facts, ready, surgery, today, type Given } from "./facts.ts";

const on = (given: Given = {}) => ready({ services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }], ...given });

describe("closing without a credential (BR-CL-02)", () => {
  const why = (of: ReturnType<typeof facts>, by = surgery.registrar) =>
    refusal(caseOf(of), "closeWithoutCredential", by);
  const waits: Given = { services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }, "FULL_HISTORIC_RECORD"] };

  test("leads an application that only waits for a credential on to ACTIVE (BR-CL-02)", () => {
    expect(standing(on())).toBe("CREDENTIAL");
    for (const noCredential of ["NHS_LOGIN", "NOT_COLLECTED"] as const)
      expect(standing(on({ noCredential }))).toBe("ACTIVE");
    expect(standing(on({ identity: [], noCredential: "NOT_COLLECTED" }))).toBe("ACTIVE");
    expect(standing(ready({ ...waits, noCredential: "NHS_LOGIN" }))).toBe("REVIEW");
  });

  test("waits until a service is on (BR-CL-01)", () => expect(why(ready())?.rule).toBe("BR-CL-01"));

  test("is no way past a credential that is issued, handed over or used (BR-CL-02)", () => {
    for (const credential of ["ISSUED", "HANDED_OVER", "USED"])
      expect([credential, why(ready({ ...waits, credential }))?.rule]).toEqual([credential, "BR-CL-02"]);
    for (const credential of ["EXPIRED", "VOIDED", "REVOKED"])
      expect([credential, why(ready({ ...waits, credential }))]).toEqual([credential, undefined]);
  });

  test("closes the wait for a credential that nobody fetched before its last day was over (BR-CL-02, BR-CR-02)", () => {
    expect(why(on({ credential: "ISSUED", credentialExpiresOn: today }))?.rule).toBe("BR-CL-02");
    expect(why(on({ credential: "ISSUED", credentialExpiresOn: "2026-11-01" }))).toBeUndefined();
  });

  test("is said once, and not under 13, where nobody waits for one (BR-CL-02, BR-CR-07)", () => {
    expect(why(ready({ ...waits, noCredential: "NHS_LOGIN" }))?.words).toMatch(/recorded already/);
    expect(why(ready({ ...waits, age: 12 }))?.rule).toBe("BR-CR-07");
  });

  test("waits while the case is held, and does not say why (BR-CO-01, BR-CL-20)", () => {
    const held = ready({ ...waits, hasConcern: true });
    expect(why(held)).toEqual(onHold);
    expect(why(held, actor(["REGISTRAR", "SAFEGUARDING_LEAD"]))?.rule).toBe("BR-CO-01");
  });

  test("for an NHS login takes the safe-use guidance first; for one not collected it does not (BR-CL-06)", () => {
    expect(noCredentialReasonRefusal(on(), "NHS_LOGIN")?.rule).toBe("BR-CL-06");
    expect(noCredentialReasonRefusal(on({ guided: true }), "NHS_LOGIN")).toBeUndefined();
    expect(noCredentialReasonRefusal(on(), "NOT_COLLECTED")).toBeUndefined();
  });
});

describe("entered in error (BR-CL-08)", () => {
  const why = (of: ReturnType<typeof facts>, by = surgery.reception, more = {}) =>
    refusal(caseOf(of, more), "markEnteredInError", by);

  test("is for who took the application, on the same London day (BR-CL-08)", () => {
    expect(why(facts())).toBeUndefined();
    expect(why(facts({ receivedAt: "2026-11-02T00:00:00Z" }))).toBeUndefined();
    expect(why(facts({ receivedAt: "2026-11-01T23:59:00Z" }))?.rule).toBe("BR-CL-08");
    const inSummer = { ...facts({ receivedAt: "2026-07-01T23:30:00Z" }), today: "2026-07-02" };
    expect(why(inSummer)).toBeUndefined();
    expect(why({ ...inSummer, today: "2026-07-01" })?.rule).toBe("BR-CL-08");
  });

  test("is otherwise for a manager, on any day, and for nobody else (BR-CL-08)", () => {
    const earlier = facts({ receivedAt: "2026-03-02T09:00:00Z" });
    expect(why(earlier, surgery.manager)).toBeUndefined();
    for (const by of [surgery.verifier, surgery.registrar, surgery.gp]) {
      expect(why(facts(), by)?.rule).toBe("BR-CL-08");
      expect(why(earlier, by)?.rule).toBe("BR-CL-08");
    }
  });

  test("of oneself or a declared relative is for a colleague (BR-RO-04)", () =>
    expect(why(facts(), surgery.manager, { isRelated: true })?.rule).toBe("BR-RO-04"));

  test("is said from wherever an application stands, held or closed, and once (BR-CL-08)", () => {
    for (const of of [
      facts({ declared: false }),
      ready(),
      on(),
      on({ credential: "HANDED_OVER" }),
      ready({ hasConcern: true }),
    ])
      // prettier-ignore
      expect([standing(of), why(of)]).toEqual([standing(of), undefined]);
    const marked = on({ credential: "HANDED_OVER", enteredInError: true });
    expect(standing(marked)).toBe("ENTERED_IN_ERROR");
    expect(why(marked)?.words).toBe("This application is closed: it was entered in error.");
  });

  test("takes a reason of a few words (BR-CL-08)", () => {
    expect(errorReasonProblem(" no   ")).toMatch(/few words/);
    expect(errorReasonProblem("Wrong")).toBeUndefined();
  });
});
