import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type ReadFile, readPatientFile } from "../../server/import/read-file.ts";

const today = "2026-11-22";
const options = { ranges: "LIVE_AND_TEST", today } as const;
const fixtures = new URL("../fixtures/", import.meta.url);
const fixture = (path: string) => readFileSync(new URL(path, fixtures));
const read = (content: string | Uint8Array, name = "list.csv") =>
  readPatientFile({ name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content }, options);

/** How many patients a file yields, and each problem as 'line column: words'. */
const outcome = ({ rows, fileProblems }: ReadFile) => ({
  taken: rows.filter(({ patient }) => patient !== null).length,
  problems: [...fileProblems, ...rows.flatMap(({ problems }) => problems)].map(
    ({ line, column, problem }) => `${line ?? "file"} ${column ?? "-"}: ${problem}`,
  ),
});

const otherDetails = (line: number) => `CHILD_NHS_NUMBER: The same NHS number is on line ${line} with other details.`;
const strangeSign = "There is a sign in the name that no name has; accents may have been damaged.";
const nothing = [
  "1 Patient.name.family: The family name is missing.",
  "1 Patient.name.given: The given name is missing.",
  "1 Patient.birthDate: The date of birth is missing.",
];
const emptyBundle = ["file -: This file holds an empty Bundle; Gatehouse reads Patient."];
const relatives = ["file -: This file holds RelatedPerson resources; Gatehouse reads Patient."];
const coverage = ["file -: This file holds Coverage resources; Gatehouse reads Patient."];
const errorAnswer = (code: string) => [
  `file -: This file holds an error answer (OperationOutcome${code}), not a Patient.`,
];

/** Every file of the two folders: how many patients it yields, and all that is told about the rest. */
const outcomes: Record<string, [taken: number, problems: string[]]> = {
  "csv-imports/cohort_import/duplicate_nhs_numbers.csv": [1, ["3 CHILD_NHS_NUMBER: This is the same as line 2."]],
  "csv-imports/cohort_import/empty.csv": [0, ["file -: The file has headings but no patients."]],
  "csv-imports/cohort_import/invalid_fields.csv": [
    1,
    [
      ...[3, 4, 5, 6, 7].map((line) => `${line} ${otherDetails(11)}`),
      "8 CHILD_FIRST_NAME: The given name is missing.",
      "9 CHILD_LAST_NAME: The family name is missing.",
      "10 CHILD_DATE_OF_BIRTH: The date of birth is missing.",
      ...[11, 12, 13].map((line) => `${line} ${otherDetails(3)}`),
      ...[15, 16, 17].map((line) => `${line} ${otherDetails(11)}`),
      "18 CHILD_DATE_OF_BIRTH: This is not a whole date; write it as 05/01/1980, 5 January 1980 or 1980-01-05.",
      "19 CHILD_POSTCODE: This is not a UK postcode, which looks like SW1A 1AA.",
      "20 CHILD_NHS_NUMBER: An NHS number has digits only; this has letters in it.",
      `21 CHILD_FIRST_NAME: ${strangeSign}`,
      `22 CHILD_LAST_NAME: ${strangeSign}`,
    ],
  ],
  "csv-imports/cohort_import/invalid_instruction_row.csv": [
    0,
    ["3 CHILD_DATE_OF_BIRTH: The date of birth is missing."],
  ],
  "csv-imports/cohort_import/invalid_minimal.csv": [0, ["2 CHILD_DATE_OF_BIRTH: The date of birth is missing."]],
  "csv-imports/cohort_import/malformed.csv": [
    0,
    ["3 -: From this line on, the quotation marks do not come in pairs, so rows cannot be told apart."],
  ],
  "csv-imports/cohort_import/pds_extravaganza.csv": [10, []],
  "csv-imports/cohort_import/valid.csv": [3, []],
  "csv-imports/cohort_import/valid_extra_fields.csv": [3, []],
  "csv-imports/cohort_import/valid_instruction_row.csv": [1, []],
  "csv-imports/cohort_import/valid_minimal.csv": [1, []],
  "csv-imports/cohort_import/valid_unknown_school.csv": [2, []],
  "csv-imports/cohort_import/valid_with_bom.csv": [1, []],
  "csv-imports/cohort_import/valid_with_duplicates.csv": [4, []],
  "csv-imports/files/nhs-gp-practices.csv": [0, ["1 -: The first row does not hold the headings of a patient list."]],
  "csv-imports/pds/get-patient-response-deceased.json": [1, []],
  "csv-imports/pds/get-patient-response.json": [1, []],
  "csv-imports/pds/invalid-nhs-number-response.json": [0, errorAnswer(" INVALID_RESOURCE_ID")],
  "csv-imports/pds/invalid-patient-response.json": [0, errorAnswer(" INVALIDATED_RESOURCE")],
  "csv-imports/pds/invalid-search-data.json": [0, errorAnswer(" INVALID_SEARCH_DATA")],
  "csv-imports/pds/not-found-patient-response.json": [0, errorAnswer(" RESOURCE_NOT_FOUND")],
  "csv-imports/pds/restricted-patient-response.json": [1, []],
  "csv-imports/pds/search-patients-no-results-response.json": [0, emptyBundle],
  "csv-imports/pds/search-patients-response.json": [1, []],
  "csv-imports/pds/too-many-matches.json": [0, errorAnswer(" TOO_MANY_MATCHES")],
  "pds-patients/coverageResponses/patient_with_coverage_9000000009.json": [0, coverage],
  "pds-patients/coverageResponses/patient_with_coverage_9733162868.json": [0, coverage],
  "pds-patients/coverageResponses/patient_without_coverage.json": [0, emptyBundle],
  ...Object.fromEntries(
    [
      "ACCESS_DENIED",
      "ADDITIONAL_PROPERTIES",
      "FORBIDDEN_UPDATE",
      "INSERT_BIRTH_DEATH_STATUS_INCONSISTENT",
      "INVALIDATED_RESOURCE",
      "INVALID_CREATE",
      "INVALID_METHOD",
      "INVALID_RESOURCE_ID",
      "INVALID_SEARCH_DATA",
      "INVALID_UPDATE",
      "INVALID_VALUE",
      "MISSING_VALUE",
      "PRECONDITION_FAILED",
      "RESOURCE_NOT_FOUND",
      "RESOURCE_VERSION_MISMATCH",
      "TOO_FEW_VALUES_SUBMITTED",
      "TOO_MANY_VALUES_SUBMITTED",
      "UNSUPPORTED_SERVICE",
    ].map((code) => [`pds-patients/errorResponses/${code}.json`, [0, errorAnswer(` ${code}`)]]),
  ),
  "pds-patients/errorResponses/NOT_SUPPORTED_SEARCH.json": [0, errorAnswer("")],
  "pds-patients/mocks/Minimal_Patient.json": [0, nothing],
  "pds-patients/mocks/Minimal_PatientSearch.json": [0, nothing],
  "pds-patients/mocks/Patient-Jayne-Smyth.json": [1, []],
  "pds-patients/mocks/Patient.json": [1, []],
  "pds-patients/mocks/PatientSearch-Jayne-Smyth.json": [1, []],
  "pds-patients/mocks/PatientSearch.json": [1, []],
  "pds-patients/mocks/Personal_Details_RelatedPersonBundle.json": [0, relatives],
  "pds-patients/mocks/Referenced_RelatedPersonBundle.json": [0, relatives],
  "pds-patients/mocks/RelatedPersonBundle.json": [0, relatives],
  "pds-patients/patientResponses/patient_5900046192.json": [1, []],
  "pds-patients/patientResponses/patient_5900056597.json": [1, []],
  "pds-patients/patientResponses/patient_5900057208.json": [1, []],
  "pds-patients/patientResponses/patient_5900059073.json": [1, []],
  "pds-patients/patientResponses/patient_9000000009.json": [1, []],
  "pds-patients/patientResponses/patient_9000000025.json": [1, []],
  "pds-patients/patientResponses/patient_9000000033.json": [0, nothing],
  "pds-patients/patientResponses/patient_9693632109.json": [1, []],
  "pds-patients/patientResponses/patient_9732110317.json": [1, []],
  "pds-patients/patientResponses/patient_9733162043.json": [1, []],
  "pds-patients/patientResponses/patient_9736363015.json": [1, []],
  "pds-patients/patientResponses/patient_9736363023.json": [1, []],
  "pds-patients/patientResponses/patient_9736363066.json": [1, []],
  "pds-patients/relatedPersonResponses/related_person_9000000009.json": [0, relatives],
  "pds-patients/relatedPersonResponses/related_person_9000000017.json": [0, relatives],
  "pds-patients/searchResponses/Minimal_Patient.json": [0, nothing],
  "pds-patients/searchResponses/Minimal_PatientSearch.json": [0, nothing],
  "pds-patients/searchResponses/Patient-Jayne-Smyth.json": [1, []],
  "pds-patients/searchResponses/Patient.json": [1, []],
  "pds-patients/searchResponses/PatientSearch-Jayne-Smyth.json": [1, []],
  "pds-patients/searchResponses/PatientSearch.json": [1, []],
  "pds-patients/searchResponses/TOO_MANY_MATCHES.json": [0, errorAnswer(" TOO_MANY_MATCHES")],
  "pds-patients/searchResponses/bill_garton_searchset.json": [1, []],
  "pds-patients/searchResponses/countrycode_mobile_searchset.json": [1, []],
  "pds-patients/searchResponses/dateOfDeath_searchset.json": [1, []],
  "pds-patients/searchResponses/fuzzy_single_searchset.json": [1, []],
  "pds-patients/searchResponses/general_practitioner_searchset.json": [1, []],
  "pds-patients/searchResponses/historic_email_searchset.json": [1, []],
  "pds-patients/searchResponses/jackie_jones_searchset.json": [1, []],
  "pds-patients/searchResponses/john_paul_smith_searchset.json": [
    0,
    ["1 Patient.identifier: The check digit does not fit; a digit is probably mistyped."],
  ],
  "pds-patients/searchResponses/knap_kathy_exact_match.json": [1, []],
  "pds-patients/searchResponses/martha_massam_searchset.json": [1, []],
  "pds-patients/searchResponses/med_rowenad_searchset.json": [1, []],
  "pds-patients/searchResponses/mock_multiple_searchset.json": [2, []],
  "pds-patients/searchResponses/mock_single_searchset.json": [
    0,
    ["1 Patient.address.postalCode: This is not a UK postcode, which looks like SW1A 1AA."],
  ],
  "pds-patients/searchResponses/multimatch_phoneAndEmail_searchset.json": [11, []],
  "pds-patients/searchResponses/other_givenName.json": [1, []],
  "pds-patients/searchResponses/pauline_attison_searchset.json": [2, []],
  "pds-patients/searchResponses/postalcode_wildcard_searchset.json": [20, []],
  "pds-patients/searchResponses/rodney_godsoe_searchset.json": [1, []],
  "pds-patients/searchResponses/search_patient_9000000009.json": [1, []],
  "pds-patients/searchResponses/search_patient_9000000017.json": [1, []],
  "pds-patients/searchResponses/search_patient_9000000025.json": [1, []],
};

describe("the sample files", () => {
  test("each have a row in the table", () => {
    const files = ["csv-imports", "pds-patients"].flatMap((folder) =>
      readdirSync(new URL(folder, fixtures), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
    );
    expect(Object.keys(outcomes).sort()).toEqual(files.filter((file) => /\.(csv|json)$/.test(file)).sort());
  });

  test.each(Object.entries(outcomes))("%s yields what the table says", (path, [taken, problems]) =>
    expect(outcome(read(fixture(path)))).toEqual({ taken, problems }),
  );

  test("of test patients yield nobody with an NHS number in live use (BR-CL-16)", () => {
    const live = readPatientFile(
      { name: "valid.csv", bytes: fixture("csv-imports/cohort_import/valid.csv") },
      { ranges: "LIVE", today },
    );
    expect(live.rows.map(({ patient }) => patient?.givenName)).toEqual([undefined, undefined, "Mark"]);
  });
});

const heading = "CHILD_FIRST_NAME,CHILD_LAST_NAME,CHILD_DATE_OF_BIRTH,CHILD_POSTCODE,CHILD_NHS_NUMBER";
const list = (...rows: string[]) => [heading, ...rows].join("\n");

describe("a cohort list", () => {
  test("gives what it says and null for the rest", () => {
    const { format, rows } = read(fixture("csv-imports/cohort_import/valid.csv"));
    expect(format).toBe("COHORT_CSV");
    expect(rows[1]).toEqual({
      line: 3,
      problems: [],
      patient: expect.objectContaining({
        nhsNumber: "9990000026",
        givenName: "Jimmy",
        familyName: "Smith",
        preferredName: "Jim",
        born: "2010-01-02",
        addressLines: ["10 Downing Street", "London"],
        postcode: "SW1A 1AA",
        sex: null,
        diedOn: null,
        mobile: null,
        odsCode: null,
      }),
    });
  });

  test("is refused row by row, each with all that is wrong", () =>
    expect(outcome(read(list(",Clarke,23/11/2026,SW1A 1AA,1234567890", "Ann,Clarke,1/1/2010,,"))).problems).toEqual([
      "2 CHILD_FIRST_NAME: The given name is missing.",
      "2 CHILD_DATE_OF_BIRTH: This date is in the future.",
      "2 CHILD_NHS_NUMBER: The check digit does not fit; a digit is probably mistyped.",
    ]));

  test("never repeats a patient's details in a problem", () => {
    const rows = list("J£mmy,Sm©th,31/02/2010,Nowhere,987 654 4321", "Jimmy,Smith,5/1/80,SW1A,QQ123456C");
    expect(JSON.stringify(read(rows))).not.toMatch(/J£mmy|Sm©th|31.02|Nowhere|987|Jimmy|Smith|5\/1|SW1A"|QQ12/);
  });

  test("without a needed column is refused whole, and the column is named", () =>
    expect(outcome(read("CHILD_FIRST_NAME,CHILD_LAST_NAME\nAnn,Clarke"))).toEqual({
      taken: 0,
      problems: ["1 CHILD_DATE_OF_BIRTH: The column CHILD_DATE_OF_BIRTH is missing."],
    }));

  test("with a column twice is refused whole, because nobody knows which one counts", () =>
    expect(outcome(read(`${heading},CHILD_POSTCODE\nAnn,Clarke,1/1/2010,,,`)).problems).toEqual([
      "1 CHILD_POSTCODE: The column CHILD_POSTCODE is there twice.",
    ]));

  test.each([
    [";", "semicolons"],
    ["\t", "tabs"],
  ])("with another separator (%j) is refused by its name", (sign, word) =>
    expect(outcome(read(list("Ann,Clarke,1/1/2010,,").replaceAll(",", sign))).problems).toEqual([
      `1 -: The columns are separated by ${word}; Gatehouse reads columns separated by commas.`,
    ]),
  );

  test("counts lines as an editor does, also after a cell of two lines and in files from Windows", () => {
    const rows = `${heading},CHILD_TOWN\r\nAnn,Clarke,1/1/2010,,,"Leeds\r\nNorth"\r\n\r\nBen,,1/1/2010,,,\r\n`;
    expect(outcome(read(rows)).problems).toEqual(["5 CHILD_LAST_NAME: The family name is missing."]);
    expect(read(rows).rows[0]?.patient?.addressLines).toEqual(["Leeds North"]);
  });

  test.each([
    ["an open one", list('Ann,"Clarke,1/1/2010,,', "Ben,Clarke,1/1/2010,,")],
    ["one inside a name", list('Ann,Cl"arke,1/1/2010,,')],
    ["one that closes too early", list('Ann,"Cla"rke,1/1/2010,,')],
  ])("with a stray quotation mark (%s) is refused with its line", (_, text) =>
    expect(read(text)).toMatchObject({ rows: [], fileProblems: [{ line: 2, column: null }] }),
  );

  test("row with a comma too many is refused, because its columns have slipped", () =>
    expect(outcome(read(list("Ann,Clarke,1/1/2010,SW1A 1AA,,oops"))).problems).toEqual([
      "2 -: The row has more cells than there are headings, so its columns may have slipped.",
    ]));

  test("row with cells missing at its end says nothing of those", () =>
    expect(read(list("Ann,Clarke,1/1/2010")).rows[0]?.patient).toMatchObject({ postcode: null, nhsNumber: null }));

  test("field of more than 300 characters is refused, but not in a column we pass over", () => {
    const long = "a".repeat(301);
    const text = `${heading},CHILD_TOWN,PARENT_1_NAME\nAnn,${long},1/1/2010,,,${long},${long}`;
    expect(outcome(read(text)).problems).toEqual([
      "2 CHILD_LAST_NAME: There are more than 300 characters in this field.",
      "2 CHILD_TOWN: There are more than 300 characters in this field.",
    ]);
  });

  test("damaged by a spreadsheet is told so (BR-IM-08)", () =>
    expect(outcome(read(list("Ann,Clarke,40179,,9.43E+09"))).problems).toEqual([
      expect.stringContaining("2 CHILD_DATE_OF_BIRTH: The file was saved by a spreadsheet"),
      expect.stringContaining("2 CHILD_NHS_NUMBER: This number was shortened when a spreadsheet saved the file"),
    ]));

  test("saved as windows-1252 keeps its accents", () => {
    const bytes = Uint8Array.from(list("Zo\xEB,Attis\xF3n,1/1/2010,,"), (character) => character.charCodeAt(0));
    expect(read(bytes).rows[0]?.patient).toMatchObject({ givenName: "Zoë", familyName: "Attisón" });
  });

  test("of more than 150,000 rows is refused whole (BR-CL-15)", () =>
    expect(outcome(read(heading + "\nAnn,Clarke,,,".repeat(150_001))).problems).toEqual([
      "file -: The file has more than 150,000 rows.",
    ]));

  test("understands the words for sex, and any other word says nothing", () => {
    const rows = ["Female", "M", "not known", "constructor"].map((word) => `Ann,Clarke,1/1/2010,${word}`);
    const text = ["CHILD_FIRST_NAME,CHILD_LAST_NAME,CHILD_DATE_OF_BIRTH,CHILD_GENDER", ...rows].join("\n");
    expect(read(text).rows.map(({ patient }) => patient?.sex)).toEqual(["FEMALE", "MALE", "NOT_KNOWN", null]);
  });
});

describe("one NHS number on several rows", () => {
  const ann = "Ann,Clarke,1/1/2010,SW1A 1AA,9990000018";

  test("counts once when the rows agree", () => {
    const { rows } = read(list(ann, "Ben,Clarke,1/1/2010,,", "Ann,Clarke,2010-01-01,sw1a1aa,999 000 0018"));
    expect(rows.map(({ patient }) => patient !== null)).toEqual([true, true, false]);
    expect(rows[2]?.problems).toEqual([
      {
        line: 4,
        column: "CHILD_NHS_NUMBER",
        problem: "This is the same as line 2.",
        todo: "Nothing; it counts once.",
        kind: "REPEATED",
      },
    ]);
  });

  test("with different dates of birth refuses every one of them, and the file goes on (BR-IM-02)", () =>
    expect(outcome(read(list(ann, "Ann,Clarke,2/1/2010,SW1A 1AA,9990000018", "Ben,Clarke,1/1/2010,,")))).toEqual({
      taken: 1,
      problems: [
        "2 CHILD_NHS_NUMBER: The same NHS number is on line 3 with another date of birth.",
        "3 CHILD_NHS_NUMBER: The same NHS number is on line 2 with another date of birth.",
      ],
    }));

  test("counts against the others even when one row is refused for its name", () =>
    expect(outcome(read(list(ann, ",Clarke,2/1/2010,SW1A 1AA,9990000018"))).taken).toBe(0));

  test("with other details refuses every one of them, because nobody knows which is right", () =>
    expect(outcome(read(list(ann, "Ann,Clarke,1/1/2010,M1 1AE,9990000018"))).taken).toBe(0));

  test("is not seen where there is none: twins without a number stay two (BR-IM-03)", () =>
    expect(outcome(read(list("Baby,Clarke,1/1/2010,,", "Baby,Clarke,1/1/2010,,"))).taken).toBe(2));
});

type Json = Record<string, unknown>;
const ann: Json = {
  resourceType: "Patient",
  name: [{ use: "usual", given: ["Ann", "Mary"], family: "Clarke", prefix: ["Ms"] }],
  birthDate: "1980-01-05",
};
const patientOf = (more: Json) => read(JSON.stringify({ ...ann, ...more })).rows[0]?.patient;

describe("a patient of the Personal Demographics Service", () => {
  test("is read with all that Gatehouse keeps", () =>
    expect(read(fixture("pds-patients/patientResponses/patient_9000000009.json"))).toEqual({
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
  ])("who is restricted has no address, contact or practice (%s, BR-PDS-01)", (path) =>
    expect(read(fixture(path)).rows[0]?.patient).toMatchObject({
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
  ])("labelled %j counts as %s", (codes, label) =>
    expect(patientOf({ meta: { security: codes.map((code) => ({ code })) } })?.confidentiality).toBe(label),
  );

  test("goes by the usual name of today, and keeps the former ones", () => {
    const name = [
      { use: "old", given: ["Ann"], family: "Baker", period: { start: "1980-01-05", end: "2001" } },
      { use: "usual", given: ["Ann"], family: "Mason", period: { start: "2001", end: "2010-05-01" } },
      { use: "usual", given: ["Ann", "Mary"], family: "Clarke", period: { start: "2010-05-02" } },
      { use: "nickname", given: ["Nan"] },
    ];
    expect(patientOf({ name })).toMatchObject({
      givenName: "Ann",
      middleNames: "Mary",
      familyName: "Clarke",
      preferredName: "Nan",
      previousNames: ["Ann Baker", "Ann Mason"],
    });
    expect(read(fixture("pds-patients/patientResponses/patient_9732110317.json")).rows[0]?.patient).toMatchObject({
      familyName: "Sanderson",
      previousNames: ["Roger Killen"],
    });
  });

  test("whose only name has ended is still called by it", () =>
    expect(
      patientOf({ name: [{ use: "usual", given: ["Ann"], family: "Clarke", period: { end: "2021-12-31" } }] }),
    ).toMatchObject({ familyName: "Clarke", previousNames: [] }));

  test("is reached by the mobile, telephone and e-mail of today, never at work", () => {
    const ended = { start: "2020-01-01", end: "2021-12-31" };
    const telecom = [
      { system: "phone", use: "mobile", value: "07700900001", period: ended },
      { system: "phone", use: "mobile", value: "07700900002", period: { start: "2022-01-01" } },
      { system: "phone", use: "work", value: "01632960001" },
      { system: "phone", use: "home", value: "01632960002", period: ended },
      { system: "email", use: "work", value: "ann@work.example" },
    ];
    expect(patientOf({ telecom })).toMatchObject({ mobile: "07700900002", homePhone: "01632960002", email: null });
  });

  test("lives at the home address of today, on five lines at most", () => {
    const address = [
      { use: "temp", line: ["Hall of residence"], postalCode: "M1 1AE" },
      { use: "home", line: ["1 Old Road"], postalCode: "M1 1AE", period: { end: "2020-01-01" } },
      {
        use: "home",
        line: ["Flat\u00001", "", "The Mill", "2 New Road", "Horsforth", "Leeds", "Yorkshire"],
        postalCode: "ls16ae",
      },
    ];
    expect(patientOf({ address })).toMatchObject({
      addressLines: ["Flat 1", "The Mill", "2 New Road", "Horsforth", "Leeds, Yorkshire"],
      postcode: "LS1 6AE",
    });
  });

  test("who has died is read: a date without a notice counts as informal (BR-CL-14)", () => {
    expect(read(fixture("pds-patients/searchResponses/dateOfDeath_searchset.json")).rows[0]?.patient).toMatchObject({
      diedOn: "2019-02-07",
      deathStatus: "1",
    });
    expect(patientOf({ deceasedDateTime: "2020-05-01T00:00:00+00:00" })).toMatchObject({
      diedOn: "2020-05-01",
      deathStatus: "1",
    });
    expect(patientOf({ deceasedBoolean: true })).toMatchObject({ diedOn: null, deathStatus: "1" });
    expect(patientOf({ deceasedBoolean: false })).toMatchObject({ diedOn: null, deathStatus: null });
  });

  test("who died before birth or in the future is refused", () => {
    const problem = (deceasedDateTime: string) => outcome(read(JSON.stringify({ ...ann, deceasedDateTime }))).problems;
    expect(problem("1979-05-01")).toEqual([
      "1 Patient.deceasedDateTime: The date of death is before the date of birth.",
    ]);
    expect(problem("2030-05-01")).toEqual(["1 Patient.deceasedDateTime: This date is in the future."]);
  });

  test("who left has the reason and the day, and one whose removal has ended has not left", () => {
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
    expect(patientOf(removal())).toMatchObject({ removalReason: "SCT", removedOn: "2026-01-01" });
    expect(patientOf(removal("2026-02-01"))).toMatchObject({ removalReason: null, removedOn: null });
  });

  test.each([
    ["a list of codings", { valueCodeableConcept: { coding: [{ code: "A" }] } }],
    ["a single coding", { valueCodeableConcept: { coding: { code: "A" } } }],
    ["a bare coding", { valueCoding: { code: "A" } }],
  ])("may have a code written as %s", (_, value) => {
    const url = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory";
    expect(patientOf({ extension: [{ url, ...value }] })?.ethnicity).toBe("A");
  });

  test.each([
    ["female", "FEMALE"],
    ["male", "MALE"],
    ["other", "INDETERMINATE"],
    ["unknown", "NOT_KNOWN"],
    ["constructor", null],
  ])("of gender %s is %s", (gender, sex) => expect(patientOf({ gender })?.sex).toBe(sex));

  test("that is not formed as FHIR is refused by path, and the others are read", () => {
    const entry = [{ resource: { ...ann, birthDate: 1980 } }, { resource: ann }];
    expect(outcome(read(JSON.stringify({ resourceType: "Bundle", type: "searchset", entry })))).toEqual({
      taken: 1,
      problems: ["1 Patient.birthDate: This is not in the form that FHIR R4 gives it."],
    });
  });
});

describe("a Bundle", () => {
  const bundle = (more: Json, ...resources: Json[]) =>
    read(JSON.stringify({ resourceType: "Bundle", ...more, entry: resources.map((resource) => ({ resource })) }));

  test("counts its entries from one and passes over what is not a Patient", () =>
    expect(bundle({}, { resourceType: "Organization" }, ann).rows.map(({ line }) => line)).toEqual([2]));

  test.each([{ total: 2 }, { link: [{ relation: "next", url: "https://example.org" }] }])(
    "that is only a page of the answer is refused, because the missing ones would look like leavers (%j)",
    (more) =>
      expect(outcome(bundle(more, ann)).problems).toEqual(["file -: This Bundle is only a part of a longer answer."]),
  );

  test("that bears a patient twice counts the patient once", () => {
    const identifier = [{ system: "https://fhir.nhs.uk/Id/nhs-number", value: "9000000009" }];
    expect(outcome(bundle({}, { ...ann, identifier }, { ...ann, identifier }))).toEqual({
      taken: 1,
      problems: ["2 Patient.identifier: This is the same as entry 1."],
    });
  });
});

describe("a file that holds no patients says what it is", () => {
  test.each([
    ["an Excel workbook", "PK\x03\x04 rest", "an Excel workbook or a zip file"],
    ["a PDF", "%PDF-1.7", "a PDF"],
    ["a Word document", "{\\rtf1", "a Word document"],
    ["a web page", "\uFEFF <!doctype html>", "a web page or XML file"],
    ["bytes that are not text", "CHILD_FIRST_NAME\0", "not text"],
    ["nothing", " \n ", "empty"],
  ])("%s", (_, content, words) =>
    expect(outcome(read(content)).problems).toEqual([
      `file -: This file is ${words}, so there is no list of patients to read.`,
    ]),
  );

  test.each([
    ["old Excel", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], "an old Excel or Word file"],
    ["UTF-16", [0xff, 0xfe, 0x43, 0x00], "saved as 'Unicode text' (UTF-16)"],
  ])("%s", (_, bytes, words) => expect(outcome(read(Uint8Array.from(bytes))).problems[0]).toContain(words));

  test.each([
    ["[1, 2]", "not a FHIR resource"],
    ['{"a": 1}', "not a FHIR resource"],
    ['{"resourceType": "Ann Clarke 9000000009"}', "not a FHIR resource"],
    ['{"resourceType": "Observation"}', "holds the resource Observation"],
  ])("%s", (content, words) => expect(outcome(read(content, "patients.csv")).problems[0]).toContain(words));

  test("broken JSON is told with the line and character, and never quoted", () => {
    expect(outcome(read('{"name": "Clarke",\n "id": 1')).problems).toEqual([
      "2 -: The file stops being valid JSON at character 9 of this line.",
    ]);
    expect(JSON.stringify(read('{"name": Clarke}'))).not.toContain("Clarke");
  });
});
