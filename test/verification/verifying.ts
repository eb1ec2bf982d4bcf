import { afterAll, beforeAll, expect } from "@jest/globals";
import pg from "pg";
import { Context } from "../../server/context.ts";
import { recordVerification } from "../../server/verification/verification.service.ts";
import type { Given } from "../../server/verification/verification.rules.ts";
import { now, testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";

export const ADD = `mutation ($details: PersonInput!) { addPerson(details: $details) { id givenName familyName born nhsNumber verifications { id } } }`;
export const PERSON = `{ id verifications { id method verifiedAt isSuperseded supersedesId relationshipBasis knownSince verifier { id name }
  evidence { type label level hasPhoto unconfirmed issuerCountry issuedOn expiresOn seenOriginal } } }`;
export const DOCUMENTS = `mutation ($id: UUID!, $given: DocumentsInput!) { verifyPersonByDocuments(id: $id, given: $given) ${PERSON} }`;
export const VOUCH = `mutation ($id: UUID!, $given: VouchInput!) { vouchForPerson(id: $id, given: $given) ${PERSON} }`;
export const seen = (type: string, more: object = {}) => ({ type, seenOriginal: true, ...more });
export const pair = {
  evidence: [seen("PASSPORT", { issuerCountry: "GB", expiresOn: "2030-05-01" }), seen("CURRENT_ACCOUNT")],
  recordMatched: true,
};
export const vouch = { relationshipBasis: "KNOWN_PERSONALLY", knownSince: "2015-01-01", recordMatched: true };

export const documents = {
  method: "DOCUMENTS",
  sameAccount: false,
  recordMatched: true,
  evidence: [
    { type: "PASSPORT", seenOriginal: true },
    { type: "BIRTH_CERTIFICATE", seenOriginal: true },
  ],
} satisfies Given;
export const remotely = {
  method: "QUESTIONS",
  remote: true,
  recordMatched: true,
  categories: [
    { category: "LAST_ATTENDANCE", passed: true },
    { category: "OPERATIONS", passed: true },
    { category: "TESTS", passed: true },
  ],
} satisfies Given;

/** A practice with a verifier who may vouch, and an owner's view of its rows. */
export function testVerifications() {
  const server = testServer();
  const held = { server } as { server: typeof server; practice: TestPractice; verifier: Member; admin: pg.Client };
  beforeAll(async () => {
    held.practice = await testPractice(server);
    held.verifier = await held.practice.member("VERIFIER", { canVouch: true });
    held.admin = new pg.Client({ connectionString: server.databaseUrl });
    await held.admin.connect();
  });
  afterAll(() => held.admin?.end());
  return held;
}

type Held = ReturnType<typeof testVerifications>;

/** Makes a person known and gives their id. */
export async function addPerson(by: Member, details: object = {}): Promise<string> {
  const named = { givenName: "Ann", familyName: "Miller", born: "1970-02-03", ...details };
  const { data, errors } = await by.ask(ADD, { details: named });
  expect(errors).toBeUndefined();
  return data.addPerson.id;
}

/** Records a verification of a patient, as a step of another feature would. */
export function verify(
  { server, practice, verifier }: Held,
  patientId: string,
  given: Given,
  { by = verifier, at = practice, canVouch = true } = {},
) {
  const actor = { id: by.id, roles: ["VERIFIER"], clinical: false, canVouch } as const;
  const session = { staffId: by.id, tokenHash: Buffer.alloc(0), endsAt: now, mustChangePassword: false };
  const request = { ip: "", cookie: undefined, key: undefined };
  const ctx = new Context(server.running.server, "test", request, session, actor, at.practiceId);
  return ctx.server.door.change(ctx, at.practiceId, (database) => {
    ctx.within(database);
    return recordVerification(ctx, { patientId }, given);
  });
}

export const audited = async ({ admin }: Held, subject: string) =>
  (
    await admin.query<{ event: string; outcome: string; body: string }>(
      "SELECT event, outcome, body FROM audit_entry WHERE subject_id = $1 ORDER BY seq",
      [subject],
    )
  ).rows;
