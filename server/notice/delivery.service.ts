import type { JobAt } from "../job/job.ts";
import { record } from "../event/event.entity.ts";
import { Notice } from "./notice.entity.ts";
import { clientOf } from "./notify.ts";

/** What Notify says of a notice, as the outbox tells it; undefined while it is on its way. */
const ends: Readonly<Record<string, "DELIVERED" | "FAILED">> = {
  delivered: "DELIVERED",
  received: "DELIVERED",
  "permanent-failure": "FAILED",
  "temporary-failure": "FAILED",
  "technical-failure": "FAILED",
  "validation-failed": "FAILED",
  "virus-scan-failed": "FAILED",
  cancelled: "FAILED",
};

const problems: Readonly<Record<string, string>> = {
  "permanent-failure": "It could not be delivered: the address or number does not exist. Correct it in the clinical system, or print the letter.", // prettier-ignore
  "temporary-failure": "It could not be delivered: the mailbox was full or the telephone off. Send it again, or print the letter.", // prettier-ignore
  cancelled: "The letter was cancelled at GOV.UK Notify. Print it here, or send it again.",
};
const unsaid = "GOV.UK Notify could not produce it. Print the letter, and tell your system administrator.";

const open = `SELECT id, carrier_id AS "carrierId" FROM notice
   WHERE state = 'SENT' AND carrier = 'NOTIFY' AND carrier_id IS NOT NULL AND sent_at > $1 ORDER BY id LIMIT 250`;

/** Notify keeps what it sent for a week; after that nobody can say more. */
const keptFor = 7 * 86_400_000;

/** Asks after everything that Notify took and has not told the end of. */
export async function askAfter(at: JobAt): Promise<void> {
  const { notify } = at.server.settings;
  if (!notify) return;
  const client = clientOf(notify);
  const since = new Date(at.who.now.getTime() - keptFor);
  for (const { id, carrierId } of await at.read.query<{ id: string; carrierId: string }>(open, [since])) {
    if (at.signal.aborted) throw new Error("The server stops; the rest is asked after by the next.");
    const { status } = (await client.getNotificationById(carrierId)).data;
    await at.change((change) => keep({ ...at, change }, id, status));
  }
}

async function keep(
  { change, who }: { change: Parameters<Parameters<JobAt["change"]>[0]>[0]; who: JobAt["who"] },
  id: string,
  status: string,
) {
  // prettier-ignore
  const [notice] = await change.lockedWhere(Notice, { id, state: "SENT" });
  if (!notice || notice.carrierStatus === status) return;
  const end = ends[status];
  const problem = end === "FAILED" ? (problems[status] ?? unsaid) : null;
  await change.update(
    Notice,
    { id, state: "SENT" },
    { carrierStatus: status, ...(end ? { state: end, problem } : {}) },
  );
  if (!end) return;
  const { patientId, applicationId, template, channel, restricted } = notice;
  const facts = { template, state: end, channel };
  record({ change, now: who.now, staffId: null }, "noticeState", "notice", id, { patientId, applicationId, restricted, facts }); // prettier-ignore
}
