import { beforeAll, describe, expect, test } from "@jest/globals";
import { administrator } from "../support/admin.ts";
import { clear, people } from "../support/case.ts";
import { testPractice, testServer, type TestPractice } from "../support/practice.ts";
import { refusedWith, taken } from "./acting.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
});

const checked = async (services: string[]) => {
  const of = await taken(practice, by.reception, services);
  for (const kind of ["RESPONSIBILITIES", "COERCION"])
    await of.done(by.verifier, "recordCheck", { found: clear(kind) });
  return of;
};
const on = "2026-11-01";

describe("NHS login", () => {
  test("at P9 takes an application live without any credential, once the guidance is given (BR-CL-02, 06)", async () => {
    const of = await checked(["PRESCRIPTIONS"]);
    await of.done(by.verifier, "linkNhsLogin", { level: "P9", on });
    expect(refusedWith(await of.by(by.registrar, "enableService", { service: "PRESCRIPTIONS" }))).toMatchObject({ rule: "BR-CL-06" }); // prettier-ignore
    await of.done(by.reception, "recordGuidance", { v: "2026-04", given: "STANDARD" });
    await of.done(by.registrar, "enableService", { service: "PRESCRIPTIONS" });
    expect(of.seen).toMatchObject({ state: "ACTIVE", credential: null });
  });

  test("at P5 opens nothing, and stepping up to P9 takes its place (BR-ID-10)", async () => {
    const of = await checked(["PRESCRIPTIONS"]);
    await of.done(by.verifier, "linkNhsLogin", { level: "P5", on });
    expect(of.seen.services[0].waitsFor).toMatchObject([{ gate: "IDENTITY", rule: "BR-ID-10" }]);
    await of.done(by.verifier, "linkNhsLogin", { level: "P9", on: "2026-11-02" });
    expect(of.seen.state).toBe("AUTHORISE");
    const { rows } = await admin.query("SELECT level, ended_on FROM nhs_login_link WHERE application_id = $1 ORDER BY level", [of.id]); // prettier-ignore
    expect(rows).toEqual([{ level: "P5", ended_on: "2026-11-02" }, { level: "P9", ended_on: null }]); // prettier-ignore
  });

  test("that ends verifies nobody any more (domain.md 2.5)", async () => {
    const of = await checked(["PRESCRIPTIONS"]);
    await of.done(by.verifier, "linkNhsLogin", { level: "P9", on });
    await of.done(by.verifier, "endNhsLogin", { on: "2026-11-02" });
    expect(of.seen).toMatchObject({ state: "ID_CHECK", pending: [{ reason: "AWAITING_ID" }] });
    expect(refusedWith(await of.by(by.verifier, "endNhsLogin", { on }))).toMatchObject({ code: "RULE_BROKEN" });
  });
});
