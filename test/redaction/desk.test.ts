import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  changed,
  inSample,
  isUndecided,
  nextUndecided,
  placesOf,
  progressOf,
  type Desk,
} from "../../admin/redaction/desk/desk-index.ts";
import { stretchesOf } from "../../admin/redaction/desk/highlight.ts";
import { missesInWords, ownMissesInWords } from "../../admin/redaction/desk/miss-rate.ts";
import { shortcutOf } from "../../admin/redaction/desk/shortcuts.ts";
import { measuredAtFirstContact } from "../../server/redaction/prescreen/measured.ts";

const idOf = (at: number) => `0190b9f4-7a1c-7e3a-8a55-${at.toString(16).padStart(12, "0")}`;

/** A record of as many results, every tenth flagged, in two tasks by turns. */
function deskOf(entries: number): Desk {
  const each = <Value>(value: (at: number) => Value) => Array.from({ length: entries }, (_, at) => value(at));
  return {
    reviewId: idOf(999_999),
    ids: each(idOf),
    versions: each(() => 1),
    dates: each(() => "2020-01-01"),
    kinds: each(() => "RESULT"),
    tasks: each((at) => at % 2),
    taskIds: ["one", "two"],
    scores: each(() => 0),
    flagged: each((at) => at % 10 === 0),
    labelled: each(() => false),
    filed: each(() => true),
    decisions: each(() => null),
    askAgain: each(() => false),
    signedOff: each(() => false),
    needsSecond: each(() => false),
    sets: each(() => null),
    seenNow: each(() => false),
  };
}

const all = { shown: "ALL", taskId: null, found: null } as const;

describe("what the desk shows", () => {
  test("everything, one task, what a search found, and what is undecided", () => {
    const desk = changed(deskOf(40), new Map([[idOf(4), { version: 2, decision: "SHOW" }]]));
    expect(placesOf(desk, all)).toHaveLength(40);
    expect(placesOf(desk, { ...all, taskId: "two" })).toHaveLength(20);
    expect(placesOf(desk, { ...all, found: new Set([idOf(7), idOf(8)]) })).toEqual([7, 8]);
    expect(placesOf(desk, { ...all, shown: "UNDECIDED" })).not.toContain(4);
  });

  test("flagged only has the flagged entries and a sample of the others, about one in twenty", () => {
    const desk = deskOf(4_000);
    const places = placesOf(desk, { ...all, shown: "FLAGGED" });
    const sampled = places.filter((at) => !desk.flagged[at]);
    expect(places.filter((at) => desk.flagged[at])).toHaveLength(400);
    expect(sampled.every((at) => inSample(desk, at))).toBe(true);
    expect(sampled.length).toBeGreaterThan(100);
    expect(sampled.length).toBeLessThan(300);
    expect(placesOf(desk, { ...all, shown: "FLAGGED" })).toEqual(places);
  });
});

describe("going on after a decision", () => {
  test("leads to the next undecided entry, round to the first, and nowhere once all are decided", () => {
    let desk = deskOf(3);
    const places = placesOf(desk, all);
    expect(nextUndecided(desk, places, 0)).toBe(1);
    expect(nextUndecided(desk, places, 2)).toBe(0);
    desk = changed(desk, new Map([0, 1, 2].map((at) => [idOf(at), { version: 2, decision: "SHOW" as const }])));
    expect(nextUndecided(desk, places, 0)).toBeUndefined();
  });

  test("whatever is decided in whatever order, what is counted as left is what is undecided", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ at: fc.nat(59), hide: fc.constantFrom("SHOW", "HIDE", null) })), (made) => {
        let desk = deskOf(60);
        for (const { at, hide } of made) desk = changed(desk, new Map([[idOf(at), { version: 2, decision: hide as "SHOW" | "HIDE" | null }]])); // prettier-ignore
        const places = placesOf(desk, all);
        const { entries, decided } = progressOf(desk, places);
        expect(entries - decided).toBe(places.filter((at) => isUndecided(desk, at)).length);
        expect(placesOf(desk, { ...all, shown: "UNDECIDED" })).toHaveLength(entries - decided);
      }),
      { numRuns: 100 },
    );
  });
});

describe("what is marked in a text", () => {
  test("overlapping findings are cut apart, and each piece names its reasons", () => {
    expect(
      stretchesOf("abcdef", [
        { reason: "x", start: 1, end: 4 },
        { reason: "y", start: 3, end: 5 },
      ]),
    ).toEqual([
      { text: "a", reasons: [] },
      { text: "bc", reasons: ["x"] },
      { text: "d", reasons: ["x", "y"] },
      { text: "e", reasons: ["y"] },
      { text: "f", reasons: [] },
    ]);
  });

  test("findings for one reason that touch or overlap are one piece, so that the reason is written once", () => {
    const found = [[0, 3], [2, 4], [4, 6]].map(([start = 0, end = 0]) => ({ reason: "x", start, end })); // prettier-ignore
    expect(stretchesOf("abcdefg", found)).toEqual([
      { text: "abcdef", reasons: ["x"] },
      { text: "g", reasons: [] },
    ]);
  });

  test("the pieces put together are the text, whatever the findings say", () => {
    const finding = fc.record({ reason: fc.constantFrom("a", "b"), start: fc.integer(), end: fc.integer() });
    fc.assert(
      fc.property(fc.string(), fc.array(finding, { maxLength: 5 }), (text, findings) => {
        expect(stretchesOf(text, findings).map((each) => each.text).join("")).toBe(text); // prettier-ignore
      }),
      { numRuns: 200 },
    );
  });
});

describe("shortcuts", () => {
  const key = (code: string, more = {}) => ({ code, altKey: true, ctrlKey: false, metaKey: false, shiftKey: false, ...more }); // prettier-ignore
  test("need Alt and Alt alone, so that no letter by itself does anything", () => {
    expect(shortcutOf(key("KeyS"))).toBe("show");
    expect(shortcutOf(key("KeyS", { altKey: false }))).toBeUndefined();
    expect(shortcutOf(key("KeyS", { ctrlKey: true }))).toBeUndefined();
    expect(shortcutOf(key("KeyZ"))).toBeUndefined();
  });
});

describe("what is said of the pre-screen", () => {
  test("is the span of what was measured on text it had not seen", () => {
    expect(missesInWords([...measuredAtFirstContact])).toMatch(/^On 11 sets of entries .* missed 0 to 23 of 100 /);
  });

  test("and what this practice found, once it found anything", () => {
    expect(ownMissesInWords({ unflaggedRead: 0, unflaggedHidden: 0 })).toMatch(/not yet/);
    expect(ownMissesInWords({ unflaggedRead: 1_200, unflaggedHidden: 9 })).toContain("9 of 1,200 entries");
  });
});
