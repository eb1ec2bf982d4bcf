import { describe, expect, test } from "@jest/globals";
import {
  formProblems,
  isComplete,
  takeRefusal,
  type Applicant,
  type Asked,
} from "../../server/application/take.rules.ts";
import { declarations } from "../../server/application/application.words.ts";
import type { AccessState } from "../../server/service-access/service-access.rules.ts";
import { today } from "./facts.ts";

const asked: Asked = {
  channel: "PAPER",
  initiatedBy: "PATIENT",
  receivedOn: today,
  services: [{ service: "APPOINTMENTS" }],
  declarations,
  signedOn: today,
  consentEmail: false,
  consentSms: false,
  leafletVersion: "2026-04",
  leafletFormat: "STANDARD",
  leafletOn: today,
  capacityDoubt: false,
};
const applicant: Applicant = { age: 46, removedOn: null, deathStatus: null, access: new Map(), declines: [] };
const problems = (more: Partial<Asked>) => Object.keys(formProblems({ ...asked, ...more }, today));
const why = (more: Partial<Asked>, of: Partial<Applicant> = {}) =>
  takeRefusal({ ...asked, ...more }, { ...applicant, ...of });

describe("an application form", () => {
  test.each<[string, Partial<Asked>, string[]]>([
    ["as it should be", {}, []],
    ["with no service", { services: [] }, ["services"]],
    ["with one service twice", { services: [{ service: "APPOINTMENTS" }, { service: "APPOINTMENTS" }] }, ["services"]],
    ["received tomorrow", { receivedOn: "2026-11-03" }, ["receivedOn"]],
    ["with a leaflet given tomorrow", { leafletOn: "2026-11-03" }, ["leafletOn"]],
    ["without the leaflet's version", { leafletVersion: " " }, ["leafletVersion"]],
    ["signed tomorrow", { signedOn: "2026-11-03" }, ["signedOn"]],
    ["declared and not signed", { signedOn: null }, ["signedOn"]],
    [
      "explained and understood, so not signed",
      { signedOn: null, declarations: [], responsibilitiesFormat: "EASY_READ" },
      [],
    ],
    ["incomplete, so not signed yet", { signedOn: null, declarations: [] }, []],
    [
      "with everything wrong at once",
      { services: [], receivedOn: "2026-11-03", leafletOn: "2026-11-03", leafletVersion: "" },
      ["services", "receivedOn", "leafletOn", "leafletVersion"],
    ],
  ])("%s has these fields wrong", (_, more, fields) => expect(problems(more)).toEqual(fields));

  test("for the historic record has the day and the form of the written request (BR-CL-09)", () => {
    const historic = { services: [{ service: "FULL_HISTORIC_RECORD" as const }] };
    const request = { historicRequestedOn: today, historicRequestForm: "LETTER" as const };
    expect(problems(historic)).toEqual(["historicRequestedOn"]);
    expect(problems({ ...historic, historicRequestedOn: today })).toEqual(["historicRequestedOn"]);
    expect(problems({ ...historic, historicRequestForm: "LETTER" })).toEqual(["historicRequestedOn"]);
    expect(problems({ ...historic, ...request, historicRequestedOn: "2026-11-03" })).toEqual(["historicRequestedOn"]);
    expect(problems({ ...historic, ...request })).toEqual([]);
  });

  test.each(declarations)("without %s is not complete (BR-REG-02)", (missing) =>
    expect(isComplete({ declarations: declarations.filter((each) => each !== missing) })).toBe(false),
  );

  test("is complete with all five, or with the responsibilities explained and understood (BR-REG-02, BR-CL-06)", () => {
    expect(isComplete({ declarations })).toBe(true);
    expect(isComplete({ declarations: [], responsibilitiesFormat: "SPOKEN" })).toBe(true);
  });
});

describe("an application", () => {
  const declines = [
    { services: ["APPOINTMENTS" as const], declinedOn: "2026-03-05", reason: "I prefer the telephone" },
  ];

  test("on the practice's own initiative is refused while a decline stands, with its day and reason (BR-REG-01)", () => {
    expect(why({ initiatedBy: "STAFF" }, { declines })).toEqual({
      rule: "BR-REG-01",
      words: expect.stringMatching(/5 March 2026.*I prefer the telephone/),
    });
    expect(why({ initiatedBy: "STAFF" })).toBeUndefined();
  });

  test("by the patient's own wish goes on in spite of a decline (BR-REG-01)", () =>
    expect(why({ initiatedBy: "PATIENT" }, { declines })).toBeUndefined());

  test("for another service than the declined one may be the practice's idea (BR-DC-02)", () =>
    expect(why({ initiatedBy: "STAFF", services: [{ service: "PRESCRIPTIONS" }] }, { declines })).toBeUndefined());

  test.each([
    [10, "BR-CR-07"],
    [11, undefined],
    [12, undefined],
    [13, undefined],
  ])("of a child of %i: %s (BR-CR-07)", (age, rule) => expect(why({}, { age })?.rule).toBe(rule));

  test("is not taken from who left or died; a death recorded in error is no hindrance (BR-LE-10, 12)", () => {
    expect(why({}, { removedOn: "2026-10-01" })?.rule).toBe("BR-LE-10");
    expect(["1", "2", "U"].map((deathStatus) => why({}, { deathStatus })?.rule)).toEqual([
      "BR-LE-12",
      "BR-LE-12",
      undefined,
    ]);
  });

  test.each<[AccessState, string | undefined]>([
    ["ACTIVE", "BR-CL-03"],
    ["SUSPENDED", "BR-SU-03"],
    ["DECLINED", undefined],
    ["REFUSED", undefined],
    ["ENDED", undefined],
    ["OFFERED", undefined],
  ])("for a service that is %s: %s (BR-CL-03, BR-SU-03)", (state, rule) =>
    expect(why({}, { access: new Map([["APPOINTMENTS", state]]) })?.rule).toBe(rule),
  );
});
