import { beforeAll, describe, expect, test } from "@jest/globals";
import { clientScopes, type ClientScope } from "../../server/client/client.rules.ts";
import { addClient, revokeClient } from "../../server/client/client.service.ts";
import { open, permissions } from "../../server/permissions.ts";
import { schema } from "../../server/schema.ts";
import { administrator } from "../support/admin.ts";
import { testDashboard } from "../support/dashboard.ts";
import { ask, testPractice, testServer, type TestPractice } from "../support/practice.ts";

const built = schema();
const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
beforeAll(async () => {
  practice = await testPractice(held);
});

const at = () => held.running.server.clock();
const add = (name: string, ...scopes: ClientScope[]) =>
  practice.change((database) => addClient(database, at(), practice.odsCode, { name, scopes }));
const as = (token: string, query: string, variables: object = {}, more: Record<string, string> = {}) =>
  ask(held.running.url, query, variables, { authorization: `Bearer ${token}`, ...more });
const code = async (answer: ReturnType<typeof ask>) => (await answer).errors?.[0]?.extensions.code;

describe("a program's token", () => {
  test("is kept as a hash that the application itself cannot read, and is random", async () => {
    const token = await add("Website", "patient.read");
    expect(token).toMatch(/^gh_T\d{5}_[\w-]{43}$/);
    const { rows } = await admin.query(
      "SELECT to_jsonb(c)::text AS row, length(token_hash) AS bytes FROM api_client c",
    );
    expect(rows.every(({ row, bytes }) => bytes === 32 && !row.includes(token.slice(10)))).toBe(true);
    await expect(practice.change((database) => database.query("SELECT token_hash FROM api_client"))).rejects.toMatchObject({ code: "42501" }); // prettier-ignore
  });

  test("opens what its scopes say, in its own practice, and nothing else", async () => {
    const token = await add("Reader", "patient.read");
    await practice.patient({ familyName: "Readable" });
    const { data } = await as(token, "{ patients { items { familyName } } }");
    expect(data.patients.items).toContainEqual({ familyName: "Readable" });
    expect(await code(as(token, "{ applications { total } }"))).toBe("FORBIDDEN");
    const other = await testPractice(held);
    await other.patient({ familyName: "Elsewhere" });
    const there = await as(token, "{ patients { items { familyName } } }", {}, { "x-practice": other.odsCode });
    expect(JSON.stringify(there.data)).not.toContain("Elsewhere");
  });

  test("revoked opens nothing from that moment on; a wrong or broken one never did", async () => {
    const token = await add("Passing", "patient.read");
    expect(await code(as(token, "{ patients { total } }"))).toBeUndefined();
    await practice.change((database) => revokeClient(database, at(), "Passing"));
    for (const wrong of [token, `${token.slice(0, -1)}_`, "gh_T00001_", "x", token.replace(practice.odsCode, "T99999")])
      expect(await code(as(wrong, "{ patients { total } }"))).toBe("UNAUTHENTICATED");
    await expect(practice.change((database) => revokeClient(database, at(), "Passing"))).rejects.toMatchObject({ code: "NOT_FOUND" }); // prettier-ignore
  });

  test("is not helped by a person's cookie, and lends it nothing", async () => {
    const manager = await practice.member("PRACTICE_MANAGER");
    expect(await code(as("gh_T00001_wrong", "{ patients { total } }", {}, { cookie: manager.cookie, "x-practice": practice.odsCode }))).toBe("UNAUTHENTICATED"); // prettier-ignore
  });
});

describe("a program", () => {
  test("decides nothing about a patient, whatever its scopes, and has no session to change", async () => {
    const token = await add("Everything", ...clientScopes);
    const decisions: string[] = Object.values(permissions).flatMap(({ operations }) => [...operations]);
    const mutations = held.running && (await schemaMutations());
    for (const name of mutations.filter((each) => each !== "submitUnmatchedApplication" && decisions.includes(each))) {
      const answer = await as(token, `mutation { ${name}${await argumentsOf(name)} }`);
      expect({ name, code: answer.errors?.[0]?.extensions.code }).toEqual({ name, code: "FORBIDDEN" });
    }
    for (const name of open.signedIn) expect(await code(as(token, name === "me" ? "{ me { id } }" : `mutation { ${name}${await argumentsOf(name)} }`))).toBe("FORBIDDEN"); // prettier-ignore
  });

  test("never sees a restricted concern, and has no scope that only people hold", () => {
    expect(clientScopes as readonly string[]).not.toContain("concern.readRestricted");
    const changing = clientScopes.filter((scope) => !/read|submitUnmatched/.test(scope));
    expect(changing).toEqual([]);
  });

  test("is named in the audit for what it read and was refused, and its adding and revoking are entries", async () => {
    const token = await add("Audited", "patient.read");
    const { id } = await practice.patient();
    await as(token, `{ patient(id: "${id}") { id } }`);
    await as(token, "{ applications { total } }");
    const auditor = await practice.member("AUDITOR");
    const { data } = await auditor.ask("{ auditEntries(first: 10) { items { actor event outcome } } }");
    expect(data.auditEntries.items).toEqual(
      expect.arrayContaining([
        { actor: "Audited", event: "patient", outcome: "LOOKED" },
        { actor: "Audited", event: "applications", outcome: "REFUSED" },
        { actor: "Gatehouse", event: "addClient", outcome: "DONE" },
      ]),
    );
  });

  /** Every mutation of the schema, and arguments that its type checks pass. */
  async function schemaMutations(): Promise<string[]> {
    return Object.keys((await built).getMutationType()?.getFields() ?? {});
  }
  async function argumentsOf(name: string): Promise<string> {
    const { astFromValue, isInputObjectType, isListType, isNonNullType, isEnumType, getNamedType, print } = await import("graphql"); // prettier-ignore
    type In = Parameters<typeof astFromValue>[1];
    const field = (await built).getMutationType()?.getFields()[name];
    const sample = (type: In): unknown => {
      if (!isNonNullType(type)) return undefined;
      const inner = type.ofType as In;
      if (isListType(inner)) return [];
      const named = getNamedType(inner);
      if (isInputObjectType(named)) return Object.fromEntries(Object.values(named.getFields()).map((each) => [each.name, sample(each.type)])); // prettier-ignore
      if (isEnumType(named)) return named.getValues()[0]?.value;
      const samples: Record<string, unknown> = { UUID: crypto.randomUUID(), LocalDate: "2026-11-02", DateTime: "2026-11-02T09:00:00Z", Int: 1, Boolean: true }; // prettier-ignore
      return samples[named.name] ?? "text";
    };
    const given = (field?.args ?? []).flatMap(({ name: arg, type }) => {
      const value = sample(type);
      const node = value === undefined ? null : astFromValue(value, type);
      return node ? [`${arg}: ${print(node)}`] : [];
    });
    const output = field && getNamedType(field.type);
    const fields = output && "getFields" in output ? " { __typename }" : "";
    return `${given.length > 0 ? `(${given.join(", ")})` : ""}${fields}`;
  }
});

describe("in production", () => {
  const dashboard = testDashboard();

  test("a query in free form is answered to a program with a token, and to nobody else", async () => {
    const { server, practiceId, url } = dashboard;
    const now = server.clock();
    const who = { staffId: null, now, correlation: "test" };
    const token = await server.door.change(who, practiceId, (database) => addClient(database, now, "Z99901", { name: "Website", scopes: ["patient.read"] })); // prettier-ignore
    const query = "{ patients { total } }";
    expect((await ask(url, query, {}, { authorization: `Bearer ${token}` })).data).toEqual({ patients: { total: 0 } });
    expect((await ask(url, query, {}, {})).status).toBe(403);
    expect((await ask(url, "{ __schema { types { name } } }", {}, { authorization: `Bearer ${token}` })).status).toBeGreaterThanOrEqual(400); // prettier-ignore
  });
});
