import { enumeration, publish, type OneOf } from "./enumeration.ts";

export const StaffRole = enumeration(
  "RECEPTION",
  "VERIFIER",
  "REGISTRAR",
  "AUTHORISER",
  "REDACTION_REVIEWER",
  "SAFEGUARDING_LEAD",
  "PRACTICE_MANAGER",
  "INFORMATION_GOVERNANCE",
  "CHAMPION",
  "AUDITOR",
  "ICB_READER",
  "SYSTEM_ADMINISTRATOR",
);
export type StaffRole = OneOf<typeof StaffRole>;
publish(StaffRole, "StaffRole", "What a member of staff does at this practice; a person may hold several (BR-RO-01).", {
  AUTHORISER: "A GP or another designated person who authorises record levels.",
  CHAMPION: "A volunteer of the patient group; sees no patient data.",
  ICB_READER: "Reads figures only, with small numbers suppressed (BR-CL-25).",
  SYSTEM_ADMINISTRATOR: "Looks after staff and settings; sees no patient data (BR-CL-25).",
});

const { RECEPTION, VERIFIER, REGISTRAR, AUTHORISER, REDACTION_REVIEWER, SAFEGUARDING_LEAD } = StaffRole;
const { PRACTICE_MANAGER, INFORMATION_GOVERNANCE, CHAMPION, AUDITOR, ICB_READER, SYSTEM_ADMINISTRATOR } = StaffRole;

const everyoneWithPatients = [
  RECEPTION,
  VERIFIER,
  REGISTRAR,
  AUTHORISER,
  REDACTION_REVIEWER,
  SAFEGUARDING_LEAD,
  PRACTICE_MANAGER,
] as const;

/** The whole access policy: who holds each permission (domain.md 14), and the operations that ask for it. What is not here is refused. */
// prettier-ignore
export const permissions = {
  "patient.read":           { roles: everyoneWithPatients, operations: ["patients", "patient", "searchPatients", "patientTimeline", "explainRelatedLook", "patientApproaches", "onlineUsersLoadedAt"] },
  "work.read":              { roles: everyoneWithPatients, operations: ["myWork", "workTotals", "queueSheet"] },
  "application.read":       { roles: everyoneWithPatients, operations: ["applications", "application", "queueTotals"] },
  "application.take":       { roles: [RECEPTION, VERIFIER, REGISTRAR, AUTHORISER, PRACTICE_MANAGER], operations: ["takeApplication", "lookAtRecord", "recordApproach", "closeHelpOffer", "recordToldOfAccess", "recordOwnRequest", "expireApplication", "completeDeclarations", "recordResponsibilities", "recordDecline", "withdrawApplication", "markEnteredInError", "unmatchedApplications", "unmatchedApplication", "loadUnmatchedApplications", "matchUnmatchedApplication", "rejectUnmatchedApplication"] },
  "application.enteredInError": { roles: [PRACTICE_MANAGER], operations: ["markEnteredInError"] },
  "application.assign":     { roles: [RECEPTION, VERIFIER, REGISTRAR, AUTHORISER, SAFEGUARDING_LEAD, PRACTICE_MANAGER], operations: ["assignApplication", "assignApplications", "assignHelpOffer"] },
  "application.leaflet":    { roles: [RECEPTION, VERIFIER, REGISTRAR, AUTHORISER, PRACTICE_MANAGER], operations: ["recordLeaflets"] },
  "filter.save":            { roles: everyoneWithPatients, operations: ["savedFilters", "saveFilter", "removeFilter"] },
  "application.submitUnmatched": { roles: [CHAMPION], operations: ["submitUnmatchedApplication"] },
  "application.refuse":     { roles: [AUTHORISER], operations: ["refuseService", "proposeRefusal"] },
  "verification.read":      { roles: everyoneWithPatients, operations: ["verifications", "person"] },
  "identity.documents":     { roles: [VERIFIER, AUTHORISER], operations: ["evidenceTypes", "verifyByDocuments", "reuseVerification", "recordIdentityNotPossible", "linkNhsLogin", "endNhsLogin", "addPerson", "verifyPersonByDocuments", "verifyForCredentialByDocuments"] },
  "identity.vouch":         { roles: [VERIFIER, AUTHORISER], operations: ["vouchForPatient", "verifyByRecordQuestions", "addPerson", "vouchForPerson", "verifyForCredentialByVouching", "verifyForCredentialByQuestions"] },
  "check.record":           { roles: [VERIFIER, AUTHORISER, SAFEGUARDING_LEAD], operations: ["recordCheck"] },
  "service.enable":         { roles: [REGISTRAR, AUTHORISER], operations: ["enableService", "setExpectedDate"] },
  "record.authorise":       { roles: [AUTHORISER], operations: ["enableService", "setExpectedDate", "changeVisibleFrom"] },
  "guidance.record":        { roles: [RECEPTION, VERIFIER, REGISTRAR, AUTHORISER, PRACTICE_MANAGER], operations: ["recordGuidance"] },
  "credential.issue":       { roles: [REGISTRAR, PRACTICE_MANAGER], operations: ["issueCredential", "handOverCredential", "closeWithoutCredential", "reissueCredential", "giveCredential", "confirmCredentialUsed", "voidCredential"] },
  "credential.read":        { roles: everyoneWithPatients, operations: ["patientCredentials"] },
  "credential.chase":       { roles: [RECEPTION, VERIFIER, REGISTRAR, AUTHORISER, PRACTICE_MANAGER], operations: ["chaseCredential"] },
  "clinicalSystem.confirm": { roles: [REGISTRAR, AUTHORISER], operations: ["confirmInClinicalSystem", "assignClinicalSystemItem"] },
  "clinicalSystem.read":    { roles: everyoneWithPatients, operations: ["clinicalSystemItem"] },
  "notice.read":            { roles: everyoneWithPatients, operations: ["notices", "outboxTotals", "notice", "printBatches", "noticeTemplates", "noticeTemplate", "previewNotice", "noticeSheet"] },
  "notice.send":            { roles: [RECEPTION, VERIFIER, REGISTRAR, AUTHORISER, PRACTICE_MANAGER], operations: ["printNotices", "markPosted", "sendNoticeAgain", "printNoticeInstead", "sayNoticeSent", "sayNoticeTold", "cancelNotice", "batchSheet"] },
  "notice.export":          { roles: [PRACTICE_MANAGER, INFORMATION_GOVERNANCE], operations: ["exportNotices"] },
  "notice.write":           { roles: [PRACTICE_MANAGER], operations: ["writeNoticeWording"] },
  "information.read":       { roles: [...everyoneWithPatients, CHAMPION], operations: ["patientInformation", "informationSheet"] },
  "information.change":     { roles: [PRACTICE_MANAGER], operations: ["changePatientInformation"] },
  "information.give":       { roles: [RECEPTION, VERIFIER, REGISTRAR, AUTHORISER, PRACTICE_MANAGER], operations: ["recordInformationGiven"] },
  "concern.readRestricted": { roles: [AUTHORISER, SAFEGUARDING_LEAD], operations: [] },
  "concern.raise":          { roles: everyoneWithPatients, operations: ["raiseConcern", "setSafeContact"] },
  "concern.handle":         { roles: [AUTHORISER, SAFEGUARDING_LEAD, PRACTICE_MANAGER], operations: ["concerns", "concern", "triageConcern", "actOnConcern", "addConcernNote", "closeConcern"] },
  "concern.figures":        { roles: [AUTHORISER, SAFEGUARDING_LEAD, PRACTICE_MANAGER], operations: ["concernFigures"] },
  "access.requestSuspension": { roles: [RECEPTION], operations: ["raiseConcern"] },
  "access.suspend":         { roles: [VERIFIER, REGISTRAR, AUTHORISER, SAFEGUARDING_LEAD, PRACTICE_MANAGER], operations: ["suspendNow"] },
  "access.liftSuspension":  { roles: [AUTHORISER, SAFEGUARDING_LEAD], operations: ["restoreAccess"] },
  "review.read":            { roles: everyoneWithPatients, operations: ["enhancedReview"] },
  "review.raise":           { roles: [RECEPTION, VERIFIER, REGISTRAR, AUTHORISER, SAFEGUARDING_LEAD, PRACTICE_MANAGER], operations: ["raiseEnhancedReviews", "assignEnhancedReview"] },
  "review.decide":          { roles: [AUTHORISER, SAFEGUARDING_LEAD], operations: ["startEnhancedReview", "decideEnhancedReview"] },
  "redaction.read":         { roles: [AUTHORISER, REDACTION_REVIEWER, SAFEGUARDING_LEAD, REGISTRAR, PRACTICE_MANAGER], operations: ["redactionReviews", "redactionTasks", "redactionReview", "markingInstructions", "confirmMarked"] },
  "redaction.open":         { roles: [AUTHORISER, REDACTION_REVIEWER, SAFEGUARDING_LEAD, REGISTRAR], operations: ["openRedactionReview"] },
  "redaction.work":         { roles: [AUTHORISER, REDACTION_REVIEWER, SAFEGUARDING_LEAD], operations: ["prescreenMeasure", "redactionDesk", "redactionEntries", "searchRecord", "redactionGroup", "redactionApproval", "visibleEntries", "claimRedactionTask", "renewRedactionClaim", "releaseRedactionTask", "submitRedactionTask", "approveRedactionTask", "sendBackRedactionTask", "sendBackRedactionReview", "signOffRedactionReview", "cancelRedactionReview", "decideEntry", "decideGroup", "confirmSecond", "liftRedaction"] },
  "proxy.decide":           { roles: [AUTHORISER], operations: ["answerProxySafety"] },
  "proxy.coDecide":         { roles: [SAFEGUARDING_LEAD], operations: ["answerProxySafety"] },
  "accessRequest.prepare":  { roles: [REGISTRAR, REDACTION_REVIEWER, INFORMATION_GOVERNANCE], operations: [] },
  "accessRequest.release":  { roles: [AUTHORISER, PRACTICE_MANAGER, INFORMATION_GOVERNANCE], operations: [] },
  "import.run":             { roles: [REGISTRAR, PRACTICE_MANAGER], operations: ["importBatches", "importBatch", "importProgress", "importMapping", "downloadRefusedRows", "uploadImport", "setImportMapping", "decideImportRows", "decideImportKind", "cancelImport", "checkImportAgain"] },
  "import.commit":          { roles: [REGISTRAR, PRACTICE_MANAGER], operations: ["commitImport"] },
  "import.commitHeld":      { roles: [PRACTICE_MANAGER], operations: [] },
  "record.import":          { roles: [REGISTRAR, PRACTICE_MANAGER, AUTHORISER, REDACTION_REVIEWER], operations: ["importRecord", "recordImports", "applyDecisions"] },
  "record.export":          { roles: [AUTHORISER, SAFEGUARDING_LEAD, PRACTICE_MANAGER, INFORMATION_GOVERNANCE], operations: ["recordBundle", "portableDecisions"] },
  "difference.read":        { roles: [RECEPTION, REGISTRAR, AUTHORISER, PRACTICE_MANAGER], operations: ["registerDifferences"] },
  "difference.close":       { roles: [REGISTRAR, AUTHORISER, PRACTICE_MANAGER], operations: ["closeDifference"] },
  "sweep.do":               { roles: [REGISTRAR, AUTHORISER, PRACTICE_MANAGER], operations: ["weeklySweep", "finishSweep"] },
  "operations.read":        { roles: [PRACTICE_MANAGER, SYSTEM_ADMINISTRATOR], operations: ["operations", "retryJob"] },
  "report.readOwnQueue":    { roles: [REGISTRAR], operations: [] },
  "report.read":            { roles: [PRACTICE_MANAGER, INFORMATION_GOVERNANCE, AUDITOR], operations: ["redactionWaiting", "redactionByReviewer", "redactionByReason", "redactionTotals"] },
  "report.readAggregates":  { roles: [ICB_READER], operations: [] },
  "policy.change":          { roles: [PRACTICE_MANAGER], operations: ["policy", "evidenceTypes", "changePolicy", "codeMeanings", "setCodeMeaning", "endCodeMeaning"] },
  "audit.read":             { roles: [PRACTICE_MANAGER, INFORMATION_GOVERNANCE, AUDITOR], operations: ["auditEntries", "patientAudit", "verifyAudit"] },
  "governance.read":        { roles: [INFORMATION_GOVERNANCE], operations: ["governanceAlerts", "acknowledgeGovernanceAlert"] },
  "staff.read":             { roles: [...everyoneWithPatients, INFORMATION_GOVERNANCE, AUDITOR, SYSTEM_ADMINISTRATOR], operations: ["colleagues"] },
  "staff.manage":           { roles: [PRACTICE_MANAGER, SYSTEM_ADMINISTRATOR], operations: ["staffMembers", "staffMember", "addStaff", "changeStaff", "disableStaff", "declareRelative", "withdrawRelative"] },
} as const satisfies Record<string, { roles: readonly StaffRole[]; operations: readonly string[] }>;

export type Permission = keyof typeof permissions;

/** Operations that need no role: before a person is known, and about the person alone. */
export const open = { anyone: ["signIn"], signedIn: ["me", "signOut", "changePassword", "stayIn"] } as const;

const rows = Object.entries(permissions) as [
  Permission,
  { roles: readonly StaffRole[]; operations: readonly string[] },
][];

/** A person holds what their roles hold; a program what it was given. */
export const holds = (
  { roles, scopes }: { roles: readonly StaffRole[]; scopes?: readonly Permission[] },
  permission: Permission,
) => scopes?.includes(permission) ?? permissions[permission].roles.some((role) => roles.includes(role));

/** The permissions of somebody with these roles, in the order of the table. */
export const permissionsOf = (roles: readonly StaffRole[]) =>
  rows.filter(([permission]) => holds({ roles }, permission)).map(([permission]) => permission);

const asking = new Map<string, Permission[]>();
for (const [permission, row] of rows) {
  for (const operation of row.operations) asking.set(operation, [...(asking.get(operation) ?? []), permission]);
}

/** The permissions that open an operation, any of which is enough; none for an operation that is not in the table. */
export const permissionsFor = (operation: string): readonly Permission[] => asking.get(operation) ?? [];
