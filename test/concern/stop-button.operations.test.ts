import { beforeAll, describe, expect, test } from "@jest/globals";
import { switchedOn, readied, refusedWith, taken } from "../application/acting.ts";
import { administrator } from "../support/admin.ts";
import { clear, form, goodPair, people, take } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import { about, done, openConcern, raise, secret, step, suspend } from "./raising.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
});

const neutral = "On hold. Speak to the safeguarding lead.";
const patientOf = async (id: string): Promise<string> =>
  (await admin.query("SELECT patient_id FROM application WHERE id = $1", [id])).rows[0].patient_id;
const access = async (patientId: string) =>
  (await admin.query("SELECT service, state, reason, visible_from, application_id FROM service_access WHERE patient_id = $1 AND until_at IS NULL ORDER BY service", [patientId])).rows; // prettier-ignore
const items = async (patientId: string) =>
  (await admin.query("SELECT service, action, due_on::text FROM clinical_system_item WHERE patient_id = $1 AND confirmed_at IS NULL AND superseded_at IS NULL ORDER BY service", [patientId])).rows; // prettier-ignore

/** A patient with two services on and a credential issued. */
async function online() {
  const of = await switchedOn(practice, by, ["APPOINTMENTS", "FULL_PROSPECTIVE_RECORD"], "APPOINTMENTS");
  await of.done(by.gp, "enableService", { service: "FULL_PROSPECTIVE_RECORD" });
  await of.done(by.registrar, "issueCredential");
  return { of, patientId: await patientOf(of.id) };
}
const concernOf = async (patientId: string): Promise<string> =>
  (await admin.query("SELECT id FROM concern WHERE patient_id = $1 ORDER BY id DESC LIMIT 1", [patientId])).rows[0].id;

describe("suspend now", () => {
  test("suspends all services, voids the credential and opens today's items in one transaction with its concern (BR-SU-01, BR-CL-21)", async () => {
    const { patientId } = await online();
    const page = done(await suspend(by.verifier, patientId, about("MISUSE")));
    expect(page.services).toMatchObject([
      { service: "APPOINTMENTS", state: "SUSPENDED", reason: "MISUSE" },
      { service: "FULL_PROSPECTIVE_RECORD", state: "SUSPENDED", reason: "MISUSE" },
    ]);
    expect(await items(patientId)).toEqual([
      { service: "APPOINTMENTS", action: "SUSPEND", due_on: "2026-11-02" },
      { service: "FULL_PROSPECTIVE_RECORD", action: "SUSPEND", due_on: "2026-11-02" },
    ]);
    const { rows } = await admin.query("SELECT state, void_reason FROM credential WHERE patient_id = $1", [patientId]);
    expect(rows).toEqual([{ state: "VOIDED", void_reason: "SUSPENDED" }]);
    const { rows: written } = await admin.query(
      `SELECT DISTINCT xmin::text FROM (SELECT xmin FROM concern WHERE patient_id = $1 UNION ALL SELECT xmin FROM service_access WHERE patient_id = $1 AND until_at IS NULL
         UNION ALL SELECT xmin FROM clinical_system_item WHERE patient_id = $1 AND superseded_at IS NULL UNION ALL SELECT xmin FROM credential WHERE patient_id = $1) AS w`,
      [patientId],
    );
    expect(written).toHaveLength(1);
  });

  test("suspends the chosen services alone, and refuses one that is not on", async () => {
    const { patientId } = await online();
    expect(refusedWith(await suspend(by.gp, patientId, about("MISUSE"), ["PRESCRIPTIONS"]))).toMatchObject({
      code: "BAD_USER_INPUT",
    });
    done(await suspend(by.gp, patientId, about("MISUSE"), ["FULL_PROSPECTIVE_RECORD"]));
    expect((await access(patientId)).map(({ state }) => state)).toEqual(["ACTIVE", "SUSPENDED"]);
  });

  test("is for who may suspend; reception asks for it, and that heads the concerns (domain.md 14)", async () => {
    const { patientId } = await online();
    expect(refusedWith(await suspend(by.reception, patientId, about("MISUSE"))).code).toBe("FORBIDDEN");
    done(await raise(by.reception, patientId, about("MISUSE"), true));
    expect((await access(patientId)).map(({ state }) => state)).toEqual(["ACTIVE", "ACTIVE"]);
    const { data } = await by.manager.ask("{ concerns(kind: MISUSE, first: 100) { items { patientId suspensionRequested } } myWork(kind: CONCERN, first: 100) { items { patientId } } }"); // prettier-ignore
    expect(data.concerns.items).toContainEqual({ patientId, suspensionRequested: true });
    expect(data.myWork.items).toContainEqual({ patientId });
  });

  test("is not for oneself or a relative (BR-RO-04)", async () => {
    const { patientId } = await online();
    const related = await practice.member("AUTHORISER", { clinical: true });
    await by.manager.ask("mutation ($s: UUID!, $p: UUID!) { declareRelative(id: $s, patientId: $p, relation: RELATIVE) { id } }", { s: related.id, p: patientId }); // prettier-ignore
    expect(refusedWith(await suspend(related, patientId, about("MISUSE")))).toMatchObject({ rule: "BR-RO-04" });
  });
});

describe("a patient whose access stops", () => {
  const told = async (patientId: string) =>
    (await admin.query("SELECT template, state, need, channel, restricted, merge_fields AS about FROM notice WHERE patient_id = $1 ORDER BY id", [patientId])).rows; // prettier-ignore
  const services = ["APPOINTMENTS", "FULL_PROSPECTIVE_RECORD"];

  test("is told so in the same transaction, without the reason, and told when it is back (domain.md 13.4, BR-NT-01)", async () => {
    const { patientId } = await online();
    done(await suspend(by.registrar, patientId, about("MISUSE")));
    const first = { template: "ACCESS_SUSPENDED", state: "QUEUED", channel: "PRINT", restricted: false, about: { services: expect.arrayContaining(services) } }; // prettier-ignore
    expect(await told(patientId)).toMatchObject([first]);
    done(await step(by.gp, await concernOf(patientId), "closeConcern", { given: { outcome: "UNFOUNDED", note: "It was her daughter, with her leave", restore: true } })); // prettier-ignore
    expect(await told(patientId)).toMatchObject([first, { template: "ACCESS_RESTORED", state: "QUEUED" }]);
  });

  test("because a letter is lost is told that too (domain.md 13.4)", async () => {
    const { patientId } = await online();
    done(await suspend(by.registrar, patientId, about("LOST_CREDENTIAL")));
    expect(await told(patientId)).toMatchObject([
      { template: "ACCESS_SUSPENDED_WITH_REASON", state: "QUEUED", about: { reason: expect.stringMatching(/lost/) } },
    ]);
  });

  test.each(["COERCION", "SAFEGUARDING"])(
    "for %s is spoken to alone by a person, whatever safe way is known: nothing is sent, and nobody else sees it in the outbox (BR-CO-01, 04, BR-CL-20)",
    async (kind) => {
      const { patientId } = await online();
      await by.reception.ask("mutation ($p: UUID!) { setSafeContact(patientId: $p, allowed: [POST], doNot: []) { id } }", { p: patientId }); // prettier-ignore
      done(await suspend(by.gp, patientId, about(kind)));
      expect(await told(patientId)).toMatchObject([
        { template: "ACCESS_SUSPENDED", state: "NEEDS_PERSON", need: "SAFE_CONTACT", channel: null, restricted: true },
      ]);
      const outbox = async (who: Member) =>
        (await who.ask("query ($p: UUID!) { notices(patientId: $p, first: 10) { total } }", { p: patientId })).data.notices.total; // prettier-ignore
      expect([await outbox(by.reception), await outbox(by.registrar), await outbox(by.gp)]).toEqual([0, 0, 1]);
    },
  );
});

describe("restore", () => {
  test("gives back in one action exactly what stood before, by who may lift, after the concern is closed (BR-SU-01, 02, 03)", async () => {
    const { patientId } = await online();
    const before = await access(patientId);
    done(await suspend(by.registrar, patientId, about("MISUSE")));
    const id = await concernOf(patientId);
    expect(refusedWith(await step(by.gp, id, "restoreAccess")).message).toMatch(/Close the concern first/);
    const closed = done(await step(by.gp, id, "closeConcern", { given: { outcome: "UNFOUNDED", note: "It was her daughter, with her leave", restore: true } })); // prettier-ignore
    expect(closed).toMatchObject({ state: "CLOSED", outcome: "UNFOUNDED", restoredAt: expect.any(String) });
    expect(await access(patientId)).toEqual(before.map((row) => ({ ...row, reason: "RESTORED" })));
    expect((await items(patientId)).map(({ action }) => action)).toEqual(["SWITCH_ON", "SWITCH_ON"]);
  });

  test("leaves off what the record has barred since: a 103, or a 104 that a clinician did not grant (BR-CL-22, BR-EN-03)", async () => {
    const { patientId } = await online();
    done(await suspend(by.registrar, patientId, about("MISUSE")));
    const concern = await concernOf(patientId);
    await admin.query("INSERT INTO record_code (practice_id, id, patient_id, code, coded_on, source, noted_at) VALUES ($1, gen_random_uuid(), $2, 'DECLINED', '2026-11-02', 'FILE', '2026-11-02T09:00:00Z')", [practice.practiceId, patientId]); // prettier-ignore
    const given = { outcome: "UNFOUNDED", note: "It was her daughter, with her leave", restore: true };
    done(await step(by.gp, concern, "closeConcern", { given }));
    expect((await access(patientId)).map(({ service, state, reason }) => [service, state, reason])).toEqual([
      ["APPOINTMENTS", "ACTIVE", "RESTORED"],
      ["FULL_PROSPECTIVE_RECORD", "ENDED", "PATIENT_REQUEST"],
    ]);
    expect(await items(patientId)).toMatchObject([
      { service: "APPOINTMENTS", action: "SWITCH_ON" },
      { service: "FULL_PROSPECTIVE_RECORD", action: "SWITCH_OFF", due_on: "2026-11-02" },
    ]);
    const { rows } = await admin.query("SELECT template, merge_fields ->> 'services' AS services FROM notice WHERE patient_id = $1 ORDER BY id", [patientId]); // prettier-ignore
    expect(rows.slice(1)).toEqual([
      { template: "ACCESS_RESTORED", services: '["APPOINTMENTS"]' },
      { template: "ACCESS_ENDED", services: '["FULL_PROSPECTIVE_RECORD"]' },
    ]);
  });

  test("asks whether the patient needs new sign-in details, as the suspension made theirs void (BR-SU-01)", async () => {
    const { patientId } = await online();
    done(await suspend(by.registrar, patientId, about("MISUSE")));
    const work = async () => (await by.reception.ask("{ myWork(kind: CREDENTIAL, first: 100) { items { patientId } } }")).data.myWork.items; // prettier-ignore
    expect(await work()).not.toContainEqual({ patientId });
    const given = { outcome: "UNFOUNDED", note: "It was her daughter, with her leave", restore: true };
    done(await step(by.gp, await concernOf(patientId), "closeConcern", { given }));
    expect(await work()).toContainEqual({ patientId });
  });

  test("after a reset waits until identity was verified again (BR-SU-02)", async () => {
    const { of, patientId } = await online();
    done(await suspend(by.gp, patientId, about("LOST_CREDENTIAL")));
    const id = await concernOf(patientId);
    const given = { outcome: "CREDENTIALS_RESET", restore: false };
    done(await step(by.gp, id, "closeConcern", { given }));
    expect(refusedWith(await step(by.gp, id, "restoreAccess"))).toMatchObject({ rule: "BR-SU-02" });
    of.seen.version += 1;
    await of.done(by.verifier, "verifyByDocuments", { given: goodPair });
    done(await step(by.gp, id, "restoreAccess"));
    expect((await access(patientId)).filter(({ state }) => state === "ACTIVE")).toHaveLength(2);
  });

  test("never follows from a new application or an import of what the supplier says (BR-SU-03)", async () => {
    const { patientId } = await online();
    done(await suspend(by.gp, patientId, about("MISUSE")));
    const answer = await take(by.reception, patientId, form(["APPOINTMENTS"]));
    expect(refusedWith(answer)).toMatchObject({ rule: "BR-SU-03" });
  });

  test("is over for good where access ended, which needs no application to be open (BR-SU-02)", async () => {
    const { patientId } = await online();
    done(await suspend(by.gp, patientId, about("MISUSE")));
    const id = await concernOf(patientId);
    const given = { outcome: "PERMANENT_REMOVAL", note: "Sold the login", discussedOn: "2026-11-02", restore: false };
    expect(refusedWith(await step(by.gp, id, "closeConcern", { given }))).toMatchObject({ rule: "BR-SU-02" });
    await admin.query("UPDATE application SET closed_at = state_since, state = 'ACTIVE' WHERE patient_id = $1", [patientId]); // prettier-ignore
    done(await step(by.gp, id, "closeConcern", { given }));
    expect((await access(patientId)).map(({ state, reason }) => [state, reason])).toEqual([
      ["ENDED", "REMOVED"],
      ["ENDED", "REMOVED"],
    ]);
    expect((await items(patientId)).map(({ action }) => action)).toEqual(["SWITCH_OFF", "SWITCH_OFF"]);
  });

  test("of a breach sets the 72 hours running (BR-SU-02)", async () => {
    const { patientId } = await online();
    done(await suspend(by.gp, patientId, about("MISUSE")));
    const closed = done(await step(by.gp, await concernOf(patientId), "closeConcern", { given: { outcome: "BREACH", note: "Letters were read", restore: false } })); // prettier-ignore
    expect(Date.parse(closed.breachDueAt) - Date.parse(held.running.server.clock().toISOString())).toBeGreaterThan(71.9 * 3_600_000); // prettier-ignore
  });
});

describe("an open concern about coercion", () => {
  test.each(["COERCION", "SAFEGUARDING"])("(%s) blocks every enabling, whoever tries (BR-CO-01)", async (kind) => {
    const of = await switchedOn(
      practice,
      by,
      ["APPOINTMENTS", "PRESCRIPTIONS", "FULL_HISTORIC_RECORD"],
      "APPOINTMENTS",
    );
    const patientId = await patientOf(of.id);
    const { rows } = await admin.query("SELECT id, version FROM clinical_system_item WHERE patient_id = $1", [patientId]); // prettier-ignore
    done(await raise(by.reception, patientId, about(kind)));
    of.seen.version += 1;
    for (const [who, name, given] of [
      ["registrar", "enableService", { service: "PRESCRIPTIONS" }],
      ["registrar", "issueCredential", {}],
      ["gp", "setExpectedDate", { service: "FULL_HISTORIC_RECORD", on: "2026-12-01" }],
    ] as const) {
      const told = refusedWith(await of.by(by[who], name, given));
      expect(told).toMatchObject(who === "gp" ? { rule: "BR-CO-01" } : { message: neutral, rule: undefined });
    }
    const confirm = "mutation ($id: UUID!, $v: Int!) { confirmInClinicalSystem(id: $id, version: $v) { id } }";
    expect(refusedWith(await by.registrar.ask(confirm, { id: rows[0].id, v: rows[0].version })).message).toBe(neutral);
  });

  test("lets nobody take an application for what is suspended, and says only that it is on hold (BR-CL-20)", async () => {
    const { patientId } = await online();
    done(await suspend(by.gp, patientId, about("COERCION")));
    const refused = refusedWith(await take(by.reception, patientId, form(["APPOINTMENTS"])));
    expect(refused).toMatchObject({ message: neutral, rule: undefined });
  });

  test("found twice by checks is one concern with two notes, and a clinician's clear check closes it (BR-CO-02, BR-CL-21)", async () => {
    const of = await readied(practice, by, ["APPOINTMENTS"]);
    const found = (note: string) => ({ found: { kind: "COERCION", outcome: "CONCERN", seenAlone: "NO", note } });
    await of.done(by.verifier, "recordCheck", found("first seen"));
    await of.done(by.gp, "recordCheck", found("seen again"));
    const id = await concernOf(await patientOf(of.id));
    expect(done(await openConcern(by.gp, id)).notes.map(({ text }: { text: string }) => text)).toEqual(["first seen", "seen again"]); // prettier-ignore
    await of.done(by.gp, "recordCheck", { found: clear("COERCION") });
    expect(done(await openConcern(by.gp, id))).toMatchObject({ state: "CLOSED", outcome: "RESOLVED", talkedAloneOn: "2026-11-02" }); // prettier-ignore
    expect(of.seen.hold).toBeNull();
  });

  test("closed on its own page clears the check that had found it, and the case goes on (BR-CL-21)", async () => {
    const of = await readied(practice, by, ["APPOINTMENTS"]);
    await of.done(by.verifier, "recordCheck", { found: { kind: "COERCION", outcome: "CONCERN", seenAlone: "NO" } });
    const id = await concernOf(await patientOf(of.id));
    done(await step(by.gp, id, "triageConcern", { severity: "HIGH", ownerId: by.gp.id, dueOn: "2026-11-03" }));
    done(await step(by.gp, id, "actOnConcern", { note: "Rang her at work" }));
    const lay = await practice.member("SAFEGUARDING_LEAD");
    const given = { outcome: "RESOLVED", talkedAloneOn: "2026-11-02", restore: false };
    expect(refusedWith(await step(lay, id, "closeConcern", { given }))).toMatchObject({ rule: "BR-CL-25" });
    done(await step(by.gp, id, "closeConcern", { given }));
    const { data } = await by.reception.ask("query ($id: UUID!) { application(id: $id) { state hold { words } } }", { id: of.id }); // prettier-ignore
    expect(data.application).toEqual({ state: "AUTHORISE", hold: null });
  });
});

describe("what was said of a concern", () => {
  test("is nowhere in the database in clear, and sealed for its own row (BR-CO-03)", async () => {
    const of = await readied(practice, by, ["APPOINTMENTS"]);
    await of.done(by.verifier, "recordCheck", { found: { kind: "COERCION", outcome: "CONCERN", seenAlone: "NO", note: secret } }); // prettier-ignore
    const { patientId } = await online();
    done(await suspend(by.gp, patientId, about("SAFEGUARDING")));
    const { rows: tables } = await admin.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
    for (const { tablename } of tables) {
      const { rows } = await admin.query(`SELECT count(*)::int AS found FROM ${tablename} AS t WHERE t::text LIKE $1`, [`%stands over her%`]); // prettier-ignore
      expect({ tablename, found: rows[0].found }).toEqual({ tablename, found: 0 });
    }
    const id = await concernOf(patientId);
    expect(done(await openConcern(by.gp, id)).notes[0].text).toBe(secret);
    await admin.query("ALTER TABLE concern_note DISABLE TRIGGER concern_note_append_only");
    await admin.query("UPDATE concern_note SET sealed_text = (SELECT sealed_text FROM concern_note o WHERE o.id <> concern_note.id LIMIT 1) WHERE concern_id = $1", [id]); // prettier-ignore
    await admin.query("ALTER TABLE concern_note ENABLE TRIGGER concern_note_append_only");
    expect((await openConcern(by.gp, id)).status).toBe(500);
  });

  test("of capacity is for clinicians, of responsibilities for who does the checks (domain.md 12)", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"], { capacityDoubt: true });
    await of.done(by.verifier, "verifyByDocuments", { given: goodPair });
    await of.done(by.verifier, "recordCheck", { found: { kind: "RESPONSIBILITIES", outcome: "CONCERN", note: "Lent her login" } }); // prettier-ignore
    await of.done(by.gp, "recordCheck", {
      found: { kind: "CAPACITY", outcome: "CONCERN", note: "Cannot weigh it up" },
    });
    const notes = async (who: keyof typeof by) => {
      const { data } = await by[who].ask("query ($id: UUID!) { application(id: $id) { checks { kind note } } }", { id: of.id }); // prettier-ignore
      return data.application.checks.map(({ note }: { note: string | null }) => note);
    };
    expect(await notes("gp")).toEqual(["Lent her login", null, "Cannot weigh it up"]);
    expect(await notes("verifier")).toEqual(["Lent her login", null, null]);
    for (const who of ["reception", "registrar", "manager"] as const) expect(await notes(who)).toEqual([null, null, null]); // prettier-ignore
  });
});
