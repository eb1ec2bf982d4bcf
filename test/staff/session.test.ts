import { createHash } from "node:crypto";
import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { start } from "../../server/main.ts";
import { administrator } from "../support/admin.ts";
import { ask, settingsOf, testPractice, testServer, type TestPractice } from "../support/practice.ts";

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
const inPractice = async ({ cookie }: { cookie: string }, at = url()) =>
  (await ask(at, "{ colleagues { id } }", {}, { cookie, "x-practice": practice.odsCode })).status;
const tokenOf = (cookie: string) => cookie.slice(cookie.indexOf("=") + 1);
const stored = async (cookie: string) =>
  (await admin.query("SELECT started_at, last_used_at FROM session WHERE token_hash = $1", [createHash("sha256").update(tokenOf(cookie)).digest()])).rows[0]; // prettier-ignore

/** Time passes on this server. */
let passed = 0;
function pass(milliseconds: number) {
  const { server } = held.running;
  const clock = server.clock;
  server.clock = () => new Date(clock().getTime() + milliseconds);
  passed += milliseconds;
}
const minutes = (count: number) => count * 60_000;
afterEach(() => {
  if (passed !== 0) pass(-passed);
});

describe("a session", () => {
  test("ends after 15 minutes without use, and lives on with it", async () => {
    const { cookie } = await practice.member("RECEPTION");
    pass(minutes(14));
    expect(await me(cookie)).toBe(200);
    pass(minutes(14));
    expect(await me(cookie)).toBe(200);
    pass(minutes(15) + 1_000);
    expect(await me(cookie)).toBe(401);
  });

  test("ends after 12 hours, however busy", async () => {
    const { cookie } = await practice.member("RECEPTION");
    for (let quarter = 0; quarter < 71; quarter += 1) {
      pass(minutes(10));
      expect(await me(cookie)).toBe(200);
    }
    pass(minutes(10) + 1_000);
    expect(await me(cookie)).toBe(401);
  });

  test("that is looked up with many others answers for its own person, practice and end alone", async () => {
    const [one, two, gone] = await Promise.all([1, 2, 3].map(() => practice.member("RECEPTION")));
    await ask(url(), "mutation { signOut }", {}, { cookie: gone?.cookie ?? "" });
    const who = async (cookie = "", odsCode = practice.odsCode) => {
      const answer = await ask(url(), "{ me { id } colleagues { id } }", {}, { cookie, "x-practice": odsCode });
      return answer.data?.me.id ?? answer.status;
    };
    const asked = () => [who(one?.cookie), who(two?.cookie), who(gone?.cookie), who("gatehouse=none"), who(one?.cookie, "T99999"), who("")]; // prettier-ignore
    const answers = await Promise.all(Array.from({ length: 10 }, asked).flat());
    const expected = [one?.id, two?.id, 401, 401, 403, 401];
    expect(answers).toEqual(Array.from({ length: 10 }, () => expected).flat());
  });

  test("is touched at most once a minute", async () => {
    const { cookie } = await practice.member("RECEPTION");
    const { last_used_at: first } = await stored(cookie);
    pass(minutes(1) - 20_000);
    for (let time = 0; time < 5; time += 1) await me(cookie);
    expect((await stored(cookie)).last_used_at).toBe(first);
    pass(25_000);
    await me(cookie);
    const { last_used_at: second } = await stored(cookie);
    expect(Date.parse(second) - Date.parse(first)).toBeGreaterThan(minutes(1));
    await me(cookie);
    expect((await stored(cookie)).last_used_at).toBe(second);
  });

  test("that is signed out is over at once, on every server, and the browser is told to forget", async () => {
    const member = await practice.member("RECEPTION");
    const second = await start(settingsOf({}), held.appUrl, "k".repeat(32));
    try {
      expect(await inPractice(member, second.url)).toBe(200);
      const { headers } = await member.ask("mutation { signOut }");
      expect(headers.get("set-cookie")).toMatch(/^gatehouse=; .*Max-Age=0$/);
      expect(headers.get("clear-site-data")).toBe('"cache", "storage"');
      expect([
        await inPractice(member),
        await inPractice(member, second.url),
        await me(member.cookie, second.url),
      ]).toEqual([401, 401, 401]);
    } finally {
      await second.stop();
    }
  });

  test("of somebody who is disabled opens the practice no more, at once and on every server", async () => {
    const [member, manager] = [await practice.member("RECEPTION"), await practice.member("PRACTICE_MANAGER")];
    const second = await start(settingsOf({}), held.appUrl, "k".repeat(32));
    try {
      expect(await inPractice(member, second.url)).toBe(200);
      const { status } = await manager.ask("mutation ($id: UUID!) { disableStaff(id: $id, version: 1) { isActive } }", { id: member.id }); // prettier-ignore
      expect(status).toBe(200);
      expect([await inPractice(member), await inPractice(member, second.url)]).toEqual([403, 403]);
      const again = await tryIn(member.email);
      expect(again.data.signIn.practices).toEqual([]);
    } finally {
      await second.stop();
    }
  });

  test("of another practice's person does not open this one", async () => {
    const elsewhere = await (await testPractice(held)).member("PRACTICE_MANAGER");
    expect(await inPractice(elsewhere)).toBe(403);
  });

  test("that is none is a 401, whatever the cookie says", async () => {
    for (const cookie of ["", "gatehouse=", "gatehouse=x", `gatehouse=${"é".repeat(20)}`, "gatehouse=' OR 1=1 --"]) {
      expect(await me(encodeURI(cookie))).toBe(401);
    }
  });
});
