/** `node build.mjs --server && tsx bench/desk.ts`: what the redaction desk is to keep to, one thing after another. Figures to report; never a test. */
import { mkdtempSync, mkdirSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { v7 as uuid } from "uuid";
import * as documents from "../schema/documents.ts";
import { assemble } from "../server/assemble.ts";
import { startEmbedded } from "../server/database/embedded.ts";
import { migrate } from "../server/database/migrate.ts";
import { appUrlFrom } from "../server/database/roles.ts";
import { recordFile } from "../server/demo/record-file.ts";
import { readSettings } from "../server/settings.ts";
import { enrol } from "../server/staff/staff.service.ts";
import { dayOf } from "../server/time.ts";
import { searchKey } from "./seed.ts";
import { startServer, type BenchServer } from "./server.ts";

const { values: options } = parseArgs({
  options: { entries: { type: "string", default: "20000" }, rounds: { type: "string", default: "9" } },
});
const rounds = Number(options.rounds);
const [odsCode, email, password] = ["B00001", "bench@practice.example", "copper-meadow-violin"];

const median = (all: readonly number[]) =>
  [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? NaN;

/** Wall clock as the client sees it, and the processor of the server alone, which other work on the machine does not lengthen. */
async function measure<T>(
  server: BenchServer,
  what: string,
  work: readonly (() => Promise<T>)[],
  bytes?: (answer: T) => number,
) {
  const [walls, cpus, answers]: [number[], number[], T[]] = [[], [], []];
  for (const each of work) {
    const before = (await server.usage()).cpu;
    const began = performance.now();
    answers.push(await each());
    walls.push(performance.now() - began);
    cpus.push(((await server.usage()).cpu - before) / 1_000);
  }
  const size = bytes ? `, ${Math.round(bytes(answers[0] as T) / 1_000)} kB` : "";
  console.log(
    `${what.padEnd(52)} median ${median(walls).toFixed(1)} ms, worst ${Math.max(...walls).toFixed(1)} ms, server's processor ${median(cpus).toFixed(1)} ms${size}`,
  );
  return answers;
}

async function database() {
  const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-bench-desk-"));
  const cluster = await startEmbedded({ dataDir, settings: {} });
  const appUrl = appUrlFrom(cluster.url);
  await migrate(cluster.url, appUrl);
  return {
    url: cluster.url,
    appUrl,
    async stop() {
      await cluster.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** One practice with a clinician who may do everything here, and as many patients as are asked for. */
async function people(appUrl: string, patients: number): Promise<string[]> {
  const { door, clock } = await assemble(
    readSettings({ NODE_ENV: "production", LOG_LEVEL: "silent" }),
    appUrl,
    searchKey,
  );
  const practiceId = uuid();
  await door.call("SELECT open_practice($1, $2, $3, $4, $5)", [practiceId, odsCode, "Bench", "EMIS", clock()]);
  const now = clock();
  const ids = await door.change({ staffId: null, now, correlation: "bench" }, practiceId, async (practice) => {
    await enrol(
      practice,
      { now, today: dayOf(now) },
      { name: "Bench", email },
      { roles: ["AUTHORISER", "REDACTION_REVIEWER"], clinical: true, canVouch: false },
      { password, mustChange: false },
    );
    const made = Array.from({ length: patients }, () => uuid());
    await practice.query(
      `INSERT INTO patient (practice_id, id, given_name, family_name, given_search, family_search, born, sex, confidentiality, source, imported_at, version)
       SELECT $1, id, 'Jo', 'Bench', 'jo', 'bench', '1980-01-05', 'FEMALE', 'U', 'COHORT_CSV', $3, 1 FROM unnest($2::uuid[]) AS id`,
      [practiceId, made, now],
    );
    return made;
  });
  await door.source.destroy();
  return ids;
}

/** What one person at the practice asks, over HTTP as the dashboard does. */
async function signedIn(port: number) {
  const base = `http://127.0.0.1:${port}`;
  const headers: Record<string, string> = { "x-practice": odsCode };
  async function post(path: string, body: string | Uint8Array<ArrayBuffer>, more: Record<string, string>) {
    const response = await fetch(`${base}${path}`, { method: "POST", headers: { ...headers, ...more }, body });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 300)}`);
    return { response, text };
  }
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- figures are read off whatever was asked
  async function ask(document: unknown, variables: object): Promise<{ data: any; bytes: number }> {
    const key = { "content-type": "application/json", "idempotency-key": uuid() };
    const { text } = await post("/graphql", JSON.stringify({ query: String(document), variables }), key);
    return { data: JSON.parse(text).data, bytes: text.length };
  }
  const answer = await post("/graphql", JSON.stringify({ query: String(documents.SignInDocument), variables: { email, password } }), { "content-type": "application/json" }); // prettier-ignore
  headers["cookie"] = answer.response.headers.get("set-cookie")?.split(";")[0] ?? "";
  const load = (patient: string, file: Buffer) =>
    post("/record", new Uint8Array(file), { "x-patient": patient, "x-confirmed": "true", "x-file-name": "record.csv", "content-type": "application/octet-stream", "idempotency-key": uuid() }); // prettier-ignore
  const open = async (patientId: string) =>
    (await ask(documents.OpenRedactionReviewDocument, { opened: { patientId, purpose: "HISTORIC_ACCESS", services: ["FULL_HISTORIC_RECORD"] } })).data.openRedactionReview.id as string; // prettier-ignore
  return { ask, load, open };
}

const fileOf = (entries: number) =>
  recordFile({ entries, toLookAt: Math.ceil(entries / 20), until: dayOf(new Date()), seed: 7 });

async function run() {
  mkdirSync(".data/bench", { recursive: true });
  const base = await database();
  const server = await startServer("desk", "gatehouse.ts", ["dist/server", base.appUrl]).catch(async (error) => {
    await base.stop();
    throw error;
  });
  const admin = new pg.Client({ connectionString: base.url });
  await admin.connect();
  try {
    console.log(
      `Load of the machine before: ${loadavg()
        .map((each) => each.toFixed(1))
        .join(", ")}`,
    );
    const [large, ...patients] = (await people(base.appUrl, rounds + 2)) as [string, ...string[]];
    const { ask, load, open } = await signedIn(server.port);
    await load(patients.pop() as string, fileOf(1_000));
    const thousand = fileOf(1_000);
    await measure(server, "a record of 1,000 entries is loaded (2,000 ms)", patients.map((patient) => () => load(patient, thousand))); // prettier-ignore

    const small = await open(patients[0] as string);
    const { ids, versions } = (await ask(documents.RedactionDeskDocument, { id: small })).data.redactionDesk;
    const decide = (at: number) => () => ask(documents.DecideEntryDocument, { given: { reviewId: small, entryId: ids[at], version: versions[at], decision: "SHOW" } }); // prettier-ignore
    for (let at = 0; at < 200; at += 1) await decide(at)();
    await measure(
      server,
      "one entry is decided (20 ms)",
      Array.from({ length: 500 }, (_, at) => decide(at + 200)),
    );
    await plainDecisions(admin);

    await load(large, fileOf(Number(options.entries)));
    const id = await open(large);
    const times = Array.from({ length: rounds });
    const wholly = () =>
      Promise.all([ask(documents.RedactionReviewDocument, { id }), ask(documents.RedactionDeskDocument, { id })]);
    const of = `${Number(options.entries).toLocaleString("en-GB")} entries`;
    await measure(server, `${of}: both, the first time after it was loaded`, [wholly]);
    await measure(server, `${of}: the review`, times.map(() => () => ask(documents.RedactionReviewDocument, { id })), ({ bytes }) => bytes); // prettier-ignore
    const [desk] = await measure(server, `${of}: the list of the desk`, times.map(() => () => ask(documents.RedactionDeskDocument, { id })), ({ bytes }) => bytes); // prettier-ignore
    await measure(
      server,
      `${of}: both at once, as the desk asks (1,000 ms)`,
      times.map(() => wholly),
    );
    const shown = desk?.data.redactionDesk.ids.slice(0, 60);
    await measure(server, `${of}: the texts of the first 60`, times.map(() => () => ask(documents.RedactionEntriesDocument, { reviewId: id, ids: shown })), ({ bytes }) => bytes); // prettier-ignore
    console.log(
      `Load of the machine after: ${loadavg()
        .map((each) => each.toFixed(1))
        .join(", ")}`,
    );
  } finally {
    await admin.end();
    await server.stop();
    await base.stop();
  }
}

/** The same rows changed by nothing but SQL: a decision, its entry and its task, in one transaction each. */
async function plainDecisions(admin: pg.Client) {
  const { rows } = await admin.query("SELECT practice_id, id, entry_id, review_id, content_hash FROM redaction_decision LIMIT 500"); // prettier-ignore
  const walls: number[] = [];
  for (const { practice_id, id, entry_id, review_id, content_hash } of rows) {
    const began = performance.now();
    await admin.query("BEGIN");
    await admin.query("SELECT FROM record_entry WHERE practice_id = $1 AND id = $2 FOR UPDATE", [
      practice_id,
      entry_id,
    ]);
    await admin.query("UPDATE redaction_decision SET superseded_at = now() WHERE practice_id = $1 AND id = $2", [practice_id, id]); // prettier-ignore
    await admin.query("INSERT INTO redaction_decision (practice_id, id, entry_id, review_id, decision, origin, content_hash, decided_at) VALUES ($1, gen_random_uuid(), $2, $3, 'SHOW', 'ENTRY', $4, now())", [practice_id, entry_id, review_id, content_hash]); // prettier-ignore
    await admin.query("UPDATE record_entry SET version = version + 1 WHERE practice_id = $1 AND id = $2", [practice_id, entry_id]); // prettier-ignore
    await admin.query("COMMIT");
    walls.push(performance.now() - began);
  }
  console.log(
    `${"  the same in plain SQL, six trips".padEnd(52)} median ${median(walls).toFixed(1)} ms, worst ${Math.max(...walls).toFixed(1)} ms`,
  );
}

await run();
process.exit(0);
