import { parseName } from "../../patient/name.ts";
import { parseNhsNumber } from "../../patient/nhs-number.ts";
import { said } from "../incoming-patient.ts";
import { servicesOf } from "./online-sheet.ts";
import type { Sheet } from "./sheet.ts";
import { tellingRow, told, who } from "./told-rows.ts";

/** The supplier's list of who acts for whom online (BR-CL-12); nothing is known of the basis. */
export const proxySheet: Sheet = {
  facts: [
    ...who,
    told(
      "proxyGiven",
      "Carer's given name",
      "proxygivenname proxyfirstname proxyforename carerfirstname carergivenname givennameofproxy",
    ),
    told(
      "proxyFamily",
      "Carer's family name",
      "proxyfamilyname proxysurname proxylastname carersurname carerfamilyname familynameofproxy",
    ),
    told("proxyBorn", "Carer's date of birth", "proxydateofbirth proxydob carerdateofbirth"),
    told("proxyNhsNumber", "Carer's NHS number", "proxynhsnumber carernhsnumber nhsnumberofproxy"),
    told("relationship", "Relationship", "relationship relationshiptopatient relation"),
    told("services", "Services", "services service proxyservices"),
    told("level", "Level of record access", "level accesslevel recordaccess"),
    told("enabledOn", "Enabled on", "enabledon dateenabled startdate createdon"),
    told("endsOn", "Ends on", "endson enddate expires expirydate"),
  ],
  needed: [["nhsNumber", "localId"], ["proxyFamily"], ["proxyGiven"]],
  known: [],
  isReadUnasked: true,
  what: "a list of carers online",
  draft: (row, options) =>
    tellingRow(row, options, (faults) => {
      const name = (fact: string, label: string) => {
        const read =
          said(row.cell(fact).text) === null
            ? { problem: `The carer's ${label} is missing.` }
            : parseName(row.cell(fact).text);
        if ("value" in read) return read.value;
        faults.add(
          row.cell(fact),
          read.problem,
          "Correct it in the clinical system, then export and load the list again.",
        );
        return null;
      };
      const number = row.cell("proxyNhsNumber");
      const parsed = said(number.text) === null ? { value: null } : parseNhsNumber(number.text, options.ranges);
      if ("problem" in parsed) faults.add(number, parsed.problem, "Check the carer's NHS number, or leave it empty.");
      return {
        proxyGiven: name("proxyGiven", "given name"),
        proxyFamily: name("proxyFamily", "family name"),
        proxyBorn: faults.date(row.cell("proxyBorn"), options.today),
        proxyNhsNumber: "value" in parsed ? parsed.value : null,
        relationship: said(row.cell("relationship").text)?.slice(0, 100) ?? null,
        services: servicesOf(row, faults),
        enabledOn: faults.date(row.cell("enabledOn"), options.today),
        endsOn: faults.date(row.cell("endsOn")),
      };
    }),
};
