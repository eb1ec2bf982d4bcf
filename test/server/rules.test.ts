import { describe, expect, test } from "@jest/globals";
import { promisesByRule, rulesIn, rulesOfApplications } from "../support/rules.ts";

describe("the rules of applications", () => {
  test("are each kept by a test whose title names it", () => {
    const promises = promisesByRule();
    expect(rulesOfApplications.filter((rule) => !promises.has(rule))).toEqual([]);
  });

  test.each([
    ["kept (BR-CO-01, 04, BR-CL-20)", ["BR-CO-01", "BR-CO-04", "BR-CL-20"]],
    ["kept (BR-CR-02 to 06)", ["BR-CR-02", "BR-CR-03", "BR-CR-04", "BR-CR-05", "BR-CR-06"]],
    ["kept after 3 months (domain.md 13)", []],
  ])("are read from a title: %s", (title, rules) => expect(rulesIn(title)).toEqual(rules));
});
