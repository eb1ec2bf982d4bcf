import { StaffRole } from "../permissions.ts";
import type { StaffDetails } from "../staff/staff.service.ts";

/** Everybody in the demonstration signs in with this. */
export const demonstrationPassword = "orchard-lantern-teapot";

export interface DemonstrationStaff {
  name: string;
  email: string;
  practices: readonly string[];
  details: StaffDetails;
}

export const practices = [
  { odsCode: "Z99901", name: "Larkspur Lane Surgery", supplier: "EMIS", size: 12_000 },
  { odsCode: "Z99902", name: "Quarry Bank Medical Centre", supplier: "SYSTMONE", size: 600 },
] as const;

const member = (
  name: string,
  email: string,
  roles: StaffRole[],
  more: Partial<StaffDetails> = {},
  at = ["Z99901"],
) => ({
  name,
  email: `${email}@larkspur.example`,
  practices: at,
  details: { roles, clinical: false, canVouch: false, ...more },
});

/** One person a role, and one who works in both practices. */
export const staff: readonly DemonstrationStaff[] = [
  member("Rowena Ashby", "reception", [StaffRole.RECEPTION], { jobTitle: "Receptionist" }),
  member("Victor Okoro", "verifier", [StaffRole.VERIFIER], {
    jobTitle: "Senior receptionist",
    canVouch: true,
    identityTrainedOn: "2026-03-02",
  }),
  member("Regina Patel", "registrar", [StaffRole.REGISTRAR], { jobTitle: "Registrations lead" }, ["Z99901", "Z99902"]),
  member("Dr Gwen Pritchard", "gp", [StaffRole.AUTHORISER], {
    jobTitle: "GP partner",
    clinical: true,
    canVouch: true,
    professionalNumber: "9999901",
  }),
  member("Ravi Deshmukh", "redaction", [StaffRole.REDACTION_REVIEWER], {
    jobTitle: "Records summariser",
    redactionTrainedOn: "2026-02-11",
  }),
  member("Sister Shona Leitch", "safeguarding", [StaffRole.SAFEGUARDING_LEAD], {
    jobTitle: "Nurse, safeguarding lead",
    clinical: true,
  }),
  member("Marion Hale", "manager", [StaffRole.PRACTICE_MANAGER], { jobTitle: "Practice manager" }),
  member("Idris Gower", "governance", [StaffRole.INFORMATION_GOVERNANCE], {
    jobTitle: "Information governance lead",
    informationGovernanceTrainedOn: "2026-01-20",
  }),
  member("Chloe Marsh", "champion", [StaffRole.CHAMPION], { jobTitle: "Patient group volunteer" }),
  member("Anton Bielak", "auditor", [StaffRole.AUDITOR], { jobTitle: "Auditor" }),
  member("Ida Burrows", "icb", [StaffRole.ICB_READER], { jobTitle: "ICB analyst" }),
  member("Sanjay Tolland", "system", [StaffRole.SYSTEM_ADMINISTRATOR], { jobTitle: "System administrator" }),
];
