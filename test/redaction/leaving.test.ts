import { beforeAll, describe, expect, test } from "@jest/globals";
import { bundleOf, isLabelledResource, labelled } from "../../server/redaction/leaving.rules.ts";
import { matchDecisions } from "../../server/redaction/portable.ts";
import { administrator } from "../support/admin.ts";
import { type Member, testPractice, testServer, type TestPractice } from "../support/practice.ts";
import { csv, sample } from "../record-entry/records.ts";
import { line, recordsOf, type Records, type Reviewers, reviewers } from "./reviewing.ts";

const noPat = { system: "http://hl7.org/fhir/v3/ActCode", code: "NOPAT" };

describe("a label", () => {
  test("is set where an entry is hidden, taken off where it is shown, and leaves other labels alone", () => {
    const restricted = { system: "x", code: "R" };
    const resource = { resourceType: "DocumentReference", id: "d", meta: { versionId: "1", security: [noPat, restricted] }, securityLabel: [{ coding: [noPat] }] }; // prettier-ignore
    const shown = labelled(resource, false);
    expect(shown).toEqual({ resourceType: "DocumentReference", id: "d", meta: { versionId: "1", security: [restricted] } }); // prettier-ignore
    const hidden = labelled(shown, true);
    expect(hidden).toMatchObject({ meta: { security: [restricted, noPat] }, securityLabel: [{ coding: [noPat] }] });
    expect(labelled(hidden, true)).toEqual(hidden);
  });

  test("is borne by what belongs to a hidden entry too: its medicine and its heading, but nobody's name", () => {
    const request = { resourceType: "MedicationRequest", id: "r", medicationReference: { reference: "Medication/m" }, recorder: { reference: "Practitioner/p" } }; // prettier-ignore
    const support = [
      { resourceType: "Medication", id: "m" },
      { resourceType: "Medication", id: "n" },
      { resourceType: "List", entry: [{ item: { reference: "MedicationRequest/r" } }] },
      { resourceType: "Practitioner", id: "p" },
    ];
    const { entry } = bundleOf([{ source: request, isShown: false }], support, "2026-11-02T09:00:00Z");
    expect(entry.map(({ resource }) => isLabelledResource(resource))).toEqual([true, false, true, false, true]);
  });
});

describe("decisions from the practice before", () => {
  const hash = (sign: string) => sign.repeat(64);
  const made = (identity: string, contentHash: string) => ({ identity, contentHash, decision: "SHOW" as const, reason: null, decidedAt: "2026-01-01T00:00:00Z" }); // prettier-ignore
  const here = (id: string, identity: string, contentHash: string, isDecided = false) => ({ id, identity, contentHash, isDecided }); // prettier-ignore

  test("find their entries by identity and content, or by content alone where it is the only one", () => {
    const found = matchDecisions(
      [made("same", hash("a")), made("moved", hash("b")), made("changed", hash("c")), made("gone", hash("d")), made("twin1", hash("e")), made("decided", hash("f"))], // prettier-ignore
      [here("1", "same", hash("a")), here("2", "new-name", hash("b")), here("3", "changed", hash("0")), here("4", "t1", hash("e")), here("5", "t2", hash("e")), here("6", "decided", hash("f"), true)], // prettier-ignore
    );
    expect(found.apply.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(found).toMatchObject({ matchedByContent: 1, textChanged: 1, notHere: 2, alreadyDecided: 1 });
  });
});

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

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it asked for
type Body = any;

const get = async (who: Member, at: TestPractice, path: string, patientId: string) => {
  const response = await fetch(`${held.running.url}${path}`, {
    headers: { cookie: who.cookie, "x-practice": at.odsCode, "x-patient": patientId },
  });
  return { status: response.status, body: (await response.json()) as Body };
};
const apply = async (who: Member, at: TestPractice, patientId: string, list: unknown) => {
  const response = await fetch(`${held.running.url}/record/decisions`, {
    method: "POST",
    headers: { cookie: who.cookie, "x-practice": at.odsCode, "x-patient": patientId, "content-type": "application/octet-stream" }, // prettier-ignore
    body: typeof list === "string" ? list : JSON.stringify(list),
  });
  return { status: response.status, body: (await response.json()) as Body };
};
const three = [
  line("a", "Nothing much."),
  line("b", "His sister told us in confidence."),
  line("c", "Nothing at all."),
];

describe("the decided record", () => {
  test("leaves as a bundle in which what is hidden or undecided bears NOPAT, and what is shown does not", async () => {
    const name = "9465700339_Yamura_full_20210602.json";
    const { id: patient } = await practice.patient({ familyName: "Yamura", givenName: "Anahita", born: "2002-03-28" });
    await records.bringIn(patient, sample(name));
    const { id } = await records.opened(patient, { untilOn: "2014-12-31" });
    const first = (await records.entries(id))[0];
    await records.decide(id, first?.title ?? "", "SHOW");
    const before = await get(by.gp, practice, "/record/bundle", patient);
    expect(before.status).toBe(200);
    const resources = before.body.entry.map(({ resource }: { resource: Record<string, unknown> }) => resource);
    expect(resources).toHaveLength(307);
    const entries = resources.filter(({ resourceType }: { resourceType: string }) => ["Observation", "Encounter", "AllergyIntolerance", "MedicationRequest"].includes(resourceType)); // prettier-ignore
    expect(entries.length).toBeGreaterThan(150);
    expect(entries.every(isLabelledResource)).toBe(true);
  });

  test("has its label off once it is shown and signed off, and can be read in again with it", async () => {
    const patient = await records.patientWith(three);
    await records.signedOff((await records.opened(patient)).id, ["Term b"]);
    const { body } = await get(by.gp, practice, "/record/bundle", patient);
    expect(body.entry.map(({ resource }: { resource: Record<string, unknown> }) => isLabelledResource(resource)).filter(Boolean)).toHaveLength(1); // prettier-ignore
    const { id: other } = await practice.patient();
    await records.bringIn(other, JSON.stringify(body));
    const { rows } = await admin.query("SELECT labelled FROM record_entry WHERE patient_id = $1 AND labelled", [other]);
    expect(rows).toHaveLength(1);
  });

  test("is exported by who may, and audited with what it held", async () => {
    const patient = await records.patientWith(three);
    expect((await get(by.reviewer, practice, "/record/bundle", patient)).status).toBe(403);
    await get(by.gp, practice, "/record/bundle", patient);
    const { rows } = await admin.query("SELECT body FROM audit_entry WHERE event = 'recordBundle' AND outcome = 'LOOKED' ORDER BY seq DESC LIMIT 1"); // prettier-ignore
    expect(JSON.parse(rows[0].body)).toMatchObject({ patient, facts: { purpose: "TRANSFER", entries: 3, hidden: 3 } });
    const { id } = await practice.patient();
    expect((await get(by.gp, practice, "/record/bundle", id)).status).toBe(422);
  });
});

describe("the list of decisions", () => {
  test("holds no clinical text, is applied at the next practice, and counts there once that practice signs off", async () => {
    const patient = await records.patientWith(three);
    await records.signedOff((await records.opened(patient)).id, ["Term b"]);
    const { body: list } = await get(by.gp, practice, "/record/decisions", patient);
    expect(list).toMatchObject({ practice: practice.odsCode, decisions: [{ decision: "SHOW" }, { decision: "HIDE", reason: "THIRD_PARTY" }, { decision: "SHOW" }] }); // prettier-ignore
    expect(JSON.stringify(list)).not.toMatch(/Nothing|sister|Term/);

    const next = await testPractice(held);
    const people = await reviewers(next);
    const theirs = recordsOf(held, next, people);
    const moved = await theirs.patientWith([...three.slice(0, 2), line("c", "Nothing at all, but more."), line("d", "New.")]); // prettier-ignore
    const review = await theirs.opened(moved, { purpose: "TRANSFER_IN", senderSupplier: "SYSTMONE" });
    expect(await apply(people.reviewer, next, moved, list)).toEqual({ status: 200, body: { applied: 2, matchedByContent: 0, notHere: 0, textChanged: 1, alreadyDecided: 0 } }); // prettier-ignore
    expect(await theirs.read(review.id)).toMatchObject({ counts: { shown: 1, hidden: 1, undecided: 2 } });
    expect((await theirs.entryNamed(review.id, "Term b"))["decision"]).toMatchObject({ origin: "CARRIED", carriedFrom: practice.odsCode, reason: "THIRD_PARTY", signedOffAt: null }); // prettier-ignore
    expect(await theirs.seenBy(moved, ["FULL_HISTORIC_RECORD"])).toEqual([]);
    expect((await apply(people.reviewer, next, moved, list)).body).toMatchObject({ applied: 0, alreadyDecided: 2 });
    await theirs.signedOff(review.id);
    expect((await theirs.read(review.id)).state).toBe("SIGNED_OFF");
  });

  test.each([
    ["no JSON", "{", /not JSON/],
    ["another form", { format: "x" }, /format/],
    ["text in it", { decisions: [{ identity: "a", contentHash: "0".repeat(64), decision: "SHOW", reason: null, decidedAt: "2026-01-01T00:00:00Z", text: "x" }] }, /decisions\.0/], // prettier-ignore
    ["a hide without a reason", { decisions: [{ identity: "a", contentHash: "0".repeat(64), decision: "HIDE", reason: null, decidedAt: "2026-01-01T00:00:00Z" }] }, /reason/], // prettier-ignore
  ])("of %s is refused whole", async (_, more, said) => {
    const patient = await records.patientWith(three);
    const list = typeof more === "string" ? more : { format: "gatehouse-redaction-decisions", version: 1, practice: "A81001", nhsNumber: null, madeAt: "2026-01-01T00:00:00Z", decisions: [], ...more }; // prettier-ignore
    const { status, body } = await apply(by.reviewer, practice, patient, list);
    expect({ status, said: body.errors[0].message }).toEqual({ status: 400, said: expect.stringMatching(said) });
  });

  test("of another patient is refused, and nothing is applied (BR-CL-51)", async () => {
    const { id } = await practice.patient({ nhsNumber: "9990000042" });
    await records.bringIn(id, csv(three));
    const list = { format: "gatehouse-redaction-decisions", version: 1, practice: "A81001", nhsNumber: "9990000050", madeAt: "2026-01-01T00:00:00Z", decisions: [] }; // prettier-ignore
    const { status, body } = await apply(by.reviewer, practice, id, list);
    expect({ status, rule: body.errors[0].message }).toEqual({ status: 422, rule: expect.stringContaining("not this patient's") }); // prettier-ignore
  });
});
