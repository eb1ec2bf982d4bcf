import { beforeAll, describe, expect, test } from "@jest/globals";
import { administrator } from "../support/admin.ts";
import { decline, form, people, take } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import { audited, counts, eventsOf, lastSeq, readied, refusedWith, switchedOn, taken, type ActedOn } from "./acting.ts"; // prettier-ignore

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>> & { lead: Member };
beforeAll(async () => {
  practice = await testPractice(held);
  by = { ...(await people(practice)), lead: await practice.member("INFORMATION_GOVERNANCE") };
});

const secret = "Taken for Zebrafish, the neighbour";
const guidance = { v: "2026-04", given: "STANDARD" };
const concern = { found: { kind: "COERCION", outcome: "CONCERN", seenAlone: "YES", note: secret } };

const accessOf = async (of: ActedOn) =>
  (
    await admin.query(
      "SELECT service, state, reason FROM service_access WHERE patient_id = (SELECT patient_id FROM application WHERE id = $1) AND until_at IS NULL ORDER BY service",
      [of.id],
    )
  ).rows;
const alerts = async (): Promise<
  { id: string; kind: string; relation: string | null; staffName: string; reason: string }[]
> => {
  const { data } = await by.lead.ask(
    "{ governanceAlerts(first: 100) { items { id kind relation staffName reason } } }",
  );
  return data.governanceAlerts.items;
};
const setBack = (of: ActedOn) =>
  admin.query("UPDATE application SET received_at = received_at - interval '1 day' WHERE id = $1", [of.id]);

describe("closing without a credential", () => {
  test("an NHS login user goes live without one, once the guidance is given (BR-CL-02, BR-CL-06)", async () => {
    const of = await switchedOn(practice, by, ["APPOINTMENTS"], "APPOINTMENTS");
    expect(of.seen.state).toBe("CREDENTIAL");
    expect(refusedWith(await of.by(by.registrar, "closeWithoutCredential", { reason: "NHS_LOGIN" }))).toMatchObject({
      code: "RULE_BROKEN",
      rule: "BR-CL-06",
    });
    await of.done(by.reception, "recordGuidance", guidance);
    await of.done(by.registrar, "closeWithoutCredential", { reason: "NHS_LOGIN" });
    expect(of.seen).toMatchObject({ state: "ACTIVE", noCredentialReason: "NHS_LOGIN", credential: null });
    expect((await eventsOf(admin, of.id)).at(-1)).toMatchObject({
      kind: "closeWithoutCredential",
      staff_id: by.registrar.id,
      facts: { reason: "NHS_LOGIN" },
    });
  });

  test("a credential that was never collected ends the wait, and the services stay on (BR-CL-02)", async () => {
    const of = await switchedOn(practice, by, ["APPOINTMENTS"], "APPOINTMENTS");
    await of.done(by.manager, "closeWithoutCredential", { reason: "NOT_COLLECTED" });
    expect(of.seen).toMatchObject({ state: "ACTIVE", noCredentialReason: "NOT_COLLECTED" });
    expect(await accessOf(of)).toMatchObject([{ service: "APPOINTMENTS", state: "ACTIVE" }]);
  });

  test("a credential past its last day is put down as expired, and no longer holds the case up (BR-CL-02, BR-CR-02)", async () => {
    const of = await switchedOn(practice, by, ["APPOINTMENTS"], "APPOINTMENTS");
    await of.done(by.registrar, "issueCredential");
    expect(refusedWith(await of.by(by.registrar, "closeWithoutCredential", { reason: "NOT_COLLECTED" }))).toMatchObject(
      { code: "RULE_BROKEN", rule: "BR-CL-02" },
    );
    await admin.query("UPDATE credential SET expires_on = '2026-11-01' WHERE application_id = $1", [of.id]);
    await of.done(by.registrar, "closeWithoutCredential", { reason: "NOT_COLLECTED" });
    expect(of.seen).toMatchObject({ state: "ACTIVE", credential: { state: "EXPIRED" } });
  });

  test("while the rest waits for its review a credential can still be made after all (BR-CL-02)", async () => {
    const of = await switchedOn(practice, by, ["APPOINTMENTS", "FULL_HISTORIC_RECORD"], "APPOINTMENTS");
    await of.done(by.registrar, "closeWithoutCredential", { reason: "NOT_COLLECTED" });
    expect(of.seen.state).toBe("REVIEW");
    await of.done(by.registrar, "issueCredential");
    expect(of.seen).toMatchObject({ state: "CREDENTIAL", noCredentialReason: null });
  });

  test("on a hold it is refused in words that tell nothing (BR-CL-20)", async () => {
    const of = await switchedOn(practice, by, ["APPOINTMENTS", "FULL_HISTORIC_RECORD"], "APPOINTMENTS");
    await of.done(by.safeguarding, "recordCheck", concern);
    expect(refusedWith(await of.by(by.registrar, "closeWithoutCredential", { reason: "NOT_COLLECTED" }))).toMatchObject(
      { code: "RULE_BROKEN", rule: undefined, message: "On hold. Speak to the safeguarding lead." },
    );
  });
});

describe("entered in error", () => {
  test("who took it undoes it on the day: what was asked for is offered again, and no incident is made of it (BR-CL-08)", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS", "SUMMARY_RECORD"]);
    const seq = await lastSeq(admin, practice);
    const before = (await alerts()).length;
    await of.done(by.reception, "markEnteredInError", { reason: `  ${secret} ` });
    expect(of.seen).toMatchObject({
      state: "ENTERED_IN_ERROR",
      enteredInErrorReason: secret,
      services: [{ outcome: "WITHDRAWN" }, { outcome: "WITHDRAWN" }],
    });
    expect(await accessOf(of)).toEqual([
      { service: "APPOINTMENTS", state: "OFFERED", reason: "ENTERED_IN_ERROR" },
      { service: "SUMMARY_RECORD", state: "OFFERED", reason: "ENTERED_IN_ERROR" },
    ]);
    expect(await alerts()).toHaveLength(before);
    expect((await eventsOf(admin, of.id)).at(-1)).toMatchObject({ kind: "markEnteredInError", facts: {} });
    const entries = await audited(admin, practice, seq);
    expect(entries).toMatchObject([{ event: "markEnteredInError", outcome: "DONE", actor_id: by.reception.id }]);
    expect(entries[0]?.body).not.toContain("Zebrafish");
  });

  test("the patient can apply again at once (BR-CL-08)", async () => {
    const { id } = await practice.patient();
    const of = await taken(practice, by.reception, ["APPOINTMENTS"], {}, id);
    await of.done(by.reception, "markEnteredInError", { reason: secret });
    expect((await taken(practice, by.reception, ["APPOINTMENTS"], {}, id)).seen.state).toBe("ID_CHECK");
  });

  test("live access ends, its credential is void, somebody is to switch it off, and it becomes a wrong-patient incident of which the governance lead is told (BR-CL-08, 21)", async () => {
    const of = await switchedOn(practice, by, ["APPOINTMENTS"], "APPOINTMENTS");
    await of.done(by.registrar, "issueCredential");
    await of.done(by.reception, "recordGuidance", guidance);
    await of.done(by.registrar, "handOverCredential", { channel: "IN_PERSON" });
    expect(of.seen.state).toBe("ACTIVE");
    await of.done(by.manager, "markEnteredInError", { reason: secret });

    expect(of.seen).toMatchObject({
      state: "ENTERED_IN_ERROR",
      services: [{ service: "APPOINTMENTS", outcome: "ENABLED" }],
      credential: { state: "VOIDED" },
    });
    expect(await accessOf(of)).toEqual([{ service: "APPOINTMENTS", state: "ENDED", reason: "ENTERED_IN_ERROR" }]);
    const items = await admin.query(
      "SELECT action, superseded_at IS NULL AS open FROM clinical_system_item WHERE application_id = $1 ORDER BY opened_at, id",
      [of.id],
    );
    expect(items.rows).toEqual([
      { action: "SWITCH_ON", open: false },
      { action: "SWITCH_OFF", open: true },
    ]);
    const { rows } = await admin.query("SELECT void_reason FROM credential WHERE application_id = $1", [of.id]);
    expect(rows).toEqual([{ void_reason: "ENTERED_IN_ERROR" }]);
    expect((await alerts()).filter(({ reason }) => reason === secret)).toMatchObject([
      { kind: "WRONG_PATIENT", relation: null },
    ]);
    const incident = await admin.query("SELECT kind, state, severity, restricted FROM concern WHERE application_id = $1", [of.id]); // prettier-ignore
    expect(incident.rows).toEqual([{ kind: "WRONG_PATIENT_INFO", state: "OPEN", severity: "HIGH", restricted: false }]);
    const work = await by.manager.ask("{ concerns(kind: WRONG_PATIENT_INFO, first: 100) { items { patientId } } }");
    expect(work.data.concerns.items).toHaveLength(1);
    const told = await admin.query("SELECT template, merge_fields AS about FROM notice WHERE application_id = $1 AND state = 'QUEUED' ORDER BY template", [of.id]); // prettier-ignore
    expect(told.rows).toEqual([
      { template: "ACCESS_ENDED", about: { services: ["APPOINTMENTS"] } },
      { template: "CREDENTIAL_VOIDED", about: { issuedOn: "2026-11-02" } },
    ]);
    const last = (await eventsOf(admin, of.id)).at(-1);
    expect(last).toMatchObject({ kind: "markEnteredInError", facts: { services: ["APPOINTMENTS"] } });
    expect(JSON.stringify(last?.facts)).not.toContain("Zebrafish");
  });

  test("what it superseded or refused stands again as it was before: a decline, an ending, an offer (BR-CL-08, BR-REG-01)", async () => {
    const { id } = await practice.patient();
    await decline(by.reception, id, ["APPOINTMENTS", "MESSAGING"], "Prefers the telephone");
    const of = await taken(practice, by.reception, ["APPOINTMENTS", "PRESCRIPTIONS"], {}, id);
    await of.done(by.gp, "refuseService", {
      service: "PRESCRIPTIONS",
      given: { reason: "MISUSE_HISTORY", discussedOn: "2026-11-02", discussedHow: "PHONE", alternative: "At the desk", reviewOn: "2027-05-02" },
    }); // prettier-ignore
    await of.done(by.manager, "markEnteredInError", { reason: secret });
    expect((await accessOf(of)).filter(({ service }) => service !== "MESSAGING")).toEqual([
      { service: "APPOINTMENTS", state: "DECLINED", reason: "ENTERED_IN_ERROR" },
      { service: "PRESCRIPTIONS", state: "OFFERED", reason: "ENTERED_IN_ERROR" },
    ]);
    const { rows } = await admin.query("SELECT services, reason, superseded_by FROM decline WHERE patient_id = $1 ORDER BY superseded_by, services", [id]); // prettier-ignore
    expect(rows).toEqual([
      { services: ["APPOINTMENTS", "MESSAGING"], reason: "Prefers the telephone", superseded_by: of.id },
      { services: ["APPOINTMENTS"], reason: "Prefers the telephone", superseded_by: null },
      { services: ["MESSAGING"], reason: "Prefers the telephone", superseded_by: null },
    ]);
    expect(refusedWith(await take(by.reception, id, form(["APPOINTMENTS"], { initiatedBy: "STAFF" })))).toMatchObject({ rule: "BR-REG-01" }); // prettier-ignore
  });

  test("a credential that was used is revoked (BR-CL-08, domain.md 13)", async () => {
    const of = await switchedOn(practice, by, ["APPOINTMENTS"], "APPOINTMENTS");
    await of.done(by.registrar, "issueCredential");
    await of.done(by.reception, "recordGuidance", guidance);
    await of.done(by.registrar, "handOverCredential", { channel: "IN_PERSON" });
    await admin.query("UPDATE credential SET state = 'USED' WHERE application_id = $1", [of.id]);
    await of.done(by.manager, "markEnteredInError", { reason: secret });
    const { rows } = await admin.query("SELECT state, void_reason FROM credential WHERE application_id = $1", [of.id]);
    expect(rows).toEqual([{ state: "REVOKED", void_reason: "ENTERED_IN_ERROR" }]);
  });

  test("what an earlier application switched on stays on (BR-CL-08)", async () => {
    const { id } = await practice.patient();
    const first = await switchedOn(practice, by, ["APPOINTMENTS"], "APPOINTMENTS", id);
    await first.done(by.registrar, "closeWithoutCredential", { reason: "NOT_COLLECTED" });
    const second = await taken(practice, by.reception, ["PRESCRIPTIONS"], {}, id);
    await second.done(by.reception, "markEnteredInError", { reason: secret });
    expect(await accessOf(first)).toMatchObject([
      { service: "APPOINTMENTS", state: "ACTIVE" },
      { service: "PRESCRIPTIONS", state: "OFFERED" },
    ]);
  });

  test("a colleague, or who took it a day later, asks the manager (BR-CL-08)", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"]);
    const before = await counts(admin, practice);
    const asked = { code: "RULE_BROKEN", rule: "BR-CL-08", data: null };
    expect(refusedWith(await of.by(by.registrar, "markEnteredInError", { reason: secret }))).toMatchObject(asked);
    expect(refusedWith(await of.by(by.safeguarding, "markEnteredInError", { reason: secret }))).toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await counts(admin, practice)).toEqual(before);
    await setBack(of);
    expect(refusedWith(await of.by(by.reception, "markEnteredInError", { reason: secret }))).toMatchObject(asked);
    await of.done(by.manager, "markEnteredInError", { reason: secret });
    expect(refusedWith(await of.by(by.manager, "markEnteredInError", { reason: secret }))).toMatchObject({
      code: "RULE_BROKEN",
      message: "This application is closed: it was entered in error.",
    });
  });

  test("takes a reason, and changes nothing without one (BR-CL-08)", async () => {
    const of = await readied(practice, by, ["APPOINTMENTS"]);
    const before = await counts(admin, practice);
    const { errors } = await of.by(by.manager, "markEnteredInError", { reason: " no  " });
    expect(errors?.[0]?.extensions.fields).toEqual({ reason: "Write what was wrong, in a few words." });
    expect(await counts(admin, practice)).toEqual(before);
  });

  test("to have marked a relative's application explains no look at their record (BR-CL-23)", async () => {
    const { id } = await practice.patient();
    const of = await switchedOn(practice, by, ["APPOINTMENTS"], "APPOINTMENTS", id);
    await of.done(by.manager, "markEnteredInError", { reason: secret });
    await admin.query(
      "INSERT INTO declared_relative (practice_id, staff_id, patient_id, relation, declared_at) VALUES ($1, $2, $3, 'RELATIVE', '2026-11-02')",
      [practice.practiceId, by.manager.id, id],
    );
    expect(
      refusedWith(await by.manager.ask("query ($id: UUID!) { patient(id: $id) { recordLabel } }", { id })),
    ).toMatchObject({ code: "RULE_BROKEN", rule: "BR-CL-23" });
  });
});
