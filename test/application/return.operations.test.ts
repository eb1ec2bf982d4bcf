import { beforeAll, describe, expect, test } from "@jest/globals";
import { administrator } from "../support/admin.ts";
import { goodPair, people } from "../support/case.ts";
import { testPractice, testServer, type TestPractice } from "../support/practice.ts";
import { readied, refusedWith, taken } from "./acting.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
});

/** A patient who was online here, left, and is on the list again since the day after everything was verified and issued. */
async function returned() {
  const { id } = await practice.patient();
  const first = await readied(practice, by, ["APPOINTMENTS"], id);
  await first.done(by.registrar, "enableService", { service: "APPOINTMENTS" });
  await first.done(by.registrar, "issueCredential");
  await first.done(by.reception, "recordGuidance", { v: "2026-04", given: "STANDARD" });
  await first.done(by.registrar, "handOverCredential", { channel: "IN_PERSON" });
  await admin.query("ALTER TABLE verification DISABLE TRIGGER ALL");
  await admin.query("UPDATE verification SET verified_at = '2025-03-01T09:00:00Z' WHERE patient_id = $1", [id]);
  await admin.query("ALTER TABLE verification ENABLE TRIGGER ALL");
  await admin.query("UPDATE credential SET issued_at = '2025-03-01T09:00:00Z' WHERE patient_id = $1", [id]);
  await admin.query("UPDATE patient SET registered_on = '2026-10-20' WHERE id = $1", [id]);
  return id;
}

describe("a patient who left and came back", () => {
  test("is asked again who they are: the earlier verification is shown and counts no more (BR-LE-11)", async () => {
    const of = await taken(practice, by.reception, ["PRESCRIPTIONS"], {}, await returned());
    expect(of.seen).toMatchObject({ state: "ID_CHECK", verifications: [{ method: "DOCUMENTS" }] });
    expect(refusedWith(await of.by(by.registrar, "enableService", { service: "PRESCRIPTIONS" }))).toMatchObject({ rule: "BR-REG-03" }); // prettier-ignore
    await of.done(by.verifier, "verifyByDocuments", { given: goodPair });
    expect(of.seen.state).toBe("CHECKS");
  });

  test("may have the earlier check relied on again, by a named person with a reason; it opens what its method opens and is no check of today (BR-LE-11, BR-CR-04)", async () => {
    const of = await taken(practice, by.reception, ["PRESCRIPTIONS"], {}, await returned());
    const [{ id: verificationId }] = of.seen.verifications;
    const given = { verificationId, reason: "Away for half a year; I know him", recordMatched: true };
    expect(refusedWith(await of.by(by.registrar, "reuseVerification", { given }))).toMatchObject({ code: "FORBIDDEN" });
    for (const [field, wrong] of [["reason", " no "], ["recordMatched", false], ["verificationId", of.id]] as const)
      expect((await of.by(by.verifier, "reuseVerification", { given: { ...given, [field]: wrong } })).errors?.[0]?.extensions.fields).toHaveProperty(field); // prettier-ignore
    await of.done(by.verifier, "reuseVerification", { given });
    expect(of.seen).toMatchObject({ state: "CHECKS", verifications: [{ isCurrent: true, reuseReason: given.reason, reusedByName: expect.any(String) }] }); // prettier-ignore
    expect(refusedWith(await of.by(by.verifier, "reuseVerification", { given }))).toMatchObject({ rule: "BR-LE-11" });
    const { rows } = await admin.query("SELECT verified_at FROM verification WHERE id = $1", [verificationId]);
    expect(new Date(rows[0].verified_at).toISOString()).toBe("2025-03-01T09:00:00.000Z");
  });

  test("waits for a credential of their own again: the one of the earlier registration counts no more (BR-LE-11)", async () => {
    const of = await readied(practice, by, ["PRESCRIPTIONS"], await returned());
    await of.done(by.registrar, "enableService", { service: "PRESCRIPTIONS" });
    expect(of.seen.state).toBe("CREDENTIAL");
    await of.done(by.registrar, "issueCredential");
    expect(of.seen.credential).toMatchObject({ state: "ISSUED" });
  });
});
