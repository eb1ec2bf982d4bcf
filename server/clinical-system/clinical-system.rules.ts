import type { Action } from "../service-access/service-access.rules.ts";
import { serviceName, type Service } from "../service-access/service.ts";
import { because, type Reason } from "../reason.ts";
import { inWords } from "../time.ts";

type Supplier = "EMIS" | "SYSTMONE" | "VISION" | "MEDICUS" | "OTHER";

/** Where each service stands in a supplier's screens, in the words staff know (BR-CL-16). */
const places: Record<"EMIS" | "SYSTMONE", Record<Service, string>> = {
  EMIS: {
    APPOINTMENTS: "Appointments",
    PRESCRIPTIONS: "Repeat medication",
    MESSAGING: "Practice messages",
    SUMMARY_RECORD: "Core summary care record",
    DETAILED_CODED_RECORD: "Detailed coded care record",
    DOCUMENTS: "Documents",
    FULL_PROSPECTIVE_RECORD: "Full clinical record, with today's date as start date",
    FULL_HISTORIC_RECORD: "Full clinical record, with the earlier start date",
  },
  SYSTMONE: {
    APPOINTMENTS: "Appointments",
    PRESCRIPTIONS: "Medication requests",
    MESSAGING: "Messages",
    SUMMARY_RECORD: "Summary record",
    DETAILED_CODED_RECORD: "Detailed coded record",
    DOCUMENTS: "Letters and documents",
    FULL_PROSPECTIVE_RECORD: "Full clinical record from a start date",
    FULL_HISTORIC_RECORD: "Full clinical record from an earlier start date",
  },
};

const opening: Record<"EMIS" | "SYSTMONE", readonly string[]> = {
  EMIS: [
    "Open Registration and find the patient by NHS number.",
    "Check the name and the date of birth against this page.",
    "Open Online services, then the online user's settings.",
  ],
  SYSTMONE: [
    "Retrieve the patient by NHS number.",
    "Check the name and the date of birth against this page.",
    "Open Administration, then Online services for this patient.",
  ],
};

const deeds: Record<Action, string> = {
  SWITCH_ON: "Tick",
  SWITCH_OFF: "Untick",
  SUSPEND: "Untick, and leave the account itself,",
  CHANGE: "Change the settings of",
};

/** What to do in the practice's clinical system, one step a line. */
export function stepsFor(supplier: Supplier, action: Action, service: Service, visibleFrom: string | null): string[] {
  const from = visibleFrom && action !== "SWITCH_OFF" ? [`Set the start date to ${inWords(visibleFrom)}.`] : [];
  if (supplier !== "EMIS" && supplier !== "SYSTMONE") {
    return [
      `Find the patient by NHS number; check name and date of birth.`,
      `${deeds[action]} ${serviceName[service]}.`,
      ...from,
      "Save, and look at the result once more.",
    ];
  }
  return [
    ...opening[supplier],
    `${deeds[action]} '${places[supplier][service]}'.`,
    ...from,
    "Save, open the screen again and see that it is so.",
  ];
}

/** Why nobody may confirm this item now. */
export function confirmRefusal(
  item: { confirmedAt: string | null; supersededAt: string | null },
  isRelated: boolean,
): Reason | undefined {
  if (item.confirmedAt) return because("Somebody has confirmed this already.");
  if (item.supersededAt) return because("A later decision took the place of this one. Look at the patient's page.");
  if (isRelated) return because("You cannot act on your own record or a relative's. Ask a colleague.", "BR-RO-04");
  return undefined;
}
