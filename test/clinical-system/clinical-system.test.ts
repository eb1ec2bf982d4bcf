import { beforeAll, describe, expect, test } from "@jest/globals";
import { confirmRefusal, stepsFor } from "../../server/clinical-system/clinical-system.rules.ts";
import { Action } from "../../server/service-access/service-access.rules.ts";
import { Service } from "../../server/service-access/service.ts";
import { onHold } from "../../server/reason.ts";
import { audited, lastSeq, nobody, readied, refusedWith } from "../application/acting.ts";
import { surgery } from "../application/facts.ts";
import { administrator } from "../support/admin.ts";
import { decline as declineOf, people } from "../support/case.ts";
import { testPractice, testServer, type Answer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
});

const fields = "{ id version action service instructions confirmedAt confirmedByName decidedByName ownerId supersededAt refusal { words rule } patient { id } }"; // prettier-ignore
const openItem = (who: Member, id: string) =>
  who.ask(`query ($id: UUID!) { result: clinicalSystemItem(id: $id) ${fields} }`, { id });
const confirm = (who: Member, id: string, version = 1): Promise<Answer> =>
  who.ask(`mutation ($id: UUID!, $v: Int!) { result: confirmInClinicalSystem(id: $id, version: $v) ${fields} }`, {
    id,
    v: version,
  });
const assign = (who: Member, id: string, owner: string | null, version = 1): Promise<Answer> =>
  who.ask(`mutation ($id: UUID!, $v: Int!, $o: UUID) { result: assignClinicalSystemItem(id: $id, version: $v, ownerId: $o) ${fields} }`, { id, v: version, o: owner }); // prettier-ignore

/** A patient whose appointments were just switched on here, and the item that says so. */
async function decided(patientId?: string) {
  const patient = patientId ?? (await practice.patient()).id;
  const of = await readied(practice, by, ["APPOINTMENTS"], patient);
  await of.done(by.registrar, "enableService", { service: "APPOINTMENTS" });
  const { rows } = await admin.query("SELECT id FROM clinical_system_item WHERE application_id = $1", [of.id]);
  expect(rows).toHaveLength(1);
  return { patient, item: rows[0].id as string };
}
const now = async (patient: string) =>
  (await by.gp.ask("query ($id: UUID!) { patient(id: $id) { openItems services { service state isConfirmed itemId } } }", { id: patient })).data.patient; // prettier-ignore
const decline = (patient: string) => declineOf(by.reception, patient, ["APPOINTMENTS"]);

/** What is done in the settings; an entry in the record is words of its own. */
const deeds = Object.values(Action).filter((action) => action !== "ENTER");

describe("a decision here is not the deed there", () => {
  test("until a named person confirms it, the register says 'decided, not yet confirmed' (BR-CL-11)", async () => {
    const { patient, item } = await decided();
    expect(await now(patient)).toEqual({ openItems: 1, services: [{ service: "APPOINTMENTS", state: "ACTIVE", isConfirmed: false, itemId: item }] }); // prettier-ignore
    const seq = await lastSeq(admin, practice);
    const { data } = await confirm(by.gp, item);
    expect(data.result).toMatchObject({ version: 2, confirmedByName: expect.stringMatching(/^Member/) });
    const { rows } = await admin.query("SELECT confirmed_by FROM clinical_system_item WHERE id = $1", [item]);
    expect(rows).toEqual([{ confirmed_by: by.gp.id }]);
    expect(await now(patient)).toEqual({ openItems: 0, services: [{ service: "APPOINTMENTS", state: "ACTIVE", isConfirmed: true, itemId: null }] }); // prettier-ignore
    expect(await audited(admin, practice, seq)).toMatchObject([
      { event: "confirmInClinicalSystem", outcome: "DONE", actor_id: by.gp.id, subject_id: item, patient_id: patient },
    ]);
  });

  test("is confirmed once, on the version that was seen", async () => {
    const { item } = await decided();
    expect(refusedWith(await confirm(by.registrar, item, 2))).toMatchObject({ code: "CONFLICT" });
    await confirm(by.registrar, item);
    expect(refusedWith(await confirm(by.gp, item))).toMatchObject({ code: "CONFLICT" });
    expect(refusedWith(await confirm(by.gp, item, 2))).toMatchObject({ code: "RULE_BROKEN", message: expect.stringMatching(/already/) }); // prettier-ignore
  });

  test("that a later decision overtakes is superseded and cannot be confirmed; the later one is due the same day (BR-CL-11)", async () => {
    const { patient, item } = await decided();
    await admin.query("UPDATE application SET state = 'ACTIVE', closed_at = '2026-11-02' WHERE patient_id = $1", [
      patient,
    ]);
    expect((await decline(patient)).errors).toBeUndefined();
    const { rows } = await admin.query("SELECT action, due_on, superseded_at IS NOT NULL AS superseded FROM clinical_system_item WHERE patient_id = $1 ORDER BY opened_at", [patient]); // prettier-ignore
    expect(rows).toEqual([
      { action: "SWITCH_ON", due_on: "2026-11-05", superseded: true },
      { action: "SWITCH_OFF", due_on: "2026-11-02", superseded: false },
    ]);
    expect(refusedWith(await confirm(by.registrar, item, 2))).toMatchObject({
      message: expect.stringMatching(/later decision/),
    });
    expect((await openItem(by.registrar, item)).data.result.refusal.words).toMatch(/later decision/);
    const work = await by.registrar.ask(
      "{ myWork(kind: CLINICAL_SYSTEM, first: 100) { items { id action patientId } } }",
    );
    const mine = work.data.myWork.items.filter(({ patientId }: { patientId: string }) => patientId === patient);
    expect(mine.map(({ action }: { action: string }) => action)).toEqual(["SWITCH_OFF"]);
  });

  test("that was confirmed stays confirmed when a later decision comes", async () => {
    const { patient, item } = await decided();
    await confirm(by.registrar, item);
    await admin.query("UPDATE application SET state = 'ACTIVE', closed_at = '2026-11-02' WHERE patient_id = $1", [
      patient,
    ]);
    await decline(patient);
    const { rows } = await admin.query("SELECT superseded_at, confirmed_by FROM clinical_system_item WHERE id = $1", [
      item,
    ]);
    expect(rows).toEqual([{ superseded_at: null, confirmed_by: by.registrar.id }]);
  });

  test("is confirmed by who may, of this practice, and never for oneself or a relative (BR-RO-04)", async () => {
    const { patient, item } = await decided();
    for (const who of [by.reception, by.verifier, by.manager, by.safeguarding])
      expect(refusedWith(await confirm(who, item))).toMatchObject({ status: 403, code: "FORBIDDEN" });
    expect((await openItem(by.verifier, item)).data.result.refusal.words).toBe("Your role does not allow this.");
    const theirs = await people(await testPractice(held));
    expect(refusedWith(await confirm(theirs.registrar, item))).toMatchObject({ code: "NOT_FOUND" });
    expect((await openItem(theirs.registrar, item)).data.result).toBeNull();
    expect(refusedWith(await confirm(by.registrar, nobody()))).toMatchObject({ code: "NOT_FOUND" });
    await admin.query("INSERT INTO declared_relative VALUES ($1, $2, $3, 'RELATIVE', '2026-11-02')", [practice.practiceId, by.registrar.id, patient]); // prettier-ignore
    expect(refusedWith(await confirm(by.registrar, item))).toMatchObject({ code: "RULE_BROKEN", rule: "BR-CL-23" });
    const explain = `mutation ($p: UUID!) { explainRelatedLook(patientId: $p, reason: "Nobody else is here this morning") }`;
    expect((await by.registrar.ask(explain, { p: patient })).errors).toBeUndefined();
    expect(refusedWith(await confirm(by.registrar, item))).toMatchObject({ code: "RULE_BROKEN", rule: "BR-RO-04" });
    await admin.query("DELETE FROM declared_relative");
  });

  test("is opened as a look at the patient; a relative's stays shut until a reason is given (BR-CL-23)", async () => {
    const { patient, item } = await decided();
    await openItem(by.gp, item);
    const { rows } = await admin.query("SELECT actor_id FROM audit_entry WHERE event = 'clinicalSystemItem' AND outcome = 'LOOKED' AND patient_id = $1", [patient]); // prettier-ignore
    expect(rows).toEqual([{ actor_id: by.gp.id }]);
    const cousin = await practice.member("REGISTRAR");
    await admin.query("INSERT INTO declared_relative VALUES ($1, $2, $3, 'RELATIVE', '2026-11-02')", [practice.practiceId, cousin.id, patient]); // prettier-ignore
    expect(refusedWith(await openItem(cousin, item))).toMatchObject({ rule: "BR-CL-23", data: null });
    expect(refusedWith(await assign(cousin, item, cousin.id))).toMatchObject({ rule: "BR-CL-23", data: null });
  });

  test("is given to a colleague, who has it among their own; and to nobody who does not work here", async () => {
    const { item } = await decided();
    expect(refusedWith(await assign(by.gp, item, item))).toMatchObject({ code: "BAD_USER_INPUT" });
    expect((await assign(by.gp, item, by.registrar.id)).data.result).toMatchObject({
      ownerId: by.registrar.id,
      version: 2,
    });
    const mine = async (who: Member) => JSON.stringify((await who.ask("{ myWork(kind: CLINICAL_SYSTEM, first: 100) { items { id } } }")).data); // prettier-ignore
    expect(await mine(by.registrar)).toContain(item);
    expect(await mine(by.gp)).not.toContain(item);
    expect(refusedWith(await assign(by.gp, item, null))).toMatchObject({ code: "CONFLICT" });
    await confirm(by.registrar, item, 2);
    expect(refusedWith(await assign(by.gp, item, null, 3))).toMatchObject({ message: "This item is closed." });
  });
});

describe("the instructions", () => {
  const all = (["EMIS", "SYSTMONE", "VISION", "MEDICUS", "OTHER"] as const).flatMap((supplier) =>
    Object.values(Service).flatMap((service) => deeds.map((action) => [supplier, action, service] as const)),
  );

  test("for every system, deed and service find the patient, check who it is, do it and look again (BR-CL-11, BR-CL-16)", () => {
    for (const [supplier, action, service] of all) {
      const written = stepsFor(supplier, action, service, null).join(" ");
      expect(written).toMatch(/NHS number.*date of birth/);
      expect(written).toMatch(
        action === "SWITCH_ON"
          ? /\bTick\b/
          : action === "CHANGE"
            ? /Change/
            : action === "SHOW_LESS"
              ? /Show less/
              : /Untick/,
      );
      expect(written).toMatch(/Save/);
    }
  });

  test("say the day from which a record is to show, but not when it is switched off", () => {
    for (const [supplier, action, service] of all)
      expect(stepsFor(supplier, action, service, "2023-11-01").join(" ").includes("1 November 2023")).toBe(action !== "SWITCH_OFF"); // prettier-ignore
  });

  const open = { action: "SWITCH_ON", confirmedAt: null, supersededAt: null } as const;
  const here = {
    patient: { removedOn: null, deathStatus: null },
    hasConcern: false,
    isKeptFrom: false,
    isRelated: false,
  };
  const why = (item: object = {}, about: object = {}, who = surgery.registrar) =>
    confirmRefusal({ ...open, ...item }, { ...here, ...about }, who);

  test("are for what is neither confirmed, superseded nor a relative's (BR-RO-04)", () => {
    expect(why()).toBeUndefined();
    expect(why({ confirmedAt: "2026-11-02" })?.words).toMatch(/already/);
    expect(why({ supersededAt: "2026-11-02" })?.words).toMatch(/later decision/);
    expect(why({}, { isRelated: true })?.rule).toBe("BR-RO-04");
  });

  test("to open access wait while there is a concern, and are not for who left or died; those to close it never wait (BR-CO-01, BR-CL-20)", () => {
    const gone = [
      { removedOn: "2026-10-01", deathStatus: null },
      { removedOn: null, deathStatus: "1" },
      { removedOn: null, deathStatus: "2" },
    ];
    for (const action of Object.values(Action)) {
      const opens = action === "SWITCH_ON" || action === "CHANGE";
      expect(why({ action }, { hasConcern: true })).toEqual(opens ? onHold : undefined);
      expect(why({ action }, { hasConcern: true }, surgery.gp)?.rule).toBe(opens ? "BR-CO-01" : undefined);
      expect(gone.map((patient) => why({ action }, { patient })?.rule)).toEqual(opens ? ["BR-LE-10", "BR-LE-12", "BR-LE-12"] : [undefined, undefined, undefined]); // prettier-ignore
    }
  });
});
