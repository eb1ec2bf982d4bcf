import type { StaffRole } from "../../schema/documents.ts";

/** Each role as the practice says it, and what it is for. */
export const roles: Record<StaffRole, { label: string; hint?: string }> = {
  RECEPTION: { label: "Reception" },
  VERIFIER: { label: "Verifier", hint: "Checks who people are" },
  REGISTRAR: { label: "Registrar", hint: "Switches services on and hands out sign-in details" },
  AUTHORISER: { label: "Authoriser", hint: "A GP or another designated person who decides about the record" },
  REDACTION_REVIEWER: { label: "Redaction reviewer" },
  SAFEGUARDING_LEAD: { label: "Safeguarding lead" },
  PRACTICE_MANAGER: { label: "Practice manager" },
  INFORMATION_GOVERNANCE: { label: "Information governance" },
  CHAMPION: { label: "Champion", hint: "A volunteer of the patient group; sees no patient data" },
  AUDITOR: { label: "Auditor" },
  ICB_READER: { label: "ICB reader", hint: "Reads figures only" },
  SYSTEM_ADMINISTRATOR: { label: "System administrator", hint: "Looks after staff and settings; sees no patient data" },
};

export const rolesInWords = (held: readonly StaffRole[]) => held.map((role) => roles[role].label).join(", ");
