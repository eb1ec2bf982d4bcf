import { describe, expect, test } from "@jest/globals";
import { parsePostcode } from "../../server/patient/postcode.ts";

describe("a postcode", () => {
  test.each([
    ["M1 1AE", "M1 1AE"],
    ["b33 8th", "B33 8TH"],
    ["CR26XH", "CR2 6XH"],
    ["DN55 1PT", "DN55 1PT"],
    ["W1A  0AX", "W1A 0AX"],
    ["ec1a1bb", "EC1A 1BB"],
    ["SW1A\u00A01AA", "SW1A 1AA"],
    [" SW1A-1AA ", "SW1A 1AA"],
    ["GIR0AA", "GIR 0AA"],
    ["ZZ99 3VZ", "ZZ99 3VZ"],
    ["zz993cz", "ZZ99 3CZ"],
    ["BF1 2AU", "BF1 2AU"],
  ])("written %j is %s", (text, value) => expect(parsePostcode(text)).toEqual({ value }));

  test.each([
    ["", "missing"],
    ["invalid", "not a UK postcode"],
    ["BAP4WG", "not a UK postcode"],
    ["12345", "not a UK postcode"],
    ["GIR 1AA", "not a UK postcode"],
    ["SW1A", "only the first half"],
    ["LS1 OAA", "the letter O"],
  ])("%j is refused with its reason", (text, words) =>
    expect(parsePostcode(text)).toEqual({ problem: expect.stringContaining(words) }),
  );
});
