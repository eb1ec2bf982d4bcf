import { beforeAll, describe, expect, test } from "@jest/globals";
import { administrator } from "../support/admin.ts";
import { ask, signedIn, testPractice, testServer, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
const password = "copper-meadow-violin";
const signIn = "mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { id name mustChangePassword sessionEndsAt practices { odsCode roles permissions } } }"; // prettier-ignore
let practice: TestPractice;
beforeAll(async () => void (practice = await testPractice(held)));

const url = () => held.running.url;
const tryIn = (email: string, secret = password, headers: Record<string, string> = {}, at = url()) =>
  ask(at, signIn, { e: email, p: secret }, headers);
const me = async (cookie: string, at = url()) => (await ask(at, "{ me { id } }", {}, { cookie })).status;
describe("a password", () => {
  const change =
    "mutation ($c: String!, $n: String!) { changePassword(current: $c, chosen: $n) { mustChangePassword } }";

  test("changed by its person ends every other session of theirs, and is the one that counts", async () => {
    const member = await practice.member("RECEPTION");
    const other = await signedIn(url(), member.email);
    const { status } = await member.ask(change, { c: password, n: "lantern-orchard-teapot" });
    expect(status).toBe(200);
    expect([await me(member.cookie), await me(other)]).toEqual([200, 401]);
    expect((await tryIn(member.email)).status).toBe(401);
    expect((await tryIn(member.email, "lantern-orchard-teapot")).status).toBe(200);
  });

  test.each([
    ["too short", "short-password", "chosen", /15 characters/],
    ["too long", "long-".repeat(26), "chosen", /128/],
    ["all alike", "aaaaaaaaaaaaaaaaaaaa", "chosen", /different/],
    ["the present one", password, "chosen", /differs/],
  ])("that is %s is refused, at its field", async (_, chosen, field, words) => {
    const { ask } = await practice.member("RECEPTION");
    const { status, errors } = await ask(change, { c: password, n: chosen });
    expect(status).toBe(422);
    expect(errors?.[0]?.extensions.fields?.[field]).toMatch(words);
  });

  test("with one's own address in it is refused", async () => {
    const { ask, email } = await practice.member("RECEPTION");
    const { errors } = await ask(change, { c: password, n: `my-${email.split("@")[0]}` });
    expect(errors?.[0]?.extensions.fields?.["chosen"]).toMatch(/e-mail address/);
  });

  test("is not changed by who does not know the present one, and not guessed either", async () => {
    const { ask } = await practice.member("RECEPTION");
    const wrong = () => ask(change, { c: "wrong-wrong-wrong", n: "lantern-orchard-teapot" });
    expect((await wrong()).errors?.[0]?.extensions.fields).toEqual({ current: "The present password is not right." });
    for (let time = 0; time < 9; time += 1) await wrong();
    expect((await wrong()).status).toBe(429);
  });

  test("changed by many at once leaves nobody waiting for a connection", async () => {
    const members = await Promise.all(Array.from({ length: 10 }, () => practice.member("RECEPTION")));
    const answers = await Promise.all(
      members.map(({ ask }) => ask(change, { c: password, n: "lantern-orchard-teapot" })),
    );
    expect(answers.map(({ status }) => status)).toEqual(members.map(() => 200));
  });

  test("given by somebody else opens nothing but its own change", async () => {
    const manager = await practice.member("PRACTICE_MANAGER");
    const details = { roles: ["PRACTICE_MANAGER"], clinical: false, canVouch: false };
    const email = `new.${manager.id}@practice.example`;
    const { data } = await manager.ask("mutation ($email: String!, $d: StaffDetailsInput!) { addStaff(email: $email, name: \"New\", details: $d) { firstPassword } }", { email, d: details }); // prettier-ignore
    const first = data.addStaff.firstPassword as string;
    const cookie = await signedIn(url(), email, first);
    const as = (query: string, variables = {}) =>
      ask(url(), query, variables, { cookie, "x-practice": practice.odsCode });
    expect((await as("{ me { mustChangePassword } }")).data).toEqual({ me: { mustChangePassword: true } });
    for (const query of [
      "{ colleagues { id } }",
      "{ patients { total } }",
      'mutation { disableStaff(id: "0190b9f4-7a1c-7e3a-8a55-2f1d4c6b7a89", version: 1) { id } }',
    ]) {
      // prettier-ignore
      expect(await as(query)).toMatchObject({ status: 403, errors: [{ message: "Choose your own password first." }] });
    }
    expect((await as(change, { c: first, n: "lantern-orchard-teapot" })).data).toEqual({ changePassword: { mustChangePassword: false } }); // prettier-ignore
    expect((await as("{ colleagues { id } }")).status).toBe(200);
  });

  test("is stored as argon2id with the parameters we say, and nowhere in clear", async () => {
    const { rows } = await admin.query<{ hash: string }>("SELECT hash FROM staff_password");
    expect(rows.every(({ hash }) => hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"))).toBe(true);
  });
});
