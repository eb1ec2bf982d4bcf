import type { JobAt } from "../../server/job/job.ts";
import { Context } from "../../server/context.ts";
import { queueNotice, type Telling } from "../../server/notice/notice.service.ts";
import type { NoticeTemplate } from "../../server/notice/templates.ts";
import type { Running } from "../../server/main.ts";
import type { TestPractice } from "../support/practice.ts";

/** A context without a person, as a job has it, inside one change. */
export function acting({ running }: { running: Running }, practice: TestPractice) {
  return <T>(work: (ctx: Context) => Promise<T>) =>
    practice.change((database) => {
      const ctx = new Context(running.server, "test", { ip: "", cookie: undefined, key: undefined }, undefined, undefined, practice.practiceId); // prettier-ignore
      ctx.within(database);
      return work(ctx);
    });
}

/** Queues notices as a use case does. */
export const telling = (held: { running: Running }, practice: () => TestPractice) =>
  <T extends NoticeTemplate>(what: Telling<T>) => acting(held, practice())((ctx) => queueNotice(ctx, what)); // prettier-ignore

/** What a job works with, as the runner gives it; some minutes on where a test waits. */
export function atWork({ running }: { running: Running }, { practiceId }: TestPractice, minutesOn = 0): JobAt {
  const { server } = running;
  const who = { staffId: null, now: new Date(server.clock().getTime() + minutesOn * 60_000), correlation: "test" };
  return {
    server,
    practiceId,
    who,
    askedBy: null,
    signal: new AbortController().signal,
    read: server.door.read(who, practiceId),
    change: (work) => server.door.change(who, practiceId, work),
  };
}

/** Every audit entry of a practice after a number, looks among them. */
export const entriesAfter = async (
  { query }: { query: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }> },
  { practiceId }: TestPractice,
  seq: number,
) =>
  (await query("SELECT event, outcome, actor_id, subject_id, patient_id, body FROM audit_entry WHERE practice_id = $1 AND seq > $2 ORDER BY seq", [practiceId, seq])) // prettier-ignore
  .rows as { event: string; outcome: string; actor_id: string; subject_id: string; patient_id: string; body: string }[];
