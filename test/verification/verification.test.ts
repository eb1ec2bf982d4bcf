import { describe, expect, test } from "@jest/globals";
import { Event } from "../../server/event/event.entity.ts";
import { verifiedOf } from "../../server/verification/verified.queries.ts";
import { testPractice } from "../support/practice.ts";
import { audited, documents, remotely, testVerifications, verify } from "./verifying.ts";

const held = testVerifications();

describe("recordVerification of a patient", () => {
  test("leaves one event and one audit entry, with codes alone", async () => {
    const patient = await held.practice.patient();
    const { id } = await verify(held, patient.id, documents);
    const events = await held.practice.change((database) => database.find(Event, { patientId: patient.id }));
    expect(events).toMatchObject([
      {
        kind: "verifyByDocuments",
        staffId: held.verifier.id,
        facts: { method: "DOCUMENTS", evidence: ["PASSPORT", "BIRTH_CERTIFICATE"] },
      },
    ]);
    expect(await audited(held, id)).toMatchObject([{ event: "verifyByDocuments", outcome: "DONE" }]);
  });

  test("seen in person after a remote vouch supersedes it, and both are told, newest first (BR-ID-04, 08)", async () => {
    const patient = await held.practice.patient();
    const remote = await verify(held, patient.id, remotely);
    const inPerson = await verify(held, patient.id, documents);
    const read = held.server.running.server.door.read({ staffId: null }, held.practice.practiceId);
    expect(await verifiedOf(read, patient.id)).toMatchObject([
      {
        id: inPerson.id,
        supersedesId: remote.id,
        isSuperseded: false,
        evidence: [{ label: "Passport" }, { label: "Birth certificate" }],
      },
      {
        id: remote.id,
        method: "REMOTE_VOUCH",
        isSuperseded: true,
        evidence: [],
        questionCategories: [{ category: "LAST_ATTENDANCE", passed: true }, {}, {}],
      },
    ]);
  });

  test("obeys the practice's own policy (BR-ID-06, BR-CL-30)", async () => {
    const own = await testPractice(held.server, {
      identityRule: "LEVELS_OR_PHOTO_PLUS_ADDRESS",
      questionCategories: 4,
    });
    const member = await own.member("VERIFIER", { canVouch: true });
    const { id } = await own.patient();
    const bill = { type: "UTILITY_BILL", seenOriginal: true, issuedOn: "2026-09-01" } as const;
    const given = { ...documents, evidence: [{ type: "PASSPORT", seenOriginal: true } as const, bill] };
    await expect(verify(held, id, given, { by: member, at: own })).resolves.toMatchObject({ method: "DOCUMENTS" });
    await expect(verify(held, id, remotely, { by: member, at: own })).rejects.toMatchObject({
      message: expect.stringContaining("at least 4"),
    });
    const elsewhere = await held.practice.patient();
    await expect(verify(held, elsewhere.id, given)).rejects.toMatchObject({ details: { rule: "BR-ID-01" } });
  });

  test("obeys the number of questions and the vouching of the day (BR-ID-05, 06)", async () => {
    const patient = await held.practice.patient();
    await expect(verify(held, patient.id, { ...remotely, categories: [] })).rejects.toMatchObject({
      details: { rule: "BR-ID-06" },
    });
    await expect(verify(held, patient.id, remotely, { canVouch: false })).rejects.toMatchObject({
      details: { rule: "BR-ID-05" },
    });
  });

  test("of two at once keeps one line: the second is told to look again", async () => {
    const patient = await held.practice.patient();
    const { id } = await verify(held, patient.id, documents);
    const both = await Promise.allSettled([verify(held, patient.id, documents), verify(held, patient.id, remotely)]);
    const { rows } = await held.admin.query("SELECT id FROM verification WHERE supersedes_id = $1", [id]);
    expect(rows).toHaveLength(1);
    for (const each of both)
      if (each.status === "rejected") expect(each.reason.constraint).toBe("verification_superseded_once");
  });
});
