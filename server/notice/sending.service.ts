import { record } from "../event/event.entity.ts";
import type { ChangeDatabase } from "../database/practice-database.ts";
import { enqueue } from "../job/enqueue.ts";
import type { JobAt } from "../job/job.ts";
import { dayOf } from "../time.ts";
import { carrierFor, carrierNamed, type CarrierAt, type HandedOver, type Parcel } from "./carrier.ts";
import { contentOf } from "./letter.ts";
import { letterOf } from "./letter.queries.ts";
import type { LetterRow } from "./letter-row.ts";
import { Notice } from "./notice.entity.ts";
import { overtaken } from "./recheck.rules.ts";
import { jobKey, sendNotice } from "./send.job.ts";

/** Longer than any carrier is waited for: what is still being sent after this was lost sight of. */
const lostAfter = 60_000;
/** The waits between attempts grow from half a minute to six hours; after the last it is for a person. */
const waits = [30, 60, 120, 300, 900, 1_800, 3_600, 7_200, 21_600, 21_600];

/** Claims a notice, hands it to its carrier outside any transaction, and notes what became of it (BR-NT-03). */
export async function send(at: JobAt, id: string): Promise<void> {
  const claimed = await at.change((database) => claim(at, database, id));
  if (claimed === undefined) return;
  if ("isLost" in claimed) return findOut(at, claimed.notice);
  const { parcel, carrier, attempt } = claimed;
  const outcome = await carrier.hand(parcel);
  await at.change((database) => settle(at, database, id, outcome, attempt));
}

type Claimed = { parcel: Parcel; carrier: CarrierAt; attempt: number } | { isLost: true; notice: Notice };

/** From here on the notice is being sent, and what is sent is kept as it goes; nobody else takes it up. */
async function claim(at: JobAt, database: ChangeDatabase, id: string): Promise<Claimed | undefined> {
  const [notice] = await database.lockedWhere(Notice, { id });
  if (notice?.state === "SENDING") return lostSight(at, database, notice);
  if (notice?.state !== "QUEUED" || notice.channel === "PRINT") return undefined;
  const row = (await letterOf(database, id)) as LetterRow;
  const change = overtaken(row);
  if (change) return void (await turnAside(at, database, notice, change));
  const channel = notice.channel as Parcel["channel"];
  const carrier = carrierFor(channel, at.server.settings);
  if (!carrier) return void (await database.update(Notice, { id }, { channel: "PRINT" }));
  const content = contentOf(row, dayOf(at.who.now));
  const attempt = notice.attempts + 1;
  await database.update(
    Notice,
    { id, state: "QUEUED" },
    { state: "SENDING", attempts: attempt, attemptedAt: at.who.now.toISOString(), carrier: carrier.name, document: content, problem: null }, // prettier-ignore
  );
  const to = { EMAIL: row.email, SMS: row.mobile, LETTER: "" }[channel] ?? "";
  return { parcel: { reference: id, channel, to, content, senderName: row.practiceName }, carrier, attempt };
}

/** Another worker may still be at it; when its time is over it is gone, and the carrier is asked. */
function lostSight(at: JobAt, database: ChangeDatabase, notice: Notice): Claimed | undefined {
  const over = Date.parse(notice.attemptedAt as string) + lostAfter;
  if (at.who.now.getTime() >= over) return { isLost: true, notice };
  again(database, notice.id, new Date(over));
  return undefined;
}

const again = (database: ChangeDatabase, noticeId: string, when: Date) =>
  enqueue(database, sendNotice, { noticeId }, { key: jobKey(noticeId), at: when });

async function turnAside(
  at: JobAt,
  database: ChangeDatabase,
  notice: Notice,
  change: NonNullable<ReturnType<typeof overtaken>>,
) {
  const ended = { settledAt: at.who.now.toISOString(), settledHow: "NOT_NEEDED" as const };
  await database.update(
    Notice,
    { id: notice.id, state: "QUEUED" },
    change.state === "CANCELLED" ? { ...change, ...ended } : { ...change, channel: null },
  );
  noted(at, database, notice, change.state, "restricted" in change && change.restricted);
}

/** What the last attempt came to, when nobody was there to see it: Notify knows, a mail server does not. */
async function findOut(at: JobAt, notice: Notice) {
  const carrier = notice.carrier ? carrierNamed(notice.carrier, at.server.settings) : undefined;
  const found = notice.carrier === "NOTIFY" && carrier ? await carrier.find(notice.id) : null;
  const isSilent = found === null && notice.carrier === "NOTIFY";
  const outcome: HandedOver = found
    ? { outcome: "taken", ...found }
    : found === undefined
      ? { outcome: "later", problem: "It was interrupted before GOV.UK Notify had it." }
      : { outcome: "unknown", problem: "It was interrupted while it was being sent." };
  await at.change(async (database) => {
    if (isSilent) return again(database, notice.id, new Date(at.who.now.getTime() + 5 * lostAfter));
    await settle(at, database, notice.id, outcome, notice.attempts);
  });
}

async function settle(at: JobAt, database: ChangeDatabase, id: string, outcome: HandedOver, attempt: number) {
  const [notice] = await database.lockedWhere(Notice, { id });
  if (notice?.state !== "SENDING" || notice.attempts !== attempt) return;
  const now = at.who.now;
  switch (outcome.outcome) {
    case "taken":
      await database.update(Notice, { id }, { state: "SENT", sentAt: now.toISOString(), carrierId: outcome.carrierId, carrierStatus: outcome.carrierStatus, problem: null }); // prettier-ignore
      return noted(at, database, notice, "SENT");
    case "refused":
      await database.update(Notice, { id }, { state: "FAILED", problem: outcome.problem });
      return noted(at, database, notice, "FAILED");
    case "unknown":
      // Notify can be asked; a mail server cannot, and what it may have is never sent twice blindly.
      if (notice.carrier === "NOTIFY") return again(database, id, new Date(now.getTime() + lostAfter));
      await database.update(Notice, { id }, { state: "UNCERTAIN", problem: outcome.problem });
      return noted(at, database, notice, "UNCERTAIN");
    case "later":
      return later(at, database, notice, outcome.problem);
  }
}

async function later(at: JobAt, database: ChangeDatabase, notice: Notice, problem: string) {
  const wait = waits[notice.attempts - 1];
  if (wait === undefined) {
    await database.update(Notice, { id: notice.id }, { state: "FAILED", problem });
    return noted(at, database, notice, "FAILED");
  }
  const when = new Date(at.who.now.getTime() + wait * 1_000);
  await database.update(Notice, { id: notice.id }, { state: "QUEUED", problem, notBefore: when.toISOString() });
  again(database, notice.id, when);
}

/** What became of it stands on the patient's timeline. */
function noted(at: JobAt, change: ChangeDatabase, notice: Notice, state: string, restricted = notice.restricted) {
  const { patientId, applicationId, template, channel } = notice;
  record({ change, now: at.who.now, staffId: null }, "noticeState", "notice", notice.id, {
    patientId,
    applicationId,
    restricted,
    facts: { template, state, channel },
  });
}
