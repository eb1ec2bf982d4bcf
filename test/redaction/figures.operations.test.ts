import { beforeAll, describe, expect, test } from "@jest/globals";
import { v7 as uuid } from "uuid";
import { labelled } from "../../bench/prescreen.ts";
import type { ChangeDatabase } from "../../server/database/practice-database.ts";
import { measuredAtFirstContact } from "../../server/redaction/prescreen/measured.ts";
import { now, testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
let practice: TestPractice;
let manager: Member;
let reviewer: Member;
let patientId: string;
const period = `fromOn: "2026-10-06", untilOn: "2026-11-02"`;

interface Review {
  openedAt: string;
  dueOn: string;
  state?: string;
}
interface Task {
  reviewId: string;
  state: string;
  entries: number;
  minutes: number;
  undecided?: number;
  submittedAt?: string;
}
interface Decision {
  decision: string;
  reason?: string;
  origin?: string;
  flagged?: boolean;
  lifted?: boolean;
  decidedAt?: string;
}

const row = (database: ChangeDatabase, table: string, values: Record<string, unknown>) => {
  const names = Object.keys(values);
  return database.query(
    `INSERT INTO ${table} (practice_id, ${names.join(", ")}) VALUES ($1, ${names.map((_, at) => `$${at + 2}`).join(", ")})`,
    [practice.practiceId, ...Object.values(values)],
  );
};

async function review({ openedAt, dueOn, state = "IN_PROGRESS" }: Review) {
  const id = uuid();
  const signed = state === "SIGNED_OFF" ? { signed_off_by: manager.id, signed_off_at: now } : {};
  const sent = state === "SENT_BACK" ? { sent_back_by: manager.id, sent_back_at: now } : {};
  await practice.change((database) =>
    row(database, "redaction_review", {
      ...{ id, patient_id: patientId, purpose: "HISTORIC_ACCESS", services: ["FULL_HISTORIC_RECORD"], state },
      ...{ until_on: "2026-11-01", opened_at: openedAt, due_on: dueOn, version: 1, ...signed, ...sent },
    }),
  );
  return id;
}

const task = ({ reviewId, state, entries, minutes, undecided = 0, submittedAt }: Task) =>
  practice.change((database) =>
    row(database, "redaction_task", {
      ...{
        id: uuid(),
        review_id: reviewId,
        patient_id: patientId,
        entry_group: "RESULTS",
        state,
        due_on: "2026-11-10",
      },
      ...{ entries, flagged: 0, undecided, claimed_by: reviewer.id, claimed_until: now, minutes, version: 1 },
      ...(submittedAt ? { submitted_by: reviewer.id, submitted_at: submittedAt } : {}),
    }),
  );

async function decide({
  decision,
  reason,
  origin = "ENTRY",
  flagged = false,
  lifted = false,
  decidedAt = now,
}: Decision) {
  const entryId = uuid();
  await practice.change(async (database) => {
    const importId = uuid();
    await row(database, "record_import", {
      ...{
        id: importId,
        patient_id: patientId,
        file_name: "a.csv",
        file_hash: Buffer.alloc(32),
        format: "ENTRIES_CSV",
      },
      ...{
        matched_by: "NHS_NUMBER",
        resources: 1,
        resource_types: "{}",
        entries_new: 1,
        entries_changed: 0,
        entries_same: 0,
      },
      ...{ supporting: 0, refused: 0, labels: 0, problems: "[]", at: now },
    });
    await row(database, "record_entry", {
      ...{ id: entryId, patient_id: patientId, identity: entryId, resource_type: "Observation", kind: "RESULT" },
      ...{
        is_repeat: false,
        filed: true,
        labelled: false,
        content_hash: Buffer.alloc(32),
        links: "[]",
        score: 0,
        flagged,
      },
      ...{ import_id: importId, arrived_at: now, ask_again: false, signed_off: false, version: 1 },
    });
    await row(database, "redaction_decision", {
      ...{ id: uuid(), entry_id: entryId, decision, reason: reason ?? null, origin, content_hash: Buffer.alloc(32) },
      ...{ decided_by: reviewer.id, decided_at: decidedAt },
      ...(lifted ? { lifted_by: reviewer.id, lifted_at: now, lift_reason: "She knows." } : {}),
    });
  });
}

beforeAll(async () => {
  practice = await testPractice(held);
  manager = await practice.member("PRACTICE_MANAGER");
  reviewer = await practice.member("REDACTION_REVIEWER");
  patientId = (await practice.patient()).id;
  const young = await review({ openedAt: "2026-10-30T09:00:00Z", dueOn: "2026-11-20" });
  await task({ reviewId: young, state: "IN_PROGRESS", entries: 40, minutes: 0, undecided: 30 });
  const old = await review({ openedAt: "2026-09-01T09:00:00Z", dueOn: "2026-10-01", state: "SENT_BACK" });
  await task({ reviewId: old, state: "SUBMITTED", entries: 250, minutes: 50, submittedAt: "2026-10-20T10:00:00Z" });
  await task({ reviewId: old, state: "SENT_BACK", entries: 10, minutes: 5, undecided: 10 });
  const done = await review({ openedAt: "2026-10-01T09:00:00Z", dueOn: "2026-10-29", state: "SIGNED_OFF" });
  await task({ reviewId: done, state: "SUBMITTED", entries: 50, minutes: 10, submittedAt: "2026-10-10T10:00:00Z" });
  await decide({ decision: "HIDE", reason: "THIRD_PARTY", flagged: true });
  await decide({ decision: "HIDE", reason: "THIRD_PARTY" });
  await decide({ decision: "HIDE", reason: "SAFEGUARDING", decidedAt: "2026-08-01T10:00:00Z", flagged: true });
  await decide({ decision: "HIDE", reason: "SAFEGUARDING", lifted: true, flagged: true });
  await decide({ decision: "SHOW" });
  await decide({ decision: "SHOW", origin: "GROUP" });
  await decide({ decision: "ESCALATE", flagged: true });
});

describe("what managers see of redaction", () => {
  test("open reviews by how long they have waited, empty bands too", async () => {
    const { data } = await manager.ask("{ redactionWaiting { band reviews overdue undecided } }");
    expect(data.redactionWaiting).toEqual([
      { band: "WEEK", reviews: 1, overdue: 0, undecided: 30 },
      { band: "TWO_WEEKS", reviews: 0, overdue: 0, undecided: 0 },
      { band: "FOUR_WEEKS", reviews: 0, overdue: 0, undecided: 0 },
      { band: "LONGER", reviews: 1, overdue: 1, undecided: 10 },
    ]);
  });

  test("by reviewer: what they submitted in the period, its minutes, and what was sent back to them", async () => {
    const { data } = await manager.ask(
      `{ redactionByReviewer(${period}) { staffId openReviews tasks entries minutes sentBack } }`,
    );
    expect(data.redactionByReviewer).toEqual([
      { staffId: reviewer.id, openReviews: 2, tasks: 2, entries: 300, minutes: 60, sentBack: 1 },
    ]);
  });

  test("hidden by reason counts what was decided in the period and still stands", async () => {
    const { data } = await manager.ask(`{ redactionByReason(${period}) { reason entries } }`);
    expect(data.redactionByReason).toEqual([{ reason: "THIRD_PARTY", entries: 2 }]);
  });

  test("signed off, sent back, lifted, overdue, and what waits for a clinician", async () => {
    const { data } = await manager.ask(
      `{ redactionTotals(${period}) { signedOff sentBack lifted overdue withClinician } }`,
    );
    expect(data.redactionTotals).toEqual({ signedOff: 1, sentBack: 1, lifted: 1, overdue: 1, withClinician: 1 });
  });

  test("are not for who decides", async () => {
    const { errors } = await reviewer.ask("{ redactionWaiting { band } }");
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });
});

describe("how often the pre-screen is wrong", () => {
  test("is told from first contact with text it had not seen, and from what this practice decided one by one", async () => {
    const { data } = await reviewer.ask(
      "{ prescreenMeasure { measured { entries needALook flagged found } own { unflaggedRead unflaggedHidden } } }",
    );
    expect(data.prescreenMeasure.measured).toEqual(
      measuredAtFirstContact.map(({ entries, needALook, flagged, found }) => ({ entries, needALook, flagged, found })),
    );
    expect(data.prescreenMeasure.own).toEqual({ unflaggedRead: 2, unflaggedHidden: 1 });
  });

  test.each(measuredAtFirstContact)(
    "the sizes of $set are those of its file",
    ({ set, entries, needALook, ...rest }) => {
      const all = labelled(set);
      expect(all).toHaveLength(entries);
      expect(all.filter(({ labels }) => labels.flag)).toHaveLength(needALook);
      expect(rest.found).toBeLessThanOrEqual(Math.min(rest.flagged, needALook));
    },
  );
});
