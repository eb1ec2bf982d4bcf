import { beforeAll, describe, expect, test } from "@jest/globals";
import { account, act, clear, form, goodPair, look, people, passport, readyCase, take } from "../support/case.ts";
import { testPractice, testServer, type TestPractice } from "../support/practice.ts";

const held = testServer();
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
});

describe("the road from an application to live access", () => {
  test("the first two services go live today while the historic record waits for its review (BR-CL-01)", async () => {
    const patient = await practice.patient();
    const taken = await take(by.reception, patient.id, form(["APPOINTMENTS", "PRESCRIPTIONS", "FULL_HISTORIC_RECORD"]));
    expect(taken.errors).toBeUndefined();
    const { id, reference } = taken.data.result;
    expect(reference).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{4}$/);
    expect(taken.data.result.state).toBe("ID_CHECK");

    const failed = await act(by.verifier, id, "verifyByDocuments", {
      given: { ...goodPair, evidence: [account(), { ...account(), type: "STUDENT_LOAN_ACCOUNT" }] },
    });
    expect(failed.errors?.[0]).toMatchObject({ extensions: { code: "RULE_BROKEN", rule: "BR-ID-01" } });
    expect(failed.errors?.[0]?.message).toMatch(/photograph/);

    const verified = await act(by.verifier, id, "verifyByDocuments", {
      given: { ...goodPair, evidence: [passport(), account()] },
    });
    expect(verified.errors).toBeUndefined();
    expect(verified.data.result).toMatchObject({
      state: "CHECKS",
      verifications: [{ method: "DOCUMENTS", evidence: ["PASSPORT", "CURRENT_ACCOUNT"] }],
    });

    await act(by.verifier, id, "recordCheck", { found: clear("RESPONSIBILITIES") });
    const checked = await act(by.verifier, id, "recordCheck", { found: clear("COERCION") });
    expect(checked.data.result.state).toBe("AUTHORISE");

    await act(by.registrar, id, "enableService", { service: "APPOINTMENTS" });
    const on = await act(by.registrar, id, "enableService", { service: "PRESCRIPTIONS" });
    expect(on.data.result.state).toBe("CREDENTIAL");
    await act(by.registrar, id, "issueCredential");
    await act(by.registrar, id, "recordGuidance", { v: "2026-04", given: "STANDARD" });
    const handed = await act(by.registrar, id, "handOverCredential", { channel: "IN_PERSON" });
    expect(handed.errors).toBeUndefined();
    expect(handed.data.result).toMatchObject({
      state: "REVIEW",
      credential: { state: "HANDED_OVER", kind: "LINKAGE_KEY", expiresOn: "2026-11-16" },
    });

    const seen = await look(by.gp, id);
    const historic = seen.data.result.services.find(
      (each: { service: string }) => each.service === "FULL_HISTORIC_RECORD",
    );
    expect(historic).toMatchObject({ outcome: null, waitsFor: [{ rule: "BR-REG-04" }] });

    const page = await by.gp.ask(
      `query ($id: UUID!) { patient(id: $id) { recordLabel openItems services { service state reason isConfirmed decidedByName itemId } applications { reference state } }
        patientTimeline(patientId: $id) { total items { kind byName facts { name value } } }
        myWork(kind: CLINICAL_SYSTEM) { items { id action service group patientId version } } }`,
      { id: patient.id },
    );
    expect(page.errors).toBeUndefined();
    expect(page.data.patient.services).toEqual([
      expect.objectContaining({ service: "APPOINTMENTS", state: "ACTIVE", isConfirmed: false }),
      expect.objectContaining({ service: "FULL_HISTORIC_RECORD", state: "PENDING" }),
      expect.objectContaining({ service: "PRESCRIPTIONS", state: "ACTIVE", isConfirmed: false }),
    ]);
    const mine = page.data.myWork.items.filter((item: { patientId: string }) => item.patientId === patient.id);
    expect(mine).toHaveLength(2);
    for (const { id: item, version } of mine) {
      const confirmed = await by.registrar.ask(
        "mutation ($id: UUID!, $v: Int!) { confirmInClinicalSystem(id: $id, version: $v) { confirmedByName instructions supplier } }",
        { id: item, v: version },
      );
      expect(confirmed.errors).toBeUndefined();
      expect(confirmed.data.confirmInClinicalSystem.instructions.join(" ")).toMatch(/Registration/);
    }
    const kinds = page.data.patientTimeline.items.map(({ kind }: { kind: string }) => kind);
    expect(kinds.slice(0, 3)).toEqual(["handOverCredential", "recordGuidance", "issueCredential"]);
    const whole = await by.manager.ask("{ verifyAudit { isWhole entries } }");
    expect(whole.errors ?? whole.data).toMatchObject({ verifyAudit: { isWhole: true } });
  });

  test("a case that is ready can be decided", async () => {
    const { id } = await readyCase(practice, by, ["APPOINTMENTS"]);
    const done = await act(by.registrar, id, "enableService", { service: "APPOINTMENTS" });
    expect(done.data.result.state).toBe("CREDENTIAL");
  });
});
