import { describe, expect, test } from "@jest/globals";
import { heldReasonProblem, ImportStep, isHeld, refusal, type Standing } from "../../server/import/import.rules.ts";
import { ImportState } from "../../server/import/import.words.ts";
import { byKindRefusal, decisionsFor } from "../../server/import/row.rules.ts";
import type { StaffRole } from "../../server/permissions.ts";

const as = (role: StaffRole) => ({ roles: [role] });
const checked: Standing = {
  state: "CHECKED",
  rowsLeaver: 0,
  listSize: 1000,
  openLeavers: 0,
  isStale: false,
  isOtherCommitting: false,
};
const may = (of: Partial<Standing>, role: StaffRole = "REGISTRAR") =>
  Object.values(ImportStep).filter((step) => !refusal({ ...checked, ...of }, step, as(role)));
const why = (of: Partial<Standing>, role: StaffRole = "REGISTRAR") =>
  refusal({ ...checked, ...of }, "COMMIT", as(role));

describe("the life of a file", () => {
  test.each([
    ["UPLOADED", ["CANCEL"]],
    ["CHECKED", ["DECIDE", "COMMIT", "CHECK_AGAIN", "CANCEL"]],
    ["IN_REVIEW", ["DECIDE", "COMMIT", "CHECK_AGAIN", "CANCEL"]],
    ...(["COMMITTING", "COMMITTED", "NOTHING_NEW", "CANCELLED", "REFUSED"] as const).map(
      (state) => [state, []] as const,
    ),
  ] as const)("%s leaves %j", (state, steps) => expect(may({ state })).toEqual(steps));

  test("every state says in words why a step is not taken", () => {
    for (const state of Object.values(ImportState))
      for (const step of Object.values(ImportStep))
        expect(refusal({ ...checked, state }, step, as("REGISTRAR"))?.words ?? "It may.").toMatch(/^[A-Z][^_]*\.$/);
  });

  test.each(["RECEPTION", "VERIFIER", "AUTHORISER", "AUDITOR", "CHAMPION", "SYSTEM_ADMINISTRATOR"] as const)(
    "is no affair of %s",
    (role) => expect(may({}, role)).toEqual([]),
  );
});

describe("a commit", () => {
  test("waits for another file that is being written", () =>
    expect(why({ isOtherCommitting: true })?.words).toMatch(/Wait/));

  test("waits for a new check when another was committed since (BR-IM-04)", () =>
    expect(why({ isStale: true })).toMatchObject({ rule: "BR-IM-04", words: expect.stringMatching(/checked again/) }));

  test("waits until every possible leaver is decided about (BR-IM-05)", () =>
    expect(why({ rowsLeaver: 2, openLeavers: 2 })).toMatchObject({
      rule: "BR-IM-05",
      words: expect.stringMatching(/2 possible leavers/),
    }));

  test.each([
    [20, false],
    [21, true],
  ])("of a list of 1,000 with %d leavers is held: %s (BR-IM-05)", (rowsLeaver, held) => {
    expect(isHeld({ rowsLeaver, listSize: 1000 })).toBe(held);
    expect(why({ rowsLeaver })?.rule).toBe(held ? "BR-IM-05" : undefined);
    expect(why({ rowsLeaver }, "PRACTICE_MANAGER")).toBeUndefined();
    expect(heldReasonProblem({ ...checked, rowsLeaver }, " no ") !== undefined).toBe(held);
    expect(heldReasonProblem({ ...checked, rowsLeaver }, "A branch has closed.")).toBeUndefined();
  });

  test("of the first list is never held, because nobody can have left", () => expect(isHeld({ rowsLeaver: 0, listSize: 0 })).toBe(false)); // prettier-ignore
});

describe("what may be decided about a row", () => {
  const row = (
    outcome: "NEEDS_PERSON" | "NEW" | "SAME" | "REFUSED" | "LEAVER",
    reasons: string[] = [],
    hasPatient = true,
  ) => decisionsFor({ outcome, reasons, hasPatient });

  test.each([
    ["NEW", [], ["TAKE", "LEAVE"]],
    ["LEAVER", ["MISSING"], ["TAKE", "LEAVE"]],
    ["SAME", [], []],
    ["REFUSED", [], []],
    ["NEEDS_PERSON", ["SIMILAR"], ["SAME_PERSON", "ANOTHER_PERSON", "LEAVE"]],
    ["NEEDS_PERSON", ["ANOTHER_NUMBER"], ["SAME_PERSON", "ANOTHER_PERSON", "LEAVE"]],
    ["NEEDS_PERSON", ["BORN"], ["TAKE", "KEEP_OURS", "LEAVE"]],
    ["NEEDS_PERSON", ["OTHER_PRACTICE", "SEX"], ["TAKE", "KEEP_OURS", "LEAVE"]],
    ["NEEDS_PERSON", ["OTHER_PRACTICE"], ["SAME_PERSON", "LEAVE"]],
    ["NEEDS_PERSON", ["SIMILAR", "CHANGED_SINCE"], []],
  ] as const)("%s %j: %j", (outcome, reasons, may) => expect(row(outcome, [...reasons])).toEqual(may));

  test("of somebody nobody here can be is a new patient or nothing", () => {
    expect(row("NEEDS_PERSON", ["OTHER_PRACTICE"], false)).toEqual(["ANOTHER_PERSON", "LEAVE"]);
    expect(row("NEEDS_PERSON", ["ANOTHER_ROW"], false)).toEqual(["ANOTHER_PERSON", "LEAVE"]);
  });

  test("is said of all of a kind at once, but never that twins are one (BR-IM-03)", () => {
    expect(byKindRefusal("SIMILAR", "SAME_PERSON")).toMatch(/one by one/);
    expect(byKindRefusal("SIMILAR", "ANOTHER_PERSON")).toBeUndefined();
    expect(byKindRefusal("OTHER_PRACTICE", "SAME_PERSON")).toBeUndefined();
  });
});
