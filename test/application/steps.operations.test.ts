import { beforeAll, describe, expect, test } from "@jest/globals";
import { administrator } from "../support/admin.ts";
import type { look } from "../support/case.ts";
import {
  allDeclarations,
  answering,
  clear,
  form,
  goodPair,
  people,
  steps,
  take,
  type StepName,
} from "../support/case.ts";
import { everyField } from "../support/every-field.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import { audited, counts, eventsOf, lastSeq, nobody, readied, refusedWith, switchedOn, taken, type ActedOn } from "./acting.ts"; // prettier-ignore

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let elsewhere: TestPractice;
let by: Awaited<ReturnType<typeof people>> & { auditor: Member };
let stranger: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  [practice, elsewhere] = [await testPractice(held), await testPractice(held)];
  by = { ...(await people(practice)), auditor: await practice.member("AUDITOR") };
  stranger = await people(elsewhere);
});

const secret = "Zebrafish lamp on the left";
const vouch = { given: { relationshipBasis: "KNOWN_AS_PATIENT", knownSince: "2019-05-01", recordMatched: true } };
const asked = (remote: boolean) => ({
  given: {
    remote,
    recordMatched: true,
    categories: ["LAST_ATTENDANCE", "OPERATIONS", "TESTS"].map((category) => ({ category, passed: true })),
  },
});
const refused = {
  reason: "OTHER",
  reasonText: secret,
  discussedOn: "2026-11-01",
  discussedHow: "PHONE",
  alternative: "By telephone",
  reviewOn: "2027-05-02",
};
const incomplete = { declarations: allDeclarations.slice(1), signedOn: null };
type Who = keyof typeof by;

interface OneStep {
  name: StepName;
  from: () => Promise<ActedOn>;
  who: Who;
  /** A colleague whose role does not open the operation at all. */
  mayNot: Who;
  given?: object;
  to: string;
}
const historic = ["APPOINTMENTS", "FULL_HISTORIC_RECORD"];
const each: OneStep[] = [
  { name: "completeDeclarations", from: () => taken(practice, by.reception, ["APPOINTMENTS"], incomplete), who: "reception", mayNot: "safeguarding", given: { made: ["LEAFLET_READ"], on: "2026-11-01" }, to: "ID_CHECK" },
  { name: "recordResponsibilities", from: () => taken(practice, by.reception, ["APPOINTMENTS"], incomplete), who: "reception", mayNot: "safeguarding", given: { given: "EASY_READ" }, to: "ID_CHECK" },
  { name: "verifyByDocuments", from: () => taken(practice, by.reception, ["APPOINTMENTS"]), who: "verifier", mayNot: "reception", given: { given: goodPair }, to: "CHECKS" },
  { name: "vouchForPatient", from: () => taken(practice, by.reception, ["APPOINTMENTS"]), who: "gp", mayNot: "registrar", given: vouch, to: "CHECKS" },
  { name: "verifyByRecordQuestions", from: () => taken(practice, by.reception, ["APPOINTMENTS"]), who: "verifier", mayNot: "manager", given: asked(false), to: "CHECKS" },
  { name: "recordIdentityNotPossible", from: () => taken(practice, by.reception, ["APPOINTMENTS"]), who: "verifier", mayNot: "registrar", given: { reviewOn: "2026-12-01" }, to: "ID_CHECK" },
  { name: "recordCheck", from: () => taken(practice, by.reception, ["APPOINTMENTS"]), who: "verifier", mayNot: "registrar", given: { found: { ...clear("RESPONSIBILITIES"), note: secret } }, to: "ID_CHECK" },
  { name: "enableService", from: () => readied(practice, by, historic), who: "registrar", mayNot: "verifier", given: { service: "APPOINTMENTS" }, to: "CREDENTIAL" },
  { name: "refuseService", from: () => readied(practice, by, ["APPOINTMENTS"]), who: "gp", mayNot: "registrar", given: { service: "APPOINTMENTS", given: refused }, to: "REFUSED" },
  { name: "setExpectedDate", from: () => readied(practice, by, historic), who: "gp", mayNot: "verifier", given: { service: "FULL_HISTORIC_RECORD", on: "2026-12-24" }, to: "AUTHORISE" },
  { name: "recordGuidance", from: () => taken(practice, by.reception, ["APPOINTMENTS"]), who: "reception", mayNot: "safeguarding", given: { v: "2026-04", given: "LARGE_PRINT" }, to: "ID_CHECK" },
  { name: "issueCredential", from: () => switchedOn(practice, by, historic, "APPOINTMENTS"), who: "manager", mayNot: "gp", to: "CREDENTIAL" },
  { name: "handOverCredential", from: async () => {
      const of = await switchedOn(practice, by, historic, "APPOINTMENTS");
      await of.done(by.registrar, "issueCredential");
      return of.done(by.reception, "recordGuidance", { v: "2026-04", given: "STANDARD" });
    }, who: "registrar", mayNot: "gp", given: { channel: "IN_PERSON" }, to: "REVIEW" },
  { name: "closeWithoutCredential", from: () => switchedOn(practice, by, historic, "APPOINTMENTS"), who: "manager", mayNot: "gp", given: { reason: "NOT_COLLECTED" }, to: "REVIEW" },
  { name: "withdrawApplication", from: () => taken(practice, by.reception, ["APPOINTMENTS"]), who: "reception", mayNot: "safeguarding", to: "WITHDRAWN" },
]; // prettier-ignore

/** An instant may be written in several ways. */
const atInstants = (value: object): object =>
  JSON.parse(JSON.stringify(value), (_, held) =>
    typeof held === "string" && /^\d{4}-\d\d-\d\dT/.test(held) ? new Date(held).toISOString() : held,
  ) as object;

describe.each(each)("$name", ({ name, from, who, mayNot, given = {}, to }) => {
  test("moves the case on, raises its version by one, and leaves one event and one audit entry by who took it", async () => {
    const of = await from();
    const before = of.seen.version;
    const seq = await lastSeq(admin, practice);
    const eventsBefore = (await eventsOf(admin, of.id)).length;
    const { errors, data } = await of.by(by[who], name, given);
    expect(errors).toBeUndefined();
    expect(data.result).toMatchObject({ state: to, version: before + 1 });

    const events = (await eventsOf(admin, of.id)).slice(eventsBefore);
    const steps = events.filter(({ kind }) => kind !== "noticeQueued");
    expect(steps).toMatchObject([{ kind: name, staff_id: by[who].id, restricted: false }]);
    const entries = (await audited(admin, practice, seq)).filter(({ event }) => event !== "noticeQueued");
    expect(entries).toMatchObject([{ event: name, outcome: "DONE", actor_id: by[who].id, subject_id: of.id }]);
    expect(entries[0]?.patient_id).not.toBeNull();
  });

  test("answers with the case as its page then reads it, every field of it", async () => {
    const of = await from();
    const selection = await everyField("application");
    const take = answering(name, selection);
    const { data } = await by[who].ask(take, { id: of.id, version: of.seen.version, ...given });
    const read = await by[who].ask(`query ($id: UUID!) { result: application(id: $id) ${selection} }`, { id: of.id });
    expect(atInstants(data.result)).toEqual(atInstants(read.data.result));
  });

  test("leaves no free text in the audit, only the event it tells of", async () => {
    const of = await from();
    const seq = await lastSeq(admin, practice);
    await of.done(by[who], name, given);
    const [entry, ...others] = (await audited(admin, practice, seq)).filter(({ event }) => event === name);
    const event = (await eventsOf(admin, of.id)).find(({ kind, id }) => kind === name && entry?.body.includes(id));
    expect(others).toEqual([]);
    expect(JSON.parse(entry?.body ?? "{}").facts).toEqual({ event: event?.id });
    expect(entry?.body).not.toContain(secret);
  });

  test("is refused for the role, for another practice's, on an old version; and leaves one refused entry each, nothing else", async () => {
    const of = await from();
    const before = await counts(admin, practice);
    const refusedEntry = async (
      take: () => ReturnType<typeof look>,
      expected: object,
      actor: Member,
      facts: object,
    ) => {
      const seq = await lastSeq(admin, practice);
      expect(refusedWith(await take())).toMatchObject({ data: null, ...expected });
      const entries = await audited(admin, practice, seq);
      expect(entries).toMatchObject([{ event: name, outcome: "REFUSED", actor_id: actor.id, subject_id: of.id }]);
      expect(JSON.parse(entries[0]?.body ?? "{}").facts).toMatchObject(facts);
    };
    await refusedEntry(() => of.by(by[mayNot], name, given), { status: 403, code: "FORBIDDEN" }, by[mayNot], {
      code: "FORBIDDEN",
    });
    await refusedEntry(() => of.by(by.auditor, name, given), { status: 403, code: "FORBIDDEN" }, by.auditor, {
      code: "FORBIDDEN",
    });
    for (const version of [of.seen.version - 1, of.seen.version + 1])
      await refusedEntry(
        () => of.by(by[who], name, { ...given, version }),
        { status: 409, code: "CONFLICT" },
        by[who],
        { code: "CONFLICT" },
      );
    const theirs = stranger[who as keyof typeof stranger];
    expect(refusedWith(await of.by(theirs, name, given))).toMatchObject({ status: 404, code: "NOT_FOUND", data: null });
    expect(await counts(admin, practice)).toEqual(before);
  });

  test("is refused on a closed application by a rule, not by a role (domain.md 13)", async () => {
    const of = await from();
    await admin.query(
      "UPDATE requested_service SET outcome = 'WITHDRAWN', decided_at = '2026-11-02' WHERE application_id = $1",
      [of.id],
    );
    await admin.query("UPDATE application SET state = 'WITHDRAWN', closed_at = '2026-11-02' WHERE id = $1", [of.id]);
    expect(refusedWith(await of.by(by[who], name, given))).toMatchObject({
      code: "RULE_BROKEN",
      message: "This application is closed: it was withdrawn.",
    });
  });

  test("of an id that is nobody's is NOT_FOUND", async () =>
    expect(refusedWith(await by[who].ask(steps[name], { id: nobody(), version: 1, ...given }))).toMatchObject({
      status: 404,
      code: "NOT_FOUND",
    }));
});

describe("a form that is wrong", () => {
  const fields = async (answer: ReturnType<typeof take>) => (await answer).errors?.[0]?.extensions.fields;

  test("is answered field by field, and nothing is taken", async () => {
    const { id } = await practice.patient();
    const before = await counts(admin, practice);
    expect(await fields(take(by.reception, id, form([], { receivedOn: "2026-11-03", leafletVersion: " " })))).toEqual({
      services: "Choose at least one service.",
      receivedOn: "The day of receipt cannot be in the future.",
      leafletVersion: "Write which version of the leaflet was given.",
    });
    expect(await counts(admin, practice)).toEqual(before);
  });

  test.each<[StepName, Who, object, string]>([
    ["recordIdentityNotPossible", "verifier", { reviewOn: "2026-11-02" }, "reviewOn"],
    ["recordGuidance", "reception", { v: "  ", given: "STANDARD" }, "guidanceVersion"],
  ])("of %s names its field", async (name, who, given, field) => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"]);
    expect(Object.keys((await of.by(by[who], name, given)).errors?.[0]?.extensions.fields ?? {})).toEqual([field]);
  });

  test("of completeDeclarations and setExpectedDate names its field", async () => {
    const open = await taken(practice, by.reception, ["APPOINTMENTS"], incomplete);
    expect(
      (await open.by(by.reception, "completeDeclarations", { made: [], on: "2026-11-03" })).errors?.[0]?.extensions
        .fields,
    ).toHaveProperty("signedOn");
    const waits = await readied(practice, by, historic);
    expect(
      (await waits.by(by.gp, "setExpectedDate", { service: "FULL_HISTORIC_RECORD", on: "2026-11-02" })).errors?.[0]
        ?.extensions.fields,
    ).toHaveProperty("expectedOn");
  });
});

describe("takeApplication", () => {
  test("leaves one event and one audit entry, and each service asked for is pending", async () => {
    const patient = await practice.patient();
    const seq = await lastSeq(admin, practice);
    const of = await taken(practice, by.reception, ["APPOINTMENTS", "SUMMARY_RECORD"], {}, patient.id);
    expect(of.seen).toMatchObject({ state: "ID_CHECK", version: 1 });
    expect(await eventsOf(admin, of.id)).toMatchObject([{ kind: "takeApplication", staff_id: by.reception.id }]);
    expect(await audited(admin, practice, seq)).toMatchObject([
      {
        event: "takeApplication",
        outcome: "DONE",
        actor_id: by.reception.id,
        subject_id: of.id,
        patient_id: patient.id,
      },
    ]);
    const { rows } = await admin.query(
      "SELECT service, state, reason FROM service_access WHERE patient_id = $1 ORDER BY service",
      [patient.id],
    );
    expect(rows).toEqual([
      { service: "APPOINTMENTS", state: "PENDING", reason: "APPLICATION" },
      { service: "SUMMARY_RECORD", state: "PENDING", reason: "APPLICATION" },
    ]);
  });

  test("with a declaration missing stays INCOMPLETE, as somebody's work, until it is made (BR-REG-02)", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"], {
      declarations: ["SECURITY", "SHARING"],
      signedOn: null,
    });
    expect(of.seen.state).toBe("INCOMPLETE");
    const work = async () =>
      (await by.reception.ask("{ myWork(first: 100) { items { id state } } }")).data.myWork.items;
    expect(await work()).toContainEqual({ id: of.id, state: "INCOMPLETE" });
    await of.done(by.reception, "completeDeclarations", { made: ["LEAFLET_READ", "MISUSE"], on: "2026-11-01" });
    expect(of.seen.state).toBe("INCOMPLETE");
    await of.done(by.reception, "completeDeclarations", { made: ["WRONG_CONTENT"], on: "2026-11-02" });
    expect(of.seen.state).toBe("ID_CHECK");
    expect(await work()).not.toContainEqual(expect.objectContaining({ id: of.id }));
  });

  test("of a patient with an open application is a CONFLICT that says so", async () => {
    const { id } = await practice.patient();
    await taken(practice, by.reception, ["APPOINTMENTS"], {}, id);
    expect(refusedWith(await take(by.reception, id, form(["PRESCRIPTIONS"])))).toMatchObject({
      code: "CONFLICT",
      message: expect.stringMatching(/already has an open application/),
    });
  });

  test("of another practice's patient is NOT_FOUND", async () => {
    const { id } = await elsewhere.patient();
    expect(refusedWith(await take(by.reception, id, form(["APPOINTMENTS"])))).toMatchObject({ code: "NOT_FOUND" });
  });

  test("counts an identity verified before from the first minute (BR-CL-01)", async () => {
    const patient = await practice.patient();
    const first = await readied(practice, by, ["APPOINTMENTS"], patient.id);
    await first.done(by.reception, "withdrawApplication");
    expect((await taken(practice, by.reception, ["PRESCRIPTIONS"], {}, patient.id)).seen.state).toBe("CHECKS");
  });

  test("for the historic record as a subject access request is due a month after the request, and sorted by that (BR-CL-09)", async () => {
    const asked = { historicRequestedOn: "2026-10-05", historicRequestForm: "LETTER", historicIsAccessRequest: true };
    const late = await taken(practice, by.reception, ["FULL_HISTORIC_RECORD"], { historicIsAccessRequest: false });
    const due = await taken(practice, by.reception, ["FULL_HISTORIC_RECORD"], asked);
    const { data } = await by.gp.ask(
      "{ applications(sort: DUE, descending: false, isOpen: true, first: 100) { items { id dueOn } } }",
    );
    const listed = data.applications.items as { id: string; dueOn: string }[];
    expect(listed.find(({ id }) => id === due.id)?.dueOn).toBe("2026-11-05");
    expect(listed.find(({ id }) => id === late.id)?.dueOn).toBe("2026-11-30");
    expect(listed.findIndex(({ id }) => id === due.id)).toBeLessThan(listed.findIndex(({ id }) => id === late.id));
  });
});
