import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { testServer } from "../support/practice.ts";
import { beside } from "./database.ts";
import { someone } from "./someone.ts";
import { countsOf } from "./upload.ts";

const held = testServer();
const admin = beside(held);
const fixtures = new URL("../fixtures/", import.meta.url);
const fixture = (path: string) => readFileSync(new URL(path, fixtures));
const all = ["csv-imports", "pds-patients"]
  .flatMap((folder) =>
    readdirSync(new URL(folder, fixtures), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.(csv|json)$/.test(file))
  .sort();

const csv = (name: string) => `csv-imports/cohort_import/${name}.csv`;
const answer = (name: string) => `csv-imports/pds/${name}.json`;
const pds = (name: string) => `pds-patients/${name}.json`;

/** Every file that can be read, loaded into a practice where nobody is yet: new, changed, the same, refused, for a person. */
const taken: Record<string, number[]> = {
  [csv("duplicate_nhs_numbers")]: [1, 0, 1, 0, 0],
  [csv("invalid_fields")]: [1, 0, 0, 19, 0],
  [csv("invalid_instruction_row")]: [0, 0, 0, 1, 0],
  [csv("invalid_minimal")]: [0, 0, 0, 1, 0],
  [csv("pds_extravaganza")]: [10, 0, 0, 0, 0],
  [csv("valid")]: [3, 0, 0, 0, 0],
  [csv("valid_extra_fields")]: [3, 0, 0, 0, 0],
  [csv("valid_instruction_row")]: [1, 0, 0, 0, 0],
  [csv("valid_minimal")]: [1, 0, 0, 0, 0],
  [csv("valid_unknown_school")]: [2, 0, 0, 0, 0],
  [csv("valid_with_bom")]: [1, 0, 0, 0, 0],
  [csv("valid_with_duplicates")]: [4, 0, 0, 0, 0],
  // Restricted, so that no practice is named.
  [answer("get-patient-response-deceased")]: [1, 0, 0, 0, 0],
  [answer("restricted-patient-response")]: [1, 0, 0, 0, 0],
  // Registered with another practice (BR-CL-15).
  [answer("get-patient-response")]: [0, 0, 0, 0, 1],
  [answer("search-patients-response")]: [0, 0, 0, 0, 1],
  [pds("mocks/Patient")]: [0, 0, 0, 0, 1],
  [pds("mocks/PatientSearch")]: [0, 0, 0, 0, 1],
  [pds("mocks/Patient-Jayne-Smyth")]: [0, 0, 0, 0, 1],
  [pds("mocks/PatientSearch-Jayne-Smyth")]: [0, 0, 0, 0, 1],
  [pds("mocks/Minimal_Patient")]: [0, 0, 0, 1, 0],
  [pds("mocks/Minimal_PatientSearch")]: [0, 0, 0, 1, 0],
  [pds("patientResponses/patient_5900046192")]: [1, 0, 0, 0, 0],
  [pds("patientResponses/patient_5900056597")]: [1, 0, 0, 0, 0],
  [pds("patientResponses/patient_5900057208")]: [1, 0, 0, 0, 0],
  [pds("patientResponses/patient_5900059073")]: [1, 0, 0, 0, 0],
  [pds("patientResponses/patient_9000000009")]: [0, 0, 0, 0, 1],
  [pds("patientResponses/patient_9000000025")]: [1, 0, 0, 0, 0],
  [pds("patientResponses/patient_9000000033")]: [0, 0, 0, 1, 0],
  [pds("patientResponses/patient_9693632109")]: [0, 0, 0, 0, 1],
  [pds("patientResponses/patient_9732110317")]: [1, 0, 0, 0, 0],
  [pds("patientResponses/patient_9733162043")]: [0, 0, 0, 0, 1],
  [pds("patientResponses/patient_9736363015")]: [0, 0, 0, 0, 1],
  [pds("patientResponses/patient_9736363023")]: [0, 0, 0, 0, 1],
  [pds("patientResponses/patient_9736363066")]: [0, 0, 0, 0, 1],
  [pds("searchResponses/Patient")]: [0, 0, 0, 0, 1],
  [pds("searchResponses/PatientSearch")]: [0, 0, 0, 0, 1],
  [pds("searchResponses/Patient-Jayne-Smyth")]: [0, 0, 0, 0, 1],
  [pds("searchResponses/PatientSearch-Jayne-Smyth")]: [0, 0, 0, 0, 1],
  [pds("searchResponses/Minimal_Patient")]: [0, 0, 0, 1, 0],
  [pds("searchResponses/Minimal_PatientSearch")]: [0, 0, 0, 1, 0],
  [pds("searchResponses/bill_garton_searchset")]: [0, 0, 0, 0, 1],
  [pds("searchResponses/countrycode_mobile_searchset")]: [0, 0, 0, 0, 1],
  [pds("searchResponses/dateOfDeath_searchset")]: [0, 0, 0, 0, 1],
  [pds("searchResponses/fuzzy_single_searchset")]: [1, 0, 0, 0, 0],
  [pds("searchResponses/general_practitioner_searchset")]: [0, 0, 0, 0, 1],
  [pds("searchResponses/historic_email_searchset")]: [1, 0, 0, 0, 0],
  [pds("searchResponses/jackie_jones_searchset")]: [1, 0, 0, 0, 0],
  [pds("searchResponses/john_paul_smith_searchset")]: [0, 0, 0, 1, 0],
  [pds("searchResponses/knap_kathy_exact_match")]: [0, 0, 0, 0, 1],
  [pds("searchResponses/martha_massam_searchset")]: [0, 0, 0, 0, 1],
  [pds("searchResponses/med_rowenad_searchset")]: [0, 0, 0, 0, 1],
  [pds("searchResponses/mock_single_searchset")]: [0, 0, 0, 1, 0],
  [pds("searchResponses/other_givenName")]: [1, 0, 0, 0, 0],
  [pds("searchResponses/pauline_attison_searchset")]: [0, 0, 0, 0, 2],
  [pds("searchResponses/rodney_godsoe_searchset")]: [1, 0, 0, 0, 0],
  [pds("searchResponses/search_patient_9000000009")]: [0, 0, 0, 0, 1],
  [pds("searchResponses/search_patient_9000000017")]: [0, 0, 0, 0, 1],
  [pds("searchResponses/search_patient_9000000025")]: [1, 0, 0, 0, 0],
  // One name, birthday and postcode under several numbers (BR-IM-01).
  [pds("searchResponses/mock_multiple_searchset")]: [0, 0, 0, 0, 2],
  [pds("searchResponses/multimatch_phoneAndEmail_searchset")]: [0, 0, 0, 0, 11],
  [pds("searchResponses/postalcode_wildcard_searchset")]: [0, 0, 0, 0, 20],
};

const named = (path: string) => ({ "x-file-name": encodeURIComponent(path) });

describe("a sample file that can be read", () => {
  let one: Awaited<ReturnType<typeof someone>>;
  beforeAll(async () => {
    one = await someone(held);
  });
  // Every file comes to a practice where nobody is yet: the same one, emptied of what the file before had brought.
  afterEach(() => admin.empty(one.practice.practiceId));

  test.each(Object.entries(taken))("%s is checked as %j, and committed so", async (path, counts) => {
    const { practice, checked, committed } = one;
    const report = await checked(fixture(path), named(path));
    expect(countsOf(report)).toEqual(counts);
    expect(report.rows.total).toBe(counts.reduce((sum, count) => sum + count, 0));
    expect(await admin.patients(practice.practiceId)).toEqual([]);
    const [rowsNew = 0, , , , forPerson = 0] = counts;
    expect((await committed(report)).state).toBe(rowsNew + forPerson > 0 ? "COMMITTED" : "NOTHING_NEW");
    expect(await admin.patients(practice.practiceId)).toHaveLength(rowsNew);
    expect(await admin.pieces(practice.practiceId)).toBe(0);
  });
});

describe("a sample file that holds no patients", () => {
  let one: Awaited<ReturnType<typeof someone>>;
  beforeAll(async () => {
    one = await someone(held);
  });

  test.each(all.filter((path) => !(path in taken)))("%s is refused whole and says why", async (path) => {
    const report = await one.checked(fixture(path), named(path));
    expect(report).toMatchObject({ state: "REFUSED", format: null, nothingNew: false, rows: { total: 0 } });
    expect(report.problems.length).toBeGreaterThan(0);
    expect(report.problems.every(({ problem, todo }) => problem !== "" && todo !== "")).toBe(true);
  });

  test("changed nobody, and nothing of it is kept", async () => {
    const { practiceId } = one.practice;
    expect([await admin.patients(practiceId), await admin.pieces(practiceId)]).toEqual([[], 0]);
  });
});

describe("all sample files, one after the other, at the practice that they name", () => {
  test("never make one NHS number two patients, and a second round changes nothing", async () => {
    const { practice, checked, committed } = await someone(held, "A20047");
    const round = async () => {
      const reports = [];
      for (const path of Object.keys(taken)) reports.push(await committed(await checked(fixture(path), named(path))));
      return reports;
    };
    await round();
    const before = await admin.patients(practice.practiceId);
    expect(before.length).toBeGreaterThan(30);
    expect(new Set(before.map(({ nhs_number, id }) => nhs_number ?? id)).size).toBe(before.length);
    const second = await round();
    expect(second.filter(({ nothingNew, sameAs }) => !nothingNew || !sameAs)).toEqual([]);
    expect(await admin.patients(practice.practiceId)).toEqual(before);
  }, 120_000);
});
