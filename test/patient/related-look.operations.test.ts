import { beforeAll, describe, expect, test } from "@jest/globals";
import { lastSeq, nobody, refusedWith, taken, type ActedOn } from "../application/acting.ts";
import { administrator } from "../support/admin.ts";
import { look, people } from "../support/case.ts";
import { testPractice, testServer, type Answer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
let governance: Member;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
  governance = await practice.member("INFORMATION_GOVERNANCE");
});

/** A receptionist who is, or is related to, a patient with an open application. */
async function related(relation: "SELF" | "RELATIVE") {
  const member = await practice.member("RECEPTION");
  const patient = await practice.patient();
  const of = await taken(practice, by.reception, ["APPOINTMENTS"], {}, patient.id);
  await admin.query("INSERT INTO declared_relative VALUES ($1, $2, $3, $4, '2026-11-02')", [practice.practiceId, member.id, patient.id, relation]); // prettier-ignore
  return { member, patient: patient.id, of };
}
const looks = (patient: string, of: ActedOn): Record<string, (who: Member) => Promise<Answer>> => ({
  patient: (who) => who.ask("query ($id: UUID!) { result: patient(id: $id) { id } }", { id: patient }),
  timeline: (who) =>
    who.ask("query ($id: UUID!) { result: patientTimeline(patientId: $id) { total } }", { id: patient }),
  application: (who) => look(who, of.id),
  applications: (who) =>
    who.ask("query ($id: UUID!) { result: applications(patientId: $id, first: 5) { total } }", { id: patient }),
});
const explain = (who: Member, patient: string, reason = "Nobody else is at the desk this morning") =>
  who.ask("mutation ($p: UUID!, $r: String!) { result: explainRelatedLook(patientId: $p, reason: $r) }", { p: patient, r: reason }); // prettier-ignore

describe("one's own or a relative's record", () => {
  test.each([
    ["SELF", /your own record/],
    ["RELATIVE", /the record of a relative of yours/],
  ] as const)(
    "(%s) stays shut on every screen until a reason is given, and is then open (BR-CL-23)",
    async (relation, words) => {
      const { member, patient, of } = await related(relation);
      for (const open of Object.values(looks(patient, of))) {
        expect((await open(member)).errors?.[0]?.extensions).toMatchObject({ patientId: patient });
        expect(refusedWith(await open(member))).toMatchObject({ status: 422, data: null, rule: "BR-CL-23", message: expect.stringMatching(words) }); // prettier-ignore
        expect((await open(by.manager)).errors).toBeUndefined();
      }
      expect((await explain(member, patient)).data.result).toBe(true);
      for (const open of Object.values(looks(patient, of))) expect((await open(member)).errors).toBeUndefined();
    },
  );

  test("that stayed shut is audited as refused, with the reference of the attempt (BR-CL-23)", async () => {
    const { member, patient } = await related("RELATIVE");
    const seq = await lastSeq(admin, practice);
    await looks(patient, await taken(practice, by.reception, ["APPOINTMENTS"]))["patient"]?.(member);
    const { rows } = await admin.query("SELECT outcome, body::json ->> 'correlation' AS correlation FROM audit_entry WHERE practice_id = $1 AND seq > $2 AND event = 'patient' ORDER BY seq", [practice.practiceId, seq]); // prettier-ignore
    expect(rows.map(({ outcome }) => outcome)).toEqual(["LOOKED", "REFUSED"]);
    expect(rows[0].correlation).toBe(rows[1].correlation);
  });

  test("is not opened by a step either: what a step answers with is a look like any other (BR-CL-23)", async () => {
    const { member, of } = await related("RELATIVE");
    const { data } = await member.ask("{ applications(first: 100) { items { id version } } }");
    expect(JSON.stringify(data)).toContain(of.id);
    for (const [name, given] of [
      ["recordGuidance", { v: "1", given: "STANDARD" }],
      ["assignApplication", { owner: null }],
      ["withdrawApplication", {}],
    ] as const)
      // prettier-ignore
      expect(refusedWith(await of.by(member, name, given))).toMatchObject({ code: "RULE_BROKEN", data: null });
  });

  test("is open for half an hour, and only to who said why (BR-CL-23)", async () => {
    const { member, patient, of } = await related("SELF");
    await explain(member, patient);
    const another = await practice.member("RECEPTION");
    await admin.query("INSERT INTO declared_relative VALUES ($1, $2, $3, 'RELATIVE', '2026-11-02')", [practice.practiceId, another.id, patient]); // prettier-ignore
    const { patient: open } = looks(patient, of);
    expect(refusedWith((await open?.(another)) as Answer)).toMatchObject({ rule: "BR-CL-23" });
    await admin.query(
      "UPDATE governance_alert SET raised_at = raised_at - interval '29 minutes' WHERE patient_id = $1",
      [patient],
    );
    expect((await open?.(member))?.errors).toBeUndefined();
    await admin.query(
      "UPDATE governance_alert SET raised_at = raised_at - interval '2 minutes' WHERE patient_id = $1",
      [patient],
    );
    expect(refusedWith((await open?.(member)) as Answer)).toMatchObject({ rule: "BR-CL-23" });
  });

  test("takes a reason in a few words, of somebody who is related, at this practice", async () => {
    const { member, patient } = await related("RELATIVE");
    expect((await explain(member, patient, "  because  ")).errors?.[0]?.extensions.fields).toHaveProperty("reason");
    expect(refusedWith(await explain(by.reception, patient))).toMatchObject({ code: "NOT_FOUND" });
    expect(refusedWith(await explain(member, nobody()))).toMatchObject({ code: "NOT_FOUND" });
    expect((await admin.query("SELECT count(*)::int AS n FROM governance_alert WHERE patient_id = $1", [patient])).rows).toEqual([{ n: 0 }]); // prettier-ignore
  });
});

describe("the governance lead", () => {
  const alerts = async (isOpen: boolean) =>
    (await governance.ask(`{ governanceAlerts(isOpen: ${isOpen}, first: 100) { items { id reason relation staffName acknowledgedAt version } } }`)).data.governanceAlerts.items as { id: string; reason: string; version: number }[]; // prettier-ignore
  const acknowledge = (who: Member, id: string, version = 1) =>
    who.ask("mutation ($id: UUID!, $v: Int!) { result: acknowledgeGovernanceAlert(id: $id, version: $v) }", {
      id,
      v: version,
    });

  test("is told who looked and why, with an audit entry that holds neither, and says when it was seen (BR-CL-23)", async () => {
    const { member, patient } = await related("RELATIVE");
    const seq = await lastSeq(admin, practice);
    await explain(member, patient, "Her husband waits with a question");
    const alert = (await alerts(true)).find(({ reason }) => reason === "Her husband waits with a question");
    expect(alert).toMatchObject({
      relation: "RELATIVE",
      staffName: expect.stringMatching(/^Member/),
      acknowledgedAt: null,
    });
    expect(JSON.stringify(alert)).not.toContain(patient);
    const { rows } = await admin.query("SELECT event, outcome, body FROM audit_entry WHERE practice_id = $1 AND seq > $2 ORDER BY seq", [practice.practiceId, seq]); // prettier-ignore
    expect(rows[0]).toMatchObject({ event: "explainRelatedLook", outcome: "DONE" });
    expect(rows[0].body).not.toContain("husband");

    const id = alert?.id ?? "";
    expect(refusedWith(await acknowledge(by.manager, id))).toMatchObject({ code: "FORBIDDEN" });
    expect(refusedWith(await acknowledge(governance, id, 2))).toMatchObject({ code: "CONFLICT" });
    expect((await acknowledge(governance, id)).data.result).toBe(true);
    expect(refusedWith(await acknowledge(governance, id, 2))).toMatchObject({ code: "CONFLICT" });
    expect((await alerts(true)).map((each) => each.id)).not.toContain(id);
    expect((await alerts(false)).find((each) => each.id === id)).toMatchObject({ acknowledgedAt: expect.any(String) });
  });

  test("sees no alert of another practice", async () => {
    const { member, patient } = await related("SELF");
    await explain(member, patient);
    const other = await testPractice(held);
    const theirs = await other.member("INFORMATION_GOVERNANCE");
    expect((await theirs.ask("{ governanceAlerts { total } }")).data.governanceAlerts.total).toBe(0);
    const [alert] = await alerts(true);
    expect(refusedWith(await acknowledge(theirs, alert?.id ?? ""))).toMatchObject({ code: "NOT_FOUND" });
  });
});
