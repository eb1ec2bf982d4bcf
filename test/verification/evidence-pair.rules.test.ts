import { describe, expect, test } from "@jest/globals";
import type { EvidenceType } from "../../server/verification/evidence-type.ts";
import { pairRefusal, type Seen } from "../../server/verification/evidence-pair.rules.ts";

const today = "2026-11-02";
const levels = { identityRule: "LEVELS", proofOfAddressMonths: 3, evidenceNotAccepted: [] } as const;
const either = {
  identityRule: "LEVELS_OR_PHOTO_PLUS_ADDRESS",
  proofOfAddressMonths: 3,
  evidenceNotAccepted: [],
} as const;

const seen = (type: EvidenceType, more: Partial<Seen> = {}): Seen => ({ type, seenOriginal: true, ...more });
const why = (
  pair: readonly (Seen | EvidenceType)[],
  policy: typeof levels | typeof either = levels,
  sameAccount = false,
) =>
  pairRefusal(
    { evidence: pair.map((each) => (typeof each === "string" ? seen(each) : each)), sameAccount },
    policy,
    today,
  );

describe("two documents", () => {
  test.each([
    ["PASSPORT", "CURRENT_ACCOUNT"],
    ["PASSPORT", "BIRTH_CERTIFICATE"],
    ["BIRTH_CERTIFICATE", "PASSPORT"],
    ["CURRENT_ACCOUNT", "BUS_PASS_60_PLUS"],
    ["UK_DRIVING_LICENCE", "MOBILE_CONTRACT"],
    ["PASSPORT", "UK_DRIVING_LICENCE"],
  ] as const)("of level 3 with level 3 or 2, one with a photograph, are enough: %s and %s (BR-ID-01)", (...pair) =>
    expect(why(pair)).toBeUndefined(),
  );

  test.each([
    [
      ["BIRTH_CERTIFICATE", "MARRIAGE_CERTIFICATE"],
      "These are two level 2 documents without a photograph; one must be level 3 and one needs a photograph: a passport is both.",
    ],
    [
      ["ARC_CARD", "BIRTH_CERTIFICATE"],
      "These are two level 2 documents; one must be level 3, such as a passport or a bank current account.",
    ],
    [
      ["CURRENT_ACCOUNT", "STUDENT_LOAN_ACCOUNT"],
      "Neither document has a photograph; one needs a photograph, such as a passport.",
    ],
    [
      ["CURRENT_ACCOUNT", "BIRTH_CERTIFICATE"],
      "Neither document has a photograph; one needs a photograph, such as a passport.",
    ],
    [
      ["PASSPORT", "UTILITY_BILL"],
      "A utility bill proves an address only. With the passport, ask for one of level 2 or 3, such as a birth certificate or a bank current account.",
    ],
    [
      ["BANK_STATEMENT", "STUDENT_LOAN_ACCOUNT"],
      "A bank statement proves an address only. With the student loan account, ask for one of level 2 or 3 that has a photograph, such as a passport.",
    ],
    [
      ["FREEDOM_PASS", "COUNCIL_TAX_BILL"],
      "A council tax bill proves an address only. With the freedom pass, ask for one of level 3, such as a passport or a bank current account.",
    ],
    [
      ["BIRTH_CERTIFICATE", "UTILITY_BILL"],
      "A utility bill proves an address only. With the birth certificate, ask for one of level 3 that has a photograph, such as a passport.",
    ],
    [
      ["COUNCIL_TAX_BILL", "UTILITY_BILL"],
      "Both documents prove an address only. Ask for a passport and one more of level 2 or 3, such as a birth certificate.",
    ],
  ] as const)("that are not enough are told what would complete them: %j (BR-ID-01)", (pair, words) =>
    expect(why(pair)).toEqual({ words, rule: "BR-ID-01" }),
  );

  test.each(["PASSPORT", "CURRENT_ACCOUNT"] as const)(
    "an asylum seeker's ARC and a %s are enough (BR-ID-13)",
    (other) => expect(why(["ARC_CARD", other])).toBeUndefined(),
  );

  test.each([
    "CONVENTION_TRAVEL_DOCUMENT",
    "STATELESS_PERSON_DOCUMENT",
    "CERTIFICATE_OF_TRAVEL",
    "CERTIFICATE_OF_IDENTITY",
  ] as const)("a %s counts as level 2 (BR-ID-13)", (travel) =>
    expect(why([travel, "CURRENT_ACCOUNT"])).toBeUndefined(),
  );

  test("are two different kinds, from two accounts (BR-ID-02)", () => {
    expect(why(["PASSPORT", "PASSPORT"])).toEqual({
      words: expect.stringContaining("one kind (passport)"),
      rule: "BR-ID-02",
    });
    expect(why(["PASSPORT", "CURRENT_ACCOUNT"], levels, true)).toEqual({
      words: expect.stringContaining("one account"),
      rule: "BR-ID-02",
    });
  });

  test.each([[[]], [["PASSPORT"]], [["PASSPORT", "CURRENT_ACCOUNT", "BIRTH_CERTIFICATE"]]] as const)(
    "are exactly two (%j, BR-ID-01)",
    (evidence) => expect(why(evidence)?.words).toMatch(/Two documents are needed/),
  );
});

describe("a document", () => {
  const withAccount = (more: Partial<Seen>) => why([seen("PASSPORT", more), "CURRENT_ACCOUNT"])?.words;

  test("that expired is refused by name and date; on its last day it still counts (BR-ID-01)", () => {
    expect(withAccount({ expiresOn: "2026-03-03" })).toBe(
      "The passport expired on 3 March 2026; ask for another document.",
    );
    expect(withAccount({ expiresOn: "2026-11-01" })).toMatch(/expired on 1 November 2026/);
    expect(withAccount({ expiresOn: today })).toBeUndefined();
  });

  test("is seen itself, never as a copy (BR-ID-03)", () =>
    expect(withAccount({ seenOriginal: false })).toBe("The passport itself must be seen; a copy does not count."));

  test("has dates that can be", () => {
    expect(withAccount({ issuedOn: "2026-11-03" })).toMatch(/in the future/);
    expect(withAccount({ issuedOn: "2026-10-03", expiresOn: "2026-10-02" })).toMatch(/before its date of issue/);
  });
});

describe("where the practice also takes a photograph with a proof of address", () => {
  const bill = (issuedOn: string | null) => why(["PASSPORT", seen("UTILITY_BILL", { issuedOn })], either);

  test("the bill is not older than its policy says, three months to the day (BR-CL-30)", () => {
    expect(bill("2026-08-02")).toBeUndefined();
    expect(bill("2026-08-01")).toEqual({
      words: "The utility bill of 1 August 2026 is older than 3 months; ask for a newer one.",
      rule: "BR-CL-30",
    });
    expect(bill(null)?.words).toBe("Write the date of issue of the utility bill; it may not be older than 3 months.");
    const month = { ...either, proofOfAddressMonths: 1 };
    const evidence = [seen("PASSPORT"), seen("UTILITY_BILL", { issuedOn: "2026-10-01" })];
    expect(pairRefusal({ evidence, sameAccount: false }, month, today)?.words).toMatch(/older than 1 month;/);
  });

  test("a pair of the levels is enough as before (BR-ID-01)", () =>
    expect(why(["PASSPORT", "BIRTH_CERTIFICATE"], either)).toBeUndefined());

  test("a failed pair is told either way to complete it (BR-CL-30)", () => {
    expect(why(["ARC_CARD", "BIRTH_CERTIFICATE"], either)).toEqual({
      words:
        "These are two level 2 documents; one must be level 3, such as a passport or a bank current account. Or, with the UK asylum seeker Application Registration Card (ARC), a proof of address of the last 3 months.",
      rule: "BR-CL-30",
    });
    expect(why(["COUNCIL_TAX_BILL", "UTILITY_BILL"], either)?.words).toMatch(/needs a photograph with it/);
    expect(why(["BIRTH_CERTIFICATE", "UTILITY_BILL"], either)?.words).toMatch(/needs a photograph with it/);
  });
});
