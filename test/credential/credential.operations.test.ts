import { beforeAll, describe, expect, test } from "@jest/globals";
import { expireCredentials } from "../../server/credential/expire.job.ts";
import { refusedWith, switchedOn } from "../application/acting.ts";
import { about, done, raise } from "../concern/raising.ts";
import { administrator } from "../support/admin.ts";
import { goodPair, people } from "../support/case.ts";
import { testPractice, testServer, type Answer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
});

const fields = `id isVerifiedToday activeServices credentials { id version state kind expiresOn channel usedAt chaseOn issuedByName chases { channel outcome byName } } steps { step refusal { words rule } }`;
const ask = (who: Member, patientId: string): Promise<Answer> =>
  who.ask(`query ($p: UUID!) { result: patientCredentials(patientId: $p) { ${fields} } }`, { p: patientId });
const change = (who: Member, name: string, declared: string, given: string, variables: object): Promise<Answer> =>
  who.ask(`mutation ($p: UUID!${declared}) { result: ${name}(patientId: $p${given}) { ${fields} } }`, variables);

/** A step with the newest credential as it is now. */
async function step(who: Member, patientId: string, name: string, given: [string, string, object] = ["", "", {}]) {
  const seen = (await ask(who, patientId)).data.result.credentials[0];
  return change(who, name, `, $id: UUID!, $v: Int!${given[0]}`, `, id: $id, version: $v${given[1]}`, { p: patientId, id: seen?.id, v: seen?.version, ...given[2] }); // prettier-ignore
}
const give = (who: Member, patientId: string, given: object) =>
  step(who, patientId, "giveCredential", [", $g: HandOverInput!", ", given: $g", { g: { to: "PATIENT", ...given } }]);
const reissue = (who: Member, patientId: string) => change(who, "reissueCredential", "", "", { p: patientId });
const verify = (who: Member, patientId: string) => change(who, "verifyForCredentialByDocuments", ", $g: DocumentsInput!", ", given: $g", { p: patientId, g: goodPair }); // prettier-ignore

/** A patient whose case is closed and who holds what was handed over on a day in October. */
async function handedOverInOctober(details: object = {}) {
  const patient = await practice.patient(details);
  const of = await switchedOn(practice, by, ["APPOINTMENTS"], "APPOINTMENTS", patient.id);
  await of.done(by.registrar, "issueCredential");
  await of.done(by.reception, "recordGuidance", { v: "2026-04", given: "STANDARD" });
  await of.done(by.registrar, "handOverCredential", { channel: "IN_PERSON" });
  await admin.query("ALTER TABLE verification DISABLE TRIGGER USER");
  await admin.query("UPDATE verification SET verified_at = '2026-10-12T09:00:00Z' WHERE patient_id = $1", [patient.id]);
  await admin.query("ALTER TABLE verification ENABLE TRIGGER USER");
  await admin.query("UPDATE credential SET issued_at = '2026-10-12T09:00:00Z', handed_over_at = '2026-10-12T09:05:00Z', expires_on = '2026-10-26' WHERE patient_id = $1", [patient.id]); // prettier-ignore
  return { patientId: patient.id, of };
}
const states = async (patientId: string) =>
  (await admin.query("SELECT state, chase_on::text FROM credential WHERE patient_id = $1 ORDER BY issued_at, id", [patientId])).rows; // prettier-ignore

describe("a credential that nobody used", () => {
  test("expires after its last day, is asked after, and tells the patient; done twice it is done once (BR-CR-02, domain.md 13.2)", async () => {
    const { patientId } = await handedOverInOctober();
    const fresh = await switchedOn(practice, by, ["APPOINTMENTS"], "APPOINTMENTS");
    await fresh.done(by.registrar, "issueCredential");
    await expire();
    await expire();
    expect(await states(patientId)).toEqual([{ state: "EXPIRED", chase_on: "2026-11-02" }]);
    const { rows } = await admin.query("SELECT kind, facts FROM event WHERE patient_id = $1 AND kind = 'expireCredential'", [patientId]); // prettier-ignore
    expect(rows).toEqual([{ kind: "expireCredential", facts: { expiresOn: "2026-10-26" } }]);
    const { rows: notices } = await admin.query("SELECT template FROM notice WHERE patient_id = $1", [patientId]);
    expect(notices).toEqual([{ template: "CREDENTIAL_EXPIRED" }]);
    const { rows: live } = await admin.query("SELECT state FROM credential WHERE application_id = $1", [fresh.id]);
    expect(live).toEqual([{ state: "ISSUED" }]);
  });

  test("and runs out is told to the patient once, on the day it is first asked after, unless they no longer want it (domain.md 13.4)", async () => {
    const [holds, refuses] = [await handedOverInOctober(), await handedOverInOctober()];
    const set = (patientId: string, chaseOn: string | null) =>
      admin.query("UPDATE credential SET expires_on = '2026-11-09', chase_on = $2 WHERE patient_id = $1", [patientId, chaseOn]); // prettier-ignore
    const told = async (patientId: string) =>
      (await admin.query("SELECT template, merge_fields FROM notice WHERE patient_id = $1", [patientId])).rows;
    await set(holds.patientId, "2026-11-03");
    await set(refuses.patientId, null);
    await expire();
    expect(await told(holds.patientId)).toEqual([]);
    await set(holds.patientId, "2026-11-02");
    await expire();
    await expire();
    expect(await told(holds.patientId)).toEqual([{ template: "CREDENTIAL_RUNNING_OUT", merge_fields: { expiresOn: "2026-11-09" } }]); // prettier-ignore
    expect(await told(refuses.patientId)).toEqual([]);
  });

  test("closes the wait of its case; what is on stays on (BR-CL-02)", async () => {
    const of = await switchedOn(practice, by, ["APPOINTMENTS"], "APPOINTMENTS");
    await of.done(by.registrar, "issueCredential");
    await admin.query("UPDATE credential SET expires_on = '2026-11-01' WHERE application_id = $1", [of.id]);
    await expire();
    const { rows } = await admin.query("SELECT state, no_credential_reason FROM application WHERE id = $1", [of.id]);
    expect(rows).toEqual([{ state: "ACTIVE", no_credential_reason: "NOT_COLLECTED" }]);
    const { rows: on } = await admin.query("SELECT state FROM service_access WHERE application_id = $1 AND until_at IS NULL", [of.id]); // prettier-ignore
    expect(on).toEqual([{ state: "ACTIVE" }]);
  });

  /** Runs the job as the queue does. */
  async function expire() {
    const { server } = held.running;
    const who = { staffId: null, now: server.clock(), correlation: "job-test" };
    const { practiceId } = practice;
    await expireCredentials.run(
      {
        server,
        practiceId,
        who,
        askedBy: null,
        signal: new AbortController().signal,
        read: server.door.read(who, practiceId),
        change: (work) => server.door.change(who, practiceId, work),
      },
      {},
    );
  }
});

describe("another credential", () => {
  test("takes questions from the record as well, by telephone only where nothing more is on than that may open (BR-CR-04, BR-ID-06, 07)", async () => {
    const { patientId } = await handedOverInOctober();
    const asked = (remote: boolean, passed = true) =>
      change(by.verifier, "verifyForCredentialByQuestions", ", $g: QuestionsInput!", ", given: $g", { p: patientId, g: { remote, recordMatched: true, categories: ["LAST_ATTENDANCE", "CURRENT_MEDICINES", "OPERATIONS"].map((category) => ({ category, passed })) } }); // prettier-ignore
    await admin.query("UPDATE credential SET state = 'EXPIRED' WHERE patient_id = $1", [patientId]);
    expect((await asked(false, false)).errors).toBeDefined();
    expect(refusedWith(await reissue(by.registrar, patientId))).toMatchObject({ rule: "BR-CR-04" });
    expect((await asked(true)).data.result.isVerifiedToday).toBe(true);
    await admin.query("INSERT INTO service_access (practice_id, id, patient_id, service, state, reason, from_at) VALUES ($1, gen_random_uuid(), $2, 'DETAILED_CODED_RECORD', 'ACTIVE', 'AUTHORISED', '2026-10-12T09:00:00Z')", [practice.practiceId, patientId]); // prettier-ignore
    expect(refusedWith(await asked(true))).toMatchObject({ rule: "BR-ID-07" });
    expect((await asked(false)).errors).toBeUndefined();
    expect((await reissue(by.registrar, patientId)).errors).toBeUndefined();
  });

  test("for somebody who moved: verified again today, issued, and posted to where they live now alone (BR-CR-03, 04, 06)", async () => {
    const { patientId } = await handedOverInOctober();
    await admin.query("UPDATE patient SET address_lines = ARRAY['9 Mill Road'], postcode = 'ZZ99 9ZZ' WHERE id = $1", [patientId]); // prettier-ignore
    expect(refusedWith(await reissue(by.registrar, patientId))).toMatchObject({ rule: "BR-CR-04" });
    expect((await verify(by.verifier, patientId)).data.result.isVerifiedToday).toBe(true);
    const issued = await reissue(by.registrar, patientId);
    expect(issued.data.result.credentials.map(({ state }: { state: string }) => state)).toEqual(["ISSUED", "VOIDED"]);
    expect(issued.data.result.credentials[0]).toMatchObject({ expiresOn: "2026-11-16", kind: "LINKAGE_KEY" });
    const former = await give(by.registrar, patientId, { channel: "POST_TO_RECORDED_ADDRESS", postcode: "ZZ99 3VZ" });
    expect(refusedWith(former)).toMatchObject({ rule: "BR-CR-06" });
    const given = await give(by.registrar, patientId, { channel: "POST_TO_RECORDED_ADDRESS", postcode: "ZZ99 9ZZ" });
    expect(given.data.result.credentials[0]).toMatchObject({ state: "HANDED_OVER", chaseOn: "2026-11-09" });
    expect(refusedWith(await give(by.registrar, patientId, { channel: "IN_PERSON" })).message).toMatch(/no credential waiting/); // prettier-ignore
  });

  test("may follow a vouching, and a second one in a day voids the first (BR-CR-03, 04)", async () => {
    const { patientId } = await handedOverInOctober();
    const vouch = { relationshipBasis: "KNOWN_AS_PATIENT", knownSince: "2020-01-01", recordMatched: true };
    const vouched = await change(by.gp, "verifyForCredentialByVouching", ", $g: VouchInput!", ", given: $g", { p: patientId, g: vouch }); // prettier-ignore
    expect(vouched.errors).toBeUndefined();
    for (const _ of [1, 2]) expect((await reissue(by.manager, patientId)).errors).toBeUndefined();
    expect((await states(patientId)).map(({ state }) => state)).toEqual(["VOIDED", "VOIDED", "ISSUED"]);
  });

  test("asked for twice at once is issued once", async () => {
    const { patientId } = await handedOverInOctober();
    await verify(by.verifier, patientId);
    const seen = (await ask(by.registrar, patientId)).data.result.credentials[0];
    const use = () => change(by.registrar, "confirmCredentialUsed", ", $id: UUID!, $v: Int!", ", id: $id, version: $v", { p: patientId, id: seen.id, v: seen.version }); // prettier-ignore
    const answers = await Promise.all([use(), use()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await states(patientId)).map(({ state }) => state)).toEqual(["USED"]);
  });

  test("goes to the patient alone (BR-CR-05)", async () => {
    const { patientId } = await handedOverInOctober();
    await verify(by.verifier, patientId);
    await reissue(by.registrar, patientId);
    expect(refusedWith(await give(by.registrar, patientId, { channel: "IN_PERSON", to: "SOMEBODY_ELSE" }))).toMatchObject({ rule: "BR-CR-05" }); // prettier-ignore
  });
});

describe("asking after a credential", () => {
  const chase = (patientId: string, outcome: string) =>
    step(by.reception, patientId, "chaseCredential", [", $c: ChaseChannel!, $o: ChaseOutcome!", ", channel: $c, outcome: $o", { c: "PHONE", o: outcome }]); // prettier-ignore

  test("is work for the desk from its day on, week by week, and over after three tries without an answer", async () => {
    const { patientId } = await handedOverInOctober();
    const work = async () => JSON.stringify((await by.reception.ask("{ myWork(kind: CREDENTIAL, first: 100) { items { patientId dueOn } } }")).data); // prettier-ignore
    await admin.query("UPDATE credential SET chase_on = '2026-11-02' WHERE patient_id = $1", [patientId]);
    expect(await work()).toContain(patientId);
    expect((await chase(patientId, "NO_ANSWER")).data.result.credentials[0]).toMatchObject({ chaseOn: "2026-11-09" });
    await chase(patientId, "NO_ANSWER");
    const last = await chase(patientId, "NO_ANSWER");
    expect(last.data.result.credentials[0]).toMatchObject({ chaseOn: null, chases: [{}, {}, {}] });
    expect(await work()).not.toContain(patientId);
    expect(refusedWith(await chase(patientId, "NO_ANSWER")).message).toMatch(/nothing to ask/);
  });
});

describe("sign-in details made void", () => {
  const voided = (patientId: string) =>
    step(by.registrar, patientId, "voidCredential", [", $r: CredentialVoidReason!", ", reason: $r", { r: "LOST" }]);
  const told = async (patientId: string) =>
    (await admin.query("SELECT state, format, need, merge_fields AS about FROM notice WHERE patient_id = $1 AND template = 'CREDENTIAL_VOIDED'", [patientId])).rows; // prettier-ignore

  test("are told to the patient once, in their format, without the reason; what a new letter replaces is not (BR-NT-02, 03)", async () => {
    const { patientId } = await handedOverInOctober({ writtenFormat: "11" });
    await verify(by.verifier, patientId);
    await reissue(by.registrar, patientId);
    expect(await told(patientId)).toEqual([]);
    expect((await voided(patientId)).errors).toBeUndefined();
    expect((await voided(patientId)).errors).toBeDefined();
    expect(await told(patientId)).toEqual([
      { state: "QUEUED", format: "LARGE_PRINT", need: null, about: { issuedOn: "2026-11-02" } },
    ]);
  });

  test("are told by a person, to the patient alone, while somebody may stand over them (BR-CO-04)", async () => {
    const { patientId } = await handedOverInOctober();
    done(await raise(by.reception, patientId, about("COERCION")));
    expect((await voided(patientId)).errors).toBeUndefined();
    expect(await told(patientId)).toMatchObject([{ state: "NEEDS_PERSON", need: "SAFE_CONTACT" }]);
  });
});

describe("the secret", () => {
  test("has no place: nothing stored looks like a linkage key or a passphrase after the whole road (BR-CR-01)", async () => {
    const { patientId } = await handedOverInOctober();
    await verify(by.verifier, patientId);
    await reissue(by.registrar, patientId);
    await give(by.registrar, patientId, { channel: "IN_PERSON" });
    await step(by.registrar, patientId, "confirmCredentialUsed");
    const { rows: columns } = await admin.query<{ table_name: string; column_name: string }>(
      "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name ~ 'secret|linkage|passphrase|(^|_)pin(_|$)'",
    );
    expect(columns).toEqual([]);
    // As suppliers print them: 13 or 16 letters and digits mixed, or with signs between (domain.md 7).
    const secret =
      /(?<![\w/+=-])(?=[A-Za-z0-9/!]*\d)(?=[A-Za-z0-9/!]*[A-Za-z])(?:[A-Za-z0-9]{13}|[A-Za-z0-9]{16}|[a-z0-9]{10}\/[0-9a-z]![0-9a-z]{2})(?![\w/+=-])/;
    expect(secret.test(" A1b2C3d4E5f6G ")).toBe(true);
    const { rows: tables } = await admin.query<{ tablename: string }>("SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename ~ 'credential|application|event|audit_entry|notice'"); // prettier-ignore
    for (const { tablename } of tables) {
      const { rows } = await admin.query<{ row: Record<string, unknown> }>(
        `SELECT to_jsonb(t) AS row FROM ${tablename} t`,
      );
      for (const { row } of rows)
        for (const [column, value] of Object.entries(row))
          if (!/hash$/.test(column)) expect({ tablename, column, like: secret.exec(JSON.stringify(value))?.[0] }).toEqual({ tablename, column, like: undefined }); // prettier-ignore
    }
  });
});
