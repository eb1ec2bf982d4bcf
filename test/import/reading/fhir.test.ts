import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readFile } from "../../../server/import/reader.ts";
import { options, outcome, read } from "./reading.ts";

const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));

type Json = Record<string, unknown>;
const ann: Json = {
  resourceType: "Patient",
  name: [{ use: "usual", given: ["Ann", "Mary"], family: "Clarke", prefix: ["Ms"] }],
  birthDate: "1980-01-05",
};
const patientOf = async (more: Json) => (await read(JSON.stringify({ ...ann, ...more }))).rows[0]?.patient;

describe("a patient of the Personal Demographics Service", () => {
  test("is read with all that Gatehouse keeps", async () =>
    expect(await read(fixture("pds-patients/patientResponses/patient_9000000009.json"))).toMatchObject({
      format: "FHIR_PATIENT",
      fileProblems: [],
      rows: [
        {
          line: 1,
          problems: [],
          patient: {
            nhsNumber: "9000000009",
            nhsNumberStatus: "01",
            localId: null,
            title: "Mrs",
            givenName: "Jane",
            middleNames: null,
            familyName: "Smith",
            preferredName: null,
            previousNames: [],
            born: "2010-10-22",
            sex: "FEMALE",
            diedOn: "2010-10-22",
            deathStatus: "2",
            addressLines: ["1 Trevelyan Square", "Boar Lane", "City Centre", "Leeds", "West Yorkshire"],
            postcode: "LS1 6AE",
            confidentiality: "U",
            mobile: null,
            homePhone: "01632960587",
            email: "jane.smith@example.com",
            language: "fr",
            interpreterRequired: true,
            contactMethod: "1",
            writtenFormat: "12",
            ethnicity: null,
            registeredOn: "2020-01-01",
            removalReason: null,
            removedOn: null,
            usualGp: null,
            odsCode: "Y12345",
          },
        },
      ],
    }));

  test.each([
    "csv-imports/pds/restricted-patient-response.json",
    "csv-imports/pds/get-patient-response-deceased.json",
    "pds-patients/searchResponses/rodney_godsoe_searchset.json",
  ])("who is restricted has no address, contact or practice (%s, BR-PDS-01)", async (path) =>
    expect((await read(fixture(path))).rows[0]?.patient).toMatchObject({
      confidentiality: "R",
      addressLines: null,
      postcode: null,
      mobile: null,
      homePhone: null,
      email: null,
      odsCode: null,
      registeredOn: null,
    }),
  );

  test.each([
    [["U", "V"], "V"],
    [["R"], "R"],
    [["N"], null],
  ])("labelled %j counts as %s", async (codes, label) =>
    expect((await patientOf({ meta: { security: codes.map((code) => ({ code })) } }))?.confidentiality).toBe(label),
  );

  test("goes by the usual name of today, and keeps the former ones", async () => {
    const name = [
      { use: "old", given: ["Ann"], family: "Baker", period: { start: "1980-01-05", end: "2001" } },
      { use: "usual", given: ["Ann"], family: "Mason", period: { start: "2001", end: "2010-05-01" } },
      { use: "usual", given: ["Ann", "Mary"], family: "Clarke", period: { start: "2010-05-02" } },
      { use: "nickname", given: ["Nan"] },
    ];
    expect(await patientOf({ name })).toMatchObject({
      givenName: "Ann",
      middleNames: "Mary",
      familyName: "Clarke",
      preferredName: "Nan",
      previousNames: ["Ann Baker", "Ann Mason"],
    });
    expect(
      (await read(fixture("pds-patients/patientResponses/patient_9732110317.json"))).rows[0]?.patient,
    ).toMatchObject({
      familyName: "Sanderson",
      previousNames: ["Roger Killen"],
    });
  });

  test("whose only name has ended is still called by it", async () =>
    expect(
      await patientOf({ name: [{ use: "usual", given: ["Ann"], family: "Clarke", period: { end: "2021-12-31" } }] }),
    ).toMatchObject({ familyName: "Clarke", previousNames: [] }));

  test("is reached by the mobile, telephone and e-mail of today, never at work", async () => {
    const ended = { start: "2020-01-01", end: "2021-12-31" };
    const telecom = [
      { system: "phone", use: "mobile", value: "07700900001", period: ended },
      { system: "phone", use: "mobile", value: "07700900002", period: { start: "2022-01-01" } },
      { system: "phone", use: "work", value: "01632960001" },
      { system: "phone", use: "home", value: "01632960002", period: ended },
      { system: "email", use: "work", value: "ann@work.example" },
    ];
    expect(await patientOf({ telecom })).toMatchObject({
      mobile: "07700900002",
      homePhone: "01632960002",
      email: null,
    });
  });

  test("lives at the home address of today, on five lines at most", async () => {
    const address = [
      { use: "temp", line: ["Hall of residence"], postalCode: "M1 1AE" },
      { use: "home", line: ["1 Old Road"], postalCode: "M1 1AE", period: { end: "2020-01-01" } },
      {
        use: "home",
        line: ["Flat\u00001", "", "The Mill", "2 New Road", "Horsforth", "Leeds", "Yorkshire"],
        postalCode: "ls16ae",
      },
    ];
    expect(await patientOf({ address })).toMatchObject({
      addressLines: ["Flat 1", "The Mill", "2 New Road", "Horsforth", "Leeds, Yorkshire"],
      postcode: "LS1 6AE",
    });
  });

  test("who has died is read: a date without a notice counts as informal (BR-CL-14)", async () => {
    expect(
      (await read(fixture("pds-patients/searchResponses/dateOfDeath_searchset.json"))).rows[0]?.patient,
    ).toMatchObject({
      diedOn: "2019-02-07",
      deathStatus: "1",
    });
    expect(await patientOf({ deceasedDateTime: "2020-05-01T00:00:00+00:00" })).toMatchObject({
      diedOn: "2020-05-01",
      deathStatus: "1",
    });
    expect(await patientOf({ deceasedBoolean: true })).toMatchObject({ diedOn: null, deathStatus: "1" });
    expect(await patientOf({ deceasedBoolean: false })).toMatchObject({ diedOn: null, deathStatus: null });
  });

  test("who died before birth or in the future is refused", async () => {
    const problem = async (deceasedDateTime: string) =>
      outcome(await read(JSON.stringify({ ...ann, deceasedDateTime }))).problems;
    expect(await problem("1979-05-01")).toEqual([
      "1 Patient.deceasedDateTime: The date of death is before the date of birth.",
    ]);
    expect(await problem("2030-05-01")).toEqual(["1 Patient.deceasedDateTime: This date is in the future."]);
  });

  test("who left has the reason and the day, and one whose removal has ended has not left", async () => {
    const removal = (end?: string) => ({
      extension: [
        {
          url: "https://fhir.nhs.uk/StructureDefinition/Extension-PDS-RemovalFromRegistration",
          extension: [
            { url: "removalFromRegistrationCode", valueCodeableConcept: { coding: [{ code: "SCT" }] } },
            { url: "effectiveTime", valuePeriod: { start: "2026-01-01T00:00:00+00:00", end } },
          ],
        },
      ],
    });
    expect(await patientOf(removal())).toMatchObject({ removalReason: "SCT", removedOn: "2026-01-01" });
    expect(await patientOf(removal("2026-02-01"))).toMatchObject({ removalReason: null, removedOn: null });
  });

  test.each([
    ["a list of codings", { valueCodeableConcept: { coding: [{ code: "A" }] } }],
    ["a single coding", { valueCodeableConcept: { coding: { code: "A" } } }],
    ["a bare coding", { valueCoding: { code: "A" } }],
  ])("may have a code written as %s", async (_, value) => {
    const url = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory";
    expect((await patientOf({ extension: [{ url, ...value }] }))?.ethnicity).toBe("A");
  });

  test.each([
    ["female", "FEMALE"],
    ["male", "MALE"],
    ["other", "INDETERMINATE"],
    ["unknown", "NOT_KNOWN"],
    ["constructor", null],
  ])("of gender %s is %s", async (gender, sex) => expect((await patientOf({ gender }))?.sex).toBe(sex));

  test("that is not formed as FHIR is refused by path, and the others are read", async () => {
    const entry = [{ resource: { ...ann, birthDate: 1980 } }, { resource: ann }];
    expect(outcome(await read(JSON.stringify({ resourceType: "Bundle", type: "searchset", entry })))).toEqual({
      taken: 1,
      problems: ["1 Patient.birthDate: This is not in the form that FHIR R4 gives it."],
    });
  });
});

describe("a Bundle", () => {
  const bundle = (more: Json, ...resources: Json[]) =>
    read(JSON.stringify({ resourceType: "Bundle", ...more, entry: resources.map((resource) => ({ resource })) }));

  test("counts its entries from one and passes over what is not a Patient", async () =>
    expect((await bundle({}, { resourceType: "Organization" }, ann)).rows.map(({ line }) => line)).toEqual([2]));

  test.each([{ total: 2 }, { link: [{ relation: "next", url: "https://example.org" }] }])(
    "that is only a page of the answer is refused, because the missing ones would look like leavers (%j)",
    async (more) =>
      expect(outcome(await bundle(more, ann)).problems).toEqual([
        "file -: This Bundle is only a part of a longer answer.",
      ]),
  );
});

describe("a file that holds no patients says what it is", () => {
  test.each([
    ["an Excel workbook", "PK\x03\x04 rest", "an Excel workbook or a zip file"],
    ["a PDF", "%PDF-1.7", "a PDF"],
    ["a Word document", "{\\rtf1", "a Word document"],
    ["a web page", "\uFEFF <!doctype html>", "a web page or XML file"],
    ["nothing", " \n ", "empty"],
  ])("%s", async (_, content, words) =>
    expect(outcome(await read(content)).problems).toEqual([
      `file -: This file is ${words}, so there is no list of patients to read.`,
    ]),
  );

  test.each([
    ["old Excel", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], "an old Excel or Word file"],
    ["UTF-32", [0xff, 0xfe, 0, 0, 0x43, 0, 0, 0], "nothing else reads (UTF-32)"],
    ["gzip", [0x1f, 0x8b, 0x08, 0x00], "a packed file (gzip)"],
  ])("%s", async (_, bytes, words) => expect(outcome(await read(Uint8Array.from(bytes))).problems[0]).toContain(words));

  test.each([
    ["[1, 2]", "not a FHIR resource"],
    ['{"a": 1}', "not a FHIR resource"],
    ['{"resourceType": "Ann Clarke 9000000009"}', "not a FHIR resource"],
    ['{"resourceType": "Observation"}', "holds the resource Observation"],
  ])("%s", async (content, words) => expect(outcome(await read(content)).problems[0]).toContain(words));

  test("broken JSON is told with the line and character, and never quoted", async () => {
    const problems = async (text: string) => outcome(await read(text)).problems;
    expect(await problems('{"name": "Clarke",\n "id": 1')).toEqual([
      "2 -: The file ends in the middle of its JSON, so it did not arrive whole.",
    ]);
    expect(await problems('{"resourceType": "Bundle",\n "entry": [{"resource": {}},\n {"resource" {}}]}')).toEqual([
      "3 -: The file stops being valid JSON at character 14 of this line.",
    ]);
    expect(await problems('{"entry": [\n{}, 12]}')).toEqual([
      "2 -: The file stops being valid JSON at character 5 of this line.",
    ]);
    expect(await problems('{"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Patient"')).toEqual([
      "1 -: The file ends in the middle of its JSON, so it did not arrive whole.",
    ]);
    expect(JSON.stringify(await read('{"name": Clarke}'))).not.toContain("Clarke");
  });
});

describe("a Bundle that comes bit by bit", () => {
  test.each([1, 7, 64])("reads the same in pieces of %i bytes, whatever the order of its keys", async (piece) => {
    const files = [
      "searchResponses/postalcode_wildcard_searchset",
      "searchResponses/multimatch_phoneAndEmail_searchset",
    ];
    for (const file of files) {
      const bytes = fixture(`pds-patients/${file}.json`);
      expect((await read(bytes, { piece })).rows).toEqual((await read(bytes)).rows);
    }
    const late = `{"entry": [{"resource": ${JSON.stringify(ann)}}], "note": "\\"entry\\": [{", "resourceType": "Bundle"}`;
    expect((await read(late, { piece })).rows).toHaveLength(1);
  });

  test("is not cut where a string or another array looks like its entries", async () => {
    const tricky = { ...ann, text: { div: '"entry": [{"resource": "}]' }, contained: [{ entry: [{ a: 1 }] }] };
    const bundle = {
      note: '{"entry":[',
      link: [{ relation: "self" }],
      resourceType: "Bundle",
      entry: [{ resource: tricky }],
    };
    expect((await read(JSON.stringify(bundle, null, 2))).rows).toHaveLength(1);
  });

  test("with an entry larger than any patient is refused before it is held", async () => {
    async function* endless() {
      yield new TextEncoder().encode('{"resourceType": "Bundle", "entry": [{"resource": {"text": "');
      const more = new Uint8Array(256 * 1024).fill(97);
      for (;;) yield more;
    }
    const { drafts } = await readFile({ name: "x.json", kind: "PATIENTS", mapping: null, pieces: endless() }, options);
    const all = async () => {
      for await (const draft of drafts) expect(draft).toBeDefined();
    };
    await expect(all()).rejects.toMatchObject({
      problems: [{ problem: "One resource in this file is larger than any patient." }],
    });
  });
});
