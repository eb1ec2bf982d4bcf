import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { start } from "../../server/main.ts";
import { administrator, eventually } from "../support/admin.ts";
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
const tokenOf = (cookie: string) => cookie.slice(cookie.indexOf("=") + 1);
const stored = async (cookie: string) =>
  (await admin.query("SELECT started_at, last_used_at FROM session WHERE token_hash = $1", [createHash("sha256").update(tokenOf(cookie)).digest()])).rows[0]; // prettier-ignore

describe("signing in", () => {
  test("gives a cookie that scripts cannot read and other sites cannot send", async () => {
    const { email } = await practice.member("RECEPTION");
    const { headers, data } = await tryIn(email);
    expect(headers.get("set-cookie")).toMatch(/^gatehouse=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(data.signIn.practices).toMatchObject([{ odsCode: practice.odsCode, roles: ["RECEPTION"] }]);
    expect(data.signIn.practices[0].permissions).toContain("patient.read");
  });

  test("gives a __Host- cookie that only travels over https where the public address is https", async () => {
    const { email } = await practice.member("RECEPTION");
    const secure = await start(settingsOf({ PUBLIC_URL: "https://gatehouse.example" }), held.appUrl, "k".repeat(32));
    const { headers } = await tryIn(email, password, {}, secure.url);
    const page = await fetch(`${secure.url}/health/live`);
    await secure.stop();
    expect(headers.get("set-cookie")).toMatch(
      /^__Host-gatehouse=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
    );
    expect(page.headers.get("strict-transport-security")).toContain("max-age=31536000");
  });

  test("stores the token as a hash alone", async () => {
    const { cookie } = await practice.member("RECEPTION");
    const { rows } = await admin.query(
      "SELECT encode(token_hash, 'escape') AS kept, session::text AS row FROM session",
    );
    expect(JSON.stringify(rows)).not.toContain(tokenOf(cookie));
    expect(await stored(cookie)).toBeDefined();
  });

  test("begins under a new token each time and ends the session it came with", async () => {
    const { email, cookie } = await practice.member("RECEPTION");
    const { headers, data } = await tryIn(email, password, { cookie });
    const next = headers.get("set-cookie")?.split(";")[0] ?? "";
    expect(next).not.toBe(cookie);
    expect([await me(cookie), await me(next)]).toEqual([401, 200]);
    expect(headers.get("x-session-ends")).toBe(data.signIn.sessionEndsAt);
  });

  test("takes no token that somebody brings along", async () => {
    const { email } = await practice.member("RECEPTION");
    const planted = `gatehouse=${"a".repeat(43)}`;
    const { headers } = await tryIn(email, password, { cookie: planted });
    expect(headers.get("set-cookie")).not.toContain("aaaa");
    expect(await me(planted)).toBe(401);
  });

  test("answers an unknown address and a wrong password in the same words, after the same work", async () => {
    const { email } = await practice.member("RECEPTION");
    const words = new Set<string>();
    const workOn = async (address: string) => {
      const before = process.cpuUsage();
      const { status, errors } = await tryIn(address, "wrong-wrong-wrong");
      words.add(`${status} ${errors?.[0]?.message}`);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    await workOn(email);
    const known: number[] = [];
    const unknown: number[] = [];
    for (let time = 0; time < 8; time += 1) {
      known.push(await workOn(email));
      unknown.push(await workOn(`nobody${time}@nowhere.example`));
    }
    expect([...words]).toEqual(["401 The e-mail address or the password is not right. Check both and try again."]);
    const middle = (works: number[]) => works.sort((one, other) => one - other)[4] as number;
    // Hashing is most of the work; without it an unknown address would cost a tenth. Processor time, for a busy machine delays both.
    expect(middle(unknown) / middle(known)).toBeGreaterThan(0.6);
    expect(middle(unknown) / middle(known)).toBeLessThan(1.6);
  });

  test("is written to the audit of each practice of the person, also when it is refused", async () => {
    const { email, id } = await practice.member("RECEPTION");
    await tryIn(email, "wrong-wrong-wrong");
    const found = () => admin.query("SELECT event, outcome FROM audit_entry WHERE practice_id = $1 AND actor_id = $2 AND event = 'signIn' ORDER BY seq", [practice.practiceId, id]); // prettier-ignore
    await eventually("the refusal is written", async () => (await found()).rowCount === 2);
    expect((await found()).rows).toEqual([
      { event: "signIn", outcome: "DONE" },
      { event: "signIn", outcome: "REFUSED" },
    ]);
  });

  test("is slowed after ten wrong tries for this address, right password or not, and for no other", async () => {
    const [{ email }, other] = [await practice.member("RECEPTION"), await practice.member("RECEPTION")];
    for (let time = 0; time < 10; time += 1) expect((await tryIn(email, "wrong-wrong-wrong")).status).toBe(401);
    const slowed = await tryIn(email.toUpperCase());
    expect(slowed).toMatchObject({ status: 429, data: null, errors: [{ extensions: { code: "RATE_LIMITED" } }] });
    expect(Number(slowed.headers.get("retry-after"))).toBeGreaterThan(14 * 60);
    expect(slowed.errors?.[0]?.message).toBe("Too many attempts. Wait 15 minutes, then try again.");
    expect((await tryIn(other.email)).status).toBe(200);
    const { rows } = await admin.query("SELECT key FROM attempt");
    expect(JSON.stringify(rows)).not.toContain(email.slice(0, 8));
  });

  test("with the right password forgets the wrong tries before it, and spends nothing of its neighbours'", async () => {
    const { email } = await practice.member("RECEPTION");
    const place = async () => (await admin.query("SELECT points FROM attempt WHERE key LIKE 'sign-in-place%'")).rows[0]?.points; // prettier-ignore
    for (let time = 0; time < 9; time += 1) await tryIn(email, "wrong-wrong-wrong");
    const before = await place();
    for (let time = 0; time < 3; time += 1) expect((await tryIn(email)).status).toBe(200);
    expect(await place()).toBe(before);
    expect((await tryIn(email, "wrong-wrong-wrong")).status).toBe(401);
  });
});
