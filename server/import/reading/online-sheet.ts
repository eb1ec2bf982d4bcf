import type { Service } from "../../service-access/service.ts";
import { said } from "../incoming-patient.ts";
import type { Sheet, SheetRow } from "./sheet.ts";
import { tellingRow, told, who } from "./told-rows.ts";
import type { Faults } from "./words.ts";

const facts = [
  ...who,
  told("services", "Service", "service services servicename onlineservice onlineservices module"),
  told("level", "Level of record access", "level accesslevel recordaccess recordaccesslevel recordlevel"),
  told("visibleFrom", "Visible from", "visiblefrom recordaccessfrom startdate recordstartdate accessfrom fromdate"),
  told(
    "enabledOn",
    "Enabled on",
    "enabledon dateenabled enabled registeredonline accountcreated creationdate createdon",
  ),
  told("activatedOn", "Activated on", "activatedon dateactivated activated activationdate linkedon linked"),
  told("lastLoginOn", "Last login", "lastlogin lastloginon lastloggedin lastused lastlogindate lastaccess"),
];

/** The supplier's list of who uses what online (BR-CL-12); any column but the patient's number may be missing. */
export const onlineSheet: Sheet = {
  facts,
  needed: [["nhsNumber", "localId"]],
  known: [],
  isReadUnasked: true,
  what: "a list of online users",
  draft: (row, options) =>
    tellingRow(row, options, (faults) => ({
      services: servicesOf(row, faults),
      visibleFrom: faults.date(row.cell("visibleFrom")),
      enabledOn: faults.date(row.cell("enabledOn"), options.today),
      activatedOn: faults.date(row.cell("activatedOn"), options.today),
      lastLoginOn: faults.date(row.cell("lastLoginOn"), options.today),
    })),
};

/** How suppliers call a service, as far as its words tell; 'record' alone is told by its level. */
const words: readonly (readonly [RegExp, Service | "RECORD"])[] = [
  [/appoint|booking/i, "APPOINTMENTS"],
  [/prescri|medication|repeat/i, "PRESCRIPTIONS"],
  [/messag/i, "MESSAGING"],
  [/document|letter/i, "DOCUMENTS"],
  [/histor/i, "FULL_HISTORIC_RECORD"],
  [/summary|core/i, "SUMMARY_RECORD"],
  [/coded|dcr/i, "DETAILED_CODED_RECORD"],
  [/prospective|full/i, "FULL_PROSPECTIVE_RECORD"],
  [/record/i, "RECORD"],
];

const named = (text: string) => words.find(([pattern]) => pattern.test(text))?.[1];

/** One or more services in a cell; a list without that column tells only that there is an account. */
export function servicesOf({ cell, has }: Pick<SheetRow, "cell" | "has">, faults: Faults): string[] {
  const [written, level] = [said(cell("services").text), said(cell("level").text)];
  if (written === null && level === null)
    return has("services") || has("level") ? missing(cell("services"), faults) : ["ACCOUNT"];
  const parts = (written ?? "record").split(/[;,+/|&]/).flatMap((part) => said(part) ?? []);
  const found = parts.flatMap((part) => {
    const service = named(part);
    if (service === "RECORD") return level === null ? ["SUMMARY_RECORD"] : levelOf(level, cell("level"), faults);
    if (service) return [service];
    faults.add(
      cell("services"),
      "This is no service that is known here.",
      "Write appointments, prescriptions, messages, documents or the level of the record.",
    );
    return [];
  });
  return [...new Set(found)];
}

function levelOf(text: string, cell: ReturnType<SheetRow["cell"]>, faults: Faults): string[] {
  if (/^(none|no|no access|off)$/i.test(text)) return [];
  const level = named(text);
  if (level && level !== "RECORD") return [level];
  faults.add(
    cell,
    "This is no level of record access that is known here.",
    "Write summary, detailed coded, full prospective or full historic.",
  );
  return [];
}

function missing(cell: ReturnType<SheetRow["cell"]>, faults: Faults): string[] {
  faults.add(cell, "The service is missing.", "Export the list again with the service.");
  return [];
}
