import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Member, TestPractice } from "../support/practice.ts";
import { about, alike, done, openConcern, read, secret, step, suspend } from "./raising.ts";
import { pages, stopping } from "./stopping.ts";

const { admin, here, online, stopped, tellsNothing } = stopping();
let practice: TestPractice;
let by: typeof here.by;
beforeAll(() => void ({ practice, by } = here));

const outsiders = ["reception", "verifier", "registrar", "reviewer", "manager"] as const;

describe.each(outsiders)("to the %s, access stopped for coercion", (role) => {
  test("says on every page, field by field, that it is on hold, and no kind, author, time or count (BR-CL-20)", async () => {
    const one = await stopped("COERCION");
    const other = await stopped("SAFEGUARDING");
    const others = pages(other.patientId, other.of.id);
    for (const [at, [query, args]] of pages(one.patientId, one.of.id).entries()) {
      const text = await read(by[role], query, args);
      tellsNothing(text, one);
      if (/[iI]d: "/.test(args)) expect(alike(text)).toBe(alike(await read(by[role], query, others[at]?.[1])));
    }
    const page = JSON.parse(await read(by[role], "patient", `(id: "${one.patientId}")`));
    expect(page).toMatchObject({ onHold: true, concerns: [] });
    expect(page.services[0]).toMatchObject({ state: "SUSPENDED", reason: null, decidedByName: null, fromAt: null });
  });

  test("leaves lists, searches, totals and the timeline as they were (BR-CL-20)", async () => {
    const family = `Stopped${role}`;
    const { patientId } = await online(family);
    const asked: [string, string][] = [
      ["searchPatients", `(words: "${family}")`],
      ["patients", "(online: ONLINE, first: 100)"],
      ["patientTimeline", `(patientId: "${patientId}")`],
    ];
    const before = await Promise.all(asked.map(([query, args]) => read(by[role], query, args)));
    done(await suspend(by.doctor, patientId, about("COERCION")));
    expect(await Promise.all(asked.map(([query, args]) => read(by[role], query, args)))).toEqual(before);
  });

  test("reads, once it is over, as if it had never been (BR-CL-20)", async () => {
    const { patientId, of } = await online();
    const asked: [string, string][] = [
      ["patient", `(id: "${patientId}")`],
      ["patientTimeline", `(patientId: "${patientId}")`],
      ["application", `(id: "${of.id}")`],
    ];
    const read_ = () => Promise.all(asked.map(async ([query, args]) => (await read(by[role], query, args)).replace(/"version":\d+/g, ""))); // prettier-ignore
    const before = await read_();
    done(await suspend(by.doctor, patientId, about("COERCION")));
    const { rows } = await admin.query("SELECT id FROM concern WHERE patient_id = $1", [patientId]);
    done(await step(by.gp, rows[0].id, "closeConcern", { given: { outcome: "RESOLVED", talkedAloneOn: "2026-11-02", restore: true } })); // prettier-ignore
    const { rows: items } = await admin.query("SELECT id, version FROM clinical_system_item WHERE patient_id = $1 AND confirmed_at IS NULL AND superseded_at IS NULL", [patientId]); // prettier-ignore
    for (const { id, version } of items)
      done(await by.registrar.ask("mutation ($id: UUID!, $v: Int!) { result: confirmInClinicalSystem(id: $id, version: $v) { id } }", { id, v: version })); // prettier-ignore
    expect(await read_()).toEqual(before);
  });

  test("is not to be found by asking for the concern itself (BR-CO-03)", async () => {
    const { patientId } = await stopped();
    const { rows } = await admin.query("SELECT id FROM concern WHERE patient_id = $1", [patientId]);
    const there = (await openConcern(by[role], rows[0].id)).errors?.[0]?.extensions.code;
    const nowhere = (await openConcern(by[role], crypto.randomUUID())).errors?.[0]?.extensions.code;
    expect(there).toBe(nowhere);
    const listed = JSON.parse(await read(by[role], "concerns", "(first: 100)"));
    if (role === "manager")
      expect(listed.items.filter((each: { kind: string }) => /COERCION|SAFEGUARDING/.test(each.kind))).toEqual([]); // prettier-ignore
    else expect(listed).toEqual(["FORBIDDEN"]);
  });
});

describe.each(["gp", "safeguarding"] as const)("to the %s, access stopped for coercion", (role) => {
  test("is told with its concern, and the look is in the audit of who may know (BR-CO-03)", async () => {
    const { patientId } = await stopped();
    const page = JSON.parse(await read(by[role], "patient", `(id: "${patientId}")`));
    expect(page.concerns).toMatchObject([{ kind: "COERCION", state: "ACTIONED", isSuspending: true }]);
    expect(page.services[0]).toMatchObject({ reason: "COERCION", decidedByName: here.doctorName });
    const view = done(await openConcern(by[role], page.concerns[0].id));
    expect(view.notes).toMatchObject([{ text: secret, byName: here.doctorName }]);
    const { rows } = await admin.query("SELECT event, restricted FROM audit_entry WHERE patient_id = $1 AND actor_id = $2 AND outcome = 'LOOKED' AND restricted ORDER BY seq", [patientId, by[role].id]); // prettier-ignore
    expect(rows).toEqual([
      { event: "concernOfPatient", restricted: true },
      { event: "concern", restricted: true },
    ]);
  });
});

describe.each(["auditor", "manager", "governance"] as const)("the audit that the %s reads", (role) => {
  interface Entry {
    seq: number;
    event: string;
  }
  const entries = async (args: string): Promise<{ items: Entry[]; endCursor: number; hasNextPage: boolean }> =>
    JSON.parse(await read(by[role], "auditEntries", args));

  test("numbers its entries without a gap where a restricted one is left out, page by page and in the check of the chain (BR-CL-20)", async () => {
    await stopped();
    await stopped("SAFEGUARDING");
    const all: Entry[] = [];
    let page = await entries("(first: 40)");
    const first = page.items[0]?.seq ?? 0;
    for (; ; page = await entries(`(first: 40, after: ${page.endCursor})`)) {
      all.push(...page.items);
      if (!page.hasNextPage) break;
    }
    expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: first }, (_, at) => first - at));
    const { rows } = await admin.query("SELECT count(*)::int AS open, count(*) FILTER (WHERE restricted)::int AS hidden FROM audit_entry WHERE practice_id = $1", [practice.practiceId]); // prettier-ignore
    expect(rows[0].hidden).toBeGreaterThan(3);
    const report = JSON.parse(await read(by[role], "verifyAudit"));
    const { rows: after } = await admin.query("SELECT count(*) FILTER (WHERE NOT restricted)::int AS open FROM audit_entry WHERE practice_id = $1", [practice.practiceId]); // prettier-ignore
    expect(report.isWhole).toBe(true);
    expect([after[0].open, after[0].open - 1]).toContain(report.entries);
  });

  test("tells nothing of an attempt on a concern that was refused (BR-CL-20)", async () => {
    const { patientId } = await stopped();
    const { rows } = await admin.query("SELECT id FROM concern WHERE patient_id = $1", [patientId]);
    await step(by.gp, rows[0].id, "restoreAccess");
    await suspend(by.reception, patientId, about("COERCION"));
    expect(JSON.stringify(await entries("(first: 100, outcome: REFUSED)"))).not.toMatch(/restoreAccess|suspendNow|Concern/); // prettier-ignore
  });
});

describe("a manager who may not read restricted concerns", () => {
  test("sees counts and times of the practice, and no name (BR-CL-21)", async () => {
    const figures = JSON.parse(await read(by.manager, "concernFigures"));
    expect(figures.open).toBeGreaterThan(5);
    expect(figures).toMatchObject({ overdue: 0, oldestOpenDays: 0, medianDaysToClose: 0 });
    expect(JSON.parse(await read(by.reception, "concernFigures"))).toEqual(["FORBIDDEN"]);
  });
});

describe("how a patient may safely be reached", () => {
  const set = (who: Member, p: string, allowed: string[], doNot: string[]) =>
    who.ask("mutation ($p: UUID!, $a: [ContactChannel!]!, $d: [ContactChannel!]!) { result: setSafeContact(patientId: $p, allowed: $a, doNot: $d, note: \"Only before three\") { safeContact { allowed doNot } } }", { p, a: allowed, d: doNot }); // prettier-ignore

  test("is recorded by reception, superseded and never edited, its note encrypted (BR-CO-04)", async () => {
    const { id } = await practice.patient();
    done(await set(by.reception, id, ["PHONE"], ["POST"]));
    expect(done(await set(by.reception, id, ["EMAIL"], ["POST", "SMS"])).safeContact).toEqual({ allowed: ["EMAIL"], doNot: ["POST", "SMS"] }); // prettier-ignore
    const { rows } = await admin.query("SELECT allowed, superseded_at IS NULL AS now, sealed_note FROM safe_contact WHERE patient_id = $1 ORDER BY set_at", [id]); // prettier-ignore
    expect(rows).toMatchObject([{ allowed: ["PHONE"], now: false }, { allowed: ["EMAIL"], now: true }]); // prettier-ignore
    expect(rows[0].sealed_note).not.toContain("before");
    expect((await set(by.reception, id, ["SMS"], ["SMS"])).errors?.[0]?.extensions.fields).toHaveProperty("doNot");
  });
});
