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
  { weight: 2, arbitrary: fc.record({ do: fc.constant("another" as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("giveUp" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("keepList" as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("applyList" as const) }) },
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

class History {
  readonly known = new Map<string, Known>();
  /** The last one is worked on; each holds the whole record. */
  private readonly reviewIds: string[] = [];
  private kept: { list: object; decisions: Map<string, { decision: string; text: number }> } | undefined;

  constructor(readonly patient: string) {}

  private async another(): Promise<string> {
    const { id } = await records.opened(this.patient, { purpose: "NEW_ITEM" });
    this.reviewIds.push(id);
    return id;
  }

  private async review(): Promise<Review> {
    return records.read(this.reviewIds.at(-1) ?? (await this.another()), by.gp);
  }

  private async entry(name: string): Promise<Entry | undefined> {
    return (await records.entries((await this.review()).id)).find(({ title }) => title === name);
  }

  async take(step: Change): Promise<void> {
    if (step.do === "import") return this.bringIn(step);
    if (this.known.size === 0) return;
    if (step.do === "another") return void (await this.another());
    if (step.do === "keepList") return this.keepList();
    if (step.do === "applyList") return this.applyList();
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
    } else if (step.do === "giveUp") {
      const { data } = await by.gp.ask(steps.cancel, { id, v: version, r: "Opened by mistake" });
      if (data) this.reviewIds.pop();
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

  private async keepList() {
    const list = (await (await ask("GET", this.patient)).json()) as { decisions: object[] };
    const counted = [...this.known].filter(([, each]) => each.decided?.signed && !asksAgain(each) && each.decided.decision !== "ESCALATE"); // prettier-ignore
    expect(list.decisions).toHaveLength(counted.length);
    this.kept = { list, decisions: new Map(counted.map(([name, { decided }]) => [name, decided as NonNullable<Known["decided"]>])) }; // prettier-ignore
  }

  private async applyList() {
    if (!this.kept) return;
    const { status } = await ask("POST", this.patient, JSON.stringify(this.kept.list));
    expect(status).toBe(200);
    for (const [name, { decision, text }] of this.kept.decisions) {
      const known = this.known.get(name) as Known;
      if (known.text === text && (known.decided === null || asksAgain(known))) known.decided = { decision, text, ask: false, signed: false }; // prettier-ignore
    }
  }

  /** What a signed-off review holds is signed off, or somebody is asked about it. */
  async isAsked(): Promise<boolean> {
    if ([...this.known.values()].every((each) => each.decided?.signed && !asksAgain(each))) return true;
    if ((await records.openOf(this.patient)).length > 0) return true;
    const states = await Promise.all(this.reviewIds.map(async (id) => (await records.read(id, by.gp)).state));
    return !states.includes("SIGNED_OFF");
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

/** The portable list of decisions, saved or applied. */
const ask = (method: string, patient: string, body?: string) =>
  fetch(`${held.running.url}/record/decisions`, {
    method,
    headers: { cookie: by.gp.cookie, "x-practice": practice.odsCode, "x-patient": patient, "content-type": "application/octet-stream" }, // prettier-ignore
    ...(body === undefined ? {} : { body }),
  });

async function bundle(who: Member, patient: string): Promise<Map<string, boolean>> {
  const response = await fetch(`${held.running.url}/record/bundle`, {
    headers: { cookie: who.cookie, "x-practice": practice.odsCode, "x-patient": patient },
  });
  const body = (await response.json()) as { entry?: { resource: { code: { text: string } } }[] };
  return new Map((body.entry ?? []).map(({ resource }) => [resource.code.text, isLabelledResource(resource)]));
}

describe("whatever the order of imports, transfers, decisions, lifts, sign-offs, reopenings, reviews given up and lists applied", () => {
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
            expect({ step: step.do, isAsked: await history.isAsked() }).toEqual({ step: step.do, isAsked: true });
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
