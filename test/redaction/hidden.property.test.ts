import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isLabelledResource } from "../../server/redaction/leaving.rules.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import { csv } from "../record-entry/records.ts";
import { recordsOf, type Entry, type Records, type Review, type Reviewers, reviewers, steps, withService } from "./reviewing.ts"; // prettier-ignore

const seed = Number(process.env["GATEHOUSE_SEED"] ?? Date.now() % 1_000_000);
const long = Boolean(process.env["GATEHOUSE_LONG"]);
const held = testServer();
let practice: TestPractice;
let by: Reviewers;
let records: Records;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await reviewers(practice);
  records = recordsOf(held, practice, by);
});

const names = ["a", "b", "c", "d"];
/** The last one happens after the full record from a day on was switched on. */
const dateOf = (name: string) => (name === "d" ? "2026-10-20" : "2012-03-04");
const full = "FULL_HISTORIC_RECORD";

/** What a person at the practice knows of one entry, kept apart from how the program stores it. */
interface Known {
  text: number;
  labelled: boolean;
  /** The decision that stands, and the text it was made about; ask: a transfer or a label asked for it again. */
  decided: { decision: string; text: number; ask: boolean; signed: boolean } | null;
}

const change = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("import" as const), texts: fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }), present: fc.subarray(names), labelled: fc.subarray(names, { maxLength: 1 }), isUnlabelled: fc.integer({ min: 0, max: 7 }).map((n) => n === 0) }) }, // prettier-ignore
  { weight: 8, arbitrary: fc.record({ do: fc.constant("decide" as const), name: fc.constantFrom(...names), decision: fc.constantFrom("SHOW", "SHOW", "HIDE", "ESCALATE"), isOld: fc.boolean() }) }, // prettier-ignore
  { weight: 2, arbitrary: fc.record({ do: fc.constant("group" as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("finish" as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("signOff" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("sendBack" as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("lift" as const), name: fc.constantFrom(...names) }) },
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

class History {
  readonly known = new Map<string, Known>();
  private reviewId: string | undefined;

  constructor(readonly patient: string) {}

  private async review(): Promise<Review> {
    this.reviewId ??= (await records.opened(this.patient, { purpose: "ACCESS_REQUEST" })).id;
    return records.read(this.reviewId, by.gp);
  }

  private async entry(name: string): Promise<Entry | undefined> {
    return (await records.entries((await this.review()).id)).find(({ title }) => title === name);
  }

  async take(step: Change): Promise<void> {
    if (step.do === "import") return this.bringIn(step);
    if (this.known.size === 0) return;
    const { id, state, version } = await this.review();
    if (step.do === "decide") return this.decide(id, step);
    if (step.do === "group") return this.group(id);
    if (step.do === "finish") {
      for (const task of (await this.review()).tasks) await by.gp.ask(steps.submit, { id: task.id, v: task.version, m: 0 }); // prettier-ignore
    } else if (step.do === "signOff") {
      const { data } = await records.signOff(id, by.partner);
      if (data)
        for (const each of this.known.values()) if (each.decided && !asksAgain(each)) each.decided.signed = true;
    } else if (step.do === "sendBack" && state === "SUBMITTED") {
      await by.partner.ask(steps.sendBack, { id, v: version, r: "Look once more" });
    } else if (step.do === "lift") {
      const entry = await this.entry(step.name);
      const known = this.known.get(step.name);
      if (!entry || !known) return;
      const { data } = await by.gp.ask(steps.lift, { r: id, e: entry.id, v: entry.version, why: "No longer needed" });
      if (data) known.decided = null;
    }
  }

  private async bringIn({ texts, present, labelled, isUnlabelled }: Extract<Change, { do: "import" }>) {
    const brought = names.map((name, at) => ({ name, text: texts[at] ?? 0, labelled: labelled.includes(name) })).filter(({ name }) => present.includes(name)); // prettier-ignore
    if (brought.length === 0) return;
    const lines = brought.map(({ name, text, labelled: is }) => ({ ID: name, TYPE: "PROBLEM", DATE: dateOf(name), TERM: name, TEXT: `Text ${text}.`, LABEL: is ? "NOPAT" : "" })); // prettier-ignore
    await records.bringIn(
      this.patient,
      csv(lines),
      isUnlabelled ? { "x-sender": "EMIS", "x-interaction": "UK06" } : {},
    );
    for (const { name, text, labelled: isLabelled } of brought) {
      const known = this.known.get(name) ?? { text, labelled: false, decided: null };
      const { decided } = known;
      if (decided && (isUnlabelled || decided.text !== text || known.text !== text || (decided.decision === "SHOW" && isLabelled && !known.labelled))) decided.ask = true; // prettier-ignore
      if (decided?.ask) decided.signed = false;
      this.known.set(name, { text, labelled: isLabelled, decided });
    }
  }

  private async decide(id: string, { name, decision, isOld }: Extract<Change, { do: "decide" }>) {
    const entry = await this.entry(name);
    const known = this.known.get(name);
    if (!entry || !known) return;
    const version = entry.version - (isOld ? 1 : 0);
    const { data } = await by.gp.ask(steps.decide, { g: { reviewId: id, entryId: entry.id, version, decision, ...(decision === "HIDE" ? { reason: "THIRD_PARTY" } : {}) } }); // prettier-ignore
    if (data && isOld) throw new Error("A decision over an older version was taken.");
    if (data) known.decided = { decision, text: known.text, ask: false, signed: false };
  }

  private async group(id: string) {
    const all = await records.entries(id);
    if (all.length === 0) return;
    const entries = all.map(({ id: each, version }) => ({ id: each, version }));
    const { data } = await by.gp.ask(steps.decideGroup, { g: { reviewId: id, decision: "SHOW", entries } });
    for (const row of data?.result.rows ?? []) {
      const known = this.known.get(all.find((each) => each.id === row.id)?.title ?? "");
      if (row.outcome === "DONE" && known) known.decided = { decision: "SHOW", text: known.text, ask: false, signed: false }; // prettier-ignore
    }
  }
}

const asksAgain = ({ text, decided }: Known) => decided !== null && (decided.ask || decided.text !== text);
const mayShow = (known: Known) => known.decided?.decision === "SHOW" && known.decided.signed && !asksAgain(known);
/** New entries follow the supplier unless somebody hid them, or they came hidden (BR-CL-13). */
const isNewAndOpen = (name: string, { labelled, decided }: Known) =>
  name === "d" && !labelled && (decided === null || decided.decision === "SHOW");

/** A proxy's review of a time long ago, signed off, so that their view is open; nothing of the record falls into it. */
const withProxyReview = (patient: string) =>
  practice.change((database) =>
    database.query(
      `INSERT INTO redaction_review (practice_id, id, patient_id, purpose, services, from_on, until_on, state, opened_at, due_on, signed_off_by, signed_off_at, version)
       VALUES ($1, gen_random_uuid(), $2, 'PROXY', '{FULL_HISTORIC_RECORD}', '1899-01-01', '1900-01-01', 'SIGNED_OFF', $3, '2026-11-02', $4, $3, 1)`,
      [practice.practiceId, patient, "2026-11-01T09:00:00Z", by.gp.id],
    ),
  );

async function bundle(who: Member, patient: string): Promise<Map<string, boolean>> {
  const response = await fetch(`${held.running.url}/record/bundle`, {
    headers: { cookie: who.cookie, "x-practice": practice.odsCode, "x-patient": patient },
  });
  const body = (await response.json()) as { entry?: { resource: { code: { text: string } } }[] };
  return new Map((body.entry ?? []).map(({ resource }) => [resource.code.text, isLabelledResource(resource)]));
}

describe("whatever the order of imports, decisions, lifts, sign-offs and reopenings", () => {
  test(
    `nothing hidden or undecided is in the patient's view, a proxy's, or a bundle without its label (seed ${seed})`,
    async () => {
      const seen = { shown: 0, hidden: 0, signed: 0 };
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 6, maxLength: 22 }), async (changes) => {
          const { id } = await practice.patient();
          await withService(practice, id, full, null);
          await withService(practice, id, "FULL_PROSPECTIVE_RECORD", "2026-10-01");
          await withProxyReview(id);
          const history = new History(id);
          for (const step of [
            { do: "import", texts: [0, 0, 0, 0], present: names, labelled: [], isUnlabelled: false } as const,
            ...changes,
          ]) {
            // prettier-ignore
            await history.take(step as Change);
            const [patientSees, proxySees, leaves] = await Promise.all([
              records.seenBy(id, null),
              records.seenBy(id, [full]),
              bundle(by.gp, id),
            ]);
            const known = [...history.known];
            const shown = known.filter(([, each]) => mayShow(each)).map(([name]) => name);
            const open = known
              .filter(([name, each]) => mayShow(each) || isNewAndOpen(name, each))
              .map(([name]) => name);
            expect({ step: step.do, patientSees }).toEqual({ step: step.do, patientSees: open.sort() });
            expect(proxySees).toEqual(shown.sort());
            expect([...leaves].filter(([, isLabelled]) => !isLabelled).map(([name]) => name).sort()).toEqual(shown.sort()); // prettier-ignore
            seen.shown += shown.length;
            seen.hidden += known.length - open.length;
            seen.signed += known.filter(([, { decided }]) => decided?.signed).length;
          }
        }),
        { seed, numRuns: long ? 150 : 6, endOnFailure: true },
      );
      expect(seen.hidden).toBeGreaterThan(0);
      if (long) expect(seen.shown).toBeGreaterThan(0);
    },
    long ? 1_200_000 : 120_000,
  );
});
