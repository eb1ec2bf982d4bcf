import { describe, expect, test } from "@jest/globals";
import { DeclaredRelative } from "../../server/staff/staff.entity.ts";
import { now, testPractice } from "../support/practice.ts";
import {
  ADD,
  addPerson,
  audited,
  DOCUMENTS,
  documents,
  pair,
  PERSON,
  seen,
  testVerifications,
  verify,
  VOUCH,
  vouch,
} from "./verifying.ts";

const held = testVerifications();

describe("a person who acts for a patient", () => {
  test("is made known with an NHS number in any spacing, and audited without a name (BR-CL-32)", async () => {
    const details = { givenName: " Siân ", familyName: "O'Neill", born: "1980-01-05", nhsNumber: "943 476 5919" };
    const { data } = await held.verifier.ask(ADD, { details });
    expect(data.addPerson).toMatchObject({
      givenName: "Siân",
      familyName: "O'Neill",
      born: "1980-01-05",
      nhsNumber: "9434765919",
      verifications: [],
    });
    const [entry, ...more] = await audited(held, data.addPerson.id);
    expect([entry?.event, more]).toEqual(["addPerson", []]);
    expect(entry?.body).not.toMatch(/Neill|9434765919/);

    const again = await held.verifier.ask(ADD, { details: { ...details, givenName: "Sian" } });
    expect(again.errors?.[0]).toMatchObject({
      message: expect.stringContaining("is known here already"),
      extensions: { code: "CONFLICT" },
    });
  });

  test("is refused with every field that is wrong, each with its reason", async () => {
    const details = { givenName: "4nn", familyName: "", born: "2027-01-01", nhsNumber: "9434765918" };
    const { errors, data } = await held.verifier.ask(ADD, { details });
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      fields: {
        givenName: expect.stringContaining("digit"),
        familyName: expect.stringContaining("missing"),
        born: expect.stringContaining("future"),
        nhsNumber: expect.stringContaining("check digit"),
      },
    });
  });

  test("is verified by two documents, kept as kinds and dates (BR-ID-01, 03)", async () => {
    const id = await addPerson(held.verifier);
    const { data } = await held.verifier.ask(DOCUMENTS, { id, given: pair });
    const [verification] = data.verifyPersonByDocuments.verifications;
    expect(verification).toMatchObject({
      method: "DOCUMENTS",
      isSuperseded: false,
      supersedesId: null,
      verifier: { id: held.verifier.id },
      evidence: [
        {
          type: "PASSPORT",
          label: "Passport",
          level: 3,
          hasPhoto: true,
          issuerCountry: "GB",
          expiresOn: "2030-05-01",
          seenOriginal: true,
        },
        { type: "CURRENT_ACCOUNT", level: 3, hasPhoto: false, issuerCountry: null },
      ],
    });
    expect(verification.verifiedAt).toMatch(/^2026-11-02T09:/);
    const entry = (await audited(held, id)).at(-1);
    expect(JSON.parse(entry?.body ?? "")).toMatchObject({
      event: "verifyPersonByDocuments",
      actor: held.verifier.id,
      facts: { verification: verification.id, method: "DOCUMENTS", evidence: ["PASSPORT", "CURRENT_ACCOUNT"] },
    });
  });

  test("by documents that are not enough is told what would complete them, and nothing is kept (BR-ID-01)", async () => {
    const id = await addPerson(held.verifier);
    const given = { ...pair, evidence: [seen("BIRTH_CERTIFICATE"), seen("ARC_CARD")] };
    const { errors, status } = await held.verifier.ask(DOCUMENTS, { id, given });
    expect([status, errors?.[0]]).toMatchObject([
      422,
      {
        message: "These are two level 2 documents; one must be level 3, such as a passport or a bank current account.",
        extensions: { code: "RULE_BROKEN", rule: "BR-ID-01" },
      },
    ]);
    const { rows } = await held.admin.query("SELECT FROM verification WHERE person_id = $1", [id]);
    expect(rows).toEqual([]);
    expect((await audited(held, id)).at(-1)).toMatchObject({ event: "verifyPersonByDocuments", outcome: "REFUSED" });
  });

  test("vouched for and later seen with documents has both, the first as it was (BR-ID-04)", async () => {
    const id = await addPerson(held.verifier);
    await held.verifier.ask(VOUCH, { id, given: vouch });
    const { data } = await held.verifier.ask(DOCUMENTS, { id, given: pair });
    const [newest, first] = data.verifyPersonByDocuments.verifications;
    expect([newest, first]).toMatchObject([
      { method: "DOCUMENTS", isSuperseded: false, supersedesId: first.id },
      {
        method: "VOUCH_PERSONAL",
        isSuperseded: true,
        supersedesId: null,
        relationshipBasis: "KNOWN_PERSONALLY",
        knownSince: "2015-01-01",
        evidence: [],
      },
    ]);
    const read = await held.verifier.ask(`query ($id: UUID!) { person(id: $id) ${PERSON} }`, { id });
    expect(read.data.person).toEqual(data.verifyPersonByDocuments);
    expect((await audited(held, id)).at(-1)).toMatchObject({ event: "person", outcome: "LOOKED" });
  });

  test("is vouched for only by who is authorised to (BR-ID-05)", async () => {
    const id = await addPerson(held.verifier);
    const other = await held.practice.member("AUTHORISER");
    expect((await other.ask(VOUCH, { id, given: vouch })).errors?.[0]?.extensions.rule).toBe("BR-ID-05");
    expect((await held.verifier.ask(VOUCH, { id, given: { recordMatched: true } })).errors?.[0]?.extensions.rule).toBe(
      "BR-ID-05",
    );
  });

  test("who is a declared relative is verified by a colleague (BR-RO-04)", async () => {
    const patient = await held.practice.patient({ nhsNumber: "9000000009" });
    const member = await held.practice.member("VERIFIER", { canVouch: true });
    const declared = { staffId: member.id, patientId: patient.id, relation: "RELATIVE", declaredAt: now } as const;
    await held.practice.change((database) => database.insert(DeclaredRelative, declared));
    const id = await addPerson(member, { nhsNumber: "9000000009" });
    expect((await member.ask(DOCUMENTS, { id, given: pair })).errors?.[0]?.extensions.rule).toBe("BR-RO-04");
    expect((await member.ask(VOUCH, { id, given: vouch })).errors?.[0]?.extensions.rule).toBe("BR-ID-09");
    await expect(verify(held, patient.id, documents, { by: member })).rejects.toMatchObject({
      details: { rule: "BR-RO-04" },
    });
    expect((await held.verifier.ask(DOCUMENTS, { id, given: pair })).errors).toBeUndefined();
  });

  test("of another practice is not known here", async () => {
    const elsewhere = await (await testPractice(held.server)).member("VERIFIER", { canVouch: true });
    const id = await addPerson(held.verifier);
    expect((await elsewhere.ask(DOCUMENTS, { id, given: pair })).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect((await elsewhere.ask(`query ($id: UUID!) { person(id: $id) { id } }`, { id })).data.person).toBeNull();
  });

  test.each(["RECEPTION", "REGISTRAR", "PRACTICE_MANAGER", "CHAMPION", "SYSTEM_ADMINISTRATOR"] as const)(
    "is neither added nor verified by %s (domain.md 14)",
    async (role) => {
      const id = await addPerson(held.verifier);
      const member = await held.practice.member(role, { canVouch: true });
      const details = { givenName: "Ann", familyName: "Miller", born: "1970-02-03" };
      const answers = [
        await member.ask(ADD, { details }),
        await member.ask(DOCUMENTS, { id, given: pair }),
        await member.ask(VOUCH, { id, given: vouch }),
      ];
      expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
        "FORBIDDEN",
        "FORBIDDEN",
        "FORBIDDEN",
      ]);
    },
  );
});
