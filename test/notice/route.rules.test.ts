import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { allowedSteps, edges, NoticeState, noticeSteps, refusal, steps } from "../../server/notice/notice.rules.ts";
import { routeOf, type Recipient } from "../../server/notice/route.rules.ts";
import { templateNames } from "../../server/notice/templates.ts";
import { onHold } from "../../server/reason.ts";
import { surgery } from "../application/facts.ts";

const ordinary: Recipient = {
  isPatient: true,
  isGone: false,
  writtenFormat: null,
  language: null,
  interpreterRequired: null,
  contactMethod: null,
  hasEmail: true,
  hasMobile: true,
  hasAddress: true,
  consentEmail: false,
  consentSms: false,
  hasConcern: false,
  safe: null,
};
const all = { email: true, sms: true, letter: true };
const route = (more: Partial<Recipient> = {}, ways = all) => routeOf("DELAY", { ...ordinary, ...more }, ways, true);

describe("the way a notice goes", () => {
  test("is print where nothing is configured, and paper where no consent for anything else was given", () => {
    const none = { email: false, sms: false, letter: false };
    expect(route({ consentEmail: true, consentSms: true }, none)).toMatchObject({
      channel: "PRINT",
      format: "STANDARD",
    });
    expect(route()).toMatchObject({ channel: "LETTER" });
  });

  test("is e-mail or a text where the patient agreed to it and there is an address for it", () => {
    expect(route({ consentEmail: true })).toMatchObject({ channel: "EMAIL" });
    expect(route({ contactMethod: "4" })).toMatchObject({ channel: "EMAIL" });
    expect(route({ consentEmail: true, hasEmail: false, consentSms: true })).toMatchObject({ channel: "SMS" });
    expect(routeOf("REFUSED", { ...ordinary, consentSms: true }, all, false)).toMatchObject({ channel: "LETTER" });
  });

  test("is paper for large print, and a person for Braille, audio, an interpreter or another language (BR-NT-02)", () => {
    expect(route({ writtenFormat: "11", consentEmail: true })).toMatchObject({
      channel: "LETTER",
      format: "LARGE_PRINT",
    });
    expect(route({ writtenFormat: "12" })).toMatchObject({ state: "NEEDS_PERSON", need: "FORMAT", format: "BRAILLE" });
    expect(route({ writtenFormat: "13" })).toMatchObject({ state: "NEEDS_PERSON", need: "FORMAT", format: "AUDIO" });
    expect(route({ interpreterRequired: true })).toMatchObject({ state: "NEEDS_PERSON", need: "LANGUAGE" });
    expect(route({ language: "pl" })).toMatchObject({ state: "NEEDS_PERSON", need: "LANGUAGE" });
    expect(route({ language: "pl", interpreterRequired: false })).toMatchObject({ state: "QUEUED" });
    expect(route({ language: "en-GB" })).toMatchObject({ state: "QUEUED" });
  });

  test("is a person, unseen by others, while a coercion concern is open and no safe way is recorded (BR-CO-04)", () => {
    const held = route({ hasConcern: true, consentEmail: true });
    expect(held).toMatchObject({ state: "NEEDS_PERSON", need: "SAFE_CONTACT", restricted: true });
    expect(route({ hasConcern: true, safe: { channels: ["POST"], isSharedWithConcern: false } })).toMatchObject({ channel: "LETTER", restricted: false }); // prettier-ignore
    expect(route({ hasConcern: true, safe: { channels: ["PHONE"], isSharedWithConcern: false } })).toMatchObject({ need: "SAFE_CONTACT", restricted: true }); // prettier-ignore
  });

  test("is never a contact shared with the person a concern is about (BR-CL-24)", () => {
    const shared = { channels: ["EMAIL", "SMS"] as const, isSharedWithConcern: true };
    expect(route({ hasConcern: true, consentSms: true, safe: shared })).toMatchObject({ state: "NEEDS_PERSON" });
  });

  test("is a person for who has no address, as a restricted patient has none", () =>
    expect(route({ hasAddress: false })).toMatchObject({
      state: "NEEDS_PERSON",
      need: "NO_ADDRESS",
      restricted: false,
    }));

  test("is a call for a call script, whatever is configured", () =>
    expect(routeOf("DEDUCTION_CHECK_CALL", ordinary, all, false)).toMatchObject({ need: "CALL" }));

  test("is none at all for who left or died, whatever is told (BR-CL-14)", () => {
    for (const template of templateNames)
      expect(routeOf(template, { ...ordinary, isGone: true, consentEmail: true }, all, true)).toMatchObject({ state: "CANCELLED", channel: null }); // prettier-ignore
  });

  test("keeps to the recorded need and the safe ways for every patient there could be", () => {
    const anyone = fc.record<Recipient>({
      isPatient: fc.boolean(),
      isGone: fc.constant(false),
      writtenFormat: fc.constantFrom(null, "11", "12", "13"),
      language: fc.constantFrom(null, "en", "pl", "q4"),
      interpreterRequired: fc.constantFrom(null, true, false),
      contactMethod: fc.constantFrom(null, "1", "4", "9"),
      hasEmail: fc.boolean(),
      hasMobile: fc.boolean(),
      hasAddress: fc.boolean(),
      consentEmail: fc.boolean(),
      consentSms: fc.boolean(),
      hasConcern: fc.boolean(),
      safe: fc.option(fc.record({ channels: fc.subarray(["EMAIL", "SMS", "POST", "PHONE", "IN_PERSON"] as const), isSharedWithConcern: fc.boolean() })), // prettier-ignore
    });
    const ways = fc.record({ email: fc.boolean(), sms: fc.boolean(), letter: fc.boolean() });
    const postal = { EMAIL: "EMAIL", SMS: "SMS", LETTER: "POST", PRINT: "POST" } as const;
    fc.assert(
      fc.property(anyone, ways, fc.constantFrom(...templateNames), fc.boolean(), (who, way, template, hasText) => {
        const to = routeOf(template, who, way, hasText);
        if (to.state !== "QUEUED") return expect(to.need).toBeTruthy();
        expect([null, "11"]).toContain(who.writtenFormat);
        expect(who.interpreterRequired).not.toBe(true);
        if (to.format === "LARGE_PRINT") expect(["LETTER", "PRINT"]).toContain(to.channel);
        if (who.hasConcern) expect(who.safe?.channels).toContain(postal[to.channel]);
      }),
      { numRuns: process.env["GATEHOUSE_LONG"] ? 50_000 : 500 },
    );
  });
});

describe("the life of a notice", () => {
  const states = Object.values(NoticeState);
  const ended = ["DELIVERED", "POSTED", "TOLD", "CANCELLED"];

  test("ends delivered, posted, told or cancelled, and from every other state there is a way to an end", () => {
    expect(states.filter((state) => edges[state].length === 0)).toEqual(ended);
    const reaches = (state: NoticeState, seen: readonly NoticeState[] = []): boolean =>
      ended.includes(state) || edges[state].some((next) => !seen.includes(next) && reaches(next, [...seen, state]));
    expect(states.filter((state) => !reaches(state))).toEqual([]);
  });

  test("follows its edges at every step a person may take", () => {
    for (const name of noticeSteps) for (const from of steps[name].from) expect(edges[from]).toContain(steps[name].to);
  });

  test("is in the hands of a person wherever it stands still", () => {
    const stuck = (["FAILED", "UNCERTAIN", "NEEDS_PERSON", "PRINTED"] as const).filter((state) => {
      const notice = { state, channel: "PRINT" as const, template: "DELAY" as const, isKeptBack: false };
      return allowedSteps(notice, surgery.registrar).length === 0;
    });
    expect(stuck).toEqual([]);
  });

  test("shows nothing of a hold to who may not know (BR-CL-20)", () => {
    const notice = { state: "NEEDS_PERSON", channel: null, template: "DELAY" } as const;
    for (const name of noticeSteps) expect(refusal({ ...notice, isKeptBack: true }, name, surgery.gp)).toBe(onHold);
    expect(allowedSteps({ ...notice, isKeptBack: false }, surgery.gp)).toContain("SAY_TOLD");
  });
});
