import { beforeAll, describe, expect, test } from "@jest/globals";
import { v7 as uuid } from "uuid";
import { now, testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
let practice: TestPractice;
let reviewer: Member;
let gp: Member;
let registrar: Member;
const later = "2026-11-02T09:10:00.000Z";

interface Part {
  state: string;
  claimedBy?: string;
  claimedUntil?: string;
  submittedBy?: string;
}

/** A review with one part, as its tables hold it. */
async function review(state: string, part: Part) {
  const ids = { review: uuid(), task: uuid() };
  const patientId = (await practice.patient()).id;
  await practice.change(async (database) => {
    await database.query(
      `INSERT INTO redaction_review (practice_id, id, patient_id, purpose, services, state, until_on, opened_at, submitted_at, due_on, version)
       VALUES ($1, $2, $3, 'HISTORIC_ACCESS', '{FULL_HISTORIC_RECORD}', $4, '2026-11-01', $5, $5, '2026-11-20', 1)`,
      [practice.practiceId, ids.review, patientId, state, now],
    );
    await database.query(
      `INSERT INTO redaction_task (practice_id, id, review_id, patient_id, entry_group, state, due_on, entries, flagged, undecided, minutes, claimed_by, claimed_until, submitted_by, version)
       VALUES ($1, $2, $3, $4, 'DOCUMENTS', $5, '2026-11-20', 3, 1, 3, 0, $6, $7, $8, 1)`,
      [practice.practiceId, ids.task, ids.review, patientId, part.state, part.claimedBy ?? null, part.claimedUntil ?? null, part.submittedBy ?? null], // prettier-ignore
    );
  });
  return ids;
}

const work = async (who: Member, kind: string): Promise<{ id: string; reviewId: string; ownerId: string | null }[]> =>
  (await who.ask(`{ myWork(kind: ${kind}, first: 100) { items { id reviewId entryGroup ownerId } } }`)).data.myWork
    .items;
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

beforeAll(async () => {
  practice = await testPractice(held);
  reviewer = await practice.member("REDACTION_REVIEWER");
  gp = await practice.member("AUTHORISER", { clinical: true });
  registrar = await practice.member("REGISTRAR");
});

describe("parts of redaction reviews in My work", () => {
  test("an open part is the work of who decides about records, and of nobody else", async () => {
    const { task, review: reviewId } = await review("OPEN", { state: "OPEN" });
    expect((await work(reviewer, "REDACTION")).find(({ id }) => id === task)).toMatchObject({
      reviewId,
      ownerId: null,
    });
    expect(idsOf(await work(gp, "REDACTION"))).toContain(task);
    expect(await work(registrar, "REDACTION")).toEqual([]);
  });

  test("a claimed part is its owner's while the lease runs, and everybody's afterwards", async () => {
    const claimed = await review("IN_PROGRESS", { state: "IN_PROGRESS", claimedBy: reviewer.id, claimedUntil: later });
    const left = await review("IN_PROGRESS", { state: "IN_PROGRESS", claimedBy: reviewer.id, claimedUntil: now });
    expect(idsOf(await work(reviewer, "REDACTION"))).toEqual(expect.arrayContaining([claimed.task, left.task]));
    const others = await work(gp, "REDACTION");
    expect(idsOf(others)).not.toContain(claimed.task);
    expect(others.find(({ id }) => id === left.task)?.ownerId).toBeNull();
  });

  test("a submitted review waits for a sign-off by somebody else than who submitted it (BR-CL-50)", async () => {
    const { review: reviewId } = await review("SUBMITTED", { state: "SUBMITTED", submittedBy: reviewer.id });
    expect(idsOf(await work(gp, "SIGN_OFF"))).toEqual([reviewId]);
    expect(await work(reviewer, "SIGN_OFF")).toEqual([]);
  });
});
