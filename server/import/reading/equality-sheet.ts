import { said } from "../incoming-patient.ts";
import type { Sheet, SheetRow } from "./sheet.ts";
import { tellingRow, told, who } from "./told-rows.ts";
import { truthOf, type Faults } from "./words.ts";

/** What figures on equality need (BR-CL-61); each column may be missing, and an empty cell says nothing. */
export const equalitySheet: Sheet = {
  facts: [
    ...who,
    told("ethnicity", "Ethnic category", "ethniccategory ethnicity ethnicgroup ethnicorigin ethniccategorycode"),
    told("language", "Language", "language mainlanguage mainspokenlanguage firstlanguage"),
    told("interpreterRequired", "Interpreter needed", "interpreterrequired interpreterneeded interpreter"),
    told("lsoa", "LSOA", "lsoa lsoacode lsoa2011 lsoa2021"),
    told("imdQuintile", "Deprivation quintile", "imdquintile quintile deprivationquintile imd"),
    told("longTermConditions", "Long-term conditions", "longtermconditions ltccount ltc numberofltcs conditions"),
    told("flags", "Flags", "flags flag equalityflags needs"),
  ],
  needed: [
    ["nhsNumber", "localId"],
    ["ethnicity", "language", "interpreterRequired", "lsoa", "imdQuintile", "longTermConditions", "flags"],
  ],
  known: [],
  isReadUnasked: true,
  what: "a list of equality attributes",
  draft: (row, options) =>
    tellingRow(row, options, (faults) => ({
      ethnicity: said(row.cell("ethnicity").text)?.slice(0, 100) ?? null,
      language: said(row.cell("language").text)?.slice(0, 100) ?? null,
      interpreterRequired: truthOf(row.cell("interpreterRequired")),
      lsoa: lsoaOf(row, faults),
      imdQuintile: wholeNumber(row, faults, "imdQuintile", 1, 5),
      longTermConditions: wholeNumber(row, faults, "longTermConditions", 0, 50),
      flags: row.has("flags")
        ? row
            .cell("flags")
            .text.split(/[;,|]/)
            .flatMap((flag) => said(flag)?.slice(0, 60) ?? [])
        : null,
    })),
};

function lsoaOf({ cell }: SheetRow, faults: Faults): string | null {
  const text = said(cell("lsoa").text)?.toUpperCase() ?? null;
  if (text === null || /^[EW]0\d{7}$/.test(text)) return text;
  faults.add(cell("lsoa"), "An LSOA code looks like E01012345.", "Correct it, or leave it empty.");
  return null;
}

function wholeNumber({ cell }: SheetRow, faults: Faults, fact: string, least: number, most: number): number | null {
  const text = said(cell(fact).text);
  if (text === null) return null;
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  faults.add(cell(fact), `This is a whole number from ${least} to ${most}.`, "Correct it, or leave it empty.");
  return null;
}
