import { beforeAll, describe, expect, test } from "@jest/globals";
import { administrator } from "../support/admin.ts";
import { testPractice, testServer, type TestPractice } from "../support/practice.ts";
import { csv } from "../record-entry/records.ts";
import {
  line,
  recordsOf,
  refusal,
  type Records,
  type Review,
  type Reviewers,
  reviewers,
  steps,
  withService,
} from "./reviewing.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Reviewers;
let records: Records;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await reviewers(practice);
  records = recordsOf(held, practice, by);
});

const three = [
  line("a", "Wheezy after running."),
  line("b", "Her brother Tom told us of the assault.", { TYPE: "DOCUMENT", DATE: "2018-01-02" }),
  line("c", "Haemoglobin normal.", { TYPE: "RESULT", DATE: "2020-05-06" }),
];

describe("a redaction review (BR-CL-50)", () => {
  test("is cut into tasks by type and period, with everything undecided", async () => {
    const patient = await records.patientWith(three);
    const review = await records.opened(patient);
    expect(review).toMatchObject({
      state: "OPEN",
      counts: { entries: 3, undecided: 3, flagged: 1 },
      untilOn: "2026-11-02",
    });
    expect(review.tasks.map(({ entryGroup, entries }) => [entryGroup, entries]).sort()).toEqual([["CONSULTATIONS", 1], ["DOCUMENTS", 1], ["RESULTS", 1]]); // prettier-ignore
  });

  test("cannot be opened without a record, into the future, for services that show nothing, or twice", async () => {
    const nobody = (await practice.patient()).id;
    const ask = async (o: object) => refusal(await by.reviewer.ask(steps.open, { o: { purpose: "HISTORIC_ACCESS", services: ["FULL_HISTORIC_RECORD"], ...o } })); // prettier-ignore
    expect(await ask({ patientId: nobody })).toMatchObject({ rule: "BR-REG-04", words: expect.stringContaining("Load the record first") }); // prettier-ignore
    const patient = await records.patientWith(three);
    expect(await ask({ patientId: patient, untilOn: "2027-01-01" })).toMatchObject({ status: 422 });
    expect(await ask({ patientId: patient, services: ["APPOINTMENTS"] })).toMatchObject({ rule: "BR-PX-18" });
    expect(await ask({ patientId: patient, purpose: "TRANSFER_IN" })).toMatchObject({ rule: "BR-RD-10" });
    await records.opened(patient);
    expect(await ask({ patientId: patient })).toMatchObject({ status: 422, words: expect.stringContaining("is open") });
  });

  test("of a proxy with repeat medication alone puts only that before the reviewer (BR-PX-18)", async () => {
    const repeat = (id: string, type: string) => ({
      resourceType: "MedicationRequest",
      id,
      status: "active",
      intent: "plan",
      authoredOn: "2020-01-01",
      medicationCodeableConcept: { text: `Medicine ${id}` },
      extension: [{ url: "https://x/Extension-CareConnect-GPC-PrescriptionType-1", valueCodeableConcept: { coding: [{ code: type }] } }], // prettier-ignore
    });
    const patient = (await practice.patient()).id;
    const problem = { resourceType: "Condition", id: "p", code: { text: "Depression" } };
    await records.bringIn(patient, JSON.stringify({ resourceType: "Bundle", entry: [repeat("r", "repeat"), repeat("s", "acute"), problem].map((resource) => ({ resource })) })); // prettier-ignore
    const review = await records.opened(patient, { purpose: "PROXY", services: ["PRESCRIPTIONS"] });
    expect((await records.entries(review.id)).map(({ title }) => title)).toEqual(["Medicine r"]);
  });

  test("goes from open to signed off by two people, and its hides and minutes are told", async () => {
    const patient = await records.patientWith(three);
    await withService(practice, patient, "FULL_HISTORIC_RECORD", null);
    const { id } = await records.opened(patient);
    expect(await records.seenBy(patient, null)).toEqual([]);
    const submitted = await records.finish(id, ["Term b"]);
    expect(submitted).toMatchObject({ state: "SUBMITTED", minutes: 30, counts: { shown: 2, hidden: 1, undecided: 0 } });
    expect(await records.seenBy(patient, null)).toEqual([]);
    expect(await records.seenBy(patient, null, true)).toEqual(["Term a", "Term c"]);

    const own = await records.signOff(id, by.reviewer);
    expect(refusal(own)).toMatchObject({ rule: "BR-CL-50", words: expect.stringContaining("yourself") });
    const approval = (await by.colleague.ask(steps.approval, { r: id })).data.result;
    expect(approval).toMatchObject({ byReason: [{ reason: "THIRD_PARTY", count: 1 }], escalated: [], needsClinician: false }); // prettier-ignore
    expect(approval.sample).toHaveLength(2);
    const blind = await by.colleague.ask(steps.signOff, { id, v: submitted.version, s: [approval.sample[0]] });
    expect(refusal(blind)).toMatchObject({ rule: "BR-CL-50", words: expect.stringContaining("sample") });

    const done = await records.signOff(id, by.colleague);
    expect(done.data.result).toMatchObject({ state: "SIGNED_OFF" });
    expect(await records.seenBy(patient, null)).toEqual(["Term a", "Term c"]);
    const marking = (await by.reviewer.ask(steps.marking, { r: id })).data.result;
    expect(marking).toMatchObject({ supplier: "EMIS", items: [{ title: "Term b", mark: "HIDE", words: expect.stringContaining("Not visible") }] }); // prettier-ignore
    const marked = await by.manager.ask(steps.marked, { id, v: done.data.result.version });
    expect(marked.data.result.markedAt).toMatch(/^2026-11-02T/);
  });

  test("is not handed in with an entry undecided, nor signed off with one escalated; a clinician settles that", async () => {
    const patient = await records.patientWith(three);
    const { id } = await records.opened(patient);
    const [task] = (await records.read(id)).tasks;
    expect(refusal(await by.reviewer.ask(steps.submit, { id: task?.id, v: task?.version, m: 1 }))).toMatchObject({ rule: "BR-CL-50", words: "1 entry is undecided." }); // prettier-ignore
    await records.decide(id, "Term b", "ESCALATE");
    await records.finish(id);
    expect(refusal(await records.signOff(id))).toMatchObject({ rule: "BR-CL-50", words: expect.stringContaining("escalated") }); // prettier-ignore
    expect(refusal(await records.decide(id, "Term b", "SHOW", {}, by.colleague))).toMatchObject({ rule: "BR-CL-50" });
    expect((await records.decide(id, "Term b", "HIDE", { reason: "SERIOUS_HARM" }, by.gp)).errors).toBeUndefined();
    expect(refusal(await records.signOff(id, by.colleague))).toMatchObject({ words: expect.stringContaining("clinician") }); // prettier-ignore
    expect(refusal(await records.signOff(id, by.gp))).toMatchObject({ words: expect.stringContaining("yourself") });
    expect((await records.signOff(id, by.partner)).data.result.state).toBe("SIGNED_OFF");
  });

  test("comes back with a reason, whole or in part, and says what changed since", async () => {
    const patient = await records.patientWith(three);
    const { id } = await records.opened(patient);
    const submitted = await records.finish(id);
    const short = await by.gp.ask(steps.sendBack, { id, v: submitted.version, r: " no " });
    expect(short.status).toBe(422);
    const [task] = submitted.tasks;
    const partly = await by.gp.ask(steps.sendBackTask, {
      id: task?.id,
      v: task?.version,
      r: "Look at the brother again",
    });
    expect(partly.data.result).toMatchObject({ state: "SENT_BACK", sentBackReason: "Look at the brother again" });
    await records.handIn(id);
    const again = await records.read(id);
    const whole = await by.gp.ask(steps.sendBack, { id, v: again.version, r: "All of it, please" });
    expect(whole.data.result.tasks.map(({ state }: { state: string }) => state)).toEqual(["SENT_BACK", "SENT_BACK", "SENT_BACK"]); // prettier-ignore
    await records.decide(id, "Term b", "HIDE", { reason: "THIRD_PARTY" });
    await records.handIn(id);
    const { changed } = (await by.gp.ask(steps.approval, { r: id })).data.result;
    expect(changed).toContain((await records.entryNamed(id, "Term b")).id);
    const [first] = (await records.read(id)).tasks;
    const approved = await by.gp.ask(steps.approve, { id: first?.id, v: first?.version });
    expect(approved.data.result).toMatchObject({ state: "SUBMITTED" });
    expect((await records.signOff(id)).data.result.state).toBe("SIGNED_OFF");
  });

  test("can be given up with a reason; its decisions stay", async () => {
    const { id } = await records.opened(await records.patientWith(three));
    await records.decide(id, "Term a", "SHOW");
    const { version } = await records.read(id);
    const { data } = await by.gp.ask(steps.cancel, { id, v: version, r: "Asked for in error" });
    expect(data.result).toMatchObject({ state: "CANCELLED", counts: { shown: 1 } });
    expect(refusal(await records.decide(id, "Term c", "SHOW"))).toMatchObject({ rule: "BR-CL-50" });
  });

  test("in a practice of one is signed off by who decided, with a reason (BR-RO-02)", async () => {
    const alone = await testPractice(held, { singleHanded: true });
    const people = await reviewers(alone);
    const theirs = recordsOf(held, alone, people);
    const { id } = await theirs.opened(await theirs.patientWith(three));
    await theirs.finish(id, [], people.gp);
    expect((await theirs.read(id, people.gp)).signOffTakesReason).toBe(true);
    expect((await theirs.signOff(id, people.gp)).status).toBe(422);
    const { data } = await theirs.signOff(id, people.gp, { r: "Nobody else works here" });
    expect(data.result).toMatchObject({ state: "SIGNED_OFF" });
  });

  test("of one's own or a relative's record is nobody's own to open or decide (BR-RO-04)", async () => {
    const patient = await records.patientWith(three);
    const { id } = await records.opened(patient);
    const { id: entryId, version } = await records.entryNamed(id, "Term a");
    await practice.change(
      (database) =>
      database.query("INSERT INTO declared_relative (practice_id, staff_id, patient_id, relation, declared_at) VALUES ($1, $2, $3, 'RELATIVE', '2026-01-01')", [practice.practiceId, by.colleague.id, patient]), // prettier-ignore
    );
    expect(refusal(await by.colleague.ask(steps.decide, { g: { reviewId: id, entryId, version, decision: "SHOW" } }))).toMatchObject({ rule: "BR-RO-04" }); // prettier-ignore
    expect(refusal(await by.colleague.ask(steps.desk, { id }))).toMatchObject({ rule: "BR-CL-23" });
  });
});

describe("a part of a review", () => {
  test("is claimed for 15 minutes; a colleague is warned and takes it over when the lease is out", async () => {
    const { id } = await records.opened(await records.patientWith(three));
    const [task] = (await records.read(id)).tasks;
    const claimed = (await by.reviewer.ask(steps.claim, { id: task?.id, v: task?.version })).data.result;
    expect(claimed).toMatchObject({ state: "IN_PROGRESS" });
    const theirs = (await records.read(id, by.colleague)).tasks.find((each) => each.id === task?.id);
    expect(theirs).toMatchObject({ isClaimedByAnother: true });
    expect(refusal(await by.colleague.ask(steps.claim, { id: task?.id, v: theirs?.version }))).toMatchObject({ rule: "BR-RD-20" }); // prettier-ignore
    await admin.query("UPDATE redaction_task SET claimed_until = '2026-11-02T08:59:00Z' WHERE id = $1", [task?.id]);
    expect((await by.colleague.ask(steps.claim, { id: task?.id, v: theirs?.version })).errors).toBeUndefined();
    expect((await by.reviewer.ask(steps.renew, { id: task?.id, m: 1 })).status).toBe(409);
  });

  test("is left where somebody stopped, and resumed there, with the minutes of both", async () => {
    const { id } = await records.opened(await records.patientWith(three));
    const [task] = (await records.read(id)).tasks;
    const at = (await records.entries(id))[0]?.id;
    await by.reviewer.ask(steps.claim, { id: task?.id, v: task?.version });
    await by.reviewer.ask(steps.renew, { id: task?.id, m: 5, at });
    const now = (await records.read(id)).tasks.find((each) => each.id === task?.id);
    const left = await by.reviewer.ask(steps.release, { id: task?.id, v: now?.version, m: 7, at });
    const released = left.data.result.tasks.find((each: { id: string }) => each.id === task?.id);
    expect(released).toMatchObject({ minutes: 12, leftAtEntry: at, claimedByName: null });
    expect((await by.colleague.ask(steps.claim, { id: task?.id, v: released.version })).errors).toBeUndefined();
  });

  test("stands in a list, the soonest due first, with who has it", async () => {
    const { id } = await records.opened(await records.patientWith(three), { dueOn: "2026-11-03" });
    const list = `query ($mine: Boolean!, $group: EntryGroup) { redactionTasks(isMine: $mine, entryGroup: $group, first: 100) { total items { id reviewId familyName purpose entryGroup undecided isClaimed claimedByName } } }`; // prettier-ignore
    const ours = async (who = by.reviewer, more: object = {}) => {
      const { data } = await who.ask(list, { mine: false, ...more });
      return data.redactionTasks.items.filter((each: { reviewId: string }) => each.reviewId === id);
    };
    expect(await ours()).toHaveLength(3);
    const [task] = await ours(by.reviewer, { group: "RESULTS" });
    expect(task).toMatchObject({ purpose: "HISTORIC_ACCESS", undecided: 1, isClaimed: false, familyName: "Smith" });
    const { version } = (await records.read(id)).tasks.find((each) => each.id === task.id) ?? { version: 0 };
    await by.colleague.ask(steps.claim, { id: task.id, v: version });
    expect(await ours(by.colleague, { mine: true })).toMatchObject([{ id: task.id, isClaimed: true }]);
    expect(await ours(by.reviewer, { mine: true })).toEqual([]);
  });
});

describe("what arrives late (BR-RD-21)", () => {
  test("in a signed-off range is undecided, in a task of its own, and the review is open again", async () => {
    const patient = await records.patientWith(three);
    await withService(practice, patient, "FULL_HISTORIC_RECORD", null);
    const { id } = await records.opened(patient);
    await records.signedOff(id);
    await records.bringIn(patient, csv([line("late", "Seen in 2015, filed now.")]));
    const reopened = await records.read(id);
    expect(reopened).toMatchObject({ state: "REOPENED", counts: { entries: 4, undecided: 1 } });
    expect(reopened.tasks.find(({ entryGroup }) => entryGroup === "LATE")).toMatchObject({ entries: 1, state: "OPEN" });
    expect(await records.seenBy(patient, null)).toEqual(["Term a", "Term b", "Term c"]);
    await records.signedOff(id);
    expect(await records.seenBy(patient, null)).toEqual(["Term a", "Term b", "Term c", "Term late"]);
  });

  test("outside the range leaves the review as it is", async () => {
    const patient = await records.patientWith(three);
    const { id } = await records.opened(patient, { fromOn: "2010-01-01", untilOn: "2019-01-01" });
    await records.signedOff(id);
    await records.bringIn(patient, csv([line("new", "After the range.", { DATE: "2019-01-02" })]));
    expect(await records.read(id)).toMatchObject({ state: "SIGNED_OFF", counts: { entries: 2 } });
  });

  test("with another text asks again; what was hidden stays hidden, what was shown is hidden until then (BR-CL-52)", async () => {
    const patient = await records.patientWith(three);
    await withService(practice, patient, "FULL_HISTORIC_RECORD", null);
    const { id } = await records.opened(patient);
    await records.signedOff(id, ["Term b"]);
    const changed = three.map((each) => ({ ...each, TEXT: `${each["TEXT"]} And more.` }));
    await records.bringIn(patient, csv([changed[0] ?? {}, changed[1] ?? {}] as Record<string, string>[]));
    expect(await records.read(id)).toMatchObject({ state: "REOPENED", counts: { undecided: 2, shown: 1 } });
    expect(await records.seenBy(patient, null)).toEqual(["Term c"]);
    const [hidden] = (await records.entries(id)).filter(({ title }) => title === "Term b");
    expect(hidden).toMatchObject({ askAgain: true, decision: { decision: "HIDE", isOfThisText: false } });
  });

  test("the same again changes nothing: decisions carry over by identity and content", async () => {
    const patient = await records.patientWith(three);
    const { id } = await records.opened(patient);
    await records.signedOff(id, ["Term b"]);
    await records.bringIn(patient, csv(three));
    expect(await records.read(id)).toMatchObject({
      state: "SIGNED_OFF",
      counts: { undecided: 0, hidden: 1, shown: 2 },
    });
    const other = await records.opened(patient, { purpose: "ACCESS_REQUEST" });
    expect(other.counts).toMatchObject({ undecided: 0, hidden: 1, shown: 2 });
  });
});

describe("a transfer-in (BR-RD-10, 11)", () => {
  const transfer = { "x-sender": "SYSTMONE", "x-interaction": "UK07" };

  test("lists the types that lose labels between these suppliers, and knows where the record came from", async () => {
    const patient = (await practice.patient()).id;
    const of = (resourceType: string) => ({ resourceType, id: resourceType, status: "active", code: { text: "x" }, medicationCodeableConcept: { text: "x" } }); // prettier-ignore
    const all = ["Condition", "Observation", "DiagnosticReport", "MedicationRequest", "ProcedureRequest"].map(of);
    await records.bringIn(patient, JSON.stringify({ resourceType: "Bundle", entry: all.map((resource) => ({ resource })) }), transfer); // prettier-ignore
    const review = await records.theOpen(patient);
    expect(review).toMatchObject({ purpose: "TRANSFER_IN", fromOn: null });
    expect(review["labelsLost"].map(({ resourceType, fate }: Record<string, string>) => [resourceType, fate])).toEqual([
      ["Condition", "NEEDS_PARTNER"],
      ["DiagnosticReport", "LOST"],
      ["MedicationRequest", "ALL_OR_NOTHING"],
      ["ProcedureRequest", "LOST"],
    ]);
  });

  test("without labels (UK06) treats every entry as not reviewed", async () => {
    const patient = await records.patientWith(three);
    await records.signedOff((await records.opened(patient)).id);
    await records.bringIn(patient, csv(three), { "x-sender": "EMIS", "x-interaction": "UK06" });
    const review = (await records.openOf(patient)).find(({ purpose }) => purpose === "TRANSFER_IN") as Review;
    expect(review.counts).toMatchObject({ entries: 3, undecided: 3 });
    expect(review["labelsLost"]).toMatchObject([{ fate: "LOST", words: expect.stringContaining("no labels at all") }]);
  });
});
