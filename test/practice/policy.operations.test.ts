import { beforeAll, describe, expect, test } from "@jest/globals";
import { policyOf } from "../../server/practice/policy.ts";
import { evidenceTypes } from "../../server/verification/evidence-type.ts";
import { audited, lastSeq, refusedWith, taken } from "../application/acting.ts";
import { administrator } from "../support/admin.ts";
import { people } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
});

const fields = "{ identityRule evidenceNotAccepted proofOfAddressMonths allowAppointmentsBeforeId fourEyes singleHanded questionCategories minRegistrationMonthsForRecordAccess dueDays reviewDays enhancedReviewMaxDays bulkCodeLimit minContactIntervalDays serviceLevels { queue days } recordTextDays anotherSignsOffReview secondClinicianFor reviewSample }"; // prettier-ignore
const versionFor = async (who: Member): Promise<number> =>
  (await who.ask("{ policy { version } }")).data?.policy?.version ?? 0;
const change = async (who: Member, policy: object, reason = "Agreed at the partners' meeting") => {
  const p = { version: await versionFor(who), ...policyOf({}), ...policy };
  return who.ask(`mutation ($p: PolicyInput!, $r: String!) { result: changePolicy(policy: $p, reason: $r) ${fields} }`, { p, r: reason }); // prettier-ignore
};
const versions = async () =>
  (await admin.query("SELECT policy, reason, set_by FROM policy_version WHERE practice_id = $1 ORDER BY at", [practice.practiceId])).rows; // prettier-ignore

describe("changePolicy", () => {
  test("takes effect at once, keeps every former policy with its reason, and audits what changed but not why", async () => {
    const waiting = await taken(practice, by.reception, ["APPOINTMENTS"]);
    expect(refusedWith(await waiting.by(by.registrar, "enableService", { service: "APPOINTMENTS" }))).toMatchObject({ rule: "BR-REG-03" }); // prettier-ignore
    const seq = await lastSeq(admin, practice);
    const { data, errors } = await change(by.manager, { allowAppointmentsBeforeId: true, dueDays: 14 });
    expect(errors).toBeUndefined();
    expect(data.result).toEqual({ ...policyOf({}), allowAppointmentsBeforeId: true, dueDays: 14 });
    expect((await by.manager.ask(`{ policy ${fields} }`)).data.policy).toEqual(data.result);
    expect((await waiting.by(by.registrar, "enableService", { service: "APPOINTMENTS" })).errors).toBeUndefined();
    const next = await taken(practice, by.reception, ["APPOINTMENTS"]);
    expect((await admin.query("SELECT due_on FROM application WHERE id = $1", [next.id])).rows).toEqual([{ due_on: "2026-11-16" }]); // prettier-ignore

    const [entry] = await audited(admin, practice, seq);
    expect(entry).toMatchObject({ event: "changePolicy", outcome: "DONE", actor_id: by.manager.id });
    expect(JSON.parse(entry?.body ?? "{}").facts).toEqual({ changed: ["allowAppointmentsBeforeId", "dueDays"] });
    await change(by.manager, {}, "Taken back for now");
    expect(await versions()).toMatchObject([
      { policy: { allowAppointmentsBeforeId: true }, reason: "Agreed at the partners' meeting", set_by: by.manager.id },
      { policy: { allowAppointmentsBeforeId: false }, reason: "Taken back for now", set_by: by.manager.id },
    ]);
  });

  test.each([
    ["proofOfAddressMonths", 0],
    ["proofOfAddressMonths", 13],
    ["questionCategories", 1],
    ["questionCategories", 7],
    ["minRegistrationMonthsForRecordAccess", 25],
    ["minRegistrationMonthsForRecordAccess", 0],
    ["dueDays", 0],
    ["dueDays", 91],
  ])("names %s when it is %i, and changes nothing (domain.md 15)", async (name, value) => {
    const before = await versions();
    const { errors } = await change(by.manager, { [name]: value });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", fields: { [name]: expect.any(String) } });
    expect(await versions()).toEqual(before);
  });

  test("names a service level that is wrong by its queue, and audits one that changed (BR-PD-03)", async () => {
    const levels = (days: number) => ({
      serviceLevels: [
        { queue: "CHECKS", days: 5 },
        { queue: "ID_WAITING", days },
      ],
    });
    const { errors } = await change(by.manager, levels(91));
    expect(Object.keys(errors?.[0]?.extensions.fields ?? {})).toEqual(["serviceLevels.ID_WAITING"]);
    const seq = await lastSeq(admin, practice);
    expect((await change(by.manager, levels(14))).errors).toBeUndefined();
    expect((await change(by.manager, levels(15))).errors).toBeUndefined();
    const facts = (await audited(admin, practice, seq)).map(({ body }) => JSON.parse(body).facts);
    expect(facts).toEqual([{ changed: ["serviceLevels"] }, { changed: ["serviceLevels"] }]);
    await change(by.manager, {});
  });

  test("says the bound that a value is beyond, and refuses a change of what somebody changed since it was read", async () => {
    const { errors } = await change(by.manager, { dueDays: 91, questionCategories: 1 });
    expect(errors?.[0]?.extensions.fields).toEqual({
      dueDays: "Enter 90 or less for the days until an application is due.",
      questionCategories: "Enter 2 or more for the kinds of question.",
    });
    const version = await versionFor(by.manager);
    expect((await change(by.manager, { version, dueDays: 21 })).errors).toBeUndefined();
    expect(refusedWith(await change(by.manager, { version, dueDays: 22 }))).toMatchObject({ code: "CONFLICT" });
    expect((await by.manager.ask("{ policy { dueDays version } }")).data.policy).toEqual({ dueDays: 21, version: version + 1 }); // prettier-ignore
    await change(by.manager, {});
  });

  test("of the documents taken decides the next check of identity, and leaves some pair that verifies (BR-CL-30)", async () => {
    const own = await testPractice(held);
    const staff = await people(own);
    expect((await change(staff.manager, { evidenceNotAccepted: ["CREDIT_CARD_ACCOUNT"] })).errors).toBeUndefined();
    const kinds: { type: string; isAccepted: boolean }[] = (await staff.verifier.ask("{ evidenceTypes { type isAccepted } }")).data.evidenceTypes; // prettier-ignore
    expect(kinds.filter(({ isAccepted }) => !isAccepted)).toEqual([{ type: "CREDIT_CARD_ACCOUNT", isAccepted: false }]);
    const of = await taken(own, staff.reception, ["APPOINTMENTS"]);
    const shown = (second: string) => ({
      given: { sameAccount: false, recordMatched: true, evidence: [{ type: "PASSPORT", issuerCountry: "GB", expiresOn: "2031-01-01", seenOriginal: true }, { type: second, seenOriginal: true }] },
    }); // prettier-ignore
    expect(refusedWith(await of.by(staff.verifier, "verifyByDocuments", shown("CREDIT_CARD_ACCOUNT")))).toMatchObject({
      rule: "BR-CL-30",
      message: expect.stringContaining("does not take a bank credit account"),
    });
    await of.done(staff.verifier, "verifyByDocuments", shown("SAVINGS_ACCOUNT"));
    const withPhoto = Object.entries(evidenceTypes).flatMap(([type, { hasPhoto }]) => (hasPhoto ? [type] : []));
    const { errors } = await change(staff.manager, { evidenceNotAccepted: withPhoto });
    expect(Object.keys(errors?.[0]?.extensions.fields ?? {})).toEqual(["evidenceNotAccepted"]);
  });

  test("takes a reason, and is the manager's, in their own practice", async () => {
    const before = await versions();
    expect((await change(by.manager, { fourEyes: true }, " no ")).errors?.[0]?.extensions.fields).toHaveProperty(
      "reason",
    );
    for (const who of [by.gp, by.registrar, by.safeguarding]) {
      expect(refusedWith(await change(who, { fourEyes: true }))).toMatchObject({ status: 403, code: "FORBIDDEN" });
      expect(refusedWith(await who.ask(`{ policy ${fields} }`))).toMatchObject({ status: 403, code: "FORBIDDEN" });
    }
    expect(await versions()).toEqual(before);
    const other = await testPractice(held);
    const theirs = await other.member("PRACTICE_MANAGER");
    expect((await change(theirs, { fourEyes: true })).errors).toBeUndefined();
    expect((await by.manager.ask(`{ policy ${fields} }`)).data.policy.fourEyes).toBe(false);
  });

  test("of the questions to ask and the months after joining decides the next case (BR-ID-06, domain.md 2.3)", async () => {
    const own = await testPractice(held);
    const staff = await people(own);
    await change(staff.manager, { questionCategories: 4, minRegistrationMonthsForRecordAccess: 24 });
    const asked = (n: number) => ({
      given: { remote: false, recordMatched: true, categories: ["LAST_ATTENDANCE", "OPERATIONS", "TESTS", "ALLERGIES"].slice(0, n).map((category) => ({ category, passed: true })) },
    }); // prettier-ignore
    const patient = await own.patient({ registeredOn: "2025-11-02" });
    const of = await taken(own, staff.reception, ["SUMMARY_RECORD"], {}, patient.id);
    expect(refusedWith(await of.by(staff.verifier, "verifyByRecordQuestions", asked(3)))).toMatchObject({
      rule: "BR-ID-06",
    });
    await of.done(staff.verifier, "verifyByRecordQuestions", asked(4));
    for (const kind of ["RESPONSIBILITIES", "COERCION"])
      await of.done(staff.verifier, "recordCheck", { found: { kind, outcome: "CLEAR", seenAlone: "YES" } });
    expect(refusedWith(await of.by(staff.gp, "enableService", { service: "SUMMARY_RECORD" })).message).toMatch(
      /24 months after joining/,
    );
  });
});
