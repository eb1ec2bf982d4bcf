import { beforeAll, describe, expect, test } from "@jest/globals";
import { isMoreThanTrivial, safetyAfter } from "../../server/redaction/safety.rules.ts";
import { about, raise } from "../concern/raising.ts";
import { csv } from "../record-entry/records.ts";
import { administrator } from "../support/admin.ts";
import { type Member, testPractice, testServer, type TestPractice } from "../support/practice.ts";
import { line, recordsOf, refusal, type Records, type Review, type Reviewers, reviewers, steps } from "./reviewing.ts";

describe("more than trivial redaction for a carer (BR-PX-19)", () => {
  test.each<[string, Parameters<typeof isMoreThanTrivial>[0], boolean]>([
    ["nothing", [], false],
    ["two entries about other people", ["THIRD_PARTY", "THIRD_PARTY"], false],
    ["three of them", ["THIRD_PARTY", "THIRD_PARTY", "THIRD_PARTY"], true],
    ["one for abuse", ["DOMESTIC_ABUSE"], true],
    ["one that the patient asked to hide", ["PATIENT_REQUEST"], true],
    ["what belongs to another patient, however much", Array.from({ length: 9 }, () => "WRONG_PATIENT" as const), false],
  ])("%s", (_, hidden, isMore) => expect(isMoreThanTrivial(hidden)).toBe(isMore));

  test("is safe when both say so, and not as soon as one says no", () => {
    const [yes, no] = [{ isSafe: true }, { isSafe: false }];
    expect([[yes], [yes, yes], [no], [yes, no]].map(safetyAfter)).toEqual(["ASKED", "SAFE", "UNSAFE", "UNSAFE"]);
  });
});

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Reviewers;
let records: Records;
let lead: Member;
let doctorAndLead: Member;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await reviewers(practice);
  records = recordsOf(held, practice, by);
  lead = await practice.member("SAFEGUARDING_LEAD");
  doctorAndLead = await practice.member(["AUTHORISER", "SAFEGUARDING_LEAD"], { clinical: true });
});

const answer = `mutation ($id: UUID!, $v: Int!, $p: SafetyPart!, $s: Boolean!, $r: String!) { result: answerProxySafety(id: $id, version: $v, part: $p, isSafe: $s, reason: $r) { version safety safetyAnswers { part isSafe reason answeredByName } safetySteps { part refusal { words rule } } } }`;
const say = (who: Member, { id, version }: Pick<Review, "id" | "version">, part: string, isSafe: boolean, reason = "I spoke to the patient alone") =>
  who.ask(answer, { id, v: version, p: part, s: isSafe, r: reason }); // prettier-ignore
const services = ["FULL_HISTORIC_RECORD"];
const lines = ["a", "b", "c", "d"].map((id) => line(id, "Nothing much."));
const work = async (who: Member, reviewId: string) => {
  const { data } = await who.ask("{ result: myWork(kind: SAFETY, first: 100) { items { reviewId } } }");
  return data.result.items.filter((item: { reviewId: string }) => item.reviewId === reviewId).length;
};
async function signedOffFor(hidden: string[]) {
  const patient = await records.patientWith(lines);
  const { id } = await records.opened(patient, { purpose: "PROXY", services });
  const review = await records.signedOff(id, hidden);
  const words = async () =>
    (await by.gp.ask(steps.visible, { p: patient, s: services, o: false })).data.result.words as string;
  return { patient, review, words, sees: () => records.seenBy(patient, services) };
}

describe("a signed-off review for a carer", () => {
  test("that hid a little opens to the carer at once", async () => {
    const { review, sees } = await signedOffFor(["Term a"]);
    expect(await sees()).toEqual(["Term b", "Term c", "Term d"]);
    expect(refusal(await say(by.gp, review, "CLINICIAN", true))).toMatchObject({ status: 422, rule: "BR-PX-19" });
  });

  test("that hid more opens nothing until a clinician and the safeguarding lead, two people, say that sharing is safe", async () => {
    const { review, sees, words } = await signedOffFor(["Term a", "Term b", "Term c"]);
    expect([await sees(), await words()]).toEqual([[], expect.stringContaining("safeguarding lead")]);
    expect([await work(by.gp, review.id), await work(lead, review.id), await work(by.reviewer, review.id)]).toEqual([1, 1, 0]); // prettier-ignore
    expect((await say(by.reviewer, review, "CLINICIAN", true)).status).toBe(403);
    expect(refusal(await say(lead, review, "CLINICIAN", true))).toMatchObject({ rule: "BR-PX-19" });
    expect((await say(lead, review, "SAFEGUARDING_LEAD", true, "x")).status).toBe(422);

    const first = (await say(doctorAndLead, review, "CLINICIAN", true)).data.result;
    expect(first).toMatchObject({ safety: "ASKED", safetyAnswers: [{ part: "CLINICIAN", reason: "I spoke to the patient alone" }] }); // prettier-ignore
    expect(await sees()).toEqual([]);
    expect((await say(lead, review, "SAFEGUARDING_LEAD", true)).status).toBe(409);
    const now = { id: review.id, version: first.version };
    expect(refusal(await say(doctorAndLead, now, "SAFEGUARDING_LEAD", true))).toMatchObject({ words: expect.stringContaining("Somebody else") }); // prettier-ignore
    expect([await work(by.gp, review.id), await work(doctorAndLead, review.id), await work(lead, review.id)]).toEqual([0, 0, 1]); // prettier-ignore
    expect((await say(lead, now, "SAFEGUARDING_LEAD", true)).data.result.safety).toBe("SAFE");
    expect(await sees()).toEqual(["Term d"]);
    const { rows } = await admin.query("SELECT reason FROM redaction_safety_answer");
    expect(JSON.stringify(rows)).not.toContain("patient alone");
  });

  test("stays closed when one says no, and asks both anew once it is signed off again", async () => {
    const { review, sees } = await signedOffFor(["Term a", "Term b", "Term c"]);
    const found = (await say(lead, review, "SAFEGUARDING_LEAD", false)).data.result;
    expect(found.safety).toBe("UNSAFE");
    expect([await sees(), await work(by.gp, review.id)]).toEqual([[], 0]);
    expect(refusal(await say(by.gp, { id: review.id, version: found.version }, "CLINICIAN", true))).toMatchObject({ rule: "BR-PX-19" }); // prettier-ignore

    const { id: e, version: v } = await records.entryNamed(review.id, "Term a");
    await by.gp.ask(steps.lift, { r: review.id, e, v, why: "She knows of it" });
    expect(await work(by.gp, review.id)).toBe(0);
    await records.signedOff(review.id, ["Term a"]);
    expect(await work(by.gp, review.id)).toBe(1);
    const { id: e2, version: v2 } = await records.entryNamed(review.id, "Term b");
    await by.gp.ask(steps.lift, { r: review.id, e: e2, v: v2, why: "She knows of it" });
    await records.signedOff(review.id);
    expect(await sees()).toEqual(["Term b", "Term d"]);
  });
});

test("what two people said is told to who may know of restricted concerns, and to nobody kept from them (BR-CL-20, BR-CO-03)", async () => {
  const { patient, review } = await signedOffFor(["Term a", "Term b", "Term c"]);
  const kept = await practice.member("AUTHORISER", { clinical: true });
  const raised = await raise(lead, patient, about("SAFEGUARDING", { keptFrom: [kept.id] }));
  expect(raised.errors).toBeUndefined();
  expect(await work(kept, review.id)).toBe(0);
  expect(refusal(await say(kept, review, "CLINICIAN", true)).words).toMatch(/^On hold/);
  await say(lead, review, "SAFEGUARDING_LEAD", false);
  const read = async (who: Member) =>
    (await who.ask("query ($id: UUID!) { result: redactionReview(id: $id) { safety safetyAnswers { isSafe reason } } }", { id: review.id })).data.result; // prettier-ignore
  const kinds = async (who: Member) =>
    JSON.stringify((await who.ask("query ($id: UUID!) { patientTimeline(patientId: $id) { items { kind } } }", { id: patient })).data); // prettier-ignore
  expect(await read(by.gp)).toEqual({ safety: "UNSAFE", safetyAnswers: [{ isSafe: false, reason: "I spoke to the patient alone" }] }); // prettier-ignore
  expect(await kinds(by.gp)).toContain("answerProxySafety");
  for (const who of [by.reviewer, by.manager, kept]) {
    expect(await read(who)).toEqual({ safety: "ASKED", safetyAnswers: [] });
    expect(await kinds(who)).not.toContain("answerProxySafety");
  }
});

describe("what was hidden for a child's carer (BR-RD-08)", () => {
  const bornIn = async (born: string) => {
    const { id } = await practice.patient({ born });
    await records.bringIn(id, csv(lines));
    const { id: review } = await records.opened(id, { purpose: "PROXY", services });
    await records.signedOff(review, ["Term a"]);
    return { patient: id, review };
  };

  test("is asked about again when the child is to see the record, and stays hidden until that is signed off", async () => {
    const { patient, review } = await bornIn("2012-05-01");
    const own = await records.opened(patient);
    expect(own.counts).toMatchObject({ undecided: 1, shown: 3 });
    expect(await records.entryNamed(own.id, "Term a")).toMatchObject({ askAgain: true, decision: { decision: "HIDE" } }); // prettier-ignore
    expect(await records.seenBy(patient, services)).toEqual(["Term b", "Term c", "Term d"]);
    expect((await records.read(review)).state).toBe("SIGNED_OFF");
    await records.signedOff(own.id, ["Term a"]);
    expect((await records.read(own.id)).counts).toMatchObject({ undecided: 0, hidden: 1 });
    expect((await records.read(review)).tasks[0]).toMatchObject({ undecided: 0 });
  });

  test("is put before somebody where the carer's review is, when the child's own is given up", async () => {
    const { patient, review } = await bornIn("2012-05-01");
    const own = await records.opened(patient);
    await by.gp.ask(steps.cancel, { id: own.id, v: own.version, r: "Withdrawn by the family" });
    expect(await records.read(review)).toMatchObject({ state: "REOPENED", counts: { undecided: 1 } });
  });

  test("stands for somebody who was grown up then", async () => {
    const { patient } = await bornIn("1980-05-01");
    expect((await records.opened(patient)).counts).toMatchObject({ undecided: 0, hidden: 1 });
  });
});
