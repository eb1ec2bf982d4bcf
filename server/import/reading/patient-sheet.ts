import { draftOf, nothingSaid, type WrittenRow } from "../checks.ts";
import { said, type Draft, type IncomingPatient, type ReadOptions } from "../incoming-patient.ts";
import { patientFacts } from "./patient-facts.ts";
import type { Sheet, SheetRow } from "./sheet.ts";
import { Faults, sexOf, truthOf, withoutTime } from "./words.ts";

/** A practice's list of patients. */
export const patientSheet: Sheet = {
  facts: patientFacts,
  needed: [["givenName", "preferredName"], ["familyName"], ["born"]],
  known: [
    { format: "COHORT_CSV", has: ["childfirstname"] },
    { format: "COHORT_CSV", has: ["childlastname"] },
    { format: "EMIS_CSV", has: ["emisnumber", "familyname", "callingname"] },
    { format: "SYSTMONE_CSV", has: ["nhsnumber", "dateofbirth", "firstname", "surname"] },
  ],
  isReadUnasked: false,
  what: "a patient list",
  draft,
};

const slipped = "The row has more cells than there are headings, so its columns may have slipped.";

function draft(row: SheetRow, options: ReadOptions): Draft | null {
  const { cell, line } = row;
  // An extract holds patients who are no people, and what is left of those taken out (domain.md 9.4).
  if (truthOf(cell("isDummy")) || truthOf(cell("isDeleted"))) return null;
  const faults = new Faults(line);
  if (row.hasSlipped)
    faults.add(null, slipped, "Put quotation marks round the cell that has a comma in it, or export the list again."); // prettier-ignore
  // EMIS names a patient by what they are called and has no other given name in its report.
  const isCalled = !row.has("givenName");
  const given = cell(isCalled ? "preferredName" : "givenName");
  const preferred = isCalled ? { ...given, text: "" } : cell("preferredName");
  const middle = cell("middleNames");
  faults.garbled(given, cell("familyName"), middle);
  const confidentiality = confidentialityOf(row);
  const isRestricted = confidentiality !== null && confidentiality !== "U";
  const address = isRestricted ? [] : addressOf(row);
  const contact = (fact: string) => (isRestricted ? { column: fact, text: "" } : cell(fact));
  const dated = (fact: string) => ({ ...cell(fact), text: withoutTime(cell(fact).text) });
  const diedOn = dated("diedOn");
  const rest: WrittenRow["rest"] = {
    ...nothingSaid,
    localId: said(cell("localId").text)?.replace(/[{}]/g, "") ?? null,
    title: said(cell("title").text),
    sex: sexOf(cell("sex")),
    deathStatus: deathStatusOf(row),
    addressLines: address.length > 0 ? address : null,
    confidentiality,
    mobile: faults.phone(contact("mobile")),
    homePhone: faults.phone(contact("homePhone")),
    email: said(contact("email").text),
    language: said(cell("language").text),
    interpreterRequired: truthOf(cell("interpreterRequired")),
    ethnicity: said(cell("ethnicity").text),
    registeredOn: faults.date(cell("registeredOn"), options.today),
    removalReason: said(cell("removalReason").text),
    removedOn: faults.date(cell("removedOn")),
    usualGp: said(contact("usualGp").text),
    odsCode: said(cell("odsCode").text)?.toUpperCase() ?? null,
  };
  const others = ["title", "addressLine1", "addressLine2", "addressLine3", "addressLine4", "addressLine5", "email", "usualGp", "localId"].map(cell); // prettier-ignore
  return draftOf(
    {
      line,
      checked: {
        familyName: cell("familyName"),
        givenName: given,
        middleNames: middle,
        preferredName: preferred,
        born: dated("born"),
        diedOn,
        nhsNumber: cell("nhsNumber"),
        postcode: isRestricted ? { ...cell("postcode"), text: "" } : cell("postcode"),
      },
      others,
      rest,
      problems: faults.problems,
    },
    options,
  );
}

const addressParts = ["addressLine1", "addressLine2", "addressLine3", "addressLine4", "addressLine5"];

/** At most five lines; a whole address in one cell is cut where its writer cut it. */
function addressOf({ cell }: SheetRow): string[] {
  const lines = addressParts.flatMap((part) => said(cell(part).text) ?? []);
  if (lines.length > 0) return lines;
  const parts = cell("address")
    .text.split(/[\n,]/)
    .flatMap((part) => said(part) ?? []);
  return parts.length > 5 ? [...parts.slice(0, 4), parts.slice(4).join(", ")] : parts;
}

/** A label as the Personal Demographics Service writes it, or an answer to 'is this patient restricted?' (BR-PDS-01). */
function confidentialityOf({ cell }: SheetRow): IncomingPatient["confidentiality"] {
  const label = cell("confidentiality").text.trim().toUpperCase();
  const known = (["U", "R", "V", "REDACTED"] as const).find((each) => each === label);
  if (known) return known;
  const isRestricted = truthOf(cell("confidentiality"));
  return isRestricted === null ? null : isRestricted ? "R" : "U";
}

/** A death without a notice counts as informal, which suspends rather than ends (BR-CL-14). */
function deathStatusOf({ cell }: SheetRow): IncomingPatient["deathStatus"] {
  const status = cell("deathStatus").text.trim().toUpperCase();
  return (["1", "2", "U"] as const).find((each) => each === status) ?? (said(cell("diedOn").text) ? "1" : null);
}
