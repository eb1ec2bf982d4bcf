import { beforeAll, describe, expect, test } from "@jest/globals";
import { readied, switchedOn, taken } from "../application/acting.ts";
import { administrator } from "../support/admin.ts";
import { decline, goodPair, people } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>> & { reviewer: Member };
beforeAll(async () => {
  practice = await testPractice(held);
  by = { ...(await people(practice)), reviewer: await practice.member("REDACTION_REVIEWER") };
});

const everybody = ["reception", "verifier", "registrar", "gp", "reviewer", "safeguarding", "manager"] as const;
interface Row {
  id: string;
  kind: string;
  group: string;
  dueOn: string;
  action: string | null;
}
const work = async (who: Member, args = "first: 100"): Promise<Row[]> =>
  (await who.ask(`{ myWork(${args}) { items { id kind group dueOn action } } }`)).data.myWork.items;
const seenBy = async (id: string) => {
  const found = await Promise.all(everybody.map(async (role) => ((await work(by[role])).some((row) => row.id === id) ? [role] : []))); // prettier-ignore
  return found.flat();
};

describe("an application", () => {
  test("is the work of who moves it on from where it stands, and of nobody once closed (BR-PD-03, domain.md 13.3)", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS", "FULL_HISTORIC_RECORD"], {
      declarations: [],
      signedOn: null,
    });
    expect(await seenBy(of.id)).toEqual(["reception", "verifier", "registrar", "gp", "manager"]);
    await of.done(by.reception, "recordResponsibilities", { given: "SPOKEN" });
    expect(await seenBy(of.id)).toEqual(["verifier", "gp"]);
    await of.done(by.verifier, "verifyByDocuments", { given: goodPair });
    expect(await seenBy(of.id)).toEqual(["verifier", "gp", "safeguarding"]);
    for (const kind of ["RESPONSIBILITIES", "COERCION"])
      await of.done(by.verifier, "recordCheck", { found: { kind, outcome: "CLEAR", seenAlone: "YES" } });
    expect(await seenBy(of.id)).toEqual(["registrar", "gp"]);
    await of.done(by.registrar, "enableService", { service: "APPOINTMENTS" });
    expect(await seenBy(of.id)).toEqual(["registrar", "manager"]);
    await of.done(by.registrar, "issueCredential");
    await of.done(by.reception, "recordGuidance", { v: "1", given: "STANDARD" });
    await of.done(by.registrar, "handOverCredential", { channel: "IN_PERSON" });
    expect(await seenBy(of.id)).toEqual(["gp", "reviewer", "safeguarding"]);
    await of.done(by.reception, "withdrawApplication");
    expect(await seenBy(of.id)).toEqual([]);
  });

  test("given to somebody is theirs alone, until it moves on", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"]);
    await of.done(by.reception, "assignApplication", { owner: by.gp.id });
    expect(await seenBy(of.id)).toEqual(["gp"]);
    expect((await work(by.gp, "isMine: true, first: 100")).map(({ id }) => id)).toEqual([of.id]);
    await of.done(by.gp, "verifyByDocuments", { given: goodPair });
    expect(await seenBy(of.id)).toEqual(["verifier", "gp", "safeguarding"]);
  });

  test.each([
    ["2026-11-01", "OVERDUE"],
    ["2026-11-02", "DUE_SOON"],
    ["2026-11-09", "DUE_SOON"],
    ["2026-11-10", "NOT_DUE"],
  ])("due on %s is %s on 2 November (domain.md 15)", async (due, group) => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"]);
    await admin.query("UPDATE application SET due_on = $2 WHERE id = $1", [of.id, due]);
    expect((await work(by.verifier)).find(({ id }) => id === of.id)).toMatchObject({ group });
    expect((await work(by.verifier, `group: ${group}, first: 100`)).map(({ id }) => id)).toContain(of.id);
  });
});

describe("the list", () => {
  test("begins with what is to be switched off, and then goes by the day due (BR-CL-11)", async () => {
    const patient = await practice.patient();
    await switchedOn(practice, by, ["APPOINTMENTS"], "APPOINTMENTS", patient.id);
    await decline(by.reception, patient.id, ["APPOINTMENTS"]);
    await readied(practice, by, ["PRESCRIPTIONS"]);
    const rows = await work(by.registrar);
    expect(rows[0]).toMatchObject({ kind: "CLINICAL_SYSTEM", action: "SWITCH_OFF", dueOn: "2026-11-02" });
    const rest = rows.filter(({ action }) => action !== "SWITCH_OFF").map(({ dueOn }) => dueOn);
    expect(rest).toEqual([...rest].sort());
    expect(rest.length).toBeGreaterThan(1);
  });

  test("comes in pages that leave nothing out and show nothing twice", async () => {
    const all = (await work(by.verifier)).map(({ id }) => id);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await by.verifier.ask("query ($a: UUID) { myWork(first: 2, after: $a) { items { id } endCursor hasNextPage total } }", { a: after }); // prettier-ignore
      paged.push(...data.myWork.items.map(({ id }: { id: string }) => id));
      expect(data.myWork.total).toBe(all.length);
      after = data.myWork.hasNextPage ? data.myWork.endCursor : null;
    } while (after);
    expect(paged).toEqual(all);
    expect(all.length).toBeGreaterThan(4);
  });

  test.each(everybody)("of the %s agrees with its totals", async (role) => {
    const rows = await work(by[role]);
    const { workTotals } = (await by[role].ask("{ workTotals { overdue dueSoon notDue } }")).data;
    const count = (group: string) => rows.filter((row) => row.group === group).length;
    expect(workTotals).toEqual({ overdue: count("OVERDUE"), dueSoon: count("DUE_SOON"), notDue: count("NOT_DUE") });
  });

  test("is one practice's", async () => {
    const other = await people(await testPractice(held));
    expect(await work(other.gp)).toEqual([]);
    expect((await other.gp.ask("{ workTotals { overdue dueSoon notDue } }")).data.workTotals).toEqual({ overdue: 0, dueSoon: 0, notDue: 0 }); // prettier-ignore
  });
});
