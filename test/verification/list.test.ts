import { describe, expect, test } from "@jest/globals";
import { testPractice } from "../support/practice.ts";
import { addPerson, documents, testVerifications, verify, VOUCH, vouch } from "./verifying.ts";

const held = testVerifications();

const LIST = `query ($method: VerificationMethod, $after: UUID, $first: Int! = 25, $descending: Boolean! = true) {
  verifications(method: $method, after: $after, first: $first, descending: $descending) { total hasNextPage endCursor
    items { id patientId personId givenName familyName born nhsNumber method verifiedAt verifiedBy evidence } } }`;

describe("the Verifications screen", () => {
  test("lists patients and persons, newest first, by page and by method, to who works with patients", async () => {
    const own = await testPractice(held.server);
    const member = await own.member("VERIFIER", { canVouch: true });
    const reception = await own.member("RECEPTION");
    const patient = await own.patient({ givenName: "Jo", familyName: "Smith", nhsNumber: "9434765919" });
    await verify(held, patient.id, documents, { by: member, at: own });
    const id = await addPerson(member);
    await member.ask(VOUCH, { id, given: vouch });

    const { data } = await reception.ask(LIST);
    expect(data.verifications).toMatchObject({
      total: 2,
      items: [
        {
          personId: id,
          patientId: null,
          familyName: "Miller",
          born: "1970-02-03",
          nhsNumber: null,
          method: "VOUCH_PERSONAL",
          evidence: [],
        },
        {
          patientId: patient.id,
          personId: null,
          familyName: "Smith",
          nhsNumber: "9434765919",
          method: "DOCUMENTS",
          evidence: ["Passport", "Birth certificate"],
          verifiedBy: expect.stringMatching(/^Member/),
        },
      ],
    });
    const [vouched, seenInPerson] = data.verifications.items;
    const page = await reception.ask(LIST, { first: 1 });
    expect(page.data.verifications).toMatchObject({ items: [vouched], hasNextPage: true, endCursor: vouched.id });
    expect((await reception.ask(LIST, { first: 1, after: vouched.id })).data.verifications.items).toEqual([
      seenInPerson,
    ]);
    expect((await reception.ask(LIST, { descending: false })).data.verifications.items).toEqual([
      seenInPerson,
      vouched,
    ]);
    expect((await reception.ask(LIST, { method: "DOCUMENTS" })).data.verifications).toMatchObject({
      total: 1,
      items: [seenInPerson],
    });
    expect((await reception.ask(LIST, { method: "REMOTE_VOUCH" })).data.verifications.total).toBe(0);
  });

  test.each(["CHAMPION", "AUDITOR", "ICB_READER", "SYSTEM_ADMINISTRATOR"] as const)("is closed to %s", async (role) => {
    const member = await held.practice.member(role);
    expect((await member.ask(LIST)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await member.ask("{ evidenceTypes { type } }")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });
});

test("evidenceTypes tells what each document counts for, and what is unconfirmed (BR-CL-30)", async () => {
  const { data } = await held.verifier.ask("{ evidenceTypes { type label level hasPhoto provesAddress unconfirmed } }");
  expect(data.evidenceTypes).toHaveLength(44);
  expect(data.evidenceTypes).toEqual(
    expect.arrayContaining([
      { type: "PASSPORT", label: "Passport", level: 3, hasPhoto: true, provesAddress: false, unconfirmed: false },
      {
        type: "UK_DRIVING_LICENCE",
        label: "UK photocard driving licence",
        level: 3,
        hasPhoto: true,
        provesAddress: false,
        unconfirmed: true,
      },
      {
        type: "UTILITY_BILL",
        label: "Utility bill",
        level: null,
        hasPhoto: false,
        provesAddress: true,
        unconfirmed: false,
      },
    ]),
  );
});
