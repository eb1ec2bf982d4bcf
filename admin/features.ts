import { applications } from "./application/applications.ts";
import { audit } from "./audit/audit.ts";
import { clinicalSystem } from "./clinical-system/clinical-system.ts";
import type { Feature } from "./feature.ts";
import { governance } from "./governance/governance.ts";
import { imports } from "./import/imports.ts";
import { online } from "./online/online.ts";
import { operations } from "./operations/operations.ts";
import { patients } from "./patient/patients.ts";
import { policy } from "./policy/policy.ts";
import { staff } from "./staff/staff.ts";
import { verifications } from "./verification/verifications.ts";
import { work } from "./work/work.ts";

/** Every part of the dashboard, in the order of the menu. */
export const features: readonly Feature[] = [
  work,
  applications,
  patients,
  verifications,
  clinicalSystem,
  online,
  imports,
  audit,
  governance,
  staff,
  policy,
  operations,
];
