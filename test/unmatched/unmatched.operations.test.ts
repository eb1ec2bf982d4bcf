import { beforeAll, describe, expect, test } from "@jest/globals";
import { addClient } from "../../server/client/client.service.ts";
import { refusedWith } from "../application/acting.ts";
import { administrator } from "../support/admin.ts";
import { allDeclarations, people } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
let token: string;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
  token = await practice.change((database) => addClient(database, held.running.server.clock(), practice.odsCode, { name: "Web form", scopes: ["application.submitUnmatched"] })); // prettier-ignore
});

const form = (more: object = {}) => ({
  givenName: "Zofia",
  familyName: "Nowak",
  born: "1991-04-05",
  postcode: "ZZ99 3VZ",
  services: ["APPOINTMENTS", "PRESCRIPTIONS"],
  declarations: allDeclarations,
  signedOn: "2026-11-01",
  consentEmail: false,
  consentSms: true,
  leaflet: "2026-04",
  ...more,
});

/** What the practice's web form sends. */
async function post(body: unknown, headers: Record<string, string> = {}, path = "/applications") {
  const response = await fetch(`${held.running.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}`, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

const list = async (who: Member = by.reception) =>
  (await who.ask("{ unmatchedApplications(first: 100) { items { id version reference source givenName familyName state } total } }")).data?.unmatchedApplications; // prettier-ignore
const view = async (id: string) =>
  (await by.reception.ask("query ($id: UUID!) { result: unmatchedApplication(id: $id) { id version state candidates { id agrees { givenName familyName born postcode } } } }", { id })).data.result; // prettier-ignore
const match = (who: Member, id: string, version: number, patientId: string, isSame = true) =>
  who.ask("mutation ($id: UUID!, $v: Int!, $p: UUID!, $s: Boolean!) { result: matchUnmatchedApplication(id: $id, version: $v, patientId: $p, isSamePerson: $s) { id channel state patient { id } services { service } } }", { id, v: version, p: patientId, s: isSame }); // prettier-ignore
const toMatch = async (reference: string) => {
  const { items } = (await by.reception.ask("{ myWork(kind: UNMATCHED, first: 100) { items { id reference patientId familyName born dueOn ownerName } } }")).data.myWork; // prettier-ignore
  return items.filter((row: { reference: string }) => row.reference === reference);
};
const newest = async () => (await list()).items.at(-1);

describe("the endpoint of the web form", () => {
  test("takes an application from a program with its token and answers with the reference alone (BR-CL-07)", async () => {
    const { status, text } = await post(form());
    expect(status).toBe(201);
    const { reference } = JSON.parse(text);
    expect(Object.keys(JSON.parse(text))).toEqual(["reference"]);
    expect(await newest()).toMatchObject({ reference, source: "WEB_FORM", state: "WAITING" });
    const { rows } = await admin.query("SELECT count(*)::int AS n FROM application WHERE practice_id = $1", [practice.practiceId]); // prettier-ignore
    expect(rows[0].n).toBe(0);
  });

  test.each([
    [401, form(), { authorization: "" }],
    [401, form(), { authorization: "Bearer gh_T00001_wrong" }],
    [400, form({ givenName: "" }), {}],
    [400, form({ services: ["EVERYTHING"] }), {}],
    [400, form({ notes: "I am being watched" }), {}],
    [400, form({ born: "05/04/1991" }), {}],
    [400, "{", {}],
    [400, [1], {}],
    [400, form({ givenName: "x".repeat(30_000) }), {}],
    [403, form(), { origin: "https://elsewhere.example" }],
  ])("answers %i to what is wrong, and keeps nothing", async (status, body, headers) => {
    const before = (await list()).total;
    const answer = await post(body, headers as unknown as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/x{50}|watched|Nowak/);
    expect((await list()).total).toBe(before);
  });

  test("sent twice under one key is one application", async () => {
    const key = { "idempotency-key": "a-press-of-the-button" };
    const before = (await list()).total;
    const answers = await Promise.all([post(form({ familyName: "Twice" }), key), post(form({ familyName: "Twice" }), key)]); // prettier-ignore
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await list()).total).toBe(before + 1);
  });

  test("tells nothing of who is a patient: the answer to one who is and one who is not is alike", async () => {
    await practice.patient({ givenName: "Known", familyName: "Here", born: "1970-01-01" });
    const shape = ({ status, text }: { status: number; text: string }) => [status, text.replace(/[2-9A-Z]{3}-[2-9A-Z]{4}/, "reference")]; // prettier-ignore
    expect(shape(await post(form({ givenName: "Known", familyName: "Here", born: "1970-01-01" })))).toEqual(shape(await post(form({ familyName: "Nobody" })))); // prettier-ignore
  });
});

describe("a champion", () => {
  test("submits for a patient, looks nobody up and sees no list (domain.md 14)", async () => {
    const champion = await practice.member("CHAMPION");
    const { data } = await champion.ask("mutation ($t: UnmatchedInput!) { submitUnmatchedApplication(typed: $t) }", { t: form({ familyName: "Champion" }) }); // prettier-ignore
    expect(data.submitUnmatchedApplication).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{4}$/);
    expect(await list(champion)).toBeUndefined();
    expect(await newest()).toMatchObject({ source: "CHAMPION", familyName: "Champion" });
    expect((await by.reception.ask("mutation ($t: UnmatchedInput!) { submitUnmatchedApplication(typed: $t) }", { t: form() })).status).toBe(403); // prettier-ignore
  });
});

describe("a file", () => {
  const load = (csv: string) => by.reception.ask("mutation ($csv: String!) { result: loadUnmatchedApplications(csv: $csv) { loaded same refused { line problem } } }", { csv }); // prettier-ignore
  const csv = "GIVEN_NAME,FAMILY_NAME,DATE_OF_BIRTH,SERVICES,POSTCODE\nAda,File,31/01/1980,Appointments,ZZ99 3VZ\nBo,File,30/02/x,Appointments,\n,,,,\nCy,File,1990-02-03,Messaging;Appointments,\n"; // prettier-ignore

  test("is taken row by row, each wrong row told by its line; the same file again changes nothing", async () => {
    const first = (await load(csv)).data.result;
    expect(first).toEqual({ loaded: 2, same: 0, refused: [{ line: 3, problem: "Write the date of birth like 31/01/1980." }] }); // prettier-ignore
    expect((await load(csv)).data.result).toEqual({ ...first, loaded: 0, same: 2 });
  });

  test.each([
    ["GIVEN_NAME,FAMILY_NAME\nA,B\n", /DATE_OF_BIRTH, SERVICES is missing/],
    ["GIVEN_NAME,FAMILY_NAME,DATE_OF_BIRTH,SERVICES\n", /no applications/],
    ['GIVEN_NAME,"FAMILY\n', /quotation marks/],
    [`GIVEN_NAME,FAMILY_NAME,DATE_OF_BIRTH,SERVICES\n${"A,B,1990-01-01,Messaging\n".repeat(501)}`, /more than 500/],
  ])("that is wrong as a whole is refused with what to do", async (text, words) => {
    const { status, errors } = await load(text);
    expect([status, errors?.[0]?.message]).toEqual([422, expect.stringMatching(words)]);
  });
});

describe("matching", () => {
  test("is by hand, side by side: nothing becomes an application before somebody says who it is (BR-CL-07)", async () => {
    const patient = await practice.patient({ givenName: "Zofia", familyName: "Nowak-Side", born: "1991-04-05", postcode: "ZZ99 3VZ" }); // prettier-ignore
    const namesake = await practice.patient({ givenName: "Zofia", familyName: "Nowak-Side", born: "1950-01-01" });
    await post(form({ familyName: "Nowak Side" }));
    const { id, version, reference } = await newest();
    expect(await toMatch(reference)).toMatchObject([
      { id, patientId: null, familyName: "Nowak Side", born: "1991-04-05", dueOn: "2026-11-09", ownerName: null },
    ]);
    const seen = await view(id);
    expect(seen.candidates.map((each: { id: string }) => each.id)).toEqual([patient.id, namesake.id]);
    expect(seen.candidates[1].agrees).toEqual({ givenName: "SAME", familyName: "SAME", born: "DIFFERENT", postcode: "SAME" }); // prettier-ignore
    expect(refusedWith(await match(by.reception, id, version, patient.id, false)).code).toBe("BAD_USER_INPUT");
    const taken = await match(by.reception, id, version, patient.id);
    expect(taken.data.result).toMatchObject({ channel: "PRACTICE_WEB", patient: { id: patient.id }, services: [{ service: "APPOINTMENTS" }, { service: "PRESCRIPTIONS" }] }); // prettier-ignore
    expect((await view(id)).state).toBe("MATCHED");
    expect(await toMatch(reference)).toEqual([]);
    expect(refusedWith(await match(by.reception, id, version, namesake.id)).message).toMatch(/dealt with this already/);
  });

  test("of two people at once leaves one application", async () => {
    const patient = await practice.patient({ familyName: "Once" });
    await post(form({ familyName: "Once" }));
    const { id, version } = await newest();
    const answers = await Promise.all([match(by.reception, id, version, patient.id), match(by.manager, id, version, patient.id)]); // prettier-ignore
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const { rows } = await admin.query("SELECT count(*)::int AS n FROM application WHERE patient_id = $1", [patient.id]); // prettier-ignore
    expect(rows[0].n).toBe(1);
  });

  test("to somebody who left is refused and the application still waits (BR-LE-10)", async () => {
    const patient = await practice.patient({ familyName: "Gone", removedOn: "2026-10-01" });
    await post(form({ familyName: "Gone" }));
    const { id, version } = await newest();
    expect(refusedWith(await match(by.reception, id, version, patient.id))).toMatchObject({ rule: "BR-LE-10" });
    expect((await view(id)).state).toBe("WAITING");
  });

  test("to nobody takes a reason", async () => {
    await post(form({ familyName: "Stranger" }));
    const { id, version } = await newest();
    await by.reception.ask("mutation ($id: UUID!, $v: Int!) { rejectUnmatchedApplication(id: $id, version: $v, reason: NOT_OUR_PATIENT) }", { id, v: version }); // prettier-ignore
    expect((await view(id)).state).toBe("REJECTED");
  });

  test("is a look at each patient shown, in the audit, without what was typed", async () => {
    const patient = await practice.patient({ givenName: "Zofia", familyName: "Looked" });
    await post(form({ familyName: "Looked" }));
    await view((await newest()).id);
    const { rows } = await admin.query("SELECT body FROM audit_entry WHERE event = 'unmatchedApplication' ORDER BY seq DESC LIMIT 1"); // prettier-ignore
    expect(rows[0].body).toContain(patient.id);
    expect(rows[0].body).not.toMatch(/Zofia|Looked"/);
  });
});
