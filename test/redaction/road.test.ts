import { beforeAll, describe, expect, test } from "@jest/globals";
import { Context } from "../../server/context.ts";
import { changeOnce } from "../../server/change-once.ts";
import { purgeRecordText } from "../../server/record-entry/purge.service.ts";
import { administrator } from "../support/admin.ts";
import { act, look, people, readyCase } from "../support/case.ts";
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
let staff: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await reviewers(practice);
  staff = await people(practice);
  records = recordsOf(held, practice, by);
});

const notices = async (patient: string) =>
  (await admin.query("SELECT template FROM notice WHERE patient_id = $1 ORDER BY queued_at, id", [patient])).rows.map(({ template }) => template); // prettier-ignore
const two = [line("a", "Nothing much."), line("b", "His sister told us in confidence.")];

describe("the patient's road", () => {
  test("waits for the review of the range asked for, opens when it is signed off, and the patient then sees what was decided (BR-REG-04)", async () => {
    const patient = await records.patientWith(two);
    const { id } = await readyCase(practice, staff, ["APPOINTMENTS", "FULL_HISTORIC_RECORD"], patient);
    const enable = () => act(staff.gp, id, "enableService", { service: "FULL_HISTORIC_RECORD" });
    expect(refusal(await enable())).toMatchObject({ rule: "BR-REG-04" });

    const [review, ...others] = (await records.openOf(patient)) as [Review];
    expect([review, others]).toMatchObject([{ purpose: "HISTORIC_ACCESS", services: ["FULL_HISTORIC_RECORD"], fromOn: null, state: "OPEN" }, []]); // prettier-ignore
    const later = { service: "FULL_HISTORIC_RECORD", on: "2026-12-20" };
    expect((await act(staff.gp, id, "setExpectedDate", later)).errors).toBeUndefined();
    // Told first the policy's day when the case began to wait, then the day that somebody set (BR-REG-05).
    expect(await notices(patient)).toEqual(["DELAY", "DELAY"]);
    await act(staff.registrar, id, "enableService", { service: "APPOINTMENTS" });
    await records.finish(review.id, ["Term b"]);
    expect(refusal(await enable())).toMatchObject({ rule: "BR-REG-04" });
    await records.signOff(review.id);
    expect((await look(staff.gp, id)).data.result.state).toBe("AUTHORISE");

    expect(await notices(patient)).toEqual(["DELAY", "DELAY"]);
    expect((await enable()).errors).toBeUndefined();
    expect((await enable()).errors).toBeDefined();
    expect(await notices(patient)).toEqual(["DELAY", "DELAY", "READY"]);
    expect(await records.seenBy(patient, null)).toEqual(["Term a"]);
  });

  test("opens its review by itself: with the record that is there, or when it comes in, once, and not again where somebody gave it up (BR-REG-04, BR-CL-53)", async () => {
    const { id: patient } = await practice.patient();
    await readyCase(practice, staff, ["FULL_HISTORIC_RECORD"], patient);
    expect(await records.openOf(patient)).toEqual([]);
    await records.bringIn(patient, csv(two));
    const review = await records.theOpen(patient);
    expect(review).toMatchObject({ purpose: "HISTORIC_ACCESS", counts: { entries: 2, undecided: 2 } });
    await records.bringIn(patient, csv(two));
    expect(await records.openOf(patient)).toHaveLength(1);
    await by.gp.ask(steps.cancel, { id: review.id, v: review.version, r: "Asked for by mistake." });
    await records.bringIn(patient, csv([...two, line("c", "Nothing much.")]));
    expect(await records.openOf(patient)).toEqual([]);
  });

  test("opens a review of the coded record where that is all it waits for", async () => {
    const patient = await records.patientWith([...two, line("letter", "A letter.", { TYPE: "DOCUMENT" })]);
    const { id } = await readyCase(practice, staff, ["DETAILED_CODED_RECORD"], patient);
    const review = await records.theOpen(patient);
    expect(review).toMatchObject({ purpose: "CODED_RECORD", counts: { entries: 2 } });
    await records.signedOff(review.id);
    expect((await act(staff.gp, id, "enableService", { service: "DETAILED_CODED_RECORD" })).errors).toBeUndefined();
  });

  test("is shut again by an entry that arrives late, until that is decided and signed off", async () => {
    const patient = await records.patientWith(two);
    const { id } = await readyCase(practice, staff, ["FULL_HISTORIC_RECORD"], patient);
    const review = await records.theOpen(patient);
    await records.signedOff(review.id);
    expect((await look(staff.gp, id)).data.result.state).toBe("AUTHORISE");
    await records.bringIn(patient, csv([line("late", "Filed late.")]));
    expect((await look(staff.gp, id)).data.result.state).not.toBe("AUTHORISE");
    expect(refusal(await act(staff.gp, id, "enableService", { service: "FULL_HISTORIC_RECORD" }))).toMatchObject({ rule: "BR-REG-04" }); // prettier-ignore
    await records.signedOff(review.id);
    expect((await act(staff.gp, id, "enableService", { service: "FULL_HISTORIC_RECORD" })).errors).toBeUndefined();
  });

  test("is not opened by a review of another range, of fewer services, or of a proxy", async () => {
    const patient = await records.patientWith(two);
    const { id } = await readyCase(practice, staff, ["FULL_HISTORIC_RECORD"], patient);
    const own = await records.theOpen(patient);
    await by.gp.ask(steps.cancel, { id: own.id, v: own.version, r: "Done in pieces." });
    await records.signedOff((await records.opened(patient, { untilOn: "2020-01-01" })).id);
    await records.signedOff((await records.opened(patient, { purpose: "CODED_RECORD", services: ["DETAILED_CODED_RECORD"] })).id); // prettier-ignore
    await records.signedOff((await records.opened(patient, { purpose: "PROXY" })).id);
    expect(refusal(await act(staff.gp, id, "enableService", { service: "FULL_HISTORIC_RECORD" }))).toMatchObject({ rule: "BR-REG-04" }); // prettier-ignore
    await records.signedOff((await records.opened(patient, { purpose: "ACCESS_REQUEST", fromOn: "2020-01-02" })).id);
    expect((await act(staff.gp, id, "enableService", { service: "FULL_HISTORIC_RECORD" })).errors).toBeUndefined();
  });

  test("reaches further back once the earlier time is reviewed (BR-LV-02)", async () => {
    const patient = await records.patientWith([line("old", "Nothing.", { DATE: "2015-01-01" }), line("new", "Nothing.", { DATE: "2025-01-01" })]); // prettier-ignore
    await practice.change((database) =>
      database.query(
        `INSERT INTO service_access (practice_id, id, patient_id, service, state, reason, visible_from, from_at)
         VALUES ($1, gen_random_uuid(), $2, 'FULL_PROSPECTIVE_RECORD', 'ACTIVE', 'AUTHORISED', '2024-01-01', '2024-01-01T09:00:00Z')`,
        [practice.practiceId, patient],
      ),
    );
    expect(await records.seenBy(patient, null)).toEqual(["Term new"]);
    const { rows } = await admin.query("SELECT id FROM service_access WHERE patient_id = $1", [patient]);
    const earlier = () =>
      staff.gp.ask(
        `mutation ($p: UUID!, $seen: UUID!) { changeVisibleFrom(patientId: $p, service: FULL_PROSPECTIVE_RECORD, seen: $seen, visibleFrom: "2014-01-01", reason: "Asked for it") { id } }`,
        { p: patient, seen: rows[0].id },
      );
    expect(refusal(await earlier())).toMatchObject({ rule: "BR-LV-02" });
    await records.signedOff((await records.opened(patient, { untilOn: "2023-12-31" })).id);
    expect((await earlier()).errors).toBeUndefined();
    expect(await records.seenBy(patient, null)).toEqual(["Term new", "Term old"]);
  });
});

describe("a review that is given up", () => {
  test("leaves nothing hidden with nobody asked: what it decided anew is asked about where it had been signed off", async () => {
    const patient = await records.patientWith([line("a", "One."), line("b", "Two."), line("c", "Three.")]);
    await withService(practice, patient, "FULL_HISTORIC_RECORD", null);
    const { id: first } = await records.opened(patient);
    await records.signedOff(first);
    const again = await records.opened(patient, { purpose: "ACCESS_REQUEST" });
    await records.decide(again.id, "Term a", "HIDE", { reason: "THIRD_PARTY" });
    await records.decide(again.id, "Term b", "ESCALATE");
    expect(await records.seenBy(patient, null)).toEqual(["Term c"]);
    const { version } = await records.read(again.id);
    const { data } = await by.gp.ask(steps.cancel, { id: again.id, v: version, r: "Opened by mistake" });
    expect(data.result.state).toBe("CANCELLED");
    const reopened = await records.read(first);
    expect(reopened).toMatchObject({ state: "REOPENED", counts: { hidden: 1, escalated: 1, undecided: 0 } });
    expect(reopened.tasks.filter(({ entryGroup }) => entryGroup === "LATE")).toMatchObject([{ state: "OPEN", entries: 2 }]); // prettier-ignore
    expect(await records.seenBy(patient, null)).toEqual(["Term c"]);

    await records.decide(first, "Term a", "SHOW", {}, by.gp);
    await records.decide(first, "Term b", "SHOW", {}, by.gp);
    await records.handIn(first);
    expect((await records.signOff(first, by.partner)).data.result.state).toBe("SIGNED_OFF");
    expect(await records.seenBy(patient, null)).toEqual(["Term a", "Term b", "Term c"]);
  });

  test("opens no other where it changed nothing, or where another open review asks", async () => {
    const patient = await records.patientWith([line("a", "One.")]);
    const { id: first } = await records.opened(patient);
    await records.signedOff(first);
    const idle = await records.opened(patient, { purpose: "ACCESS_REQUEST" });
    await by.gp.ask(steps.cancel, { id: idle.id, v: idle.version, r: "Opened by mistake" });
    expect((await records.read(first)).state).toBe("SIGNED_OFF");
    const [one, other] = [await records.opened(patient, { purpose: "NEW_ITEM" }), await records.opened(patient, { purpose: "NEW_ITEM" })]; // prettier-ignore
    await records.decide(one.id, "Term a", "HIDE", { reason: "THIRD_PARTY" });
    await by.gp.ask(steps.cancel, { id: one.id, v: (await records.read(one.id)).version, r: "Opened twice" });
    expect((await records.read(first)).state).toBe("SIGNED_OFF");
    expect(await records.read(other.id)).toMatchObject({ state: "OPEN", counts: { hidden: 1 } });
    await by.gp.ask(steps.cancel, { id: other.id, v: (await records.read(other.id)).version, r: "Opened twice" });
    expect((await records.read(first)).state).toBe("REOPENED");
  });

  test("is never one that was signed off: what is new in it is decided (BR-RD-21)", async () => {
    const patient = await records.patientWith([line("a", "One.")]);
    const { id } = await records.opened(patient);
    await records.signedOff(id);
    await records.bringIn(patient, csv([line("a", "One, and more.")]));
    await records.finish(id);
    const { version, state } = await records.read(id);
    expect(state).toBe("SUBMITTED");
    expect(refusal(await by.gp.ask(steps.cancel, { id, v: version, r: "Not wanted" }))).toMatchObject({ status: 422, rule: "BR-RD-21" }); // prettier-ignore
  });
});

describe("what is hidden is marked in the clinical system (BR-CL-11)", () => {
  const toMark = async (patient: string, who = staff.registrar) =>
    (await who.ask("{ result: myWork(kind: MARKING, first: 100) { items { patientId reviewId dueOn group } } }")).data.result.items.filter(({ patientId }: { patientId: string }) => patientId === patient); // prettier-ignore
  const words = async (patient: string) =>
    (await by.gp.ask(steps.visible, { p: patient, s: null, o: false })).data.result.words;
  const confirm = async (id: string) =>
    staff.registrar.ask("mutation ($id: UUID!, $v: Int!) { result: confirmMarked(id: $id, version: $v) { markedByName markBy state } }", { id, v: (await records.read(id)).version }); // prettier-ignore

  test("the same day: it heads the work of who may confirm, until somebody does by name; what nobody hid is no work", async () => {
    const patient = await records.patientWith(two);
    const { id } = await records.opened(patient);
    expect(refusal(await confirm(id))).toMatchObject({ rule: "BR-CL-11", words: "Nothing of it is to be marked." });
    await records.signedOff(id, ["Term b"]);
    expect(await toMark(patient)).toEqual([{ patientId: patient, reviewId: id, dueOn: "2026-11-02", group: "DUE_SOON" }]); // prettier-ignore
    expect(await toMark(patient, by.reviewer)).toHaveLength(1);
    expect(await toMark(patient, staff.reception)).toEqual([]);
    expect((await confirm(id)).data.result).toMatchObject({ markedByName: expect.any(String), markBy: null });
    expect(refusal(await confirm(id))).toMatchObject({ rule: "BR-CL-11" });
    expect([await toMark(patient), await words(patient)]).toEqual([[], expect.stringContaining("as confirmed")]);

    await records.bringIn(patient, csv([...two, line("late", "Filed late.")]));
    await records.signedOff(id);
    expect(await toMark(patient)).toEqual([]);
    const { id: e, version: v } = await records.entryNamed(id, "Term b");
    await by.gp.ask(steps.lift, { r: id, e, v, why: "She knows of it now" });
    await records.signedOff(id);
    const { items } = (await by.gp.ask(steps.marking, { r: id })).data.result;
    expect(items).toMatchObject([{ title: "Term b", mark: "SHOW" }]);
    expect([await toMark(patient), await words(patient)]).toMatchObject([[{ reviewId: id }], expect.stringContaining("nobody has confirmed yet")]); // prettier-ignore
  });

  test("by its day, kind and title; no word of its text is on the page that is printed", async () => {
    const words = "Came with her sister, who asked us to keep this to ourselves.";
    const patient = await records.patientWith([line("x", words, { TERM: "" })]);
    const { id } = await records.opened(patient);
    await records.signedOff(id, ["Problem"]);
    const { data } = await by.manager.ask(steps.marking, { r: id });
    expect(data.result.items).toMatchObject([{ mark: "HIDE", title: "" }]);
    expect(JSON.stringify(data)).not.toContain("sister");
  });

  test("at once where the patient sees it today, though its review is not signed off", async () => {
    const patient = await records.patientWith([line("new", "Nothing.", { DATE: "2026-10-20" }), line("old", "Nothing.")]); // prettier-ignore
    await withService(practice, patient, "FULL_PROSPECTIVE_RECORD", null);
    const { id } = await records.opened(patient);
    await records.decide(id, "Term old", "HIDE", { reason: "THIRD_PARTY" });
    expect(await toMark(patient)).toEqual([]);
    expect(await records.seenBy(patient, null)).toEqual(["Term new"]);
    await records.decide(id, "Term new", "HIDE", { reason: "THIRD_PARTY" });
    expect(await toMark(patient)).toMatchObject([{ reviewId: id, dueOn: "2026-11-02" }]);
    expect((await by.gp.ask(steps.marking, { r: id })).data.result.items).toHaveLength(2);
    expect((await confirm(id)).data.result).toMatchObject({ markBy: null });
  });
});

describe("clinical text (BR-CL-52)", () => {
  const purge = async (days: number) => {
    const { server } = held.running;
    const request = { ip: "", cookie: undefined, key: undefined };
    const later = { ...server, clock: () => new Date(server.clock().getTime() + days * 86_400_000) };
    const ctx = new Context(later, "test", request, undefined, undefined, practice.practiceId);
    return changeOnce(ctx, { name: "purgeRecordText", input: {}, work: () => purgeRecordText(ctx) });
  };
  const texts = async (patient: string) =>
    (await admin.query("SELECT count(body)::int AS bodies, count(source)::int AS sources, count(*)::int AS entries FROM record_entry WHERE patient_id = $1", [patient])).rows[0]; // prettier-ignore

  test("is kept while a review is open and 30 days after sign-off; then it goes, and decisions stand by their hash", async () => {
    const patient = await records.patientWith(two);
    const waiting = await records.patientWith(two);
    await records.opened(waiting);
    const { id } = await records.opened(patient);
    await records.signedOff(id, ["Term b"]);
    await purge(29);
    expect(await texts(patient)).toEqual({ bodies: 2, sources: 2, entries: 2 });
    expect((await purge(31)).entries).toBeGreaterThanOrEqual(2);
    expect(await texts(patient)).toEqual({ bodies: 0, sources: 0, entries: 2 });
    expect(await texts(waiting)).toEqual({ bodies: 2, sources: 2, entries: 2 });
    const { rows } = await admin.query("SELECT body FROM audit_entry WHERE event = 'purgeRecordText' AND patient_id = $1", [patient]); // prettier-ignore
    expect(rows.map(({ body }) => JSON.parse(body).facts)).toEqual([{ entries: 2 }]);

    const [entry] = await records.entries(id);
    expect(entry).toMatchObject({ isTextGone: true, title: "Text taken away", text: "" });
    expect(refusal(await by.gp.ask(steps.lift, { r: id, e: entry?.id, v: entry?.version, why: "No longer needed" }))).toMatchObject({ status: 422 }); // prettier-ignore
    await records.bringIn(patient, csv(two));
    expect(await records.read(id)).toMatchObject({
      state: "SIGNED_OFF",
      counts: { shown: 1, hidden: 1, undecided: 0 },
    });
    expect(await records.entryNamed(id, "Term b")).toMatchObject({ text: two[1]?.["TEXT"], isTextGone: false });
  });

  test("that nobody opens a review for goes after 90 days", async () => {
    const patient = await records.patientWith(two);
    await purge(89);
    expect(await texts(patient)).toMatchObject({ bodies: 2 });
    await purge(91);
    expect(await texts(patient)).toMatchObject({ bodies: 0 });
  });
});
