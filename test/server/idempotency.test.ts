import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { administrator } from "../support/admin.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let manager: Member;
beforeAll(async () => {
  practice = await testPractice(held);
  manager = await practice.member("PRACTICE_MANAGER");
});

const entriesOf = async (event: string) =>
  Number((await admin.query("SELECT count(*) FROM audit_entry WHERE practice_id = $1 AND event = $2", [practice.practiceId, event])).rows[0].count); // prettier-ignore

const details = { roles: ["RECEPTION"], clinical: false, canVouch: false };
const addStaff = `mutation ($email: String!, $name: String!, $details: StaffDetailsInput!) {
  addStaff(email: $email, name: $name, details: $details) { member { id version } firstPassword } }`;
const somebody = () => ({ email: `${randomUUID()}@practice.example`, name: "New Person", details });
const membersNow = async () =>
  Number((await admin.query("SELECT count(*) FROM membership WHERE practice_id = $1", [practice.practiceId])).rows[0].count); // prettier-ignore

const signIn = "mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { id } }";

describe("a key of a press", () => {
  const key = () => ({ "idempotency-key": randomUUID() });

  test("sent again gives the same answer, first password and all, and the change is made once", async () => {
    const [person, pressed] = [somebody(), key()];
    const first = await manager.ask(addStaff, person, pressed);
    const [members, entries] = [await membersNow(), await entriesOf("addStaff")];
    const again = await manager.ask(addStaff, person, pressed);
    expect(first.data.addStaff.firstPassword).toMatch(/^\w{4}-/);
    expect(again).toMatchObject({ status: 200, data: first.data });
    expect([await membersNow(), await entriesOf("addStaff")]).toEqual([members, entries]);
  });

  test("keeps no answer in clear: no password and no name stands in the table", async () => {
    const person = somebody();
    const { data } = await manager.ask(addStaff, person, key());
    const { rows } = await admin.query("SELECT idempotency::text AS kept FROM idempotency");
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(data.addStaff.firstPassword);
    expect(JSON.stringify(rows)).not.toContain(person.email);
  });

  test("with another input is a conflict, and so is another operation", async () => {
    const pressed = key();
    await manager.ask(addStaff, somebody(), pressed);
    const members = await membersNow();
    expect((await manager.ask(addStaff, somebody(), pressed)).status).toBe(409);
    expect(await membersNow()).toBe(members);
  });

  test("sent eight times at once has one effect, and all are answered alike", async () => {
    const [person, pressed, members] = [somebody(), key(), await membersNow()];
    const answers = await Promise.all(Array.from({ length: 8 }, () => manager.ask(addStaff, person, pressed)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(await membersNow()).toBe(members + 1);
  });

  test("of a refused change may be used again once it is allowed", async () => {
    const [person, pressed] = [somebody(), key()];
    const refused = await manager.ask(addStaff, { ...person, details: { ...details, roles: [] } }, pressed);
    expect(refused.status).toBe(422);
    expect((await manager.ask(addStaff, person, pressed)).status).toBe(200);
  });

  test("belongs to one person: a colleague's same key is another press", async () => {
    const [pressed, colleague] = [key(), await practice.member("PRACTICE_MANAGER")];
    expect((await manager.ask(addStaff, somebody(), pressed)).status).toBe(200);
    expect((await colleague.ask(addStaff, somebody(), pressed)).status).toBe(200);
  });

  test("that is none is refused", async () => {
    expect((await manager.ask(addStaff, somebody(), { "idempotency-key": "short" })).status).toBe(422);
  });

  test("is not kept for signing in, so no password is hashed with it", async () => {
    const rows = async () => (await admin.query("SELECT count(*) FROM idempotency")).rows[0].count;
    const before = await rows();
    const { status } = await manager.ask(signIn, { e: manager.email, p: "copper-meadow-violin" }, key());
    expect(status).toBe(200);
    manager = await practice.member("PRACTICE_MANAGER");
    expect(await rows()).toBe(before);
  });
});
