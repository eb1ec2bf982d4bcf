import { applications } from "./application/applications.ts";
import { audit } from "./audit/audit.ts";
import { clinicalSystem } from "./clinical-system/clinical-system.ts";
import { concerns } from "./concern/concerns.ts";
import { credentials } from "./credential/credentials.ts";
import { desk } from "./desk/desk.ts";
import type { Feature } from "./feature.ts";
import { reviews } from "./enhanced-review/reviews.ts";
import { governance } from "./governance/governance.ts";
import { imports } from "./import/imports.ts";
import { information } from "./information/information.ts";
import { outbox, printBatches } from "./notice/outbox.ts";
import { templates } from "./notice/templates.ts";
import { online } from "./online/online.ts";
import { operations } from "./operations/operations.ts";
import { patients } from "./patient/patients.ts";
import { policy } from "./policy/policy.ts";
import { redactionReviews } from "./redaction/review/reviews.ts";
import { redaction } from "./redaction/tasks.ts";
import { redactionFigures } from "./redaction-figures/figures.ts";
import { staff } from "./staff/staff.ts";
import { unmatched } from "./unmatched/unmatched.ts";
import { verifications } from "./verification/verifications.ts";
import { work } from "./work/work.ts";

/** Every part of the dashboard, in the order of the menu. */
export const features: readonly Feature[] = [
  work,
  desk,
  applications,
  unmatched,
  patients,
  redaction,
  redactionReviews,
  verifications,
  clinicalSystem,
  reviews,
  concerns,
  credentials,
  outbox,
  printBatches,
  information,
  templates,
  online,
  imports,
  redactionFigures,
  audit,
  governance,
  staff,
  policy,
  operations,
];
