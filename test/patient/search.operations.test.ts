import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Context } from "../../server/context.ts";
import { Patient } from "../../server/patient/patient.entity.ts";
import { searchable } from "../../server/patient/name.ts";
import { searchPatients } from "../../server/patient/patient.queries.ts";
import { administrator } from "../support/admin.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let other: TestPractice;
let reception: Member;
const people: [family: string, given: string, born: string, nhsNumber: string | null][] = [
  ["O'Neill", "Seán", "1980-01-05", "9434765919"],
  ["Ó Néill", "Máire", "1971-12-25", null],
  ["Smith-Jones", "Alice", "1990-02-28", "9000000009"],
  ["Smithson", "Bob", "1980-01-05", null],
  ["Müller", "Jürgen", "1955-07-30", null],
  ["van der Berg", "Anna", "1999-11-11", null],
  ["Łukasiewicz", "Żaneta", "1988-08-08", null],
  ["Ng", "Li", "2001-03-04", null],
];
beforeAll(async () => {
  [practice, other] = [await testPractice(held), await testPractice(held)];
  reception = await practice.member("RECEPTION");
  for (const [familyName, givenName, born, nhsNumber] of people)
    await practice.patient({ familyName, givenName, born, nhsNumber });
  await other.patient({ familyName: "O'Neill", givenName: "Elsewhere", nhsNumber: "9449306621" });
});

const ask = (words: string, who = reception) =>
  who.ask("query ($w: String!) { found: searchPatients(words: $w) { id familyName givenName nhsNumber addressLine confidentiality } }", { w: words }); // prettier-ignore
const found = async (words: string): Promise<string[]> => {
  const { data, errors } = await ask(words);
  expect(errors).toBeUndefined();
  return data.found.map(({ givenName }: { givenName: string }) => givenName);
};
const refused = async (words: string) => (await ask(words)).errors?.[0]?.extensions.fields?.["words"];

describe("a search by NHS number", () => {
  test.each([
    "9434765919",
    "943 476 5919",
    "943-476-5919",
    " 9434765919 ",
    "9 4 3 4 7 6 5 9 1 9",
    "943\u00a0476\u00a05919",
    "943–476–5919",
    "9434 765 919",
  ])("finds one patient in the spacing %j (BR-NN-01)", async (words) => expect(await found(words)).toEqual(["Seán"]));

  test("with a wrong check digit says so, in a sentence for the desk (BR-NN-01)", async () =>
    expect(await refused("943 476 5918")).toBe("The check digit does not fit; a digit is probably mistyped."));

  test.each(["94347659", "943476591999"])(
    "of %s digits that are no NHS number says what one looks like",
    async (words) => expect(await refused(words)).toMatch(/\.$/),
  );

  test("never finds another practice's patient, and says nothing of them", async () => {
    expect(await found("944 930 6621")).toEqual([]);
    expect(await found("Elsewhere")).toEqual([]);
    expect(await found("O'Neill, Elsewhere")).toEqual([]);
    expect((await ask("944 930 6621", await other.member("RECEPTION"))).data.found).toHaveLength(1);
  });
});

describe("a search by name", () => {
  test.each([
    "O'Neill",
    "O’Neill",
    "O‘Neill",
    "ONEILL",
    "oneill",
    "O`neill",
    "Ó Néill,",
    "O'NEILL".normalize("NFD"),
    "Ó'Néill".normalize("NFD"),
    "Oneil",
  ])("finds both O'Neills as %j", async (words) => expect((await found(words)).sort()).toEqual(["Máire", "Seán"]));

  test.each([
    ["Smi", ["Alice", "Bob"]],
    ["smith", ["Alice", "Bob"]],
    ["Smith-Jones", ["Alice"]],
    ["smithjones", ["Alice"]],
    ["Smith Jones,", ["Alice"]],
    ["Smith, Al", ["Alice"]],
    ["Smith, ALICE", ["Alice"]],
    ["Smith Bob", ["Bob"]],
    ["Smith, Zoe", []],
    ["mith", []],
    ["muller", ["Jürgen"]],
    ["MÜLLER".normalize("NFD"), ["Jürgen"]],
    ["Müller, Jurgen", ["Jürgen"]],
    ["van der Berg, Anna", ["Anna"]],
    ["lukasiewicz", ["Żaneta"]],
    ["Łukasiewicz, zaneta", ["Żaneta"]],
  ])("of %j finds %j: by prefix, whatever the case, accents and signs", async (words, given) =>
    expect((await found(words)).sort()).toEqual(given),
  );

  test.each(["", "  ", "N", "Ng", "O'", ", Alice", "%", "___", "';--"])(
    "of %j asks for three letters or more",
    async (words) => expect(await refused(words)).toMatch(/at least 3 letters/),
  );

  test.each(["%smith", "sm%th", "s_ith", "smi\\"])("takes %j as letters, not as a pattern", async (words) => {
    const { data } = await ask(words);
    expect(data?.found ?? []).toEqual(
      words === "smi\\" || words === "%smith"
        ? expect.arrayContaining([expect.objectContaining({ givenName: "Bob" })])
        : [],
    );
  });

  test("is of one order, and of more than 25 says so with a 26th", async () => {
    for (let at = 0; at < 30; at += 1)
      await practice.patient({ familyName: "Crowd", born: "1960-06-06", givenName: `N${String(at).padStart(2, "0")}` });
    const names = await found("crowd");
    expect(names).toHaveLength(26);
    expect(names).toEqual([...names].sort());
  });
});

describe("a search by date of birth", () => {
  test.each(["05/01/1980", "5.1.1980", "5-1-1980", "05 01 1980", "5 January 1980", "5 jan 1980", "1980-01-05"])(
    "finds both who were born on %j, the day before the month (BR-IM-07)",
    async (words) => expect((await found(words)).sort()).toEqual(["Bob", "Seán"]),
  );

  test.each([
    ["Smith 5/1/1980", ["Bob"]],
    ["5/1/1980 smith", ["Bob"]],
    ["Smithson, Bob 1980-01-05", ["Bob"]],
    ["Ng 4 March 2001", ["Li"]],
    ["O'Neill 25/12/1971", ["Máire"]],
    ["Smith 6/1/1980", []],
  ])("with a name, %j, finds %j; a short surname is enough with it", async (words, given) =>
    expect(await found(words)).toEqual(given),
  );

  test.each(["31/02/1980", "5/13/1980"])("that is none, %j, is refused in a sentence", async (words) =>
    expect(await refused(words)).toMatch(/There is no such/),
  );
});

describe("what was searched for", () => {
  test("is in no audit entry, only its kinds and a keyed hash, the same for the same search", async () => {
    for (const words of ["Łukasiewicz 08/08/1988", "lukasiewicz 8 august 1988", "muller"]) await ask(words);
    const { rows } = await admin.query("SELECT body, patient_id FROM audit_entry WHERE practice_id = $1 AND event = 'searchPatients' ORDER BY seq DESC LIMIT 3", [practice.practiceId]); // prettier-ignore
    const [last, second, first] = rows.map(({ body }) => JSON.parse(body));
    expect(first.facts).toEqual({ by: ["family", "born"], hash: expect.stringMatching(/^[\w-]{43}$/) });
    expect(second.facts).toEqual(first.facts);
    expect(last.facts.hash).not.toBe(first.facts.hash);
    expect(rows.map(({ patient_id }) => patient_id)).toEqual([null, null, null]);
    expect(JSON.stringify(rows)).not.toMatch(/ukasiewicz|1988|muller/i);
  });

  test("is in no audit entry of a refused search either, nor in any other", async () => {
    await ask("Qx");
    await ask("943 476 5918");
    const { rows } = await admin.query("SELECT body FROM audit_entry WHERE practice_id = $1", [practice.practiceId]);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ body }) => body).join()).not.toMatch(/Qx|9434765918|476 5918/);
  });

  test("is in no line of the log, whatever becomes of the search", async () => {
    const { log } = held.running.server;
    const written: unknown[][] = [];
    const kept = { info: log.info, warn: log.warn, error: log.error };
    for (const level of ["info", "warn", "error"] as const)
      log[level] = (...given: unknown[]) => void written.push(given);
    try {
      for (const words of ["Łukasiewicz", "9434765919", "Qx", "943 476 5918"]) await ask(words);
    } finally {
      Object.assign(log, kept);
    }
    expect(written.length).toBeGreaterThan(3);
    expect(JSON.stringify(written)).not.toMatch(/ukasiewicz|9434765919|Qx|476 5918/i);
  });
});

describe("a restricted patient", () => {
  test("is found, without a word of where they live or how to reach them (BR-PDS-01)", async () => {
    const { id } = await practice.patient({
      familyName: "Restricted",
      confidentiality: "R",
      addressLines: [],
      postcode: null,
    });
    expect((await ask("restricted")).data.found).toEqual([
      expect.objectContaining({ id, confidentiality: "R", addressLine: null }),
    ]);
    const { data } = await reception.ask("query ($id: UUID!) { patient(id: $id) { patient { addressLines postcode mobile homePhone email usualGp } } }", { id }); // prettier-ignore
    expect(data.patient.patient).toEqual({
      addressLines: [],
      postcode: null,
      mobile: null,
      homePhone: null,
      email: null,
      usualGp: null,
    });
  });

  test.each([
    { addressLines: ["1 Hidden Lane"] },
    { postcode: "SW1A 1AA" },
    { mobile: "07700 900123" },
    { homePhone: "01632 960001" },
    { email: "jo@example.org" },
    { usualGp: "G1234567" },
  ])("cannot be stored with %j, whoever writes it (BR-PDS-01)", async (detail) => {
    for (const confidentiality of ["R", "V", "REDACTED"] as const)
      await expect(
        practice.patient({ confidentiality, addressLines: [], postcode: null, ...detail }),
      ).rejects.toMatchObject({
        constraint: "patient_restricted_blank",
      });
  });
});

describe("a search among 20,000 patients", () => {
  const plan = async (searched: Parameters<typeof searchPatients>[1]): Promise<string> => {
    const { door } = held.running.server;
    const read = door.read({ staffId: reception.id }, practice.practiceId);
    const db = { query: (text: string, values: unknown[]) => read.query(`EXPLAIN (FORMAT JSON) ${text}`, values) };
    const explaining = { db, actor: { roles: ["RECEPTION"] } } as unknown as Context;
    return JSON.stringify(await searchPatients(explaining, searched));
  };

  test("goes by the index of names, of birthdays or of numbers, under row-level security as the app's role", async () => {
    await admin.query(
      `INSERT INTO patient (practice_id, id, nhs_number, given_name, family_name, given_search, family_search, born, sex, confidentiality, source, imported_at, version)
       SELECT p, gen_random_uuid(), NULL, 'Given' || n, 'Family' || n, 'given' || n, 'family' || n, date '1930-01-01' + n % 30000, 'FEMALE', 'U', 'COHORT_CSV', $3, 1
         FROM generate_series(1, 20000) AS n, unnest(ARRAY[$1::uuid, $2::uuid]) AS p`,
      [practice.practiceId, other.practiceId, "2026-11-02T09:00:00Z"],
    );
    await admin.query("ANALYZE patient");
    expect(await plan({ family: searchable("Smith") })).toMatch(/"Index Name":"patient_by_name"/);
    expect(await plan({ family: searchable("Smith"), given: searchable("Al") })).toMatch(
      /"Index Name":"patient_by_name"/,
    );
    expect(await plan({ nhsNumber: "9434765919" })).toMatch(/"Index Name":"patient_nhs_number"/);
    expect(await plan({ born: "1980-01-05" })).toMatch(/"Index Name":"patient_by_birth"/);
    for (const searched of [
      { family: "smith" },
      { nhsNumber: "9434765919" },
      { born: "1980-01-05" },
      { family: "smith", born: "1980-01-05" },
    ])
      expect(await plan(searched)).not.toMatch(/"Node Type":"Seq Scan"[^}]*"Relation Name":"patient"/);
    const { rows } = await admin.query("SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = 'gatehouse_app'");
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
    expect(await held.running.server.door.read({ staffId: null }, practice.practiceId).find(Patient, { nhsNumber: "9434765919" })).toHaveLength(1); // prettier-ignore
  });
});
