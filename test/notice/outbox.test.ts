import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { lastSeq, refusedWith } from "../application/acting.ts";
import { administrator } from "../support/admin.ts";
import { people } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import { entriesAfter, telling } from "./queueing.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
const tell = telling(held, () => practice);
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
});

const row = "id version state channel need problem title steps familyName batchNumber settledHow settledByName";
const list = async (who: Member, filter = "") =>
  (await who.ask(`{ notices(${filter ? `${filter}, ` : ""}first: 100) { total items { ${row} } } }`)).data.notices;
const open = async (who: Member, id: string) =>
  (await who.ask(`query ($id: UUID!) { notice(id: $id) { ${row} document { title address date blocks { kind text items } } } }`, { id })).data.notice; // prettier-ignore
const print = (who: Member, notices: { id: string; version: number }[], headers = {}) =>
  who.ask("mutation ($n: [SeenNoticeInput!]!) { printNotices(notices: $n) { batch { id number letters printed version postedAt } outcomes { id isPrinted reason } } }", { n: notices }, headers); // prettier-ignore
const step = (who: Member, name: string, id: string, version: number, more = "") =>
  who.ask(`mutation ($id: UUID!, $v: Int!) { result: ${name}(id: $id, version: $v${more}) { ${row} } }`, {
    id,
    v: version,
  });
const file = (who: Member, path: string, headers = {}) =>
  fetch(`${held.running.url}/print/${practice.odsCode}/${path}`, { headers: { cookie: who.cookie, ...headers } });
const queued = async (more: object = {}, about = "2026-12-24") => {
  const { id: patientId } = await practice.patient(more);
  const { id } = await tell({ template: "DELAY", patientId, cause: randomUUID(), about: { service: "DOCUMENTS", expectedOn: about } }); // prettier-ignore
  return { id, patientId, version: 1 };
};
const concern = (patientId: string) =>
  admin.query(
    `INSERT INTO concern (practice_id, id, patient_id, kind, restricted, severity, state, kept_from, suspension_requested, noticed_on, raised_by, raised_at, due_on, version)
     VALUES ($1, $2, $3, 'COERCION', true, 'HIGH', 'OPEN', '{}', false, '2026-11-02', $2, '2026-11-02', '2026-11-02', 1)`,
    [practice.practiceId, randomUUID(), patientId],
  );

describe("the outbox with nothing configured", () => {
  test("is opened, read and printed; opening is a look at the patient", async () => {
    const { id, patientId } = await queued({ familyName: "Byron" });
    expect((await list(by.reception, "group: TO_PRINT")).items[0]).toMatchObject({ id, state: "QUEUED", channel: "PRINT", title: "Delay, with the expected date", steps: ["PRINT", "CANCEL"], familyName: "Byron" }); // prettier-ignore
    const seq = await lastSeq(admin, practice);
    const { document } = await open(by.reception, id);
    expect(document.title).toMatch(/little longer/);
    expect(document.blocks.map(({ text }: { text: string }) => text).join(" ")).toMatch(
      /Dear .*Byron.*24 December 2026/s,
    );
    const pdf = await file(by.reception, `notices/${id}.pdf`);
    expect([pdf.status, pdf.headers.get("content-type"), pdf.headers.get("cache-control")]).toEqual([200, "application/pdf", "no-store"]); // prettier-ignore
    expect(Buffer.from(await pdf.arrayBuffer()).toString("latin1")).toMatch(
      /^%PDF-1\.7[\s\S]*\/Marked true[\s\S]*%%EOF/,
    );
    const html = await (await file(by.reception, `notices/${id}.html`)).text();
    expect(html).toMatch(/Byron[\s\S]*24 December 2026/);
    expect(await entriesAfter(admin as never, practice, seq)).toMatchObject(
      Array(3).fill({ event: "notice", outcome: "LOOKED", subject_id: id, patient_id: patientId }),
    );
  });

  test("belongs to one practice and to its staff", async () => {
    const { id } = await queued();
    const other = await people(await testPractice(held));
    expect(await open(other.gp, id)).toBeNull();
    const champion = await practice.member("CHAMPION");
    expect(refusedWith(await champion.ask("{ notices(first: 5) { total } }"))).toMatchObject({ code: "FORBIDDEN" });
    expect((await file(champion, `notices/${id}.pdf`)).status).toBe(403);
    expect((await file(other.gp, `notices/${id}.pdf`)).status).toBe(403);
    const nobody = await fetch(`${held.running.url}/print/${practice.odsCode}/notices/${id}.pdf`);
    expect(nobody.status).toBe(401);
    expect((await file(by.gp, `notices/${id}.pdf`, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await file(by.gp, "notices/not-an-id.pdf")).status).toBe(404);
  });
});

describe("a print batch", () => {
  test("prints what was chosen as it was seen, and says of each other why not", async () => {
    const [good, changed, emailed, dead] = [await queued(), await queued(), await queued(), await queued()];
    await step(by.reception, "cancelNotice", changed.id, 1);
    await admin.query("UPDATE notice SET channel = 'EMAIL' WHERE id = $1", [emailed.id]);
    await admin.query("UPDATE patient SET death_status = '2' WHERE id = $1", [dead.patientId]);
    const strange = { id: randomUUID(), version: 1 };
    const { data } = await print(by.reception, [good, changed, emailed, dead, strange].map(({ id, version }) => ({ id, version }))); // prettier-ignore
    expect(data.printNotices.batch).toMatchObject({ letters: 1, printed: 0 });
    const reasons = Object.fromEntries(data.printNotices.outcomes.map((each: { id: string; reason: string }) => [each.id, each.reason])); // prettier-ignore
    expect(reasons[good.id]).toBeNull();
    expect(reasons[changed.id]).toMatch(/Somebody changed this.*cancelled/);
    expect(reasons[emailed.id]).toMatch(/not for printing/);
    expect(reasons[dead.id]).toMatch(/left this practice or died/);
    expect(reasons[strange.id]).toMatch(/not in the outbox/);
    expect((await open(by.reception, dead.id)).state).toBe("CANCELLED");
  });

  test("is one PDF with its list, is posted after it was printed, and a reprint is noted", async () => {
    const letters = [await queued({ familyName: "Alder" }), await queued({ familyName: "Birch", writtenFormat: "11" })];
    const { data } = await print(by.reception, letters.map(({ id, version }) => ({ id, version }))); // prettier-ignore
    const { batch } = data.printNotices;
    const post = (version: number) => by.reception.ask("mutation ($id: UUID!, $v: Int!) { markPosted(id: $id, version: $v) { postedAt postedByName } }", { id: batch.id, v: version }); // prettier-ignore
    expect(refusedWith(await post(batch.version))).toMatchObject({ message: expect.stringMatching(/Print the batch first/) }); // prettier-ignore
    const seq = await lastSeq(admin, practice);
    for (const copy of [1, 2]) {
      const pdf = Buffer.from(await (await file(by.reception, `batches/${batch.id}.pdf`)).arrayBuffer()).toString("latin1"); // prettier-ignore
      expect(pdf.match(/\/S \/Part/g)).toHaveLength(3);
      expect((await entriesAfter(admin as never, practice, seq)).at(-1)).toMatchObject({ event: copy === 1 ? "printBatch" : "reprintBatch", subject_id: batch.id }); // prettier-ignore
    }
    expect((await post(batch.version)).data.markPosted).toMatchObject({ postedAt: expect.any(String) });
    const posted = (await list(by.reception, `batchId: "${batch.id}"`)).items;
    expect(posted.map(({ state }: { state: string }) => state)).toEqual(["POSTED", "POSTED"]);
    expect(refusedWith(await post(batch.version + 1))).toMatchObject({ message: expect.stringMatching(/already/) });
    const { rows } = await admin.query("SELECT count(*)::int AS n FROM event WHERE kind = 'noticeState' AND facts->>'state' = 'POSTED' AND patient_id = ANY ($1)", [letters.map(({ patientId }) => patientId)]); // prettier-ignore
    expect(rows).toEqual([{ n: 2 }]);
  });

  test("keeps its letters as they were printed, whatever becomes of the address or the words", async () => {
    const { id, version, patientId } = await queued();
    await print(by.reception, [{ id, version }]);
    const before = (await open(by.reception, id)).document;
    await admin.query("UPDATE patient SET address_lines = ARRAY['2 New Road'], family_name = 'Newname' WHERE id = $1", [patientId]); // prettier-ignore
    expect((await open(by.reception, id)).document).toEqual(before);
  });

  test("holds 500 letters at the most, and one press makes one batch", async () => {
    const many = Array.from({ length: 501 }, () => ({ id: randomUUID(), version: 1 }));
    expect(refusedWith(await print(by.reception, many))).toMatchObject({ code: "BAD_USER_INPUT" });
    const { id, version } = await queued();
    const press = () => print(by.reception, [{ id, version }], { "idempotency-key": `print-${id}` });
    const [first, second] = await Promise.all([press(), press()]);
    expect(second.data).toEqual(first.data);
    const { rows } = await admin.query("SELECT count(*)::int AS n FROM print_batch WHERE id = $1", [first.data.printNotices.batch.id]); // prettier-ignore
    expect(rows).toEqual([{ n: 1 }]);
  });
});

describe("what a person decides", () => {
  test("a notice in Braille is told by a person, who says how; nothing was sent", async () => {
    const { id } = await queued({ writtenFormat: "12" });
    expect(await open(by.reception, id)).toMatchObject({ state: "NEEDS_PERSON", need: "FORMAT", steps: ["PRINT_INSTEAD", "SAY_TOLD", "CANCEL"] }); // prettier-ignore
    const { data } = await step(by.reception, "sayNoticeTold", id, 1, ", how: BRAILLE");
    expect(data.result).toMatchObject({ state: "TOLD", settledHow: "BRAILLE", settledByName: expect.stringMatching(/^Member/), steps: [] }); // prettier-ignore
    expect(refusedWith(await step(by.reception, "sayNoticeTold", id, 2, ", how: PHONE"))).toMatchObject({ code: "RULE_BROKEN" }); // prettier-ignore
    expect(refusedWith(await step(by.reception, "cancelNotice", id, 1))).toMatchObject({ code: "CONFLICT" });
  });

  test("one without an address is printed to be handed over when somebody chooses so", async () => {
    const { id } = await queued({ addressLines: [] });
    expect((await open(by.reception, id)).need).toBe("NO_ADDRESS");
    expect((await step(by.reception, "printNoticeInstead", id, 1)).data.result).toMatchObject({ state: "QUEUED", channel: "PRINT" }); // prettier-ignore
    expect((await print(by.reception, [{ id, version: 2 }])).data.printNotices.outcomes).toEqual([{ id, isPrinted: true, reason: null }]); // prettier-ignore
  });

  test("one that would show a hold is seen by who may know, and by nobody else in any list, total, file or step (BR-CL-20)", async () => {
    const { id: patientId } = await practice.patient();
    await concern(patientId);
    const { id } = await tell({ template: "READY", patientId, cause: "held", about: { services: ["APPOINTMENTS"] } });
    const totals = async (who: Member) => (await who.ask("{ outboxTotals { group count } }")).data.outboxTotals.find(({ group }: { group: string }) => group === "FOR_A_PERSON").count; // prettier-ignore
    expect((await totals(by.gp)) - (await totals(by.reception))).toBe(1);
    const seen = async (who: Member) => (await list(who, `patientId: "${patientId}"`)).total;
    expect([await seen(by.gp), await seen(by.reception), await seen(by.manager)]).toEqual([1, 0, 0]);
    expect(await open(by.reception, id)).toBeNull();
    expect((await file(by.reception, `notices/${id}.pdf`)).status).toBe(404);
    expect(refusedWith(await step(by.reception, "sayNoticeTold", id, 1, ", how: PHONE"))).toMatchObject({ code: "NOT_FOUND" }); // prettier-ignore
    expect((await step(by.gp, "sayNoticeTold", id, 1, ", how: PHONE")).data.result.state).toBe("TOLD");
    const printed = await queued();
    await concern(printed.patientId);
    const { outcomes } = (await print(by.reception, [{ id: printed.id, version: 1 }])).data.printNotices;
    expect(outcomes[0].reason).toBe("On hold. Speak to the safeguarding lead.");
  });
});
