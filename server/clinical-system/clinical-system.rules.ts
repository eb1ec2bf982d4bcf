import { closing, type Action } from "../service-access/service-access.rules.ts";
import { serviceName, type Service } from "../service-access/service.ts";
import { knows } from "../concern/knowing.ts";
import type { Actor } from "../context.ts";
import { because, onHold, type Reason } from "../reason.ts";
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

const deeds: Record<Exclude<Action, "ENTER">, string> = {
  SWITCH_ON: "Tick",
  SWITCH_OFF: "Untick",
  SUSPEND: "Untick, and leave the account itself,",
  CHANGE: "Change the settings of",
  SHOW_LESS: "Show less of",
};

/** What to do in the practice's clinical system, one step a line. */
export function stepsFor(
  supplier: Supplier,
  action: Exclude<Action, "ENTER">,
  service: Service,
  visibleFrom: string | null,
): string[] {
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

interface About {
  patient: { removedOn: string | null; deathStatus: string | null };
  hasConcern: boolean;
  isKeptFrom: boolean;
  isRelated: boolean;
}

/** Why the actor may not confirm this item now. What opens access waits while there is a concern or the patient is gone; what closes it never does (BR-CO-01). */
export function confirmRefusal(
  item: { action: Action; confirmedAt: string | null; supersededAt: string | null },
  { patient, hasConcern, isKeptFrom, isRelated }: About,
  actor: Actor,
): Reason | undefined {
  if (item.confirmedAt) return because("Somebody has confirmed this already.");
  if (item.supersededAt) return because("A later decision took the place of this one. Look at the patient's page.");
  if (isRelated) return because("You cannot act on your own record or a relative's. Ask a colleague.", "BR-RO-04");
  if (closing.includes(item.action) || item.action === "ENTER") return undefined;
  if (patient.removedOn) return because("The patient has left this practice. Do not switch this on.", "BR-LE-10");
  if (isDead(patient)) return because("The patient is recorded as having died. Do not switch this on.", "BR-LE-12");
  if (!hasConcern) return undefined;
  return knows({ isKeptFrom }, actor)
    ? because("A coercion concern is open on this patient. Do not switch this on.", "BR-CO-01")
    : onHold;
}

const isDead = ({ deathStatus }: About["patient"]) => deathStatus === "1" || deathStatus === "2";
