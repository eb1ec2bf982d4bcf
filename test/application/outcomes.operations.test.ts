import { beforeAll, describe, expect, test } from "@jest/globals";
import { administrator } from "../support/admin.ts";
import { clear, decline, form, goodPair, people, take } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import type { ActedOn } from "./acting.ts";
import { audited, eventsOf, lastSeq, readied, refusedWith, switchedOn, taken } from "./acting.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
});

const refusal = {
  reason: "SERIOUS_HARM",
  discussedOn: "2026-11-01",
  discussedHow: "IN_PERSON",
  alternative: "By telephone",
  reviewOn: "2027-05-02",
};
const refuse = (of: ActedOn, more: object = {}, service = "APPOINTMENTS", who = by.gp) =>
  of.by(who, "refuseService", { service, given: { ...refusal, ...more } });

describe("a refusal", () => {
  test("is kept with the talk: by whom, when and how; and the service is REFUSED with another way offered (BR-REG-06, 11)", async () => {
    const of = await readied(practice, by, ["APPOINTMENTS"]);
    expect((await refuse(of)).errors).toBeUndefined();
    const { rows } = await admin.query("SELECT outcome, refusal_reason, discussed_by, discussed_on, discussed_how, alternative, review_on FROM requested_service WHERE application_id = $1", [of.id]); // prettier-ignore
    expect(rows).toEqual([
      { outcome: "REFUSED", refusal_reason: "SERIOUS_HARM", discussed_by: by.gp.id, discussed_on: "2026-11-01", discussed_how: "IN_PERSON", alternative: "By telephone", review_on: "2027-05-02" },
    ]); // prettier-ignore
    expect((await admin.query("SELECT state, reason FROM service_access WHERE application_id = $1 AND until_at IS NULL", [of.id])).rows).toEqual([{ state: "REFUSED", reason: "PRACTICE_REFUSED" }]); // prettier-ignore
  });

  test("without the talk leaves the case as it was, unless a clinician says why (BR-REG-06)", async () => {
    const of = await readied(practice, by, ["APPOINTMENTS"]);
    const undiscussed = { discussedOn: null, discussedHow: null };
    const layAuthoriser = await practice.member("AUTHORISER");
    expect(refusedWith(await refuse(of, undiscussed))).toMatchObject({ code: "RULE_BROKEN", rule: "BR-REG-06" });
    const withReason = { ...undiscussed, notDiscussedReason: "He reads her post." };
    expect(refusedWith(await refuse(of, withReason, "APPOINTMENTS", layAuthoriser))).toMatchObject({
      rule: "BR-REG-06",
    });
    expect(of.seen.state).toBe("AUTHORISE");
    expect((await refuse(of, withReason)).data.result.state).toBe("REFUSED");
  });

  test("offers another way always, and is looked at again in time (BR-REG-11, BR-CL-10)", async () => {
    const of = await readied(practice, by, ["APPOINTMENTS"]);
    expect(refusedWith(await refuse(of, { alternative: " " }))).toMatchObject({ rule: "BR-REG-11" });
    expect(refusedWith(await refuse(of, { reason: "CANNOT_REDACT_YET" }))).toMatchObject({ rule: "BR-CL-10" });
    expect((await refuse(of, { reason: "CANNOT_REDACT_YET", reviewOn: "2027-02-02" })).errors).toBeUndefined();
  });

  test("of one service leaves the others as they were, and a refused one can be asked for again (BR-CL-01, domain.md 13)", async () => {
    const patient = await practice.patient();
    const of = await readied(practice, by, ["APPOINTMENTS", "PRESCRIPTIONS"], patient.id);
    await refuse(of);
    expect(of.seen.services).toMatchObject([{ outcome: "REFUSED" }, { service: "PRESCRIPTIONS", outcome: null }]);
    await of.done(by.reception, "withdrawApplication");
    expect(of.seen.state).toBe("REFUSED");
    expect((await taken(practice, by.reception, ["APPOINTMENTS"], {}, patient.id)).seen.state).toBe("CHECKS");
  });
});

describe("an expected day", () => {
  const waiting = async (writtenFormat: string | null) => {
    const { id } = await practice.patient({ writtenFormat });
    return readied(practice, by, ["FULL_HISTORIC_RECORD"], id);
  };
  const notices = async (of: ActedOn) =>
    (await admin.query("SELECT template, format, state, merge_fields FROM notice WHERE application_id = $1 ORDER BY id", [of.id])).rows; // prettier-ignore
  const expect1 = (of: ActedOn, on: string) => of.by(by.gp, "setExpectedDate", { service: "FULL_HISTORIC_RECORD", on });

  test.each([
    [null, "STANDARD", "QUEUED"],
    ["11", "LARGE_PRINT", "QUEUED"],
    ["12", "BRAILLE", "NEEDS_PERSON"],
    ["13", "AUDIO", "NEEDS_PERSON"],
  ])(
    "is told to a patient whose format is %s in %s, %s: 28 days on when the wait begins, and each day set after (BR-REG-05, BR-NT-02)",
    async (writtenFormat, format, state) => {
      const of = await waiting(writtenFormat);
      expect((await expect1(of, "2026-12-24")).errors).toBeUndefined();
      const told = (expectedOn: string) => ({ template: "DELAY", format, state, merge_fields: { service: "FULL_HISTORIC_RECORD", expectedOn } }); // prettier-ignore
      expect(await notices(of)).toEqual([told("2026-11-30"), told("2026-12-24")]);
    },
  );

  test("that moves is told again; one that does not is not; and a button pressed twice tells once (BR-REG-05, BR-NT-03)", async () => {
    const of = await waiting(null);
    await expect1(of, "2026-12-24");
    expect(refusedWith(await expect1(of, "2026-12-24"))).toMatchObject({ code: "BAD_USER_INPUT" });
    const { version } = of.seen;
    const press = () => of.by(by.gp, "setExpectedDate", { service: "FULL_HISTORIC_RECORD", on: "2027-01-15", version }, { "idempotency-key": `move-${of.id}` }); // prettier-ignore
    const [first, second] = [await press(), await press()];
    expect(second.data).toEqual(first.data);
    expect((await notices(of)).map(({ merge_fields }) => merge_fields.expectedOn)).toEqual([
      "2026-11-30",
      "2026-12-24",
      "2027-01-15",
    ]);
  });
});

describe("a credential", () => {
  const state = async (of: ActedOn) =>
    (await admin.query("SELECT state, void_reason, issued_by FROM credential WHERE application_id = $1 ORDER BY id", [of.id])).rows; // prettier-ignore
  const on = (patientId?: string) => switchedOn(practice, by, ["APPOINTMENTS", "FULL_HISTORIC_RECORD"], "APPOINTMENTS", patientId); // prettier-ignore
  const handOver = async (of: ActedOn, channel = "IN_PERSON") => {
    await of.done(by.registrar, "issueCredential");
    await of.done(by.reception, "recordGuidance", { v: "2026-04", given: "STANDARD" });
    return of.by(by.registrar, "handOverCredential", { channel, postcode: "zz993vz", confirmed: true });
  };

  test("is never stored with its secret: what is kept is who, when, until when and how (BR-CR-01)", async () => {
    const { rows } = await admin.query("SELECT column_name FROM information_schema.columns WHERE table_name = 'credential' ORDER BY column_name"); // prettier-ignore
    expect(rows.map(({ column_name }) => column_name)).toEqual(
      "application_id channel chase_on expires_on handed_over_at handed_over_by id issued_at issued_by kind patient_id practice_id state used_at version void_reason voided_at".split(" "), // prettier-ignore
    );
  });

  test("issued on 2 November lives to the end of 16 November, and cannot be handed over after (BR-CR-02)", async () => {
    const of = await on();
    await of.done(by.registrar, "issueCredential");
    expect(of.seen.credential).toMatchObject({ state: "ISSUED", expiresOn: "2026-11-16" });
    await of.done(by.reception, "recordGuidance", { v: "2026-04", given: "STANDARD" });
    await admin.query("UPDATE credential SET expires_on = '2026-11-01' WHERE application_id = $1", [of.id]);
    expect(refusedWith(await of.by(by.registrar, "handOverCredential", { channel: "IN_PERSON" }))).toMatchObject({ rule: "BR-CR-02" }); // prettier-ignore
    await admin.query("UPDATE credential SET expires_on = '2026-11-02' WHERE application_id = $1", [of.id]);
    await of.done(by.registrar, "handOverCredential", { channel: "IN_PERSON" });
  });

  test("issued again voids the first, after identity was verified again that day (BR-CR-03, 04)", async () => {
    const of = await on();
    await of.done(by.registrar, "issueCredential");
    await admin.query("ALTER TABLE verification DISABLE TRIGGER ALL");
    await admin.query("UPDATE verification SET verified_at = '2026-10-19T09:00:00Z' WHERE application_id = $1", [
      of.id,
    ]);
    await admin.query("ALTER TABLE verification ENABLE TRIGGER ALL");
    expect(refusedWith(await of.by(by.registrar, "issueCredential"))).toMatchObject({ rule: "BR-CR-04" });
    await of.done(by.verifier, "verifyByDocuments", { given: goodPair });
    await of.done(by.manager, "issueCredential");
    expect(await state(of)).toEqual([
      { state: "VOIDED", void_reason: "REISSUED", issued_by: by.registrar.id },
      { state: "ISSUED", void_reason: null, issued_by: by.manager.id },
    ]);
  });

  test("that a patient has from an earlier application lets a later one close without another (BR-CL-01, 02)", async () => {
    const patient = await practice.patient();
    const first = await switchedOn(practice, by, ["APPOINTMENTS"], "APPOINTMENTS", patient.id);
    expect((await handOver(first)).data.result.state).toBe("ACTIVE");
    const second = await readied(practice, by, ["PRESCRIPTIONS"], patient.id);
    await second.done(by.registrar, "enableService", { service: "PRESCRIPTIONS" });
    expect(second.seen).toMatchObject({ state: "ACTIVE", credential: { state: "HANDED_OVER" } });
  });

  test.each([
    ["POST_TO_RECORDED_ADDRESS", { confidentiality: "R", addressLines: [], postcode: null }, "BR-CR-06"],
    ["VERIFIED_EMAIL", { confidentiality: "V", addressLines: [], postcode: null }, "BR-CR-06"],
    ["POST_TO_RECORDED_ADDRESS", { addressLines: [] }, "BR-CR-06"],
    ["VERIFIED_EMAIL", { email: null }, "BR-CR-08"],
    ["IN_PERSON", { confidentiality: "R", addressLines: [], postcode: null }, undefined],
    ["POST_TO_RECORDED_ADDRESS", {}, undefined],
    ["VERIFIED_EMAIL", { email: "jo@example.org" }, undefined],
  ] as const)("by %s to a patient with %j: %s (BR-CR-06, 08)", async (channel, details, rule) => {
    const patient = await practice.patient(details as object);
    const answer = await handOver(await on(patient.id), channel);
    expect(refusedWith(answer).rule).toBe(rule);
    if (!rule) expect(answer.data.result.credential).toMatchObject({ state: "HANDED_OVER" });
  });

  test("is a passphrase where the practice uses SystmOne", async () => {
    await admin.query("UPDATE practice SET supplier = 'SYSTMONE' WHERE id = $1", [practice.practiceId]);
    const of = await (await on()).done(by.registrar, "issueCredential");
    await admin.query("UPDATE practice SET supplier = 'EMIS' WHERE id = $1", [practice.practiceId]);
    expect(of.seen.credential.kind).toBe("PASSPHRASE");
  });

  test("is not issued to a child of 12, and to one of 13 only when found competent (BR-CR-07)", async () => {
    const child = await practice.patient({ born: "2013-11-03" });
    const young = await taken(practice, by.reception, ["APPOINTMENTS"], {}, child.id);
    await young.done(by.verifier, "verifyByDocuments", { given: goodPair });
    for (const kind of ["RESPONSIBILITIES", "COERCION"])
      await young.done(by.verifier, "recordCheck", { found: clear(kind) });
    expect(refusedWith(await young.by(by.registrar, "enableService", { service: "APPOINTMENTS" })).message).toMatch(
      /competent/,
    );
    expect(refusedWith(await young.by(by.verifier, "recordCheck", { found: clear("COMPETENCE") }))).toMatchObject({
      rule: "BR-CL-25",
    });
    await young.done(by.gp, "recordCheck", { found: clear("COMPETENCE") });
    await young.done(by.registrar, "enableService", { service: "APPOINTMENTS" });
    expect(young.seen.state).toBe("ACTIVE");
  });
});

describe("four eyes", () => {
  const practiceWith = async (policy: object) => {
    const own = await testPractice(held, policy);
    return { own, by: await people(own) };
  };
  const verifiedByGp = async ({ own, by: staff }: Awaited<ReturnType<typeof practiceWith>>) => {
    const of = await taken(own, staff.reception, ["SUMMARY_RECORD"]);
    await of.done(staff.gp, "verifyByDocuments", { given: goodPair });
    for (const kind of ["RESPONSIBILITIES", "COERCION"]) await of.done(staff.gp, "recordCheck", { found: clear(kind) });
    return of;
  };

  test("keep who verified the identity from authorising the record (BR-RO-01)", async () => {
    const at = await practiceWith({ fourEyes: true });
    const of = await verifiedByGp(at);
    expect(refusedWith(await of.by(at.by.gp, "enableService", { service: "SUMMARY_RECORD" }))).toMatchObject({
      rule: "BR-RO-01",
    });
    const colleague = await at.own.member("AUTHORISER", { clinical: true });
    expect((await of.by(colleague, "enableService", { service: "SUMMARY_RECORD" })).errors).toBeUndefined();
  });

  test("in a single-handed practice are two, with the reason on the timeline (BR-RO-02)", async () => {
    const at = await practiceWith({ fourEyes: true, singleHanded: true });
    const of = await verifiedByGp(at);
    const enable = (reason: string | null): ReturnType<Member["ask"]> =>
      at.by.gp.ask(
        `mutation ($id: UUID!, $version: Int!, $reason: String) { result: enableService(id: $id, version: $version, service: SUMMARY_RECORD, reason: $reason) { state } }`,
        { id: of.id, version: of.seen.version, reason },
      );
    for (const reason of [null, " "])
      expect(refusedWith(await enable(reason))).toMatchObject({ code: "BAD_USER_INPUT" });
    const seq = await lastSeq(admin, at.own);
    expect((await enable("The other partner is on leave")).errors).toBeUndefined();
    const events = await eventsOf(admin, of.id);
    expect(events.at(-1)).toMatchObject({
      kind: "enableService",
      facts: { selfApproved: "The other partner is on leave" },
    });
    expect((await audited(admin, at.own, seq))[0]?.body).not.toContain("partner");
  });

  test("keep everybody from deciding about themselves or a relative, whatever the policy (BR-RO-04)", async () => {
    const at = await practiceWith({ singleHanded: true });
    const patient = await at.own.patient();
    const of = await readied(at.own, at.by, ["SUMMARY_RECORD"], patient.id);
    await admin.query("INSERT INTO declared_relative VALUES ($1, $2, $3, 'RELATIVE', '2026-11-02')", [at.own.practiceId, at.by.gp.id, patient.id]); // prettier-ignore
    for (const [name, given] of [
      ["enableService", { service: "SUMMARY_RECORD" }],
      ["refuseService", { service: "SUMMARY_RECORD", given: refusal }],
      ["verifyByDocuments", { given: goodPair }],
      ["recordCheck", { found: clear("COERCION") }],
    ] as const)
      // prettier-ignore
      expect(refusedWith(await of.by(at.by.gp, name, given))).toMatchObject({ code: "RULE_BROKEN", rule: "BR-RO-04" });
  });

  test("a vouch stays valid after its voucher left, who can vouch no more (BR-RO-03)", async () => {
    const at = await practiceWith({});
    const voucher = await at.own.member("VERIFIER", { canVouch: true });
    const given = { given: { relationshipBasis: "KNOWN_AS_PATIENT", knownSince: "2019-05-01", recordMatched: true } };
    const of = await taken(at.own, at.by.reception, ["APPOINTMENTS"]);
    await of.done(voucher, "vouchForPatient", given);
    const leave = "mutation ($id: UUID!, $v: Int!) { disableStaff(id: $id, version: $v) { isActive } }";
    expect((await at.by.manager.ask(leave, { id: voucher.id, v: 1 })).errors).toBeUndefined();
    expect(refusedWith(await of.by(voucher, "vouchForPatient", given))).toMatchObject({
      status: 403,
      code: "FORBIDDEN",
    });
    for (const kind of ["RESPONSIBILITIES", "COERCION"])
      await of.done(at.by.verifier, "recordCheck", { found: clear(kind) });
    await of.done(at.by.registrar, "enableService", { service: "APPOINTMENTS" });
  });
});

describe("an application given to somebody", () => {
  const owner = async (of: ActedOn) =>
    (await admin.query("SELECT owner_id FROM application WHERE id = $1", [of.id])).rows[0].owner_id;

  test("is theirs by name in the lists, leaves an audit entry and no event, and goes back to everybody", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"]);
    const seq = await lastSeq(admin, practice);
    await of.done(by.reception, "assignApplication", { owner: by.verifier.id });
    expect(await owner(of)).toBe(by.verifier.id);
    expect(await audited(admin, practice, seq)).toMatchObject([
      { event: "assignApplication", outcome: "DONE", subject_id: of.id },
    ]);
    expect((await eventsOf(admin, of.id)).map(({ kind }) => kind)).toEqual(["takeApplication"]);
    const mine = async (who: Member) =>
      (await who.ask("{ applications(owner: MINE, first: 100) { items { id ownerId } } }")).data.applications.items;
    expect(await mine(by.verifier)).toContainEqual({ id: of.id, ownerId: by.verifier.id });
    expect(await mine(by.gp)).not.toContainEqual(expect.objectContaining({ id: of.id }));
    await of.done(by.reception, "assignApplication", { owner: null });
    expect(await owner(of)).toBeNull();
  });

  test("is given to who works here today, never to a leaver or another practice's (BR-RO-03)", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"]);
    const other = await testPractice(held);
    const leaver = await practice.member("VERIFIER");
    await admin.query("UPDATE membership SET active_to = '2026-11-02' WHERE staff_id = $1", [leaver.id]);
    for (const stranger of [leaver.id, (await other.member("VERIFIER")).id, of.id])
      expect(refusedWith(await of.by(by.reception, "assignApplication", { owner: stranger }))).toMatchObject({
        status: 422,
        code: "BAD_USER_INPUT",
      });
    expect(await owner(of)).toBeNull();
  });

  test("on an old version or when closed is refused", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"]);
    expect(refusedWith(await of.by(by.reception, "assignApplication", { owner: null, version: 7 }))).toMatchObject({ code: "CONFLICT" }); // prettier-ignore
    await of.done(by.reception, "withdrawApplication");
    expect(refusedWith(await of.by(by.reception, "assignApplication", { owner: by.verifier.id }))).toMatchObject({ code: "RULE_BROKEN" }); // prettier-ignore
  });
});

describe("switching on", () => {
  test("is refused with its rule before identity, and for the historic record before its review (BR-REG-03, BR-REG-04)", async () => {
    const of = await taken(practice, by.reception, ["PRESCRIPTIONS", "FULL_HISTORIC_RECORD"]);
    expect(refusedWith(await of.by(by.registrar, "enableService", { service: "PRESCRIPTIONS" }))).toMatchObject({
      rule: "BR-REG-03",
    });
    const ready = await readied(practice, by, ["FULL_HISTORIC_RECORD"]);
    expect(refusedWith(await ready.by(by.gp, "enableService", { service: "FULL_HISTORIC_RECORD" }))).toMatchObject({
      rule: "BR-REG-04",
    });
  });

  test("of appointments goes before identity where the practice's policy says so; their credential does not (BR-REG-03)", async () => {
    const early = await testPractice(held, { allowAppointmentsBeforeId: true });
    const staff = await people(early);
    const of = await taken(early, staff.reception, ["APPOINTMENTS", "PRESCRIPTIONS"]);
    await of.done(staff.registrar, "enableService", { service: "APPOINTMENTS" });
    expect(refusedWith(await of.by(staff.registrar, "enableService", { service: "PRESCRIPTIONS" }))).toMatchObject({
      rule: "BR-REG-03",
    });
    expect(refusedWith(await of.by(staff.registrar, "issueCredential")).message).toMatch(/Identity is not verified/);
  });

  test("of a record is the authoriser's, by a rule and not by the door (BR-CL-05)", async () => {
    const of = await readied(practice, by, ["SUMMARY_RECORD"]);
    expect(refusedWith(await of.by(by.registrar, "enableService", { service: "SUMMARY_RECORD" }))).toMatchObject({
      code: "RULE_BROKEN",
      message: "Your role does not allow this.",
    });
    expect((await of.by(by.gp, "enableService", { service: "SUMMARY_RECORD" })).errors).toBeUndefined();
  });

  test("a patient who declined in the meantime is not approached by the practice, and comes back by asking (BR-REG-01)", async () => {
    const { id } = await practice.patient();
    await decline(by.reception, id, ["APPOINTMENTS"], "Prefers to call");
    expect(refusedWith(await take(by.reception, id, form(["APPOINTMENTS"], { initiatedBy: "STAFF" })))).toMatchObject({
      rule: "BR-REG-01",
      message: expect.stringMatching(/2 November 2026.*Prefers to call/),
    });
    expect((await taken(practice, by.reception, ["APPOINTMENTS"], {}, id)).seen.state).toBe("ID_CHECK");
  });
});
