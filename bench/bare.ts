/** The practical limit: one prepared statement an answer on plain pg and node:http; no session, no security, no audit. */
import { createHash } from "node:crypto";
import pg from "pg";
import { v7 as uuid } from "uuid";
import { readSearch } from "../server/patient/search.rules.ts";
import { statement } from "../server/database/statement.ts";
import { dayOf } from "../server/time.ts";
import { meOf, serve, type Asked, type Decided, type Found, type MyRow } from "./reference.ts";
import * as sql from "./sql.ts";

const options = "-c plan_cache_mode=force_generic_plan -c jit=off -c timezone=UTC";
const pool = Array.from({ length: 10 }, () => new pg.Client({ connectionString: process.argv[2] as string, options, pipeline: true } as pg.ClientConfig)); // prettier-ignore
await Promise.all(pool.map((client) => client.connect()));

let turn = 0;
/** Requests take the connections in turn and travel together where they meet. */
const query = (text: string, values: readonly unknown[]) =>
  (pool[(turn = (turn + 1) % pool.length)] as pg.Client).query(statement(text, values) as pg.QueryConfig);

const practices = new Map(
  (await (pool[0] as pg.Client).query<{ ods_code: string; id: string }>("SELECT ods_code, id FROM practice")).rows.map(
    ({ ods_code, id }) => [ods_code, id],
  ),
);
const staff = new Map(
  (
    await (pool[0] as pg.Client).query<{ hash: string; id: string }>(
      "SELECT encode(token_hash, 'hex') AS hash, staff_id AS id FROM session",
    )
  ).rows.map(({ hash, id }) => [hash, id]),
);

/** Who asks is known beforehand; hashing a token is not what is measured here. */
const known = new Map<string, string | undefined>();
function staffOf(token: string) {
  if (!known.has(token)) known.set(token, staff.get(createHash("sha256").update(token).digest("hex")));
  return known.get(token);
}

/** A practice stands as the last value of each statement. */
const within = (last: number) => (table: string) => `${table}.practice_id = $${last}`;
const texts = {
  list: sql.list(within(2), false),
  listAfter: sql.list(within(3), true),
  page: sql.page(within(3)),
  step: sql.step(within(10)),
  pending: sql.pending(within(3), false),
  pendingAfter: sql.pending(within(4), true),
  tasks: sql.tasks(within(3), false),
  tasksAfter: sql.tasks(within(4), true),
  decide: sql.decide(within(7)),
  me: `SELECT staff.id AS staff_id, staff.email, staff.name, practice.ods_code, practice.name AS practice_name, practice.supplier, m.roles, m.clinical, m.can_vouch
         FROM staff JOIN membership m ON m.staff_id = staff.id AND m.active_to IS NULL JOIN practice ON practice.id = m.practice_id WHERE staff.id = $1 ORDER BY practice.name`,
};

const answer = async (text: string, values: readonly unknown[]) =>
  ((await query(text, values)).rows[0] as { answer: string }).answer;
const practiceOf = ({ practice }: Asked) => practices.get(practice as string);

serve({
  Patients: (asked) => {
    const { after, first } = asked.variables as { after: string | null; first: number };
    return after
      ? answer(texts.listAfter, [first, after, practiceOf(asked)])
      : answer(texts.list, [first, practiceOf(asked)]);
  },
  SearchPatients: (asked) => {
    const searched = readSearch((asked.variables as { words: string }).words, "LIVE");
    const bound = Object.keys(searched).reduce((count, name) => count + (name === "born" ? 1 : 2), 0);
    const { text, values } = sql.search(within(bound + 1), searched);
    return answer(text, [...values, practiceOf(asked)]);
  },
  Patient: (asked) =>
    answer(texts.page, [(asked.variables as { id: string }).id, staffOf(asked.token), practiceOf(asked)]),
  RecordCheck: (asked) => {
    const { id, version, found } = asked.variables as unknown as Found;
    const { kind, outcome, note } = found;
    const now = new Date();
    return answer(texts.step, [
      id,
      version,
      staffOf(asked.token),
      now,
      uuid(),
      kind,
      outcome,
      note,
      uuid(),
      practiceOf(asked),
    ]);
  },
  Applications: (asked) => {
    const { after, first } = asked.variables as { after: string | null; first: number };
    const today = dayOf(new Date());
    return after
      ? answer(texts.pendingAfter, [first, today, after, practiceOf(asked)])
      : answer(texts.pending, [first, today, practiceOf(asked)]);
  },
  RedactionTasks: (asked) => {
    const { after, first } = asked.variables as { after: string | null; first: number };
    return after
      ? answer(texts.tasksAfter, [first, new Date(), after, practiceOf(asked)])
      : answer(texts.tasks, [first, new Date(), practiceOf(asked)]);
  },
  DecideEntry: (asked) => {
    const { review, entry, version } = asked.variables as unknown as Decided;
    return answer(texts.decide, [review, entry, version, staffOf(asked.token), new Date(), uuid(), practiceOf(asked)]);
  },
  Me: async (asked) => meOf((await query(texts.me, [staffOf(asked.token)])).rows as MyRow[], "", false),
});
