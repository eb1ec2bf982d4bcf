/** `npm run bench`: Gatehouse beside two raw references, in one run on one database. Figures to report; never a test. */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import pg from "pg";
import { benchDatabase, type BenchDatabase } from "./database.ts";
import { documents, workloads } from "./documents.ts";
import { difference } from "./equality.ts";
import type { Measured, Order } from "./load.ts";
import { readPractices } from "./requests.ts";
import { answerOf, launch, startServer, type BenchServer } from "./server.ts";
import { printOnePractice, printTable, type Round } from "./table.ts";

const { values: options } = parseArgs({
  options: {
    size: { type: "string", default: "200000" },
    practices: { type: "string", default: "40" },
    seconds: { type: "string", default: "2.5" },
    rounds: { type: "string", default: "3" },
    connections: { type: "string", default: "16" },
    /** Workloads, such as list,page. */
    only: { type: "string", default: workloads.join() },
    /** spread, one, or both. */
    mode: { type: "string", default: "spread,one" },
    /** Another built server, such as dist/server of an older commit, measured beside this one. */
    against: { type: "string" },
    /** Writes a profile of Gatehouse to .data/bench/profile. */
    profile: { type: "boolean", default: false },
  },
});

const only = workloads.filter((workload) => options.only.split(",").includes(workload));
const ms = Number(options.seconds) * 1_000;
const rounds = Array.from({ length: Number(options.rounds) }, (_, round) => round);

/** A copy of a built server, whose trusted documents are ours as well; so production mode is what is measured. */
function builtCopy(from: string, name: string): string {
  const to = `.data/bench/${name}`;
  rmSync(to, { recursive: true, force: true });
  cpSync(from, `${to}/server`, { recursive: true });
  mkdirSync(`${to}/schema`);
  const own = Object.values(documents).map((text) => [createHash("sha256").update(text).digest("hex"), text]);
  const trusted = JSON.parse(readFileSync("schema/documents.json", "utf8")) as Record<string, string>;
  writeFileSync(`${to}/schema/documents.json`, JSON.stringify({ ...trusted, ...Object.fromEntries(own) }));
  return `${to}/server`;
}

/** The steps leave rows behind; without them each measurement begins alike. */
async function tidy(admin: pg.Client) {
  await admin.query("SET session_replication_role = replica");
  await admin.query("DELETE FROM registration_check WHERE note = 'bench'");
  await admin.query("DELETE FROM redaction_decision WHERE superseded_at IS NOT NULL");
  await admin.query(
    "VACUUM registration_check, application, audit_head, redaction_decision, record_entry, redaction_review",
  );
  await admin.query("UPDATE session SET started_at = now(), last_used_at = now()");
}

const startServers = async (url: string, appUrl: string): Promise<BenchServer[]> => [
  await startServer("bare", "bare.ts", [url]),
  await startServer("equal", "equal.ts", [appUrl]),
  ...(options.against
    ? [await startServer("before", "gatehouse.ts", [builtCopy(options.against, "before"), appUrl])]
    : []),
  await startServer(
    "gatehouse",
    "gatehouse.ts",
    [builtCopy("dist/server", "built"), appUrl],
    options.profile ? ["--cpu-prof", "--cpu-prof-dir=.data/bench/profile"] : [],
  ),
];

async function measureAll(
  admin: pg.Client,
  database: BenchDatabase,
  servers: readonly BenchServer[],
  load: ReturnType<typeof launch>,
) {
  const measured: Round[] = [];
  const ask = async (order: Order) => {
    load.send(order);
    const answer = (await answerOf(load)) as Measured & { error?: string };
    if (answer.error) throw new Error(answer.error);
    return answer;
  };
  const connections = Number(options.connections);
  // A program that has just started is still being compiled.
  for (const workload of only)
    for (const { port } of servers) await ask({ port, workload, spread: true, connections, ms: 3_000 });
  for (const round of rounds) {
    for (const spread of [true, false].filter((each) => options.mode.includes(each ? "spread" : "one"))) {
      for (const workload of only) {
        // Each round begins with another server, for the machine is not equally busy all the time.
        for (const at of servers.keys()) {
          const server = servers[(at + round) % servers.length] as BenchServer;
          const order = { port: server.port, workload, spread, connections };
          if (workload === "step" || workload === "decide" || at === 0) await tidy(admin);
          await ask({ ...order, ms: 300 });
          const [before, databaseBefore] = [await server.usage(), database.cpu()];
          const result = await ask({ ...order, ms });
          const { cpu, rss } = await server.usage();
          const each = (microseconds: number) => microseconds / 1_000 / result.answered;
          const [cpuMs, databaseMs] = [each(cpu - before.cpu), each(database.cpu() - databaseBefore)];
          measured.push({ ...result, workload, spread, round, server: server.name, cpuMs, databaseMs, rss });
          if (result.firstRefusal) console.log(`${server.name} refused a ${workload}: ${result.firstRefusal}`);
        }
      }
    }
  }
  return measured;
}

async function run() {
  if (!existsSync("dist/server/main.js"))
    throw new Error("There is no built server in dist/; npm run bench builds it.");
  const practices = Number(options.practices);
  const database = await benchDatabase(Number(options.size), practices);
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  const servers: BenchServer[] = [];
  const load = launch("load.ts");
  load.stderr?.pipe(process.stderr);
  try {
    await tidy(admin);
    servers.push(...(await startServers(database.url, database.appUrl)));
    const asked = await readPractices(database.url);
    const different = await difference(servers, asked);
    if (different) return console.log(`Nothing was measured: the servers do not give the same answers.\n${different}`);
    load.send({ practices: asked } satisfies Order);
    await once(load, "message");
    const measured = await measureAll(admin, database, servers, load);
    const names = servers.map(({ name }) => name);
    console.log(
      `\nGatehouse in production mode with trusted documents (the bench's own, bench/documents.ts); ${options.size} patients, ${options.connections} connections,\n` +
        `medians of ${rounds.length} rounds of ${options.seconds} s. Ratios are of throughput in the same round, with what is to be reached in brackets, '!' where it is not.\n` +
        "Tasks are twice as many as patients; decide is decideEntry with an Idempotency-Key. " +
        "A step is recordCheck with an Idempotency-Key: lock, rule, check, change, event, audit. bare leaves out session, security, key and audit; equal does them all.",
    );
    if (options.mode.includes("spread")) printTable(measured, names, true, `Spread over ${practices} practices`);
    if (options.mode.includes("one")) printTable(measured, names, false, "All in one practice");
    printOnePractice(measured);
  } finally {
    load.disconnect();
    for (const server of servers) await server.stop();
    await admin.end();
    await database.stop();
  }
}

// Figures to report: whatever happens, a build does not fail by them.
await run().catch((error: unknown) => console.log(error));
process.exit(0);
