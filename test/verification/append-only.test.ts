import { describe, expect, test } from "@jest/globals";
import { DOCUMENTS, pair, documents, remotely, seen, testVerifications, verify } from "./verifying.ts";

const held = testVerifications();

describe("what is kept", () => {
  test.each([
    "UPDATE verification SET method = 'DOCUMENTS'",
    "DELETE FROM verification",
    "TRUNCATE verification CASCADE",
    "UPDATE evidence SET type = 'PASSPORT'",
    "DELETE FROM evidence",
  ])("can be changed by nobody: %s (BR-ID-04)", async (change) => {
    const constraint = /verification/.test(change) ? "verification_append_only" : "evidence_append_only";
    await expect(held.admin.query(change)).rejects.toMatchObject({ constraint });
    await expect(held.practice.change((database) => database.query(change))).rejects.toMatchObject({ code: "42501" });
  });

  test("has no column for a number, a reference, an image or an answer (BR-ID-03, BR-CL-30)", async () => {
    const { rows } = await held.admin.query<{ name: string }>(
      "SELECT attname::text AS name FROM pg_attribute WHERE attrelid IN ('evidence'::regclass, 'verification'::regclass) AND attnum > 0 AND NOT attisdropped ORDER BY 1",
    );
    expect([...new Set(rows.map(({ name }) => name))]).toEqual([
      "application_id", "expires_on", "id", "issued_on", "issuer_country", "known_since", "method", "no_documents_category",
      "patient_id", "person_id", "position", "practice_id", "question_categories", "record_matched_confirmed",
      "relationship_basis", "seen_original", "supersedes_id", "type", "verification_id", "verified_at", "verified_by",
    ]); // prettier-ignore
  });

  test.each([
    ["verification_record_matched", "record_matched_confirmed", "false"],
    ["verification_one_subject", "person_id", "gen_random_uuid()"],
    ["verification_vouch", "method", "'VOUCH_PERSONAL'"],
    ["verification_questions", "method", "'REMOTE_VOUCH'"],
    ["verification_method", "method", "'NHS_LOGIN_P9'"],
    ["verification_no_documents", "no_documents_category", "'LOST'"],
    ["verification_relationship_basis", "relationship_basis", "'FRIEND'"],
  ])("keeps %s in the database too", async (constraint, column, value) => {
    const patient = await held.practice.patient();
    const { id } = await verify(held, patient.id, documents);
    const copied = [
      "practice_id",
      "patient_id",
      "person_id",
      "method",
      "verified_by",
      "verified_at",
      "record_matched_confirmed",
      "relationship_basis",
      "no_documents_category",
    ];
    const copy = held.admin.query(
      `INSERT INTO verification (id, ${copied.join(", ")}) SELECT gen_random_uuid(), ${copied.map((each) => (each === column ? value : each)).join(", ")} FROM verification WHERE id = $1`,
      [id],
    );
    await expect(copy).rejects.toMatchObject({ constraint });
  });

  test.each([
    ["evidence_original", "true, 'GB'", "false, 'GB'"],
    ["evidence_issuer_country", "true, 'GB'", "true, '925665416'"],
  ])(
    "keeps %s in the database too, so that no number slips in as a country (BR-ID-03)",
    async (constraint, right, wrong) => {
      const { id } = await verify(held, (await held.practice.patient()).id, remotely);
      const insert = (position: number, values: string) =>
        held.admin.query(
          `INSERT INTO evidence (practice_id, verification_id, position, type, seen_original, issuer_country) VALUES ($1, $2, $3, 'PASSPORT', ${values})`,
          [held.practice.practiceId, id, position],
        );
      await expect(insert(1, right)).resolves.toBeDefined();
      await expect(insert(2, wrong)).rejects.toMatchObject({ constraint });
    },
  );

  test("is a country, not a number: the API takes two letters (BR-ID-03)", async () => {
    const given = { ...pair, evidence: [seen("PASSPORT", { issuerCountry: "925665416" }), seen("CURRENT_ACCOUNT")] };
    const { errors } = await held.verifier.ask(DOCUMENTS, { id: held.practice.practiceId, given });
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(JSON.stringify(errors)).not.toContain("925665416");
  });
});
