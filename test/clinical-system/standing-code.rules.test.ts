import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { codeOf, entrySteps } from "../../server/clinical-system/enter.rules.ts";
import { concepts, RecordCode, RecordEntry } from "../../server/clinical-system/record-code.words.ts";
import {
  declinedSince,
  predictedAtLink,
  reviewNeededSince,
  type Coded,
} from "../../server/clinical-system/standing-code.rules.ts";

const needed = (codedOn: string): Coded => ({ code: "REVIEW_NEEDED", codedOn });
const notNeeded = (codedOn: string): Coded => ({ code: "REVIEW_NOT_NEEDED", codedOn });
const declined = (codedOn: string): Coded => ({ code: "DECLINED", codedOn });

describe("which code stands", () => {
  test.each([
    ["a 104 alone", [needed("2026-01-05")], "2026-01-05"],
    ["a 106 dated after it cancels it", [needed("2026-01-05"), notNeeded("2026-01-06")], null],
    ["a 104 after the 106 blocks again", [needed("2026-01-05"), notNeeded("2026-01-06"), needed("2026-02-01")], "2026-02-01"],
    ["of one day the 104, which fails safe", [needed("2026-01-05"), notNeeded("2026-01-05")], "2026-01-05"],
    ["a 106 alone asks nothing", [notNeeded("2026-01-05")], null],
  ])("%s (BR-EN-02)", (_, codes, since) => expect(reviewNeededSince(codes)).toBe(since)); // prettier-ignore

  test("a 103 beats 104 and 106 alike, whatever their days (BR-EN-03)", () => {
    expect(predictedAtLink([])).toBe("AUTOMATIC_ACCESS");
    expect(predictedAtLink([needed("2026-01-05")])).toBe("NO_AUTOMATIC_ACCESS");
    expect(predictedAtLink([needed("2026-01-05"), notNeeded("2026-01-06")])).toBe("AUTOMATIC_ACCESS");
    expect(predictedAtLink([declined("2020-01-01"), notNeeded("2026-01-06")])).toBe("NO_AUTOMATIC_ACCESS");
  });

  test("does not depend on the order in which the codes were found (BR-EN-02, 03)", () => {
    const coded = fc.record({
      code: fc.constantFrom(...Object.values(RecordCode)),
      codedOn: fc.constantFrom("2026-01-05", "2026-01-06", "2026-02-01"),
    });
    fc.assert(
      fc.property(fc.array(coded, { maxLength: 6 }), (codes) => {
        const turned = [...codes].reverse();
        expect(reviewNeededSince(turned)).toBe(reviewNeededSince(codes));
        expect(declinedSince(turned)).toBe(declinedSince(codes));
      }),
      { numRuns: 200 },
    );
  });
});

describe("what is entered in the record", () => {
  test("carries the code where one is verified, and says that there is none where there is not (domain.md 4.2, BR-CL-11)", () => {
    for (const entry of Object.values(RecordEntry)) {
      const written = entrySteps(entry).join(" ");
      const code = codeOf(entry);
      expect(code !== null).toBe(entry in concepts);
      expect(written).toContain(code?.id ?? "No code for this is verified");
    }
  });

  test("every code passes SNOMED's check digit, and is a concept's (domain.md 4.2)", () => {
    const d = ["0123456789", "1234067895", "2340178956", "3401289567", "4012395678", "5987604321", "6598710432", "7659821043", "8765932104", "9876543210"]; // prettier-ignore
    const p = ["0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258"]; // prettier-ignore
    for (const { id } of Object.values(concepts)) {
      const sum = [...id].reverse().reduce((c, digit, at) => Number(d[c]?.[Number(p[at % 8]?.[Number(digit)])]), 0);
      expect(sum).toBe(0);
      expect(id.slice(-3, -1)).toBe("10");
    }
  });
});
