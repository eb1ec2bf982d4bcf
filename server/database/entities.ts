import { Application } from "../application/application.entity.ts";
import { RegistrationCheck } from "../application/check.entity.ts";
import { RecordLook } from "../application/record-look.entity.ts";
import { RequestedService } from "../application/requested-service.entity.ts";
import { ClinicalSystemItem } from "../clinical-system/clinical-system-item.entity.ts";
import { RecordCodeRow } from "../clinical-system/record-code.entity.ts";
import { Concern, ConcernNote } from "../concern/concern.entity.ts";
import { SafeContact } from "../concern/safe-contact.entity.ts";
import { CredentialChase } from "../credential/chase.entity.ts";
import { Credential } from "../credential/credential.entity.ts";
import { Approach, HelpOffer } from "../decline/approach.entity.ts";
import { ToldOfAccess } from "../decline/told-of-access.entity.ts";
import { Decline } from "../decline/decline.entity.ts";
import { EnhancedReview } from "../enhanced-review/enhanced-review.entity.ts";
import { SavedFilter } from "../filter/filter.entity.ts";
import { Event } from "../event/event.entity.ts";
import { ImportBatch } from "../import/import.entity.ts";
import { InformationGiven, PracticeInformation } from "../information/information.entity.ts";
import { Notice } from "../notice/notice.entity.ts";
import { PrintBatch } from "../notice/print-batch.entity.ts";
import { NoticeWording } from "../notice/wording.entity.ts";
import { GovernanceAlert } from "../patient/governance-alert.entity.ts";
import { Patient } from "../patient/patient.entity.ts";
import { Practice } from "../practice/practice.entity.ts";
import { RecordEntry } from "../record-entry/record-entry.entity.ts";
import { RecordImport } from "../record-entry/record-import.entity.ts";
import { RedactionDecision } from "../redaction/redaction-decision.entity.ts";
import { RedactionReview } from "../redaction/redaction-review.entity.ts";
import { RedactionSafetyAnswer } from "../redaction/safety-answer.entity.ts";
import { RedactionTask } from "../redaction/redaction-task.entity.ts";
import { ServiceAccess } from "../service-access/service-access.entity.ts";
import { DeclaredRelative, Membership, Staff } from "../staff/staff.entity.ts";
import { Evidence } from "../verification/evidence.entity.ts";
import { UnmatchedApplication } from "../unmatched/unmatched.entity.ts";
import { IdentityReuse } from "../verification/identity-reuse.entity.ts";
import { NhsLoginLink } from "../verification/nhs-login.entity.ts";
import { Person } from "../verification/person.entity.ts";
import { Verification } from "../verification/verification.entity.ts";

/** Every table that the program changes row by row; a test holds them to the migrated database. */
export const entities = [
  Practice,
  Staff,
  Membership,
  DeclaredRelative,
  Patient,
  Event,
  SavedFilter,
  ImportBatch,
  Application,
  RequestedService,
  RecordLook,
  RegistrationCheck,
  Concern,
  ConcernNote,
  SafeContact,
  ServiceAccess,
  ClinicalSystemItem,
  RecordCodeRow,
  EnhancedReview,
  Credential,
  CredentialChase,
  Decline,
  Approach,
  HelpOffer,
  ToldOfAccess,
  PracticeInformation,
  InformationGiven,
  PrintBatch,
  NoticeWording,
  Notice,
  GovernanceAlert,
  Person,
  UnmatchedApplication,
  Verification,
  NhsLoginLink,
  IdentityReuse,
  Evidence,
  RecordImport,
  RecordEntry,
  RedactionReview,
  RedactionSafetyAnswer,
  RedactionTask,
  RedactionDecision,
];
