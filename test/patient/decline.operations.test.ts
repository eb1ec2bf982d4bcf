import { beforeAll, describe, expect, test } from "@jest/globals";
import { audited, counts, lastSeq, nobody, refusedWith, switchedOn, taken } from "../application/acting.ts";
import { administrator } from "../support/admin.ts";
import { decline, form, people, take } from "../support/case.ts";
import { testPractice, testServer, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
});

const declines = async (patient: string) =>
  (await admin.query("SELECT services, reason, declined_on, superseded_by FROM decline WHERE patient_id = $1 ORDER BY recorded_at, id", [patient])).rows; // prettier-ignore

describe("recordDecline", () => {
  test("notes the patient's choice, service by service, with one event and one audit entry without their reason (BR-REG-01, domain.md 6.1)", async () => {
    const { id } = await practice.patient();
    const seq = await lastSeq(admin, practice);
    const { data, errors } = await decline(
      by.reception,
      id,
      ["APPOINTMENTS", "SUMMARY_RECORD"],
      " I prefer the telephone ",
    );
    expect(errors).toBeUndefined();
    expect(data.result.patient).toEqual({
      declines: [{ services: ["APPOINTMENTS", "SUMMARY_RECORD"], reason: "I prefer the telephone", declinedOn: "2026-11-02" }],
      services: ["APPOINTMENTS", "SUMMARY_RECORD"].map((service) => ({ service, state: "DECLINED", reason: "PATIENT_DECLINED" })),
      openItems: 1,
    }); // prettier-ignore
    const entries = await audited(admin, practice, seq);
    expect(entries).toMatchObject([
      { event: "recordDecline", outcome: "DONE", actor_id: by.reception.id, patient_id: id },
      { event: "noticeQueued", outcome: "DONE", actor_id: by.reception.id, patient_id: id },
    ]);
    expect(entries.map(({ body }) => body).join()).not.toContain("telephone");
    expect((await admin.query("SELECT kind, facts FROM event WHERE patient_id = $1 AND kind <> 'noticeQueued'", [id])).rows).toEqual([{ kind: "recordDecline", facts: { services: ["APPOINTMENTS", "SUMMARY_RECORD"] } }]); // prettier-ignore
    const told = await admin.query("SELECT template, state, merge_fields FROM notice WHERE patient_id = $1", [id]);
    expect(told.rows).toEqual([{ template: "DECLINE_ACKNOWLEDGED", state: "QUEUED", merge_fields: { services: ["APPOINTMENTS", "SUMMARY_RECORD"] } }]); // prettier-ignore
  });

  test("of what is on switches it off, to be done in the clinical system the same day (BR-CL-03, BR-CL-11)", async () => {
    const patient = await practice.patient();
    const of = await switchedOn(practice, by, ["APPOINTMENTS"], "APPOINTMENTS", patient.id);
    const { data } = await decline(by.reception, patient.id, ["APPOINTMENTS"]);
    expect(data.result.patient).toMatchObject({
      services: [{ service: "APPOINTMENTS", state: "DECLINED" }],
      openItems: 1,
    });
    const { rows } = await admin.query("SELECT action, due_on FROM clinical_system_item WHERE patient_id = $1 AND superseded_at IS NULL", [patient.id]); // prettier-ignore
    expect(rows).toEqual([{ action: "SWITCH_OFF", due_on: "2026-11-02" }]);
    expect(of.seen.services).toMatchObject([{ outcome: "ENABLED" }]);
  });

  test("answers for each service: what is asked for waits for its withdrawal, what is suspended for who may lift it, and the rest is declined (BR-CL-03, BR-SU-03)", async () => {
    const { id } = await practice.patient();
    const of = await taken(practice, by.reception, ["APPOINTMENTS"], {}, id);
    expect(refusedWith(await decline(by.reception, id, ["APPOINTMENTS"]))).toMatchObject({ rule: "BR-CL-03" });
    const access = "INSERT INTO service_access (practice_id, id, patient_id, service, state, reason, from_at) VALUES ($1, $2, $3, $4, $5, $6, '2026-11-01T09:00:00Z')"; // prettier-ignore
    await admin.query(access, [practice.practiceId, nobody(), id, "MESSAGING", "SUSPENDED", "MISUSE"]);
    await admin.query(access, [practice.practiceId, nobody(), id, "DOCUMENTS", "SUSPENDED", "COERCION"]);
    await admin.query(access, [practice.practiceId, nobody(), id, "SUMMARY_RECORD", "ENDED", "PATIENT_REQUEST"]);
    const { data } = await decline(by.reception, id, ["APPOINTMENTS", "MESSAGING", "DOCUMENTS", "SUMMARY_RECORD", "PRESCRIPTIONS"]); // prettier-ignore
    expect(data.result.services.map(({ service, refusal }: { service: string; refusal: { rule: string } | null }) => [service, refusal && refusal.rule])).toEqual([
      ["APPOINTMENTS", "BR-CL-03"], ["MESSAGING", "BR-SU-03"], ["DOCUMENTS", null], ["SUMMARY_RECORD", null], ["PRESCRIPTIONS", null],
    ]); // prettier-ignore
    expect(data.result.services[2].refusal.words).toBe("On hold. Speak to the safeguarding lead.");
    expect(await declines(id)).toMatchObject([{ services: ["SUMMARY_RECORD", "PRESCRIPTIONS"] }]);
    await of.done(by.reception, "withdrawApplication");
    expect((await decline(by.reception, id, ["APPOINTMENTS"])).errors).toBeUndefined();
  });

  test("of a service that somebody changed since the page was opened is not recorded", async () => {
    const { id } = await practice.patient();
    await taken(practice, by.reception, ["APPOINTMENTS"], {}, id);
    const { errors } = await by.reception.ask("mutation ($p: UUID!) { recordDecline(patientId: $p, services: [{ service: APPOINTMENTS }]) { services { service } } }", { p: id }); // prettier-ignore
    expect(errors?.[0]?.message).toMatch(/changed this since/);
    expect(await declines(id)).toEqual([]);
  });

  test("of the record asks somebody to enter 103, which then stands there; of appointments alone it does not (BR-CL-11, domain.md 6.1)", async () => {
    const entries = async (patient: string) =>
      (await admin.query("SELECT id, entry FROM clinical_system_item WHERE patient_id = $1 AND action = 'ENTER'", [patient])).rows; // prettier-ignore
    const [lay, record] = [await practice.patient(), await practice.patient()];
    await decline(by.reception, lay.id, ["APPOINTMENTS"]);
    expect(await entries(lay.id)).toEqual([]);
    await decline(by.reception, record.id, ["FULL_PROSPECTIVE_RECORD"]);
    const [item] = await entries(record.id);
    const { data } = await by.registrar.ask("query ($id: UUID!) { clinicalSystemItem(id: $id) { entry code { id term } instructions } }", { id: item.id }); // prettier-ignore
    expect(data.clinicalSystemItem).toMatchObject({ entry: "DECLINED", code: { id: "1290331000000103" } });
    expect(data.clinicalSystemItem.instructions.join(" ")).toContain("1290331000000103");
    await by.registrar.ask("mutation ($id: UUID!) { confirmInClinicalSystem(id: $id, version: 1) { id } }", { id: item.id }); // prettier-ignore
    expect((await admin.query("SELECT code, coded_on, source FROM record_code WHERE patient_id = $1", [record.id])).rows).toEqual([{ code: "DECLINED", coded_on: "2026-11-02", source: "ENTERED" }]); // prettier-ignore
  });

  test("is refused for nothing chosen, by role, for another practice's or a relative's; and leaves nothing", async () => {
    const { id } = await practice.patient();
    const before = await counts(admin, practice);
    const cousin = await practice.member("RECEPTION");
    await admin.query("INSERT INTO declared_relative VALUES ($1, $2, $3, 'RELATIVE', '2026-11-02')", [practice.practiceId, cousin.id, id]); // prettier-ignore
    const theirs = await people(await testPractice(held));
    expect((await decline(by.reception, id, [])).errors?.[0]?.extensions.fields).toHaveProperty("services");
    expect(refusedWith(await decline(by.safeguarding, id, ["APPOINTMENTS"]))).toMatchObject({ code: "FORBIDDEN" });
    expect(refusedWith(await decline(theirs.reception, id, ["APPOINTMENTS"]))).toMatchObject({ code: "NOT_FOUND" });
    expect(refusedWith(await decline(by.reception, nobody(), ["APPOINTMENTS"]))).toMatchObject({ code: "NOT_FOUND" });
    expect(refusedWith(await decline(cousin, id, ["APPOINTMENTS"]))).toMatchObject({ code: "RULE_BROKEN", data: null });
    expect(await counts(admin, practice)).toEqual(before);
  });
});

describe("a decline", () => {
  test("is superseded, not deleted, when the patient asks for the service after all (BR-REG-01)", async () => {
    const { id } = await practice.patient();
    await decline(by.reception, id, ["APPOINTMENTS"], "Not now");
    const of = await taken(practice, by.reception, ["APPOINTMENTS"], {}, id);
    expect(await declines(id)).toEqual([{ services: ["APPOINTMENTS"], reason: "Not now", declined_on: "2026-11-02", superseded_by: of.id }]); // prettier-ignore
  });

  test("stands for the services that were not asked for: the practice still does not approach them (BR-REG-01, BR-DC-02)", async () => {
    const { id } = await practice.patient();
    await decline(by.reception, id, ["APPOINTMENTS", "SUMMARY_RECORD"], "Not now");
    const of = await taken(practice, by.reception, ["APPOINTMENTS"], {}, id);
    expect(
      (await declines(id)).map(({ services, reason, superseded_by }) => ({ services, reason, superseded_by })),
    ).toEqual(
      expect.arrayContaining([
        { services: ["APPOINTMENTS", "SUMMARY_RECORD"], reason: "Not now", superseded_by: of.id },
        { services: ["SUMMARY_RECORD"], reason: "Not now", superseded_by: null },
      ]),
    );
    await of.done(by.reception, "withdrawApplication");
    expect(refusedWith(await take(by.reception, id, form(["SUMMARY_RECORD"], { initiatedBy: "STAFF" })))).toMatchObject({ rule: "BR-REG-01" }); // prettier-ignore
    expect((await take(by.reception, id, form(["PRESCRIPTIONS"], { initiatedBy: "STAFF" }))).errors).toBeUndefined();
  });
});
