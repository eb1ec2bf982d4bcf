import { beforeAll, describe, expect, test } from "@jest/globals";
import { administrator } from "../support/admin.ts";
import { testPractice, testServer, type TestPractice } from "../support/practice.ts";
import { csv } from "../record-entry/records.ts";
import { line, recordsOf, refusal, type Records, type Reviewers, reviewers, steps, withService } from "./reviewing.ts";

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

const plain = ["a", "b", "c"].map((id) => line(id, "Nothing much."));
const worrying = line("w", "Her brother Tom told us of the assault.", { TYPE: "DOCUMENT" });

/** The same instant is written in two ways: as it was made, and as the database writes it. */
const sameInstants = (answer: object) =>
  JSON.parse(JSON.stringify(answer), (name, value) => (name.endsWith("At") && value ? Date.parse(value) : value));

describe("a decision about one entry", () => {
  test("shows what was found and why, and counts down its part", async () => {
    const { id } = await records.opened(await records.patientWith([...plain, worrying]));
    const entry = await records.entryNamed(id, "Term w");
    expect(entry).toMatchObject({ flagged: true, text: worrying["TEXT"], decision: null });
    expect(entry["findings"][0]).toMatchObject({ words: expect.any(String), reason: expect.any(String) });
    const { start, end } = entry["findings"][0];
    expect(entry.text.slice(start, end)).not.toBe("");
    const { data } = await records.decide(id, "Term a", "SHOW", { note: "Known to her" });
    expect(data.result).toMatchObject({ undecided: 2, proposed: [], entry: { decision: { decision: "SHOW", note: "Known to her", origin: "ENTRY", isOfThisText: true } } }); // prettier-ignore
    const { rows } = await admin.query("SELECT note FROM redaction_decision WHERE note IS NOT NULL");
    expect(JSON.stringify(rows)).not.toContain("Known");
  });

  test("answers with the entry exactly as it stands afterwards, decided for the first time and again", async () => {
    const { id } = await records.opened(await records.patientWith([...plain, worrying]));
    const given = [
      ["SHOW", { note: "Known to her" }, by.reviewer],
      ["HIDE", { reason: "THIRD_PARTY" }, by.colleague],
      ["ESCALATE", { note: "Is this harm?" }, by.reviewer],
      ["HIDE", { reason: "SERIOUS_HARM", note: "It is" }, by.gp],
    ] as const;
    for (const [decision, more, who] of given) {
      const { entry, undecided } = (await records.decide(id, "Term w", decision, more, who)).data.result;
      const [read] = (await who.ask(steps.entries, { r: id, ids: [entry.id] })).data.result;
      expect(sameInstants(entry)).toEqual(sameInstants(read));
      expect(undecided).toBe((await records.read(id)).tasks.find((task) => task.id === entry.taskId)?.undecided);
    }
  });

  test("by two reviewers at the same moment is made once; the other is told (BR-RD-20)", async () => {
    const { id } = await records.opened(await records.patientWith(plain));
    const { id: entryId, version } = await records.entryNamed(id, "Term a");
    const answers = await Promise.all(
      [by.reviewer, by.colleague, by.gp].map((who, at) =>
        who.ask(steps.decide, { g: { reviewId: id, entryId, version, decision: at === 1 ? "ESCALATE" : "SHOW" } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { rows } = await admin.query("SELECT superseded_at FROM redaction_decision WHERE entry_id = $1", [entryId]);
    expect(rows).toEqual([{ superseded_at: null }]);
    expect((await records.read(id)).tasks[0]).toMatchObject({ undecided: 2 });
  });

  test("is superseded by a later one, which leaves it readable", async () => {
    const { id } = await records.opened(await records.patientWith(plain));
    await records.decide(id, "Term a", "HIDE", { reason: "THIRD_PARTY" });
    await records.decide(id, "Term a", "SHOW");
    const { history } = await records.entryNamed(id, "Term a");
    expect(history).toMatchObject([{ decision: "SHOW", supersededAt: null }, { decision: "HIDE", supersededAt: expect.any(String) }]); // prettier-ignore
  });

  test("for serious harm takes a clinician, and a second one where the policy says so (BR-RD-03, 04)", async () => {
    const two = await testPractice(held, { secondClinicianFor: ["SERIOUS_HARM"] });
    const people = await reviewers(two);
    const theirs = recordsOf(held, two, people);
    const { id } = await theirs.opened(await theirs.patientWith(plain));
    const harm = { reason: "SERIOUS_HARM" };
    expect(refusal(await theirs.decide(id, "Term a", "HIDE", harm))).toMatchObject({ rule: "BR-RD-03" });
    expect((await theirs.decide(id, "Term a", "HIDE", harm, people.gp)).data.result.entry.needsSecond).toBe(true);
    await theirs.finish(id);
    expect(refusal(await theirs.signOff(id, people.partner))).toMatchObject({ rule: "BR-RD-04" });
    const { id: e, version: v } = await theirs.entryNamed(id, "Term a");
    expect(refusal(await people.gp.ask(steps.second, { r: id, e, v }))).toMatchObject({ rule: "BR-RD-04" });
    const agreed = await people.partner.ask(steps.second, { r: id, e, v });
    expect(agreed.data.result.entry).toMatchObject({ needsSecond: false, decision: { secondByName: expect.any(String) } }); // prettier-ignore
    expect((await theirs.signOff(id, people.partner)).data.result.state).toBe("SIGNED_OFF");
  });
});

describe("bad input is refused with its reason, and nothing of it is applied:", () => {
  const stateOf = async (patient: string) =>
    // prettier-ignore
    (await admin.query(
      `SELECT (SELECT json_agg(json_build_array(e.id, e.version, e.decision, e.signed_off) ORDER BY e.id) FROM record_entry e WHERE e.patient_id = $1) AS entries,
              (SELECT count(*)::int FROM redaction_decision d JOIN record_entry e ON e.id = d.entry_id WHERE e.patient_id = $1) AS decisions,
              (SELECT json_agg(json_build_array(t.state, t.undecided)) FROM redaction_task t WHERE t.patient_id = $1) AS tasks`,
      [patient],
    )).rows[0];
  const given = { decision: "HIDE", reason: "THIRD_PARTY" };
  type Case = (at: { id: string; patient: string; entry: { id: string; version: number } }) => object | Promise<object>;

  test.each<[string, Case, object]>([
    ["words inside an entry (422, BR-RD-01)", () => ({ span: [0, 4] }), { status: 422, rule: "BR-RD-01", words: expect.stringContaining("the whole entry is shown or hidden") }], // prettier-ignore
    ["an empty stretch of an entry (422, BR-RD-01)", () => ({ span: [] }), { status: 422, rule: "BR-RD-01" }],
    ["an entry of another review (404)", async () => ({ reviewId: (await records.opened(await records.patientWith(plain))).id }), { status: 404 }], // prettier-ignore
    ["a review of another practice or of nobody (404)", () => ({ reviewId: "0190b9f4-7a1c-7e3a-8a55-2f1d4c6b7a89" }), { status: 404 }], // prettier-ignore
    ["an entry that a colleague decided since it was loaded (409)", async ({ id, entry }) => {
      await by.colleague.ask(steps.decide, { g: { reviewId: id, entryId: entry.id, version: entry.version, decision: "SHOW" } }); // prettier-ignore
      return {};
    }, { status: 409 }], // prettier-ignore
    ["an entry whose text changed since it was loaded (409)", async ({ patient }) => {
      await records.bringIn(patient, csv([line("a", "Another text."), ...plain.slice(1)]));
      return {};
    }, { status: 409 }], // prettier-ignore
    ["a hide without a reason (422)", () => ({ reason: null }), { status: 422, words: "Say why it is hidden." }],
    ["a reason to show (422)", () => ({ decision: "SHOW" }), { status: 422, words: "Only a hidden entry has a reason." }], // prettier-ignore
    ["a note of more than 1,000 characters (422)", () => ({ note: "x".repeat(1_001) }), { status: 422 }],
  ])("%s", async (_, change, refused) => {
    const patient = await records.patientWith(plain);
    const { id } = await records.opened(patient);
    const entry = await records.entryNamed(id, "Term a");
    const more = await change({ id, patient, entry });
    const before = await stateOf(patient);
    const g = { reviewId: id, entryId: entry.id, version: entry.version, ...given, ...more };
    expect(refusal(await by.reviewer.ask(steps.decide, { g }))).toMatchObject(refused);
    expect(await stateOf(patient)).toEqual(before);
  });

  test("a decision by somebody whose role does not allow it (403)", async () => {
    const { id } = await records.opened(await records.patientWith(plain));
    expect((await records.decide(id, "Term a", "SHOW", {}, by.manager)).status).toBe(403);
  });
});

describe("a linked set (BR-RD-07)", () => {
  const condition = { resourceType: "Condition", id: "c", code: { text: "Depression" }, extension: [{ url: "https://x/Extension-CareConnect-ActualProblem-1", valueReference: { reference: "Observation/o" } }] }; // prettier-ignore
  const observation = { resourceType: "Observation", id: "o", code: { text: "Depressed" }, comment: "Her mother Joan confided this to us." }; // prettier-ignore
  const other = { resourceType: "Observation", id: "x", code: { text: "Cough" } };

  test("is proposed together, and may be decided together though one of it was flagged", async () => {
    const { id: patient } = await practice.patient();
    await records.bringIn(patient, JSON.stringify({ resourceType: "Bundle", entry: [condition, observation, other].map((resource) => ({ resource })) })); // prettier-ignore
    const { id } = await records.opened(patient);
    const { data } = await records.decide(id, "Depression", "HIDE", { reason: "THIRD_PARTY" });
    const { proposed } = data.result;
    expect(proposed).toMatchObject([{ title: "Depressed" }]);
    const cough = await records.entryNamed(id, "Cough");
    const mixed = await by.reviewer.ask(steps.decideGroup, { g: { reviewId: id, decision: "HIDE", reason: "THIRD_PARTY", isSet: true, entries: [{ id: proposed[0].id, version: 1 }, { id: cough.id, version: 1 }] } }); // prettier-ignore
    expect(mixed.status).toBe(422);
    const set = await by.reviewer.ask(steps.decideGroup, { g: { reviewId: id, decision: "HIDE", reason: "THIRD_PARTY", isSet: true, entries: [{ id: proposed[0].id, version: proposed[0].version }] } }); // prettier-ignore
    expect(set.data.result).toMatchObject({ done: 1, rows: [{ outcome: "DONE" }] });
    const desk = await records.desk(id);
    expect(desk.sets.filter((each: number | null) => each !== null)).toHaveLength(2);
  });
});

describe("a group", () => {
  test("is previewed with what it leaves out, and answers for each entry: flagged ones and changed ones never", async () => {
    const labelled = line("l", "Nothing much.", { LABEL: "NOPAT" });
    const { id } = await records.opened(
      await records.patientWith([...plain, { ...worrying, TYPE: "PROBLEM" }, labelled]),
    );
    await records.decide(id, "Term c", "SHOW");
    const preview = (await by.reviewer.ask(steps.group, { r: id, k: ["PROBLEM"] })).data.result;
    expect(preview).toMatchObject({ count: 2, leftOutFlagged: 1, leftOutLabelled: 1, leftOutDecided: 1 });
    expect(preview.eligible.map(({ title, text }: Record<string, string>) => `${title}: ${text}`).sort()).toEqual(["Term a: Nothing much.", "Term b: Nothing much."]); // prettier-ignore
    await records.decide(id, "Term b", "HIDE", { reason: "THIRD_PARTY" });
    const { ids, versions } = await records.desk(id);
    const stale = preview.eligible.find(({ title }: { title: string }) => title === "Term b");
    const entries = ids.map((each: string, at: number) => ({ id: each, version: each === stale.id ? stale.version : versions[at] })); // prettier-ignore
    const stranger = (await records.entries((await records.opened(await records.patientWith(plain))).id))[0];
    const answer = await by.reviewer.ask(steps.decideGroup, { g: { reviewId: id, decision: "SHOW", entries: [...entries, { id: stranger?.id, version: 1 }] } }); // prettier-ignore
    const outcomes = answer.data.result.rows.map(({ outcome }: { outcome: string }) => outcome).sort();
    expect(answer.data.result.done).toBe(2);
    expect(outcomes).toEqual(["CHANGED", "DONE", "DONE", "FLAGGED", "FLAGGED", "REFUSED"]);
    expect(await records.entryNamed(id, "Term w")).toMatchObject({ decision: null });
    expect(await records.entryNamed(id, "Term b")).toMatchObject({ decision: { decision: "HIDE" } });
    const { rows } = await admin.query("SELECT body FROM audit_entry WHERE event = 'decideGroup' ORDER BY seq DESC LIMIT 1"); // prettier-ignore
    expect(JSON.parse(rows[0].body).facts).toMatchObject({ entries: 2, asked: 6, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }); // prettier-ignore
  });
});

describe("lifting (BR-RD-05)", () => {
  test("is a clinician's, with a reason; the old decision stays readable and the entry hidden until it is decided anew", async () => {
    const patient = await records.patientWith(plain);
    await withService(practice, patient, "FULL_HISTORIC_RECORD", null);
    const { id } = await records.opened(patient);
    await records.signedOff(id, ["Term a"]);
    const { id: e, version: v } = await records.entryNamed(id, "Term a");
    const lift = (who = by.gp, why = "She knows of it now") => who.ask(steps.lift, { r: id, e, v, why });
    expect(refusal(await lift(by.reviewer))).toMatchObject({ rule: "BR-RD-05" });
    expect((await lift(by.gp, "x")).status).toBe(422);
    const { data } = await lift();
    expect(data.result).toMatchObject({ decision: null, history: [{ decision: "HIDE", liftReason: "She knows of it now", liftedByName: expect.any(String) }] }); // prettier-ignore
    expect(await records.seenBy(patient, null)).toEqual(["Term b", "Term c"]);
    expect(await records.read(id)).toMatchObject({ state: "REOPENED", counts: { undecided: 1 } });
    await records.signedOff(id);
    expect(await records.seenBy(patient, null)).toEqual(["Term a", "Term b", "Term c"]);
  });

  test("puts the entry before somebody in every review that covers it: signed off and submitted ones open again, an open one gains a part, and one that was given up stays so", async () => {
    const patient = await records.patientWith(plain);
    const given = (purpose: string) => records.opened(patient, { purpose });
    const [own, other, submitted, underWay, givenUp] = [await given("HISTORIC_ACCESS"), await given("PROXY"), await given("CODED_RECORD"), await given("ACCESS_REQUEST"), await given("NEW_ITEM")]; // prettier-ignore
    const newest = await records.opened(patient, { purpose: "PROXY", untilOn: "2010-01-01" });
    await by.gp.ask(steps.cancel, { id: givenUp.id, v: givenUp.version, r: "Opened twice." });
    await records.signedOff(own.id, ["Term a"]);
    for (const { id } of [other, submitted]) await records.finish(id, ["Term a"]);
    await records.signOff(other.id);
    const { id: e, version: v } = await records.entryNamed(own.id, "Term a");
    expect((await by.gp.ask(steps.lift, { r: own.id, e, v, why: "She knows of it now" })).errors).toBeUndefined();
    const after = async ({ id }: { id: string }) => {
      const { state, counts, tasks } = await records.read(id);
      const live = tasks.filter((task) => task.undecided > 0).map((task) => `${task.entryGroup} ${task.state}`);
      return [state, counts["undecided"], ...live];
    };
    for (const review of [own, other, submitted]) expect(await after(review)).toEqual(["REOPENED", 1, "LATE OPEN"]);
    expect(await after(underWay)).toEqual(["OPEN", 1, "CONSULTATIONS OPEN"]);
    expect((await after(givenUp))[0]).toBe("CANCELLED");
    expect((await records.read(newest.id)).counts["entries"]).toBe(0);
    await records.signedOff(own.id);
    // One decision counts for all; the others only ask for their own sign-off again.
    for (const review of [other, submitted]) expect(await after(review)).toEqual(["REOPENED", 0]);
  });
});

describe("the desk", () => {
  test("holds every entry in order, without a word of the record, and finds words in it", async () => {
    const { id } = await records.opened(await records.patientWith([...plain, worrying]));
    const answer = await by.reviewer.ask(steps.desk, { id });
    expect(JSON.stringify(answer.data)).not.toMatch(/brother|Nothing|Term/);
    const { ids, flagged, decisions, seenNow } = answer.data.result;
    expect([ids.length, flagged.filter(Boolean).length, decisions, seenNow]).toEqual([4, 1, [null, null, null, null], [false, false, false, false]]); // prettier-ignore
    const found = (await by.reviewer.ask(steps.search, { r: id, w: "ASSAULT tom" })).data.result;
    expect(found).toEqual([(await records.entryNamed(id, "Term w")).id]);
    const { rows } = await admin.query("SELECT body FROM audit_entry WHERE event = 'searchRecord' ORDER BY seq DESC LIMIT 1"); // prettier-ignore
    expect(rows[0].body).not.toMatch(/assault|tom/i);
    expect((await by.reviewer.ask(steps.search, { r: id, w: "a" })).status).toBe(422);
  });

  test("refuses more than 100 entries at a time, and nobody sees another practice's", async () => {
    const { id } = await records.opened(await records.patientWith(plain));
    const many = Array.from({ length: 101 }, (_, at) => `0190b9f4-7a1c-7e3a-8a55-${String(at).padStart(12, "0")}`);
    expect((await by.reviewer.ask(steps.entries, { r: id, ids: many })).status).toBe(422);
    const other = await testPractice(held);
    const stranger = await other.member("AUTHORISER", { clinical: true });
    for (const step of [steps.desk, steps.read]) expect((await stranger.ask(step, { id })).status).toBe(404);
    expect((await stranger.ask(steps.entries, { r: id, ids: many.slice(0, 1) })).status).toBe(404);
  });

  test("says what a proxy with some services would see, and that it is closed until their review is signed off (BR-CL-53)", async () => {
    const patient = await records.patientWith([...plain, { ...worrying, TEXT: "Ordinary letter." }]);
    await records.signedOff((await records.opened(patient)).id, ["Term a"]);
    expect(await records.seenBy(patient, ["DETAILED_CODED_RECORD"])).toEqual([]);
    await records.signedOff(
      (await records.opened(patient, { purpose: "PROXY", services: ["DETAILED_CODED_RECORD"] })).id,
    );
    expect(await records.seenBy(patient, ["DETAILED_CODED_RECORD"])).toEqual(["Term b", "Term c"]);
    expect(await records.seenBy(patient, ["DETAILED_CODED_RECORD", "DOCUMENTS"])).toEqual(["Term b", "Term c"]);
    expect(await records.seenBy(patient, ["DOCUMENTS"])).toEqual([]);
    await records.signedOff((await records.opened(patient, { purpose: "PROXY", services: ["DOCUMENTS"] })).id);
    expect(await records.seenBy(patient, ["DOCUMENTS"])).toEqual(["Term w"]);
    expect(await records.seenBy(patient, ["APPOINTMENTS"])).toEqual([]);
  });

  test("opens nothing but repeat medication to a proxy whose review put only that before the reviewer (BR-PX-18)", async () => {
    const medicine = (id: string, type: string) => ({ resourceType: "MedicationRequest", id, status: "active", intent: "plan", authoredOn: "2020-01-01", medicationCodeableConcept: { text: `Term ${id}` }, extension: [{ url: "https://x/Extension-CareConnect-GPC-PrescriptionType-1", valueCodeableConcept: { coding: [{ code: type }] } }] }); // prettier-ignore
    const { id: patient } = await practice.patient();
    await records.bringIn(patient, JSON.stringify({ resourceType: "Bundle", entry: [medicine("r", "repeat"), medicine("m", "acute")].map((resource) => ({ resource })) })); // prettier-ignore
    await records.signedOff((await records.opened(patient)).id);
    await records.signedOff((await records.opened(patient, { purpose: "PROXY", services: ["PRESCRIPTIONS"] })).id);
    expect(await records.seenBy(patient, ["PRESCRIPTIONS"])).toEqual(["Term r"]);
    expect(await records.seenBy(patient, ["PRESCRIPTIONS", "FULL_HISTORIC_RECORD"])).toEqual(["Term r"]);
    expect(await records.seenBy(patient, ["FULL_HISTORIC_RECORD"])).toEqual([]);
  });
});
