import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { outcome, read, today } from "./reading.ts";

const fixtures = new URL("../../fixtures/", import.meta.url);
const fixture = (path: string) => readFileSync(new URL(path, fixtures));

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
  "csv-imports/cohort_import/duplicate_nhs_numbers.csv": [2, []],
  "csv-imports/cohort_import/empty.csv": [0, ["file -: The file has headings but no rows."]],
  "csv-imports/cohort_import/invalid_fields.csv": [
    12,
    [
      "8 CHILD_FIRST_NAME: The given name is missing.",
      "9 CHILD_LAST_NAME: The family name is missing.",
      "10 CHILD_DATE_OF_BIRTH: The date of birth is missing.",
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
  "csv-imports/cohort_import/malformed.csv": [0, ["1 -: The first row does not hold the headings of a patient list."]],
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
  test("each have a row in the table", async () => {
    const files = ["csv-imports", "pds-patients"].flatMap((folder) =>
      readdirSync(new URL(folder, fixtures), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
    );
    expect(Object.keys(outcomes).sort()).toEqual(files.filter((file) => /\.(csv|json)$/.test(file)).sort());
  });

  test.each(Object.entries(outcomes))("%s yields what the table says", async (path, [taken, problems]) =>
    expect(outcome(await read(fixture(path)))).toEqual({ taken, problems }),
  );

  test("of test patients yield nobody with an NHS number in live use (BR-CL-16)", async () => {
    const bytes = fixture("csv-imports/cohort_import/valid.csv");
    const live = await read(bytes, { options: { ranges: "LIVE", today } });
    expect(live.rows.map(({ patient }) => patient?.givenName)).toEqual([undefined, undefined, "Mark"]);
  });
});
