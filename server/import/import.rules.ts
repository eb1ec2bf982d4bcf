/** What one file may hold for now; BR-CL-15 allows more rows. */
export const most = { rows: 20_000, bytes: 20 * 1024 * 1024 };

export const tooLarge = {
  problem: "The file is larger than 20 MB.",
  todo: "Load one practice's list at a time, without pictures or attachments.",
};

interface Fact {
  /** Its name in IncomingPatient and in Patient. */
  fact: string;
  column: string;
  type: "text" | "text[]" | "date" | "boolean";
  /** Blank for a restricted patient, whatever a source says (BR-PDS-01). */
  isRestricted?: true;
}

/**
 * What a row may tell of a patient whom it does not create, column by column. Date of birth and sex are not among them:
 * where they differ a person decides (BR-PDS-02), and only a sex that was not known is filled in.
 */
export const facts: readonly Fact[] = [
  { fact: "nhsNumber", column: "nhs_number", type: "text" },
  { fact: "nhsNumberStatus", column: "nhs_number_status", type: "text" },
  { fact: "localId", column: "local_id", type: "text" },
  { fact: "title", column: "title", type: "text" },
  { fact: "givenName", column: "given_name", type: "text" },
  { fact: "middleNames", column: "middle_names", type: "text" },
  { fact: "familyName", column: "family_name", type: "text" },
  { fact: "previousNames", column: "previous_names", type: "text[]" },
  { fact: "preferredName", column: "preferred_name", type: "text" },
  { fact: "sex", column: "sex", type: "text" },
  { fact: "diedOn", column: "died_on", type: "date" },
  { fact: "deathStatus", column: "death_status", type: "text" },
  { fact: "addressLines", column: "address_lines", type: "text[]", isRestricted: true },
  { fact: "postcode", column: "postcode", type: "text", isRestricted: true },
  { fact: "confidentiality", column: "confidentiality", type: "text" },
  { fact: "mobile", column: "mobile", type: "text", isRestricted: true },
  { fact: "homePhone", column: "home_phone", type: "text", isRestricted: true },
  { fact: "email", column: "email", type: "text", isRestricted: true },
  { fact: "language", column: "language", type: "text" },
  { fact: "interpreterRequired", column: "interpreter_required", type: "boolean" },
  { fact: "contactMethod", column: "contact_method", type: "text" },
  { fact: "writtenFormat", column: "written_format", type: "text" },
  { fact: "ethnicity", column: "ethnicity", type: "text" },
  { fact: "registeredOn", column: "registered_on", type: "date" },
  { fact: "removalReason", column: "removal_reason", type: "text" },
  { fact: "removedOn", column: "removed_on", type: "date" },
  { fact: "usualGp", column: "usual_gp", type: "text", isRestricted: true },
];

/** Where each format writes what a person has to look at. */
const columns = {
  COHORT_CSV: { number: "CHILD_NHS_NUMBER", born: "CHILD_DATE_OF_BIRTH", sex: "CHILD_GENDER", practice: null },
  FHIR_PATIENT: {
    number: "Patient.identifier",
    born: "Patient.birthDate",
    sex: "Patient.gender",
    practice: "Patient.generalPractitioner",
  },
} as const;

const conflict = (what: string) => ({
  problem: `Demographic conflict: the ${what} is not the one on the list.`,
  todo: "Find out which is right. If the list is wrong, correct it by hand; if the source is, correct it there.",
});

/** Why nothing is changed for a row until a person has looked, in words for staff; the keys are those of matching.queries.ts. */
export const reasonsFor = (format: keyof typeof columns) => {
  const { number, born, sex, practice } = columns[format];
  return {
    /** BR-CL-15 */
    OTHER_PRACTICE: {
      column: practice,
      problem: "The source says that this patient is registered with another practice.",
      todo: "Find out where the patient is registered, and correct it in the clinical system.",
    },
    /** BR-IM-01 */
    ANOTHER_NUMBER: {
      column: number,
      problem: "Somebody of the same name, date of birth and postcode has another NHS number.",
      todo: "Find out whether these are two people, such as twins, or one person with two numbers.",
    },
    /** BR-IM-03 */
    SIMILAR: {
      column: null,
      problem: "Somebody on the list agrees in three of given name, family name, date of birth and postcode.",
      todo: "Find out whether this is the same person, a twin or a relative. An NHS number in the file would tell.",
    },
    SEVERAL: {
      column: null,
      problem: "This may be any of several people on the list.",
      todo: "Find out which one it is. An NHS number in the file would tell.",
    },
    /** BR-IM-03, within one file */
    ANOTHER_ROW: {
      column: null,
      problem: "Another row of this file is the same person, a twin or a relative.",
      todo: "Find out which. NHS numbers in the file would tell; a row too many can be taken out.",
    },
    /** BR-PDS-02 */
    BORN: { column: born, ...conflict("date of birth") },
    SEX: { column: sex, ...conflict("sex") },
  };
};

export type Reason = keyof ReturnType<typeof reasonsFor>;
