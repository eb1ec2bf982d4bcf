import { beforeAll, describe, expect, test } from "@jest/globals";
import { auditBody, type AuditFact, type AuditOutcome } from "../../server/audit/audit-body.ts";
import type { Patient } from "../../server/patient/patient.entity.ts";
import { administrator } from "../support/admin.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let [manager, auditor, gp] = [] as unknown as [Member, Member, Member];
let patient: Patient;
beforeAll(async () => {
  practice = await testPractice(held);
  manager = await practice.member("PRACTICE_MANAGER");
  auditor = await practice.member("AUDITOR");
  gp = await practice.member(["AUTHORISER", "PRACTICE_MANAGER"], { clinical: true });
  patient = await practice.patient({ familyName: "Ashby", givenName: "Rowena" });
});

const page = "total hasNextPage endCursor items { seq at actor event outcome subjectType subject patient { id name } facts { name value } correlation }"; // prettier-ignore
const entries = (filter = "", given = "") => `query${given && `(${given})`} { auditEntries${filter && `(${filter})`} { ${page} } }`; // prettier-ignore
const write = (actor: string | null, outcome: AuditOutcome, fact: AuditFact, at = "2026-11-02T09:00:00Z", correlation = "test") => // prettier-ignore
  held.running.server.door.appendAudit([{ practiceId: practice.practiceId, body: auditBody(new Date(at), actor, outcome, correlation, fact) }]); // prettier-ignore
const newest = async (who: Member, filter: string) => (await who.ask(entries(filter))).data.auditEntries.items[0];

describe("the practice's audit", () => {
  test("shows who did what to whom, and when, newest first", async () => {
    await write(manager.id, "DONE", { event: "enableService", subjectType: "application", subject: patient.id, patient: patient.id, facts: { service: "APPOINTMENTS", isFirst: true, count: 3, none: null, roles: ["A", "B"], event: patient.id } }); // prettier-ignore
    const entry = await newest(auditor, 'event: "enableService", first: 1');
    expect(entry).toMatchObject({
      actor: expect.stringMatching(/^Member /),
      event: "enableService",
      outcome: "DONE",
      subjectType: "application",
      subject: patient.id,
      patient: { id: patient.id, name: "ASHBY, Rowena" },
      correlation: "test",
      facts: [
        { name: "service", value: "APPOINTMENTS" },
        { name: "isFirst", value: "true" },
        { name: "count", value: "3" },
        { name: "roles", value: "A, B" },
      ],
    });
    expect(Date.parse(entry.at)).toBe(Date.parse("2026-11-02T09:00:00Z"));
  });

  test("calls a command 'Command line' and what happens by itself 'Gatehouse'", async () => {
    await write(null, "DONE", { event: "addStaff" }, undefined, "command-1");
    expect(await newest(auditor, 'event: "addStaff", first: 1')).toMatchObject({
      actor: "Command line",
      patient: null,
    });
    await write(null, "DONE", { event: "expire" }, undefined, "job");
    expect(await newest(auditor, 'event: "expire", first: 1')).toMatchObject({ actor: "Gatehouse" });
  });

  test("read is itself in the audit, before the answer leaves, with what was asked for", async () => {
    await auditor.ask(entries("outcome: DONE, first: 1"));
    const { rows } = await admin.query("SELECT event, outcome, actor_id, body::json -> 'facts' AS facts FROM audit_entry WHERE practice_id = $1 ORDER BY seq DESC LIMIT 1", [practice.practiceId]); // prettier-ignore
    expect(rows).toEqual([
      { event: "auditEntries", outcome: "LOOKED", actor_id: auditor.id, facts: { outcome: "DONE" } },
    ]);
  });

  test("is paged without a gap and without a repetition, while others write", async () => {
    for (let at = 0; at < 30; at += 1) await write(manager.id, "LOOKED", { event: "paged" });
    const seen: number[] = [];
    let after: number | null = null;
    do {
      const { data } = await auditor.ask(entries(`event: "paged", first: 7${after ? `, after: ${after}` : ""}`));
      seen.push(...data.auditEntries.items.map(({ seq }: { seq: number }) => seq));
      expect(data.auditEntries.total).toBeGreaterThanOrEqual(30);
      after = data.auditEntries.hasNextPage ? data.auditEntries.endCursor : null;
      if (seen.length === 7) await write(manager.id, "LOOKED", { event: "paged" });
    } while (after);
    expect(seen).toHaveLength(30);
    expect(seen).toEqual([...new Set(seen)].sort((one, other) => other - one));
  });

  test("is filtered by actor, event, outcome, patient and civil days in London", async () => {
    const by = async (filter: string) => (await auditor.ask(entries(filter))).data.auditEntries.items as { event: string; actor: string }[]; // prettier-ignore
    await write(gp.id, "REFUSED", { event: "byGp", patient: patient.id });
    expect((await by(`actor: "${gp.id}", event: "byGp"`)).map(({ event }) => event)).toEqual(["byGp"]);
    expect(await by(`actor: "${manager.id}", event: "byGp"`)).toEqual([]);
    expect((await by("outcome: REFUSED")).every((entry) => (entry as { outcome?: string }).outcome === "REFUSED")).toBe(
      true,
    );
    expect((await by(`patient: "${patient.id}"`)).map(({ event }) => event)).toContain("byGp");
    // In summer a day in London begins at 23:00 UTC.
    for (const at of ["2026-06-30T22:59:59Z", "2026-06-30T23:00:00Z", "2026-07-01T22:59:59Z", "2026-07-01T23:00:00Z"]) {
      await write(gp.id, "DONE", { event: `at${at.slice(11, 16).replace(":", "h")}${at.slice(8, 10) === "30" ? "June" : "July"}`.replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] as string) }, at); // prettier-ignore
    }
    expect((await by('from: "2026-07-01", to: "2026-07-01"')).map(({ event }) => event)).toEqual(["atcchfjJuly", "atcdhaaJune"]); // prettier-ignore
  });

  test.each([
    'event: "DROP TABLE"',
    'event: "943 476 5919"',
    'from: "2026-07-02", to: "2026-07-01"',
    "first: 101",
    "first: 0",
  ])("refuses the filter %s", async (filter) => expect((await auditor.ask(entries(filter))).status).toBe(422));

  test("of another practice is not shown", async () => {
    const elsewhere = await (await testPractice(held)).member("AUDITOR");
    const { data } = await elsewhere.ask(entries(`patient: "${patient.id}", event: "byGp"`));
    expect(data.auditEntries).toMatchObject({ total: 0, items: [] });
  });

  test.each(["RECEPTION", "AUTHORISER", "SYSTEM_ADMINISTRATOR", "ICB_READER", "CHAMPION"] as const)(
    "is not for the role %s",
    async (role) => {
      const member = await practice.member(role);
      expect((await member.ask(entries())).status).toBe(403);
      expect((await member.ask("{ verifyAudit { isWhole } }")).status).toBe(403);
    },
  );
});

describe("a patient's own trail", () => {
  const trail = `query ($id: UUID!) { patientAudit(patientId: $id) { ${page} } }`;

  test("has what was done and seen of them and nothing of others, and reading it is on it", async () => {
    const other = await practice.patient();
    await write(gp.id, "DONE", { event: "ofOther", patient: other.id });
    await write(gp.id, "DONE", { event: "ofThis", patient: patient.id });
    const { data } = await auditor.ask(trail, { id: patient.id });
    const events = data.patientAudit.items.map(({ event }: { event: string }) => event);
    expect(events).toContain("ofThis");
    expect(events).not.toContain("ofOther");
    expect((await newest(auditor, `patient: "${patient.id}", event: "patientAudit", first: 1`)).outcome).toBe("LOOKED");
  });

  test("of nobody on this list is not found", async () => {
    const theirs = await (await testPractice(held)).patient();
    expect((await auditor.ask(trail, { id: theirs.id })).status).toBe(404);
  });
});

describe("a hold that does not show (BR-CL-20)", () => {
  test.each(["BR-CO-01", "BR-CO-02", "BR-CL-20", "BR-CL-21"])(
    "does not show by the rule %s of a refused attempt",
    async (rule) => {
      await write(gp.id, "REFUSED", {
        event: "enableService",
        subject: patient.id,
        facts: { code: "RULE_BROKEN", rule },
      });
      const filter = `actor: "${gp.id}", event: "enableService", outcome: REFUSED, first: 1`;
      for (const reader of [auditor, manager]) {
        expect((await newest(reader, filter)).facts).toEqual([{ name: "code", value: "RULE_BROKEN" }]);
      }
      expect((await newest(gp, filter)).facts).toContainEqual({ name: "rule", value: rule });
    },
  );

  test("leaves every other rule to be read", async () => {
    await write(gp.id, "REFUSED", { event: "enableService", facts: { code: "RULE_BROKEN", rule: "BR-ID-05" } });
    expect((await newest(auditor, 'event: "enableService", first: 1')).facts).toContainEqual({
      name: "rule",
      value: "BR-ID-05",
    });
  });
});

describe("verifyAudit", () => {
  test("says that the practice's chain is whole, and is itself an entry", async () => {
    const { data } = await auditor.ask("{ verifyAudit { isWhole entries broken brokenAt } }");
    expect(data.verifyAudit).toMatchObject({ isWhole: true, broken: null, brokenAt: null });
    expect(data.verifyAudit.entries).toBeGreaterThan(30);
    expect(await newest(auditor, 'event: "verifyAudit", first: 1')).toMatchObject({ outcome: "LOOKED" });
  });

  test("names the place where it is broken", async () => {
    await admin.query("ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only");
    await admin.query("UPDATE audit_entry SET body = body || ' ' WHERE practice_id = $1 AND seq = 7", [
      practice.practiceId,
    ]);
    const { data } = await auditor.ask("{ verifyAudit { isWhole entries broken brokenAt } }");
    expect(data.verifyAudit).toEqual({ isWhole: false, entries: 6, broken: "CHANGED", brokenAt: 7 });
  });
});
