import { beforeAll, describe, expect, test } from "@jest/globals";
import { telling } from "../notice/queueing.ts";
import type { Member, TestPractice } from "../support/practice.ts";
import { about, done, openConcern, raise, read, step } from "./raising.ts";
import { pages, stopping } from "./stopping.ts";

const { held, admin, here, stopped, tellsNothing } = stopping();
let practice: TestPractice;
let by: typeof here.by;
beforeAll(() => void ({ practice, by } = here));

const onHoldRead = { words: "On hold. Speak to the safeguarding lead.", rule: null };

describe("the husband who works there", () => {
  /** The same stop seen by somebody who may know and by one who is kept from it. */
  async function told(who: Member, patientId: string, id: string) {
    return Promise.all(pages(patientId, id).map(async ([query, args]) => [query, await read(who, query, args)] as const)); // prettier-ignore
  }

  test.each([
    ["reception", ["RECEPTION"], false],
    ["a GP and safeguarding lead", ["AUTHORISER", "SAFEGUARDING_LEAD"], true],
    ["a registrar", ["REGISTRAR"], false],
  ] as const)("as %s, named as not to know, sees nothing that tells him (BR-CL-20)", async (_, roles, clinical) => {
    const husband = await practice.member([...roles], { clinical });
    const of = await stopped("COERCION", { keptFrom: [husband.id] });
    const { rows } = await admin.query("SELECT id FROM concern WHERE patient_id = $1", [of.patientId]);
    for (const [query, text] of await told(husband, of.patientId, of.of.id)) {
      // A list has other patients' holds, which a safeguarding lead may know of; the one kept from him is not in it.
      if (/^(myWork|applications)$/.test(query)) expect(text).not.toContain(of.patientId);
      else tellsNothing(text, of);
    }
    expect((await openConcern(husband, rows[0].id)).errors?.[0]?.extensions.code).toMatch(/NOT_FOUND|FORBIDDEN/);
    const page = JSON.parse(await read(husband, "patient", `(id: "${of.patientId}")`));
    expect(page).toMatchObject({ onHold: true, concerns: [], safeContact: null, openItems: 0 });
    expect(page.services[0]).toMatchObject({ reason: null, fromAt: null, itemId: null });
    const items = await husband.ask("{ myWork(kind: CLINICAL_SYSTEM, first: 100) { items { patientId } } }");
    expect(JSON.stringify(items.data)).not.toContain(of.patientId);
  });

  test("as a GP, declared as a relative, opens her page with a reason and reads what reception reads (BR-CL-20, 23)", async () => {
    const of = await stopped();
    const husband = await practice.member(["AUTHORISER", "RECEPTION"], { clinical: true });
    await admin.query("INSERT INTO declared_relative VALUES ($1, $2, $3, 'RELATIVE', $4)", [practice.practiceId, husband.id, of.patientId, "2026-11-01T09:00:00Z"]); // prettier-ignore
    await husband.ask('mutation ($p: UUID!) { explainRelatedLook(patientId: $p, reason: "She asked me to look") }', { p: of.patientId }); // prettier-ignore
    const page = JSON.parse(await read(husband, "patient", `(id: "${of.patientId}")`));
    expect(page).toMatchObject({ onHold: true, concerns: [], relation: "RELATIVE" });
    const mine = JSON.parse(await read(by.reception, "patient", `(id: "${of.patientId}")`));
    expect({ ...page, relation: null }).toEqual({ ...mine, safeContact: null, relation: null });
    const timeline = await read(husband, "patientTimeline", `(patientId: "${of.patientId}")`);
    expect(timeline).toBe(await read(by.reception, "patientTimeline", `(patientId: "${of.patientId}")`));
    expect(JSON.parse(await read(husband, "application", `(id: "${of.of.id}")`)).hold).toEqual({ words: "On hold. Speak to the safeguarding lead.", rule: null }); // prettier-ignore
  });

  test("cannot be given the concern to look after, nor raise one kept from himself", async () => {
    const husband = await practice.member("AUTHORISER", { clinical: true });
    const { patientId } = await stopped("COERCION", { keptFrom: [husband.id] });
    const { rows } = await admin.query("SELECT id FROM concern WHERE patient_id = $1", [patientId]);
    await admin.query("UPDATE concern SET state = 'OPEN', before_suspension = NULL, suspended_at = NULL WHERE id = $1", [rows[0].id]); // prettier-ignore
    const given = { severity: "HIGH", ownerId: husband.id, dueOn: "2026-11-03" };
    const refused = await step(by.gp, rows[0].id, "triageConcern", given);
    expect(refused.errors?.[0]?.extensions.fields).toHaveProperty("ownerId");
    const own = await raise(husband, patientId, about("COERCION", { keptFrom: [husband.id] }));
    expect(own.errors?.[0]?.extensions.fields).toHaveProperty("keptFrom");
  });

  /** A GP who may know of every concern but this one. */
  const keptGp = () => practice.member(["AUTHORISER", "PRACTICE_MANAGER"], { clinical: true });

  async function seenNow(stop: Awaited<ReturnType<typeof stopped>>) {
    stop.of.seen = done(await by.gp.ask("query ($id: UUID!) { result: application(id: $id) { id version } }", { id: stop.of.id })); // prettier-ignore
    return stop;
  }

  test("as a GP, reads nothing of why a review is held and decides about none while she is on hold (BR-CL-20, BR-CO-03)", async () => {
    const husband = await keptGp();
    const { patientId } = await stopped("COERCION", { keptFrom: [husband.id] });
    done(await by.verifier.ask("mutation ($p: UUID!) { result: raiseEnhancedReviews(patientIds: [$p], reasons: [DOMESTIC_ABUSE]) { refusal { words } } }", { p: patientId })); // prettier-ignore
    const { rows } = await admin.query("SELECT id FROM enhanced_review WHERE patient_id = $1", [patientId]);
    const open = async (who: Member) =>
      done(await who.ask(`query ($id: UUID!) { result: enhancedReview(id: $id) { reasons talkedOn startRefusal { words rule } } }`, { id: rows[0].id })); // prettier-ignore
    expect(await open(by.gp)).toMatchObject({ reasons: ["DOMESTIC_ABUSE"], startRefusal: null });
    expect(await open(husband)).toEqual({ reasons: [], talkedOn: null, startRefusal: onHoldRead });
    const start = (who: Member) => who.ask("mutation ($id: UUID!) { result: startEnhancedReview(id: $id, version: 1) { reasons } }", { id: rows[0].id }); // prettier-ignore
    expect((await start(husband)).errors?.[0]).toMatchObject({ message: onHoldRead.words });
    expect(done(await start(by.gp)).reasons).toEqual(["DOMESTIC_ABUSE"]);
  });

  test("as a GP, is told 'On hold' by a decline, and not why it is suspended (BR-CL-20, BR-SU-03)", async () => {
    const husband = await keptGp();
    const { patientId } = await stopped("COERCION", { keptFrom: [husband.id] });
    const decline = async (who: Member) =>
      (await who.ask("mutation ($p: UUID!) { result: recordDecline(patientId: $p, services: [{ service: APPOINTMENTS }]) { services { refusal { words rule } } } }", { p: patientId })).errors?.[0]; // prettier-ignore
    const mine = await decline(husband);
    expect(mine?.message).toBe(onHoldRead.words);
    expect(mine?.extensions.rule).toBeUndefined();
    expect((await decline(by.reception))?.message).toBe(mine?.message);
    expect((await decline(by.gp))?.message).not.toBe(mine?.message);
  });

  test("as a GP, cannot refuse her on the ground that is kept from him (BR-CL-20)", async () => {
    const husband = await keptGp();
    const { of } = await seenNow(await stopped("COERCION", { keptFrom: [husband.id] }));
    const given = { reason: "COERCION_CONCERN", alternative: "By telephone", reviewOn: "2027-03-01" };
    const propose = (who: Member) => of.by(who, "proposeRefusal", { service: "PRESCRIPTIONS", given });
    expect((await propose(husband)).errors?.[0]).toMatchObject({ message: onHoldRead.words });
    expect((await propose(by.gp)).errors).toBeUndefined();
  });

  test("as a GP, finds no notice of hers to settle that is restricted (BR-CL-20)", async () => {
    const husband = await keptGp();
    const { patientId } = await stopped("COERCION", { keptFrom: [husband.id] });
    const { id } = await telling(held, () => practice)({ template: "DELAY", patientId, cause: "kept", about: { service: "DOCUMENTS", expectedOn: "2026-12-24" } }); // prettier-ignore
    const told = (who: Member) => who.ask("mutation ($id: UUID!) { result: sayNoticeTold(id: $id, version: 1, how: IN_PERSON) { state } }", { id }); // prettier-ignore
    expect((await told(husband)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect(done(await told(by.gp))).toEqual({ state: "TOLD" });
  });

  test("as a GP who reads the audit, is not told by which rule an attempt about her was refused (BR-CL-20)", async () => {
    const husband = await keptGp();
    const knowing = await keptGp();
    const { of } = await seenNow(await stopped("COERCION", { keptFrom: [husband.id] }));
    const refused = await of.by(by.gp, "enableService", { service: "PRESCRIPTIONS" });
    expect(refused.errors?.[0]?.extensions.rule).toBe("BR-CO-01");
    const rules = async (who: Member) => {
      const { items } = JSON.parse(
        await read(who, "auditEntries", '(event: "enableService", outcome: REFUSED, first: 1)'),
      );
      return items[0].facts.filter(({ name }: { name: string }) => name === "rule");
    };
    expect(await rules(knowing)).toEqual([{ name: "rule", value: "BR-CO-01" }]);
    expect(await rules(husband)).toEqual([]);
  });
});
