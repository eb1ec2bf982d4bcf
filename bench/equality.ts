import { isDeepStrictEqual } from "node:util";
import { Connection } from "./connection.ts";
import { workloads, type Workload } from "./documents.ts";
import { Asker, type Practice } from "./requests.ts";
import type { BenchServer } from "./server.ts";

const asked = 40;

/** Servers are measured only when they give the same answers; says the first difference, or nothing. */
export async function difference(
  servers: readonly BenchServer[],
  practices: readonly Practice[],
): Promise<string | undefined> {
  const open = await Promise.all(servers.map(({ port }) => Connection.open(port)));
  const versions = new Map<string, number>();
  try {
    for (const workload of workloads) {
      const asker = new Asker(practices, 0, versions);
      for (let request = 0; request < asked; request += 1) {
        const found = await compare(workload, asker, servers, open);
        if (found) return found;
      }
    }
    return undefined;
  } finally {
    for (const connection of open) connection.close();
    // The load begins with the versions that the last answers told.
    for (const practice of practices)
      for (const each of [...practice.applications, ...practice.entries])
        each.version = versions.get(each.id) ?? each.version;
  }
}

async function compare(
  workload: Workload,
  asker: Asker,
  servers: readonly BenchServer[],
  open: readonly Connection[],
): Promise<string | undefined> {
  const { head, body, learn } = asker.next(workload);
  let expected: unknown;
  let version = (JSON.parse(body) as { variables: { version?: number } }).variables.version;
  for (const [at, connection] of open.entries()) {
    const { name } = servers[at] as BenchServer;
    // A step is asked of one server after the other, so each must be told the version that the last one left.
    const text = version === undefined ? body : body.replace(/"version":\d+/, `"version":${version}`);
    const answer = await connection.post(ownKey(head, at), text);
    if (connection.status !== 200) return `${name} refuses ${workload}: ${answer} to ${text}`;
    learn(answer);
    if (version !== undefined) version += 1;
    const { data } = JSON.parse(Buffer.from(answer, "latin1").toString("utf8")) as { data: unknown };
    const told = withoutTime(data);
    if (at === 0) expected = told;
    else if (!isDeepStrictEqual(told, expected)) {
      return `${name} answers ${workload} otherwise than ${servers[0]?.name}:\n${JSON.stringify(told)}\n${JSON.stringify(expected)}\nto ${text}`;
    }
  }
  return undefined;
}

const ownKey = (head: string, at: number) =>
  head.replace(/(idempotency-key: .*)/, (line) => `${line.slice(0, -2)}-${at}`);

/** What must differ, because the servers are asked one after the other: the instant, and the version of what was changed. */
const withoutTime = (data: unknown): unknown =>
  JSON.parse(
    JSON.stringify(data, (key, value: unknown) =>
      key === "sessionEndsAt" ||
      key === "checkedAt" ||
      (key === "version" && ["recordCheck", "decideEntry"].some((name) => Object.hasOwn(data as object, name)))
        ? null
        : value,
    ),
  );
