import { describe, expect, test } from "@jest/globals";
import { concepts } from "../../server/clinical-system/record-code.words.ts";
import { holdsVerhoeff, parseConceptId } from "../../server/clinical-system/snomed.ts";

describe("a SNOMED code", () => {
  test.each(Object.values(concepts).map(({ id }) => id))("%s, which is built in, is one", (id) =>
    expect(parseConceptId(id)).toEqual({ value: id }),
  );

  test.each(["308342008", "417430008", "247811000000108", "37331000000100", "25851000000105"])(
    "%s of the domain is one",
    (id) => expect(parseConceptId(` ${id} `)).toEqual({ value: id }),
  );

  test("with any one digit wrong, or two neighbours swapped, is none", () => {
    const id = concepts.REVIEW_NEEDED.id;
    for (let at = 0; at < id.length; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const wrong = id.slice(0, at) + String(digit) + id.slice(at + 1);
        if (wrong !== id) expect(holdsVerhoeff(wrong)).toBe(false);
      }
      const swapped = id.slice(0, at) + (id[at + 1] ?? "") + (id[at] ?? "") + id.slice(at + 2);
      if (swapped !== id && at + 1 < id.length) expect(holdsVerhoeff(swapped)).toBe(false);
    }
  });

  test.each([
    ["1364731000000100", /spreadsheet rounded/],
    ["1.36473E+15", /shortened when a spreadsheet/],
    ["1364731000000103", /check digit/],
    ["2159182015", /description/],
    ["Xa1b2", /digits only/],
    ["12", /6 to 18 digits/],
    ["", /missing/],
  ])("written %s is refused with what is wrong", (text, problem) =>
    expect(parseConceptId(text)).toEqual({ problem: expect.stringMatching(problem) }),
  );
});
