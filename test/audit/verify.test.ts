import { beforeAll, describe, expect, test } from "@jest/globals";
import { auditBody } from "../../server/audit/audit-body.ts";
import { verifyChain } from "../../server/audit/verify.ts";
import { administrator } from "../support/admin.ts";
import { testPractice, testServer } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
beforeAll(() => admin.query("ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only"));

const door = () => held.running.server.door;
const who = () => ({ staffId: null, now: new Date(), correlation: "test" });
const verify = (practiceId: string) => door().snapshot(who(), practiceId, verifyChain);

/** A practice whose chain has this many entries. */
async function chainOf(length: number) {
  const { practiceId } = await testPractice(held);
  const body = (at: number) =>
    auditBody(new Date(), null, "DONE", `test ${at} – ${"é".repeat(at % 7)}`, { event: "test" });
  for (let from = 0; from < length; from += 5_000) {
    const batch = Array.from({ length: Math.min(5_000, length - from) }, (_, at) => ({
      practiceId,
      body: body(from + at),
    }));
    await door().appendAudit(batch);
  }
  return practiceId;
}

describe("verifying a chain", () => {
  test("finds it whole, entry by entry, over more than one batch", async () => {
    expect(await verify(await chainOf(4_321))).toEqual({ entries: 4_321, isWhole: true, broken: null, brokenAt: null });
  });

  test("finds it whole where nothing was ever written", async () => {
    expect(await verify(await chainOf(0))).toMatchObject({ entries: 0, isWhole: true });
  });

  test.each<[string, string, string, number]>([
    [
      "an edited text",
      "UPDATE audit_entry SET body = replace(body, 'DONE', 'LOOKED') WHERE practice_id = $1 AND seq = 3",
      "CHANGED",
      3,
    ],
    [
      "an edited last text",
      "UPDATE audit_entry SET body = replace(body, 'DONE', 'LOOKED') WHERE practice_id = $1 AND seq = 9",
      "CHANGED",
      9,
    ],
    [
      "a text with one space more",
      "UPDATE audit_entry SET body = body || ' ' WHERE practice_id = $1 AND seq = 1",
      "CHANGED",
      1,
    ],
    ["a changed hash", "UPDATE audit_entry SET hash = sha256('') WHERE practice_id = $1 AND seq = 5", "CHANGED", 5],
    [
      "a text edited with its own hash made to fit",
      "UPDATE audit_entry e SET body = e.body || ' ', hash = sha256(p.hash || uuid_send(e.practice_id) || int8send(e.seq) || convert_to(e.body || ' ', 'UTF8')) FROM audit_entry p WHERE p.practice_id = e.practice_id AND p.seq = e.seq - 1 AND e.practice_id = $1 AND e.seq = 5",
      "CHANGED",
      6,
    ],
    [
      "the last text edited with its own hash made to fit",
      "UPDATE audit_entry e SET body = e.body || ' ', hash = sha256(p.hash || uuid_send(e.practice_id) || int8send(e.seq) || convert_to(e.body || ' ', 'UTF8')) FROM audit_entry p WHERE p.practice_id = e.practice_id AND p.seq = e.seq - 1 AND e.practice_id = $1 AND e.seq = 9",
      "HEAD_CHANGED",
      9,
    ],
    ["a missing first entry", "DELETE FROM audit_entry WHERE practice_id = $1 AND seq = 1", "MISSING", 1],
    ["a missing entry in the middle", "DELETE FROM audit_entry WHERE practice_id = $1 AND seq = 4", "MISSING", 4],
    ["a removed tail", "DELETE FROM audit_entry WHERE practice_id = $1 AND seq > 7", "TAIL_REMOVED", 8],
    ["every entry removed", "DELETE FROM audit_entry WHERE practice_id = $1", "TAIL_REMOVED", 1],
    [
      "two entries that changed places",
      "UPDATE audit_entry SET seq = CASE seq WHEN 2 THEN 1003 WHEN 3 THEN 1002 END WHERE practice_id = $1 AND seq IN (2, 3); UPDATE audit_entry SET seq = seq - 1000 WHERE practice_id = $1 AND seq > 1000",
      "CHANGED",
      2,
    ],
    ["a removed head", "DELETE FROM audit_head WHERE practice_id = $1", "HEAD_MISSING", 1],
    ["a head set back", "UPDATE audit_head SET seq = 8 WHERE practice_id = $1", "BEYOND_HEAD", 9],
    [
      "an entry added past the head",
      "INSERT INTO audit_entry (practice_id, seq, body, hash) SELECT practice_id, 10, body, hash FROM audit_entry WHERE practice_id = $1 AND seq = 9",
      "BEYOND_HEAD",
      10,
    ],
  ])("names %s and its place", async (_, tamper, broken, brokenAt) => {
    const [practiceId, beside] = [await chainOf(9), await chainOf(9)];
    await admin.query(tamper.replaceAll("$1", `'${practiceId}'`));
    expect(await verify(practiceId)).toMatchObject({ isWhole: false, broken, brokenAt });
    expect(await verify(beside)).toMatchObject({ isWhole: true, entries: 9 });
  });

  test("finds an entry copied from another practice's chain", async () => {
    const [practiceId, beside] = [await chainOf(3), await chainOf(3)];
    await admin.query("UPDATE audit_entry e SET body = b.body, hash = b.hash FROM audit_entry b WHERE e.practice_id = $1 AND e.seq = 3 AND b.practice_id = $2 AND b.seq = 3", [practiceId, beside]); // prettier-ignore
    expect(await verify(practiceId)).toMatchObject({ broken: "CHANGED", brokenAt: 3 });
  });

  test("keeps its memory the same however long the chain is", async () => {
    const practiceId = await chainOf(40_000);
    await verify(practiceId);
    const before = process.memoryUsage().heapUsed;
    let highest = before;
    const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage().heapUsed)), 5);
    expect(await verify(practiceId)).toMatchObject({ entries: 40_000, isWhole: true });
    clearInterval(watch);
    // All entries at once would be some 60 MB of text and buffers; a batch is 2,000 of them.
    expect(highest - before).toBeLessThan(60_000_000);
  });

  test("sees one moment while others write, and finds it whole", async () => {
    const practiceId = await chainOf(5_000);
    let isWriting = true;
    const writing = (async () => {
      while (isWriting) await door().appendAudit([{ practiceId, body: auditBody(new Date(), null, "DONE", "beside", { event: "test" }) }]); // prettier-ignore
    })();
    const reports = [await verify(practiceId), await verify(practiceId), await verify(practiceId)];
    isWriting = false;
    await writing;
    expect(reports.map(({ isWhole }) => isWhole)).toEqual([true, true, true]);
    expect((await verify(practiceId)).entries).toBeGreaterThan(5_000);
  });
});

describe("the columns of an entry", () => {
  test("come from its text, so neither is edited without the other", async () => {
    const practiceId = await chainOf(1);
    for (const column of ["at", "actor_id", "event", "subject_id", "patient_id", "outcome"]) {
      await expect(admin.query(`UPDATE audit_entry SET ${column} = NULL WHERE practice_id = $1`, [practiceId])).rejects.toMatchObject({ code: "428C9" }); // prettier-ignore
    }
  });
});

describe("an entry", () => {
  test("is neither changed nor removed, not even by the owner of the table", async () => {
    const practiceId = await chainOf(1);
    await admin.query("ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_append_only");
    for (const text of ["UPDATE audit_entry SET body = body", "DELETE FROM audit_entry", "TRUNCATE audit_entry"]) {
      await expect(admin.query(text)).rejects.toMatchObject({ constraint: "audit_entry_append_only" });
    }
    expect(await verify(practiceId)).toMatchObject({ isWhole: true, entries: 1 });
  });
});
