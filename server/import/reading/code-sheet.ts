import { parseConceptId } from "../../clinical-system/snomed.ts";
import { said } from "../incoming-patient.ts";
import type { Sheet } from "./sheet.ts";
import { tellingRow, told, who } from "./told-rows.ts";

/** Codes of the record: NHS number, SNOMED code, date (BR-CL-22). What a code means here is found when the file is matched. */
export const codeSheet: Sheet = {
  facts: [
    ...who,
    told(
      "conceptId",
      "SNOMED code",
      "snomedcode conceptid snomedctconceptid snomedconceptid code snomed codeid snomedctcode",
    ),
    told("codedOn", "Date", "date dateofcode codedate eventdate effectivedate codedon recordeddate"),
  ],
  needed: [["nhsNumber", "localId"], ["conceptId"], ["codedOn"]],
  known: [],
  isReadUnasked: true,
  what: "a list of codes",
  draft: (row, options) =>
    tellingRow(row, options, (faults) => {
      const code = row.cell("conceptId");
      const parsed = parseConceptId(code.text);
      if ("problem" in parsed) faults.add(code, parsed.problem, "Export the list again and load it without opening it in a spreadsheet."); // prettier-ignore
      const day = row.cell("codedOn");
      if (said(day.text) === null)
        faults.add(day, "The date of the code is missing.", "Export the list again with the dates.");
      return { conceptId: "value" in parsed ? parsed.value : null, codedOn: faults.date(day, options.today) };
    }),
};
