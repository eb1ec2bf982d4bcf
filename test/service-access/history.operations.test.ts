import { beforeAll, describe, expect, test } from "@jest/globals";
import { v7 as uuid } from "uuid";
import fc from "fast-check";
import { Context } from "../../server/context.ts";
import { changeAccess, lockedAccess } from "../../server/service-access/service-access.service.ts";
import { edges, type AccessState } from "../../server/service-access/service-access.rules.ts";
import { audited, lastSeq, readied, refusedWith } from "../application/acting.ts";
import { administrator } from "../support/admin.ts";
import { people, standingOf } from "../support/case.ts";
import { testPractice, testServer, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
});

const services = ["APPOINTMENTS", "FULL_PROSPECTIVE_RECORD", "SUMMARY_RECORD"] as const;
const start = Date.parse("2026-11-02T09:00:00Z");
const seed = Number(process.env["GATEHOUSE_SEED"] ?? Date.now() % 1_000_000);

/** Changes a patient's access at an instant, as a use case does. */
async function changeAt(patientId: string, minute: number, service: (typeof services)[number], to: AccessState) {
  const { server } = held.running;
  const session = { staffId: by.gp.id, tokenHash: Buffer.alloc(0), endsAt: "", mustChangePassword: false };
  const actor = { id: by.gp.id, roles: ["AUTHORISER"], clinical: true, canVouch: true } as const;
  const at = { ...server, clock: () => new Date(start + minute * 60_000) };
  const ctx = new Context(
    at,
    "test",
    { ip: "", cookie: undefined, key: undefined },
    session,
    actor,
    practice.practiceId,
  );
  await server.door.change(ctx, practice.practiceId, async (database) => {
    ctx.within(database);
    const access = await lockedAccess(ctx, patientId);
    changeAccess(ctx, access.get(service), { patientId, service, to, reason: "AUTHORISED", applicationId: null });
  });
}

/** What the dated rows say of one minute (BR-CL-03). */
async function stateAt(patientId: string, service: string, minute: number): Promise<string | undefined> {
  const { rows } = await admin.query(
    "SELECT state FROM service_access WHERE patient_id = $1 AND service = $2 AND from_at <= $3 AND (until_at IS NULL OR until_at > $3)",
    [patientId, service, new Date(start + minute * 60_000)],
  );
  expect(rows.length).toBeLessThan(2);
  return rows[0]?.state;
}

describe(`the dated rows of service access (seed ${seed})`, () => {
  test("answer any past minute, without gap or overlap, whatever was changed and when (BR-CL-03)", async () => {
    const change = fc.record({
      minutes: fc.integer({ min: 1, max: 90 }),
      service: fc.constantFrom(...services),
      way: fc.nat(8),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 15 }), async (changes) => {
        const { id } = await practice.patient();
        const told = new Map<string, [number, AccessState][]>(services.map((service) => [service, []]));
        let minute = 0;
        for (const { minutes, service, way } of changes) {
          minute += minutes;
          const before = told.get(service)?.at(-1)?.[1] ?? "NOT_OFFERED";
          const to = edges[before][way % edges[before].length] as AccessState;
          await changeAt(id, minute, service, to);
          told.get(service)?.push([minute, to]);
        }
        for (const [service, steps] of told) {
          const moments = steps.flatMap(([at]) => [at - 1, at, at + 1]);
          for (const at of moments)
            expect(await stateAt(id, service, at)).toBe(steps.filter(([from]) => from <= at).at(-1)?.[1]);
        }
        const { rows } = await admin.query(
          `SELECT service, from_at, until_at, lead(from_at) OVER (PARTITION BY service ORDER BY from_at) AS next FROM service_access WHERE patient_id = $1`,
          [id],
        );
        for (const { until_at, next } of rows) expect(until_at).toEqual(next);
      }),
      { numRuns: 12, seed },
    );
  });

  test("refuse every change that is no edge, and leave the rows as they were (domain.md 13, BR-CL-03)", async () => {
    const { id } = await practice.patient();
    await changeAt(id, 1, "APPOINTMENTS", "DECLINED");
    for (const to of ["ACTIVE", "OFFERED", "SUSPENDED", "REFUSED", "ENDED"] as const)
      await expect(changeAt(id, 2, "APPOINTMENTS", to)).rejects.toMatchObject({
        code: "RULE_BROKEN",
        details: { rule: "BR-CL-03" },
      });
    expect((await admin.query("SELECT state, until_at FROM service_access WHERE patient_id = $1", [id])).rows).toEqual([{ state: "DECLINED", until_at: null }]); // prettier-ignore
  });

  test("take no change that comes before the last one (two servers whose clocks differ)", async () => {
    const { id } = await practice.patient();
    await changeAt(id, 5, "APPOINTMENTS", "OFFERED");
    for (const minute of [4, 5]) await expect(changeAt(id, minute, "APPOINTMENTS", "PENDING")).rejects.toMatchObject({ code: "CONFLICT" }); // prettier-ignore
  });
});

describe("changeVisibleFrom", () => {
  const change = `mutation ($p: UUID!, $s: Service!, $seen: UUID!, $from: LocalDate!, $why: String!, $on: LocalDate) {
    result: changeVisibleFrom(patientId: $p, service: $s, seen: $seen, visibleFrom: $from, reason: $why, discussedOn: $on) {
      recordLabel services { service state reason visibleFrom isConfirmed } } }`;
  const withRecord = async () => {
    const patient = await practice.patient();
    const of = await readied(practice, by, ["FULL_PROSPECTIVE_RECORD"], patient.id);
    await of.done(by.gp, "enableService", { service: "FULL_PROSPECTIVE_RECORD" });
    return { id: patient.id, of };
  };
  const asked = async (p: string, more: object = {}) => ({ p, seen: (await standingOf(by.gp, p))["FULL_PROSPECTIVE_RECORD"] ?? uuid(), s: "FULL_PROSPECTIVE_RECORD", from: "2026-12-01", why: "Agreed with her", on: "2026-11-02", ...more }); // prettier-ignore

  test("shows less from a later day, after a talk and with a reason; the register waits for the deed (BR-LV-03, BR-CL-11)", async () => {
    const { id } = await withRecord();
    const seq = await lastSeq(admin, practice);
    const { data, errors } = await by.gp.ask(change, await asked(id));
    expect(errors).toBeUndefined();
    expect(data.result).toEqual({
      recordLabel: "Full prospective (from 2026-12-01)",
      services: [{ service: "FULL_PROSPECTIVE_RECORD", state: "ACTIVE", reason: "VISIBLE_FROM_CHANGED", visibleFrom: "2026-12-01", isConfirmed: false }],
    }); // prettier-ignore
    const [entry] = await audited(admin, practice, seq);
    expect(entry).toMatchObject({ event: "changeVisibleFrom", outcome: "DONE", actor_id: by.gp.id, patient_id: id });
    expect(entry?.body).not.toContain("Agreed");
    const { rows } = await admin.query("SELECT action, visible_from, superseded_at IS NOT NULL AS superseded FROM clinical_system_item WHERE patient_id = $1 ORDER BY opened_at", [id]); // prettier-ignore
    expect(rows).toEqual([
      { action: "SWITCH_ON", visible_from: "2026-11-02", superseded: true },
      { action: "SHOW_LESS", visible_from: "2026-12-01", superseded: false },
    ]);
  });

  test.each([
    ["an earlier day", { from: "2026-11-01" }, "BR-LV-02"],
    ["no talk", { on: null }, "BR-LV-03"],
    ["no reason", { why: " " }, "BR-LV-03"],
    ["a service that is no record", { s: "APPOINTMENTS" }, "BR-LV-01"],
    ["a record the patient does not have", { s: "SUMMARY_RECORD" }, "BR-CL-03"],
  ])("with %s is refused and changes nothing (%#)", async (_, more, rule) => {
    const { id } = await withRecord();
    const before = await admin.query("SELECT * FROM service_access WHERE patient_id = $1 ORDER BY id", [id]);
    expect(refusedWith(await by.gp.ask(change, await asked(id, more)))).toMatchObject({ code: "RULE_BROKEN", rule });
    expect((await admin.query("SELECT * FROM service_access WHERE patient_id = $1 ORDER BY id", [id])).rows).toEqual(before.rows); // prettier-ignore
  });

  test("shows more to nobody while a concern is open, and shows less all the same (BR-CO-01)", async () => {
    const { id, of } = await withRecord();
    await of.done(by.verifier, "recordCheck", { found: { kind: "COERCION", outcome: "CONCERN", seenAlone: "NO" } });
    expect(refusedWith(await by.gp.ask(change, await asked(id, { from: "2026-11-01" })))).toMatchObject({ message: "On hold. Speak to the safeguarding lead." }); // prettier-ignore
    expect((await by.gp.ask(change, await asked(id))).errors).toBeUndefined();
    const { rows } = await admin.query("SELECT id, action, due_on FROM clinical_system_item WHERE patient_id = $1 AND superseded_at IS NULL", [id]); // prettier-ignore
    expect(rows).toMatchObject([{ action: "SHOW_LESS", due_on: "2026-11-02" }]);
    const confirm = "mutation ($id: UUID!) { confirmInClinicalSystem(id: $id, version: 1) { id } }";
    expect((await by.registrar.ask(confirm, { id: rows[0].id })).errors).toBeUndefined();
  });

  test("of what a colleague changed since the page was opened is a CONFLICT", async () => {
    const { id } = await withRecord();
    const seen = await asked(id);
    expect((await by.gp.ask(change, seen)).errors).toBeUndefined();
    expect(refusedWith(await by.gp.ask(change, { ...seen, from: "2027-01-01" }))).toMatchObject({ code: "CONFLICT" });
  });

  test("is the authoriser's, of this practice's patients", async () => {
    const { id } = await withRecord();
    const other = await testPractice(held);
    const theirs = await people(other);
    expect(refusedWith(await by.registrar.ask(change, await asked(id)))).toMatchObject({
      status: 403,
      code: "FORBIDDEN",
    });
    expect(refusedWith(await theirs.gp.ask(change, await asked(id)))).toMatchObject({ status: 404, code: "NOT_FOUND" });
    expect(refusedWith(await by.gp.ask(change, await asked(uuid())))).toMatchObject({ code: "NOT_FOUND" });
  });
});
