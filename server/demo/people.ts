import { StaffRole } from "../permissions.ts";
import type { StaffDetails } from "../staff/staff.service.ts";
import type { Relation } from "../staff/staff.entity.ts";

/** Everybody in the demonstration signs in with this. */
export const demonstrationPassword = "orchard-lantern-teapot";

/** Who does what in the cases of a practice. */
export type Part = "reception" | "verifier" | "registrar" | "gp" | "redaction" | "manager" | "champion";

export interface DemonstrationStaff {
  name: string;
  email: string;
  /** ODS codes. */
  practices: readonly string[];
  details: StaffDetails;
  /** Days ago, of each training there was. */
  trained?: { governance?: number; identity?: number; redaction?: number };
  part?: Part;
  /** Who of the patients they are, or are related to. */
  declares?: { relation: Relation; givenName: string; familyName: string };
}

export interface DemonstrationPractice {
  odsCode: string;
  name: string;
  supplier: "EMIS" | "SYSTMONE";
  /** Patients on the list. */
  size: number;
  /** Applications under way or closed lately, about. */
  cases: number;
  seed: number;
}

export const practices: readonly DemonstrationPractice[] = [
  { odsCode: "Z99901", name: "Larkspur Lane Surgery", supplier: "EMIS", size: 12_000, cases: 130, seed: 1 },
  { odsCode: "Z99902", name: "Quarry Bank Medical Centre", supplier: "SYSTMONE", size: 600, cases: 25, seed: 2 },
];

const memberOf =
  (domain: string, odsCode: string) =>
  (
    name: string,
    email: string,
    roles: StaffRole[],
    details: Partial<StaffDetails> = {},
    more: Partial<DemonstrationStaff> = {},
  ): DemonstrationStaff => ({
    name,
    email: `${email}@${domain}`,
    practices: [odsCode],
    details: { roles, clinical: false, canVouch: false, ...details },
    ...more,
  });

const larkspur = memberOf("larkspur.example", "Z99901");
const quarryBank = memberOf("quarrybank.example", "Z99902");
const { RECEPTION, VERIFIER, REGISTRAR, AUTHORISER, REDACTION_REVIEWER, SAFEGUARDING_LEAD } = StaffRole;
const { PRACTICE_MANAGER, INFORMATION_GOVERNANCE, CHAMPION, AUDITOR, ICB_READER, SYSTEM_ADMINISTRATOR } = StaffRole;

/** One person a role at Larkspur Lane, a small team at Quarry Bank, and one who works in both practices. */
// prettier-ignore
export const staff: readonly DemonstrationStaff[] = [
  larkspur("Rowena Ashby", "reception", [RECEPTION], { jobTitle: "Receptionist" }, { part: "reception" }),
  larkspur("Victor Okoro", "verifier", [VERIFIER], { jobTitle: "Senior receptionist", canVouch: true },
    { part: "verifier", trained: { identity: 260, governance: 150 }, declares: { relation: "RELATIVE", givenName: "Ngozi", familyName: "Okoro" } }),
  larkspur("Regina Patel", "registrar", [REGISTRAR], { jobTitle: "Registrations lead" },
    { part: "registrar", practices: ["Z99901", "Z99902"], trained: { governance: 90 }, declares: { relation: "SELF", givenName: "Regina", familyName: "Patel" } }),
  larkspur("Dr Gwen Pritchard", "gp", [AUTHORISER], { jobTitle: "GP partner", clinical: true, canVouch: true, professionalNumber: "9999901" }, { part: "gp" }),
  larkspur("Ravi Deshmukh", "redaction", [REDACTION_REVIEWER], { jobTitle: "Records summariser" }, { part: "redaction", trained: { redaction: 280 } }),
  larkspur("Sister Shona Leitch", "safeguarding", [SAFEGUARDING_LEAD], { jobTitle: "Nurse, safeguarding lead", clinical: true }),
  larkspur("Marion Hale", "manager", [PRACTICE_MANAGER], { jobTitle: "Practice manager" }, { part: "manager", trained: { governance: 200 } }),
  larkspur("Idris Gower", "governance", [INFORMATION_GOVERNANCE], { jobTitle: "Information governance lead" }, { trained: { governance: 300 } }),
  larkspur("Chloe Marsh", "champion", [CHAMPION], { jobTitle: "Patient group volunteer" }, { part: "champion" }),
  larkspur("Anton Bielak", "auditor", [AUDITOR], { jobTitle: "Auditor" }),
  larkspur("Ida Burrows", "icb", [ICB_READER], { jobTitle: "ICB analyst" }),
  larkspur("Sanjay Tolland", "system", [SYSTEM_ADMINISTRATOR], { jobTitle: "System administrator" }),
  quarryBank("Megan Tully", "reception", [RECEPTION, VERIFIER], { jobTitle: "Receptionist", canVouch: true }, { part: "verifier", trained: { identity: 120 } }),
  quarryBank("Dr Osei Marlowe", "gp", [AUTHORISER, SAFEGUARDING_LEAD], { jobTitle: "GP", clinical: true, canVouch: true, professionalNumber: "9999902" }, { part: "gp" }),
  quarryBank("Hugh Penrose", "manager", [PRACTICE_MANAGER], { jobTitle: "Practice manager" }, { part: "manager" }),
];
