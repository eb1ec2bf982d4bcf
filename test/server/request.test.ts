import { createConnection } from "node:net";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
let practice: TestPractice;
let manager: Member;
beforeAll(async () => {
  practice = await testPractice(held);
  manager = await practice.member("PRACTICE_MANAGER");
});

const post = (body: string | object, headers: Record<string, string> = {}) =>
  fetch(`${held.running.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie: manager.cookie, "x-practice": practice.odsCode, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
describe("a request", () => {
  test("with an unknown field is refused with 400, and is told of no other", async () => {
    const response = await post({ query: "{ colleague { id } }" });
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(text).not.toMatch(/did you mean|colleagues/i);
  });

  const deep = (levels: number) => `{ ${"__schema { types { fields { type { ofType { ".repeat(1)}${"ofType { ".repeat(levels)}name${" }".repeat(levels + 6)}`; // prettier-ignore
  const twice = "mutation { a: stayIn { id } b: stayIn { id } }";
  const cycle = Array.from({ length: 60 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(" "); // prettier-ignore
  test.each([
    ["that is no query", "{ me { id }"],
    ["nested too deep", deep(12)],
    ["with too many aliases", `{ me { ${Array.from({ length: 21 }, (_, at) => `a${at}: id`).join(" ")} } }`],
    ["with too many fields", `{ me { ${"id ".repeat(401)} } }`],
    ["with too many tokens", `{ me { ${"id ".repeat(3_001)} } }`],
    ["with too many root fields", `{ ${Array.from({ length: 11 }, (_, at) => `a${at}: me { id }`).join(" ")} }`],
    ["with two mutations", twice],
    [
      "with two mutations behind a fragment",
      "mutation { ...Both } fragment Both on Mutation { a: stayIn { id } b: stayIn { id } }",
    ],
    [
      "with two mutations behind an inline fragment",
      "mutation { ... on Mutation { a: stayIn { id } b: stayIn { id } } }",
    ],
    [
      "with eleven root fields behind fragments",
      `{ ...F } fragment F on Query { ${Array.from({ length: 11 }, (_, at) => `a${at}: me { id }`).join(" ")} }`,
    ],
    ["whose fragments unfold for ever", `{ ...F0 } ${cycle} fragment F60 on Query { ...F0 }`],
    ["whose fragments unfold to one that is missing", `{ ...F0 } ${cycle}`],
    ["with two operations and no name", "query A { me { id } } query B { me { id } }"],
    ["with a subscription", "subscription { me { id } }"],
  ])("%s is refused with 400", async (_, query) => {
    const response = await post({ query });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { data?: unknown }).data ?? null).toBeNull();
  });

  test.each([
    ["GET", () => fetch(`${held.running.url}/graphql?query={me{id}}`)],
    ["GET without a query", () => fetch(`${held.running.url}/graphql`)],
    ["PUT", () => fetch(`${held.running.url}/graphql`, { method: "PUT", body: "{}" })],
    ["a form", () => post("query=%7Bme%7Bid%7D%7D", { "content-type": "application/x-www-form-urlencoded" })],
    ["plain text", () => post({ query: "{ me { id } }" }, { "content-type": "text/plain" })],
    ["a batch", () => post([{ query: "{ me { id } }" }, { query: "{ me { id } }" }])],
    ["no JSON", () => post("{ query")],
    ["no object", () => post("7")],
    ["variables that are no object", () => post({ query: "{ me { id } }", variables: "x" })],
    ["no query", () => post({})],
  ])("as %s is refused", async (_, send) => {
    const response = await send();
    expect([400, 403, 404, 405]).toContain(response.status);
    expect(await response.text()).not.toContain(manager.id);
  });

  test("from another site is refused, from its own is answered", async () => {
    expect((await post({ query: "{ me { id } }" }, { origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await post({ query: "{ me { id } }" }, { origin: "null" })).status).toBe(403);
    expect((await post({ query: "{ me { id } }" }, { origin: held.running.url })).status).toBe(200);
  });

  test("of more than 100 kB is refused, and the refusal arrives", async () => {
    const fits = await post({ query: "{ me { id } }", padding: "x".repeat(99_000) });
    expect(fits.status).toBe(200);
    for (const size of [100_000, 5_000_000]) {
      const tooLarge = await post({ query: "{ me { id } }", padding: "x".repeat(size) });
      expect(tooLarge.status).toBe(400);
      expect(await tooLarge.text()).toContain("too large");
    }
  });

  test("that breaks off in the middle does no harm", async () => {
    const { port } = new URL(held.running.url);
    await new Promise<void>((resolve) => {
      const socket = createConnection(Number(port), "localhost", () => {
        socket.write(
          "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{",
        );
        setTimeout(() => socket.destroy(), 30);
      });
      socket.on("close", () => resolve());
    });
    expect((await manager.ask("{ me { id } }")).status).toBe(200);
  });

  test("a character that no text can hold is refused with 400", async () => {
    expect((await post({ query: "query ($w: String!) { searchPatients(words: $w) { id } }", variables: { w: "a\0b" } })).status).toBe(400); // prettier-ignore
  });
});

describe("in production", () => {
  const production = testServer({ NODE_ENV: "production", GATEHOUSE_NOW: "" });
  const trusted = JSON.parse(readFileSync("schema/documents.json", "utf8")) as Record<string, string>;
  const me = Object.entries(trusted).find(([, text]) => text.startsWith("query Me "));
  const send = (body: object) =>
    fetch(`${production.running.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  test.each([
    { query: "{ me { id } }" },
    { query: "{ __schema { queryType { name } } }" },
    { query: "{ __typename }" },
    { documentId: "0".repeat(64) },
  ])("%j is not answered", async (body) => {
    const response = await send(body);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ data: null, errors: [{ extensions: { code: "FORBIDDEN" } }] });
  });

  test("the dashboard's own documents are answered, by their text and by their id", async () => {
    for (const body of [{ query: me?.[1] }, { documentId: me?.[0] }]) {
      const response = await send(body);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
    }
  });
});
