import { beforeAll, describe, expect, test } from "@jest/globals";
import { audited, counts, lastSeq, nobody, refusedWith, switchedOn, taken } from "../application/acting.ts";
import { administrator } from "../support/admin.ts";
import { form, people, take } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
});

const decline = (who: Member, patient: string, services: string[], reason: string | null = null) =>
  who.ask(
    `mutation ($p: UUID!, $s: [Service!]!, $r: String) { result: recordDecline(patientId: $p, services: $s, reason: $r) {
       declines { services reason declinedOn } services { service state reason } openItems } }`,
    { p: patient, s: services, r: reason },
  );
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
    expect(data.result).toEqual({
      declines: [{ services: ["APPOINTMENTS", "SUMMARY_RECORD"], reason: "I prefer the telephone", declinedOn: "2026-11-02" }],
      services: ["APPOINTMENTS", "SUMMARY_RECORD"].map((service) => ({ service, state: "DECLINED", reason: "PATIENT_DECLINED" })),
      openItems: 0,
    }); // prettier-ignore
    const entries = await audited(admin, practice, seq);
    expect(entries).toMatchObject([
      { event: "recordDecline", outcome: "DONE", actor_id: by.reception.id, patient_id: id },
    ]);
    expect(entries[0]?.body).not.toContain("telephone");
    expect((await admin.query("SELECT kind, facts FROM event WHERE patient_id = $1", [id])).rows).toEqual([{ kind: "recordDecline", facts: { services: ["APPOINTMENTS", "SUMMARY_RECORD"] } }]); // prettier-ignore
  });

  test("of what is on switches it off, to be done in the clinical system the same day (BR-CL-03, BR-CL-11)", async () => {
    const patient = await practice.patient();
    const of = await switchedOn(practice, by, ["APPOINTMENTS"], "APPOINTMENTS", patient.id);
    const { data } = await decline(by.reception, patient.id, ["APPOINTMENTS"]);
    expect(data.result).toMatchObject({ services: [{ service: "APPOINTMENTS", state: "DECLINED" }], openItems: 1 });
    const { rows } = await admin.query("SELECT action, due_on FROM clinical_system_item WHERE patient_id = $1 AND superseded_at IS NULL", [patient.id]); // prettier-ignore
    expect(rows).toEqual([{ action: "SWITCH_OFF", due_on: "2026-11-02" }]);
    expect(of.seen.services).toMatchObject([{ outcome: "ENABLED" }]);
  });

  test("of what is asked for in an open application is refused until that is withdrawn (BR-CL-03)", async () => {
    const { id } = await practice.patient();
    const of = await taken(practice, by.reception, ["APPOINTMENTS"], {}, id);
    expect(refusedWith(await decline(by.reception, id, ["PRESCRIPTIONS", "APPOINTMENTS"]))).toMatchObject({
      rule: "BR-CL-03",
    });
    expect(await declines(id)).toEqual([]);
    await of.done(by.reception, "withdrawApplication");
    expect((await decline(by.reception, id, ["APPOINTMENTS"])).errors).toBeUndefined();
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
