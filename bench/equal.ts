/** The same work as Gatehouse on plain pg and node:http: session, context, row-level security, idempotency and audit, without GraphQL and rules. */
import { createHash } from "node:crypto";
import pg from "pg";
import { v4 as randomId, v7 as uuid } from "uuid";
import { auditBody, type AuditFact } from "../server/audit/audit-body.ts";
import { Looks } from "../server/audit/looks.ts";
import type { Door } from "../server/database/door.ts";
import { InContext } from "../server/database/in-context.ts";
import { statement } from "../server/database/statement.ts";
import { readSearch } from "../server/patient/search.rules.ts";
import { dayOf } from "../server/time.ts";
import { meOf, serve, type Asked, type Decided, type Found, type MyRow } from "./reference.ts";
import * as sql from "./sql.ts";

const pool = new pg.Pool({
  connectionString: process.argv[2] as string,
  max: 10,
  idleTimeoutMillis: 0,
  pipeline: true,
} as pg.PoolConfig);
const query = (text: string, values: readonly unknown[]) => pool.query(statement(text, values) as pg.QueryConfig);

const append = "SELECT audit_append($1, $2)";
const door = {
  appendAudit: (entries: readonly { practiceId: string; body: string }[]) =>
    query(append, [entries.map(({ practiceId }) => practiceId), entries.map(({ body }) => body)]),
};
const looks = new Looks(door as unknown as Door, console as never);

interface Session {
  staff_id: string;
  practice_id: string;
  ends_at: string;
  must_change: boolean;
}

const lengths = ["15 minutes", "720 minutes"];
const hashOf = (token: string) => createHash("sha256").update(token).digest();

async function admit({ token, practice }: Asked) {
  const now = new Date();
  const values = [hashOf(token), practice ?? null, now, dayOf(now), ...lengths];
  const { rows } = await query("SELECT * FROM session($1, $2, $3, $4, $5, $6)", values);
  return { now, ...(rows[0] as Session) };
}

type Admitted = Awaited<ReturnType<typeof admit>>;

const bodyOf = ({ now, staff_id }: Admitted, outcome: "LOOKED" | "DONE", fact: AuditFact) =>
  auditBody(now, staff_id, outcome, randomId(), fact);
const look = (who: Admitted, fact: AuditFact) =>
  looks.add({ practiceId: who.practice_id, body: bodyOf(who, "LOOKED", fact) });

const readContext =
  "SELECT set_config('transaction_read_only', 'on', true), set_config('app.practice', $1, true), set_config('app.staff', $2, true)";
const changeContext = "SELECT set_config('app.practice', $1, true), set_config('app.staff', $2, true)";

async function read(who: Admitted, text: string, values: readonly unknown[]): Promise<string> {
  const context = statement(readContext, [who.practice_id, who.staff_id]);
  const client = await pool.connect();
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, result: pg.QueryResult) => {
      client.release();
      if (error) reject(error);
      else resolve((result.rows[0] as { answer: string }).answer);
    };
    client.query(new InContext(context, statement(text, values), done));
  });
}

const here = () => "true";
const texts = {
  list: sql.list(here, false),
  listAfter: sql.list(here, true),
  page: sql.page(here),
  step: sql.step(here),
  pending: sql.pending(here, false),
  pendingAfter: sql.pending(here, true),
  tasks: sql.tasks(here, false),
  tasksAfter: sql.tasks(here, true),
  decide: sql.decide(here),
  claim:
    "INSERT INTO idempotency (practice_id, staff_id, key, operation, variables_hash, at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
  keep: "UPDATE idempotency SET answer = $3 WHERE staff_id = $1 AND key = $2",
};

interface Change {
  name: string;
  text: string;
  values: readonly unknown[];
  /** What the audit says of it, by the patient it was about. */
  fact: (patient: string) => AuditFact;
}

function step(asked: Asked): Promise<string> {
  const { id, version, found } = asked.variables as unknown as Found;
  const { kind, outcome, note } = found;
  const event = uuid();
  return change(asked, ({ staff_id: staff, practice_id: practice, now }) => ({
    name: "recordCheck",
    text: texts.step,
    values: [id, version, staff, now, uuid(), kind, outcome, note, event, practice],
    fact: (patient) => ({ event: "recordCheck", subjectType: "application", subject: id, patient, facts: { event } }),
  }));
}

function decide(asked: Asked): Promise<string> {
  const { review, entry, version } = asked.variables as unknown as Decided;
  const facts = { review, decision: "SHOW", reason: null, before: "SHOW" };
  return change(asked, ({ staff_id: staff, practice_id: practice, now }) => ({
    name: "decideEntry",
    text: texts.decide,
    values: [review, entry, version, staff, now, uuid(), practice],
    fact: (patient) => ({ event: "decideEntry", subjectType: "recordEntry", subject: entry, patient, facts }),
  }));
}

/** Two round trips: all up to the change, then audit, answer and COMMIT. */
async function change(asked: Asked, made: (who: Admitted) => Change): Promise<string> {
  const who = await admit(asked);
  const { name, text, values, fact } = made(who);
  const client = await pool.connect();
  const run = (text: string, values: readonly unknown[]) =>
    client.query(statement(text, values) as pg.QueryConfig).then(({ rows }) => rows as Record<string, string>[]);
  const { staff_id: staff, practice_id: practice, now } = who;
  const hash = createHash("sha256").update(JSON.stringify(asked.variables)).digest();
  try {
    const [, , , rows] = await Promise.all([
      client.query("BEGIN"),
      run(changeContext, [practice, staff]),
      run(texts.claim, [practice, staff, asked.key, name, hash, now]),
      run(text, values),
    ]);
    const [row] = rows;
    if (!row) throw new Error("conflict");
    const { answer, patient_id: patient } = row as { answer: string; patient_id: string };
    await Promise.all([
      run(texts.keep, [staff, asked.key, answer]),
      run(append, [[practice], [bodyOf(who, "DONE", fact(patient))]]),
      client.query("COMMIT"),
    ]);
    return answer;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

serve({
  RecordCheck: step,
  DecideEntry: decide,
  Applications: async (asked) => {
    const { after, first } = asked.variables as { after: string | null; first: number };
    const who = await admit(asked);
    const today = dayOf(who.now);
    return after ? read(who, texts.pendingAfter, [first, today, after]) : read(who, texts.pending, [first, today]);
  },
  RedactionTasks: async (asked) => {
    const { after, first } = asked.variables as { after: string | null; first: number };
    const who = await admit(asked);
    return after ? read(who, texts.tasksAfter, [first, who.now, after]) : read(who, texts.tasks, [first, who.now]);
  },
  Patients: async (asked) => {
    const { after, first } = asked.variables as { after: string | null; first: number };
    const who = await admit(asked);
    return after ? read(who, texts.listAfter, [first, after]) : read(who, texts.list, [first]);
  },
  SearchPatients: async (asked) => {
    const who = await admit(asked);
    const searched = readSearch((asked.variables as { words: string }).words, "LIVE");
    const facts = { by: Object.keys(searched), hash: hashOf(JSON.stringify(searched)).toString("base64url") };
    const looked = look(who, { event: "searchPatients", facts });
    const { text, values } = sql.search(here, searched);
    const [answer] = await Promise.all([read(who, text, values), looked]);
    return answer;
  },
  Patient: async (asked) => {
    const { id } = asked.variables as { id: string };
    const who = await admit(asked);
    const looked = look(who, { event: "patient", subjectType: "patient", subject: id, patient: id });
    const [answer] = await Promise.all([read(who, texts.page, [id, who.staff_id]), looked]);
    return answer;
  },
  Me: async (asked) => {
    const who = await admit(asked);
    const values = [hashOf(asked.token), who.now, dayOf(who.now), ...lengths];
    const { rows } = await query("SELECT * FROM my_practices($1, $2, $3, $4, $5)", values);
    return meOf(rows as MyRow[], who.ends_at, who.must_change);
  },
});
