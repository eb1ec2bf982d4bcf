import { beforeAll, describe, expect, test } from "@jest/globals";
import { administrator } from "../support/admin.ts";
import { clear, people } from "../support/case.ts";
import { everyField } from "../support/every-field.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import { refusedWith, readied, taken, type ActedOn } from "./acting.ts";

const held = testServer();
const admin = administrator(held);
const secret = "Her partner sits beside her and types";
const hold = "On hold. Speak to the safeguarding lead.";
const concern = (note: string | null = secret) => ({
  found: { kind: "COERCION", outcome: "CONCERN", seenAlone: "NO", note },
});

let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>> & {
  reviewer: Member;
  auditor: Member;
  governance: Member;
  recorder: Member;
};
let recorderName: string;
beforeAll(async () => {
  practice = await testPractice(held);
  by = {
    ...(await people(practice)),
    reviewer: await practice.member("REDACTION_REVIEWER"),
    auditor: await practice.member("AUDITOR"),
    governance: await practice.member("INFORMATION_GOVERNANCE"),
    recorder: await practice.member("VERIFIER", { clinical: true }),
  };
  recorderName = (await admin.query("SELECT name FROM staff WHERE id = $1", [by.recorder.id])).rows[0].name;
});

const outsiders = ["reception", "verifier", "registrar", "reviewer", "manager"] as const;
const auditReaders = ["manager", "auditor", "governance"] as const;
const insiders = ["gp", "safeguarding"] as const;

/** The text of one query's answer, every field of it. */
async function read(who: Member, query: string, args = ""): Promise<string> {
  const { data, errors } = await who.ask(`{ result: ${query}${args}${await everyField(query)} }`);
  return JSON.stringify(errors?.map(({ extensions }) => extensions.code) ?? data.result);
}
const lists = ["", "(first: 100)", "(isOpen: true)", "(sort: DUE)", "(owner: UNASSIGNED)", "(owner: MINE_AND_UNASSIGNED)", "(state: CHECKS)", "(state: AUTHORISE)"]; // prettier-ignore

/** Two cases can be compared byte for byte once what is each one's own is taken out: ids, references, instants, versions. */
const alike = (text: string) =>
  text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id")
    .replace(/[2-9A-Z]{3}-[2-9A-Z]{4}/g, "reference")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)/g, "instant")
    .replace(/"version":\d+/g, '"version":0');

/** Every instant in a text, as a number. */
const instants = (text: string) =>
  [...text.matchAll(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|\+00:00)/g)].map(([written]) => Date.parse(written));

async function heldCase(who = by.recorder, patientId?: string): Promise<ActedOn & { from: number; until: number }> {
  const of = await readied(practice, by, ["APPOINTMENTS", "SUMMARY_RECORD"], patientId);
  await pause();
  const from = held.running.server.clock().getTime();
  await of.done(who, "recordCheck", concern());
  const until = held.running.server.clock().getTime();
  await pause();
  return Object.assign(of, { from, until });
}
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
const patientOf = async (of: ActedOn): Promise<string> =>
  (await admin.query("SELECT patient_id FROM application WHERE id = $1", [of.id])).rows[0].patient_id;

function tellsNothing(text: string, of?: { from: number; until: number }) {
  expect(text).not.toMatch(/coercion concern|"COERCION",\s*"outcome":"CONCERN"|CONCERN|BR-CO-0|BR-CL-2[01]/);
  expect(text).not.toContain(secret);
  expect(text).not.toContain(recorderName);
  expect(text).not.toContain(by.recorder.id);
  if (of) expect(instants(text).filter((at) => at >= of.from && at <= of.until)).toEqual([]);
}

describe.each(outsiders)("to the %s, a case on a restricted hold", (role) => {
  test("is in no list and no total, by whatever filter, as if it were not there (BR-CL-20)", async () => {
    const of = await readied(practice, by, ["APPOINTMENTS", "SUMMARY_RECORD"]);
    const { reference } = of.seen;
    const patientId = await patientOf(of);
    const all = [...lists, `(reference: "${reference}")`, `(patientId: "${patientId}")`];
    const before = await Promise.all(all.map((args) => read(by[role], "applications", args)));
    const work = await Promise.all(["myWork", "workTotals"].map((query) => read(by[role], query, query === "myWork" ? "(first: 100)" : ""))); // prettier-ignore
    await of.done(by.recorder, "recordCheck", concern());
    const after = await Promise.all(all.map((args) => read(by[role], "applications", args)));
    const workAfter = await Promise.all(["myWork", "workTotals"].map((query) => read(by[role], query, query === "myWork" ? "(first: 100)" : ""))); // prettier-ignore

    let left = 0;
    for (const [at, text] of before.entries()) {
      const was = JSON.parse(text);
      const is = JSON.parse(after[at] ?? "");
      const had = was.items.length - was.items.filter(({ id }: { id: string }) => id !== of.id).length;
      left += had;
      expect(is.total).toBe(was.total - had);
      expect(JSON.stringify(is.items.slice(0, 20))).toBe(JSON.stringify(was.items.filter(({ id }: { id: string }) => id !== of.id).slice(0, 20))); // prettier-ignore
    }
    expect(left).toBeGreaterThan(4);
    expect(JSON.parse(after.at(-1) ?? "").total).toBe(0);
    const [mine, totals] = work.map((text) => JSON.parse(text));
    const [mineAfter, totalsAfter] = workAfter.map((text) => JSON.parse(text));
    const wasMine = mine.items.some(({ id }: { id: string }) => id === of.id) ? 1 : 0;
    expect(mineAfter.total).toBe(mine.total - wasMine);
    expect(totalsAfter.overdue + totalsAfter.dueSoon + totalsAfter.notDue).toBe(totals.overdue + totals.dueSoon + totals.notDue - wasMine); // prettier-ignore
    expect(workAfter.join()).not.toContain(of.id);
  });

  test("reads the same on its own page whoever found the concern, how often and when; and says only that it is on hold (BR-CL-20)", async () => {
    const once = await heldCase();
    const often = await readied(practice, by, ["APPOINTMENTS", "SUMMARY_RECORD"]);
    for (const note of ["first", "second", "third"]) await often.done(by.gp, "recordCheck", concern(note));
    const [one, other] = [await read(by[role], "application", `(id: "${once.id}")`), await read(by[role], "application", `(id: "${often.id}")`)]; // prettier-ignore
    expect(alike(one)).toBe(alike(other));
    tellsNothing(one, once);
    const page = JSON.parse(one);
    expect(page.hold).toEqual({ words: hold, rule: null });
    expect(page.services.map(({ waitsFor }: { waitsFor: object[] }) => waitsFor)).toEqual([[{ gate: "HOLD", words: hold, rule: null }], [{ gate: "HOLD", words: hold, rule: null }]]); // prettier-ignore
    // The check that was clear before the concern still reads as it did.
    expect(page.checks.map(({ kind, outcome }: { kind: string; outcome: string }) => [kind, outcome])).toEqual([
      ["RESPONSIBILITIES", "CLEAR"],
      ["COERCION", "CLEAR"],
    ]);
  });

  test("shows on the patient's page, timeline and in searches nothing but the hold (BR-CL-20)", async () => {
    const patient = await practice.patient({ familyName: `Hold${role}` });
    const of = await readied(practice, by, ["APPOINTMENTS", "SUMMARY_RECORD"], patient.id);
    const timeline = await read(by[role], "patientTimeline", `(patientId: "${patient.id}")`);
    const found = await read(by[role], "searchPatients", `(words: "Hold${role}")`);
    await pause();
    const from = held.running.server.clock().getTime();
    await of.done(by.recorder, "recordCheck", concern());
    const until = held.running.server.clock().getTime();
    expect(await read(by[role], "patientTimeline", `(patientId: "${patient.id}")`)).toBe(timeline);
    expect(await read(by[role], "searchPatients", `(words: "Hold${role}")`)).toBe(found);
    const page = await read(by[role], "patient", `(id: "${patient.id}")`);
    tellsNothing(page, { from, until });
    expect(JSON.parse(page)).toMatchObject({ onHold: true, applications: [{ id: of.id, state: null }] });
  });
});

describe("what is told of a step on a held case", () => {
  test.each([
    ["registrar", "enableService", { service: "APPOINTMENTS" }],
    ["verifier", "recordCheck", { found: clear("COERCION") }],
    ["recorder", "recordCheck", { found: clear("COERCION") }],
  ] as const)("to the %s who tries %s is the neutral sentence, without a rule (BR-CL-20)", async (who, name, given) => {
    const of = await heldCase();
    expect(refusedWith(await of.by(by[who], name, given))).toMatchObject({
      code: "RULE_BROKEN",
      message: hold,
      rule: undefined,
    });
  });

  test("to the GP is the rule (BR-CO-01)", async () => {
    const of = await heldCase();
    expect(refusedWith(await of.by(by.gp, "enableService", { service: "SUMMARY_RECORD" }))).toMatchObject({
      rule: "BR-CO-01",
    });
  });

  test("to reception who takes a new application of such a patient is the neutral sentence (BR-CO-01, BR-CL-20)", async () => {
    const patient = await practice.patient();
    const first = await heldCase(by.recorder, patient.id);
    await first.done(by.reception, "withdrawApplication");
    const second = await taken(practice, by.reception, ["PRESCRIPTIONS"], {}, patient.id);
    expect(second.seen.hold).toEqual({ words: hold, rule: null });
    tellsNothing(JSON.stringify(second.seen));
    expect(await read(by.reception, "applications", `(patientId: "${patient.id}", isOpen: true)`)).toMatch(/"total":0/);
  });
});

describe.each(auditReaders)("the audit that the %s reads", (role) => {
  test("reads as if no concern had been recorded (BR-CL-20)", async () => {
    const ordinary = await readied(practice, by, ["APPOINTMENTS"]);
    const concerned = await readied(practice, by, ["APPOINTMENTS"]);
    await concerned.done(by.recorder, "recordCheck", concern());
    for (const each of [ordinary, concerned]) await each.by(by.gp, "issueCredential");
    const trail = async (query: string, of: ActedOn) =>
      read(by[role], query, query === "patientAudit" ? `(patientId: "${await patientOf(of)}")` : `(patient: "${await patientOf(of)}", first: 100)`); // prettier-ignore
    /** Without the looks of who reads it here. */
    const told = (text: string) =>
      alike(JSON.stringify(JSON.parse(text).items.filter(({ outcome }: { outcome: string }) => outcome !== "LOOKED")));
    for (const query of ["patientAudit", "auditEntries"]) {
      const [one, other] = [await trail(query, ordinary), await trail(query, concerned)];
      expect(told(other).replace(/"seq":\d+/g, "")).toBe(told(one).replace(/"seq":\d+/g, ""));
      expect(JSON.parse(other).items.length).toBeGreaterThan(3);
      expect(other).not.toMatch(/COERCION|CONCERN|BR-CO|BR-CL-2[01]/);
    }
  });

  test("does not tell the rule of an attempt that the hold refused (BR-CL-20)", async () => {
    const of = await heldCase();
    await of.by(by.gp, "enableService", { service: "SUMMARY_RECORD" });
    await of.by(by.gp, "recordCheck", { found: { kind: "COERCION", outcome: "CLEAR", seenAlone: "NO" } });
    const entries = await read(by[role], "auditEntries", "(outcome: REFUSED, first: 100)");
    expect(entries).toContain(of.id);
    expect(entries).not.toMatch(/BR-CO|BR-CL-2[01]/);
  });
});

describe.each(insiders)("to the %s, a case on a restricted hold", (role) => {
  test("is in the lists, with what was found, by whom and when, and on the timeline (BR-CO-03, BR-CL-20)", async () => {
    const of = await heldCase();
    const list = JSON.parse(await read(by[role], "applications", "(isOpen: true, first: 100)"));
    expect(list.items.map(({ id }: { id: string }) => id)).toContain(of.id);
    const page = JSON.parse(await read(by[role], "application", `(id: "${of.id}")`));
    expect(page.hold).toEqual({ words: "A coercion concern is open on this patient.", rule: "BR-CO-01" });
    expect(page.checks.find(({ kind }: { kind: string }) => kind === "COERCION")).toMatchObject({
      outcome: "CONCERN",
      note: secret,
      checkedByName: recorderName,
    });
    const timeline = JSON.parse(await read(by[role], "patientTimeline", `(patientId: "${await patientOf(of)}")`));
    expect(timeline.items[0]).toMatchObject({ kind: "recordCheck", byName: recorderName, facts: expect.arrayContaining([{ name: "outcome", value: "CONCERN" }]) }); // prettier-ignore
    const work = await by[role].ask("{ myWork(kind: APPLICATION, first: 100) { items { id } } }");
    expect(JSON.stringify(work.data)).toContain(of.id);
  });
});

describe("a concern is closed", () => {
  const closing = (more: object) => ({ found: { kind: "COERCION", outcome: "CLEAR", ...more } });

  test("by a clinician after a talk with the patient alone, or with the reason why not (BR-CO-01, BR-CL-21)", async () => {
    const of = await heldCase();
    expect(refusedWith(await of.by(by.gp, "recordCheck", closing({ seenAlone: "NO" })))).toMatchObject({
      rule: "BR-CL-21",
    });
    const lay = await practice.member("SAFEGUARDING_LEAD");
    expect(refusedWith(await of.by(lay, "recordCheck", closing({ seenAlone: "YES" })))).toMatchObject({
      rule: "BR-CL-25",
    });
    await of.done(
      by.gp,
      "recordCheck",
      closing({ seenAlone: "NOT_POSSIBLE", note: "The ward sister spoke with her alone" }),
    );
    expect(of.seen).toMatchObject({ hold: null, state: "AUTHORISE" });
    const other = await heldCase();
    await other.done(by.safeguarding, "recordCheck", closing({ seenAlone: "YES" }));
    expect((await other.by(by.registrar, "enableService", { service: "APPOINTMENTS" })).errors).toBeUndefined();
  });

  test("and its cases are back in everybody's lists, earlier ones that were closed meanwhile among them", async () => {
    const patient = await practice.patient();
    const first = await heldCase(by.recorder, patient.id);
    await first.done(by.reception, "withdrawApplication");
    const second = await taken(practice, by.reception, ["PRESCRIPTIONS"], {}, patient.id);
    const listed = async () => JSON.parse(await read(by.reception, "applications", `(patientId: "${patient.id}")`)).items.map(({ id }: { id: string }) => id); // prettier-ignore
    expect(await listed()).toEqual([]);
    await second.done(by.gp, "recordCheck", closing({ seenAlone: "YES" }));
    expect(await listed()).toEqual([second.id, first.id]);
    const page = JSON.parse(await read(by.reception, "patient", `(id: "${patient.id}")`));
    expect(page.applications.map(({ state }: { state: string }) => state)).toEqual(["CHECKS", "WITHDRAWN"]);
  });

  test("and neither the concern nor what lifted it is on the timeline of who may not know (BR-CL-20)", async () => {
    const of = await heldCase();
    const timeline = await read(by.manager, "patientTimeline", `(patientId: "${await patientOf(of)}")`);
    await of.done(by.gp, "recordCheck", closing({ seenAlone: "NO", note: secret }));
    expect(await read(by.manager, "patientTimeline", `(patientId: "${await patientOf(of)}")`)).toBe(timeline);
    tellsNothing(await read(by.manager, "application", `(id: "${of.id}")`));
  });
});

describe("a service refused on a restricted ground", () => {
  test("is refused to everybody, and why only to who may know (BR-CL-20)", async () => {
    const of = await heldCase();
    const given = {
      reason: "COERCION_CONCERN",
      notDiscussedReason: secret,
      alternative: "By telephone",
      reviewOn: "2027-05-02",
    };
    await of.done(by.gp, "refuseService", { service: "APPOINTMENTS", given });
    for (const [role, reason] of [
      ...outsiders.map((each) => [each, null] as const),
      ["gp", "COERCION_CONCERN"],
      ["safeguarding", "COERCION_CONCERN"],
    ] as const) {
      const text = await read(by[role], "application", `(id: "${of.id}")`);
      expect(JSON.parse(text).services[0]).toMatchObject({
        outcome: "REFUSED",
        refusalReason: reason,
        alternative: "By telephone",
      });
      if (reason === null) tellsNothing(text);
    }
  });
});

describe("a refusal for a restricted reason", () => {
  const refused = async () => {
    const of = await readied(practice, by, ["APPOINTMENTS"]);
    await of.done(by.gp, "refuseService", {
      service: "APPOINTMENTS",
      given: { reason: "SAFEGUARDING", discussedOn: "2026-11-02", discussedHow: "PHONE", alternative: "By telephone", reviewOn: "2027-02-02" },
    }); // prettier-ignore
    return of;
  };
  const page = (who: Member, id: string) =>
    who.ask(
      `query ($id: UUID!) { application(id: $id) { services { outcome refusalReason decidedByName decidedAt discussedOn reviewOn held { words rule } } } }`,
      { id },
    );

  test("tells nothing of its kind, author or time to who may not know, on the case, the patient's page or the timeline (BR-CL-20)", async () => {
    const of = await refused();
    const patient = await patientOf(of);
    const { data } = await page(by.reception, of.id);
    expect(data.application.services).toEqual([
      { outcome: "REFUSED", refusalReason: null, decidedByName: null, decidedAt: null, discussedOn: null, reviewOn: null, held: { words: "On hold. Speak to the safeguarding lead.", rule: null } },
    ]); // prettier-ignore
    const record = await by.reception.ask("query ($id: UUID!) { patient(id: $id) { services { state reason decidedByName } } }", { id: patient }); // prettier-ignore
    expect(record.data.patient.services).toEqual([{ state: "REFUSED", reason: null, decidedByName: null }]);
    const told = async (who: Member) =>
      JSON.stringify((await who.ask("query ($id: UUID!) { patientTimeline(patientId: $id) { items { kind } } }", { id: patient })).data); // prettier-ignore
    expect(await told(by.reception)).not.toContain("refuseService");
    expect(await told(by.gp)).toContain("refuseService");
  });

  test("is whole to who may know (BR-CL-20)", async () => {
    const of = await refused();
    const { data } = await page(by.gp, of.id);
    expect(data.application.services).toMatchObject([
      { refusalReason: "SAFEGUARDING", decidedByName: expect.stringMatching(/^Member/), discussedOn: "2026-11-02", held: null },
    ]); // prettier-ignore
  });
});
