import "reflect-metadata";
import { buildSchema } from "type-graphql";
import { ApplicationResolver } from "./application/application.resolver.ts";
import { OutcomeResolver } from "./application/outcome.resolver.ts";
import { ApproachResolver } from "./decline/approach.resolver.ts";
import { AuditResolver } from "./audit/audit.resolver.ts";
import { ConcernResolver } from "./concern/concern.resolver.ts";
import { CredentialResolver } from "./credential/credential.resolver.ts";
import { EnhancedReviewResolver } from "./enhanced-review/enhanced-review.resolver.ts";
import { BatchResolver } from "./application/batch.resolver.ts";
import { IdentityResolver } from "./application/identity.resolver.ts";
import { FilterResolver } from "./filter/filter.resolver.ts";
import { ImportResolver } from "./import/import.resolver.ts";
import { JobResolver } from "./job/job.resolver.ts";
import { InformationResolver } from "./information/information.resolver.ts";
import { NoticeResolver } from "./notice/notice.resolver.ts";
import { WordingResolver } from "./notice/wording.resolver.ts";
import { PatientResolver } from "./patient/patient.resolver.ts";
import { ClinicalSystemResolver } from "./clinical-system/clinical-system.resolver.ts";
import { PracticeResolver } from "./practice/practice.resolver.ts";
import { WorkResolver } from "./work/work.resolver.ts";
import { RedactionFiguresResolver } from "./redaction/figures.resolver.ts";
import { RecordImportResolver } from "./record-entry/record-import.resolver.ts";
import { SupplierReportResolver } from "./supplier-report/supplier-report.resolver.ts";
import { RedactionResolver } from "./redaction/redaction.resolver.ts";
import { RedactionStepsResolver } from "./redaction/redaction-steps.resolver.ts";
import { StaffResolver } from "./staff/staff.resolver.ts";
import { UnmatchedResolver } from "./unmatched/unmatched.resolver.ts";
import { VerificationResolver } from "./verification/verification.resolver.ts";

/** The contract; schema/schema.graphql is its print and a test keeps it true. Permissions are asked in operation.ts. */
export const schema = () =>
  buildSchema({
    resolvers: [
      ApplicationResolver,
      ApproachResolver,
      OutcomeResolver,
      ClinicalSystemResolver,
      EnhancedReviewResolver,
      ConcernResolver,
      CredentialResolver,
      PracticeResolver,
      WorkResolver,
      AuditResolver,
      BatchResolver,
      IdentityResolver,
      FilterResolver,
      ImportResolver,
      JobResolver,
      SupplierReportResolver,
      InformationResolver,
      NoticeResolver,
      WordingResolver,
      PatientResolver,
      RecordImportResolver,
      RedactionResolver,
      RedactionStepsResolver,
      RedactionFiguresResolver,
      StaffResolver,
      UnmatchedResolver,
      VerificationResolver,
    ],
    validate: false,
    nullableByDefault: false,
  });
