import { describe, expect, test } from "@jest/globals";
import { contentHash } from "../../server/record-entry/content-hash.ts";
import { linkedSets } from "../../server/record-entry/linked-sets.rules.ts";
import { readRecord } from "../../server/record-entry/read-record.ts";
import { recordRow, recordTable } from "../../server/record-entry/record-table.ts";
import { whoseRecord } from "../../server/record-entry/whose.rules.ts";
import { csv, sample, sampleNames } from "./records.ts";

const bytes = (value: unknown) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
const bundle = (...resources: object[]) => ({ resourceType: "Bundle", type: "collection", entry: resources.map((resource) => ({ resource })) }); // prettier-ignore
const noPat = { system: "http://hl7.org/fhir/v3/ActCode", code: "NOPAT" };
const observation = (more: object = {}) => ({
  resourceType: "Observation",
  id: "o1",
  status: "final",
  code: { text: "Headache" },
  effectiveDateTime: "2020-05-04",
  ...more,
});
const one = (resource: object) => readRecord(bytes(bundle(resource))).entries[0];

describe("a sample record", () => {
  test("is the whole set, without the two templates", () => expect(sampleNames).toHaveLength(14));

  test.each(sampleNames)("%s comes in, and its counts add up", (name) => {
    const { resources, types, entries, support, problems } = readRecord(sample(name));
    expect(resources).toBe(entries.length + support.length + problems.length);
    expect(types.reduce((sum, { count }) => sum + count, 0)).toBe(resources);
    expect(problems).toEqual([]);
    expect(new Set(entries.map(({ identity }) => identity)).size).toBe(entries.length);
    expect(entries.every(({ happenedOn }) => happenedOn === null || /^\d{4}-\d\d-\d\d$/.test(happenedOn))).toBe(true);
    expect(entries.filter(({ title }) => title.trim() === "")).toEqual([]);
  });

  test("stands in the import table: resources, entries, labels found, refused", () => {
    const rows = sampleNames.map((name) => recordRow(name, sample(name)));
    for (const { resources, entries, supporting, refused } of rows)
      expect(entries + supporting + refused).toBe(resources);
    expect(recordTable(rows)).toMatchInlineSnapshot(`
     "file                                                                   format           resources  entries  labels  supporting  refused
     9465698490_Daniels_full_20210602.json                                  GP_CONNECT_STU3        502      361       0         141        0
     9465698679_Gainsford_full_20210602.json                                GP_CONNECT_STU3         93       56       0          37        0
     9465699926_Sajal_full_20210122.json                                    GP_CONNECT_STU3        412      175       0         237        0
     9465700088_Mold_full_20210602.json                                     GP_CONNECT_STU3        495      311       0         184        0
     9465700339_Yamura_full_20210602.json                                   GP_CONNECT_STU3        307      187       0         120        0
     9465701262_Meyers_full_20210602.json                                   GP_CONNECT_STU3        380      205       0         175        0
     9465701297_Livermore_full_20210602.json                                GP_CONNECT_STU3        296      157       0         139        0
     9465701459_Nel_full_20210602.json                                      GP_CONNECT_STU3        186      131       0          55        0
     example-document-reference-resource-with-nopat-security-15.json        GP_CONNECT_STU3          1        1       1           0        0
     example-document-reference-resource-with-nopat-security-label-16.json  GP_CONNECT_STU3          1        1       1           0        0
     example-observation-resource-with-nopat.json                           GP_CONNECT_STU3          1        1       1           0        0
     example-referral-request-with-nopat.json                               GP_CONNECT_STU3          1        1       1           0        0
     gpc-access-structured-with-nopat.json                                  GP_CONNECT_STU3        195      139       0          56        0
     input-encounter-with-nopat.json                                        GP_CONNECT_STU3          1        1       1           0        0
     all                                                                                          2871     1727       5        1144        0"
    `);
  });

  test("has its NOPAT labels read, in meta.security and in securityLabel", () => {
    const labelled = sampleNames.filter((name) => readRecord(sample(name)).entries.some((entry) => entry.labelled));
    expect(labelled).toEqual([
      "example-document-reference-resource-with-nopat-security-15.json",
      "example-document-reference-resource-with-nopat-security-label-16.json",
      "example-observation-resource-with-nopat.json",
      "example-referral-request-with-nopat.json",
      "input-encounter-with-nopat.json",
    ]);
  });

  test("has its problems bound to what they are about, and repeats to their issues (BR-RD-07)", () => {
    const { entries } = readRecord(sample("9465699926_Sajal_full_20210122.json"));
    const places = new Map(entries.map(({ reference }, at) => [reference, String(at)]));
    const sets = linkedSets(
      entries.map(({ links }, at) => ({
        id: String(at),
        links: links.flatMap(({ kind, to }) => (places.has(to) ? [{ kind, id: places.get(to) as string }] : [])),
      })),
    );
    const bound = (kind: string) => entries.filter((entry, at) => entry.kind === kind && sets.has(String(at))).length;
    expect({ problems: bound("PROBLEM"), medication: bound("MEDICATION") }).toEqual({ problems: 20, medication: 10 });
  });
});

describe("a record that cannot be read is refused with the resource and the path", () => {
  test.each<[string, unknown, RegExp]>([
    ["no JSON", '{"resourceType": "Bundle",\n oops', /Line 2: this is not JSON/],
    ["no FHIR", { a: 1 }, /not a FHIR resource/],
    ["no list of entries", { resourceType: "Bundle", entry: "x" }, /Bundle\.entry: expected a list/],
    ["nothing in it", { resourceType: "Bundle", entry: [] }, /Bundle\.entry: there is no resource/],
    ["a part of an answer", { ...bundle(observation()), link: [{ relation: "next" }] }, /Bundle\.link/],
    ["two patients", bundle({ resourceType: "Patient" }, { resourceType: "Patient" }), /Patient: .* more than one patient/], // prettier-ignore
    ["an odd patient", bundle({ resourceType: "Patient", name: [5] }), /Patient\.name\[0\]: Expected an object/],
    ["another resource", { resourceType: "Claim" }, /holds Claim/],
    ["an empty file", "", /empty/],
    ["a picture", "\u0089PNG\u0000", /not text/],
    ["a list without its columns", "A,B\n1,2", /has no ID, TYPE, DATE, TEXT/],
    ["a list of two people", "ID,TYPE,DATE,TEXT,NHS_NUMBER\n1,PROBLEM,,x,9990000018\n2,PROBLEM,,x,9990000026", /more than one patient/], // prettier-ignore
  ])("%s", (_, value, said) => {
    expect(() => readRecord(bytes(value))).toThrow(said);
  });
});

describe("one odd resource never loses the rest", () => {
  test.each<[string, object, string]>([
    ["a date that is none", observation({ effectiveDateTime: "2020-02-31" }), "Observation.effectiveDateTime"],
    ["a date of a wrong form", observation({ effectiveDateTime: "yesterday" }), "Observation.effectiveDateTime"],
    ["text that is none", observation({ comment: { a: 1 } }), "Observation.comment"],
    ["a note that is none", observation({ note: ["x"] }), "Observation.note[0]"],
    ["no identity", observation({ id: undefined }), "Observation.identifier"],
    ["a type we do not read", { resourceType: "Claim", id: "c" }, "Claim"],
    ["a label without a code", observation({ meta: { security: [{ system: noPat.system }] } }), "Observation.meta.security[0]"], // prettier-ignore
    ["a label of another form", observation({ meta: { security: ["NOPAT"] } }), "Observation.meta.security[0]"],
    ["a misspelled label", observation({ meta: { security: [{ ...noPat, code: "noPat" }] } }), "Observation.meta.security[0]"], // prettier-ignore
    ["a label in a number", observation({ securityLabel: [{ coding: [{ code: 5 }] }] }), "Observation.securityLabel[0].coding[0].code"], // prettier-ignore
  ])("%s is left out and named by its path", (_, odd, path) => {
    const read = readRecord(bytes(bundle(observation({ id: "before" }), odd, observation({ id: "after" }))));
    expect(read.entries.map(({ reference }) => reference)).toEqual(["Observation/before", "Observation/after"]);
    expect(read.problems).toMatchObject([{ line: 2, path }]);
    expect(read.resources).toBe(3);
  });

  test("an entry of the bundle that is nothing is counted as refused", () => {
    const read = readRecord(bytes({ resourceType: "Bundle", entry: [null, { resource: observation() }, {}] }));
    expect(read.problems.map(({ path }) => path)).toEqual(["Bundle.entry[0].resource", "Bundle.entry[2].resource"]);
  });

  test("a line of a list with a false date, type or label is named by its column", () => {
    const read = readRecord(
      bytes(
        csv([
          { ID: "1", TYPE: "problem", DATE: "31/02/2020", TEXT: "a" },
          { ID: "2", TYPE: "thing", DATE: "", TEXT: "b" },
          { ID: "3", TYPE: "document", DATE: "", TEXT: "c", LABEL: "hidden" },
          {
            ID: "4",
            TYPE: "document",
            DATE: "1/5/2019",
            TEXT: 'd "x"',
            LABEL: "NOPAT",
            FILED: "no",
            RECORDED: "2019-05-02",
          },
        ]),
      ),
    );
    expect(read.problems.map(({ line, path }) => [line, path])).toEqual([[2, "DATE"], [3, "TYPE"], [4, "LABEL"]]); // prettier-ignore
    expect(read.entries).toMatchObject([
      { identity: "entry|4", kind: "DOCUMENT", happenedOn: "2019-05-01", text: 'd "x"', labelled: true, filed: false, recordedAt: "2019-05-02T00:00:00.000Z" }, // prettier-ignore
    ]);
  });
});

describe("an entry", () => {
  test("of UK Core (R4) is read: a service request with its code, reason and note", () => {
    const { format, entries } = readRecord(
      bytes(
        bundle({
          resourceType: "ServiceRequest",
          id: "s",
          meta: { profile: ["https://fhir.hl7.org.uk/StructureDefinition/UKCore-ServiceRequest"] },
          status: "active",
          code: { coding: [{ system: "http://snomed.info/sct", code: "183545006", display: "Referral to cardiologist" }] }, // prettier-ignore
          authoredOn: "2024-03-01T10:00:00Z",
          encounter: { reference: "Encounter/e" },
          note: [{ text: "Her sister rang." }],
        }),
      ),
    );
    expect(format).toBe("UK_CORE_R4");
    expect(entries).toMatchObject([
      { kind: "REFERRAL", title: "Referral to cardiologist", text: "Her sister rang.", happenedOn: "2024-03-01", links: [{ kind: "CONSULTATION", to: "Encounter/e" }] }, // prettier-ignore
    ]);
  });

  test("that is not checked by a clinician yet is not filed (BR-RD-06)", () => {
    expect(one(observation({ status: "preliminary" }))?.filed).toBe(false);
    expect(one(observation())?.filed).toBe(true);
  });

  test("of a year or a month alone counts from its first day", () => {
    expect(one(observation({ effectiveDateTime: "2020" }))?.happenedOn).toBe("2020-01-01");
    expect(one(observation({ effectiveDateTime: "2020-07" }))?.happenedOn).toBe("2020-07-01");
  });

  test("of a consultation has its List topics, and is hidden where a topic is", () => {
    const topic = { resourceType: "List", title: "Father of patient", encounter: { reference: "Encounter/e" }, meta: { security: [noPat] } }; // prettier-ignore
    const encounter = {
      resourceType: "Encounter",
      id: "e",
      type: [{ text: "Surgery" }],
      period: { start: "2021-01-02" },
    };
    const [entry] = readRecord(bytes(bundle(encounter, topic))).entries;
    expect(entry).toMatchObject({ title: "Surgery", text: "Father of patient", labelled: true });
  });

  test("is known again by its content wherever it is exported, and is another when a word differs", () => {
    const hash = (more: object) => contentHash(one(observation(more)) as never).toString("hex");
    expect(hash({ id: "other", identifier: [{ system: "x", value: "y" }], comment: "A  b" })).toBe(hash({ note: [{ text: "A b" }] })); // prettier-ignore
    expect(hash({ comment: "A c" })).not.toBe(hash({ comment: "A b" }));
    expect(hash({ effectiveDateTime: "2020-05-05" })).not.toBe(hash({}));
  });
});

describe("whose record it is (BR-CL-51)", () => {
  const patient = { nhsNumber: "9990000018", familyName: "O'Neill", givenName: "Ann", born: "1980-01-05" };
  const subject = { nhsNumber: "999 000 0018", familyName: "ONEILL", givenName: "Ann Mary", born: "1980-01-05" };
  const whose = (more: object) => whoseRecord({ ...subject, ...more }, patient, "LIVE_AND_TEST");

  test("is known by an equal valid NHS number", () => {
    expect(whose({ familyName: "Smith" })).toEqual({ matchedBy: "NHS_NUMBER" });
  });
  test("is refused for another valid number, whatever the names", () => {
    expect(whose({ nhsNumber: "9990000026" })).toHaveProperty("refused");
  });
  test("is asked of a person where the number is not valid and the names agree", () => {
    expect(whose({ nhsNumber: "1234567890" })).toHaveProperty("ask");
    expect(whoseRecord(null, patient, "LIVE")).toHaveProperty("ask");
  });
  test.each([
    [{ familyName: "Smith" }, /family name/],
    [{ givenName: "Amy" }, /given name/],
    [{ born: "1980-05-01" }, /date of birth/],
  ])("is refused where the number is not valid and %j", (more, said) => {
    expect((whose({ nhsNumber: "1234567890", ...more }) as { refused: string }).refused).toMatch(said);
  });
});
