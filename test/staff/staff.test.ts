import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { about, raise } from "../concern/raising.ts";
import { administrator } from "../support/admin.ts";
import { form, take } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let manager: Member;
beforeAll(async () => {
  practice = await testPractice(held);
  manager = await practice.member("PRACTICE_MANAGER");
});

const fields = "id email roles clinical canVouch jobTitle professionalNumber identityTrainedOn isActive activeTo version relatives { patientName relation }"; // prettier-ignore
const find = `query ($id: UUID!) { staffMember(id: $id) { ${fields} } }`;
const change = `mutation ($id: UUID!, $version: Int!, $details: StaffDetailsInput!) { changeStaff(id: $id, version: $version, details: $details) { ${fields} } }`; // prettier-ignore
const disable =
  "mutation ($id: UUID!, $version: Int!) { disableStaff(id: $id, version: $version) { isActive activeTo } }";
const declare = "mutation ($id: UUID!, $patientId: UUID!) { declareRelative(id: $id, patientId: $patientId, relation: RELATIVE) { relatives { patientName relation } } }"; // prettier-ignore
const details = { roles: ["VERIFIER"], clinical: false, canVouch: false };
const found = async (id: string) => (await manager.ask(find, { id })).data.staffMember;

describe("a member of staff", () => {
  test("has the attributes that rules ask for, and a change says what changes", async () => {
    const { id } = await practice.member("VERIFIER", { jobTitle: "Nurse", professionalNumber: "N1", clinical: true });
    const { data } = await manager.ask(change, { id, version: 1, details: { ...details, roles: ["VERIFIER", "REGISTRAR"], canVouch: true, identityTrainedOn: "2026-01-31", professionalNumber: null } }); // prettier-ignore
    expect(data.changeStaff).toMatchObject({
      roles: ["VERIFIER", "REGISTRAR"],
      canVouch: true,
      clinical: false,
      identityTrainedOn: "2026-01-31",
      professionalNumber: null,
      jobTitle: "Nurse",
      version: 2,
    });
  });

  test("with new roles may do at once what they allow, and no more what they allowed", async () => {
    const member = await practice.member("RECEPTION");
    expect((await member.ask("{ patients { total } }")).status).toBe(200);
    await manager.ask(change, { id: member.id, version: 1, details: { ...details, roles: ["CHAMPION"] } });
    expect((await member.ask("{ patients { total } }")).status).toBe(403);
  });

  test("is changed by one of two who decide at once; the other is told", async () => {
    const { id } = await practice.member("RECEPTION");
    const other = await practice.member("PRACTICE_MANAGER");
    const answers = await Promise.all([manager, other].map((each) => each.ask(change, { id, version: 1, details })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await found(id)).version).toBe(2);
  });

  test("never changes or ends their own roles", async () => {
    for (const [query, variables] of [
      [change, { details: { ...details, roles: ["AUTHORISER"] } }],
      [disable, {}],
    ] as const) {
      const { status, errors } = await manager.ask(query, { id: manager.id, version: 1, ...variables });
      expect(status).toBe(422);
      expect(errors?.[0]?.message).toMatch(/^You cannot .* Ask another manager\.$/);
    }
    expect(await found(manager.id)).toMatchObject({ roles: ["PRACTICE_MANAGER"], isActive: true });
  });

  test("has one role at least", async () => {
    const { id } = await practice.member("RECEPTION");
    expect((await manager.ask(change, { id, version: 1, details: { ...details, roles: [] } })).errors?.[0]?.extensions.fields).toEqual({ roles: "Choose at least one role." }); // prettier-ignore
  });

  test("leaves once, today, and stays on the list of who worked here", async () => {
    const { id } = await practice.member("RECEPTION");
    expect((await manager.ask(disable, { id, version: 1 })).data.disableStaff).toEqual({ isActive: false, activeTo: "2026-11-02" }); // prettier-ignore
    expect((await manager.ask(disable, { id, version: 2 })).status).toBe(409);
    expect((await manager.ask("{ staffMembers { id isActive } }")).data.staffMembers).toContainEqual({ id, isActive: false }); // prettier-ignore
    expect((await manager.ask("{ colleagues { id } }")).data.colleagues).not.toContainEqual({ id });
  });

  test("who leaves, or may no longer do it, holds no work that nobody else sees (BR-PD-03, BR-RO-03)", async () => {
    const gp = { roles: ["AUTHORISER"], clinical: true, canVouch: false };
    const leaver = await practice.member("AUTHORISER", { clinical: true });
    const reception = await practice.member(["RECEPTION", "VERIFIER"]);
    const { id: patient } = await practice.patient();
    await take(reception, patient, form(["APPOINTMENTS"]));
    await reception.ask('mutation ($p: UUID!, $o: UUID!) { recordApproach(patientId: $p, given: { approachedOn: "2026-11-02", channel: PHONE, outcome: UNABLE, help: [DEVICE], helpOwnerId: $o }) { patientId } }', { p: patient, o: leaver.id }); // prettier-ignore
    await reception.ask("mutation ($p: UUID!) { raiseEnhancedReviews(patientIds: [$p], reasons: [DOMESTIC_ABUSE]) { patientId } }", { p: patient }); // prettier-ignore
    await raise(reception, patient, about("MISUSE"));
    const owned = ["application", "help_offer", "enhanced_review", "concern", "clinical_system_item"];
    const owners = async () =>
      (await admin.query(owned.map((table) => `SELECT '${table}' AS kind, owner_id FROM ${table} WHERE patient_id = $1`).join(" UNION ALL "), [patient])).rows as { kind: string; owner_id: string | null }[]; // prettier-ignore
    const theirs = async () => (await owners()).flatMap(({ kind, owner_id }) => (owner_id === leaver.id ? [kind] : []));
    for (const table of owned)
      await admin.query(`UPDATE ${table} SET owner_id = $2 WHERE patient_id = $1`, [patient, leaver.id]);
    expect((await theirs()).sort()).toEqual([...owned].sort());
    await manager.ask(change, { id: leaver.id, version: 1, details: { ...gp, clinical: false } });
    expect((await theirs()).sort()).toEqual(owned.filter((kind) => kind !== "enhanced_review").sort());
    await manager.ask(change, { id: leaver.id, version: 2, details: { ...gp, roles: ["RECEPTION"] } });
    expect((await theirs()).sort()).toEqual(["application", "help_offer"]);
    expect((await manager.ask(disable, { id: leaver.id, version: 3 })).errors).toBeUndefined();
    expect(await theirs()).toEqual([]);
    const work = await reception.ask("{ myWork(first: 100) { items { kind patientId } } }");
    expect(work.data.myWork.items).toContainEqual({ kind: "APPLICATION", patientId: patient });
    expect(work.data.myWork.items).toContainEqual({ kind: "HELP_OFFER", patientId: patient });
  });

  test("of another practice is not found, changed or ended", async () => {
    const { id } = await (await testPractice(held)).member("RECEPTION");
    expect(await found(id)).toBeNull();
    expect((await manager.ask(change, { id, version: 1, details })).status).toBe(409);
    expect((await manager.ask(disable, { id, version: 1 })).status).toBe(404);
  });

  test("known elsewhere is not added by a manager, who may have been given a borrowed address, but by the operator", async () => {
    const elsewhere = await (await testPractice(held)).member("RECEPTION");
    const { errors } = await manager.ask("mutation ($email: String!, $d: StaffDetailsInput!) { addStaff(email: $email, name: \"Another Name\", details: $d) { firstPassword } }", { email: elsewhere.email.toUpperCase(), d: details }); // prettier-ignore
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      fields: { email: expect.stringMatching(/command line/) },
    });
    expect((await elsewhere.ask("{ me { practices { odsCode } } }")).data.me.practices).toHaveLength(1);
  });

  test.each([
    ["email", { email: "no address" }],
    ["name", { name: "  " }],
  ])("is not added without a right %s", async (field, wrong) => {
    const person = { email: `${randomUUID()}@practice.example`, name: "N", ...wrong };
    const { errors } = await manager.ask("mutation ($email: String!, $name: String!, $d: StaffDetailsInput!) { addStaff(email: $email, name: $name, details: $d) { firstPassword } }", { ...person, d: details }); // prettier-ignore
    expect(Object.keys(errors?.[0]?.extensions.fields ?? {})).toEqual([field]);
  });

  test("may be declared a patient's relative, once; who may not see patients is not told the name", async () => {
    const [{ id }, patient] = [await practice.member("RECEPTION"), await practice.patient({ familyName: "Ashby" })];
    const declared = await manager.ask(declare, { id, patientId: patient.id });
    expect(declared.data.declareRelative.relatives).toEqual([{ patientName: "ASHBY, Jo", relation: "RELATIVE" }]);
    expect((await manager.ask(declare, { id, patientId: patient.id })).status).toBe(409);
    const system = await practice.member("SYSTEM_ADMINISTRATOR");
    const seen = await system.ask(find, { id });
    expect(seen.data.staffMember.relatives).toEqual([{ patientName: null, relation: "RELATIVE" }]);
    expect(JSON.stringify((await system.ask("{ staffMembers { relatives { patientName } } }")).data)).not.toContain(
      "ASHBY",
    );
  });

  test("and a relative are both of this practice, or not found", async () => {
    const [elsewhere, patient] = [await testPractice(held), await practice.patient()];
    const theirs = await elsewhere.patient();
    expect((await manager.ask(declare, { id: manager.id, patientId: theirs.id })).status).toBe(404);
    expect((await manager.ask(declare, { id: randomUUID(), patientId: patient.id })).status).toBe(404);
  });

  test("leaves one audit entry for each step, with the actor and without a name", async () => {
    const { id, email } = await practice.member("RECEPTION");
    await manager.ask(change, { id, version: 1, details });
    await manager.ask(disable, { id, version: 2 });
    const { rows } = await admin.query("SELECT event, outcome, actor_id, body FROM audit_entry WHERE subject_id = $1 ORDER BY seq", [id]); // prettier-ignore
    expect(rows.map(({ event, outcome }) => `${event} ${outcome}`)).toEqual(["addStaff DONE", "changeStaff DONE", "disableStaff DONE"]); // prettier-ignore
    expect(rows.slice(1).map(({ actor_id }) => actor_id)).toEqual([manager.id, manager.id]);
    expect(JSON.stringify(rows)).not.toContain(email);
  });
});

describe("me", () => {
  test("tells who is signed in, their practices and what they may do in each", async () => {
    const { data } = await manager.ask(
      "{ me { id email idleMinutes practices { odsCode name supplier roles permissions } } }",
    );
    expect(data.me).toMatchObject({ id: manager.id, email: manager.email, idleMinutes: 15 });
    expect(data.me.practices).toMatchObject([
      { odsCode: practice.odsCode, supplier: "EMIS", roles: ["PRACTICE_MANAGER"] },
    ]);
    expect(data.me.practices[0].permissions).toContain("staff.manage");
    expect(data.me.practices[0].permissions).not.toContain("record.authorise");
  });
});
