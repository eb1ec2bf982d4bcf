import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { EvidenceType, evidenceTypes, labelOf } from "../../server/verification/evidence-type.ts";
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

describe("the list of documents", () => {
  const all = Object.values(evidenceTypes);

  test("has the 17 of level 3, 24 of level 2 and 3 proofs of address (domain.md 2.2, BR-CL-30)", () =>
    expect([3, 2, null].map((level) => all.filter((each) => each.level === level).length)).toEqual([17, 24, 3]));

  test("marks what could not be confirmed (BR-CL-30)", () =>
    expect(Object.values(EvidenceType).filter((type) => evidenceTypes[type].unconfirmed)).toEqual([
      "UK_DRIVING_LICENCE",
      "EEA_DRIVING_LICENCE",
      "MORTGAGE_ACCOUNT",
    ]));

  test("says every document once", () =>
    expect(new Set(Object.values(EvidenceType).map(labelOf)).size).toBe(all.length));
});

describe("whatever two documents are shown", () => {
  const type = fc.constantFrom(...Object.values(EvidenceType));
  const day = fc.option(fc.constantFrom("2026-03-03", "2026-08-02", "2026-10-30", today, "2030-01-01"));
  const shown = fc.record({ type, seenOriginal: fc.boolean(), issuedOn: day, expiresOn: day });
  const kindsOf = (pair: readonly { type: EvidenceType }[]) => pair.map((each) => evidenceTypes[each.type]);

  test("a pair that passes the levels has a level 3, a level each, a photograph, two kinds, and nothing expired (BR-ID-01, 02)", () => {
    let passed = 0;
    fc.assert(
      fc.property(shown, shown, (one, other) => {
        if (why([one, other])) return;
        passed += 1;
        const pair = kindsOf([one, other]);
        expect(pair.some(({ level }) => level === 3) && pair.every(({ level }) => level !== null)).toBe(true);
        expect(pair.some(({ hasPhoto }) => hasPhoto)).toBe(true);
        expect(one.type).not.toBe(other.type);
        expect([one, other].every(({ seenOriginal, expiresOn }) => seenOriginal && (expiresOn ?? today) >= today)).toBe(
          true,
        );
      }),
      { numRuns: 3_000 },
    );
    expect(passed).toBeGreaterThan(0);
  });

  const pairs = Object.values(EvidenceType).flatMap((one) =>
    Object.values(EvidenceType).map((other) => [one, other] as const),
  );

  test("every sound pair of two kinds with a level 3, a level each and a photograph passes (BR-ID-01)", () => {
    for (const [one, other] of pairs) {
      const kinds = kindsOf([{ type: one }, { type: other }]);
      const isEnough =
        one !== other &&
        kinds.every(({ level }) => level !== null) &&
        kinds.some(({ level }) => level === 3) &&
        kinds.some(({ hasPhoto }) => hasPhoto);
      expect({ one, other, passes: why([one, other]) === undefined }).toEqual({ one, other, passes: isEnough });
    }
  });

  test("whatever the advice names completes the pair in place of one document (BR-CL-30)", () => {
    const named = {
      passport: "PASSPORT",
      "bank current account": "CURRENT_ACCOUNT",
      "birth certificate": "BIRTH_CERTIFICATE",
    } as const;
    for (const [one, other] of pairs.filter(
      ([a, b]) => a !== b && kindsOf([{ type: a }, { type: b }]).some(({ level }) => level),
    )) {
      const [, advice] = /(?:such as|: a) (.*)$/.exec(why([one, other])?.words ?? "") ?? [];
      if (why([one, other])) expect(advice).toBeDefined();
      for (const [words, type] of Object.entries(named)) {
        if (!advice?.includes(words)) continue;
        const passes = [why([one, type]), why([type, other])].includes(undefined);
        expect({ one, other, words, passes }).toEqual({ one, other, words, passes: true });
      }
    }
  });

  test("the wider rule takes no pair without a photograph, and refuses none that the levels take (BR-CL-30)", () =>
    fc.assert(
      fc.property(shown, shown, (one, other) => {
        const passes = why([one, other], either) === undefined;
        if (passes) expect(kindsOf([one, other]).some(({ hasPhoto }) => hasPhoto)).toBe(true);
        if (why([one, other]) === undefined) expect(passes).toBe(true);
      }),
      { numRuns: 3_000 },
    ));
});
