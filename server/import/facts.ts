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
