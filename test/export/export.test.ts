import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { lastSeq } from "../application/acting.ts";
import { entriesAfter, telling } from "../notice/queueing.ts";
import { administrator, eventually } from "../support/admin.ts";
import { people } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
const tell = telling(held, () => practice);
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
  for (const familyName of ["Plain", "=cmd|' /C calc'!A0", "@SUM(1)"]) {
    const { id } = await practice.patient({ familyName });
    await tell({ template: "READY", patientId: id, cause: randomUUID(), about: { services: ["APPOINTMENTS"] } });
    await tell({ template: "REPORT_CONCERN", patientId: id, cause: randomUUID(), about: {} });
  }
});

const ask = (who: Member, body: object, headers = {}) =>
  fetch(`${held.running.url}/export`, {
    method: "POST",
    headers: { cookie: who.cookie, "x-practice": practice.odsCode, "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
const wanted = { name: "notices", filter: {}, purpose: "REPORT" };

describe("an export", () => {
  test("is what is filtered, in fixed columns, as CSV that a spreadsheet opens without running anything", async () => {
    const answer = await ask(by.manager, { ...wanted, filter: { template: "READY", group: "TO_PRINT" } });
    expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([200, "text/csv; charset=utf-8", "no-store"]); // prettier-ignore
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="outbox-2026-11-02.csv"');
    const rows: Record<string, string>[] = parse(await answer.text(), { bom: true, columns: true });
    expect(Object.keys(rows[0] ?? {})).toEqual(["Patient", "NHS number", "Date of birth", "Notice", "State", "Way", "Format", "Needs", "Problem", "Prepared", "Sent or posted", "Told"]); // prettier-ignore
    const { total } = (await by.manager.ask("{ notices(group: TO_PRINT, template: READY, first: 1) { total } }")).data.notices; // prettier-ignore
    expect(rows).toHaveLength(total);
    expect(rows.every(({ Notice }) => Notice === "Ready to use")).toBe(true);
    expect(rows.filter(({ Patient }) => /^[=+\-@\t\r]/.test(Patient ?? ""))).toEqual([]);
    expect(rows.map(({ Patient }) => Patient?.slice(0, 2)).sort()).toEqual(["'=", "'@", "Pl"]);
  });

  test("is audited with its purpose before a row leaves, and with how many left", async () => {
    const seq = await lastSeq(admin, practice);
    await (await ask(by.manager, wanted)).text();
    // How many left is known, and written, once the last row has.
    await eventually(
      "the count is audited",
      async () => (await entriesAfter(admin as never, practice, seq)).length === 2,
    );
    const [before, after] = await entriesAfter(admin as never, practice, seq);
    expect(before).toMatchObject({ event: "exportNotices", outcome: "LOOKED", actor_id: by.manager.id });
    expect(after).toMatchObject({ event: "exportNotices", outcome: "DONE" });
    const { rows } = await admin.query("SELECT body FROM audit_entry WHERE practice_id = $1 AND seq > $2 ORDER BY seq", [practice.practiceId, seq]); // prettier-ignore
    expect(rows.map(({ body }) => JSON.parse(body).facts)).toMatchObject([{ purpose: "REPORT" }, { rows: 6 }]);
  });

  test.each<[string, object, number]>([
    ["no purpose", { name: "notices", filter: {} }, 400],
    ["a list that there is not", { ...wanted, name: "constructor" }, 404],
    ["a filter that the list does not have", { ...wanted, filter: { sql: "1" } }, 400],
    ["a filter of the wrong form", { ...wanted, filter: { patientId: "' OR 1=1" } }, 400],
  ])("with %s is refused", async (_, body, status) => expect((await ask(by.manager, body)).status).toBe(status));

  test("is for who may, of their practice, and not for another site", async () => {
    expect((await ask(by.reception, wanted)).status).toBe(403);
    expect((await ask(by.manager, wanted, { origin: "https://elsewhere.example" })).status).toBe(403);
    const other = await people(await testPractice(held));
    expect((await ask(other.manager, wanted)).status).toBe(403);
    expect((await ask({ ...by.manager, cookie: "" }, wanted)).status).toBe(401);
  });

  test("leaves out what a hold keeps from who exports (BR-CL-20)", async () => {
    const { id } = await practice.patient({ familyName: "Hidden" });
    await admin.query(
      `INSERT INTO concern (practice_id, id, patient_id, kind, restricted, severity, state, kept_from, suspension_requested, noticed_on, raised_by, raised_at, due_on, version)
       VALUES ($1, $2, $3, 'COERCION', true, 'HIGH', 'OPEN', '{}', false, '2026-11-02', $2, '2026-11-02', '2026-11-02', 1)`,
      [practice.practiceId, randomUUID(), id],
    );
    await tell({ template: "READY", patientId: id, cause: "held", about: { services: ["APPOINTMENTS"] } });
    expect(await (await ask(by.manager, wanted)).text()).not.toMatch(/Hidden/);
  });
});
