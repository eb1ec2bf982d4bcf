import { beforeAll, describe, expect, test } from "@jest/globals";
import { reopenReviews } from "../../server/enhanced-review/reopen.job.ts";
import { atWork } from "../notice/queueing.ts";
import { administrator } from "../support/admin.ts";
import { clear, goodPair, people } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import { readied, refusedWith, taken } from "./acting.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
});

const coded = (code: string, codedOn: string) => ({ account: "NONE", codes: [{ code, codedOn }] });
const codesOf = async (patient: string) =>
  (await admin.query("SELECT code, coded_on, source, superseded_by FROM record_code WHERE patient_id = $1 ORDER BY coded_on", [patient])).rows; // prettier-ignore
const reviewOf = async (patient: string) =>
  (await admin.query("SELECT id, version, kind, cause, state, reasons, due_on FROM enhanced_review WHERE patient_id = $1 ORDER BY raised_at DESC", [patient])).rows[0]; // prettier-ignore
const fields = "{ id version state decision reasons talkedOn decidedByName startRefusal { words rule } decideRefusal { words rule } }"; // prettier-ignore
const start = (who: Member, { id, version }: { id: string; version: number }) =>
  who.ask(`mutation ($id: UUID!, $v: Int!) { result: startEnhancedReview(id: $id, version: $v) ${fields} }`, { id, v: version }); // prettier-ignore
const decide = (who: Member, id: string, version: number, given: object) =>
  who.ask(`mutation ($id: UUID!, $v: Int!, $g: EnhancedReviewInput!) { result: decideEnhancedReview(id: $id, version: $v, given: $g) ${fields} }`, { id, v: version, g: given }); // prettier-ignore
const grant = { decision: "GRANT_FULL_PROSPECTIVE", reasons: ["MENTAL_HEALTH"], talkedOn: "2026-11-02", talkedAlone: "YES", talkOutcome: "WANTS_ACCESS", leadConsulted: true }; // prettier-ignore

describe("step 2", () => {
  test("is a gate: until somebody looked nothing is switched on, and who looked stands on the case (BR-CL-22)", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"], { looked: null });
    expect(of.seen).toMatchObject({ state: "CHECKS", look: null, queue: "CHECKS", pending: [{ reason: "AWAITING_RECORD_LOOK" }, { reason: "AWAITING_ID" }, { reason: "AWAITING_CHECKS" }] }); // prettier-ignore
    await of.done(by.verifier, "verifyByDocuments", { given: goodPair });
    for (const kind of ["RESPONSIBILITIES", "COERCION"])
      await of.done(by.verifier, "recordCheck", { found: clear(kind) });
    expect(refusedWith(await of.by(by.registrar, "enableService", { service: "APPOINTMENTS" }))).toMatchObject({ rule: "BR-CL-22" }); // prettier-ignore
    await of.done(by.reception, "lookAtRecord", { looked: { account: "ELSEWHERE", codes: [] } });
    expect(of.seen).toMatchObject({ state: "AUTHORISE", queue: "AUTHORISE", look: { account: "ELSEWHERE" } });
    await of.done(by.registrar, "enableService", { service: "APPOINTMENTS" });
  });

  test("a code found beside access that is on is work at once, and changes nothing by itself (domain.md 13.2)", async () => {
    const { id } = await practice.patient();
    await practice.change(
      (database) =>
      database.query("INSERT INTO service_access (practice_id, id, patient_id, service, state, reason, decided_by, from_at) VALUES ($1, $2, $2, 'DOCUMENTS', 'ACTIVE', 'AUTHORISED', $3, '2026-10-01T09:00:00Z')", [practice.practiceId, id, by.gp.id]), // prettier-ignore
    );
    const of = await taken(practice, by.reception, ["APPOINTMENTS"], { looked: null }, id);
    await of.done(by.reception, "lookAtRecord", { looked: coded("DECLINED", "2026-10-05") });
    const { rows } = await admin.query("SELECT kind, service, closed_at FROM register_difference WHERE patient_id = $1", [id]); // prettier-ignore
    expect(rows).toEqual([{ kind: "DECLINED_BUT_ON", service: "DOCUMENTS", closed_at: null }]);
    const on = await admin.query("SELECT state FROM service_access WHERE patient_id = $1 AND service = 'DOCUMENTS' AND until_at IS NULL", [id]); // prettier-ignore
    expect(on.rows).toEqual([{ state: "ACTIVE" }]);
  });

  test("refuses a code of a day to come, by its field", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"], { looked: null });
    const { errors } = await of.by(by.reception, "lookAtRecord", { looked: coded("DECLINED", "2026-11-03") });
    expect(errors?.[0]?.extensions.fields).toHaveProperty("codedOn");
  });

  test("who declined last year and is asked by the practice waits for their own request; it supersedes the 103, which stays readable (BR-CL-22, BR-REG-01, BR-DC-06)", async () => {
    const { id } = await practice.patient();
    const of = await readied(practice, by, ["SUMMARY_RECORD"], id, {
      initiatedBy: "STAFF",
      looked: coded("DECLINED", "2025-11-20"),
    });
    expect(of.seen).toMatchObject({ queue: "DECLINE_FOLLOW_UP", pending: [{ reason: "AWAITING_OWN_REQUEST" }] });
    expect(refusedWith(await of.by(by.gp, "enableService", { service: "SUMMARY_RECORD" }))).toMatchObject({ rule: "BR-CL-22" }); // prettier-ignore
    await of.done(by.reception, "recordOwnRequest", { on: "2026-11-02" });
    await of.done(by.gp, "enableService", { service: "SUMMARY_RECORD" });
    expect(await codesOf(id)).toEqual([{ code: "DECLINED", coded_on: "2025-11-20", source: "SEEN", superseded_by: of.id }]); // prettier-ignore
    const { rows } = await admin.query("SELECT entry FROM clinical_system_item WHERE patient_id = $1 AND action = 'ENTER'", [id]); // prettier-ignore
    expect(rows).toEqual([{ entry: "DECLINE_ENDED" }]);
  });

  test("a decline at a practice before stands like one made here until the patient says otherwise (BR-DC-03)", async () => {
    const { id } = await practice.patient({ registeredOn: "2026-10-20" });
    const of = await readied(practice, by, ["APPOINTMENTS", "SUMMARY_RECORD"], id, { looked: coded("DECLINED", "2026-11-02") }); // prettier-ignore
    await of.done(by.registrar, "enableService", { service: "APPOINTMENTS" });
    expect(of.seen.pending).toContainEqual(expect.objectContaining({ reason: "AWAITING_OWN_REQUEST", services: ["SUMMARY_RECORD"] })); // prettier-ignore
  });
});

describe("a 104", () => {
  test("opens its review on the day it is found, and the record waits for the clinician while appointments go live (BR-CL-22, BR-EN-08)", async () => {
    const { id } = await practice.patient();
    const of = await readied(practice, by, ["APPOINTMENTS", "SUMMARY_RECORD"], id, { looked: coded("REVIEW_NEEDED", "2026-01-05") }); // prettier-ignore
    expect(await reviewOf(id)).toMatchObject({ kind: "INITIAL", cause: "CODE_FOUND", state: "OPEN", due_on: "2026-11-30" }); // prettier-ignore
    expect(of.seen).toMatchObject({ queue: "AUTHORISE", enhancedReview: { state: "OPEN" } });
    await of.done(by.registrar, "enableService", { service: "APPOINTMENTS" });
    expect(refusedWith(await of.by(by.gp, "enableService", { service: "SUMMARY_RECORD" }))).toMatchObject({ rule: "BR-CL-22" }); // prettier-ignore
  });

  test("is decided by a clinician: the case goes on, and the 106 to enter becomes work (domain.md 4.4)", async () => {
    const { id } = await practice.patient();
    const of = await readied(practice, by, ["SUMMARY_RECORD"], id, { looked: coded("REVIEW_NEEDED", "2026-01-05") });
    expect(of.seen).toMatchObject({ state: "REVIEW", queue: "REVIEW_104" });
    const review = await reviewOf(id);
    const lay = await practice.member("AUTHORISER");
    expect(refusedWith(await start(lay, review))).toMatchObject({ rule: "BR-CL-22" });
    expect(refusedWith(await start(by.reception, review))).toMatchObject({ code: "FORBIDDEN" });
    const started = (await start(by.gp, review)).data.result;
    expect(started).toMatchObject({ state: "IN_REVIEW", decideRefusal: null });
    expect((await decide(by.gp, review.id, started.version, { ...grant, reasons: [] })).errors?.[0]?.extensions.fields).toHaveProperty("reasons"); // prettier-ignore
    expect((await decide(by.gp, review.id, started.version, grant)).data.result).toMatchObject({ state: "DECIDED" });
    expect(refusedWith(await decide(by.gp, review.id, started.version, grant))).toMatchObject({ code: "CONFLICT" });
    const { rows } = await admin.query("SELECT state, queue FROM application WHERE id = $1", [of.id]);
    expect(rows).toEqual([{ state: "AUTHORISE", queue: "AUTHORISE" }]);
    const entered = await admin.query("SELECT entry FROM clinical_system_item WHERE patient_id = $1 AND action = 'ENTER'", [id]); // prettier-ignore
    expect(entered.rows).toEqual([{ entry: "REVIEW_NOT_NEEDED" }]);
  });

  test("tells why it was held and what was said only to who may read restricted concerns (BR-CO-03)", async () => {
    const { id } = await practice.patient();
    await taken(practice, by.reception, ["SUMMARY_RECORD"], { looked: coded("REVIEW_NEEDED", "2026-01-05") }, id);
    const review = await reviewOf(id);
    await start(by.gp, review);
    await decide(by.gp, review.id, 2, { ...grant, reasons: ["COERCIVE_CONTROL"] });
    const open = (who: Member) => who.ask(`query ($id: UUID!) { result: enhancedReview(id: $id) ${fields} }`, { id: review.id }); // prettier-ignore
    expect((await open(by.reception)).data.result).toMatchObject({ reasons: [], talkedOn: null, decision: "GRANT_FULL_PROSPECTIVE" }); // prettier-ignore
    expect((await open(by.safeguarding)).data.result).toMatchObject({ reasons: ["COERCIVE_CONTROL"], talkedOn: "2026-11-02" }); // prettier-ignore
  });

  test("after access was granted makes work and changes nothing by itself (BR-EN-01)", async () => {
    const { id } = await practice.patient();
    const first = await readied(practice, by, ["SUMMARY_RECORD"], id);
    await first.done(by.gp, "enableService", { service: "SUMMARY_RECORD" });
    await first.done(by.registrar, "closeWithoutCredential", { reason: "NOT_COLLECTED" });
    const access = () => admin.query("SELECT service, state FROM service_access WHERE patient_id = $1 AND until_at IS NULL AND service = 'SUMMARY_RECORD'", [id]); // prettier-ignore
    await taken(practice, by.reception, ["APPOINTMENTS"], { looked: coded("REVIEW_NEEDED", "2026-11-01") }, id);
    expect(await reviewOf(id)).toMatchObject({ kind: "RE_REVIEW", cause: "CODED_AFTER_ACCESS", state: "OPEN" });
    expect((await access()).rows).toEqual([{ service: "SUMMARY_RECORD", state: "ACTIVE" }]);
    const work = await by.gp.ask("{ myWork(kind: ENHANCED_REVIEW, first: 100) { items { patientId } } }");
    expect(JSON.stringify(work.data)).toContain(id);
    expect(JSON.stringify((await by.registrar.ask("{ myWork(first: 100) { items { kind patientId } } }")).data)).not.toContain("ENHANCED_REVIEW"); // prettier-ignore
  });

  const coverOn = async (services: string[]) => {
    const { id } = await practice.patient();
    const first = await readied(practice, by, services, id);
    for (const service of services) await first.done(by.gp, "enableService", { service });
    await first.done(by.registrar, "closeWithoutCredential", { reason: "NOT_COLLECTED" });
    await taken(practice, by.reception, ["APPOINTMENTS"], { looked: coded("REVIEW_NEEDED", "2026-11-01") }, id);
    const review = await reviewOf(id);
    await start(by.gp, review);
    const stands = async () => ({
      access: (await admin.query("SELECT service, state, reason FROM service_access WHERE patient_id = $1 AND until_at IS NULL AND service <> 'APPOINTMENTS' ORDER BY service", [id])).rows, // prettier-ignore
      items: (await admin.query("SELECT action, service, entry, due_on FROM clinical_system_item WHERE patient_id = $1 AND confirmed_at IS NULL AND superseded_at IS NULL AND action <> 'SWITCH_ON' ORDER BY action, service", [id])).rows, // prettier-ignore
      told: (await admin.query("SELECT template, merge_fields AS about FROM notice WHERE patient_id = $1", [id])).rows,
    });
    return { id, review, stands };
  };

  test("withheld after access was granted ends what is on the same day, after a talk, and tells the patient (domain.md 4.4, BR-LV-03, BR-CL-11)", async () => {
    const { review, stands } = await coverOn(["SUMMARY_RECORD", "FULL_PROSPECTIVE_RECORD"]);
    const limited = { ...grant, decision: "GRANT_LIMITED", grantedServices: ["SUMMARY_RECORD"] };
    const untalked = { ...limited, talkOutcome: "NOT_REACHED", talkedOn: null, talkedAlone: null };
    expect((await decide(by.gp, review.id, 2, untalked)).errors?.[0]?.extensions.fields).toHaveProperty("talkOutcome");
    expect((await decide(by.gp, review.id, 2, limited)).errors).toBeUndefined();
    expect(await stands()).toEqual({
      access: [
        { service: "FULL_PROSPECTIVE_RECORD", state: "ENDED", reason: "REMOVED" },
        { service: "SUMMARY_RECORD", state: "ACTIVE", reason: "AUTHORISED" },
      ],
      items: [
        { action: "ENTER", service: null, entry: "GRANTED_AFTER_REVIEW", due_on: "2026-11-05" },
        { action: "SWITCH_OFF", service: "FULL_PROSPECTIVE_RECORD", entry: null, due_on: "2026-11-02" },
      ],
      told: [{ template: "ACCESS_ENDED", about: { services: ["FULL_PROSPECTIVE_RECORD"] } }],
    });
  });

  test("that the patient answers with a decline is one: off, acknowledged, and nobody asks again (BR-DC-01, BR-CL-03)", async () => {
    const { id, review, stands } = await coverOn(["SUMMARY_RECORD"]);
    expect((await decide(by.gp, review.id, 2, { ...grant, decision: "PATIENT_DECLINED" })).errors).toBeUndefined();
    const after = await stands();
    expect(after.access).toContainEqual({ service: "SUMMARY_RECORD", state: "DECLINED", reason: "PATIENT_DECLINED" });
    expect(after.items.map(({ action, entry }) => entry ?? action)).toEqual(["DECLINED", "SWITCH_OFF"]);
    expect(after.told).toMatchObject([{ template: "DECLINE_ACKNOWLEDGED" }]);
    const { data } = await by.reception.ask("query ($p: UUID!) { patientApproaches(patientId: $p) { mayApproach { service refusal { rule } } } }", { p: id }); // prettier-ignore
    expect(data.patientApproaches.mayApproach).toContainEqual({ service: "FULL_PROSPECTIVE_RECORD", refusal: { rule: "BR-DC-01" } }); // prettier-ignore
  });

  test("that came with the patient opens a review on day 0 (BR-EN-11)", async () => {
    const { id } = await practice.patient({ registeredOn: "2026-10-20" });
    await taken(practice, by.reception, ["SUMMARY_RECORD"], { looked: coded("REVIEW_NEEDED", "2024-01-05") }, id);
    expect(await reviewOf(id)).toMatchObject({ kind: "TRANSFER_IN", cause: "JOINED_WITH_CODE" });
  });

  test("that was put off is work again on its day, once, and by then changes nothing that is on (BR-EN-10, domain.md 13)", async () => {
    const { id } = await practice.patient();
    await taken(practice, by.reception, ["SUMMARY_RECORD"], { looked: coded("REVIEW_NEEDED", "2026-01-05") }, id);
    const review = await reviewOf(id);
    await start(by.gp, review);
    await decide(by.gp, review.id, 2, { ...grant, decision: "WITHHOLD", reasons: ["MENTAL_HEALTH"], nextReviewOn: "2026-11-20" }); // prettier-ignore
    const later = (days: number) => atWork(held, practice, days * 24 * 60);
    await reopenReviews.run(later(17), {});
    expect(await reviewOf(id)).toMatchObject({ state: "DECIDED" });
    await reopenReviews.run(later(18), {});
    await reopenReviews.run(later(18), {});
    expect(await reviewOf(id)).toMatchObject({ state: "OPEN", kind: "RE_REVIEW", cause: "REVIEW_DUE", reasons: ["MENTAL_HEALTH"] }); // prettier-ignore
    const { rows } = await admin.query("SELECT state FROM enhanced_review WHERE patient_id = $1 ORDER BY raised_at", [id]); // prettier-ignore
    expect(rows).toEqual([{ state: "DECIDED" }, { state: "OPEN" }]);
    const work = await by.gp.ask("{ myWork(kind: ENHANCED_REVIEW, first: 100) { items { patientId } } }");
    expect(JSON.stringify(work.data)).toContain(id);
  });

  test("is asked for here patient by patient, each with an answer, and never for more than the limit (BR-EN-06)", async () => {
    const raise = (ids: string[]) =>
      by.verifier.ask("mutation ($ids: [UUID!]!) { result: raiseEnhancedReviews(patientIds: $ids, reasons: [DOMESTIC_ABUSE]) { patientId refusal { words rule } } }", { ids }); // prettier-ignore
    const [one, other] = [await practice.patient(), await practice.patient()];
    expect((await raise([one.id])).data.result).toEqual([{ patientId: one.id, refusal: null }]);
    const { data } = await raise([one.id, other.id]);
    expect(data.result).toMatchObject([{ refusal: { words: expect.stringMatching(/open already/) } }, { refusal: null }]); // prettier-ignore
    expect(refusedWith(await raise(Array.from({ length: 26 }, (_, at) => `00000000-0000-7000-8000-${String(at).padStart(12, "0")}`)))).toMatchObject({ rule: "BR-EN-06" }); // prettier-ignore
    const { rows } = await admin.query("SELECT entry FROM clinical_system_item WHERE patient_id = $1", [one.id]);
    expect(rows).toEqual([{ entry: "REVIEW_NEEDED" }]);
  });
});
