import { describe, expect, test } from "@jest/globals";
import {
  actionOf,
  AccessState,
  dueAfter,
  edges,
  recordLabel,
} from "../../server/service-access/service-access.rules.ts";
import { isRecord, Service } from "../../server/service-access/service.ts";
import { visibleFromRefusal } from "../../server/service-access/visible-from.rules.ts";

const today = "2026-11-02";
const states = Object.values(AccessState);

describe("the life of a service for a patient", () => {
  test("who declined comes back by asking, and by nothing else (domain.md 13, BR-CL-03)", () =>
    expect(edges.DECLINED).toEqual(["REQUESTED", "PENDING"]));

  test.each(["REFUSED", "ENDED", "DECLINED", "REQUESTED", "OFFERED"] as const)(
    "%s never becomes ACTIVE without a new request that passes its gates (domain.md 13)",
    (state) => expect(edges[state]).not.toContain("ACTIVE"),
  );

  test("is ACTIVE out of a request, as the supplier's default, from another level, or when a suspension is lifted (BR-CL-03)", () =>
    expect(states.filter((state) => edges[state].includes("ACTIVE"))).toEqual([
      "NOT_OFFERED",
      "PENDING",
      "ACTIVE",
      "SUSPENDED",
    ]));

  test("has no state without a way on", () => {
    for (const state of states) expect(edges[state].length).toBeGreaterThan(0);
  });

  test("asks for a deed in the clinical system exactly where the patient sees a difference (BR-CL-11)", () => {
    const told = states.flatMap((from) => edges[from].flatMap((to) => (actionOf(from, to) ? [`${from} ${to} ${actionOf(from, to)}`] : []))); // prettier-ignore
    expect(told).toEqual([
      "NOT_OFFERED ACTIVE SWITCH_ON",
      "PENDING ACTIVE SWITCH_ON",
      "ACTIVE ACTIVE CHANGE",
      "ACTIVE SUSPENDED SUSPEND",
      "ACTIVE ENDED SWITCH_OFF",
      "ACTIVE DECLINED SWITCH_OFF",
      "SUSPENDED ACTIVE SWITCH_ON",
      "SUSPENDED ENDED SWITCH_OFF",
    ]);
  });

  test("what ends or is suspended is due the same day (BR-CL-11)", () =>
    expect([dueAfter.SWITCH_OFF, dueAfter.SUSPEND, dueAfter.SHOW_LESS]).toEqual([0, 0, 0]));
});

describe("the label of a record", () => {
  test("is derived from the services and their days, and is no ladder (BR-LV-01)", () => {
    expect(recordLabel([])).toBe("No record access");
    expect(recordLabel([{ service: "APPOINTMENTS", visibleFrom: null }])).toBe("No record access");
    expect(
      recordLabel([
        { service: "DETAILED_CODED_RECORD", visibleFrom: "2010-01-01" },
        { service: "FULL_PROSPECTIVE_RECORD", visibleFrom: "2023-11-01" },
      ]),
    ).toBe("Detailed coded record (from 2010-01-01) + Full prospective (from 2023-11-01)");
  });
});

describe("moving the day from which a record is visible", () => {
  const ordinary = { isRelated: false, isOnHold: false, today };
  const active = { state: "ACTIVE", visibleFrom: "2023-11-01" } as const;
  const wanted = { visibleFrom: "2025-01-01", reason: "Agreed with her", discussedOn: today };
  const why = (
    more: Partial<typeof wanted> | { discussedOn: null } = {},
    now: Parameters<typeof visibleFromRefusal>[1] = active,
    about = {},
  ) => visibleFromRefusal("FULL_PROSPECTIVE_RECORD", now, { ...wanted, ...more }, { ...ordinary, ...about });

  test("earlier needs a redaction review of the time between (BR-LV-02)", () => {
    expect(why({ visibleFrom: "2023-10-31" })?.rule).toBe("BR-LV-02");
    expect(why({ visibleFrom: "1990-01-01" })?.rule).toBe("BR-LV-02");
  });

  test("later shows less, so it takes a reason and a talk with the patient, not one in the future (BR-LV-03)", () => {
    expect(why()).toBeUndefined();
    expect(why({ reason: " " })?.rule).toBe("BR-LV-03");
    expect(why({ discussedOn: null })?.rule).toBe("BR-LV-03");
    expect(why({ discussedOn: "2026-11-03" })?.rule).toBe("BR-LV-03");
  });

  test("where all was visible, any day shows less (BR-LV-03)", () => {
    expect(why({}, { state: "ACTIVE", visibleFrom: null })).toBeUndefined();
    expect(why({ discussedOn: null }, { state: "ACTIVE", visibleFrom: null })?.rule).toBe("BR-LV-03");
  });

  test("to the day it is already changes nothing and is refused", () =>
    expect(why({ visibleFrom: "2023-11-01" })?.words).toMatch(/already/));

  test.each(Object.values(Service))("of %s is for record access alone (BR-LV-01)", (service) =>
    expect(visibleFromRefusal(service, active, wanted, ordinary)?.rule).toBe(
      isRecord(service) ? undefined : "BR-LV-01",
    ),
  );

  test.each(states.filter((state) => state !== "ACTIVE"))("of what is %s is refused (BR-CL-03)", (state) =>
    expect(why({}, { state, visibleFrom: null })?.rule).toBe("BR-CL-03"),
  );

  test("is never of oneself or a relative, nor to an earlier day during a hold (BR-RO-04, BR-CL-20)", () => {
    expect(why({}, active, { isRelated: true })?.rule).toBe("BR-RO-04");
    expect(why({ visibleFrom: "2023-10-31" }, active, { isOnHold: true })).toEqual({ words: "On hold. Speak to the safeguarding lead." }); // prettier-ignore
  });

  test("to a later day shows less, which a hold does not keep waiting (BR-CO-01, BR-LV-03)", () => {
    expect(why({}, active, { isOnHold: true })).toBeUndefined();
    expect(why({ discussedOn: null }, active, { isOnHold: true })?.rule).toBe("BR-LV-03");
  });
});
