// Written by npm run generate.
import type { TypedDocumentNode as Typed } from "@graphql-typed-document-node/core";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What an application waits for now; derived from the gates of its services (BR-CL-01). */
export type ApplicationState =
  /** A declaration is missing: the responsibilities are to be discussed (BR-REG-02). */
  | 'INCOMPLETE'
  /** Somebody is to verify who the patient is. */
  | 'ID_CHECK'
  /** The registration checks are not all clear. */
  | 'CHECKS'
  /** At least one service is ready to be switched on. */
  | 'AUTHORISE'
  /** Something is on, and the patient waits for what lets them sign up. */
  | 'CREDENTIAL'
  /** What is left waits for a redaction review (BR-REG-04). */
  | 'REVIEW'
  /** Every service has its outcome and at least one is on. */
  | 'ACTIVE'
  | 'REFUSED'
  | 'WITHDRAWN'
  /** The applicant never came with ID, or did not answer; they have to register again (BR-REG-07). */
  | 'EXPIRED'
  /** It should never have been; its effects are reversed (BR-CL-08). */
  | 'ENTERED_IN_ERROR';

/** What a patient may use or see online, each on its own. */
export type Service =
  | 'APPOINTMENTS'
  | 'PRESCRIPTIONS'
  | 'MESSAGING'
  | 'SUMMARY_RECORD'
  /** The coded record: problems, medicines, results, immunisations. */
  | 'DETAILED_CODED_RECORD'
  | 'DOCUMENTS'
  /** The full record from a date on: new entries as they are filed. */
  | 'FULL_PROSPECTIVE_RECORD'
  /** The full record of the past; hidden until a redaction review is signed off (BR-REG-04). */
  | 'FULL_HISTORIC_RECORD';

/** How the request for one service ended. */
export type ServiceOutcome =
  | 'ENABLED'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'EXPIRED';

/** Why an application waits, in the order of the steps; derived from its gates, never typed (BR-PD-02). */
export type PendingReason =
  /** The day the patient was told has passed; a new one is told before anything else (BR-REG-05). */
  | 'AWAITING_NEW_DATE'
  | 'AWAITING_DECLARATIONS'
  | 'AWAITING_REGISTRATION'
  /** Nobody looked yet for earlier declines, accounts and codes (BR-CL-22). */
  | 'AWAITING_RECORD_LOOK'
  /** A decline stands in the record; the patient's own new request is needed (BR-CL-22). */
  | 'AWAITING_OWN_REQUEST'
  | 'AWAITING_ID'
  | 'AWAITING_CHECKS'
  | 'AWAITING_COMPETENCE'
  | 'AWAITING_COERCION_CLEARANCE'
  | 'AWAITING_ENHANCED_REVIEW'
  | 'AWAITING_RECORD_REVIEW'
  | 'AWAITING_AUTHORISATION'
  /** A refusal waits for the talk with the patient (BR-REG-06). */
  | 'AWAITING_DISCUSSION'
  | 'AWAITING_CREDENTIAL'
  | 'CREDENTIAL_ISSUED_NOT_USED';

/** Where an application that waits has its one home (domain.md 13.3, BR-PD-03). */
export type Queue =
  | 'ID_WAITING'
  | 'CHECKS'
  | 'RECORD_REVIEW'
  | 'REVIEW_104'
  | 'AUTHORISE'
  | 'CREDENTIAL_HAND_OVER'
  | 'CONCERNS'
  | 'DECLINE_FOLLOW_UP'
  | 'REFUSALS_TO_DISCUSS'
  | 'LEAVERS';

/** What a list of applications is sorted by. */
export type ApplicationSort =
  | 'RECEIVED'
  | 'DUE'
  | 'WAITING';

/** Whose work. */
export type OwnerFilter =
  | 'MINE'
  | 'UNASSIGNED'
  | 'MINE_AND_UNASSIGNED';

/** Sex as the clinical system records it; NOT_KNOWN is its own row in figures (BR-CL-16). */
export type Sex =
  | 'FEMALE'
  | 'MALE'
  | 'INDETERMINATE'
  | 'NOT_KNOWN';

/** How widely the national record may be shown (domain.md 9.3). */
export type Confidentiality =
  /** Unrestricted. */
  | 'U'
  /** Restricted: address, telephone, e-mail and GP are blank; do not ask for them in public (BR-PDS-01). */
  | 'R'
  /** Very restricted. */
  | 'V'
  /** Withheld by the national service. */
  | 'REDACTED';

/** How the application came. */
export type Channel =
  | 'PAPER'
  | 'PRACTICE_WEB'
  | 'NHS_APP'
  | 'PROXY_SERVICE'
  | 'IN_PERSON'
  | 'PHONE';

/** Whose idea it was; staff may not approach a patient who declined (BR-REG-01). */
export type InitiatedBy =
  | 'PATIENT'
  | 'STAFF';

/** The five declarations of the application form. */
export type Declaration =
  /** Has read and understood the leaflet. */
  | 'LEAFLET_READ'
  /** Is responsible for the security of what is seen or downloaded. */
  | 'SECURITY'
  /** Shares at their own risk. */
  | 'SHARING'
  /** Will tell the practice when the account is used without agreement. */
  | 'MISUSE'
  /** Will tell the practice when the record is wrong or about somebody else. */
  | 'WRONG_CONTENT';

/** The form in which the patient was given information. */
export type InformationFormat =
  | 'STANDARD'
  | 'LARGE_PRINT'
  | 'EASY_READ'
  | 'SPOKEN'
  | 'INTERPRETED';

/** The form of the written request for the historic record (BR-CL-09). */
export type HistoricRequestForm =
  | 'LETTER'
  | 'FORM'
  | 'EMAIL'
  | 'ONLINE';

/** Why nobody waits for a credential (BR-CL-02). */
export type NoCredentialReason =
  /** The patient signs in with NHS login, verified to P9. */
  | 'NHS_LOGIN'
  /** The patient did not collect it; what is on stays on. */
  | 'NOT_COLLECTED';

/** Whether the patient has an account for online services already. */
export type ExistingAccount =
  | 'NONE'
  /** In this practice's clinical system. */
  | 'HERE'
  /** From a practice before this one, or NHS login alone. */
  | 'ELSEWHERE';

/** A code about online access in the clinical record (domain.md 4.2). */
export type RecordCode =
  /** 1290331000000103, online access to own health record declined by patient. */
  | 'DECLINED'
  /** 1364731000000104, enhanced review indicated before granting access to own health record. */
  | 'REVIEW_NEEDED'
  /** 1364751000000106, enhanced review not indicated before granting access to own health record. */
  | 'REVIEW_NOT_NEEDED';

/** How far NHS login proved who somebody is (domain.md 2.5). */
export type NhsLoginLevel =
  /** E-mail and telephone only. */
  | 'P0'
  /** Details match the national register; the NHS number is only claimed (BR-ID-10). */
  | 'P5'
  /** Compared with photographic evidence. */
  | 'P9';

/** Why an enhanced review is held (domain.md 4.4). */
export type EnhancedReviewKind =
  | 'INITIAL'
  | 'RE_REVIEW'
  | 'TRANSFER_IN';

/** What opened an enhanced review. */
export type EnhancedReviewCause =
  /** A 104 stands in the record. */
  | 'CODE_FOUND'
  /** A 104 was added after access was granted; nothing changes by itself (BR-EN-01). */
  | 'CODED_AFTER_ACCESS'
  /** The patient brought the 104 from the practice before (BR-EN-11). */
  | 'JOINED_WITH_CODE'
  /** Somebody here found that a review is needed; the 104 is to be entered. */
  | 'RAISED_HERE'
  /** The day on which an earlier decision is looked at again has come. */
  | 'REVIEW_DUE';

/** Why access is looked at before it is granted (domain.md 4.1). */
export type EnhancedReviewReason =
  | 'CHILD_PROTECTION'
  | 'ADULT_PROTECTION'
  | 'DOMESTIC_ABUSE'
  | 'COERCIVE_CONTROL'
  | 'MENTAL_HEALTH'
  | 'CAPACITY_IN_DOUBT'
  | 'THIRD_PARTIES'
  | 'LOOKED_AFTER_OR_ADOPTED'
  | 'MIXED_RECORDS';

/** Where an enhanced review is in its life (domain.md 13). */
export type EnhancedReviewState =
  | 'OPEN'
  | 'IN_REVIEW'
  | 'DECIDED'
  /** The patient left or died before a decision (BR-LE-10). */
  | 'CLOSED';

/** Whether the patient was seen or spoken to alone (BR-CO-02). */
export type SeenAlone =
  | 'YES'
  | 'NO'
  | 'NOT_POSSIBLE';

/** What the patient said when it was talked over. */
export type EnhancedReviewTalk =
  | 'WANTS_ACCESS'
  | 'WANTS_LESS'
  | 'WANTS_NONE'
  | 'NOT_REACHED';

/** What the clinician decided (domain.md 4.4). */
export type EnhancedReviewDecision =
  | 'GRANT_FULL_PROSPECTIVE'
  /** Only the services named. */
  | 'GRANT_LIMITED'
  /** Once a redaction review is signed off. */
  | 'GRANT_WITH_REDACTION'
  /** Looked at again within 12 months (BR-EN-10). */
  | 'WITHHOLD'
  | 'PATIENT_DECLINED'
  | 'DEFER';

/** Why nobody decides an enhanced review any more. */
export type EnhancedReviewClosedCause =
  | 'LEFT_PRACTICE'
  | 'DIED';

/** What a requested service must pass, in the order of the steps (domain.md 1). */
export type Gate =
  | 'DECLARATIONS'
  | 'REGISTRATION'
  /** Step 2: earlier declines, accounts and codes were looked at (BR-CL-22). */
  | 'RECORD_LOOK'
  /** A 103 stands; the patient's own new request is needed (BR-CL-22). */
  | 'DECLINED'
  | 'IDENTITY'
  | 'CHECKS'
  | 'COMPETENCE'
  /** A restricted hold; to who may not know it, it tells nothing else (BR-CL-20). */
  | 'HOLD'
  /** A 104 stands; a clinician decides (BR-CL-22). */
  | 'ENHANCED_REVIEW'
  /** A redaction review that is signed off (BR-REG-04). */
  | 'REVIEW';

/** Why the practice refuses a service (domain.md 6.1, BR-CL-10). */
export type RefusalReason =
  | 'IDENTITY_NOT_ESTABLISHED'
  | 'COERCION_CONCERN'
  | 'SAFEGUARDING'
  | 'LACKS_CAPACITY_NO_BASIS'
  | 'SERIOUS_HARM'
  | 'THIRD_PARTY_CANNOT_BE_SEPARATED'
  | 'MISUSE_HISTORY'
  | 'RESPONSIBILITIES_NOT_ACCEPTED'
  | 'NOT_REGISTERED_HERE'
  | 'UNDER_AGE_NOT_COMPETENT'
  | 'DUPLICATE_RECORD_UNRESOLVED'
  | 'ESSENTIAL_SERVICES_IMPACT'
  | 'CANNOT_REDACT_YET'
  | 'OTHER';

/** How a refusal was talked through with the patient. */
export type DiscussedHow =
  | 'IN_PERSON'
  | 'PHONE'
  | 'VIDEO';

/** A registration check. */
export type CheckKind =
  | 'RESPONSIBILITIES'
  | 'COERCION'
  /** By a clinician, where there is doubt (BR-CL-25). */
  | 'CAPACITY'
  /** By a clinician, for 11 to 15-year-olds (BR-CL-25). */
  | 'COMPETENCE';

/** What the check found. */
export type CheckOutcome =
  | 'CLEAR'
  | 'CONCERN';

/** How somebody's identity was verified (domain.md 2.1). */
export type VerificationMethod =
  /** Two documents, seen in person. */
  | 'DOCUMENTS'
  /** An authorised member of staff knows them. */
  | 'VOUCH_PERSONAL'
  /** They answered questions drawn from the record, in person. */
  | 'VOUCH_RECORD_CONFIRMATION'
  /** They answered such questions by telephone or video; never opens more than the summary record (BR-ID-07). */
  | 'REMOTE_VOUCH'
  /** NHS login proved who they are; opens up to the full record from now on. */
  | 'NHS_LOGIN_P9';

/** How the person who vouches knows them (BR-ID-05). */
export type RelationshipBasis =
  | 'KNOWN_AS_PATIENT'
  | 'KNOWN_PERSONALLY'
  | 'REGULAR_ATTENDER';

/** What an open question was about. The question must not tell what the record holds; its answer is never recorded (BR-ID-06). */
export type QuestionCategory =
  /** When they were last seen, by whom and why. */
  | 'LAST_ATTENDANCE'
  /** What they take now. */
  | 'CURRENT_MEDICINES'
  /** Which operations they had, and when. */
  | 'OPERATIONS'
  /** What they react to. */
  | 'ALLERGIES'
  /** Which tests they had lately. */
  | 'TESTS'
  /** Which vaccinations they had, and when. */
  | 'VACCINATIONS'
  /** Where they lived before. */
  | 'PAST_ADDRESSES'
  /** When they joined the practice, and where they were registered before. */
  | 'REGISTRATION';

/** Why somebody has no documents to show (BR-ID-12). */
export type NoDocumentsCategory =
  | 'TRAVELLER'
  | 'HOMELESS'
  | 'REFUGEE_OR_ASYLUM_SEEKER'
  | 'OTHER';

/** What the supplier calls the secret; the secret itself is never stored (BR-CR-01). */
export type CredentialKind =
  /** EMIS and Vision. */
  | 'LINKAGE_KEY'
  /** SystmOne. */
  | 'PASSPHRASE';

/** Where a credential is in its life (domain.md 7). */
export type CredentialState =
  | 'ISSUED'
  | 'HANDED_OVER'
  | 'USED'
  | 'EXPIRED'
  | 'VOIDED'
  | 'REVOKED';

/** How it reached the patient. */
export type CredentialChannel =
  | 'IN_PERSON'
  | 'POST_TO_RECORDED_ADDRESS'
  | 'VERIFIED_EMAIL';

/** A step of an application; each is the mutation of the same name. */
export type ApplicationStep =
  | 'lookAtRecord'
  | 'recordOwnRequest'
  | 'completeDeclarations'
  | 'recordResponsibilities'
  | 'verifyByDocuments'
  | 'vouchForPatient'
  | 'verifyByRecordQuestions'
  | 'reuseVerification'
  | 'recordIdentityNotPossible'
  | 'linkNhsLogin'
  | 'endNhsLogin'
  | 'recordCheck'
  | 'enableService'
  | 'proposeRefusal'
  | 'refuseService'
  | 'setExpectedDate'
  | 'recordGuidance'
  | 'issueCredential'
  | 'handOverCredential'
  | 'closeWithoutCredential'
  | 'withdrawApplication'
  | 'expireApplication'
  | 'markEnteredInError';

/** What a member of staff does at this practice; a person may hold several (BR-RO-01). */
export type StaffRole =
  | 'RECEPTION'
  | 'VERIFIER'
  | 'REGISTRAR'
  /** A GP or another designated person who authorises record levels. */
  | 'AUTHORISER'
  | 'REDACTION_REVIEWER'
  | 'SAFEGUARDING_LEAD'
  | 'PRACTICE_MANAGER'
  | 'INFORMATION_GOVERNANCE'
  /** A volunteer of the patient group; sees no patient data. */
  | 'CHAMPION'
  | 'AUDITOR'
  /** Reads figures only, with small numbers suppressed (BR-CL-25). */
  | 'ICB_READER'
  /** Looks after staff and settings; sees no patient data (BR-CL-25). */
  | 'SYSTEM_ADMINISTRATOR';

/** How the patient was approached. */
export type ApproachChannel =
  | 'IN_PERSON'
  | 'PHONE'
  | 'LETTER'
  | 'SMS'
  | 'EMAIL';

/** What came of an approach (BR-DC-05). */
export type ApproachOutcome =
  | 'NO_ANSWER'
  | 'THINKING'
  | 'ACCEPTED'
  /** The decline itself is recorded with its services. */
  | 'DECLINED'
  /** No decline and no approach: it opens an offer of help (BR-CL-26). */
  | 'UNABLE';

/** What somebody needs to use online services (BR-CL-26). */
export type HelpKind =
  | 'DEVICE'
  | 'EMAIL'
  | 'ID'
  | 'LANGUAGE'
  | 'DISABILITY';

/** How an offer of help ended. */
export type HelpOutcome =
  | 'HELPED'
  | 'NOT_WANTED'
  | 'NOT_POSSIBLE';

/** What became of an attempt. */
export type AuditOutcome =
  /** It was done. */
  | 'DONE'
  /** Somebody looked, or asked to: where nothing was shown, a refusal with the same correlation follows. */
  | 'LOOKED'
  /** A rule or a missing permission kept it from being done. */
  | 'REFUSED'
  /** It broke, and nothing was changed. */
  | 'FAILED';

/** How a chain of audit entries breaks. */
export type ChainBreak =
  /** The entry's text or its hash was changed. */
  | 'CHANGED'
  /** The entry is missing while later ones are there. */
  | 'MISSING'
  /** This entry and what came after it were removed. */
  | 'TAIL_REMOVED'
  /** The last entry is not the one the head of the chain names. */
  | 'HEAD_CHANGED'
  /** There are entries, but no head of the chain. */
  | 'HEAD_MISSING'
  /** There are entries after the last one the head of the chain names. */
  | 'BEYOND_HEAD';

/** What somebody is worried about (BR-CL-21). */
export type ConcernKind =
  /** The account is used by somebody else, or to somebody's harm. */
  | 'MISUSE'
  /** What was issued to sign up is lost, or somebody else may have it. */
  | 'LOST_CREDENTIAL'
  /** Somebody presses the patient to show the record or the login; a hold that does not show (BR-CL-20). */
  | 'COERCION'
  /** A child or an adult may be at risk; a hold that does not show (BR-CL-20). */
  | 'SAFEGUARDING'
  /** The record shows something that is about somebody else. */
  | 'WRONG_PATIENT_INFO'
  /** The patient disagrees with an entry; answered by a clinician within one month. */
  | 'CONTESTED_ENTRY';

/** How much harm could come of it before somebody acts. */
export type ConcernSeverity =
  | 'LOW'
  | 'MEDIUM'
  | 'HIGH';

/** Where a concern stands (domain.md 13). */
export type ConcernState =
  | 'OPEN'
  /** Somebody has judged how serious it is and who looks after it. */
  | 'TRIAGED'
  /** Something was done about it. */
  | 'ACTIONED'
  /** A clinician has closed it with an outcome. */
  | 'CLOSED';

/** How a concern ended (BR-SU-02). */
export type ConcernOutcome =
  | 'UNFOUNDED'
  /** It was real and is over. */
  | 'RESOLVED'
  /** What lets people sign in was reset; access returns after identity was verified again. */
  | 'CREDENTIALS_RESET'
  | 'PROXY_REMOVED'
  /** Access ends; it was talked through with the patient. */
  | 'PERMANENT_REMOVAL'
  /** A personal data breach: 72 hours to tell the regulator run from when somebody became aware. */
  | 'BREACH'
  /** The record was put right. */
  | 'CORRECTED'
  /** The entry stands and the patient's disagreement stands beside it. */
  | 'DISAGREEMENT_NOTED';

/** A step of a concern; each is the mutation of the same name. */
export type ConcernStep =
  | 'triageConcern'
  | 'actOnConcern'
  | 'addConcernNote'
  | 'closeConcern'
  | 'restoreAccess';

/** How the patient was asked about it. */
export type ChaseChannel =
  | 'PHONE'
  | 'SMS'
  | 'EMAIL'
  | 'POST'
  | 'IN_PERSON';

/** What the patient said; after NOT_WANTED nobody asks again. */
export type ChaseOutcome =
  | 'NO_ANSWER'
  | 'WILL_USE_IT'
  | 'WILL_COME_IN'
  | 'NOT_WANTED';

/** A step of what was issued; each is the mutation of the same name. */
export type CredentialStep =
  | 'reissueCredential'
  | 'giveCredential'
  | 'confirmCredentialUsed'
  | 'voidCredential'
  | 'chaseCredential';

/** A list whose filters can be saved. */
export type FilteredList =
  | 'APPLICATIONS'
  | 'WORK'
  | 'PATIENTS'
  | 'CONCERNS'
  | 'NOTICES';

/** What a file tells of. */
export type ImportKind =
  /** The people on the practice's list. */
  | 'PATIENTS'
  /** Who uses which service online, as the supplier reports it (BR-CL-12). */
  | 'ONLINE_USERS'
  /** Who acts for whom online, as the supplier reports it; they wait until the register of proxies takes them. */
  | 'PROXIES'
  /** Codes of the record: declined, enhanced review indicated or not (domain.md 4.2). */
  | 'CODES'
  /** Ethnic category, language, deprivation and flags (BR-CL-61). */
  | 'EQUALITY';

/** How a file was read, by what is in it. */
export type ImportFormat =
  /** A list with the headings of a cohort import. */
  | 'COHORT_CSV'
  /** A list with the headings of an EMIS population report (domain.md 9.4). */
  | 'EMIS_CSV'
  /** A list with headings as SystmOne writes them. */
  | 'SYSTMONE_CSV'
  /** A list with other headings, read as the practice said. */
  | 'MAPPED_CSV'
  /** A FHIR R4 Patient, or a Bundle of them. */
  | 'FHIR_PATIENT';

/** Where a file is on its way; nothing of it is live before it is committed. */
export type ImportState =
  /** It is here, sealed, and is being checked. */
  | 'UPLOADED'
  /** Its headings are not known; somebody has to say which column is which. */
  | 'NEEDS_MAPPING'
  /** Every row was held against the register; nobody has decided about any yet. */
  | 'CHECKED'
  /** Somebody has begun to decide about its rows. */
  | 'IN_REVIEW'
  /** Somebody committed it, and its rows are being written. */
  | 'COMMITTING'
  /** Its rows were written, as far as each was taken. */
  | 'COMMITTED'
  /** It says nothing that the register does not hold; nothing was changed. */
  | 'NOTHING_NEW'
  /** Somebody gave it up; nothing was changed. */
  | 'CANCELLED'
  /** It could not be read; nothing was changed. */
  | 'REFUSED';

/** What a person does with a file. */
export type ImportStep =
  /** Says which column of the list holds what. */
  | 'MAP'
  /** Says of rows what is to become of them. */
  | 'DECIDE'
  /** Has the rows written; from then on they are live. */
  | 'COMMIT'
  /** Has every row held against the register once more; decisions about its rows begin anew. */
  | 'CHECK_AGAIN'
  /** Gives the file up; nothing of it was ever live. */
  | 'CANCEL';

/** What was found of a row of a file. */
export type ImportOutcome =
  /** Nobody here is this person; a commit brings them onto the register. */
  | 'NEW'
  /** Details differ; a commit changes them. */
  | 'CHANGED'
  /** The row says nothing new. */
  | 'SAME'
  /** The row cannot be right; its problems say why. */
  | 'REFUSED'
  /** Nothing is changed until somebody has looked and decided. */
  | 'NEEDS_PERSON'
  /** Somebody who may have left: the whole list does not name them, or the source says that they were removed. */
  | 'LEAVER'
  /** Somebody who had left is on the list again; earlier access is not restored (BR-LE-11). */
  | 'RETURN'
  /** The source says that the patient died, or that an earlier notice of death was wrong (BR-LE-12). */
  | 'DEATH';

/** What two people have in common. */
export type SharedContactKind =
  | 'MOBILE'
  | 'EMAIL';

/** What somebody decided about a row; it is done when the file is committed. */
export type ImportDecision =
  /** As the source says. */
  | 'TAKE'
  /** As the source says, but the date of birth and the sex stay as they are here (BR-PDS-02). */
  | 'KEEP_OURS'
  /** The row is about the patient named. */
  | 'SAME_PERSON'
  /** The row is about somebody who is not on the register yet. */
  | 'ANOTHER_PERSON'
  /** Nothing is changed for this row. */
  | 'LEAVE';

/** What a notice tells (domain.md 13.4). */
export type NoticeTemplate =
  | 'DELAY'
  | 'READY'
  | 'REFUSED'
  | 'REFUSED_WITH_REASON'
  | 'NEEDS_MORE_ID'
  | 'APPLICATION_EXPIRED'
  | 'APPLICATION_WITHDRAWN'
  | 'DECLINE_ACKNOWLEDGED'
  | 'ACCESS_OFFER'
  | 'OFFER_OF_HELP'
  | 'ACCESS_SUSPENDED'
  | 'ACCESS_SUSPENDED_WITH_REASON'
  | 'ACCESS_RESTORED'
  | 'ACCESS_ENDED'
  | 'CREDENTIAL_RUNNING_OUT'
  | 'CREDENTIAL_EXPIRED'
  | 'CREDENTIAL_VOIDED'
  | 'SAFE_USE_GUIDANCE'
  | 'REPORT_CONCERN'
  | 'DISAGREE_WITH_CONTENT'
  | 'PROXY_APPROVED'
  | 'PROXY_REFUSED'
  | 'PROXY_ENDING'
  | 'PROXY_SUSPENDED'
  | 'PROXY_WITHDRAWN'
  | 'YOUNG_PERSON_AT_11'
  | 'YOUNG_PERSON_AT_13'
  | 'YOUNG_PERSON_AT_16'
  | 'PARENT_AT_11'
  | 'PARENT_AT_13'
  | 'PARENT_AT_16'
  | 'CARE_HOME_USER_STARTED'
  | 'CARE_HOME_USER_ENDED'
  | 'ACCESS_REQUEST_ACKNOWLEDGED'
  | 'ACCESS_REQUEST_EXTENDED'
  | 'ACCESS_REQUEST_ID_NEEDED'
  | 'ACCESS_REQUEST_RELEASED'
  | 'ACCESS_REQUEST_REFUSED'
  | 'ACCESS_REQUEST_REFUSED_WITH_REASON'
  | 'RECTIFICATION_OUTCOME'
  | 'DEDUCTION_CHECK_CALL';

/** The format the patient needs; Braille and audio are for a person to arrange. */
export type NoticeFormat =
  | 'STANDARD'
  | 'LARGE_PRINT'
  | 'BRAILLE'
  | 'AUDIO';

/** The way a notice goes: LETTER is posted by GOV.UK Notify, PRINT by the practice. */
export type NoticeChannel =
  | 'EMAIL'
  | 'SMS'
  | 'LETTER'
  | 'PRINT';

/** How far a notice has come. */
export type NoticeState =
  | 'QUEUED'
  | 'SENDING'
  /** Its carrier took it. */
  | 'SENT'
  | 'DELIVERED'
  | 'FAILED'
  /** A mail server may have taken it; a person decides, it is never sent twice blindly. */
  | 'UNCERTAIN'
  /** Printed and not yet posted. */
  | 'PRINTED'
  | 'POSTED'
  /** What the patient needs cannot be met by sending (BR-NT-02, BR-CO-04). */
  | 'NEEDS_PERSON'
  /** A person told the patient. */
  | 'TOLD'
  | 'CANCELLED';

/** Why a person has to tell the patient. */
export type NoticeNeed =
  | 'FORMAT'
  | 'LANGUAGE'
  /** No way that is safe is known. */
  | 'SAFE_CONTACT'
  | 'NO_ADDRESS'
  /** It is a script for a telephone call. */
  | 'CALL'
  | 'TOO_LONG'
  | 'DEATH';

/** How a person told the patient. */
export type SettledHow =
  | 'PHONE'
  | 'IN_PERSON'
  | 'INTERPRETER'
  | 'BRAILLE'
  | 'AUDIO'
  | 'OTHER'
  | 'NOT_NEEDED';

/** What the person who asks may do about a notice. */
export type NoticeStep =
  | 'PRINT'
  | 'POST'
  | 'PRINT_INSTEAD'
  | 'SEND_AGAIN'
  | 'SAY_SENT'
  | 'SAY_TOLD'
  | 'CANCEL';

/** A part of the outbox. */
export type NoticeGroup =
  | 'TO_PRINT'
  | 'TO_POST'
  /** A person has to tell the patient. */
  | 'FOR_A_PERSON'
  /** Not delivered, or perhaps sent; somebody decides. */
  | 'IN_TROUBLE'
  /** Being sent, or taken by a carrier. */
  | 'ON_THE_WAY'
  | 'DONE';

/** Which patients: by whether they may use any service online now, and who needs a word. */
export type OnlineFilter =
  | 'ONLINE'
  | 'NOT_ONLINE'
  /** Joined after the first list, and nobody told or asked them about online services (BR-CL-15, BR-REG-08). */
  | 'JOINED_NOT_ASKED'
  /** The record was refused here and neither 103 nor 104 stands, so NHS login would open it (BR-EN-04). */
  | 'REFUSED_NOT_CODED';

/** What a list of patients is sorted by. */
export type PatientSort =
  | 'NAME'
  | 'BORN';

/** Where a service stands for a patient (domain.md 13). */
export type AccessState =
  | 'NOT_OFFERED'
  | 'OFFERED'
  | 'DECLINED'
  | 'REQUESTED'
  | 'PENDING'
  | 'ACTIVE'
  | 'REFUSED'
  | 'SUSPENDED'
  | 'ENDED';

/** Why it stands there. */
export type AccessReason =
  | 'APPLICATION'
  | 'AUTHORISED'
  | 'VISIBLE_FROM_CHANGED'
  | 'PATIENT_DECLINED'
  | 'PATIENT_WITHDREW'
  | 'APPLICATION_EXPIRED'
  | 'PRACTICE_REFUSED'
  | 'SUPPLIER_DEFAULT'
  | 'SUPPLIER_REPORTED'
  | 'MISUSE'
  | 'COERCION'
  | 'SAFEGUARDING'
  | 'DEATH_INFORMAL'
  | 'DEATH_TAKEN_BACK'
  | 'DUPLICATE_RECORD'
  | 'SUPPLIER_RESTRICTED'
  | 'DEMOGRAPHIC_CONFLICT'
  | 'LEFT_PRACTICE'
  | 'DIED'
  | 'PATIENT_REQUEST'
  | 'REMOVED'
  | 'ENTERED_IN_ERROR'
  | 'RESTORED';

/** What a patient is to a member of staff. */
export type Relation =
  | 'SELF'
  | 'RELATIVE';

/** A way to reach a patient. */
export type ContactChannel =
  | 'EMAIL'
  | 'SMS'
  | 'POST'
  | 'PHONE'
  | 'IN_PERSON';

/** How the register does not agree with the supplier or with the record's codes (BR-CL-12, domain.md 13.2). */
export type DifferenceKind =
  /** The supplier says that it is on; a decision here says otherwise. */
  | 'ONLINE_BUT_NOT_HERE'
  /** It is on by a decision here; the supplier's complete list leaves it out. */
  | 'HERE_BUT_NOT_ONLINE'
  /** Both say that it is on, from another day. */
  | 'ANOTHER_VISIBLE_FROM'
  /** The supplier says that it is on for somebody who left or died. */
  | 'ONLINE_AFTER_LEAVING'
  /** A carer had it on for somebody who left or died (BR-LE-10, BR-CL-40). */
  | 'CARER_AFTER_LEAVING'
  /** The record says that the patient declined (103), and record access is on (BR-EN-03). */
  | 'DECLINED_BUT_ON'
  /** A 104 stands, a clinician did not grant this, and it is on (BR-CL-22). */
  | 'WITHHELD_BUT_ON'
  /** Record access was refused here, and no code keeps NHS login from opening it (BR-EN-04). */
  | 'REFUSED_NOT_CODED';

/** What the information governance lead is told of. */
export type GovernanceKind =
  /** Somebody opened their own record or a relative's, and said why (BR-CL-23). */
  | 'OWN_OR_RELATIVE'
  /** An application was marked as entered in error after access had been live (BR-CL-08). */
  | 'WRONG_PATIENT';

/** What somebody does in the clinical system. */
export type ClinicalSystemAction =
  | 'SWITCH_ON'
  | 'SWITCH_OFF'
  | 'SUSPEND'
  | 'CHANGE'
  | 'SHOW_LESS'
  | 'ENTER';

/** An outcome to enter in the clinical record, with its code where one is verified (BR-CL-11). */
export type RecordEntry =
  | 'DECLINED'
  | 'DECLINE_ENDED'
  | 'REFUSED'
  | 'REVIEW_NEEDED'
  | 'REVIEW_NOT_NEEDED'
  | 'GRANTED_AFTER_REVIEW'
  | 'WITHHELD_AFTER_REVIEW';

/** Whose clinical system the practice uses. */
export type Supplier =
  | 'EMIS'
  | 'SYSTMONE'
  | 'VISION'
  | 'MEDICUS'
  | 'OTHER';

/** Which pairs of documents verify a patient (BR-CL-30). */
export type IdentityRule =
  /** Two of level 3, or one of level 3 and one of level 2; one with a photograph. */
  | 'LEVELS'
  /** As LEVELS, or photo evidence with a recent proof of address. */
  | 'LEVELS_OR_PHOTO_PLUS_ADDRESS';

/** A kind of document; its number is never asked for and never kept (BR-ID-03). */
export type EvidenceType =
  /** Passport */
  | 'PASSPORT'
  /** UK photocard driving licence */
  | 'UK_DRIVING_LICENCE'
  /** EEA or EU full driving licence */
  | 'EEA_DRIVING_LICENCE'
  /** EEA or EU government identity card */
  | 'EEA_IDENTITY_CARD'
  /** Northern Ireland voter's card */
  | 'NI_VOTERS_CARD'
  /** US passport card */
  | 'US_PASSPORT_CARD'
  /** Armed forces ID card */
  | 'ARMED_FORCES_ID'
  /** Digital tachograph card */
  | 'TACHOGRAPH_CARD'
  /** Proof-of-age card with a unique reference number */
  | 'PROOF_OF_AGE_CARD_NUMBERED'
  /** Bank, building society or credit union current account */
  | 'CURRENT_ACCOUNT'
  /** Bank savings account */
  | 'SAVINGS_ACCOUNT'
  /** Bank credit account (credit card) */
  | 'CREDIT_CARD_ACCOUNT'
  /** Non-bank credit account */
  | 'NON_BANK_CREDIT_ACCOUNT'
  /** Student loan account */
  | 'STUDENT_LOAN_ACCOUNT'
  /** Secured loan account, including hire purchase */
  | 'SECURED_LOAN'
  /** Mortgage account */
  | 'MORTGAGE_ACCOUNT'
  /** Buy-to-let mortgage account */
  | 'BUY_TO_LET_MORTGAGE'
  /** UK asylum seeker Application Registration Card (ARC) */
  | 'ARC_CARD'
  /** HMG convention travel document */
  | 'CONVENTION_TRAVEL_DOCUMENT'
  /** HMG stateless person document */
  | 'STATELESS_PERSON_DOCUMENT'
  /** HMG certificate of travel */
  | 'CERTIFICATE_OF_TRAVEL'
  /** HMG certificate of identity */
  | 'CERTIFICATE_OF_IDENTITY'
  /** Proof-of-age card without a unique reference number */
  | 'PROOF_OF_AGE_CARD_UNNUMBERED'
  /** National 60+ bus pass */
  | 'BUS_PASS_60_PLUS'
  /** Freedom pass */
  | 'FREEDOM_PASS'
  /** Police warrant card */
  | 'POLICE_WARRANT_CARD'
  /** Fire brigade ID card */
  | 'FIRE_BRIGADE_ID'
  /** Firearm certificate */
  | 'FIREARM_CERTIFICATE'
  /** Birth certificate */
  | 'BIRTH_CERTIFICATE'
  /** Adoption certificate */
  | 'ADOPTION_CERTIFICATE'
  /** Marriage certificate */
  | 'MARRIAGE_CERTIFICATE'
  /** DBS enhanced disclosure certificate */
  | 'DBS_CERTIFICATE'
  /** Education certificate from a regulated body or public authority */
  | 'EDUCATION_CERTIFICATE_REGULATED'
  /** Education certificate from a recognised higher-education institution */
  | 'EDUCATION_CERTIFICATE_HIGHER'
  /** Residential property rental or purchase agreement */
  | 'PROPERTY_AGREEMENT'
  /** Non-bank savings account */
  | 'NON_BANK_SAVINGS_ACCOUNT'
  /** Unsecured personal loan account (not a payday loan) */
  | 'UNSECURED_LOAN'
  /** Mobile telephone contract */
  | 'MOBILE_CONTRACT'
  /** Buildings insurance */
  | 'BUILDINGS_INSURANCE'
  /** Contents insurance */
  | 'CONTENTS_INSURANCE'
  /** Vehicle insurance */
  | 'VEHICLE_INSURANCE'
  /** Bank statement */
  | 'BANK_STATEMENT'
  /** Council tax bill */
  | 'COUNCIL_TAX_BILL'
  /** Utility bill */
  | 'UTILITY_BILL';

/** Why an entry is hidden from the patient and everybody who acts for them (domain.md 5.1). */
export type HideReason =
  /** Likely to cause serious harm to the patient or another; a clinician decides (BR-RD-03). */
  | 'SERIOUS_HARM'
  /** About, or from, another person who has not consented. */
  | 'THIRD_PARTY'
  | 'DOMESTIC_ABUSE'
  | 'SAFEGUARDING'
  | 'LEGAL_GENDER_RECOGNITION'
  | 'LEGAL_FERTILITY'
  | 'LEGAL_ADOPTION'
  | 'LEGAL_COURT_ORDER'
  /** It belongs to somebody else; it needs correcting as well as hiding. */
  | 'WRONG_PATIENT'
  | 'PATIENT_REQUEST'
  | 'STAFF_SAFETY';

/** What a piece of work is. */
export type WorkKind =
  /** A step of an application. */
  | 'APPLICATION'
  /** A decision to be done in the clinical system (BR-CL-11). */
  | 'CLINICAL_SYSTEM'
  /** A concern that nobody has closed; restricted ones only to who may know (BR-CL-20). */
  | 'CONCERN'
  /** What was issued and not used: the patient is asked about it (BR-CR-02). */
  | 'CREDENTIAL'
  /** The register and the supplier do not agree about a patient: somebody finds out why (BR-CL-12). */
  | 'DIFFERENCE'
  /** A record that says 104 waits for a clinician (BR-CL-22). */
  | 'ENHANCED_REVIEW'
  /** Somebody who is unable was offered help, and nobody has said how it ended (BR-CL-26). */
  | 'HELP_OFFER'
  /** A notice that reaches the patient by a person alone, or whose sending failed (BR-CO-04, BR-NT-02). */
  | 'NOTICE'
  /** A part of a redaction review, to be decided entry by entry; its owner is who has claimed it. */
  | 'REDACTION'
  /** A redaction review that waits for somebody to sign it off (BR-CL-50). */
  | 'SIGN_OFF'
  /** Much is hidden from a carer: a clinician and the safeguarding lead say whether sharing is safe (BR-PX-19). */
  | 'SAFETY'
  /** What a redaction review hides, to be marked in the clinical system the same day (BR-CL-11). */
  | 'MARKING'
  /** An application as it was typed, which nobody has matched to a patient (BR-CL-07). */
  | 'UNMATCHED';

/** What kind of entries a task holds. */
export type EntryGroup =
  /** Consultations, problems, observations, referrals and diary entries. */
  | 'CONSULTATIONS'
  | 'RESULTS'
  /** Medication, allergies and immunisations. */
  | 'MEDICATION'
  | 'DOCUMENTS'
  /** Entries that arrived or changed after the review was cut into tasks, whose redaction was lifted, or that a review that was given up had decided anew. */
  | 'LATE';

/** How urgent work is: past its day, due within 7 days, or later. */
export type WorkGroup =
  | 'OVERDUE'
  | 'DUE_SOON'
  | 'NOT_DUE';

/** How long open reviews have waited, in days. */
export type WaitingBand =
  /** 0 to 7. */
  | 'WEEK'
  /** 8 to 14. */
  | 'TWO_WEEKS'
  /** 15 to 28. */
  | 'FOUR_WEEKS'
  /** More than 28. */
  | 'LONGER';

/** How a record was read, by what is in it. */
export type RecordFormat =
  /** A GP Connect Access Record Structured bundle (FHIR STU3). */
  | 'GP_CONNECT_STU3'
  /** A bundle of UK Core resources (FHIR R4). */
  | 'UK_CORE_R4'
  /** A list of entries, one a line. */
  | 'ENTRIES_CSV';

/** How a record came over from the practice before (domain.md 5.3). */
export type TransferInteraction =
  /** RCMR_IN030000UK06: without labels; every entry is treated as not reviewed (BR-RD-11). */
  | 'UK06'
  /** RCMR_IN030000UK07: with labels, as far as they were carried. */
  | 'UK07';

/** Why a part of the record is reviewed. */
export type ReviewPurpose =
  | 'HISTORIC_ACCESS'
  | 'CODED_RECORD'
  /** The record came over from another practice, which may have lost labels (BR-RD-10). */
  | 'TRANSFER_IN'
  /** A person is to see it for the patient; only what their services show is put before the reviewer (BR-PX-18). */
  | 'PROXY'
  | 'ACCESS_REQUEST'
  /** One item or a few, decided as they are filed. */
  | 'NEW_ITEM';

/** Where a part of a review stands. */
export type TaskState =
  | 'OPEN'
  | 'IN_PROGRESS'
  | 'SUBMITTED'
  | 'SENT_BACK'
  | 'APPROVED'
  | 'CANCELLED';

/** Where a redaction review stands; it follows from its tasks (BR-CL-50). */
export type ReviewState =
  | 'OPEN'
  | 'IN_PROGRESS'
  | 'SUBMITTED'
  | 'SENT_BACK'
  | 'SIGNED_OFF'
  /** It was signed off; entries arrived late, changed, or a decision was lifted (BR-RD-21). */
  | 'REOPENED'
  | 'CANCELLED';

/** Whether it is safe to share the record with a carer (BR-PX-19). */
export type SafetyState =
  /** More than a little was hidden from them; until both have answered the review opens nothing to them. */
  | 'ASKED'
  /** The clinician and the safeguarding lead both say that it is. */
  | 'SAFE'
  /** One of them says that it is not; their services stay closed. */
  | 'UNSAFE';

/** What can be done with a part of a redaction review. */
export type TaskStep =
  | 'CLAIM'
  | 'RELEASE'
  | 'SUBMIT'
  | 'APPROVE'
  | 'SEND_BACK';

/** What becomes of a NOPAT label between two suppliers' systems (domain.md 5.3). */
export type LabelFate =
  | 'CARRIED'
  | 'LOST'
  /** Hidden only where every member of the set bears the label. */
  | 'ALL_OR_NOTHING'
  /** Carried only where the entry it belongs to is labelled as well. */
  | 'NEEDS_PARTNER'
  /** Nothing is published for this pair of suppliers; look at every entry. */
  | 'NOT_KNOWN';

/** What can be done with a redaction review. */
export type ReviewStep =
  | 'SIGN_OFF'
  | 'SEND_BACK'
  | 'CANCEL'
  /** Say, by name, that the entries are marked in the clinical system (BR-CL-11). */
  | 'CONFIRM_MARKED';

/** As whom somebody says whether sharing is safe; both answer (BR-PX-19). */
export type SafetyPart =
  | 'CLINICIAN'
  | 'SAFEGUARDING_LEAD';

/** What an item of the GP record is. */
export type EntryKind =
  | 'CONSULTATION'
  | 'PROBLEM'
  | 'OBSERVATION'
  /** A test report, a test result or its filing comment. */
  | 'RESULT'
  | 'MEDICATION'
  | 'ALLERGY'
  | 'IMMUNISATION'
  | 'REFERRAL'
  | 'DOCUMENT'
  /** Something planned, such as a recall. */
  | 'DIARY';

/** What is decided about one whole entry (BR-RD-01). */
export type EntryDecision =
  | 'SHOW'
  | 'HIDE'
  /** A clinician decides; hidden until then. */
  | 'ESCALATE';

/** Why two entries belong together; by PROBLEM, MEDICATION and DOCUMENT they are one set (BR-RD-07). */
export type LinkKind =
  /** A problem's header and the entry that it is about. */
  | 'PROBLEM'
  /** A repeat and its issues, or an acute order and its plan. */
  | 'MEDICATION'
  /** A consultation and a document attached to it. */
  | 'DOCUMENT'
  /** A test report, its results and their filing comments. */
  | 'RESULT'
  /** The consultation in which an entry was made; each is decided for itself. */
  | 'CONSULTATION';

/** How a decision was made. */
export type DecisionOrigin =
  /** For this entry alone. */
  | 'ENTRY'
  /** With others of its kind that nothing was found in. */
  | 'GROUP'
  /** At the practice before; it came with the patient and counts once this practice signs off. */
  | 'CARRIED';

/** What can be done with one entry. */
export type EntryStep =
  | 'SHOW'
  | 'HIDE'
  | 'ESCALATE'
  /** Agree as the second clinician (BR-RD-04). */
  | 'CONFIRM_SECOND'
  /** Take a redaction back, with a reason; the entry is undecided again (BR-RD-05). */
  | 'LIFT';

/** Why an entry is visible (BR-CL-13). */
export type Track =
  /** Somebody decided to show it, and it was signed off. */
  | 'HISTORIC'
  /** It was filed after the full record from a day on was switched on, and nobody hid it. */
  | 'PROSPECTIVE';

/** How an application came that does not say which patient it is of (BR-CL-07). */
export type UnmatchedSource =
  /** From the practice's web form, by a program with a token. */
  | 'WEB_FORM'
  /** Typed in by a champion, who looks nobody up. */
  | 'CHAMPION'
  /** A row of a CSV file. */
  | 'FILE';

/** Whether somebody has matched it to a patient; nothing is matched by itself. */
export type UnmatchedState =
  | 'WAITING'
  | 'MATCHED'
  | 'REJECTED';

/** Whether what was typed agrees with what is known; NOT_SAID where either says nothing. */
export type Agreement =
  | 'SAME'
  | 'DIFFERENT'
  | 'NOT_SAID';

/** The application form as it came in. */
export type ApplicationInput = {
  channel: Channel;
  initiatedBy: InitiatedBy;
  receivedOn: string;
  services: Array<RequestedServiceInput>;
  /** Those that were ticked; with any missing the application stays INCOMPLETE (BR-REG-02). */
  declarations: Array<Declaration>;
  signedOn?: string | null | undefined;
  /** Instead of a form: the responsibilities were explained and understood in this format (BR-CL-06). */
  responsibilitiesFormat?: InformationFormat | null | undefined;
  consentEmail: boolean;
  consentSms: boolean;
  leafletVersion: string;
  leafletFormat: InformationFormat;
  leafletOn: string;
  /** Somebody doubts the patient's capacity; a clinician's check is then needed. */
  capacityDoubt: boolean;
  /** The day of the written request for the historic record; needed where that is asked for (BR-CL-09). */
  historicRequestedOn?: string | null | undefined;
  historicRequestForm?: HistoricRequestForm | null | undefined;
  /** It is a subject access request as well, and due in a month. */
  historicIsAccessRequest?: boolean | null | undefined;
  /** Step 2, where the record was looked at already; without it the application waits for it. */
  looked?: RecordLookInput | null | undefined;
};

/** One service asked for. */
export type RequestedServiceInput = {
  service: Service;
  /** The earliest entry the patient asks to see; a past day needs a redaction review (BR-LV-02). */
  visibleFrom?: string | null | undefined;
};

/** What was found when the record was looked at: step 2 (BR-CL-22). */
export type RecordLookInput = {
  account: ExistingAccount;
  /** The codes 103, 104 and 106 that stand there; none when there are none. */
  codes: Array<RecordCodeInput>;
};

/** A code about online access, as it stands in the record. */
export type RecordCodeInput = {
  code: RecordCode;
  codedOn: string;
};

/** What a registration check found. */
export type CheckInput = {
  kind: CheckKind;
  outcome: CheckOutcome;
  /** Needed for a coercion check (BR-CO-02). */
  seenAlone?: SeenAlone | null | undefined;
  /** For a coercion check, read only by clinicians who may read restricted concerns (BR-CO-03). */
  note?: string | null | undefined;
};

/** The refusal of one service (BR-REG-06, BR-CL-10). */
export type ServiceRefusalInput = {
  reason: RefusalReason;
  /** Needed for OTHER. */
  reasonText?: string | null | undefined;
  /** When it was discussed with the patient. */
  discussedOn?: string | null | undefined;
  discussedHow?: DiscussedHow | null | undefined;
  /** A clinician's reason why the talk would put somebody at risk. */
  notDiscussedReason?: string | null | undefined;
  /** How else the patient gets the service (BR-REG-11). */
  alternative: string;
  /** When it is looked at again: within 12 months, or 3 for ESSENTIAL_SERVICES_IMPACT and CANNOT_REDACT_YET. */
  reviewOn: string;
};

/** A refusal that waits for the talk with the patient (BR-REG-06, BR-CL-10). */
export type RefusalProposalInput = {
  reason: RefusalReason;
  /** Needed for OTHER. */
  reasonText?: string | null | undefined;
  /** How else the patient gets the service (BR-REG-11). */
  alternative: string;
  reviewOn: string;
};

/** An approach and what came of it (BR-DC-05). */
export type ApproachInput = {
  approachedOn: string;
  channel: ApproachChannel;
  outcome: ApproachOutcome;
  /** Needed for UNABLE: what keeps them; it opens an offer. */
  help?: Array<HelpKind> | null | undefined;
  /** Who looks after the offer of help; null for nobody yet. */
  helpOwnerId?: string | null | undefined;
};

/** A concern as somebody raises it. */
export type ConcernInput = {
  kind: ConcernKind;
  severity: ConcernSeverity;
  /** What was seen or heard; stored encrypted (BR-CO-03). */
  note: string;
  noticedOn: string;
  /** Members of staff who are not to know of it, whatever their role; such as a partner who works here. */
  keptFrom?: Array<string> | null | undefined;
};

/** How a concern is closed (BR-SU-02, BR-CL-21). */
export type ClosingInput = {
  outcome: ConcernOutcome;
  /** When the patient was spoken with alone. */
  talkedAloneOn?: string | null | undefined;
  /** What was found; for coercion, why no talk alone could be held. */
  note?: string | null | undefined;
  /** When a removal for good was discussed with the patient. */
  discussedOn?: string | null | undefined;
  /** Restore in the same action what this concern suspended. */
  restore: boolean;
};

/** Two documents seen in person: two of level 3, or one of level 3 and one of level 2, at least one with a photograph (BR-ID-01). */
export type DocumentsInput = {
  /** Exactly two, of different kinds (BR-ID-02). */
  evidence: Array<EvidenceInput>;
  /** Both come from one account; such a pair is refused (BR-ID-02). */
  sameAccount?: boolean;
  /** Name, date of birth and NHS number of the open record were compared with the person; must be true (domain.md 2.4). */
  recordMatched: boolean;
};

/** One document as it was seen; its number is never asked for. */
export type EvidenceInput = {
  type: EvidenceType;
  /** ISO 3166-1, two letters, such as GB. */
  issuerCountry?: unknown;
  /** Needed for a proof of address, which may be too old (BR-CL-30). */
  issuedOn?: string | null | undefined;
  /** The last day on which it is valid; an expired document is refused. */
  expiresOn?: string | null | undefined;
  /** The original was seen, not a copy; must be true. */
  seenOriginal: boolean;
};

/** Vouching by a member of staff who is authorised to and knows them (BR-ID-05). */
export type VouchInput = {
  /** How you know them; mandatory (BR-ID-05). */
  relationshipBasis?: RelationshipBasis | null | undefined;
  /** Since which day you have known them, not after today; mandatory (BR-ID-05). */
  knownSince?: string | null | undefined;
  /** Name, date of birth and NHS number of the open record were compared with the person; must be true (domain.md 2.4). */
  recordMatched: boolean;
  /** Where they have no documents: why (BR-ID-12). */
  noDocumentsCategory?: NoDocumentsCategory | null | undefined;
};

/** Questions drawn from the record, asked openly and discreetly (BR-ID-06). */
export type QuestionsInput = {
  /** Each kind once; as many must be passed as the practice's policy asks for, 3 where it does not say (BR-ID-06). */
  categories: Array<AskedCategoryInput>;
  /** By telephone or video; such a verification never opens more than the summary record (BR-ID-07). */
  remote: boolean;
  /** Name, date of birth and NHS number of the open record were compared with the person; must be true (domain.md 2.4). */
  recordMatched: boolean;
  /** Where they have no documents: why (BR-ID-12). */
  noDocumentsCategory?: NoDocumentsCategory | null | undefined;
};

/** A kind of question that was asked; the question and the answer are not recorded (BR-ID-06). */
export type AskedCategoryInput = {
  category: QuestionCategory;
  /** The answer agreed with the record. */
  passed: boolean;
};

/** How a credential reached the patient (BR-CR-05, 06, 08). */
export type HandOverInput = {
  channel: CredentialChannel;
  to: CredentialRecipient;
  /** For post: the postcode on the envelope; refused unless it is where the patient lives now. */
  postcode?: string | null | undefined;
  /** For e-mail: the patient confirmed the address. */
  emailConfirmed?: boolean | null | undefined;
};

/** Who took it (BR-CR-05). */
export type CredentialRecipient =
  | 'PATIENT'
  | 'SOMEBODY_ELSE';

/** Why it must not be used any more. */
export type CredentialVoidReason =
  | 'LOST'
  | 'WRONG_PERSON'
  | 'ISSUED_IN_ERROR'
  | 'PATIENT_ASKED';

/** A clinician's decision after an enhanced review (domain.md 4.4, BR-EN-10). */
export type EnhancedReviewInput = {
  decision: EnhancedReviewDecision;
  /** Why the record was looked at; at least one. */
  reasons: Array<EnhancedReviewReason>;
  /** Needed unless the patient could not be reached. */
  talkedOn?: string | null | undefined;
  talkedAlone?: SeenAlone | null | undefined;
  /** NOT_REACHED is refused for WITHHOLD and PATIENT_DECLINED. */
  talkOutcome: EnhancedReviewTalk;
  /** The safeguarding lead, or a meeting of several professions, was consulted. */
  leadConsulted: boolean;
  /** Needed for GRANT_LIMITED: services of the record, not the historic one. */
  grantedServices?: Array<Service> | null | undefined;
  /** Needed for WITHHOLD and DEFER: within 12 months. */
  nextReviewOn?: string | null | undefined;
};

/** An application as somebody saw it when they chose it. */
export type SeenInput = {
  id: string;
  version: number;
};

/** A check of an earlier registration that somebody relies on again (BR-LE-11). */
export type ReuseInput = {
  verificationId: string;
  /** 5 to 500 characters. */
  reason: string;
  /** Name, date of birth and NHS number of the open record were compared with the person; must be true (domain.md 2.4). */
  recordMatched: boolean;
};

/** One choice of a list. */
export type FilterChoiceInput = {
  name: string;
  /** A code or an id; never what was searched for. */
  value: string;
};

/** A fact, and the heading of the column that holds it. */
export type ImportMappingInput = {
  fact: string;
  heading: string;
};

/** What the practice says of itself in its leaflet, guidance and form. */
export type PatientInformationInput = {
  /** Lines of the practice's address, at most five. */
  address: Array<string>;
  phone: string;
  /** Empty where there is none. */
  website: string;
  /** Who looks after online services: a name or a role. */
  onlineContact: string;
  /** Who to ask about what the record says. */
  recordContact: string;
  /** Who to speak to in private. */
  concernContact: string;
  services: Array<Service>;
  /** The nominated staff, one to six. */
  nominatedStaff: Array<string>;
  /** Other ways to get care. */
  otherWays: string;
  /** Where news is posted. */
  news: string;
};

/** Information for patients. */
export type InformationKind =
  | 'LEAFLET'
  /** Safe use, in ten points (BR-CL-06). */
  | 'GUIDANCE'
  | 'FORM';

/** A notice as somebody saw it. */
export type SeenNoticeInput = {
  id: string;
  version: number;
};

/** A service the patient does not want, as it stood when the page was opened. */
export type DeclinedServiceInput = {
  service: Service;
  /** The id of where it stood, as services of the patient give it; null where it was never offered. */
  seen?: string | null | undefined;
};

/** What this practice decides for itself (domain.md 15). */
export type PolicyInput = {
  /** As it was read; a change is refused where somebody changed the policy since. */
  version: number;
  identityRule: IdentityRule;
  /** Kinds of document that this practice does not take; some pair must be left (BR-CL-30). */
  evidenceNotAccepted: Array<EvidenceType>;
  /** Months a proof of address may be old, 1 to 12. */
  proofOfAddressMonths: number;
  /** Appointments may open before identity is verified (BR-REG-03). */
  allowAppointmentsBeforeId: boolean;
  /** Whoever verified identity may not authorise the record (BR-RO-01). */
  fourEyes: boolean;
  /** One person may do both where two cannot be had (BR-RO-02). */
  singleHanded: boolean;
  /** Categories to ask when vouching from the record, 2 to 6 (BR-ID-06). */
  questionCategories: number;
  /** Months after joining before record access opens, 1 to 24; null for at once. */
  minRegistrationMonthsForRecordAccess?: number | null | undefined;
  /** Days after which a review is told to be done, unless another day is set, 1 to 90 (BR-REG-05). */
  reviewDays: number;
  /** Days in which a 104 is to be reviewed, 1 to 90 (BR-EN-08). */
  enhancedReviewMaxDays: number;
  /** Days before a patient is approached again, 30 to 730 (BR-DC-04). */
  minContactIntervalDays: number;
  /** Patients for whom a 104 may be asked at once, 1 to 100 (BR-EN-06). */
  bulkCodeLimit: number;
  /** How many days a wait in each queue may last; a queue that is not named has its usual days (BR-PD-03). */
  serviceLevels: Array<ServiceLevelInput>;
  /** Days until an application is due, 1 to 90. */
  dueDays: number;
  /** Days that clinical text is kept after sign-off, 1 to 365 (BR-CL-52). */
  recordTextDays: number;
  /** Whoever decided entries does not sign the review off (BR-CL-50). */
  anotherSignsOffReview: boolean;
  /** Reasons for which two clinicians hide an entry (BR-RD-04). */
  secondClinicianFor: Array<HideReason>;
  /** Shown entries put before whoever signs off, 5 to 100. */
  reviewSample: number;
};

/** How long a wait in a queue may last. */
export type ServiceLevelInput = {
  queue: Queue;
  /** Days, 1 to 90. */
  days: number;
};

/** What came of a difference. */
export type DifferenceOutcome =
  /** Somebody corrected it in the clinical system. */
  | 'CORRECTED_THERE'
  /** Somebody took the step here that makes both agree. */
  | 'CORRECTED_HERE'
  /** Both are right; the note says why. */
  | 'IS_RIGHT'
  /** A later list shows no difference any more. */
  | 'GONE';

/** What a redaction review is to be about. */
export type OpenReviewInput = {
  patientId: string;
  purpose: ReviewPurpose;
  /** What the range may then be opened for; only what they show is reviewed. */
  services: Array<Service>;
  /** Null from the beginning of the record. */
  fromOn?: string | null | undefined;
  /** Null to the end of the record that came in. */
  untilOn?: string | null | undefined;
  /** The application that waits for it. */
  applicationId?: string | null | undefined;
  /** The person who is to see it for the patient. */
  personId?: string | null | undefined;
  /** Where a transfer came from; null takes what the record said. */
  senderSupplier?: Supplier | null | undefined;
  interaction?: TransferInteraction | null | undefined;
  /** Null for 28 days from now. */
  dueOn?: string | null | undefined;
  /** When the patient may expect it; with applicationId they are told (BR-REG-05). */
  expectedOn?: string | null | undefined;
};

/** A decision about one whole entry. */
export type DecideInput = {
  reviewId: string;
  entryId: string;
  /** The version that was on screen. */
  version: number;
  decision: EntryDecision;
  /** Needed to hide; null otherwise. */
  reason?: HideReason | null | undefined;
  /** At most 1,000 characters; kept sealed. */
  note?: string | null | undefined;
  /** A part of the text. Always refused (BR-RD-01). */
  span?: Array<number> | null | undefined;
};

/** What became of one entry of a group. */
export type GroupOutcome =
  | 'DONE'
  /** Somebody decided it, or it changed, since it was on screen. */
  | 'CHANGED'
  /** It is to be looked at by itself. */
  | 'FLAGGED'
  | 'REFUSED';

/** A decision about several entries, each whole. */
export type DecideGroupInput = {
  reviewId: string;
  decision: EntryDecision;
  reason?: HideReason | null | undefined;
  /** 1 to 200. */
  entries: Array<EntrySeenInput>;
  /** The rest of one linked set; only then may flagged entries go along. */
  isSet?: boolean | null | undefined;
};

/** An entry and the version that was on screen. */
export type EntrySeenInput = {
  id: string;
  version: number;
};

/** What a member of staff does here, and the attributes that the rules ask for. */
export type StaffDetailsInput = {
  roles: Array<StaffRole>;
  jobTitle?: string | null | undefined;
  clinical: boolean;
  canVouch: boolean;
  professionalNumber?: string | null | undefined;
  informationGovernanceTrainedOn?: string | null | undefined;
  identityTrainedOn?: string | null | undefined;
  redactionTrainedOn?: string | null | undefined;
};

/** Why it was matched to nobody. */
export type UnmatchedRejectReason =
  | 'NOT_OUR_PATIENT'
  | 'SENT_TWICE'
  | 'NOT_SERIOUS'
  | 'CANNOT_TELL_WHO';

export type CaseFragment = { id: string, reference: string, version: number, state: ApplicationState, stateSince: string, receivedOn: string, dueOn: string, closedAt: string | null, ownerId: string | null, ownerName: string | null, channel: Channel, initiatedBy: InitiatedBy, declarations: Array<Declaration>, signedOn: string | null, responsibilitiesFormat: InformationFormat | null, responsibilitiesByName: string | null, consentEmail: boolean, consentSms: boolean, leafletVersion: string, leafletFormat: InformationFormat, leafletOn: string, capacityDoubt: boolean, historicRequestedOn: string | null, historicRequestForm: HistoricRequestForm | null, historicIsAccessRequest: boolean | null, guidanceVersion: string | null, guidanceFormat: InformationFormat | null, guidanceByName: string | null, guidanceAt: string | null, noCredentialReason: NoCredentialReason | null, enteredInErrorAt: string | null, enteredInErrorByName: string | null, enteredInErrorReason: string | null, idNotPossibleUntil: string | null, queue: Queue | null, lapsesOn: string | null, ownRequestOn: string | null, pending: Array<{ reason: PendingReason, since: string, days: number, services: Array<Service> }>, look: { account: ExistingAccount, lookedAt: string, lookedByName: string } | null, codes: Array<{ code: RecordCode, codedOn: string }>, earlierDeclines: Array<{ id: string, services: Array<Service>, reason: string | null, declinedOn: string, supersededAt: string | null }>, enhancedReview: { id: string, state: EnhancedReviewState, dueOn: string, decision: EnhancedReviewDecision | null, decidedAt: string | null, decidedByName: string | null, nextReviewOn: string | null } | null, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, services: Array<{ service: Service, visibleFrom: string | null, outcome: ServiceOutcome | null, decidedAt: string | null, decidedByName: string | null, proposedAt: string | null, refusalReason: RefusalReason | null, discussedOn: string | null, discussedHow: DiscussedHow | null, alternative: string | null, reviewOn: string | null, expectedOn: string | null, waitsFor: Array<{ gate: Gate, words: string, rule: string | null }> }>, checks: Array<{ kind: CheckKind, outcome: CheckOutcome | null, seenAlone: SeenAlone | null, note: string | null, checkedByName: string | null, checkedAt: string | null }>, nhsLogin: { level: NhsLoginLevel, linkedOn: string, notedByName: string } | null, verifications: Array<{ id: string, method: VerificationMethod, verifiedByName: string, verifiedAt: string, evidence: Array<string>, isCurrent: boolean, reusedByName: string | null, reuseReason: string | null, relationshipBasis: RelationshipBasis | null, knownSince: string | null, noDocumentsCategory: NoDocumentsCategory | null, questionCategories: Array<{ category: QuestionCategory, passed: boolean }> | null }>, credential: { id: string, kind: CredentialKind, state: CredentialState, issuedAt: string, issuedByName: string, expiresOn: string, channel: CredentialChannel | null, handedOverAt: string | null, handedOverByName: string | null } | null, hold: { words: string, rule: string | null } | null, steps: Array<{ step: ApplicationStep, service: Service | null, roles: Array<StaffRole>, refusal: { words: string, rule: string | null } | null }> };

export type ApplicationQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationQuery = { application: { id: string, reference: string, version: number, state: ApplicationState, stateSince: string, receivedOn: string, dueOn: string, closedAt: string | null, ownerId: string | null, ownerName: string | null, channel: Channel, initiatedBy: InitiatedBy, declarations: Array<Declaration>, signedOn: string | null, responsibilitiesFormat: InformationFormat | null, responsibilitiesByName: string | null, consentEmail: boolean, consentSms: boolean, leafletVersion: string, leafletFormat: InformationFormat, leafletOn: string, capacityDoubt: boolean, historicRequestedOn: string | null, historicRequestForm: HistoricRequestForm | null, historicIsAccessRequest: boolean | null, guidanceVersion: string | null, guidanceFormat: InformationFormat | null, guidanceByName: string | null, guidanceAt: string | null, noCredentialReason: NoCredentialReason | null, enteredInErrorAt: string | null, enteredInErrorByName: string | null, enteredInErrorReason: string | null, idNotPossibleUntil: string | null, queue: Queue | null, lapsesOn: string | null, ownRequestOn: string | null, pending: Array<{ reason: PendingReason, since: string, days: number, services: Array<Service> }>, look: { account: ExistingAccount, lookedAt: string, lookedByName: string } | null, codes: Array<{ code: RecordCode, codedOn: string }>, earlierDeclines: Array<{ id: string, services: Array<Service>, reason: string | null, declinedOn: string, supersededAt: string | null }>, enhancedReview: { id: string, state: EnhancedReviewState, dueOn: string, decision: EnhancedReviewDecision | null, decidedAt: string | null, decidedByName: string | null, nextReviewOn: string | null } | null, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, services: Array<{ service: Service, visibleFrom: string | null, outcome: ServiceOutcome | null, decidedAt: string | null, decidedByName: string | null, proposedAt: string | null, refusalReason: RefusalReason | null, discussedOn: string | null, discussedHow: DiscussedHow | null, alternative: string | null, reviewOn: string | null, expectedOn: string | null, waitsFor: Array<{ gate: Gate, words: string, rule: string | null }> }>, checks: Array<{ kind: CheckKind, outcome: CheckOutcome | null, seenAlone: SeenAlone | null, note: string | null, checkedByName: string | null, checkedAt: string | null }>, nhsLogin: { level: NhsLoginLevel, linkedOn: string, notedByName: string } | null, verifications: Array<{ id: string, method: VerificationMethod, verifiedByName: string, verifiedAt: string, evidence: Array<string>, isCurrent: boolean, reusedByName: string | null, reuseReason: string | null, relationshipBasis: RelationshipBasis | null, knownSince: string | null, noDocumentsCategory: NoDocumentsCategory | null, questionCategories: Array<{ category: QuestionCategory, passed: boolean }> | null }>, credential: { id: string, kind: CredentialKind, state: CredentialState, issuedAt: string, issuedByName: string, expiresOn: string, channel: CredentialChannel | null, handedOverAt: string | null, handedOverByName: string | null } | null, hold: { words: string, rule: string | null } | null, steps: Array<{ step: ApplicationStep, service: Service | null, roles: Array<StaffRole>, refusal: { words: string, rule: string | null } | null }> } };

export type EvidenceKindFragment = { type: EvidenceType, label: string, level: number | null, hasPhoto: boolean, provesAddress: boolean, unconfirmed: boolean, isAccepted: boolean };

export type EvidenceTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type EvidenceTypesQuery = { evidenceTypes: Array<{ type: EvidenceType, label: string, level: number | null, hasPhoto: boolean, provesAddress: boolean, unconfirmed: boolean, isAccepted: boolean }> };

export type NoticesOfPatientQueryVariables = Exact<{
  patientId: string;
}>;


export type NoticesOfPatientQuery = { notices: { items: Array<{ id: string, applicationId: string | null, title: string, state: NoticeState, queuedAt: string, sentAt: string | null }> } };

export type ApplicationRowFragment = { id: string, reference: string, patientId: string, givenName: string, familyName: string, born: string, state: ApplicationState, stateSince: string, receivedOn: string, dueOn: string, closedAt: string | null, ownerId: string | null, ownerName: string | null, version: number, queue: Queue | null, daysSinceReceipt: number, isLate: boolean, isLapsing: boolean, pending: Array<{ reason: PendingReason, days: number }>, services: Array<{ service: Service, outcome: ServiceOutcome | null }> };

export type ApplicationsQueryVariables = Exact<{
  isOpen?: boolean | null | undefined;
  state?: ApplicationState | null | undefined;
  queue?: Queue | null | undefined;
  reason?: PendingReason | null | undefined;
  owner?: OwnerFilter | null | undefined;
  sort: ApplicationSort;
  descending: boolean;
  after?: string | null | undefined;
  first: number;
}>;


export type ApplicationsQuery = { applications: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, reference: string, patientId: string, givenName: string, familyName: string, born: string, state: ApplicationState, stateSince: string, receivedOn: string, dueOn: string, closedAt: string | null, ownerId: string | null, ownerName: string | null, version: number, queue: Queue | null, daysSinceReceipt: number, isLate: boolean, isLapsing: boolean, pending: Array<{ reason: PendingReason, days: number }>, services: Array<{ service: Service, outcome: ServiceOutcome | null }> }> } };

export type ApplicationByReferenceQueryVariables = Exact<{
  reference: string;
}>;


export type ApplicationByReferenceQuery = { applications: { items: Array<{ id: string }> } };

export type QueueTotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueTotalsQuery = { queueTotals: Array<{ queue: Queue, open: number, unassigned: number, late: number }> };

export type AssignApplicationsMutationVariables = Exact<{
  items: Array<SeenInput> | SeenInput;
  ownerId?: string | null | undefined;
}>;


export type AssignApplicationsMutation = { rows: Array<{ id: string, reference: string | null, refusal: { words: string, rule: string | null } | null }> };

export type RecordLeafletsMutationVariables = Exact<{
  items: Array<SeenInput> | SeenInput;
  leafletVersion: string;
  format: InformationFormat;
}>;


export type RecordLeafletsMutation = { rows: Array<{ id: string, reference: string | null, refusal: { words: string, rule: string | null } | null }> };

export type TakenFragment = { id: string, state: ApplicationState };

export type TakeApplicationMutationVariables = Exact<{
  patientId: string;
  form: ApplicationInput;
}>;


export type TakeApplicationMutation = { application: { id: string, reference: string } };

export type LookAtRecordMutationVariables = Exact<{
  id: string;
  version: number;
  looked: RecordLookInput;
}>;


export type LookAtRecordMutation = { application: { id: string, state: ApplicationState } };

export type RecordOwnRequestMutationVariables = Exact<{
  id: string;
  version: number;
  on: string;
}>;


export type RecordOwnRequestMutation = { application: { id: string, state: ApplicationState } };

export type CompleteDeclarationsMutationVariables = Exact<{
  id: string;
  version: number;
  declarations: Array<Declaration> | Declaration;
  signedOn: string;
}>;


export type CompleteDeclarationsMutation = { application: { id: string, state: ApplicationState } };

export type RecordResponsibilitiesMutationVariables = Exact<{
  id: string;
  version: number;
  given: InformationFormat;
}>;


export type RecordResponsibilitiesMutation = { application: { id: string, state: ApplicationState } };

export type VerifyByDocumentsMutationVariables = Exact<{
  id: string;
  version: number;
  given: DocumentsInput;
}>;


export type VerifyByDocumentsMutation = { application: { id: string, state: ApplicationState } };

export type VouchForPatientMutationVariables = Exact<{
  id: string;
  version: number;
  given: VouchInput;
}>;


export type VouchForPatientMutation = { application: { id: string, state: ApplicationState } };

export type VerifyByRecordQuestionsMutationVariables = Exact<{
  id: string;
  version: number;
  given: QuestionsInput;
}>;


export type VerifyByRecordQuestionsMutation = { application: { id: string, state: ApplicationState } };

export type ReuseVerificationMutationVariables = Exact<{
  id: string;
  version: number;
  given: ReuseInput;
}>;


export type ReuseVerificationMutation = { application: { id: string, state: ApplicationState } };

export type RecordIdentityNotPossibleMutationVariables = Exact<{
  id: string;
  version: number;
  reviewOn: string;
}>;


export type RecordIdentityNotPossibleMutation = { application: { id: string, state: ApplicationState } };

export type LinkNhsLoginMutationVariables = Exact<{
  id: string;
  version: number;
  level: NhsLoginLevel;
  linkedOn: string;
}>;


export type LinkNhsLoginMutation = { application: { id: string, state: ApplicationState } };

export type EndNhsLoginMutationVariables = Exact<{
  id: string;
  version: number;
  endedOn: string;
}>;


export type EndNhsLoginMutation = { application: { id: string, state: ApplicationState } };

export type RecordCheckMutationVariables = Exact<{
  id: string;
  version: number;
  found: CheckInput;
}>;


export type RecordCheckMutation = { application: { id: string, state: ApplicationState } };

export type EnableServiceMutationVariables = Exact<{
  id: string;
  version: number;
  service: Service;
}>;


export type EnableServiceMutation = { application: { id: string, state: ApplicationState } };

export type ProposeRefusalMutationVariables = Exact<{
  id: string;
  version: number;
  service: Service;
  given: RefusalProposalInput;
}>;


export type ProposeRefusalMutation = { application: { id: string, state: ApplicationState } };

export type RefuseServiceMutationVariables = Exact<{
  id: string;
  version: number;
  service: Service;
  given: ServiceRefusalInput;
}>;


export type RefuseServiceMutation = { application: { id: string, state: ApplicationState } };

export type SetExpectedDateMutationVariables = Exact<{
  id: string;
  version: number;
  service: Service;
  expectedOn: string;
}>;


export type SetExpectedDateMutation = { application: { id: string, state: ApplicationState } };

export type RecordGuidanceMutationVariables = Exact<{
  id: string;
  version: number;
  guidanceVersion: string;
  given: InformationFormat;
}>;


export type RecordGuidanceMutation = { application: { id: string, state: ApplicationState } };

export type IssueCredentialMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type IssueCredentialMutation = { application: { id: string, state: ApplicationState } };

export type HandOverCredentialMutationVariables = Exact<{
  id: string;
  version: number;
  channel: CredentialChannel;
  postcode?: string | null | undefined;
  emailConfirmed?: boolean | null | undefined;
}>;


export type HandOverCredentialMutation = { application: { id: string, state: ApplicationState } };

export type WithdrawApplicationMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type WithdrawApplicationMutation = { application: { id: string, state: ApplicationState } };

export type ExpireApplicationMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ExpireApplicationMutation = { application: { id: string, state: ApplicationState } };

export type CloseWithoutCredentialMutationVariables = Exact<{
  id: string;
  version: number;
  reason: NoCredentialReason;
}>;


export type CloseWithoutCredentialMutation = { application: { id: string, state: ApplicationState } };

export type MarkEnteredInErrorMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type MarkEnteredInErrorMutation = { application: { id: string, state: ApplicationState } };

export type ApproachesFragment = { patientId: string, toldOfAccessOn: string | null, approaches: Array<{ id: string, approachedOn: string, channel: ApproachChannel, outcome: ApproachOutcome }>, helpOffers: Array<{ id: string, kinds: Array<HelpKind>, ownerId: string | null, ownerName: string | null, openedAt: string, outcome: HelpOutcome | null, closedAt: string | null, version: number }>, mayApproach: Array<{ service: Service, refusal: { words: string, rule: string | null } | null }> };

export type PatientApproachesQueryVariables = Exact<{
  patientId: string;
}>;


export type PatientApproachesQuery = { patientApproaches: { patientId: string, toldOfAccessOn: string | null, approaches: Array<{ id: string, approachedOn: string, channel: ApproachChannel, outcome: ApproachOutcome }>, helpOffers: Array<{ id: string, kinds: Array<HelpKind>, ownerId: string | null, ownerName: string | null, openedAt: string, outcome: HelpOutcome | null, closedAt: string | null, version: number }>, mayApproach: Array<{ service: Service, refusal: { words: string, rule: string | null } | null }> } };

export type RecordApproachMutationVariables = Exact<{
  patientId: string;
  given: ApproachInput;
}>;


export type RecordApproachMutation = { recordApproach: { patientId: string, toldOfAccessOn: string | null, approaches: Array<{ id: string, approachedOn: string, channel: ApproachChannel, outcome: ApproachOutcome }>, helpOffers: Array<{ id: string, kinds: Array<HelpKind>, ownerId: string | null, ownerName: string | null, openedAt: string, outcome: HelpOutcome | null, closedAt: string | null, version: number }>, mayApproach: Array<{ service: Service, refusal: { words: string, rule: string | null } | null }> } };

export type AssignHelpOfferMutationVariables = Exact<{
  id: string;
  version: number;
  ownerId?: string | null | undefined;
}>;


export type AssignHelpOfferMutation = { assignHelpOffer: { patientId: string, toldOfAccessOn: string | null, approaches: Array<{ id: string, approachedOn: string, channel: ApproachChannel, outcome: ApproachOutcome }>, helpOffers: Array<{ id: string, kinds: Array<HelpKind>, ownerId: string | null, ownerName: string | null, openedAt: string, outcome: HelpOutcome | null, closedAt: string | null, version: number }>, mayApproach: Array<{ service: Service, refusal: { words: string, rule: string | null } | null }> } };

export type CloseHelpOfferMutationVariables = Exact<{
  id: string;
  version: number;
  outcome: HelpOutcome;
}>;


export type CloseHelpOfferMutation = { closeHelpOffer: { patientId: string, toldOfAccessOn: string | null, approaches: Array<{ id: string, approachedOn: string, channel: ApproachChannel, outcome: ApproachOutcome }>, helpOffers: Array<{ id: string, kinds: Array<HelpKind>, ownerId: string | null, ownerName: string | null, openedAt: string, outcome: HelpOutcome | null, closedAt: string | null, version: number }>, mayApproach: Array<{ service: Service, refusal: { words: string, rule: string | null } | null }> } };

export type RecordToldOfAccessMutationVariables = Exact<{
  patientId: string;
  toldOn: string;
}>;


export type RecordToldOfAccessMutation = { recordToldOfAccess: { patientId: string, toldOfAccessOn: string | null, approaches: Array<{ id: string, approachedOn: string, channel: ApproachChannel, outcome: ApproachOutcome }>, helpOffers: Array<{ id: string, kinds: Array<HelpKind>, ownerId: string | null, ownerName: string | null, openedAt: string, outcome: HelpOutcome | null, closedAt: string | null, version: number }>, mayApproach: Array<{ service: Service, refusal: { words: string, rule: string | null } | null }> } };

export type RecordInformationGivenMutationVariables = Exact<{
  patientId: string;
  kind: InformationKind;
  format: InformationFormat;
}>;


export type RecordInformationGivenMutation = { recordInformationGiven: string };

export type AuditEntryFragment = { seq: number, at: string, actor: string, event: string, outcome: AuditOutcome, subjectType: string | null, subject: string | null, correlation: string, patient: { id: string, name: string } | null, facts: Array<{ name: string, value: string }> };

export type AuditPageFragment = { total: number, totalIsCapped: boolean, endCursor: number | null, hasNextPage: boolean, items: Array<{ seq: number, at: string, actor: string, event: string, outcome: AuditOutcome, subjectType: string | null, subject: string | null, correlation: string, patient: { id: string, name: string } | null, facts: Array<{ name: string, value: string }> }> };

export type AuditEntriesQueryVariables = Exact<{
  outcome?: AuditOutcome | null | undefined;
  after?: number | null | undefined;
  first: number;
}>;


export type AuditEntriesQuery = { auditEntries: { total: number, totalIsCapped: boolean, endCursor: number | null, hasNextPage: boolean, items: Array<{ seq: number, at: string, actor: string, event: string, outcome: AuditOutcome, subjectType: string | null, subject: string | null, correlation: string, patient: { id: string, name: string } | null, facts: Array<{ name: string, value: string }> }> } };

export type PatientAuditQueryVariables = Exact<{
  patientId: string;
  after?: number | null | undefined;
  first: number;
}>;


export type PatientAuditQuery = { patientAudit: { total: number, totalIsCapped: boolean, endCursor: number | null, hasNextPage: boolean, items: Array<{ seq: number, at: string, actor: string, event: string, outcome: AuditOutcome, subjectType: string | null, subject: string | null, correlation: string, patient: { id: string, name: string } | null, facts: Array<{ name: string, value: string }> }> } };

export type VerifyAuditQueryVariables = Exact<{ [key: string]: never; }>;


export type VerifyAuditQuery = { verifyAudit: { isWhole: boolean, entries: number, broken: ChainBreak | null, brokenAt: number | null } };

export type ItemFragment = { id: string, version: number, service: Service | null, action: ClinicalSystemAction, entry: RecordEntry | null, visibleFrom: string | null, openedAt: string, dueOn: string, decidedByName: string | null, ownerId: string | null, ownerName: string | null, applicationId: string | null, supplier: Supplier, instructions: Array<string>, confirmedAt: string | null, confirmedByName: string | null, supersededAt: string | null, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, code: { id: string, term: string } | null, refusal: { words: string, rule: string | null } | null };

export type ClinicalSystemItemQueryVariables = Exact<{
  id: string;
}>;


export type ClinicalSystemItemQuery = { clinicalSystemItem: { id: string, version: number, service: Service | null, action: ClinicalSystemAction, entry: RecordEntry | null, visibleFrom: string | null, openedAt: string, dueOn: string, decidedByName: string | null, ownerId: string | null, ownerName: string | null, applicationId: string | null, supplier: Supplier, instructions: Array<string>, confirmedAt: string | null, confirmedByName: string | null, supersededAt: string | null, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, code: { id: string, term: string } | null, refusal: { words: string, rule: string | null } | null } | null };

export type ConfirmInClinicalSystemMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ConfirmInClinicalSystemMutation = { confirmInClinicalSystem: { id: string } };

export type ConcernFragment = { id: string, version: number, kind: ConcernKind, restricted: boolean, severity: ConcernSeverity, state: ConcernState, suspensionRequested: boolean, noticedOn: string, raisedByName: string | null, raisedAt: string, dueOn: string, ownerId: string | null, ownerName: string | null, suspended: Array<Service>, suspendedAt: string | null, restoredAt: string | null, restoredByName: string | null, outcome: ConcernOutcome | null, talkedAloneOn: string | null, breachDueAt: string | null, closedAt: string | null, closedByName: string | null, keptFromNames: Array<string>, outcomes: Array<ConcernOutcome>, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, notes: Array<{ id: string, text: string, byName: string | null, at: string }>, steps: Array<{ step: ConcernStep, refusal: { words: string, rule: string | null } | null }> };

export type ConcernRowFragment = { id: string, patientId: string, givenName: string, familyName: string, born: string, nhsNumber: string | null, kind: ConcernKind, severity: ConcernSeverity, state: ConcernState, suspensionRequested: boolean, isSuspending: boolean, raisedAt: string, dueOn: string, ownerName: string | null, closedAt: string | null };

export type ConcernsQueryVariables = Exact<{
  isOpen: boolean;
  after?: string | null | undefined;
  first: number;
}>;


export type ConcernsQuery = { concerns: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, patientId: string, givenName: string, familyName: string, born: string, nhsNumber: string | null, kind: ConcernKind, severity: ConcernSeverity, state: ConcernState, suspensionRequested: boolean, isSuspending: boolean, raisedAt: string, dueOn: string, ownerName: string | null, closedAt: string | null }> } };

export type ConcernQueryVariables = Exact<{
  id: string;
}>;


export type ConcernQuery = { concern: { id: string, version: number, kind: ConcernKind, restricted: boolean, severity: ConcernSeverity, state: ConcernState, suspensionRequested: boolean, noticedOn: string, raisedByName: string | null, raisedAt: string, dueOn: string, ownerId: string | null, ownerName: string | null, suspended: Array<Service>, suspendedAt: string | null, restoredAt: string | null, restoredByName: string | null, outcome: ConcernOutcome | null, talkedAloneOn: string | null, breachDueAt: string | null, closedAt: string | null, closedByName: string | null, keptFromNames: Array<string>, outcomes: Array<ConcernOutcome>, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, notes: Array<{ id: string, text: string, byName: string | null, at: string }>, steps: Array<{ step: ConcernStep, refusal: { words: string, rule: string | null } | null }> } };

export type ConcernFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type ConcernFiguresQuery = { concernFigures: { open: number, overdue: number, oldestOpenDays: number | null, closed: number, medianDaysToClose: number | null } };

export type RaiseConcernMutationVariables = Exact<{
  patientId: string;
  given: ConcernInput;
  suspensionRequested: boolean;
}>;


export type RaiseConcernMutation = { raiseConcern: boolean };

export type SuspendNowMutationVariables = Exact<{
  patientId: string;
  given: ConcernInput;
  services?: Array<Service> | Service | null | undefined;
}>;


export type SuspendNowMutation = { suspendNow: { id: string } };

export type SetSafeContactMutationVariables = Exact<{
  patientId: string;
  allowed: Array<ContactChannel> | ContactChannel;
  doNot: Array<ContactChannel> | ContactChannel;
  note?: string | null | undefined;
}>;


export type SetSafeContactMutation = { setSafeContact: { id: string } };

export type TriageConcernMutationVariables = Exact<{
  id: string;
  version: number;
  severity: ConcernSeverity;
  ownerId?: string | null | undefined;
  dueOn: string;
  note?: string | null | undefined;
}>;


export type TriageConcernMutation = { triageConcern: { id: string } };

export type ActOnConcernMutationVariables = Exact<{
  id: string;
  version: number;
  note: string;
}>;


export type ActOnConcernMutation = { actOnConcern: { id: string } };

export type AddConcernNoteMutationVariables = Exact<{
  id: string;
  version: number;
  note: string;
}>;


export type AddConcernNoteMutation = { addConcernNote: { id: string } };

export type CloseConcernMutationVariables = Exact<{
  id: string;
  version: number;
  given: ClosingInput;
}>;


export type CloseConcernMutation = { closeConcern: { id: string } };

export type RestoreAccessMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RestoreAccessMutation = { restoreAccess: { id: string } };

export type PatientCredentialsFragment = { id: string, isVerifiedToday: boolean, activeServices: number, patient: { email: string | null, id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, credentials: Array<{ id: string, version: number, kind: CredentialKind, state: CredentialState, issuedAt: string, issuedByName: string | null, expiresOn: string, handedOverAt: string | null, handedOverByName: string | null, channel: CredentialChannel | null, usedAt: string | null, chaseOn: string | null, chases: Array<{ id: string, channel: ChaseChannel, outcome: ChaseOutcome, at: string, byName: string | null }> }>, steps: Array<{ step: CredentialStep, refusal: { words: string, rule: string | null } | null }> };

export type PatientCredentialsQueryVariables = Exact<{
  patientId: string;
}>;


export type PatientCredentialsQuery = { patientCredentials: { id: string, isVerifiedToday: boolean, activeServices: number, patient: { email: string | null, id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, credentials: Array<{ id: string, version: number, kind: CredentialKind, state: CredentialState, issuedAt: string, issuedByName: string | null, expiresOn: string, handedOverAt: string | null, handedOverByName: string | null, channel: CredentialChannel | null, usedAt: string | null, chaseOn: string | null, chases: Array<{ id: string, channel: ChaseChannel, outcome: ChaseOutcome, at: string, byName: string | null }> }>, steps: Array<{ step: CredentialStep, refusal: { words: string, rule: string | null } | null }> } };

export type VouchForCredentialMutationVariables = Exact<{
  patientId: string;
  given: VouchInput;
}>;


export type VouchForCredentialMutation = { verifyForCredentialByVouching: { id: string } };

export type ShowDocumentsForCredentialMutationVariables = Exact<{
  patientId: string;
  given: DocumentsInput;
}>;


export type ShowDocumentsForCredentialMutation = { verifyForCredentialByDocuments: { id: string } };

export type AskQuestionsForCredentialMutationVariables = Exact<{
  patientId: string;
  given: QuestionsInput;
}>;


export type AskQuestionsForCredentialMutation = { verifyForCredentialByQuestions: { id: string } };

export type ReissueCredentialMutationVariables = Exact<{
  patientId: string;
}>;


export type ReissueCredentialMutation = { reissueCredential: { id: string } };

export type GiveCredentialMutationVariables = Exact<{
  patientId: string;
  id: string;
  version: number;
  given: HandOverInput;
}>;


export type GiveCredentialMutation = { giveCredential: { id: string } };

export type ConfirmCredentialUsedMutationVariables = Exact<{
  patientId: string;
  id: string;
  version: number;
}>;


export type ConfirmCredentialUsedMutation = { confirmCredentialUsed: { id: string } };

export type VoidCredentialMutationVariables = Exact<{
  patientId: string;
  id: string;
  version: number;
  reason: CredentialVoidReason;
}>;


export type VoidCredentialMutation = { voidCredential: { id: string } };

export type ChaseCredentialMutationVariables = Exact<{
  patientId: string;
  id: string;
  version: number;
  channel: ChaseChannel;
  outcome: ChaseOutcome;
}>;


export type ChaseCredentialMutation = { chaseCredential: { id: string } };

export type ReviewFragment = { id: string, version: number, kind: EnhancedReviewKind, cause: EnhancedReviewCause, reasons: Array<EnhancedReviewReason>, state: EnhancedReviewState, raisedAt: string, dueOn: string, ownerId: string | null, ownerName: string | null, startedAt: string | null, reviewerName: string | null, talkedOn: string | null, talkedAlone: SeenAlone | null, talkOutcome: EnhancedReviewTalk | null, leadConsulted: boolean | null, decision: EnhancedReviewDecision | null, grantedServices: Array<Service> | null, nextReviewOn: string | null, decidedAt: string | null, decidedByName: string | null, closedCause: EnhancedReviewClosedCause | null, active: Array<Service>, applicationId: string | null, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, codes: Array<{ code: RecordCode, codedOn: string }>, startRefusal: { words: string, rule: string | null } | null, decideRefusal: { words: string, rule: string | null } | null };

export type EnhancedReviewQueryVariables = Exact<{
  id: string;
}>;


export type EnhancedReviewQuery = { enhancedReview: { id: string, version: number, kind: EnhancedReviewKind, cause: EnhancedReviewCause, reasons: Array<EnhancedReviewReason>, state: EnhancedReviewState, raisedAt: string, dueOn: string, ownerId: string | null, ownerName: string | null, startedAt: string | null, reviewerName: string | null, talkedOn: string | null, talkedAlone: SeenAlone | null, talkOutcome: EnhancedReviewTalk | null, leadConsulted: boolean | null, decision: EnhancedReviewDecision | null, grantedServices: Array<Service> | null, nextReviewOn: string | null, decidedAt: string | null, decidedByName: string | null, closedCause: EnhancedReviewClosedCause | null, active: Array<Service>, applicationId: string | null, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, codes: Array<{ code: RecordCode, codedOn: string }>, startRefusal: { words: string, rule: string | null } | null, decideRefusal: { words: string, rule: string | null } | null } };

export type RaiseEnhancedReviewsMutationVariables = Exact<{
  patientIds: Array<string> | string;
  reasons: Array<EnhancedReviewReason> | EnhancedReviewReason;
}>;


export type RaiseEnhancedReviewsMutation = { raiseEnhancedReviews: Array<{ patientId: string, refusal: { words: string, rule: string | null } | null }> };

export type StartEnhancedReviewMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type StartEnhancedReviewMutation = { startEnhancedReview: { id: string } };

export type DecideEnhancedReviewMutationVariables = Exact<{
  id: string;
  version: number;
  given: EnhancedReviewInput;
}>;


export type DecideEnhancedReviewMutation = { decideEnhancedReview: { id: string, decision: EnhancedReviewDecision | null } };

export type AssignEnhancedReviewMutationVariables = Exact<{
  id: string;
  version: number;
  ownerId?: string | null | undefined;
}>;


export type AssignEnhancedReviewMutation = { assignEnhancedReview: { id: string } };

export type SavedFiltersQueryVariables = Exact<{
  list: FilteredList;
}>;


export type SavedFiltersQuery = { savedFilters: Array<{ id: string, name: string, isShared: boolean, isMine: boolean, byName: string | null, choices: Array<{ name: string, value: string }> }> };

export type SaveFilterMutationVariables = Exact<{
  list: FilteredList;
  name: string;
  choices: Array<FilterChoiceInput> | FilterChoiceInput;
  isShared: boolean;
}>;


export type SaveFilterMutation = { saveFilter: { id: string } };

export type RemoveFilterMutationVariables = Exact<{
  id: string;
}>;


export type RemoveFilterMutation = { removeFilter: boolean };

export type GovernanceAlertFragment = { id: string, kind: GovernanceKind, staffName: string, relation: Relation | null, reason: string, raisedAt: string, acknowledgedAt: string | null, version: number };

export type GovernanceAlertsQueryVariables = Exact<{
  isOpen: boolean;
  after?: string | null | undefined;
  first: number;
}>;


export type GovernanceAlertsQuery = { governanceAlerts: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, kind: GovernanceKind, staffName: string, relation: Relation | null, reason: string, raisedAt: string, acknowledgedAt: string | null, version: number }> } };

export type AcknowledgeGovernanceAlertMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type AcknowledgeGovernanceAlertMutation = { acknowledgeGovernanceAlert: boolean };

export type ImportProblemFragment = { line: number | null, column: string | null, problem: string, todo: string };

export type ImportBatchFragment = { id: string, fileName: string, kind: ImportKind, isWhole: boolean, format: ImportFormat | null, state: ImportState, nothingNew: boolean, rowsNew: number, rowsChanged: number, rowsSame: number, rowsRefused: number, rowsPerson: number, rowsLeaver: number, rowsReturn: number, rowsDeath: number, staffName: string | null, at: string };

export type ImportBatchesQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
}>;


export type ImportBatchesQuery = { importBatches: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, fileName: string, kind: ImportKind, isWhole: boolean, format: ImportFormat | null, state: ImportState, nothingNew: boolean, rowsNew: number, rowsChanged: number, rowsSame: number, rowsRefused: number, rowsPerson: number, rowsLeaver: number, rowsReturn: number, rowsDeath: number, staffName: string | null, at: string }> } };

export type ImportProgressQueryVariables = Exact<{
  id: string;
}>;


export type ImportProgressQuery = { importProgress: { id: string, state: ImportState, rowsRead: number, rowsToWrite: number, rowsWritten: number } | null };

export type ImportReportFragment = { id: string, fileName: string, kind: ImportKind, isWhole: boolean, format: ImportFormat | null, state: ImportState, nothingNew: boolean, rowsNew: number, rowsChanged: number, rowsSame: number, rowsRefused: number, rowsPerson: number, rowsLeaver: number, rowsReturn: number, rowsDeath: number, rowsRead: number, rowsToWrite: number, rowsWritten: number, listSize: number | null, isHeld: boolean, sameAs: string | null, staffName: string | null, at: string, checkedAt: string | null, committedAt: string | null, committedByName: string | null, commitReason: string | null, finishedAt: string | null, version: number, problems: Array<{ line: number | null, column: string | null, problem: string, todo: string }>, steps: Array<{ step: ImportStep, refusal: { words: string, rule: string | null } | null }>, kinds: Array<{ outcome: ImportOutcome, reason: string | null, rows: number, decided: number, decisions: Array<ImportDecision> }>, flags: Array<{ flag: string, rows: number }> };

export type ImportReportQueryVariables = Exact<{
  id: string;
}>;


export type ImportReportQuery = { importBatch: { id: string, fileName: string, kind: ImportKind, isWhole: boolean, format: ImportFormat | null, state: ImportState, nothingNew: boolean, rowsNew: number, rowsChanged: number, rowsSame: number, rowsRefused: number, rowsPerson: number, rowsLeaver: number, rowsReturn: number, rowsDeath: number, rowsRead: number, rowsToWrite: number, rowsWritten: number, listSize: number | null, isHeld: boolean, sameAs: string | null, staffName: string | null, at: string, checkedAt: string | null, committedAt: string | null, committedByName: string | null, commitReason: string | null, finishedAt: string | null, version: number, problems: Array<{ line: number | null, column: string | null, problem: string, todo: string }>, steps: Array<{ step: ImportStep, refusal: { words: string, rule: string | null } | null }>, kinds: Array<{ outcome: ImportOutcome, reason: string | null, rows: number, decided: number, decisions: Array<ImportDecision> }>, flags: Array<{ flag: string, rows: number }> } | null };

export type ImportedPatientFragment = { id: string, givenName: string, familyName: string, born: string, nhsNumber: string | null, postcode: string | null, activeServices: number };

export type ImportRowFragment = { id: string, line: number | null, outcome: ImportOutcome, reasons: Array<string>, flags: Array<string>, decision: ImportDecision | null, decidedByName: string | null, decisions: Array<ImportDecision>, sharedWith: Array<{ contact: SharedContactKind, patientId: string, givenName: string, familyName: string, born: string }>, changes: Array<{ field: string, before: string | null, after: string | null }>, problems: Array<{ line: number | null, column: string | null, problem: string, todo: string }>, incoming: { givenName: string | null, familyName: string | null, born: string | null, nhsNumber: string | null, postcode: string | null } | null, patient: { id: string, givenName: string, familyName: string, born: string, nhsNumber: string | null, postcode: string | null, activeServices: number } | null, candidates: Array<{ id: string, givenName: string, familyName: string, born: string, nhsNumber: string | null, postcode: string | null, activeServices: number }> };

export type ImportRowsQueryVariables = Exact<{
  id: string;
  outcomes?: Array<ImportOutcome> | ImportOutcome | null | undefined;
  reason?: string | null | undefined;
  flag?: string | null | undefined;
  isOpen: boolean;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { importBatch: { id: string, rows: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, line: number | null, outcome: ImportOutcome, reasons: Array<string>, flags: Array<string>, decision: ImportDecision | null, decidedByName: string | null, decisions: Array<ImportDecision>, sharedWith: Array<{ contact: SharedContactKind, patientId: string, givenName: string, familyName: string, born: string }>, changes: Array<{ field: string, before: string | null, after: string | null }>, problems: Array<{ line: number | null, column: string | null, problem: string, todo: string }>, incoming: { givenName: string | null, familyName: string | null, born: string | null, nhsNumber: string | null, postcode: string | null } | null, patient: { id: string, givenName: string, familyName: string, born: string, nhsNumber: string | null, postcode: string | null, activeServices: number } | null, candidates: Array<{ id: string, givenName: string, familyName: string, born: string, nhsNumber: string | null, postcode: string | null, activeServices: number }> }> } } | null };

export type ImportMappingQueryVariables = Exact<{
  id: string;
}>;


export type ImportMappingQuery = { importMapping: { columns: Array<{ heading: string, samples: Array<string> }>, facts: Array<{ fact: string, label: string, isNeeded: boolean, heading: string | null }> } | null };

export type SetImportMappingMutationVariables = Exact<{
  id: string;
  version: number;
  mapping: Array<ImportMappingInput> | ImportMappingInput;
}>;


export type SetImportMappingMutation = { setImportMapping: { id: string } };

export type DecideImportRowsMutationVariables = Exact<{
  id: string;
  version: number;
  rows: Array<string> | string;
  decision: ImportDecision;
  patientId?: string | null | undefined;
}>;


export type DecideImportRowsMutation = { decideImportRows: { id: string, version: number } };

export type DecideImportKindMutationVariables = Exact<{
  id: string;
  version: number;
  outcome: ImportOutcome;
  reason?: string | null | undefined;
  decision: ImportDecision;
}>;


export type DecideImportKindMutation = { decideImportKind: { id: string, version: number } };

export type CommitImportMutationVariables = Exact<{
  id: string;
  version: number;
  reason?: string | null | undefined;
}>;


export type CommitImportMutation = { commitImport: { id: string } };

export type CancelImportMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type CancelImportMutation = { cancelImport: { id: string } };

export type CheckImportAgainMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type CheckImportAgainMutation = { checkImportAgain: { id: string } };

export type PatientInformationFragment = { address: Array<string>, phone: string, website: string, onlineContact: string, recordContact: string, concernContact: string, services: Array<Service>, nominatedStaff: Array<string>, otherWays: string, news: string, version: number, edition: string, writtenAt: string | null, writtenByName: string | null };

export type PatientInformationQueryVariables = Exact<{ [key: string]: never; }>;


export type PatientInformationQuery = { patientInformation: { address: Array<string>, phone: string, website: string, onlineContact: string, recordContact: string, concernContact: string, services: Array<Service>, nominatedStaff: Array<string>, otherWays: string, news: string, version: number, edition: string, writtenAt: string | null, writtenByName: string | null } };

export type ChangePatientInformationMutationVariables = Exact<{
  version: number;
  contents: PatientInformationInput;
}>;


export type ChangePatientInformationMutation = { changePatientInformation: { address: Array<string>, phone: string, website: string, onlineContact: string, recordContact: string, concernContact: string, services: Array<Service>, nominatedStaff: Array<string>, otherWays: string, news: string, version: number, edition: string, writtenAt: string | null, writtenByName: string | null } };

export type NoticeRowFragment = { id: string, patientId: string, givenName: string, familyName: string, born: string, personName: string | null, applicationId: string | null, template: NoticeTemplate, title: string, format: NoticeFormat, channel: NoticeChannel | null, state: NoticeState, need: NoticeNeed | null, problem: string | null, queuedAt: string, sentAt: string | null, notBefore: string | null, batchId: string | null, batchNumber: number | null, settledHow: SettledHow | null, settledByName: string | null, settledAt: string | null, steps: Array<NoticeStep>, version: number };

export type DocumentFragment = { title: string, address: Array<string>, date: string | null, blocks: Array<{ kind: string, level: number | null, text: string | null, items: Array<string> | null, isNumbered: boolean | null }> };

export type NoticeDetailFragment = { id: string, patientId: string, givenName: string, familyName: string, born: string, personName: string | null, applicationId: string | null, template: NoticeTemplate, title: string, format: NoticeFormat, channel: NoticeChannel | null, state: NoticeState, need: NoticeNeed | null, problem: string | null, queuedAt: string, sentAt: string | null, notBefore: string | null, carrierStatus: string | null, batchId: string | null, batchNumber: number | null, settledHow: SettledHow | null, settledByName: string | null, settledAt: string | null, steps: Array<NoticeStep>, version: number, document: { title: string, address: Array<string>, date: string | null, blocks: Array<{ kind: string, level: number | null, text: string | null, items: Array<string> | null, isNumbered: boolean | null }> } };

export type PrintBatchFragment = { id: string, number: number, letters: number, madeByName: string, madeAt: string, printed: number, postedByName: string | null, postedAt: string | null, version: number };

export type OutboxQueryVariables = Exact<{
  group?: NoticeGroup | null | undefined;
  template?: NoticeTemplate | null | undefined;
  after?: string | null | undefined;
  first: number;
}>;


export type OutboxQuery = { notices: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, patientId: string, givenName: string, familyName: string, born: string, personName: string | null, applicationId: string | null, template: NoticeTemplate, title: string, format: NoticeFormat, channel: NoticeChannel | null, state: NoticeState, need: NoticeNeed | null, problem: string | null, queuedAt: string, sentAt: string | null, notBefore: string | null, batchId: string | null, batchNumber: number | null, settledHow: SettledHow | null, settledByName: string | null, settledAt: string | null, steps: Array<NoticeStep>, version: number }> } };

export type OutboxTotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type OutboxTotalsQuery = { outboxTotals: Array<{ group: NoticeGroup, count: number }> };

export type NoticeQueryVariables = Exact<{
  id: string;
}>;


export type NoticeQuery = { notice: { id: string, patientId: string, givenName: string, familyName: string, born: string, personName: string | null, applicationId: string | null, template: NoticeTemplate, title: string, format: NoticeFormat, channel: NoticeChannel | null, state: NoticeState, need: NoticeNeed | null, problem: string | null, queuedAt: string, sentAt: string | null, notBefore: string | null, carrierStatus: string | null, batchId: string | null, batchNumber: number | null, settledHow: SettledHow | null, settledByName: string | null, settledAt: string | null, steps: Array<NoticeStep>, version: number, document: { title: string, address: Array<string>, date: string | null, blocks: Array<{ kind: string, level: number | null, text: string | null, items: Array<string> | null, isNumbered: boolean | null }> } } | null };

export type PrintBatchesQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
}>;


export type PrintBatchesQuery = { printBatches: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, number: number, letters: number, madeByName: string, madeAt: string, printed: number, postedByName: string | null, postedAt: string | null, version: number }> } };

export type PrintNoticesMutationVariables = Exact<{
  notices: Array<SeenNoticeInput> | SeenNoticeInput;
}>;


export type PrintNoticesMutation = { printNotices: { batch: { id: string, number: number, letters: number, madeByName: string, madeAt: string, printed: number, postedByName: string | null, postedAt: string | null, version: number } | null, outcomes: Array<{ id: string, isPrinted: boolean, reason: string | null }> } };

export type MarkPostedMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type MarkPostedMutation = { markPosted: { id: string, number: number, letters: number, madeByName: string, madeAt: string, printed: number, postedByName: string | null, postedAt: string | null, version: number } };

export type SendNoticeAgainMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type SendNoticeAgainMutation = { sendNoticeAgain: { id: string, patientId: string, givenName: string, familyName: string, born: string, personName: string | null, applicationId: string | null, template: NoticeTemplate, title: string, format: NoticeFormat, channel: NoticeChannel | null, state: NoticeState, need: NoticeNeed | null, problem: string | null, queuedAt: string, sentAt: string | null, notBefore: string | null, carrierStatus: string | null, batchId: string | null, batchNumber: number | null, settledHow: SettledHow | null, settledByName: string | null, settledAt: string | null, steps: Array<NoticeStep>, version: number, document: { title: string, address: Array<string>, date: string | null, blocks: Array<{ kind: string, level: number | null, text: string | null, items: Array<string> | null, isNumbered: boolean | null }> } } };

export type PrintNoticeInsteadMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type PrintNoticeInsteadMutation = { printNoticeInstead: { id: string, patientId: string, givenName: string, familyName: string, born: string, personName: string | null, applicationId: string | null, template: NoticeTemplate, title: string, format: NoticeFormat, channel: NoticeChannel | null, state: NoticeState, need: NoticeNeed | null, problem: string | null, queuedAt: string, sentAt: string | null, notBefore: string | null, carrierStatus: string | null, batchId: string | null, batchNumber: number | null, settledHow: SettledHow | null, settledByName: string | null, settledAt: string | null, steps: Array<NoticeStep>, version: number, document: { title: string, address: Array<string>, date: string | null, blocks: Array<{ kind: string, level: number | null, text: string | null, items: Array<string> | null, isNumbered: boolean | null }> } } };

export type SayNoticeSentMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type SayNoticeSentMutation = { sayNoticeSent: { id: string, patientId: string, givenName: string, familyName: string, born: string, personName: string | null, applicationId: string | null, template: NoticeTemplate, title: string, format: NoticeFormat, channel: NoticeChannel | null, state: NoticeState, need: NoticeNeed | null, problem: string | null, queuedAt: string, sentAt: string | null, notBefore: string | null, carrierStatus: string | null, batchId: string | null, batchNumber: number | null, settledHow: SettledHow | null, settledByName: string | null, settledAt: string | null, steps: Array<NoticeStep>, version: number, document: { title: string, address: Array<string>, date: string | null, blocks: Array<{ kind: string, level: number | null, text: string | null, items: Array<string> | null, isNumbered: boolean | null }> } } };

export type SayNoticeToldMutationVariables = Exact<{
  id: string;
  version: number;
  how: SettledHow;
}>;


export type SayNoticeToldMutation = { sayNoticeTold: { id: string, patientId: string, givenName: string, familyName: string, born: string, personName: string | null, applicationId: string | null, template: NoticeTemplate, title: string, format: NoticeFormat, channel: NoticeChannel | null, state: NoticeState, need: NoticeNeed | null, problem: string | null, queuedAt: string, sentAt: string | null, notBefore: string | null, carrierStatus: string | null, batchId: string | null, batchNumber: number | null, settledHow: SettledHow | null, settledByName: string | null, settledAt: string | null, steps: Array<NoticeStep>, version: number, document: { title: string, address: Array<string>, date: string | null, blocks: Array<{ kind: string, level: number | null, text: string | null, items: Array<string> | null, isNumbered: boolean | null }> } } };

export type CancelNoticeMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type CancelNoticeMutation = { cancelNotice: { id: string, patientId: string, givenName: string, familyName: string, born: string, personName: string | null, applicationId: string | null, template: NoticeTemplate, title: string, format: NoticeFormat, channel: NoticeChannel | null, state: NoticeState, need: NoticeNeed | null, problem: string | null, queuedAt: string, sentAt: string | null, notBefore: string | null, carrierStatus: string | null, batchId: string | null, batchNumber: number | null, settledHow: SettledHow | null, settledByName: string | null, settledAt: string | null, steps: Array<NoticeStep>, version: number, document: { title: string, address: Array<string>, date: string | null, blocks: Array<{ kind: string, level: number | null, text: string | null, items: Array<string> | null, isNumbered: boolean | null }> } } };

export type WordingFragment = { version: number, subject: string, body: string, reason: string | null, writtenByName: string | null, writtenAt: string | null };

export type TemplateFragment = { template: NoticeTemplate, title: string, isCall: boolean, text: string | null, fields: Array<{ name: string, what: string }>, now: { version: number, subject: string, body: string, reason: string | null, writtenByName: string | null, writtenAt: string | null }, versions: Array<{ version: number, subject: string, body: string, reason: string | null, writtenByName: string | null, writtenAt: string | null }> };

export type NoticeTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeTemplatesQuery = { noticeTemplates: Array<{ template: NoticeTemplate, title: string, subject: string, version: number, writtenAt: string | null }> };

export type NoticeTemplateQueryVariables = Exact<{
  template: NoticeTemplate;
}>;


export type NoticeTemplateQuery = { noticeTemplate: { template: NoticeTemplate, title: string, isCall: boolean, text: string | null, fields: Array<{ name: string, what: string }>, now: { version: number, subject: string, body: string, reason: string | null, writtenByName: string | null, writtenAt: string | null }, versions: Array<{ version: number, subject: string, body: string, reason: string | null, writtenByName: string | null, writtenAt: string | null }> } };

export type TemplateCasesQueryVariables = Exact<{
  template: NoticeTemplate;
}>;


export type TemplateCasesQuery = { notices: { items: Array<{ id: string, givenName: string, familyName: string, queuedAt: string }> } };

export type PreviewNoticeQueryVariables = Exact<{
  template: NoticeTemplate;
  subject: string;
  body: string;
  noticeId?: string | null | undefined;
}>;


export type PreviewNoticeQuery = { previewNotice: { title: string, address: Array<string>, date: string | null, blocks: Array<{ kind: string, level: number | null, text: string | null, items: Array<string> | null, isNumbered: boolean | null }> } };

export type WriteNoticeWordingMutationVariables = Exact<{
  template: NoticeTemplate;
  version: number;
  subject: string;
  body: string;
  reason: string;
}>;


export type WriteNoticeWordingMutation = { writeNoticeWording: { template: NoticeTemplate, title: string, isCall: boolean, text: string | null, fields: Array<{ name: string, what: string }>, now: { version: number, subject: string, body: string, reason: string | null, writtenByName: string | null, writtenAt: string | null }, versions: Array<{ version: number, subject: string, body: string, reason: string | null, writtenByName: string | null, writtenAt: string | null }> } };

export type RegisterDifferenceFragment = { id: string, kind: DifferenceKind, service: Service, ours: string | null, theirs: string | null, patientId: string, givenName: string, familyName: string, born: string, openedAt: string, dueOn: string, version: number };

export type RegisterDifferencesQueryVariables = Exact<{
  kind?: DifferenceKind | null | undefined;
  after?: string | null | undefined;
  first: number;
}>;


export type RegisterDifferencesQuery = { registerDifferences: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, kind: DifferenceKind, service: Service, ours: string | null, theirs: string | null, patientId: string, givenName: string, familyName: string, born: string, openedAt: string, dueOn: string, version: number }> } };

export type OnlineUsersLoadedAtQueryVariables = Exact<{ [key: string]: never; }>;


export type OnlineUsersLoadedAtQuery = { onlineUsersLoadedAt: string | null };

export type CloseDifferenceMutationVariables = Exact<{
  id: string;
  version: number;
  outcome: DifferenceOutcome;
  note?: string | null | undefined;
}>;


export type CloseDifferenceMutation = { closeDifference: boolean };

export type WeeklySweepQueryVariables = Exact<{
  day?: string | null | undefined;
}>;


export type WeeklySweepQuery = { weeklySweep: { week: string, loadedAt: string | null, doneAt: string | null, doneByName: string | null, links: Array<{ patientId: string, givenName: string, familyName: string, born: string, activatedOn: string | null, services: Array<Service>, isCoded: boolean }> } };

export type FinishSweepMutationVariables = Exact<{
  week: string;
}>;


export type FinishSweepMutation = { finishSweep: boolean };

export type CodeMeaningsQueryVariables = Exact<{ [key: string]: never; }>;


export type CodeMeaningsQuery = { codeMeanings: Array<{ conceptId: string, meaning: RecordCode, term: string, source: string, isVerified: boolean }> };

export type SetCodeMeaningMutationVariables = Exact<{
  conceptId: string;
  meaning: RecordCode;
  term: string;
  source: string;
}>;


export type SetCodeMeaningMutation = { setCodeMeaning: Array<{ conceptId: string }> };

export type EndCodeMeaningMutationVariables = Exact<{
  conceptId: string;
}>;


export type EndCodeMeaningMutation = { endCodeMeaning: Array<{ conceptId: string }> };

export type OperationsFragment = { queues: Array<{ task: string, waiting: number, working: number, failing: number, givenUp: number, oldestAt: string | null }>, givenUp: Array<{ id: string, task: string, attempts: number, createdAt: string, error: string | null }> };

export type OperationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OperationsQuery = { operations: { queues: Array<{ task: string, waiting: number, working: number, failing: number, givenUp: number, oldestAt: string | null }>, givenUp: Array<{ id: string, task: string, attempts: number, createdAt: string, error: string | null }> } };

export type RetryJobMutationVariables = Exact<{
  id: string;
}>;


export type RetryJobMutation = { retryJob: { queues: Array<{ task: string, waiting: number, working: number, failing: number, givenUp: number, oldestAt: string | null }>, givenUp: Array<{ id: string, task: string, attempts: number, createdAt: string, error: string | null }> } };

export type BannerPatientFragment = { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null };

export type ContactFragment = { confidentiality: Confidentiality, title: string | null, preferredName: string | null, previousNames: Array<string>, addressLines: Array<string>, postcode: string | null, mobile: string | null, homePhone: string | null, email: string | null, language: string | null, interpreterRequired: boolean | null, writtenFormat: string | null, usualGp: string | null, registeredOn: string | null };

export type SharedContactFragment = { contact: SharedContactKind, patientId: string, givenName: string, familyName: string, born: string };

export type ServiceNowFragment = { id: string, service: Service, state: AccessState, reason: AccessReason | null, visibleFrom: string | null, fromAt: string | null, decidedByName: string | null, isConfirmed: boolean, itemId: string | null, applicationId: string | null };

export type PatientPageFragment = { id: string, recordLabel: string, openItems: number, relation: Relation | null, onHold: boolean, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null, title: string | null, preferredName: string | null, previousNames: Array<string>, mobile: string | null, homePhone: string | null, email: string | null, language: string | null, interpreterRequired: boolean | null, writtenFormat: string | null, usualGp: string | null, registeredOn: string | null }, services: Array<{ id: string, service: Service, state: AccessState, reason: AccessReason | null, visibleFrom: string | null, fromAt: string | null, decidedByName: string | null, isConfirmed: boolean, itemId: string | null, applicationId: string | null }>, applications: Array<{ id: string, reference: string, state: ApplicationState | null, receivedOn: string, dueOn: string, closedAt: string | null, services: Array<Service> }>, declines: Array<{ id: string, services: Array<Service>, reason: string | null, declinedOn: string }>, onlineToday: { loadedAt: string | null, differences: Array<{ id: string, kind: DifferenceKind, service: Service, ours: string | null, theirs: string | null, patientId: string, givenName: string, familyName: string, born: string, openedAt: string, dueOn: string, version: number }>, services: Array<{ service: Service | null, visibleFrom: string | null, enabledOn: string | null, activatedOn: string | null, lastLoginOn: string | null }>, carers: Array<{ id: string, givenName: string, familyName: string, relationship: string | null }> }, sharedContacts: Array<{ contact: SharedContactKind, patientId: string, givenName: string, familyName: string, born: string }>, concerns: Array<{ id: string, kind: ConcernKind, severity: ConcernSeverity, state: ConcernState, dueOn: string, isSuspending: boolean }>, safeContact: { allowed: Array<ContactChannel>, doNot: Array<ContactChannel> } | null };

export type PatientQueryVariables = Exact<{
  id: string;
}>;


export type PatientQuery = { patient: { id: string, recordLabel: string, openItems: number, relation: Relation | null, onHold: boolean, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null, title: string | null, preferredName: string | null, previousNames: Array<string>, mobile: string | null, homePhone: string | null, email: string | null, language: string | null, interpreterRequired: boolean | null, writtenFormat: string | null, usualGp: string | null, registeredOn: string | null }, services: Array<{ id: string, service: Service, state: AccessState, reason: AccessReason | null, visibleFrom: string | null, fromAt: string | null, decidedByName: string | null, isConfirmed: boolean, itemId: string | null, applicationId: string | null }>, applications: Array<{ id: string, reference: string, state: ApplicationState | null, receivedOn: string, dueOn: string, closedAt: string | null, services: Array<Service> }>, declines: Array<{ id: string, services: Array<Service>, reason: string | null, declinedOn: string }>, onlineToday: { loadedAt: string | null, differences: Array<{ id: string, kind: DifferenceKind, service: Service, ours: string | null, theirs: string | null, patientId: string, givenName: string, familyName: string, born: string, openedAt: string, dueOn: string, version: number }>, services: Array<{ service: Service | null, visibleFrom: string | null, enabledOn: string | null, activatedOn: string | null, lastLoginOn: string | null }>, carers: Array<{ id: string, givenName: string, familyName: string, relationship: string | null }> }, sharedContacts: Array<{ contact: SharedContactKind, patientId: string, givenName: string, familyName: string, born: string }>, concerns: Array<{ id: string, kind: ConcernKind, severity: ConcernSeverity, state: ConcernState, dueOn: string, isSuspending: boolean }>, safeContact: { allowed: Array<ContactChannel>, doNot: Array<ContactChannel> } | null } };

export type TimelineEntryFragment = { id: string, kind: string, at: string, byName: string | null, applicationId: string | null, reference: string | null, facts: Array<{ name: string, value: string }> };

export type PatientTimelineQueryVariables = Exact<{
  patientId: string;
  after?: string | null | undefined;
}>;


export type PatientTimelineQuery = { patientTimeline: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, kind: string, at: string, byName: string | null, applicationId: string | null, reference: string | null, facts: Array<{ name: string, value: string }> }> } };

export type ExplainRelatedLookMutationVariables = Exact<{
  patientId: string;
  reason: string;
}>;


export type ExplainRelatedLookMutation = { explainRelatedLook: boolean };

export type RecordDeclineMutationVariables = Exact<{
  patientId: string;
  services: Array<DeclinedServiceInput> | DeclinedServiceInput;
  reason?: string | null | undefined;
}>;


export type RecordDeclineMutation = { recordDecline: { services: Array<{ service: Service, refusal: { words: string, rule: string | null } | null }> } };

export type ChangeVisibleFromMutationVariables = Exact<{
  patientId: string;
  service: Service;
  seen: string;
  visibleFrom: string;
  reason: string;
  discussedOn?: string | null | undefined;
}>;


export type ChangeVisibleFromMutation = { changeVisibleFrom: { id: string } };

export type PatientRowFragment = { id: string, nhsNumber: string | null, givenName: string, familyName: string, born: string, sex: Sex, confidentiality: Confidentiality, addressLine: string | null, diedOn: string | null, removedOn: string | null, activeServices: number };

export type PatientsQueryVariables = Exact<{
  sort: PatientSort;
  descending: boolean;
  online?: OnlineFilter | null | undefined;
  after?: string | null | undefined;
  first: number;
}>;


export type PatientsQuery = { patients: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, nhsNumber: string | null, givenName: string, familyName: string, born: string, sex: Sex, confidentiality: Confidentiality, addressLine: string | null, diedOn: string | null, removedOn: string | null, activeServices: number }> } };

export type SearchPatientsQueryVariables = Exact<{
  words: string;
}>;


export type SearchPatientsQuery = { searchPatients: Array<{ id: string, nhsNumber: string | null, givenName: string, familyName: string, born: string, sex: Sex, confidentiality: Confidentiality, addressLine: string | null, diedOn: string | null, removedOn: string | null, activeServices: number }> };

export type PolicyFragment = { version: number, identityRule: IdentityRule, evidenceNotAccepted: Array<EvidenceType>, proofOfAddressMonths: number, allowAppointmentsBeforeId: boolean, fourEyes: boolean, singleHanded: boolean, questionCategories: number, minRegistrationMonthsForRecordAccess: number | null, dueDays: number, recordTextDays: number, anotherSignsOffReview: boolean, secondClinicianFor: Array<HideReason>, reviewSample: number, reviewDays: number, enhancedReviewMaxDays: number, bulkCodeLimit: number, minContactIntervalDays: number, serviceLevels: Array<{ queue: Queue, days: number }> };

export type PolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyQuery = { policy: { version: number, identityRule: IdentityRule, evidenceNotAccepted: Array<EvidenceType>, proofOfAddressMonths: number, allowAppointmentsBeforeId: boolean, fourEyes: boolean, singleHanded: boolean, questionCategories: number, minRegistrationMonthsForRecordAccess: number | null, dueDays: number, recordTextDays: number, anotherSignsOffReview: boolean, secondClinicianFor: Array<HideReason>, reviewSample: number, reviewDays: number, enhancedReviewMaxDays: number, bulkCodeLimit: number, minContactIntervalDays: number, serviceLevels: Array<{ queue: Queue, days: number }> }, evidenceTypes: Array<{ type: EvidenceType, label: string, level: number | null, hasPhoto: boolean, provesAddress: boolean, unconfirmed: boolean, isAccepted: boolean }> };

export type ChangePolicyMutationVariables = Exact<{
  policy: PolicyInput;
  reason: string;
}>;


export type ChangePolicyMutation = { changePolicy: { version: number, identityRule: IdentityRule, evidenceNotAccepted: Array<EvidenceType>, proofOfAddressMonths: number, allowAppointmentsBeforeId: boolean, fourEyes: boolean, singleHanded: boolean, questionCategories: number, minRegistrationMonthsForRecordAccess: number | null, dueDays: number, recordTextDays: number, anotherSignsOffReview: boolean, secondClinicianFor: Array<HideReason>, reviewSample: number, reviewDays: number, enhancedReviewMaxDays: number, bulkCodeLimit: number, minContactIntervalDays: number, serviceLevels: Array<{ queue: Queue, days: number }> } };

export type RecordImportFragment = { id: string, fileName: string, format: RecordFormat, senderSupplier: Supplier | null, interaction: TransferInteraction | null, resources: number, entriesNew: number, entriesChanged: number, entriesSame: number, supporting: number, refused: number, labels: number, purgedAt: string | null, at: string, problems: Array<{ line: number, path: string, problem: string }> };

export type RecordImportsQueryVariables = Exact<{
  patientId: string;
  first: number;
}>;


export type RecordImportsQuery = { recordImports: { total: number, items: Array<{ id: string, fileName: string, format: RecordFormat, senderSupplier: Supplier | null, interaction: TransferInteraction | null, resources: number, entriesNew: number, entriesChanged: number, entriesSame: number, supporting: number, refused: number, labels: number, purgedAt: string | null, at: string, problems: Array<{ line: number, path: string, problem: string }> }> } };

export type VisibleEntriesQueryVariables = Exact<{
  patientId: string;
  services?: Array<Service> | Service | null | undefined;
  onceSignedOff: boolean;
  after?: string | null | undefined;
  first: number;
}>;


export type VisibleEntriesQuery = { visibleEntries: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, words: string, items: Array<{ id: string, happenedOn: string | null, kind: EntryKind, title: string, text: string, track: Track }> } };

export type BannerPatientQueryVariables = Exact<{
  id: string;
}>;


export type BannerPatientQuery = { patient: { id: string, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null } } };

export type RedactionFiguresQueryVariables = Exact<{
  fromOn: string;
  untilOn: string;
}>;


export type RedactionFiguresQuery = { redactionWaiting: Array<{ band: WaitingBand, reviews: number, overdue: number, undecided: number }>, redactionByReviewer: Array<{ staffId: string, name: string, openReviews: number, tasks: number, entries: number, minutes: number, sentBack: number }>, redactionByReason: Array<{ reason: HideReason, entries: number }>, redactionTotals: { signedOff: number, sentBack: number, lifted: number, overdue: number, withClinician: number } };

export type DecisionFragment = { id: string, decision: EntryDecision, reason: HideReason | null, origin: DecisionOrigin, note: string | null, carriedFrom: string | null, decidedByName: string | null, decidedAt: string, secondByName: string | null, secondAt: string | null, signedOffByName: string | null, signedOffAt: string | null, supersededAt: string | null, liftedByName: string | null, liftedAt: string | null, liftReason: string | null, isOfThisText: boolean };

export type LinkedEntryFragment = { id: string, version: number, kind: LinkKind | null, title: string, happenedOn: string | null, decision: EntryDecision | null, isSet: boolean };

export type DeskEntryFragment = { id: string, version: number, kind: EntryKind, resourceType: string, happenedOn: string | null, recordedAt: string | null, filed: boolean, labelled: boolean, isRepeat: boolean, title: string, text: string, score: number, flagged: boolean, taskId: string, askAgain: boolean, signedOff: boolean, needsSecond: boolean, isTextGone: boolean, code: { system: string, code: string, display: string } | null, findings: Array<{ reason: string, start: number, end: number, words: string }>, linked: Array<{ id: string, version: number, kind: LinkKind | null, title: string, happenedOn: string | null, decision: EntryDecision | null, isSet: boolean }>, decision: { id: string, decision: EntryDecision, reason: HideReason | null, origin: DecisionOrigin, note: string | null, carriedFrom: string | null, decidedByName: string | null, decidedAt: string, secondByName: string | null, secondAt: string | null, signedOffByName: string | null, signedOffAt: string | null, supersededAt: string | null, liftedByName: string | null, liftedAt: string | null, liftReason: string | null, isOfThisText: boolean } | null, history: Array<{ id: string, decision: EntryDecision, reason: HideReason | null, origin: DecisionOrigin, note: string | null, carriedFrom: string | null, decidedByName: string | null, decidedAt: string, secondByName: string | null, secondAt: string | null, signedOffByName: string | null, signedOffAt: string | null, supersededAt: string | null, liftedByName: string | null, liftedAt: string | null, liftReason: string | null, isOfThisText: boolean }>, steps: Array<{ step: EntryStep, refusal: { words: string, rule: string | null } | null }>, harmRefusal: { words: string, rule: string | null } | null };

export type RedactionDeskQueryVariables = Exact<{
  id: string;
}>;


export type RedactionDeskQuery = { redactionDesk: { reviewId: string, ids: Array<string>, versions: Array<number>, dates: Array<string | null>, kinds: Array<EntryKind>, tasks: Array<number>, taskIds: Array<string>, scores: Array<number>, flagged: Array<boolean>, labelled: Array<boolean>, filed: Array<boolean>, decisions: Array<EntryDecision | null>, askAgain: Array<boolean>, signedOff: Array<boolean>, needsSecond: Array<boolean>, sets: Array<number | null>, seenNow: Array<boolean> } };

export type RedactionEntriesQueryVariables = Exact<{
  reviewId: string;
  ids: Array<string> | string;
}>;


export type RedactionEntriesQuery = { redactionEntries: Array<{ id: string, version: number, kind: EntryKind, resourceType: string, happenedOn: string | null, recordedAt: string | null, filed: boolean, labelled: boolean, isRepeat: boolean, title: string, text: string, score: number, flagged: boolean, taskId: string, askAgain: boolean, signedOff: boolean, needsSecond: boolean, isTextGone: boolean, code: { system: string, code: string, display: string } | null, findings: Array<{ reason: string, start: number, end: number, words: string }>, linked: Array<{ id: string, version: number, kind: LinkKind | null, title: string, happenedOn: string | null, decision: EntryDecision | null, isSet: boolean }>, decision: { id: string, decision: EntryDecision, reason: HideReason | null, origin: DecisionOrigin, note: string | null, carriedFrom: string | null, decidedByName: string | null, decidedAt: string, secondByName: string | null, secondAt: string | null, signedOffByName: string | null, signedOffAt: string | null, supersededAt: string | null, liftedByName: string | null, liftedAt: string | null, liftReason: string | null, isOfThisText: boolean } | null, history: Array<{ id: string, decision: EntryDecision, reason: HideReason | null, origin: DecisionOrigin, note: string | null, carriedFrom: string | null, decidedByName: string | null, decidedAt: string, secondByName: string | null, secondAt: string | null, signedOffByName: string | null, signedOffAt: string | null, supersededAt: string | null, liftedByName: string | null, liftedAt: string | null, liftReason: string | null, isOfThisText: boolean }>, steps: Array<{ step: EntryStep, refusal: { words: string, rule: string | null } | null }>, harmRefusal: { words: string, rule: string | null } | null }> };

export type SearchRecordQueryVariables = Exact<{
  reviewId: string;
  words: string;
}>;


export type SearchRecordQuery = { searchRecord: Array<string> };

export type RedactionGroupQueryVariables = Exact<{
  reviewId: string;
  taskId?: string | null | undefined;
  kinds: Array<EntryKind> | EntryKind;
}>;


export type RedactionGroupQuery = { redactionGroup: { count: number, leftOutFlagged: number, leftOutLabelled: number, leftOutDecided: number, eligible: Array<{ id: string, version: number, title: string, text: string, happenedOn: string | null }> } };

export type DecideEntryMutationVariables = Exact<{
  given: DecideInput;
}>;


export type DecideEntryMutation = { decideEntry: { undecided: number, entry: { id: string, version: number, kind: EntryKind, resourceType: string, happenedOn: string | null, recordedAt: string | null, filed: boolean, labelled: boolean, isRepeat: boolean, title: string, text: string, score: number, flagged: boolean, taskId: string, askAgain: boolean, signedOff: boolean, needsSecond: boolean, isTextGone: boolean, code: { system: string, code: string, display: string } | null, findings: Array<{ reason: string, start: number, end: number, words: string }>, linked: Array<{ id: string, version: number, kind: LinkKind | null, title: string, happenedOn: string | null, decision: EntryDecision | null, isSet: boolean }>, decision: { id: string, decision: EntryDecision, reason: HideReason | null, origin: DecisionOrigin, note: string | null, carriedFrom: string | null, decidedByName: string | null, decidedAt: string, secondByName: string | null, secondAt: string | null, signedOffByName: string | null, signedOffAt: string | null, supersededAt: string | null, liftedByName: string | null, liftedAt: string | null, liftReason: string | null, isOfThisText: boolean } | null, history: Array<{ id: string, decision: EntryDecision, reason: HideReason | null, origin: DecisionOrigin, note: string | null, carriedFrom: string | null, decidedByName: string | null, decidedAt: string, secondByName: string | null, secondAt: string | null, signedOffByName: string | null, signedOffAt: string | null, supersededAt: string | null, liftedByName: string | null, liftedAt: string | null, liftReason: string | null, isOfThisText: boolean }>, steps: Array<{ step: EntryStep, refusal: { words: string, rule: string | null } | null }>, harmRefusal: { words: string, rule: string | null } | null }, proposed: Array<{ id: string, version: number, kind: LinkKind | null, title: string, happenedOn: string | null, decision: EntryDecision | null, isSet: boolean }> } };

export type DecideGroupMutationVariables = Exact<{
  given: DecideGroupInput;
}>;


export type DecideGroupMutation = { decideGroup: { done: number, rows: Array<{ id: string, outcome: GroupOutcome, words: string | null, version: number | null }>, tasks: Array<{ id: string, undecided: number }> } };

export type ConfirmSecondMutationVariables = Exact<{
  reviewId: string;
  entryId: string;
  version: number;
}>;


export type ConfirmSecondMutation = { confirmSecond: { undecided: number, entry: { id: string, version: number, kind: EntryKind, resourceType: string, happenedOn: string | null, recordedAt: string | null, filed: boolean, labelled: boolean, isRepeat: boolean, title: string, text: string, score: number, flagged: boolean, taskId: string, askAgain: boolean, signedOff: boolean, needsSecond: boolean, isTextGone: boolean, code: { system: string, code: string, display: string } | null, findings: Array<{ reason: string, start: number, end: number, words: string }>, linked: Array<{ id: string, version: number, kind: LinkKind | null, title: string, happenedOn: string | null, decision: EntryDecision | null, isSet: boolean }>, decision: { id: string, decision: EntryDecision, reason: HideReason | null, origin: DecisionOrigin, note: string | null, carriedFrom: string | null, decidedByName: string | null, decidedAt: string, secondByName: string | null, secondAt: string | null, signedOffByName: string | null, signedOffAt: string | null, supersededAt: string | null, liftedByName: string | null, liftedAt: string | null, liftReason: string | null, isOfThisText: boolean } | null, history: Array<{ id: string, decision: EntryDecision, reason: HideReason | null, origin: DecisionOrigin, note: string | null, carriedFrom: string | null, decidedByName: string | null, decidedAt: string, secondByName: string | null, secondAt: string | null, signedOffByName: string | null, signedOffAt: string | null, supersededAt: string | null, liftedByName: string | null, liftedAt: string | null, liftReason: string | null, isOfThisText: boolean }>, steps: Array<{ step: EntryStep, refusal: { words: string, rule: string | null } | null }>, harmRefusal: { words: string, rule: string | null } | null } } };

export type LiftRedactionMutationVariables = Exact<{
  reviewId: string;
  entryId: string;
  version: number;
  reason: string;
}>;


export type LiftRedactionMutation = { liftRedaction: { id: string, version: number, kind: EntryKind, resourceType: string, happenedOn: string | null, recordedAt: string | null, filed: boolean, labelled: boolean, isRepeat: boolean, title: string, text: string, score: number, flagged: boolean, taskId: string, askAgain: boolean, signedOff: boolean, needsSecond: boolean, isTextGone: boolean, code: { system: string, code: string, display: string } | null, findings: Array<{ reason: string, start: number, end: number, words: string }>, linked: Array<{ id: string, version: number, kind: LinkKind | null, title: string, happenedOn: string | null, decision: EntryDecision | null, isSet: boolean }>, decision: { id: string, decision: EntryDecision, reason: HideReason | null, origin: DecisionOrigin, note: string | null, carriedFrom: string | null, decidedByName: string | null, decidedAt: string, secondByName: string | null, secondAt: string | null, signedOffByName: string | null, signedOffAt: string | null, supersededAt: string | null, liftedByName: string | null, liftedAt: string | null, liftReason: string | null, isOfThisText: boolean } | null, history: Array<{ id: string, decision: EntryDecision, reason: HideReason | null, origin: DecisionOrigin, note: string | null, carriedFrom: string | null, decidedByName: string | null, decidedAt: string, secondByName: string | null, secondAt: string | null, signedOffByName: string | null, signedOffAt: string | null, supersededAt: string | null, liftedByName: string | null, liftedAt: string | null, liftReason: string | null, isOfThisText: boolean }>, steps: Array<{ step: EntryStep, refusal: { words: string, rule: string | null } | null }>, harmRefusal: { words: string, rule: string | null } | null } };

export type PrescreenMeasureQueryVariables = Exact<{ [key: string]: never; }>;


export type PrescreenMeasureQuery = { prescreenMeasure: { measured: Array<{ entries: number, needALook: number, flagged: number, found: number }>, own: { unflaggedRead: number, unflaggedHidden: number } } };

export type LabelLossFragment = { resourceType: string, fate: LabelFate, words: string, entries: number };

export type RedactionTaskFragment = { id: string, entryGroup: EntryGroup, fromOn: string | null, untilOn: string | null, state: TaskState, dueOn: string, entries: number, flagged: number, undecided: number, claimedBy: string | null, claimedByName: string | null, isClaimedByAnother: boolean, claimedUntil: string | null, minutes: number, leftAtEntry: string | null, escalated: number, submittedByName: string | null, submittedAt: string | null, approvedByName: string | null, approvedAt: string | null, sentBackReason: string | null, version: number, steps: Array<{ step: TaskStep, refusal: { words: string, rule: string | null } | null }> };

export type RedactionReviewFragment = { id: string, version: number, purpose: ReviewPurpose, services: Array<Service>, fromOn: string | null, untilOn: string, state: ReviewState, openedAt: string, dueOn: string, submittedAt: string | null, sentBackAt: string | null, sentBackReason: string | null, signedOffAt: string | null, signOffReason: string | null, reopenedAt: string | null, cancelledReason: string | null, markedAt: string | null, markBy: string | null, applicationId: string | null, senderSupplier: Supplier | null, interaction: TransferInteraction | null, supplier: Supplier, minutes: number, openedByName: string | null, signedOffByName: string | null, sentBackByName: string | null, markedByName: string | null, signOffTakesReason: boolean, safety: SafetyState | null, safetyAnswers: Array<{ id: string, part: SafetyPart, isSafe: boolean, reason: string, answeredAt: string, answeredByName: string | null }>, safetySteps: Array<{ part: SafetyPart, refusal: { words: string, rule: string | null } | null }>, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, counts: { entries: number, flagged: number, undecided: number, shown: number, hidden: number, escalated: number, labelled: number, needsSecond: number }, labelsLost: Array<{ resourceType: string, fate: LabelFate, words: string, entries: number }>, tasks: Array<{ id: string, entryGroup: EntryGroup, fromOn: string | null, untilOn: string | null, state: TaskState, dueOn: string, entries: number, flagged: number, undecided: number, claimedBy: string | null, claimedByName: string | null, isClaimedByAnother: boolean, claimedUntil: string | null, minutes: number, leftAtEntry: string | null, escalated: number, submittedByName: string | null, submittedAt: string | null, approvedByName: string | null, approvedAt: string | null, sentBackReason: string | null, version: number, steps: Array<{ step: TaskStep, refusal: { words: string, rule: string | null } | null }> }>, steps: Array<{ step: ReviewStep, refusal: { words: string, rule: string | null } | null }> };

export type RedactionReviewQueryVariables = Exact<{
  id: string;
}>;


export type RedactionReviewQuery = { redactionReview: { id: string, version: number, purpose: ReviewPurpose, services: Array<Service>, fromOn: string | null, untilOn: string, state: ReviewState, openedAt: string, dueOn: string, submittedAt: string | null, sentBackAt: string | null, sentBackReason: string | null, signedOffAt: string | null, signOffReason: string | null, reopenedAt: string | null, cancelledReason: string | null, markedAt: string | null, markBy: string | null, applicationId: string | null, senderSupplier: Supplier | null, interaction: TransferInteraction | null, supplier: Supplier, minutes: number, openedByName: string | null, signedOffByName: string | null, sentBackByName: string | null, markedByName: string | null, signOffTakesReason: boolean, safety: SafetyState | null, safetyAnswers: Array<{ id: string, part: SafetyPart, isSafe: boolean, reason: string, answeredAt: string, answeredByName: string | null }>, safetySteps: Array<{ part: SafetyPart, refusal: { words: string, rule: string | null } | null }>, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, counts: { entries: number, flagged: number, undecided: number, shown: number, hidden: number, escalated: number, labelled: number, needsSecond: number }, labelsLost: Array<{ resourceType: string, fate: LabelFate, words: string, entries: number }>, tasks: Array<{ id: string, entryGroup: EntryGroup, fromOn: string | null, untilOn: string | null, state: TaskState, dueOn: string, entries: number, flagged: number, undecided: number, claimedBy: string | null, claimedByName: string | null, isClaimedByAnother: boolean, claimedUntil: string | null, minutes: number, leftAtEntry: string | null, escalated: number, submittedByName: string | null, submittedAt: string | null, approvedByName: string | null, approvedAt: string | null, sentBackReason: string | null, version: number, steps: Array<{ step: TaskStep, refusal: { words: string, rule: string | null } | null }> }>, steps: Array<{ step: ReviewStep, refusal: { words: string, rule: string | null } | null }> } };

export type ClaimRedactionTaskMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ClaimRedactionTaskMutation = { claimRedactionTask: { id: string, version: number, purpose: ReviewPurpose, services: Array<Service>, fromOn: string | null, untilOn: string, state: ReviewState, openedAt: string, dueOn: string, submittedAt: string | null, sentBackAt: string | null, sentBackReason: string | null, signedOffAt: string | null, signOffReason: string | null, reopenedAt: string | null, cancelledReason: string | null, markedAt: string | null, markBy: string | null, applicationId: string | null, senderSupplier: Supplier | null, interaction: TransferInteraction | null, supplier: Supplier, minutes: number, openedByName: string | null, signedOffByName: string | null, sentBackByName: string | null, markedByName: string | null, signOffTakesReason: boolean, safety: SafetyState | null, safetyAnswers: Array<{ id: string, part: SafetyPart, isSafe: boolean, reason: string, answeredAt: string, answeredByName: string | null }>, safetySteps: Array<{ part: SafetyPart, refusal: { words: string, rule: string | null } | null }>, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, counts: { entries: number, flagged: number, undecided: number, shown: number, hidden: number, escalated: number, labelled: number, needsSecond: number }, labelsLost: Array<{ resourceType: string, fate: LabelFate, words: string, entries: number }>, tasks: Array<{ id: string, entryGroup: EntryGroup, fromOn: string | null, untilOn: string | null, state: TaskState, dueOn: string, entries: number, flagged: number, undecided: number, claimedBy: string | null, claimedByName: string | null, isClaimedByAnother: boolean, claimedUntil: string | null, minutes: number, leftAtEntry: string | null, escalated: number, submittedByName: string | null, submittedAt: string | null, approvedByName: string | null, approvedAt: string | null, sentBackReason: string | null, version: number, steps: Array<{ step: TaskStep, refusal: { words: string, rule: string | null } | null }> }>, steps: Array<{ step: ReviewStep, refusal: { words: string, rule: string | null } | null }> } };

export type RenewRedactionClaimMutationVariables = Exact<{
  id: string;
  minutes: number;
  atEntry?: string | null | undefined;
}>;


export type RenewRedactionClaimMutation = { renewRedactionClaim: { id: string } };

export type ReleaseRedactionTaskMutationVariables = Exact<{
  id: string;
  version: number;
  minutes: number;
  atEntry?: string | null | undefined;
}>;


export type ReleaseRedactionTaskMutation = { releaseRedactionTask: { id: string } };

export type SubmitRedactionTaskMutationVariables = Exact<{
  id: string;
  version: number;
  minutes: number;
}>;


export type SubmitRedactionTaskMutation = { submitRedactionTask: { id: string, version: number, purpose: ReviewPurpose, services: Array<Service>, fromOn: string | null, untilOn: string, state: ReviewState, openedAt: string, dueOn: string, submittedAt: string | null, sentBackAt: string | null, sentBackReason: string | null, signedOffAt: string | null, signOffReason: string | null, reopenedAt: string | null, cancelledReason: string | null, markedAt: string | null, markBy: string | null, applicationId: string | null, senderSupplier: Supplier | null, interaction: TransferInteraction | null, supplier: Supplier, minutes: number, openedByName: string | null, signedOffByName: string | null, sentBackByName: string | null, markedByName: string | null, signOffTakesReason: boolean, safety: SafetyState | null, safetyAnswers: Array<{ id: string, part: SafetyPart, isSafe: boolean, reason: string, answeredAt: string, answeredByName: string | null }>, safetySteps: Array<{ part: SafetyPart, refusal: { words: string, rule: string | null } | null }>, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, counts: { entries: number, flagged: number, undecided: number, shown: number, hidden: number, escalated: number, labelled: number, needsSecond: number }, labelsLost: Array<{ resourceType: string, fate: LabelFate, words: string, entries: number }>, tasks: Array<{ id: string, entryGroup: EntryGroup, fromOn: string | null, untilOn: string | null, state: TaskState, dueOn: string, entries: number, flagged: number, undecided: number, claimedBy: string | null, claimedByName: string | null, isClaimedByAnother: boolean, claimedUntil: string | null, minutes: number, leftAtEntry: string | null, escalated: number, submittedByName: string | null, submittedAt: string | null, approvedByName: string | null, approvedAt: string | null, sentBackReason: string | null, version: number, steps: Array<{ step: TaskStep, refusal: { words: string, rule: string | null } | null }> }>, steps: Array<{ step: ReviewStep, refusal: { words: string, rule: string | null } | null }> } };

export type ApproveRedactionTaskMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ApproveRedactionTaskMutation = { approveRedactionTask: { id: string, version: number, purpose: ReviewPurpose, services: Array<Service>, fromOn: string | null, untilOn: string, state: ReviewState, openedAt: string, dueOn: string, submittedAt: string | null, sentBackAt: string | null, sentBackReason: string | null, signedOffAt: string | null, signOffReason: string | null, reopenedAt: string | null, cancelledReason: string | null, markedAt: string | null, markBy: string | null, applicationId: string | null, senderSupplier: Supplier | null, interaction: TransferInteraction | null, supplier: Supplier, minutes: number, openedByName: string | null, signedOffByName: string | null, sentBackByName: string | null, markedByName: string | null, signOffTakesReason: boolean, safety: SafetyState | null, safetyAnswers: Array<{ id: string, part: SafetyPart, isSafe: boolean, reason: string, answeredAt: string, answeredByName: string | null }>, safetySteps: Array<{ part: SafetyPart, refusal: { words: string, rule: string | null } | null }>, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, counts: { entries: number, flagged: number, undecided: number, shown: number, hidden: number, escalated: number, labelled: number, needsSecond: number }, labelsLost: Array<{ resourceType: string, fate: LabelFate, words: string, entries: number }>, tasks: Array<{ id: string, entryGroup: EntryGroup, fromOn: string | null, untilOn: string | null, state: TaskState, dueOn: string, entries: number, flagged: number, undecided: number, claimedBy: string | null, claimedByName: string | null, isClaimedByAnother: boolean, claimedUntil: string | null, minutes: number, leftAtEntry: string | null, escalated: number, submittedByName: string | null, submittedAt: string | null, approvedByName: string | null, approvedAt: string | null, sentBackReason: string | null, version: number, steps: Array<{ step: TaskStep, refusal: { words: string, rule: string | null } | null }> }>, steps: Array<{ step: ReviewStep, refusal: { words: string, rule: string | null } | null }> } };

export type SendBackRedactionTaskMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type SendBackRedactionTaskMutation = { sendBackRedactionTask: { id: string, version: number, purpose: ReviewPurpose, services: Array<Service>, fromOn: string | null, untilOn: string, state: ReviewState, openedAt: string, dueOn: string, submittedAt: string | null, sentBackAt: string | null, sentBackReason: string | null, signedOffAt: string | null, signOffReason: string | null, reopenedAt: string | null, cancelledReason: string | null, markedAt: string | null, markBy: string | null, applicationId: string | null, senderSupplier: Supplier | null, interaction: TransferInteraction | null, supplier: Supplier, minutes: number, openedByName: string | null, signedOffByName: string | null, sentBackByName: string | null, markedByName: string | null, signOffTakesReason: boolean, safety: SafetyState | null, safetyAnswers: Array<{ id: string, part: SafetyPart, isSafe: boolean, reason: string, answeredAt: string, answeredByName: string | null }>, safetySteps: Array<{ part: SafetyPart, refusal: { words: string, rule: string | null } | null }>, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, counts: { entries: number, flagged: number, undecided: number, shown: number, hidden: number, escalated: number, labelled: number, needsSecond: number }, labelsLost: Array<{ resourceType: string, fate: LabelFate, words: string, entries: number }>, tasks: Array<{ id: string, entryGroup: EntryGroup, fromOn: string | null, untilOn: string | null, state: TaskState, dueOn: string, entries: number, flagged: number, undecided: number, claimedBy: string | null, claimedByName: string | null, isClaimedByAnother: boolean, claimedUntil: string | null, minutes: number, leftAtEntry: string | null, escalated: number, submittedByName: string | null, submittedAt: string | null, approvedByName: string | null, approvedAt: string | null, sentBackReason: string | null, version: number, steps: Array<{ step: TaskStep, refusal: { words: string, rule: string | null } | null }> }>, steps: Array<{ step: ReviewStep, refusal: { words: string, rule: string | null } | null }> } };

export type SendBackRedactionReviewMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type SendBackRedactionReviewMutation = { sendBackRedactionReview: { id: string, version: number, purpose: ReviewPurpose, services: Array<Service>, fromOn: string | null, untilOn: string, state: ReviewState, openedAt: string, dueOn: string, submittedAt: string | null, sentBackAt: string | null, sentBackReason: string | null, signedOffAt: string | null, signOffReason: string | null, reopenedAt: string | null, cancelledReason: string | null, markedAt: string | null, markBy: string | null, applicationId: string | null, senderSupplier: Supplier | null, interaction: TransferInteraction | null, supplier: Supplier, minutes: number, openedByName: string | null, signedOffByName: string | null, sentBackByName: string | null, markedByName: string | null, signOffTakesReason: boolean, safety: SafetyState | null, safetyAnswers: Array<{ id: string, part: SafetyPart, isSafe: boolean, reason: string, answeredAt: string, answeredByName: string | null }>, safetySteps: Array<{ part: SafetyPart, refusal: { words: string, rule: string | null } | null }>, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, counts: { entries: number, flagged: number, undecided: number, shown: number, hidden: number, escalated: number, labelled: number, needsSecond: number }, labelsLost: Array<{ resourceType: string, fate: LabelFate, words: string, entries: number }>, tasks: Array<{ id: string, entryGroup: EntryGroup, fromOn: string | null, untilOn: string | null, state: TaskState, dueOn: string, entries: number, flagged: number, undecided: number, claimedBy: string | null, claimedByName: string | null, isClaimedByAnother: boolean, claimedUntil: string | null, minutes: number, leftAtEntry: string | null, escalated: number, submittedByName: string | null, submittedAt: string | null, approvedByName: string | null, approvedAt: string | null, sentBackReason: string | null, version: number, steps: Array<{ step: TaskStep, refusal: { words: string, rule: string | null } | null }> }>, steps: Array<{ step: ReviewStep, refusal: { words: string, rule: string | null } | null }> } };

export type CancelRedactionReviewMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type CancelRedactionReviewMutation = { cancelRedactionReview: { id: string, version: number, purpose: ReviewPurpose, services: Array<Service>, fromOn: string | null, untilOn: string, state: ReviewState, openedAt: string, dueOn: string, submittedAt: string | null, sentBackAt: string | null, sentBackReason: string | null, signedOffAt: string | null, signOffReason: string | null, reopenedAt: string | null, cancelledReason: string | null, markedAt: string | null, markBy: string | null, applicationId: string | null, senderSupplier: Supplier | null, interaction: TransferInteraction | null, supplier: Supplier, minutes: number, openedByName: string | null, signedOffByName: string | null, sentBackByName: string | null, markedByName: string | null, signOffTakesReason: boolean, safety: SafetyState | null, safetyAnswers: Array<{ id: string, part: SafetyPart, isSafe: boolean, reason: string, answeredAt: string, answeredByName: string | null }>, safetySteps: Array<{ part: SafetyPart, refusal: { words: string, rule: string | null } | null }>, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, counts: { entries: number, flagged: number, undecided: number, shown: number, hidden: number, escalated: number, labelled: number, needsSecond: number }, labelsLost: Array<{ resourceType: string, fate: LabelFate, words: string, entries: number }>, tasks: Array<{ id: string, entryGroup: EntryGroup, fromOn: string | null, untilOn: string | null, state: TaskState, dueOn: string, entries: number, flagged: number, undecided: number, claimedBy: string | null, claimedByName: string | null, isClaimedByAnother: boolean, claimedUntil: string | null, minutes: number, leftAtEntry: string | null, escalated: number, submittedByName: string | null, submittedAt: string | null, approvedByName: string | null, approvedAt: string | null, sentBackReason: string | null, version: number, steps: Array<{ step: TaskStep, refusal: { words: string, rule: string | null } | null }> }>, steps: Array<{ step: ReviewStep, refusal: { words: string, rule: string | null } | null }> } };

export type SignOffRedactionReviewMutationVariables = Exact<{
  id: string;
  version: number;
  sample: Array<string> | string;
  reason?: string | null | undefined;
}>;


export type SignOffRedactionReviewMutation = { signOffRedactionReview: { id: string, version: number, purpose: ReviewPurpose, services: Array<Service>, fromOn: string | null, untilOn: string, state: ReviewState, openedAt: string, dueOn: string, submittedAt: string | null, sentBackAt: string | null, sentBackReason: string | null, signedOffAt: string | null, signOffReason: string | null, reopenedAt: string | null, cancelledReason: string | null, markedAt: string | null, markBy: string | null, applicationId: string | null, senderSupplier: Supplier | null, interaction: TransferInteraction | null, supplier: Supplier, minutes: number, openedByName: string | null, signedOffByName: string | null, sentBackByName: string | null, markedByName: string | null, signOffTakesReason: boolean, safety: SafetyState | null, safetyAnswers: Array<{ id: string, part: SafetyPart, isSafe: boolean, reason: string, answeredAt: string, answeredByName: string | null }>, safetySteps: Array<{ part: SafetyPart, refusal: { words: string, rule: string | null } | null }>, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, counts: { entries: number, flagged: number, undecided: number, shown: number, hidden: number, escalated: number, labelled: number, needsSecond: number }, labelsLost: Array<{ resourceType: string, fate: LabelFate, words: string, entries: number }>, tasks: Array<{ id: string, entryGroup: EntryGroup, fromOn: string | null, untilOn: string | null, state: TaskState, dueOn: string, entries: number, flagged: number, undecided: number, claimedBy: string | null, claimedByName: string | null, isClaimedByAnother: boolean, claimedUntil: string | null, minutes: number, leftAtEntry: string | null, escalated: number, submittedByName: string | null, submittedAt: string | null, approvedByName: string | null, approvedAt: string | null, sentBackReason: string | null, version: number, steps: Array<{ step: TaskStep, refusal: { words: string, rule: string | null } | null }> }>, steps: Array<{ step: ReviewStep, refusal: { words: string, rule: string | null } | null }> } };

export type ConfirmMarkedMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ConfirmMarkedMutation = { confirmMarked: { id: string, version: number, purpose: ReviewPurpose, services: Array<Service>, fromOn: string | null, untilOn: string, state: ReviewState, openedAt: string, dueOn: string, submittedAt: string | null, sentBackAt: string | null, sentBackReason: string | null, signedOffAt: string | null, signOffReason: string | null, reopenedAt: string | null, cancelledReason: string | null, markedAt: string | null, markBy: string | null, applicationId: string | null, senderSupplier: Supplier | null, interaction: TransferInteraction | null, supplier: Supplier, minutes: number, openedByName: string | null, signedOffByName: string | null, sentBackByName: string | null, markedByName: string | null, signOffTakesReason: boolean, safety: SafetyState | null, safetyAnswers: Array<{ id: string, part: SafetyPart, isSafe: boolean, reason: string, answeredAt: string, answeredByName: string | null }>, safetySteps: Array<{ part: SafetyPart, refusal: { words: string, rule: string | null } | null }>, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, counts: { entries: number, flagged: number, undecided: number, shown: number, hidden: number, escalated: number, labelled: number, needsSecond: number }, labelsLost: Array<{ resourceType: string, fate: LabelFate, words: string, entries: number }>, tasks: Array<{ id: string, entryGroup: EntryGroup, fromOn: string | null, untilOn: string | null, state: TaskState, dueOn: string, entries: number, flagged: number, undecided: number, claimedBy: string | null, claimedByName: string | null, isClaimedByAnother: boolean, claimedUntil: string | null, minutes: number, leftAtEntry: string | null, escalated: number, submittedByName: string | null, submittedAt: string | null, approvedByName: string | null, approvedAt: string | null, sentBackReason: string | null, version: number, steps: Array<{ step: TaskStep, refusal: { words: string, rule: string | null } | null }> }>, steps: Array<{ step: ReviewStep, refusal: { words: string, rule: string | null } | null }> } };

export type AnswerProxySafetyMutationVariables = Exact<{
  id: string;
  version: number;
  part: SafetyPart;
  isSafe: boolean;
  reason: string;
}>;


export type AnswerProxySafetyMutation = { answerProxySafety: { id: string, version: number, purpose: ReviewPurpose, services: Array<Service>, fromOn: string | null, untilOn: string, state: ReviewState, openedAt: string, dueOn: string, submittedAt: string | null, sentBackAt: string | null, sentBackReason: string | null, signedOffAt: string | null, signOffReason: string | null, reopenedAt: string | null, cancelledReason: string | null, markedAt: string | null, markBy: string | null, applicationId: string | null, senderSupplier: Supplier | null, interaction: TransferInteraction | null, supplier: Supplier, minutes: number, openedByName: string | null, signedOffByName: string | null, sentBackByName: string | null, markedByName: string | null, signOffTakesReason: boolean, safety: SafetyState | null, safetyAnswers: Array<{ id: string, part: SafetyPart, isSafe: boolean, reason: string, answeredAt: string, answeredByName: string | null }>, safetySteps: Array<{ part: SafetyPart, refusal: { words: string, rule: string | null } | null }>, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, counts: { entries: number, flagged: number, undecided: number, shown: number, hidden: number, escalated: number, labelled: number, needsSecond: number }, labelsLost: Array<{ resourceType: string, fate: LabelFate, words: string, entries: number }>, tasks: Array<{ id: string, entryGroup: EntryGroup, fromOn: string | null, untilOn: string | null, state: TaskState, dueOn: string, entries: number, flagged: number, undecided: number, claimedBy: string | null, claimedByName: string | null, isClaimedByAnother: boolean, claimedUntil: string | null, minutes: number, leftAtEntry: string | null, escalated: number, submittedByName: string | null, submittedAt: string | null, approvedByName: string | null, approvedAt: string | null, sentBackReason: string | null, version: number, steps: Array<{ step: TaskStep, refusal: { words: string, rule: string | null } | null }> }>, steps: Array<{ step: ReviewStep, refusal: { words: string, rule: string | null } | null }> } };

export type MarkingInstructionsQueryVariables = Exact<{
  reviewId: string;
}>;


export type MarkingInstructionsQuery = { markingInstructions: { supplier: Supplier, opening: Array<string>, items: Array<{ id: string, happenedOn: string | null, kind: EntryKind, title: string, mark: EntryDecision, words: string }>, lost: Array<{ resourceType: string, fate: LabelFate, words: string, entries: number }> } };

export type RedactionApprovalQueryVariables = Exact<{
  reviewId: string;
}>;


export type RedactionApprovalQuery = { redactionApproval: { hidden: Array<string>, escalated: Array<string>, sample: Array<string>, changed: Array<string>, deciders: Array<string>, needsClinician: boolean, byReason: Array<{ reason: HideReason, count: number }> } };

export type RedactionReviewRowFragment = { id: string, patientId: string, givenName: string, familyName: string, born: string, purpose: ReviewPurpose, state: ReviewState, openedAt: string, dueOn: string, awaitsMarking: boolean, entries: number, undecided: number };

export type RedactionReviewsQueryVariables = Exact<{
  patientId?: string | null | undefined;
  isOpen: boolean;
  state?: ReviewState | null | undefined;
  after?: string | null | undefined;
  first: number;
}>;


export type RedactionReviewsQuery = { redactionReviews: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, patientId: string, givenName: string, familyName: string, born: string, purpose: ReviewPurpose, state: ReviewState, openedAt: string, dueOn: string, awaitsMarking: boolean, entries: number, undecided: number }> } };

export type OpenRedactionReviewMutationVariables = Exact<{
  opened: OpenReviewInput;
}>;


export type OpenRedactionReviewMutation = { openRedactionReview: { id: string } };

export type RedactionTaskRowFragment = { id: string, reviewId: string, givenName: string, familyName: string, born: string, purpose: ReviewPurpose, entryGroup: EntryGroup, fromOn: string | null, untilOn: string | null, state: TaskState, dueOn: string, entries: number, flagged: number, undecided: number, claimedByName: string | null, claimedUntil: string | null, isClaimed: boolean, minutes: number, version: number };

export type RedactionTasksQueryVariables = Exact<{
  state?: TaskState | null | undefined;
  isMine: boolean;
  isOpen: boolean;
  after?: string | null | undefined;
  first: number;
}>;


export type RedactionTasksQuery = { redactionTasks: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, reviewId: string, givenName: string, familyName: string, born: string, purpose: ReviewPurpose, entryGroup: EntryGroup, fromOn: string | null, untilOn: string | null, state: TaskState, dueOn: string, entries: number, flagged: number, undecided: number, claimedByName: string | null, claimedUntil: string | null, isClaimed: boolean, minutes: number, version: number }> } };

export type MeFragment = { id: string, name: string, email: string, mustChangePassword: boolean, sessionEndsAt: string, idleMinutes: number, practices: Array<{ odsCode: string, name: string, supplier: string, roles: Array<StaffRole>, permissions: Array<string>, clinical: boolean, canVouch: boolean }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string, mustChangePassword: boolean, sessionEndsAt: string, idleMinutes: number, practices: Array<{ odsCode: string, name: string, supplier: string, roles: Array<StaffRole>, permissions: Array<string>, clinical: boolean, canVouch: boolean }> } };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { id: string, name: string, email: string, mustChangePassword: boolean, sessionEndsAt: string, idleMinutes: number, practices: Array<{ odsCode: string, name: string, supplier: string, roles: Array<StaffRole>, permissions: Array<string>, clinical: boolean, canVouch: boolean }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type StayInMutationVariables = Exact<{ [key: string]: never; }>;


export type StayInMutation = { stayIn: { id: string, name: string, email: string, mustChangePassword: boolean, sessionEndsAt: string, idleMinutes: number, practices: Array<{ odsCode: string, name: string, supplier: string, roles: Array<StaffRole>, permissions: Array<string>, clinical: boolean, canVouch: boolean }> } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  chosen: string;
}>;


export type ChangePasswordMutation = { changePassword: { id: string, name: string, email: string, mustChangePassword: boolean, sessionEndsAt: string, idleMinutes: number, practices: Array<{ odsCode: string, name: string, supplier: string, roles: Array<StaffRole>, permissions: Array<string>, clinical: boolean, canVouch: boolean }> } };

export type StaffMemberFragment = { id: string, name: string, email: string, jobTitle: string | null, roles: Array<StaffRole>, clinical: boolean, canVouch: boolean, professionalNumber: string | null, identityTrainedOn: string | null, informationGovernanceTrainedOn: string | null, redactionTrainedOn: string | null, isActive: boolean, version: number };

export type StaffMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffMembersQuery = { staffMembers: Array<{ id: string, name: string, email: string, jobTitle: string | null, roles: Array<StaffRole>, clinical: boolean, canVouch: boolean, professionalNumber: string | null, identityTrainedOn: string | null, informationGovernanceTrainedOn: string | null, redactionTrainedOn: string | null, isActive: boolean, version: number }> };

export type StaffMemberQueryVariables = Exact<{
  id: string;
}>;


export type StaffMemberQuery = { staffMember: { id: string, name: string, email: string, jobTitle: string | null, roles: Array<StaffRole>, clinical: boolean, canVouch: boolean, professionalNumber: string | null, identityTrainedOn: string | null, informationGovernanceTrainedOn: string | null, redactionTrainedOn: string | null, isActive: boolean, version: number } | null };

export type AddStaffMutationVariables = Exact<{
  email: string;
  name: string;
  details: StaffDetailsInput;
}>;


export type AddStaffMutation = { addStaff: { firstPassword: string | null, member: { id: string, name: string } } };

export type ChangeStaffMutationVariables = Exact<{
  id: string;
  version: number;
  details: StaffDetailsInput;
}>;


export type ChangeStaffMutation = { changeStaff: { id: string, name: string, email: string, jobTitle: string | null, roles: Array<StaffRole>, clinical: boolean, canVouch: boolean, professionalNumber: string | null, identityTrainedOn: string | null, informationGovernanceTrainedOn: string | null, redactionTrainedOn: string | null, isActive: boolean, version: number } };

export type DisableStaffMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DisableStaffMutation = { disableStaff: { id: string, name: string, email: string, jobTitle: string | null, roles: Array<StaffRole>, clinical: boolean, canVouch: boolean, professionalNumber: string | null, identityTrainedOn: string | null, informationGovernanceTrainedOn: string | null, redactionTrainedOn: string | null, isActive: boolean, version: number } };

export type UnmatchedRowFragment = { id: string, version: number, reference: string, source: UnmatchedSource, state: UnmatchedState, givenName: string, familyName: string, born: string, postcode: string | null, services: Array<Service>, receivedOn: string };

export type UnmatchedApplicationsQueryVariables = Exact<{
  isWaiting: boolean;
  after?: string | null | undefined;
  first: number;
}>;


export type UnmatchedApplicationsQuery = { unmatchedApplications: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, version: number, reference: string, source: UnmatchedSource, state: UnmatchedState, givenName: string, familyName: string, born: string, postcode: string | null, services: Array<Service>, receivedOn: string }> } };

export type UnmatchedFragment = { id: string, version: number, reference: string, source: UnmatchedSource, state: UnmatchedState, givenName: string, familyName: string, born: string, postcode: string | null, nhsNumber: string | null, email: string | null, mobile: string | null, services: Array<Service>, receivedOn: string, applicationId: string | null, candidates: Array<{ id: string, givenName: string, familyName: string, born: string, nhsNumber: string | null, postcode: string | null, email: string | null, mobile: string | null, agrees: { givenName: Agreement, familyName: Agreement, born: Agreement, postcode: Agreement, nhsNumber: Agreement, email: Agreement, mobile: Agreement } }> };

export type UnmatchedApplicationQueryVariables = Exact<{
  id: string;
}>;


export type UnmatchedApplicationQuery = { unmatchedApplication: { id: string, version: number, reference: string, source: UnmatchedSource, state: UnmatchedState, givenName: string, familyName: string, born: string, postcode: string | null, nhsNumber: string | null, email: string | null, mobile: string | null, services: Array<Service>, receivedOn: string, applicationId: string | null, candidates: Array<{ id: string, givenName: string, familyName: string, born: string, nhsNumber: string | null, postcode: string | null, email: string | null, mobile: string | null, agrees: { givenName: Agreement, familyName: Agreement, born: Agreement, postcode: Agreement, nhsNumber: Agreement, email: Agreement, mobile: Agreement } }> } };

export type MatchUnmatchedApplicationMutationVariables = Exact<{
  id: string;
  version: number;
  patientId: string;
  isSamePerson: boolean;
}>;


export type MatchUnmatchedApplicationMutation = { application: { id: string, reference: string } };

export type RejectUnmatchedApplicationMutationVariables = Exact<{
  id: string;
  version: number;
  reason: UnmatchedRejectReason;
}>;


export type RejectUnmatchedApplicationMutation = { rejectUnmatchedApplication: boolean };

export type LoadUnmatchedApplicationsMutationVariables = Exact<{
  csv: string;
}>;


export type LoadUnmatchedApplicationsMutation = { loadUnmatchedApplications: { loaded: number, same: number, refused: Array<{ line: number, problem: string }> } };

export type VerificationRowFragment = { id: string, patientId: string | null, personId: string | null, applicationId: string | null, givenName: string, familyName: string, born: string, nhsNumber: string | null, method: VerificationMethod, evidence: Array<string>, verifiedBy: string, verifiedAt: string };

export type VerificationsQueryVariables = Exact<{
  method?: VerificationMethod | null | undefined;
  descending: boolean;
  after?: string | null | undefined;
  first: number;
}>;


export type VerificationsQuery = { verifications: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, patientId: string | null, personId: string | null, applicationId: string | null, givenName: string, familyName: string, born: string, nhsNumber: string | null, method: VerificationMethod, evidence: Array<string>, verifiedBy: string, verifiedAt: string }> } };

export type WorkRowFragment = { id: string, kind: WorkKind, patientId: string | null, givenName: string, familyName: string, born: string, reference: string | null, state: ApplicationState | null, reason: PendingReason | null, service: Service | null, action: ClinicalSystemAction | null, entryGroup: EntryGroup | null, difference: DifferenceKind | null, reviewId: string | null, entry: RecordEntry | null, waitingSince: string, dueOn: string, group: WorkGroup, ownerId: string | null, ownerName: string | null, version: number };

export type MyWorkQueryVariables = Exact<{
  group?: WorkGroup | null | undefined;
  kind?: WorkKind | null | undefined;
  isMine: boolean;
  after?: string | null | undefined;
  first: number;
}>;


export type MyWorkQuery = { myWork: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, kind: WorkKind, patientId: string | null, givenName: string, familyName: string, born: string, reference: string | null, state: ApplicationState | null, reason: PendingReason | null, service: Service | null, action: ClinicalSystemAction | null, entryGroup: EntryGroup | null, difference: DifferenceKind | null, reviewId: string | null, entry: RecordEntry | null, waitingSince: string, dueOn: string, group: WorkGroup, ownerId: string | null, ownerName: string | null, version: number }> } };

export type WorkTotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkTotalsQuery = { workTotals: { overdue: number, dueSoon: number, notDue: number } };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { colleagues: Array<{ id: string, name: string }> };

export type AssignApplicationMutationVariables = Exact<{
  id: string;
  version: number;
  ownerId?: string | null | undefined;
}>;


export type AssignApplicationMutation = { assignApplication: { id: string } };

export type AssignClinicalSystemItemMutationVariables = Exact<{
  id: string;
  version: number;
  ownerId?: string | null | undefined;
}>;


export type AssignClinicalSystemItemMutation = { assignClinicalSystemItem: { id: string } };


export const ApplicationDocument = "query Application($id: UUID!) {\n  application(id: $id) {\n    ...Case\n  }\n}\nfragment Case on Application {\n  id\n  reference\n  version\n  state\n  stateSince\n  receivedOn\n  dueOn\n  closedAt\n  ownerId\n  ownerName\n  channel\n  initiatedBy\n  declarations\n  signedOn\n  responsibilitiesFormat\n  responsibilitiesByName\n  consentEmail\n  consentSms\n  leafletVersion\n  leafletFormat\n  leafletOn\n  capacityDoubt\n  historicRequestedOn\n  historicRequestForm\n  historicIsAccessRequest\n  guidanceVersion\n  guidanceFormat\n  guidanceByName\n  guidanceAt\n  noCredentialReason\n  enteredInErrorAt\n  enteredInErrorByName\n  enteredInErrorReason\n  idNotPossibleUntil\n  queue\n  pending {\n    reason\n    since\n    days\n    services\n  }\n  lapsesOn\n  look {\n    account\n    lookedAt\n    lookedByName\n  }\n  codes {\n    code\n    codedOn\n  }\n  earlierDeclines {\n    id\n    services\n    reason\n    declinedOn\n    supersededAt\n  }\n  ownRequestOn\n  enhancedReview {\n    id\n    state\n    dueOn\n    decision\n    decidedAt\n    decidedByName\n    nextReviewOn\n  }\n  patient {\n    ...BannerPatient\n  }\n  services {\n    service\n    visibleFrom\n    outcome\n    decidedAt\n    decidedByName\n    proposedAt\n    waitsFor {\n      gate\n      words\n      rule\n    }\n    refusalReason\n    discussedOn\n    discussedHow\n    alternative\n    reviewOn\n    expectedOn\n  }\n  checks {\n    kind\n    outcome\n    seenAlone\n    note\n    checkedByName\n    checkedAt\n  }\n  nhsLogin {\n    level\n    linkedOn\n    notedByName\n  }\n  verifications {\n    id\n    method\n    verifiedByName\n    verifiedAt\n    evidence\n    isCurrent\n    reusedByName\n    reuseReason\n    relationshipBasis\n    knownSince\n    questionCategories {\n      category\n      passed\n    }\n    noDocumentsCategory\n  }\n  credential {\n    id\n    kind\n    state\n    issuedAt\n    issuedByName\n    expiresOn\n    channel\n    handedOverAt\n    handedOverByName\n  }\n  hold {\n    words\n    rule\n  }\n  steps {\n    step\n    service\n    refusal {\n      words\n      rule\n    }\n    roles\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}" as unknown as Typed<ApplicationQuery, ApplicationQueryVariables>;
export const EvidenceTypesDocument = "query EvidenceTypes {\n  evidenceTypes {\n    ...EvidenceKind\n  }\n}\nfragment EvidenceKind on EvidenceKind {\n  type\n  label\n  level\n  hasPhoto\n  provesAddress\n  unconfirmed\n  isAccepted\n}" as unknown as Typed<EvidenceTypesQuery, EvidenceTypesQueryVariables>;
export const NoticesOfPatientDocument = "query NoticesOfPatient($patientId: UUID!) {\n  notices(patientId: $patientId, first: 50) {\n    items {\n      id\n      applicationId\n      title\n      state\n      queuedAt\n      sentAt\n    }\n  }\n}" as unknown as Typed<NoticesOfPatientQuery, NoticesOfPatientQueryVariables>;
export const ApplicationsDocument = "query Applications($isOpen: Boolean, $state: ApplicationState, $queue: Queue, $reason: PendingReason, $owner: OwnerFilter, $sort: ApplicationSort!, $descending: Boolean!, $after: UUID, $first: Int!) {\n  applications(\n    isOpen: $isOpen\n    state: $state\n    queue: $queue\n    reason: $reason\n    owner: $owner\n    sort: $sort\n    descending: $descending\n    after: $after\n    first: $first\n  ) {\n    items {\n      ...ApplicationRow\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment ApplicationRow on ApplicationRow {\n  id\n  reference\n  patientId\n  givenName\n  familyName\n  born\n  state\n  stateSince\n  receivedOn\n  dueOn\n  closedAt\n  ownerId\n  ownerName\n  version\n  queue\n  pending {\n    reason\n    days\n  }\n  daysSinceReceipt\n  isLate\n  isLapsing\n  services {\n    service\n    outcome\n  }\n}" as unknown as Typed<ApplicationsQuery, ApplicationsQueryVariables>;
export const ApplicationByReferenceDocument = "query ApplicationByReference($reference: String!) {\n  applications(reference: $reference, first: 1) {\n    items {\n      id\n    }\n  }\n}" as unknown as Typed<ApplicationByReferenceQuery, ApplicationByReferenceQueryVariables>;
export const QueueTotalsDocument = "query QueueTotals {\n  queueTotals {\n    queue\n    open\n    unassigned\n    late\n  }\n}" as unknown as Typed<QueueTotalsQuery, QueueTotalsQueryVariables>;
export const AssignApplicationsDocument = "mutation AssignApplications($items: [SeenInput!]!, $ownerId: UUID) {\n  rows: assignApplications(items: $items, ownerId: $ownerId) {\n    id\n    reference\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<AssignApplicationsMutation, AssignApplicationsMutationVariables>;
export const RecordLeafletsDocument = "mutation RecordLeaflets($items: [SeenInput!]!, $leafletVersion: String!, $format: InformationFormat!) {\n  rows: recordLeaflets(\n    items: $items\n    leafletVersion: $leafletVersion\n    format: $format\n  ) {\n    id\n    reference\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<RecordLeafletsMutation, RecordLeafletsMutationVariables>;
export const TakeApplicationDocument = "mutation TakeApplication($patientId: UUID!, $form: ApplicationInput!) {\n  application: takeApplication(patientId: $patientId, form: $form) {\n    id\n    reference\n  }\n}" as unknown as Typed<TakeApplicationMutation, TakeApplicationMutationVariables>;
export const LookAtRecordDocument = "mutation LookAtRecord($id: UUID!, $version: Int!, $looked: RecordLookInput!) {\n  application: lookAtRecord(id: $id, version: $version, looked: $looked) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<LookAtRecordMutation, LookAtRecordMutationVariables>;
export const RecordOwnRequestDocument = "mutation RecordOwnRequest($id: UUID!, $version: Int!, $on: LocalDate!) {\n  application: recordOwnRequest(id: $id, version: $version, on: $on) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<RecordOwnRequestMutation, RecordOwnRequestMutationVariables>;
export const CompleteDeclarationsDocument = "mutation CompleteDeclarations($id: UUID!, $version: Int!, $declarations: [Declaration!]!, $signedOn: LocalDate!) {\n  application: completeDeclarations(\n    id: $id\n    version: $version\n    declarations: $declarations\n    signedOn: $signedOn\n  ) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<CompleteDeclarationsMutation, CompleteDeclarationsMutationVariables>;
export const RecordResponsibilitiesDocument = "mutation RecordResponsibilities($id: UUID!, $version: Int!, $given: InformationFormat!) {\n  application: recordResponsibilities(id: $id, version: $version, given: $given) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<RecordResponsibilitiesMutation, RecordResponsibilitiesMutationVariables>;
export const VerifyByDocumentsDocument = "mutation VerifyByDocuments($id: UUID!, $version: Int!, $given: DocumentsInput!) {\n  application: verifyByDocuments(id: $id, version: $version, given: $given) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<VerifyByDocumentsMutation, VerifyByDocumentsMutationVariables>;
export const VouchForPatientDocument = "mutation VouchForPatient($id: UUID!, $version: Int!, $given: VouchInput!) {\n  application: vouchForPatient(id: $id, version: $version, given: $given) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<VouchForPatientMutation, VouchForPatientMutationVariables>;
export const VerifyByRecordQuestionsDocument = "mutation VerifyByRecordQuestions($id: UUID!, $version: Int!, $given: QuestionsInput!) {\n  application: verifyByRecordQuestions(id: $id, version: $version, given: $given) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<VerifyByRecordQuestionsMutation, VerifyByRecordQuestionsMutationVariables>;
export const ReuseVerificationDocument = "mutation ReuseVerification($id: UUID!, $version: Int!, $given: ReuseInput!) {\n  application: reuseVerification(id: $id, version: $version, given: $given) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<ReuseVerificationMutation, ReuseVerificationMutationVariables>;
export const RecordIdentityNotPossibleDocument = "mutation RecordIdentityNotPossible($id: UUID!, $version: Int!, $reviewOn: LocalDate!) {\n  application: recordIdentityNotPossible(\n    id: $id\n    version: $version\n    reviewOn: $reviewOn\n  ) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<RecordIdentityNotPossibleMutation, RecordIdentityNotPossibleMutationVariables>;
export const LinkNhsLoginDocument = "mutation LinkNhsLogin($id: UUID!, $version: Int!, $level: NhsLoginLevel!, $linkedOn: LocalDate!) {\n  application: linkNhsLogin(\n    id: $id\n    version: $version\n    level: $level\n    linkedOn: $linkedOn\n  ) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<LinkNhsLoginMutation, LinkNhsLoginMutationVariables>;
export const EndNhsLoginDocument = "mutation EndNhsLogin($id: UUID!, $version: Int!, $endedOn: LocalDate!) {\n  application: endNhsLogin(id: $id, version: $version, endedOn: $endedOn) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<EndNhsLoginMutation, EndNhsLoginMutationVariables>;
export const RecordCheckDocument = "mutation RecordCheck($id: UUID!, $version: Int!, $found: CheckInput!) {\n  application: recordCheck(id: $id, version: $version, found: $found) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<RecordCheckMutation, RecordCheckMutationVariables>;
export const EnableServiceDocument = "mutation EnableService($id: UUID!, $version: Int!, $service: Service!) {\n  application: enableService(id: $id, version: $version, service: $service) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<EnableServiceMutation, EnableServiceMutationVariables>;
export const ProposeRefusalDocument = "mutation ProposeRefusal($id: UUID!, $version: Int!, $service: Service!, $given: RefusalProposalInput!) {\n  application: proposeRefusal(\n    id: $id\n    version: $version\n    service: $service\n    given: $given\n  ) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<ProposeRefusalMutation, ProposeRefusalMutationVariables>;
export const RefuseServiceDocument = "mutation RefuseService($id: UUID!, $version: Int!, $service: Service!, $given: ServiceRefusalInput!) {\n  application: refuseService(\n    id: $id\n    version: $version\n    service: $service\n    given: $given\n  ) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<RefuseServiceMutation, RefuseServiceMutationVariables>;
export const SetExpectedDateDocument = "mutation SetExpectedDate($id: UUID!, $version: Int!, $service: Service!, $expectedOn: LocalDate!) {\n  application: setExpectedDate(\n    id: $id\n    version: $version\n    service: $service\n    expectedOn: $expectedOn\n  ) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<SetExpectedDateMutation, SetExpectedDateMutationVariables>;
export const RecordGuidanceDocument = "mutation RecordGuidance($id: UUID!, $version: Int!, $guidanceVersion: String!, $given: InformationFormat!) {\n  application: recordGuidance(\n    id: $id\n    version: $version\n    guidanceVersion: $guidanceVersion\n    given: $given\n  ) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<RecordGuidanceMutation, RecordGuidanceMutationVariables>;
export const IssueCredentialDocument = "mutation IssueCredential($id: UUID!, $version: Int!) {\n  application: issueCredential(id: $id, version: $version) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<IssueCredentialMutation, IssueCredentialMutationVariables>;
export const HandOverCredentialDocument = "mutation HandOverCredential($id: UUID!, $version: Int!, $channel: CredentialChannel!, $postcode: String, $emailConfirmed: Boolean) {\n  application: handOverCredential(\n    id: $id\n    version: $version\n    channel: $channel\n    postcode: $postcode\n    emailConfirmed: $emailConfirmed\n  ) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<HandOverCredentialMutation, HandOverCredentialMutationVariables>;
export const WithdrawApplicationDocument = "mutation WithdrawApplication($id: UUID!, $version: Int!) {\n  application: withdrawApplication(id: $id, version: $version) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const ExpireApplicationDocument = "mutation ExpireApplication($id: UUID!, $version: Int!) {\n  application: expireApplication(id: $id, version: $version) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<ExpireApplicationMutation, ExpireApplicationMutationVariables>;
export const CloseWithoutCredentialDocument = "mutation CloseWithoutCredential($id: UUID!, $version: Int!, $reason: NoCredentialReason!) {\n  application: closeWithoutCredential(id: $id, version: $version, reason: $reason) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<CloseWithoutCredentialMutation, CloseWithoutCredentialMutationVariables>;
export const MarkEnteredInErrorDocument = "mutation MarkEnteredInError($id: UUID!, $version: Int!, $reason: String!) {\n  application: markEnteredInError(id: $id, version: $version, reason: $reason) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<MarkEnteredInErrorMutation, MarkEnteredInErrorMutationVariables>;
export const PatientApproachesDocument = "query PatientApproaches($patientId: UUID!) {\n  patientApproaches(patientId: $patientId) {\n    ...Approaches\n  }\n}\nfragment Approaches on PatientApproaches {\n  patientId\n  approaches {\n    id\n    approachedOn\n    channel\n    outcome\n  }\n  helpOffers {\n    id\n    kinds\n    ownerId\n    ownerName\n    openedAt\n    outcome\n    closedAt\n    version\n  }\n  toldOfAccessOn\n  mayApproach {\n    service\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<PatientApproachesQuery, PatientApproachesQueryVariables>;
export const RecordApproachDocument = "mutation RecordApproach($patientId: UUID!, $given: ApproachInput!) {\n  recordApproach(patientId: $patientId, given: $given) {\n    ...Approaches\n  }\n}\nfragment Approaches on PatientApproaches {\n  patientId\n  approaches {\n    id\n    approachedOn\n    channel\n    outcome\n  }\n  helpOffers {\n    id\n    kinds\n    ownerId\n    ownerName\n    openedAt\n    outcome\n    closedAt\n    version\n  }\n  toldOfAccessOn\n  mayApproach {\n    service\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<RecordApproachMutation, RecordApproachMutationVariables>;
export const AssignHelpOfferDocument = "mutation AssignHelpOffer($id: UUID!, $version: Int!, $ownerId: UUID) {\n  assignHelpOffer(id: $id, version: $version, ownerId: $ownerId) {\n    ...Approaches\n  }\n}\nfragment Approaches on PatientApproaches {\n  patientId\n  approaches {\n    id\n    approachedOn\n    channel\n    outcome\n  }\n  helpOffers {\n    id\n    kinds\n    ownerId\n    ownerName\n    openedAt\n    outcome\n    closedAt\n    version\n  }\n  toldOfAccessOn\n  mayApproach {\n    service\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<AssignHelpOfferMutation, AssignHelpOfferMutationVariables>;
export const CloseHelpOfferDocument = "mutation CloseHelpOffer($id: UUID!, $version: Int!, $outcome: HelpOutcome!) {\n  closeHelpOffer(id: $id, version: $version, outcome: $outcome) {\n    ...Approaches\n  }\n}\nfragment Approaches on PatientApproaches {\n  patientId\n  approaches {\n    id\n    approachedOn\n    channel\n    outcome\n  }\n  helpOffers {\n    id\n    kinds\n    ownerId\n    ownerName\n    openedAt\n    outcome\n    closedAt\n    version\n  }\n  toldOfAccessOn\n  mayApproach {\n    service\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<CloseHelpOfferMutation, CloseHelpOfferMutationVariables>;
export const RecordToldOfAccessDocument = "mutation RecordToldOfAccess($patientId: UUID!, $toldOn: LocalDate!) {\n  recordToldOfAccess(patientId: $patientId, toldOn: $toldOn) {\n    ...Approaches\n  }\n}\nfragment Approaches on PatientApproaches {\n  patientId\n  approaches {\n    id\n    approachedOn\n    channel\n    outcome\n  }\n  helpOffers {\n    id\n    kinds\n    ownerId\n    ownerName\n    openedAt\n    outcome\n    closedAt\n    version\n  }\n  toldOfAccessOn\n  mayApproach {\n    service\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<RecordToldOfAccessMutation, RecordToldOfAccessMutationVariables>;
export const RecordInformationGivenDocument = "mutation RecordInformationGiven($patientId: UUID!, $kind: InformationKind!, $format: InformationFormat!) {\n  recordInformationGiven(patientId: $patientId, kind: $kind, format: $format)\n}" as unknown as Typed<RecordInformationGivenMutation, RecordInformationGivenMutationVariables>;
export const AuditEntriesDocument = "query AuditEntries($outcome: AuditOutcome, $after: Int, $first: Int!) {\n  auditEntries(outcome: $outcome, after: $after, first: $first) {\n    ...AuditPage\n  }\n}\nfragment AuditPage on AuditPage {\n  items {\n    ...AuditEntry\n  }\n  total\n  totalIsCapped\n  endCursor\n  hasNextPage\n}\nfragment AuditEntry on AuditEntryView {\n  seq\n  at\n  actor\n  event\n  outcome\n  subjectType\n  subject\n  patient {\n    id\n    name\n  }\n  facts {\n    name\n    value\n  }\n  correlation\n}" as unknown as Typed<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const PatientAuditDocument = "query PatientAudit($patientId: UUID!, $after: Int, $first: Int!) {\n  patientAudit(patientId: $patientId, after: $after, first: $first) {\n    ...AuditPage\n  }\n}\nfragment AuditPage on AuditPage {\n  items {\n    ...AuditEntry\n  }\n  total\n  totalIsCapped\n  endCursor\n  hasNextPage\n}\nfragment AuditEntry on AuditEntryView {\n  seq\n  at\n  actor\n  event\n  outcome\n  subjectType\n  subject\n  patient {\n    id\n    name\n  }\n  facts {\n    name\n    value\n  }\n  correlation\n}" as unknown as Typed<PatientAuditQuery, PatientAuditQueryVariables>;
export const VerifyAuditDocument = "query VerifyAudit {\n  verifyAudit {\n    isWhole\n    entries\n    broken\n    brokenAt\n  }\n}" as unknown as Typed<VerifyAuditQuery, VerifyAuditQueryVariables>;
export const ClinicalSystemItemDocument = "query ClinicalSystemItem($id: UUID!) {\n  clinicalSystemItem(id: $id) {\n    ...Item\n  }\n}\nfragment Item on ItemView {\n  id\n  version\n  patient {\n    ...BannerPatient\n  }\n  service\n  action\n  entry\n  code {\n    id\n    term\n  }\n  visibleFrom\n  openedAt\n  dueOn\n  decidedByName\n  ownerId\n  ownerName\n  applicationId\n  supplier\n  instructions\n  confirmedAt\n  confirmedByName\n  supersededAt\n  refusal {\n    words\n    rule\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}" as unknown as Typed<ClinicalSystemItemQuery, ClinicalSystemItemQueryVariables>;
export const ConfirmInClinicalSystemDocument = "mutation ConfirmInClinicalSystem($id: UUID!, $version: Int!) {\n  confirmInClinicalSystem(id: $id, version: $version) {\n    id\n  }\n}" as unknown as Typed<ConfirmInClinicalSystemMutation, ConfirmInClinicalSystemMutationVariables>;
export const ConcernsDocument = "query Concerns($isOpen: Boolean!, $after: UUID, $first: Int!) {\n  concerns(isOpen: $isOpen, after: $after, first: $first) {\n    items {\n      ...ConcernRow\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment ConcernRow on ConcernRow {\n  id\n  patientId\n  givenName\n  familyName\n  born\n  nhsNumber\n  kind\n  severity\n  state\n  suspensionRequested\n  isSuspending\n  raisedAt\n  dueOn\n  ownerName\n  closedAt\n}" as unknown as Typed<ConcernsQuery, ConcernsQueryVariables>;
export const ConcernDocument = "query Concern($id: UUID!) {\n  concern(id: $id) {\n    ...Concern\n  }\n}\nfragment Concern on Concern {\n  id\n  version\n  patient {\n    ...BannerPatient\n  }\n  kind\n  restricted\n  severity\n  state\n  suspensionRequested\n  noticedOn\n  raisedByName\n  raisedAt\n  dueOn\n  ownerId\n  ownerName\n  suspended\n  suspendedAt\n  restoredAt\n  restoredByName\n  outcome\n  talkedAloneOn\n  breachDueAt\n  closedAt\n  closedByName\n  keptFromNames\n  notes {\n    id\n    text\n    byName\n    at\n  }\n  outcomes\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}" as unknown as Typed<ConcernQuery, ConcernQueryVariables>;
export const ConcernFiguresDocument = "query ConcernFigures {\n  concernFigures {\n    open\n    overdue\n    oldestOpenDays\n    closed\n    medianDaysToClose\n  }\n}" as unknown as Typed<ConcernFiguresQuery, ConcernFiguresQueryVariables>;
export const RaiseConcernDocument = "mutation RaiseConcern($patientId: UUID!, $given: ConcernInput!, $suspensionRequested: Boolean!) {\n  raiseConcern(\n    patientId: $patientId\n    given: $given\n    suspensionRequested: $suspensionRequested\n  )\n}" as unknown as Typed<RaiseConcernMutation, RaiseConcernMutationVariables>;
export const SuspendNowDocument = "mutation SuspendNow($patientId: UUID!, $given: ConcernInput!, $services: [Service!]) {\n  suspendNow(patientId: $patientId, given: $given, services: $services) {\n    id\n  }\n}" as unknown as Typed<SuspendNowMutation, SuspendNowMutationVariables>;
export const SetSafeContactDocument = "mutation SetSafeContact($patientId: UUID!, $allowed: [ContactChannel!]!, $doNot: [ContactChannel!]!, $note: String) {\n  setSafeContact(\n    patientId: $patientId\n    allowed: $allowed\n    doNot: $doNot\n    note: $note\n  ) {\n    id\n  }\n}" as unknown as Typed<SetSafeContactMutation, SetSafeContactMutationVariables>;
export const TriageConcernDocument = "mutation TriageConcern($id: UUID!, $version: Int!, $severity: ConcernSeverity!, $ownerId: UUID, $dueOn: LocalDate!, $note: String) {\n  triageConcern(\n    id: $id\n    version: $version\n    severity: $severity\n    ownerId: $ownerId\n    dueOn: $dueOn\n    note: $note\n  ) {\n    id\n  }\n}" as unknown as Typed<TriageConcernMutation, TriageConcernMutationVariables>;
export const ActOnConcernDocument = "mutation ActOnConcern($id: UUID!, $version: Int!, $note: String!) {\n  actOnConcern(id: $id, version: $version, note: $note) {\n    id\n  }\n}" as unknown as Typed<ActOnConcernMutation, ActOnConcernMutationVariables>;
export const AddConcernNoteDocument = "mutation AddConcernNote($id: UUID!, $version: Int!, $note: String!) {\n  addConcernNote(id: $id, version: $version, note: $note) {\n    id\n  }\n}" as unknown as Typed<AddConcernNoteMutation, AddConcernNoteMutationVariables>;
export const CloseConcernDocument = "mutation CloseConcern($id: UUID!, $version: Int!, $given: ClosingInput!) {\n  closeConcern(id: $id, version: $version, given: $given) {\n    id\n  }\n}" as unknown as Typed<CloseConcernMutation, CloseConcernMutationVariables>;
export const RestoreAccessDocument = "mutation RestoreAccess($id: UUID!, $version: Int!) {\n  restoreAccess(id: $id, version: $version) {\n    id\n  }\n}" as unknown as Typed<RestoreAccessMutation, RestoreAccessMutationVariables>;
export const PatientCredentialsDocument = "query PatientCredentials($patientId: UUID!) {\n  patientCredentials(patientId: $patientId) {\n    ...PatientCredentials\n  }\n}\nfragment PatientCredentials on PatientCredentials {\n  id\n  patient {\n    ...BannerPatient\n    email\n  }\n  isVerifiedToday\n  activeServices\n  credentials {\n    id\n    version\n    kind\n    state\n    issuedAt\n    issuedByName\n    expiresOn\n    handedOverAt\n    handedOverByName\n    channel\n    usedAt\n    chaseOn\n    chases {\n      id\n      channel\n      outcome\n      at\n      byName\n    }\n  }\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}" as unknown as Typed<PatientCredentialsQuery, PatientCredentialsQueryVariables>;
export const VouchForCredentialDocument = "mutation VouchForCredential($patientId: UUID!, $given: VouchInput!) {\n  verifyForCredentialByVouching(patientId: $patientId, given: $given) {\n    id\n  }\n}" as unknown as Typed<VouchForCredentialMutation, VouchForCredentialMutationVariables>;
export const ShowDocumentsForCredentialDocument = "mutation ShowDocumentsForCredential($patientId: UUID!, $given: DocumentsInput!) {\n  verifyForCredentialByDocuments(patientId: $patientId, given: $given) {\n    id\n  }\n}" as unknown as Typed<ShowDocumentsForCredentialMutation, ShowDocumentsForCredentialMutationVariables>;
export const AskQuestionsForCredentialDocument = "mutation AskQuestionsForCredential($patientId: UUID!, $given: QuestionsInput!) {\n  verifyForCredentialByQuestions(patientId: $patientId, given: $given) {\n    id\n  }\n}" as unknown as Typed<AskQuestionsForCredentialMutation, AskQuestionsForCredentialMutationVariables>;
export const ReissueCredentialDocument = "mutation ReissueCredential($patientId: UUID!) {\n  reissueCredential(patientId: $patientId) {\n    id\n  }\n}" as unknown as Typed<ReissueCredentialMutation, ReissueCredentialMutationVariables>;
export const GiveCredentialDocument = "mutation GiveCredential($patientId: UUID!, $id: UUID!, $version: Int!, $given: HandOverInput!) {\n  giveCredential(patientId: $patientId, id: $id, version: $version, given: $given) {\n    id\n  }\n}" as unknown as Typed<GiveCredentialMutation, GiveCredentialMutationVariables>;
export const ConfirmCredentialUsedDocument = "mutation ConfirmCredentialUsed($patientId: UUID!, $id: UUID!, $version: Int!) {\n  confirmCredentialUsed(patientId: $patientId, id: $id, version: $version) {\n    id\n  }\n}" as unknown as Typed<ConfirmCredentialUsedMutation, ConfirmCredentialUsedMutationVariables>;
export const VoidCredentialDocument = "mutation VoidCredential($patientId: UUID!, $id: UUID!, $version: Int!, $reason: CredentialVoidReason!) {\n  voidCredential(\n    patientId: $patientId\n    id: $id\n    version: $version\n    reason: $reason\n  ) {\n    id\n  }\n}" as unknown as Typed<VoidCredentialMutation, VoidCredentialMutationVariables>;
export const ChaseCredentialDocument = "mutation ChaseCredential($patientId: UUID!, $id: UUID!, $version: Int!, $channel: ChaseChannel!, $outcome: ChaseOutcome!) {\n  chaseCredential(\n    patientId: $patientId\n    id: $id\n    version: $version\n    channel: $channel\n    outcome: $outcome\n  ) {\n    id\n  }\n}" as unknown as Typed<ChaseCredentialMutation, ChaseCredentialMutationVariables>;
export const EnhancedReviewDocument = "query EnhancedReview($id: UUID!) {\n  enhancedReview(id: $id) {\n    ...Review\n  }\n}\nfragment Review on EnhancedReview {\n  id\n  version\n  kind\n  cause\n  reasons\n  state\n  raisedAt\n  dueOn\n  ownerId\n  ownerName\n  startedAt\n  reviewerName\n  talkedOn\n  talkedAlone\n  talkOutcome\n  leadConsulted\n  decision\n  grantedServices\n  nextReviewOn\n  decidedAt\n  decidedByName\n  closedCause\n  patient {\n    ...BannerPatient\n  }\n  codes {\n    code\n    codedOn\n  }\n  active\n  applicationId\n  startRefusal {\n    words\n    rule\n  }\n  decideRefusal {\n    words\n    rule\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}" as unknown as Typed<EnhancedReviewQuery, EnhancedReviewQueryVariables>;
export const RaiseEnhancedReviewsDocument = "mutation RaiseEnhancedReviews($patientIds: [UUID!]!, $reasons: [EnhancedReviewReason!]!) {\n  raiseEnhancedReviews(patientIds: $patientIds, reasons: $reasons) {\n    patientId\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<RaiseEnhancedReviewsMutation, RaiseEnhancedReviewsMutationVariables>;
export const StartEnhancedReviewDocument = "mutation StartEnhancedReview($id: UUID!, $version: Int!) {\n  startEnhancedReview(id: $id, version: $version) {\n    id\n  }\n}" as unknown as Typed<StartEnhancedReviewMutation, StartEnhancedReviewMutationVariables>;
export const DecideEnhancedReviewDocument = "mutation DecideEnhancedReview($id: UUID!, $version: Int!, $given: EnhancedReviewInput!) {\n  decideEnhancedReview(id: $id, version: $version, given: $given) {\n    id\n    decision\n  }\n}" as unknown as Typed<DecideEnhancedReviewMutation, DecideEnhancedReviewMutationVariables>;
export const AssignEnhancedReviewDocument = "mutation AssignEnhancedReview($id: UUID!, $version: Int!, $ownerId: UUID) {\n  assignEnhancedReview(id: $id, version: $version, ownerId: $ownerId) {\n    id\n  }\n}" as unknown as Typed<AssignEnhancedReviewMutation, AssignEnhancedReviewMutationVariables>;
export const SavedFiltersDocument = "query SavedFilters($list: FilteredList!) {\n  savedFilters(list: $list) {\n    id\n    name\n    choices {\n      name\n      value\n    }\n    isShared\n    isMine\n    byName\n  }\n}" as unknown as Typed<SavedFiltersQuery, SavedFiltersQueryVariables>;
export const SaveFilterDocument = "mutation SaveFilter($list: FilteredList!, $name: String!, $choices: [FilterChoiceInput!]!, $isShared: Boolean!) {\n  saveFilter(list: $list, name: $name, choices: $choices, isShared: $isShared) {\n    id\n  }\n}" as unknown as Typed<SaveFilterMutation, SaveFilterMutationVariables>;
export const RemoveFilterDocument = "mutation RemoveFilter($id: UUID!) {\n  removeFilter(id: $id)\n}" as unknown as Typed<RemoveFilterMutation, RemoveFilterMutationVariables>;
export const GovernanceAlertsDocument = "query GovernanceAlerts($isOpen: Boolean!, $after: UUID, $first: Int!) {\n  governanceAlerts(isOpen: $isOpen, after: $after, first: $first) {\n    items {\n      ...GovernanceAlert\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment GovernanceAlert on GovernanceAlertView {\n  id\n  kind\n  staffName\n  relation\n  reason\n  raisedAt\n  acknowledgedAt\n  version\n}" as unknown as Typed<GovernanceAlertsQuery, GovernanceAlertsQueryVariables>;
export const AcknowledgeGovernanceAlertDocument = "mutation AcknowledgeGovernanceAlert($id: UUID!, $version: Int!) {\n  acknowledgeGovernanceAlert(id: $id, version: $version)\n}" as unknown as Typed<AcknowledgeGovernanceAlertMutation, AcknowledgeGovernanceAlertMutationVariables>;
export const ImportBatchesDocument = "query ImportBatches($after: UUID, $first: Int!) {\n  importBatches(after: $after, first: $first) {\n    items {\n      ...ImportBatch\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment ImportBatch on ImportBatch {\n  id\n  fileName\n  kind\n  isWhole\n  format\n  state\n  nothingNew\n  rowsNew\n  rowsChanged\n  rowsSame\n  rowsRefused\n  rowsPerson\n  rowsLeaver\n  rowsReturn\n  rowsDeath\n  staffName\n  at\n}" as unknown as Typed<ImportBatchesQuery, ImportBatchesQueryVariables>;
export const ImportProgressDocument = "query ImportProgress($id: UUID!) {\n  importProgress(id: $id) {\n    id\n    state\n    rowsRead\n    rowsToWrite\n    rowsWritten\n  }\n}" as unknown as Typed<ImportProgressQuery, ImportProgressQueryVariables>;
export const ImportReportDocument = "query ImportReport($id: UUID!) {\n  importBatch(id: $id) {\n    ...ImportReport\n  }\n}\nfragment ImportReport on ImportReport {\n  id\n  fileName\n  kind\n  isWhole\n  format\n  state\n  nothingNew\n  rowsNew\n  rowsChanged\n  rowsSame\n  rowsRefused\n  rowsPerson\n  rowsLeaver\n  rowsReturn\n  rowsDeath\n  rowsRead\n  rowsToWrite\n  rowsWritten\n  listSize\n  isHeld\n  sameAs\n  staffName\n  at\n  checkedAt\n  committedAt\n  committedByName\n  commitReason\n  finishedAt\n  version\n  problems {\n    ...ImportProblem\n  }\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n  kinds {\n    outcome\n    reason\n    rows\n    decided\n    decisions\n  }\n  flags {\n    flag\n    rows\n  }\n}\nfragment ImportProblem on ImportProblem {\n  line\n  column\n  problem\n  todo\n}" as unknown as Typed<ImportReportQuery, ImportReportQueryVariables>;
export const ImportRowsDocument = "query ImportRows($id: UUID!, $outcomes: [ImportOutcome!], $reason: String, $flag: String, $isOpen: Boolean!, $after: UUID) {\n  importBatch(id: $id) {\n    id\n    rows(\n      outcomes: $outcomes\n      reason: $reason\n      flag: $flag\n      isOpen: $isOpen\n      after: $after\n      first: 25\n    ) {\n      items {\n        ...ImportRow\n      }\n      total\n      totalIsCapped\n      endCursor\n      hasNextPage\n    }\n  }\n}\nfragment ImportRow on ImportRow {\n  id\n  line\n  outcome\n  reasons\n  flags\n  sharedWith {\n    ...SharedContact\n  }\n  changes {\n    field\n    before\n    after\n  }\n  problems {\n    ...ImportProblem\n  }\n  incoming {\n    givenName\n    familyName\n    born\n    nhsNumber\n    postcode\n  }\n  patient {\n    ...ImportedPatient\n  }\n  candidates {\n    ...ImportedPatient\n  }\n  decision\n  decidedByName\n  decisions\n}\nfragment SharedContact on SharedContact {\n  contact\n  patientId\n  givenName\n  familyName\n  born\n}\nfragment ImportProblem on ImportProblem {\n  line\n  column\n  problem\n  todo\n}\nfragment ImportedPatient on ImportedPatient {\n  id\n  givenName\n  familyName\n  born\n  nhsNumber\n  postcode\n  activeServices\n}" as unknown as Typed<ImportRowsQuery, ImportRowsQueryVariables>;
export const ImportMappingDocument = "query ImportMapping($id: UUID!) {\n  importMapping(id: $id) {\n    columns {\n      heading\n      samples\n    }\n    facts {\n      fact\n      label\n      isNeeded\n      heading\n    }\n  }\n}" as unknown as Typed<ImportMappingQuery, ImportMappingQueryVariables>;
export const SetImportMappingDocument = "mutation SetImportMapping($id: UUID!, $version: Int!, $mapping: [ImportMappingInput!]!) {\n  setImportMapping(id: $id, version: $version, mapping: $mapping) {\n    id\n  }\n}" as unknown as Typed<SetImportMappingMutation, SetImportMappingMutationVariables>;
export const DecideImportRowsDocument = "mutation DecideImportRows($id: UUID!, $version: Int!, $rows: [UUID!]!, $decision: ImportDecision!, $patientId: UUID) {\n  decideImportRows(\n    id: $id\n    version: $version\n    rows: $rows\n    decision: $decision\n    patientId: $patientId\n  ) {\n    id\n    version\n  }\n}" as unknown as Typed<DecideImportRowsMutation, DecideImportRowsMutationVariables>;
export const DecideImportKindDocument = "mutation DecideImportKind($id: UUID!, $version: Int!, $outcome: ImportOutcome!, $reason: String, $decision: ImportDecision!) {\n  decideImportKind(\n    id: $id\n    version: $version\n    outcome: $outcome\n    reason: $reason\n    decision: $decision\n  ) {\n    id\n    version\n  }\n}" as unknown as Typed<DecideImportKindMutation, DecideImportKindMutationVariables>;
export const CommitImportDocument = "mutation CommitImport($id: UUID!, $version: Int!, $reason: String) {\n  commitImport(id: $id, version: $version, reason: $reason) {\n    id\n  }\n}" as unknown as Typed<CommitImportMutation, CommitImportMutationVariables>;
export const CancelImportDocument = "mutation CancelImport($id: UUID!, $version: Int!) {\n  cancelImport(id: $id, version: $version) {\n    id\n  }\n}" as unknown as Typed<CancelImportMutation, CancelImportMutationVariables>;
export const CheckImportAgainDocument = "mutation CheckImportAgain($id: UUID!, $version: Int!) {\n  checkImportAgain(id: $id, version: $version) {\n    id\n  }\n}" as unknown as Typed<CheckImportAgainMutation, CheckImportAgainMutationVariables>;
export const PatientInformationDocument = "query PatientInformation {\n  patientInformation {\n    ...PatientInformation\n  }\n}\nfragment PatientInformation on PatientInformation {\n  address\n  phone\n  website\n  onlineContact\n  recordContact\n  concernContact\n  services\n  nominatedStaff\n  otherWays\n  news\n  version\n  edition\n  writtenAt\n  writtenByName\n}" as unknown as Typed<PatientInformationQuery, PatientInformationQueryVariables>;
export const ChangePatientInformationDocument = "mutation ChangePatientInformation($version: Int!, $contents: PatientInformationInput!) {\n  changePatientInformation(version: $version, contents: $contents) {\n    ...PatientInformation\n  }\n}\nfragment PatientInformation on PatientInformation {\n  address\n  phone\n  website\n  onlineContact\n  recordContact\n  concernContact\n  services\n  nominatedStaff\n  otherWays\n  news\n  version\n  edition\n  writtenAt\n  writtenByName\n}" as unknown as Typed<ChangePatientInformationMutation, ChangePatientInformationMutationVariables>;
export const OutboxDocument = "query Outbox($group: NoticeGroup, $template: NoticeTemplate, $after: UUID, $first: Int!) {\n  notices(group: $group, template: $template, after: $after, first: $first) {\n    items {\n      ...NoticeRow\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment NoticeRow on NoticeRow {\n  id\n  patientId\n  givenName\n  familyName\n  born\n  personName\n  applicationId\n  template\n  title\n  format\n  channel\n  state\n  need\n  problem\n  queuedAt\n  sentAt\n  notBefore\n  batchId\n  batchNumber\n  settledHow\n  settledByName\n  settledAt\n  steps\n  version\n}" as unknown as Typed<OutboxQuery, OutboxQueryVariables>;
export const OutboxTotalsDocument = "query OutboxTotals {\n  outboxTotals {\n    group\n    count\n  }\n}" as unknown as Typed<OutboxTotalsQuery, OutboxTotalsQueryVariables>;
export const NoticeDocument = "query Notice($id: UUID!) {\n  notice(id: $id) {\n    ...NoticeDetail\n  }\n}\nfragment NoticeDetail on NoticeDetail {\n  id\n  patientId\n  givenName\n  familyName\n  born\n  personName\n  applicationId\n  template\n  title\n  format\n  channel\n  state\n  need\n  problem\n  queuedAt\n  sentAt\n  notBefore\n  carrierStatus\n  batchId\n  batchNumber\n  settledHow\n  settledByName\n  settledAt\n  steps\n  version\n  document {\n    ...Document\n  }\n}\nfragment Document on DocumentView {\n  title\n  address\n  date\n  blocks {\n    kind\n    level\n    text\n    items\n    isNumbered\n  }\n}" as unknown as Typed<NoticeQuery, NoticeQueryVariables>;
export const PrintBatchesDocument = "query PrintBatches($after: UUID, $first: Int!) {\n  printBatches(after: $after, first: $first) {\n    items {\n      ...PrintBatch\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment PrintBatch on PrintBatchView {\n  id\n  number\n  letters\n  madeByName\n  madeAt\n  printed\n  postedByName\n  postedAt\n  version\n}" as unknown as Typed<PrintBatchesQuery, PrintBatchesQueryVariables>;
export const PrintNoticesDocument = "mutation PrintNotices($notices: [SeenNoticeInput!]!) {\n  printNotices(notices: $notices) {\n    batch {\n      ...PrintBatch\n    }\n    outcomes {\n      id\n      isPrinted\n      reason\n    }\n  }\n}\nfragment PrintBatch on PrintBatchView {\n  id\n  number\n  letters\n  madeByName\n  madeAt\n  printed\n  postedByName\n  postedAt\n  version\n}" as unknown as Typed<PrintNoticesMutation, PrintNoticesMutationVariables>;
export const MarkPostedDocument = "mutation MarkPosted($id: UUID!, $version: Int!) {\n  markPosted(id: $id, version: $version) {\n    ...PrintBatch\n  }\n}\nfragment PrintBatch on PrintBatchView {\n  id\n  number\n  letters\n  madeByName\n  madeAt\n  printed\n  postedByName\n  postedAt\n  version\n}" as unknown as Typed<MarkPostedMutation, MarkPostedMutationVariables>;
export const SendNoticeAgainDocument = "mutation SendNoticeAgain($id: UUID!, $version: Int!) {\n  sendNoticeAgain(id: $id, version: $version) {\n    ...NoticeDetail\n  }\n}\nfragment NoticeDetail on NoticeDetail {\n  id\n  patientId\n  givenName\n  familyName\n  born\n  personName\n  applicationId\n  template\n  title\n  format\n  channel\n  state\n  need\n  problem\n  queuedAt\n  sentAt\n  notBefore\n  carrierStatus\n  batchId\n  batchNumber\n  settledHow\n  settledByName\n  settledAt\n  steps\n  version\n  document {\n    ...Document\n  }\n}\nfragment Document on DocumentView {\n  title\n  address\n  date\n  blocks {\n    kind\n    level\n    text\n    items\n    isNumbered\n  }\n}" as unknown as Typed<SendNoticeAgainMutation, SendNoticeAgainMutationVariables>;
export const PrintNoticeInsteadDocument = "mutation PrintNoticeInstead($id: UUID!, $version: Int!) {\n  printNoticeInstead(id: $id, version: $version) {\n    ...NoticeDetail\n  }\n}\nfragment NoticeDetail on NoticeDetail {\n  id\n  patientId\n  givenName\n  familyName\n  born\n  personName\n  applicationId\n  template\n  title\n  format\n  channel\n  state\n  need\n  problem\n  queuedAt\n  sentAt\n  notBefore\n  carrierStatus\n  batchId\n  batchNumber\n  settledHow\n  settledByName\n  settledAt\n  steps\n  version\n  document {\n    ...Document\n  }\n}\nfragment Document on DocumentView {\n  title\n  address\n  date\n  blocks {\n    kind\n    level\n    text\n    items\n    isNumbered\n  }\n}" as unknown as Typed<PrintNoticeInsteadMutation, PrintNoticeInsteadMutationVariables>;
export const SayNoticeSentDocument = "mutation SayNoticeSent($id: UUID!, $version: Int!) {\n  sayNoticeSent(id: $id, version: $version) {\n    ...NoticeDetail\n  }\n}\nfragment NoticeDetail on NoticeDetail {\n  id\n  patientId\n  givenName\n  familyName\n  born\n  personName\n  applicationId\n  template\n  title\n  format\n  channel\n  state\n  need\n  problem\n  queuedAt\n  sentAt\n  notBefore\n  carrierStatus\n  batchId\n  batchNumber\n  settledHow\n  settledByName\n  settledAt\n  steps\n  version\n  document {\n    ...Document\n  }\n}\nfragment Document on DocumentView {\n  title\n  address\n  date\n  blocks {\n    kind\n    level\n    text\n    items\n    isNumbered\n  }\n}" as unknown as Typed<SayNoticeSentMutation, SayNoticeSentMutationVariables>;
export const SayNoticeToldDocument = "mutation SayNoticeTold($id: UUID!, $version: Int!, $how: SettledHow!) {\n  sayNoticeTold(id: $id, version: $version, how: $how) {\n    ...NoticeDetail\n  }\n}\nfragment NoticeDetail on NoticeDetail {\n  id\n  patientId\n  givenName\n  familyName\n  born\n  personName\n  applicationId\n  template\n  title\n  format\n  channel\n  state\n  need\n  problem\n  queuedAt\n  sentAt\n  notBefore\n  carrierStatus\n  batchId\n  batchNumber\n  settledHow\n  settledByName\n  settledAt\n  steps\n  version\n  document {\n    ...Document\n  }\n}\nfragment Document on DocumentView {\n  title\n  address\n  date\n  blocks {\n    kind\n    level\n    text\n    items\n    isNumbered\n  }\n}" as unknown as Typed<SayNoticeToldMutation, SayNoticeToldMutationVariables>;
export const CancelNoticeDocument = "mutation CancelNotice($id: UUID!, $version: Int!) {\n  cancelNotice(id: $id, version: $version) {\n    ...NoticeDetail\n  }\n}\nfragment NoticeDetail on NoticeDetail {\n  id\n  patientId\n  givenName\n  familyName\n  born\n  personName\n  applicationId\n  template\n  title\n  format\n  channel\n  state\n  need\n  problem\n  queuedAt\n  sentAt\n  notBefore\n  carrierStatus\n  batchId\n  batchNumber\n  settledHow\n  settledByName\n  settledAt\n  steps\n  version\n  document {\n    ...Document\n  }\n}\nfragment Document on DocumentView {\n  title\n  address\n  date\n  blocks {\n    kind\n    level\n    text\n    items\n    isNumbered\n  }\n}" as unknown as Typed<CancelNoticeMutation, CancelNoticeMutationVariables>;
export const NoticeTemplatesDocument = "query NoticeTemplates {\n  noticeTemplates {\n    template\n    title\n    subject\n    version\n    writtenAt\n  }\n}" as unknown as Typed<NoticeTemplatesQuery, NoticeTemplatesQueryVariables>;
export const NoticeTemplateDocument = "query NoticeTemplate($template: NoticeTemplate!) {\n  noticeTemplate(template: $template) {\n    ...Template\n  }\n}\nfragment Template on TemplateView {\n  template\n  title\n  isCall\n  text\n  fields {\n    name\n    what\n  }\n  now {\n    ...Wording\n  }\n  versions {\n    ...Wording\n  }\n}\nfragment Wording on WordingVersion {\n  version\n  subject\n  body\n  reason\n  writtenByName\n  writtenAt\n}" as unknown as Typed<NoticeTemplateQuery, NoticeTemplateQueryVariables>;
export const TemplateCasesDocument = "query TemplateCases($template: NoticeTemplate!) {\n  notices(template: $template, first: 10) {\n    items {\n      id\n      givenName\n      familyName\n      queuedAt\n    }\n  }\n}" as unknown as Typed<TemplateCasesQuery, TemplateCasesQueryVariables>;
export const PreviewNoticeDocument = "query PreviewNotice($template: NoticeTemplate!, $subject: String!, $body: String!, $noticeId: UUID) {\n  previewNotice(\n    template: $template\n    subject: $subject\n    body: $body\n    noticeId: $noticeId\n  ) {\n    ...Document\n  }\n}\nfragment Document on DocumentView {\n  title\n  address\n  date\n  blocks {\n    kind\n    level\n    text\n    items\n    isNumbered\n  }\n}" as unknown as Typed<PreviewNoticeQuery, PreviewNoticeQueryVariables>;
export const WriteNoticeWordingDocument = "mutation WriteNoticeWording($template: NoticeTemplate!, $version: Int!, $subject: String!, $body: String!, $reason: String!) {\n  writeNoticeWording(\n    template: $template\n    version: $version\n    subject: $subject\n    body: $body\n    reason: $reason\n  ) {\n    ...Template\n  }\n}\nfragment Template on TemplateView {\n  template\n  title\n  isCall\n  text\n  fields {\n    name\n    what\n  }\n  now {\n    ...Wording\n  }\n  versions {\n    ...Wording\n  }\n}\nfragment Wording on WordingVersion {\n  version\n  subject\n  body\n  reason\n  writtenByName\n  writtenAt\n}" as unknown as Typed<WriteNoticeWordingMutation, WriteNoticeWordingMutationVariables>;
export const RegisterDifferencesDocument = "query RegisterDifferences($kind: DifferenceKind, $after: UUID, $first: Int!) {\n  registerDifferences(kind: $kind, after: $after, first: $first) {\n    items {\n      ...RegisterDifference\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment RegisterDifference on RegisterDifference {\n  id\n  kind\n  service\n  ours\n  theirs\n  patientId\n  givenName\n  familyName\n  born\n  openedAt\n  dueOn\n  version\n}" as unknown as Typed<RegisterDifferencesQuery, RegisterDifferencesQueryVariables>;
export const OnlineUsersLoadedAtDocument = "query OnlineUsersLoadedAt {\n  onlineUsersLoadedAt\n}" as unknown as Typed<OnlineUsersLoadedAtQuery, OnlineUsersLoadedAtQueryVariables>;
export const CloseDifferenceDocument = "mutation CloseDifference($id: UUID!, $version: Int!, $outcome: DifferenceOutcome!, $note: String) {\n  closeDifference(id: $id, version: $version, outcome: $outcome, note: $note)\n}" as unknown as Typed<CloseDifferenceMutation, CloseDifferenceMutationVariables>;
export const WeeklySweepDocument = "query WeeklySweep($day: LocalDate) {\n  weeklySweep(day: $day) {\n    week\n    loadedAt\n    doneAt\n    doneByName\n    links {\n      patientId\n      givenName\n      familyName\n      born\n      activatedOn\n      services\n      isCoded\n    }\n  }\n}" as unknown as Typed<WeeklySweepQuery, WeeklySweepQueryVariables>;
export const FinishSweepDocument = "mutation FinishSweep($week: LocalDate!) {\n  finishSweep(week: $week)\n}" as unknown as Typed<FinishSweepMutation, FinishSweepMutationVariables>;
export const CodeMeaningsDocument = "query CodeMeanings {\n  codeMeanings {\n    conceptId\n    meaning\n    term\n    source\n    isVerified\n  }\n}" as unknown as Typed<CodeMeaningsQuery, CodeMeaningsQueryVariables>;
export const SetCodeMeaningDocument = "mutation SetCodeMeaning($conceptId: String!, $meaning: RecordCode!, $term: String!, $source: String!) {\n  setCodeMeaning(\n    conceptId: $conceptId\n    meaning: $meaning\n    term: $term\n    source: $source\n  ) {\n    conceptId\n  }\n}" as unknown as Typed<SetCodeMeaningMutation, SetCodeMeaningMutationVariables>;
export const EndCodeMeaningDocument = "mutation EndCodeMeaning($conceptId: String!) {\n  endCodeMeaning(conceptId: $conceptId) {\n    conceptId\n  }\n}" as unknown as Typed<EndCodeMeaningMutation, EndCodeMeaningMutationVariables>;
export const OperationsDocument = "query Operations {\n  operations {\n    ...Operations\n  }\n}\nfragment Operations on Operations {\n  queues {\n    task\n    waiting\n    working\n    failing\n    givenUp\n    oldestAt\n  }\n  givenUp {\n    id\n    task\n    attempts\n    createdAt\n    error\n  }\n}" as unknown as Typed<OperationsQuery, OperationsQueryVariables>;
export const RetryJobDocument = "mutation RetryJob($id: String!) {\n  retryJob(id: $id) {\n    ...Operations\n  }\n}\nfragment Operations on Operations {\n  queues {\n    task\n    waiting\n    working\n    failing\n    givenUp\n    oldestAt\n  }\n  givenUp {\n    id\n    task\n    attempts\n    createdAt\n    error\n  }\n}" as unknown as Typed<RetryJobMutation, RetryJobMutationVariables>;
export const PatientDocument = "query Patient($id: UUID!) {\n  patient(id: $id) {\n    ...PatientPage\n  }\n}\nfragment PatientPage on PatientRecord {\n  id\n  patient {\n    ...BannerPatient\n    ...Contact\n  }\n  services {\n    ...ServiceNow\n  }\n  recordLabel\n  applications {\n    id\n    reference\n    state\n    receivedOn\n    dueOn\n    closedAt\n    services\n  }\n  declines {\n    id\n    services\n    reason\n    declinedOn\n  }\n  onlineToday {\n    loadedAt\n    differences {\n      ...RegisterDifference\n    }\n    services {\n      service\n      visibleFrom\n      enabledOn\n      activatedOn\n      lastLoginOn\n    }\n    carers {\n      id\n      givenName\n      familyName\n      relationship\n    }\n  }\n  sharedContacts {\n    ...SharedContact\n  }\n  openItems\n  relation\n  onHold\n  concerns {\n    id\n    kind\n    severity\n    state\n    dueOn\n    isSuspending\n  }\n  safeContact {\n    allowed\n    doNot\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}\nfragment Contact on Patient {\n  confidentiality\n  title\n  preferredName\n  previousNames\n  addressLines\n  postcode\n  mobile\n  homePhone\n  email\n  language\n  interpreterRequired\n  writtenFormat\n  usualGp\n  registeredOn\n}\nfragment ServiceNow on ServiceNow {\n  id\n  service\n  state\n  reason\n  visibleFrom\n  fromAt\n  decidedByName\n  isConfirmed\n  itemId\n  applicationId\n}\nfragment RegisterDifference on RegisterDifference {\n  id\n  kind\n  service\n  ours\n  theirs\n  patientId\n  givenName\n  familyName\n  born\n  openedAt\n  dueOn\n  version\n}\nfragment SharedContact on SharedContact {\n  contact\n  patientId\n  givenName\n  familyName\n  born\n}" as unknown as Typed<PatientQuery, PatientQueryVariables>;
export const PatientTimelineDocument = "query PatientTimeline($patientId: UUID!, $after: UUID) {\n  patientTimeline(patientId: $patientId, after: $after, first: 25) {\n    items {\n      ...TimelineEntry\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment TimelineEntry on TimelineEntry {\n  id\n  kind\n  at\n  byName\n  applicationId\n  reference\n  facts {\n    name\n    value\n  }\n}" as unknown as Typed<PatientTimelineQuery, PatientTimelineQueryVariables>;
export const ExplainRelatedLookDocument = "mutation ExplainRelatedLook($patientId: UUID!, $reason: String!) {\n  explainRelatedLook(patientId: $patientId, reason: $reason)\n}" as unknown as Typed<ExplainRelatedLookMutation, ExplainRelatedLookMutationVariables>;
export const RecordDeclineDocument = "mutation RecordDecline($patientId: UUID!, $services: [DeclinedServiceInput!]!, $reason: String) {\n  recordDecline(patientId: $patientId, services: $services, reason: $reason) {\n    services {\n      service\n      refusal {\n        words\n        rule\n      }\n    }\n  }\n}" as unknown as Typed<RecordDeclineMutation, RecordDeclineMutationVariables>;
export const ChangeVisibleFromDocument = "mutation ChangeVisibleFrom($patientId: UUID!, $service: Service!, $seen: UUID!, $visibleFrom: LocalDate!, $reason: String!, $discussedOn: LocalDate) {\n  changeVisibleFrom(\n    patientId: $patientId\n    service: $service\n    seen: $seen\n    visibleFrom: $visibleFrom\n    reason: $reason\n    discussedOn: $discussedOn\n  ) {\n    id\n  }\n}" as unknown as Typed<ChangeVisibleFromMutation, ChangeVisibleFromMutationVariables>;
export const PatientsDocument = "query Patients($sort: PatientSort!, $descending: Boolean!, $online: OnlineFilter, $after: UUID, $first: Int!) {\n  patients(\n    sort: $sort\n    descending: $descending\n    online: $online\n    after: $after\n    first: $first\n  ) {\n    items {\n      ...PatientRow\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment PatientRow on PatientRow {\n  id\n  nhsNumber\n  givenName\n  familyName\n  born\n  sex\n  confidentiality\n  addressLine\n  diedOn\n  removedOn\n  activeServices\n}" as unknown as Typed<PatientsQuery, PatientsQueryVariables>;
export const SearchPatientsDocument = "query SearchPatients($words: String!) {\n  searchPatients(words: $words) {\n    ...PatientRow\n  }\n}\nfragment PatientRow on PatientRow {\n  id\n  nhsNumber\n  givenName\n  familyName\n  born\n  sex\n  confidentiality\n  addressLine\n  diedOn\n  removedOn\n  activeServices\n}" as unknown as Typed<SearchPatientsQuery, SearchPatientsQueryVariables>;
export const PolicyDocument = "query Policy {\n  policy {\n    ...Policy\n  }\n  evidenceTypes {\n    ...EvidenceKind\n  }\n}\nfragment Policy on PolicyView {\n  version\n  identityRule\n  evidenceNotAccepted\n  proofOfAddressMonths\n  allowAppointmentsBeforeId\n  fourEyes\n  singleHanded\n  questionCategories\n  minRegistrationMonthsForRecordAccess\n  dueDays\n  recordTextDays\n  anotherSignsOffReview\n  secondClinicianFor\n  reviewSample\n  reviewDays\n  enhancedReviewMaxDays\n  bulkCodeLimit\n  minContactIntervalDays\n  serviceLevels {\n    queue\n    days\n  }\n}\nfragment EvidenceKind on EvidenceKind {\n  type\n  label\n  level\n  hasPhoto\n  provesAddress\n  unconfirmed\n  isAccepted\n}" as unknown as Typed<PolicyQuery, PolicyQueryVariables>;
export const ChangePolicyDocument = "mutation ChangePolicy($policy: PolicyInput!, $reason: String!) {\n  changePolicy(policy: $policy, reason: $reason) {\n    ...Policy\n  }\n}\nfragment Policy on PolicyView {\n  version\n  identityRule\n  evidenceNotAccepted\n  proofOfAddressMonths\n  allowAppointmentsBeforeId\n  fourEyes\n  singleHanded\n  questionCategories\n  minRegistrationMonthsForRecordAccess\n  dueDays\n  recordTextDays\n  anotherSignsOffReview\n  secondClinicianFor\n  reviewSample\n  reviewDays\n  enhancedReviewMaxDays\n  bulkCodeLimit\n  minContactIntervalDays\n  serviceLevels {\n    queue\n    days\n  }\n}" as unknown as Typed<ChangePolicyMutation, ChangePolicyMutationVariables>;
export const RecordImportsDocument = "query RecordImports($patientId: UUID!, $first: Int!) {\n  recordImports(patientId: $patientId, first: $first) {\n    items {\n      ...RecordImport\n    }\n    total\n  }\n}\nfragment RecordImport on RecordImport {\n  id\n  fileName\n  format\n  senderSupplier\n  interaction\n  resources\n  entriesNew\n  entriesChanged\n  entriesSame\n  supporting\n  refused\n  labels\n  problems {\n    line\n    path\n    problem\n  }\n  purgedAt\n  at\n}" as unknown as Typed<RecordImportsQuery, RecordImportsQueryVariables>;
export const VisibleEntriesDocument = "query VisibleEntries($patientId: UUID!, $services: [Service!], $onceSignedOff: Boolean!, $after: UUID, $first: Int!) {\n  visibleEntries(\n    patientId: $patientId\n    services: $services\n    onceSignedOff: $onceSignedOff\n    after: $after\n    first: $first\n  ) {\n    items {\n      id\n      happenedOn\n      kind\n      title\n      text\n      track\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n    words\n  }\n}" as unknown as Typed<VisibleEntriesQuery, VisibleEntriesQueryVariables>;
export const BannerPatientDocument = "query BannerPatient($id: UUID!) {\n  patient(id: $id) {\n    id\n    patient {\n      ...BannerPatient\n    }\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}" as unknown as Typed<BannerPatientQuery, BannerPatientQueryVariables>;
export const RedactionFiguresDocument = "query RedactionFigures($fromOn: LocalDate!, $untilOn: LocalDate!) {\n  redactionWaiting {\n    band\n    reviews\n    overdue\n    undecided\n  }\n  redactionByReviewer(fromOn: $fromOn, untilOn: $untilOn) {\n    staffId\n    name\n    openReviews\n    tasks\n    entries\n    minutes\n    sentBack\n  }\n  redactionByReason(fromOn: $fromOn, untilOn: $untilOn) {\n    reason\n    entries\n  }\n  redactionTotals(fromOn: $fromOn, untilOn: $untilOn) {\n    signedOff\n    sentBack\n    lifted\n    overdue\n    withClinician\n  }\n}" as unknown as Typed<RedactionFiguresQuery, RedactionFiguresQueryVariables>;
export const RedactionDeskDocument = "query RedactionDesk($id: UUID!) {\n  redactionDesk(id: $id) {\n    reviewId\n    ids\n    versions\n    dates\n    kinds\n    tasks\n    taskIds\n    scores\n    flagged\n    labelled\n    filed\n    decisions\n    askAgain\n    signedOff\n    needsSecond\n    sets\n    seenNow\n  }\n}" as unknown as Typed<RedactionDeskQuery, RedactionDeskQueryVariables>;
export const RedactionEntriesDocument = "query RedactionEntries($reviewId: UUID!, $ids: [UUID!]!) {\n  redactionEntries(reviewId: $reviewId, ids: $ids) {\n    ...DeskEntry\n  }\n}\nfragment DeskEntry on RedactionEntry {\n  id\n  version\n  kind\n  resourceType\n  happenedOn\n  recordedAt\n  filed\n  labelled\n  isRepeat\n  title\n  text\n  code {\n    system\n    code\n    display\n  }\n  score\n  flagged\n  findings {\n    reason\n    start\n    end\n    words\n  }\n  taskId\n  linked {\n    ...LinkedEntry\n  }\n  decision {\n    ...Decision\n  }\n  history {\n    ...Decision\n  }\n  askAgain\n  signedOff\n  needsSecond\n  isTextGone\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n  harmRefusal {\n    words\n    rule\n  }\n}\nfragment LinkedEntry on LinkedEntry {\n  id\n  version\n  kind\n  title\n  happenedOn\n  decision\n  isSet\n}\nfragment Decision on RedactionDecisionView {\n  id\n  decision\n  reason\n  origin\n  note\n  carriedFrom\n  decidedByName\n  decidedAt\n  secondByName\n  secondAt\n  signedOffByName\n  signedOffAt\n  supersededAt\n  liftedByName\n  liftedAt\n  liftReason\n  isOfThisText\n}" as unknown as Typed<RedactionEntriesQuery, RedactionEntriesQueryVariables>;
export const SearchRecordDocument = "query SearchRecord($reviewId: UUID!, $words: String!) {\n  searchRecord(reviewId: $reviewId, words: $words)\n}" as unknown as Typed<SearchRecordQuery, SearchRecordQueryVariables>;
export const RedactionGroupDocument = "query RedactionGroup($reviewId: UUID!, $taskId: UUID, $kinds: [EntryKind!]!) {\n  redactionGroup(reviewId: $reviewId, taskId: $taskId, kinds: $kinds) {\n    eligible {\n      id\n      version\n      title\n      text\n      happenedOn\n    }\n    count\n    leftOutFlagged\n    leftOutLabelled\n    leftOutDecided\n  }\n}" as unknown as Typed<RedactionGroupQuery, RedactionGroupQueryVariables>;
export const DecideEntryDocument = "mutation DecideEntry($given: DecideInput!) {\n  decideEntry(given: $given) {\n    entry {\n      ...DeskEntry\n    }\n    undecided\n    proposed {\n      ...LinkedEntry\n    }\n  }\n}\nfragment DeskEntry on RedactionEntry {\n  id\n  version\n  kind\n  resourceType\n  happenedOn\n  recordedAt\n  filed\n  labelled\n  isRepeat\n  title\n  text\n  code {\n    system\n    code\n    display\n  }\n  score\n  flagged\n  findings {\n    reason\n    start\n    end\n    words\n  }\n  taskId\n  linked {\n    ...LinkedEntry\n  }\n  decision {\n    ...Decision\n  }\n  history {\n    ...Decision\n  }\n  askAgain\n  signedOff\n  needsSecond\n  isTextGone\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n  harmRefusal {\n    words\n    rule\n  }\n}\nfragment LinkedEntry on LinkedEntry {\n  id\n  version\n  kind\n  title\n  happenedOn\n  decision\n  isSet\n}\nfragment Decision on RedactionDecisionView {\n  id\n  decision\n  reason\n  origin\n  note\n  carriedFrom\n  decidedByName\n  decidedAt\n  secondByName\n  secondAt\n  signedOffByName\n  signedOffAt\n  supersededAt\n  liftedByName\n  liftedAt\n  liftReason\n  isOfThisText\n}" as unknown as Typed<DecideEntryMutation, DecideEntryMutationVariables>;
export const DecideGroupDocument = "mutation DecideGroup($given: DecideGroupInput!) {\n  decideGroup(given: $given) {\n    done\n    rows {\n      id\n      outcome\n      words\n      version\n    }\n    tasks {\n      id\n      undecided\n    }\n  }\n}" as unknown as Typed<DecideGroupMutation, DecideGroupMutationVariables>;
export const ConfirmSecondDocument = "mutation ConfirmSecond($reviewId: UUID!, $entryId: UUID!, $version: Int!) {\n  confirmSecond(reviewId: $reviewId, entryId: $entryId, version: $version) {\n    entry {\n      ...DeskEntry\n    }\n    undecided\n  }\n}\nfragment DeskEntry on RedactionEntry {\n  id\n  version\n  kind\n  resourceType\n  happenedOn\n  recordedAt\n  filed\n  labelled\n  isRepeat\n  title\n  text\n  code {\n    system\n    code\n    display\n  }\n  score\n  flagged\n  findings {\n    reason\n    start\n    end\n    words\n  }\n  taskId\n  linked {\n    ...LinkedEntry\n  }\n  decision {\n    ...Decision\n  }\n  history {\n    ...Decision\n  }\n  askAgain\n  signedOff\n  needsSecond\n  isTextGone\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n  harmRefusal {\n    words\n    rule\n  }\n}\nfragment LinkedEntry on LinkedEntry {\n  id\n  version\n  kind\n  title\n  happenedOn\n  decision\n  isSet\n}\nfragment Decision on RedactionDecisionView {\n  id\n  decision\n  reason\n  origin\n  note\n  carriedFrom\n  decidedByName\n  decidedAt\n  secondByName\n  secondAt\n  signedOffByName\n  signedOffAt\n  supersededAt\n  liftedByName\n  liftedAt\n  liftReason\n  isOfThisText\n}" as unknown as Typed<ConfirmSecondMutation, ConfirmSecondMutationVariables>;
export const LiftRedactionDocument = "mutation LiftRedaction($reviewId: UUID!, $entryId: UUID!, $version: Int!, $reason: String!) {\n  liftRedaction(\n    reviewId: $reviewId\n    entryId: $entryId\n    version: $version\n    reason: $reason\n  ) {\n    ...DeskEntry\n  }\n}\nfragment DeskEntry on RedactionEntry {\n  id\n  version\n  kind\n  resourceType\n  happenedOn\n  recordedAt\n  filed\n  labelled\n  isRepeat\n  title\n  text\n  code {\n    system\n    code\n    display\n  }\n  score\n  flagged\n  findings {\n    reason\n    start\n    end\n    words\n  }\n  taskId\n  linked {\n    ...LinkedEntry\n  }\n  decision {\n    ...Decision\n  }\n  history {\n    ...Decision\n  }\n  askAgain\n  signedOff\n  needsSecond\n  isTextGone\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n  harmRefusal {\n    words\n    rule\n  }\n}\nfragment LinkedEntry on LinkedEntry {\n  id\n  version\n  kind\n  title\n  happenedOn\n  decision\n  isSet\n}\nfragment Decision on RedactionDecisionView {\n  id\n  decision\n  reason\n  origin\n  note\n  carriedFrom\n  decidedByName\n  decidedAt\n  secondByName\n  secondAt\n  signedOffByName\n  signedOffAt\n  supersededAt\n  liftedByName\n  liftedAt\n  liftReason\n  isOfThisText\n}" as unknown as Typed<LiftRedactionMutation, LiftRedactionMutationVariables>;
export const PrescreenMeasureDocument = "query PrescreenMeasure {\n  prescreenMeasure {\n    measured {\n      entries\n      needALook\n      flagged\n      found\n    }\n    own {\n      unflaggedRead\n      unflaggedHidden\n    }\n  }\n}" as unknown as Typed<PrescreenMeasureQuery, PrescreenMeasureQueryVariables>;
export const RedactionReviewDocument = "query RedactionReview($id: UUID!) {\n  redactionReview(id: $id) {\n    ...RedactionReview\n  }\n}\nfragment RedactionReview on RedactionReviewView {\n  id\n  version\n  purpose\n  services\n  fromOn\n  untilOn\n  state\n  openedAt\n  dueOn\n  submittedAt\n  sentBackAt\n  sentBackReason\n  signedOffAt\n  signOffReason\n  reopenedAt\n  cancelledReason\n  markedAt\n  markBy\n  applicationId\n  senderSupplier\n  interaction\n  supplier\n  minutes\n  openedByName\n  signedOffByName\n  sentBackByName\n  markedByName\n  signOffTakesReason\n  safety\n  safetyAnswers {\n    id\n    part\n    isSafe\n    reason\n    answeredAt\n    answeredByName\n  }\n  safetySteps {\n    part\n    refusal {\n      words\n      rule\n    }\n  }\n  patient {\n    ...BannerPatient\n  }\n  counts {\n    entries\n    flagged\n    undecided\n    shown\n    hidden\n    escalated\n    labelled\n    needsSecond\n  }\n  labelsLost {\n    ...LabelLoss\n  }\n  tasks {\n    ...RedactionTask\n  }\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}\nfragment LabelLoss on LabelLoss {\n  resourceType\n  fate\n  words\n  entries\n}\nfragment RedactionTask on RedactionTaskView {\n  id\n  entryGroup\n  fromOn\n  untilOn\n  state\n  dueOn\n  entries\n  flagged\n  undecided\n  claimedBy\n  claimedByName\n  isClaimedByAnother\n  claimedUntil\n  minutes\n  leftAtEntry\n  escalated\n  submittedByName\n  submittedAt\n  approvedByName\n  approvedAt\n  sentBackReason\n  version\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<RedactionReviewQuery, RedactionReviewQueryVariables>;
export const ClaimRedactionTaskDocument = "mutation ClaimRedactionTask($id: UUID!, $version: Int!) {\n  claimRedactionTask(id: $id, version: $version) {\n    ...RedactionReview\n  }\n}\nfragment RedactionReview on RedactionReviewView {\n  id\n  version\n  purpose\n  services\n  fromOn\n  untilOn\n  state\n  openedAt\n  dueOn\n  submittedAt\n  sentBackAt\n  sentBackReason\n  signedOffAt\n  signOffReason\n  reopenedAt\n  cancelledReason\n  markedAt\n  markBy\n  applicationId\n  senderSupplier\n  interaction\n  supplier\n  minutes\n  openedByName\n  signedOffByName\n  sentBackByName\n  markedByName\n  signOffTakesReason\n  safety\n  safetyAnswers {\n    id\n    part\n    isSafe\n    reason\n    answeredAt\n    answeredByName\n  }\n  safetySteps {\n    part\n    refusal {\n      words\n      rule\n    }\n  }\n  patient {\n    ...BannerPatient\n  }\n  counts {\n    entries\n    flagged\n    undecided\n    shown\n    hidden\n    escalated\n    labelled\n    needsSecond\n  }\n  labelsLost {\n    ...LabelLoss\n  }\n  tasks {\n    ...RedactionTask\n  }\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}\nfragment LabelLoss on LabelLoss {\n  resourceType\n  fate\n  words\n  entries\n}\nfragment RedactionTask on RedactionTaskView {\n  id\n  entryGroup\n  fromOn\n  untilOn\n  state\n  dueOn\n  entries\n  flagged\n  undecided\n  claimedBy\n  claimedByName\n  isClaimedByAnother\n  claimedUntil\n  minutes\n  leftAtEntry\n  escalated\n  submittedByName\n  submittedAt\n  approvedByName\n  approvedAt\n  sentBackReason\n  version\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<ClaimRedactionTaskMutation, ClaimRedactionTaskMutationVariables>;
export const RenewRedactionClaimDocument = "mutation RenewRedactionClaim($id: UUID!, $minutes: Int!, $atEntry: UUID) {\n  renewRedactionClaim(id: $id, minutes: $minutes, atEntry: $atEntry) {\n    id\n  }\n}" as unknown as Typed<RenewRedactionClaimMutation, RenewRedactionClaimMutationVariables>;
export const ReleaseRedactionTaskDocument = "mutation ReleaseRedactionTask($id: UUID!, $version: Int!, $minutes: Int!, $atEntry: UUID) {\n  releaseRedactionTask(\n    id: $id\n    version: $version\n    minutes: $minutes\n    atEntry: $atEntry\n  ) {\n    id\n  }\n}" as unknown as Typed<ReleaseRedactionTaskMutation, ReleaseRedactionTaskMutationVariables>;
export const SubmitRedactionTaskDocument = "mutation SubmitRedactionTask($id: UUID!, $version: Int!, $minutes: Int!) {\n  submitRedactionTask(id: $id, version: $version, minutes: $minutes) {\n    ...RedactionReview\n  }\n}\nfragment RedactionReview on RedactionReviewView {\n  id\n  version\n  purpose\n  services\n  fromOn\n  untilOn\n  state\n  openedAt\n  dueOn\n  submittedAt\n  sentBackAt\n  sentBackReason\n  signedOffAt\n  signOffReason\n  reopenedAt\n  cancelledReason\n  markedAt\n  markBy\n  applicationId\n  senderSupplier\n  interaction\n  supplier\n  minutes\n  openedByName\n  signedOffByName\n  sentBackByName\n  markedByName\n  signOffTakesReason\n  safety\n  safetyAnswers {\n    id\n    part\n    isSafe\n    reason\n    answeredAt\n    answeredByName\n  }\n  safetySteps {\n    part\n    refusal {\n      words\n      rule\n    }\n  }\n  patient {\n    ...BannerPatient\n  }\n  counts {\n    entries\n    flagged\n    undecided\n    shown\n    hidden\n    escalated\n    labelled\n    needsSecond\n  }\n  labelsLost {\n    ...LabelLoss\n  }\n  tasks {\n    ...RedactionTask\n  }\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}\nfragment LabelLoss on LabelLoss {\n  resourceType\n  fate\n  words\n  entries\n}\nfragment RedactionTask on RedactionTaskView {\n  id\n  entryGroup\n  fromOn\n  untilOn\n  state\n  dueOn\n  entries\n  flagged\n  undecided\n  claimedBy\n  claimedByName\n  isClaimedByAnother\n  claimedUntil\n  minutes\n  leftAtEntry\n  escalated\n  submittedByName\n  submittedAt\n  approvedByName\n  approvedAt\n  sentBackReason\n  version\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<SubmitRedactionTaskMutation, SubmitRedactionTaskMutationVariables>;
export const ApproveRedactionTaskDocument = "mutation ApproveRedactionTask($id: UUID!, $version: Int!) {\n  approveRedactionTask(id: $id, version: $version) {\n    ...RedactionReview\n  }\n}\nfragment RedactionReview on RedactionReviewView {\n  id\n  version\n  purpose\n  services\n  fromOn\n  untilOn\n  state\n  openedAt\n  dueOn\n  submittedAt\n  sentBackAt\n  sentBackReason\n  signedOffAt\n  signOffReason\n  reopenedAt\n  cancelledReason\n  markedAt\n  markBy\n  applicationId\n  senderSupplier\n  interaction\n  supplier\n  minutes\n  openedByName\n  signedOffByName\n  sentBackByName\n  markedByName\n  signOffTakesReason\n  safety\n  safetyAnswers {\n    id\n    part\n    isSafe\n    reason\n    answeredAt\n    answeredByName\n  }\n  safetySteps {\n    part\n    refusal {\n      words\n      rule\n    }\n  }\n  patient {\n    ...BannerPatient\n  }\n  counts {\n    entries\n    flagged\n    undecided\n    shown\n    hidden\n    escalated\n    labelled\n    needsSecond\n  }\n  labelsLost {\n    ...LabelLoss\n  }\n  tasks {\n    ...RedactionTask\n  }\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}\nfragment LabelLoss on LabelLoss {\n  resourceType\n  fate\n  words\n  entries\n}\nfragment RedactionTask on RedactionTaskView {\n  id\n  entryGroup\n  fromOn\n  untilOn\n  state\n  dueOn\n  entries\n  flagged\n  undecided\n  claimedBy\n  claimedByName\n  isClaimedByAnother\n  claimedUntil\n  minutes\n  leftAtEntry\n  escalated\n  submittedByName\n  submittedAt\n  approvedByName\n  approvedAt\n  sentBackReason\n  version\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<ApproveRedactionTaskMutation, ApproveRedactionTaskMutationVariables>;
export const SendBackRedactionTaskDocument = "mutation SendBackRedactionTask($id: UUID!, $version: Int!, $reason: String!) {\n  sendBackRedactionTask(id: $id, version: $version, reason: $reason) {\n    ...RedactionReview\n  }\n}\nfragment RedactionReview on RedactionReviewView {\n  id\n  version\n  purpose\n  services\n  fromOn\n  untilOn\n  state\n  openedAt\n  dueOn\n  submittedAt\n  sentBackAt\n  sentBackReason\n  signedOffAt\n  signOffReason\n  reopenedAt\n  cancelledReason\n  markedAt\n  markBy\n  applicationId\n  senderSupplier\n  interaction\n  supplier\n  minutes\n  openedByName\n  signedOffByName\n  sentBackByName\n  markedByName\n  signOffTakesReason\n  safety\n  safetyAnswers {\n    id\n    part\n    isSafe\n    reason\n    answeredAt\n    answeredByName\n  }\n  safetySteps {\n    part\n    refusal {\n      words\n      rule\n    }\n  }\n  patient {\n    ...BannerPatient\n  }\n  counts {\n    entries\n    flagged\n    undecided\n    shown\n    hidden\n    escalated\n    labelled\n    needsSecond\n  }\n  labelsLost {\n    ...LabelLoss\n  }\n  tasks {\n    ...RedactionTask\n  }\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}\nfragment LabelLoss on LabelLoss {\n  resourceType\n  fate\n  words\n  entries\n}\nfragment RedactionTask on RedactionTaskView {\n  id\n  entryGroup\n  fromOn\n  untilOn\n  state\n  dueOn\n  entries\n  flagged\n  undecided\n  claimedBy\n  claimedByName\n  isClaimedByAnother\n  claimedUntil\n  minutes\n  leftAtEntry\n  escalated\n  submittedByName\n  submittedAt\n  approvedByName\n  approvedAt\n  sentBackReason\n  version\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<SendBackRedactionTaskMutation, SendBackRedactionTaskMutationVariables>;
export const SendBackRedactionReviewDocument = "mutation SendBackRedactionReview($id: UUID!, $version: Int!, $reason: String!) {\n  sendBackRedactionReview(id: $id, version: $version, reason: $reason) {\n    ...RedactionReview\n  }\n}\nfragment RedactionReview on RedactionReviewView {\n  id\n  version\n  purpose\n  services\n  fromOn\n  untilOn\n  state\n  openedAt\n  dueOn\n  submittedAt\n  sentBackAt\n  sentBackReason\n  signedOffAt\n  signOffReason\n  reopenedAt\n  cancelledReason\n  markedAt\n  markBy\n  applicationId\n  senderSupplier\n  interaction\n  supplier\n  minutes\n  openedByName\n  signedOffByName\n  sentBackByName\n  markedByName\n  signOffTakesReason\n  safety\n  safetyAnswers {\n    id\n    part\n    isSafe\n    reason\n    answeredAt\n    answeredByName\n  }\n  safetySteps {\n    part\n    refusal {\n      words\n      rule\n    }\n  }\n  patient {\n    ...BannerPatient\n  }\n  counts {\n    entries\n    flagged\n    undecided\n    shown\n    hidden\n    escalated\n    labelled\n    needsSecond\n  }\n  labelsLost {\n    ...LabelLoss\n  }\n  tasks {\n    ...RedactionTask\n  }\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}\nfragment LabelLoss on LabelLoss {\n  resourceType\n  fate\n  words\n  entries\n}\nfragment RedactionTask on RedactionTaskView {\n  id\n  entryGroup\n  fromOn\n  untilOn\n  state\n  dueOn\n  entries\n  flagged\n  undecided\n  claimedBy\n  claimedByName\n  isClaimedByAnother\n  claimedUntil\n  minutes\n  leftAtEntry\n  escalated\n  submittedByName\n  submittedAt\n  approvedByName\n  approvedAt\n  sentBackReason\n  version\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<SendBackRedactionReviewMutation, SendBackRedactionReviewMutationVariables>;
export const CancelRedactionReviewDocument = "mutation CancelRedactionReview($id: UUID!, $version: Int!, $reason: String!) {\n  cancelRedactionReview(id: $id, version: $version, reason: $reason) {\n    ...RedactionReview\n  }\n}\nfragment RedactionReview on RedactionReviewView {\n  id\n  version\n  purpose\n  services\n  fromOn\n  untilOn\n  state\n  openedAt\n  dueOn\n  submittedAt\n  sentBackAt\n  sentBackReason\n  signedOffAt\n  signOffReason\n  reopenedAt\n  cancelledReason\n  markedAt\n  markBy\n  applicationId\n  senderSupplier\n  interaction\n  supplier\n  minutes\n  openedByName\n  signedOffByName\n  sentBackByName\n  markedByName\n  signOffTakesReason\n  safety\n  safetyAnswers {\n    id\n    part\n    isSafe\n    reason\n    answeredAt\n    answeredByName\n  }\n  safetySteps {\n    part\n    refusal {\n      words\n      rule\n    }\n  }\n  patient {\n    ...BannerPatient\n  }\n  counts {\n    entries\n    flagged\n    undecided\n    shown\n    hidden\n    escalated\n    labelled\n    needsSecond\n  }\n  labelsLost {\n    ...LabelLoss\n  }\n  tasks {\n    ...RedactionTask\n  }\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}\nfragment LabelLoss on LabelLoss {\n  resourceType\n  fate\n  words\n  entries\n}\nfragment RedactionTask on RedactionTaskView {\n  id\n  entryGroup\n  fromOn\n  untilOn\n  state\n  dueOn\n  entries\n  flagged\n  undecided\n  claimedBy\n  claimedByName\n  isClaimedByAnother\n  claimedUntil\n  minutes\n  leftAtEntry\n  escalated\n  submittedByName\n  submittedAt\n  approvedByName\n  approvedAt\n  sentBackReason\n  version\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<CancelRedactionReviewMutation, CancelRedactionReviewMutationVariables>;
export const SignOffRedactionReviewDocument = "mutation SignOffRedactionReview($id: UUID!, $version: Int!, $sample: [UUID!]!, $reason: String) {\n  signOffRedactionReview(\n    id: $id\n    version: $version\n    sample: $sample\n    reason: $reason\n  ) {\n    ...RedactionReview\n  }\n}\nfragment RedactionReview on RedactionReviewView {\n  id\n  version\n  purpose\n  services\n  fromOn\n  untilOn\n  state\n  openedAt\n  dueOn\n  submittedAt\n  sentBackAt\n  sentBackReason\n  signedOffAt\n  signOffReason\n  reopenedAt\n  cancelledReason\n  markedAt\n  markBy\n  applicationId\n  senderSupplier\n  interaction\n  supplier\n  minutes\n  openedByName\n  signedOffByName\n  sentBackByName\n  markedByName\n  signOffTakesReason\n  safety\n  safetyAnswers {\n    id\n    part\n    isSafe\n    reason\n    answeredAt\n    answeredByName\n  }\n  safetySteps {\n    part\n    refusal {\n      words\n      rule\n    }\n  }\n  patient {\n    ...BannerPatient\n  }\n  counts {\n    entries\n    flagged\n    undecided\n    shown\n    hidden\n    escalated\n    labelled\n    needsSecond\n  }\n  labelsLost {\n    ...LabelLoss\n  }\n  tasks {\n    ...RedactionTask\n  }\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}\nfragment LabelLoss on LabelLoss {\n  resourceType\n  fate\n  words\n  entries\n}\nfragment RedactionTask on RedactionTaskView {\n  id\n  entryGroup\n  fromOn\n  untilOn\n  state\n  dueOn\n  entries\n  flagged\n  undecided\n  claimedBy\n  claimedByName\n  isClaimedByAnother\n  claimedUntil\n  minutes\n  leftAtEntry\n  escalated\n  submittedByName\n  submittedAt\n  approvedByName\n  approvedAt\n  sentBackReason\n  version\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<SignOffRedactionReviewMutation, SignOffRedactionReviewMutationVariables>;
export const ConfirmMarkedDocument = "mutation ConfirmMarked($id: UUID!, $version: Int!) {\n  confirmMarked(id: $id, version: $version) {\n    ...RedactionReview\n  }\n}\nfragment RedactionReview on RedactionReviewView {\n  id\n  version\n  purpose\n  services\n  fromOn\n  untilOn\n  state\n  openedAt\n  dueOn\n  submittedAt\n  sentBackAt\n  sentBackReason\n  signedOffAt\n  signOffReason\n  reopenedAt\n  cancelledReason\n  markedAt\n  markBy\n  applicationId\n  senderSupplier\n  interaction\n  supplier\n  minutes\n  openedByName\n  signedOffByName\n  sentBackByName\n  markedByName\n  signOffTakesReason\n  safety\n  safetyAnswers {\n    id\n    part\n    isSafe\n    reason\n    answeredAt\n    answeredByName\n  }\n  safetySteps {\n    part\n    refusal {\n      words\n      rule\n    }\n  }\n  patient {\n    ...BannerPatient\n  }\n  counts {\n    entries\n    flagged\n    undecided\n    shown\n    hidden\n    escalated\n    labelled\n    needsSecond\n  }\n  labelsLost {\n    ...LabelLoss\n  }\n  tasks {\n    ...RedactionTask\n  }\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}\nfragment LabelLoss on LabelLoss {\n  resourceType\n  fate\n  words\n  entries\n}\nfragment RedactionTask on RedactionTaskView {\n  id\n  entryGroup\n  fromOn\n  untilOn\n  state\n  dueOn\n  entries\n  flagged\n  undecided\n  claimedBy\n  claimedByName\n  isClaimedByAnother\n  claimedUntil\n  minutes\n  leftAtEntry\n  escalated\n  submittedByName\n  submittedAt\n  approvedByName\n  approvedAt\n  sentBackReason\n  version\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<ConfirmMarkedMutation, ConfirmMarkedMutationVariables>;
export const AnswerProxySafetyDocument = "mutation AnswerProxySafety($id: UUID!, $version: Int!, $part: SafetyPart!, $isSafe: Boolean!, $reason: String!) {\n  answerProxySafety(\n    id: $id\n    version: $version\n    part: $part\n    isSafe: $isSafe\n    reason: $reason\n  ) {\n    ...RedactionReview\n  }\n}\nfragment RedactionReview on RedactionReviewView {\n  id\n  version\n  purpose\n  services\n  fromOn\n  untilOn\n  state\n  openedAt\n  dueOn\n  submittedAt\n  sentBackAt\n  sentBackReason\n  signedOffAt\n  signOffReason\n  reopenedAt\n  cancelledReason\n  markedAt\n  markBy\n  applicationId\n  senderSupplier\n  interaction\n  supplier\n  minutes\n  openedByName\n  signedOffByName\n  sentBackByName\n  markedByName\n  signOffTakesReason\n  safety\n  safetyAnswers {\n    id\n    part\n    isSafe\n    reason\n    answeredAt\n    answeredByName\n  }\n  safetySteps {\n    part\n    refusal {\n      words\n      rule\n    }\n  }\n  patient {\n    ...BannerPatient\n  }\n  counts {\n    entries\n    flagged\n    undecided\n    shown\n    hidden\n    escalated\n    labelled\n    needsSecond\n  }\n  labelsLost {\n    ...LabelLoss\n  }\n  tasks {\n    ...RedactionTask\n  }\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}\nfragment LabelLoss on LabelLoss {\n  resourceType\n  fate\n  words\n  entries\n}\nfragment RedactionTask on RedactionTaskView {\n  id\n  entryGroup\n  fromOn\n  untilOn\n  state\n  dueOn\n  entries\n  flagged\n  undecided\n  claimedBy\n  claimedByName\n  isClaimedByAnother\n  claimedUntil\n  minutes\n  leftAtEntry\n  escalated\n  submittedByName\n  submittedAt\n  approvedByName\n  approvedAt\n  sentBackReason\n  version\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n}" as unknown as Typed<AnswerProxySafetyMutation, AnswerProxySafetyMutationVariables>;
export const MarkingInstructionsDocument = "query MarkingInstructions($reviewId: UUID!) {\n  markingInstructions(reviewId: $reviewId) {\n    supplier\n    opening\n    items {\n      id\n      happenedOn\n      kind\n      title\n      mark\n      words\n    }\n    lost {\n      ...LabelLoss\n    }\n  }\n}\nfragment LabelLoss on LabelLoss {\n  resourceType\n  fate\n  words\n  entries\n}" as unknown as Typed<MarkingInstructionsQuery, MarkingInstructionsQueryVariables>;
export const RedactionApprovalDocument = "query RedactionApproval($reviewId: UUID!) {\n  redactionApproval(reviewId: $reviewId) {\n    hidden\n    byReason {\n      reason\n      count\n    }\n    escalated\n    sample\n    changed\n    deciders\n    needsClinician\n  }\n}" as unknown as Typed<RedactionApprovalQuery, RedactionApprovalQueryVariables>;
export const RedactionReviewsDocument = "query RedactionReviews($patientId: UUID, $isOpen: Boolean!, $state: ReviewState, $after: UUID, $first: Int!) {\n  redactionReviews(\n    patientId: $patientId\n    isOpen: $isOpen\n    state: $state\n    after: $after\n    first: $first\n  ) {\n    items {\n      ...RedactionReviewRow\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment RedactionReviewRow on RedactionReviewRow {\n  id\n  patientId\n  givenName\n  familyName\n  born\n  purpose\n  state\n  openedAt\n  dueOn\n  awaitsMarking\n  entries\n  undecided\n}" as unknown as Typed<RedactionReviewsQuery, RedactionReviewsQueryVariables>;
export const OpenRedactionReviewDocument = "mutation OpenRedactionReview($opened: OpenReviewInput!) {\n  openRedactionReview(opened: $opened) {\n    id\n  }\n}" as unknown as Typed<OpenRedactionReviewMutation, OpenRedactionReviewMutationVariables>;
export const RedactionTasksDocument = "query RedactionTasks($state: TaskState, $isMine: Boolean!, $isOpen: Boolean!, $after: UUID, $first: Int!) {\n  redactionTasks(\n    state: $state\n    isMine: $isMine\n    isOpen: $isOpen\n    after: $after\n    first: $first\n  ) {\n    items {\n      ...RedactionTaskRow\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment RedactionTaskRow on RedactionTaskRow {\n  id\n  reviewId\n  givenName\n  familyName\n  born\n  purpose\n  entryGroup\n  fromOn\n  untilOn\n  state\n  dueOn\n  entries\n  flagged\n  undecided\n  claimedByName\n  claimedUntil\n  isClaimed\n  minutes\n  version\n}" as unknown as Typed<RedactionTasksQuery, RedactionTasksQueryVariables>;
export const MeDocument = "query Me {\n  me {\n    ...Me\n  }\n}\nfragment Me on Me {\n  id\n  name\n  email\n  mustChangePassword\n  sessionEndsAt\n  idleMinutes\n  practices {\n    odsCode\n    name\n    supplier\n    roles\n    permissions\n    clinical\n    canVouch\n  }\n}" as unknown as Typed<MeQuery, MeQueryVariables>;
export const SignInDocument = "mutation SignIn($email: String!, $password: String!) {\n  signIn(email: $email, password: $password) {\n    ...Me\n  }\n}\nfragment Me on Me {\n  id\n  name\n  email\n  mustChangePassword\n  sessionEndsAt\n  idleMinutes\n  practices {\n    odsCode\n    name\n    supplier\n    roles\n    permissions\n    clinical\n    canVouch\n  }\n}" as unknown as Typed<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = "mutation SignOut {\n  signOut\n}" as unknown as Typed<SignOutMutation, SignOutMutationVariables>;
export const StayInDocument = "mutation StayIn {\n  stayIn {\n    ...Me\n  }\n}\nfragment Me on Me {\n  id\n  name\n  email\n  mustChangePassword\n  sessionEndsAt\n  idleMinutes\n  practices {\n    odsCode\n    name\n    supplier\n    roles\n    permissions\n    clinical\n    canVouch\n  }\n}" as unknown as Typed<StayInMutation, StayInMutationVariables>;
export const ChangePasswordDocument = "mutation ChangePassword($current: String!, $chosen: String!) {\n  changePassword(current: $current, chosen: $chosen) {\n    ...Me\n  }\n}\nfragment Me on Me {\n  id\n  name\n  email\n  mustChangePassword\n  sessionEndsAt\n  idleMinutes\n  practices {\n    odsCode\n    name\n    supplier\n    roles\n    permissions\n    clinical\n    canVouch\n  }\n}" as unknown as Typed<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const StaffMembersDocument = "query StaffMembers {\n  staffMembers {\n    ...StaffMember\n  }\n}\nfragment StaffMember on StaffMember {\n  id\n  name\n  email\n  jobTitle\n  roles\n  clinical\n  canVouch\n  professionalNumber\n  identityTrainedOn\n  informationGovernanceTrainedOn\n  redactionTrainedOn\n  isActive\n  version\n}" as unknown as Typed<StaffMembersQuery, StaffMembersQueryVariables>;
export const StaffMemberDocument = "query StaffMember($id: UUID!) {\n  staffMember(id: $id) {\n    ...StaffMember\n  }\n}\nfragment StaffMember on StaffMember {\n  id\n  name\n  email\n  jobTitle\n  roles\n  clinical\n  canVouch\n  professionalNumber\n  identityTrainedOn\n  informationGovernanceTrainedOn\n  redactionTrainedOn\n  isActive\n  version\n}" as unknown as Typed<StaffMemberQuery, StaffMemberQueryVariables>;
export const AddStaffDocument = "mutation AddStaff($email: String!, $name: String!, $details: StaffDetailsInput!) {\n  addStaff(email: $email, name: $name, details: $details) {\n    member {\n      id\n      name\n    }\n    firstPassword\n  }\n}" as unknown as Typed<AddStaffMutation, AddStaffMutationVariables>;
export const ChangeStaffDocument = "mutation ChangeStaff($id: UUID!, $version: Int!, $details: StaffDetailsInput!) {\n  changeStaff(id: $id, version: $version, details: $details) {\n    ...StaffMember\n  }\n}\nfragment StaffMember on StaffMember {\n  id\n  name\n  email\n  jobTitle\n  roles\n  clinical\n  canVouch\n  professionalNumber\n  identityTrainedOn\n  informationGovernanceTrainedOn\n  redactionTrainedOn\n  isActive\n  version\n}" as unknown as Typed<ChangeStaffMutation, ChangeStaffMutationVariables>;
export const DisableStaffDocument = "mutation DisableStaff($id: UUID!, $version: Int!) {\n  disableStaff(id: $id, version: $version) {\n    ...StaffMember\n  }\n}\nfragment StaffMember on StaffMember {\n  id\n  name\n  email\n  jobTitle\n  roles\n  clinical\n  canVouch\n  professionalNumber\n  identityTrainedOn\n  informationGovernanceTrainedOn\n  redactionTrainedOn\n  isActive\n  version\n}" as unknown as Typed<DisableStaffMutation, DisableStaffMutationVariables>;
export const UnmatchedApplicationsDocument = "query UnmatchedApplications($isWaiting: Boolean!, $after: UUID, $first: Int!) {\n  unmatchedApplications(isWaiting: $isWaiting, after: $after, first: $first) {\n    items {\n      ...UnmatchedRow\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment UnmatchedRow on UnmatchedRow {\n  id\n  version\n  reference\n  source\n  state\n  givenName\n  familyName\n  born\n  postcode\n  services\n  receivedOn\n}" as unknown as Typed<UnmatchedApplicationsQuery, UnmatchedApplicationsQueryVariables>;
export const UnmatchedApplicationDocument = "query UnmatchedApplication($id: UUID!) {\n  unmatchedApplication(id: $id) {\n    ...Unmatched\n  }\n}\nfragment Unmatched on UnmatchedView {\n  id\n  version\n  reference\n  source\n  state\n  givenName\n  familyName\n  born\n  postcode\n  nhsNumber\n  email\n  mobile\n  services\n  receivedOn\n  applicationId\n  candidates {\n    id\n    givenName\n    familyName\n    born\n    nhsNumber\n    postcode\n    email\n    mobile\n    agrees {\n      givenName\n      familyName\n      born\n      postcode\n      nhsNumber\n      email\n      mobile\n    }\n  }\n}" as unknown as Typed<UnmatchedApplicationQuery, UnmatchedApplicationQueryVariables>;
export const MatchUnmatchedApplicationDocument = "mutation MatchUnmatchedApplication($id: UUID!, $version: Int!, $patientId: UUID!, $isSamePerson: Boolean!) {\n  application: matchUnmatchedApplication(\n    id: $id\n    version: $version\n    patientId: $patientId\n    isSamePerson: $isSamePerson\n  ) {\n    id\n    reference\n  }\n}" as unknown as Typed<MatchUnmatchedApplicationMutation, MatchUnmatchedApplicationMutationVariables>;
export const RejectUnmatchedApplicationDocument = "mutation RejectUnmatchedApplication($id: UUID!, $version: Int!, $reason: UnmatchedRejectReason!) {\n  rejectUnmatchedApplication(id: $id, version: $version, reason: $reason)\n}" as unknown as Typed<RejectUnmatchedApplicationMutation, RejectUnmatchedApplicationMutationVariables>;
export const LoadUnmatchedApplicationsDocument = "mutation LoadUnmatchedApplications($csv: String!) {\n  loadUnmatchedApplications(csv: $csv) {\n    loaded\n    same\n    refused {\n      line\n      problem\n    }\n  }\n}" as unknown as Typed<LoadUnmatchedApplicationsMutation, LoadUnmatchedApplicationsMutationVariables>;
export const VerificationsDocument = "query Verifications($method: VerificationMethod, $descending: Boolean!, $after: UUID, $first: Int!) {\n  verifications(\n    method: $method\n    descending: $descending\n    after: $after\n    first: $first\n  ) {\n    items {\n      ...VerificationRow\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment VerificationRow on VerificationRow {\n  id\n  patientId\n  personId\n  applicationId\n  givenName\n  familyName\n  born\n  nhsNumber\n  method\n  evidence\n  verifiedBy\n  verifiedAt\n}" as unknown as Typed<VerificationsQuery, VerificationsQueryVariables>;
export const MyWorkDocument = "query MyWork($group: WorkGroup, $kind: WorkKind, $isMine: Boolean!, $after: UUID, $first: Int!) {\n  myWork(\n    group: $group\n    kind: $kind\n    isMine: $isMine\n    after: $after\n    first: $first\n  ) {\n    items {\n      ...WorkRow\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment WorkRow on WorkRow {\n  id\n  kind\n  patientId\n  givenName\n  familyName\n  born\n  reference\n  state\n  reason\n  service\n  action\n  entryGroup\n  difference\n  reviewId\n  entry\n  waitingSince\n  dueOn\n  group\n  ownerId\n  ownerName\n  version\n}" as unknown as Typed<MyWorkQuery, MyWorkQueryVariables>;
export const WorkTotalsDocument = "query WorkTotals {\n  workTotals {\n    overdue\n    dueSoon\n    notDue\n  }\n}" as unknown as Typed<WorkTotalsQuery, WorkTotalsQueryVariables>;
export const ColleaguesDocument = "query Colleagues {\n  colleagues {\n    id\n    name\n  }\n}" as unknown as Typed<ColleaguesQuery, ColleaguesQueryVariables>;
export const AssignApplicationDocument = "mutation AssignApplication($id: UUID!, $version: Int!, $ownerId: UUID) {\n  assignApplication(id: $id, version: $version, ownerId: $ownerId) {\n    id\n  }\n}" as unknown as Typed<AssignApplicationMutation, AssignApplicationMutationVariables>;
export const AssignClinicalSystemItemDocument = "mutation AssignClinicalSystemItem($id: UUID!, $version: Int!, $ownerId: UUID) {\n  assignClinicalSystemItem(id: $id, version: $version, ownerId: $ownerId) {\n    id\n  }\n}" as unknown as Typed<AssignClinicalSystemItemMutation, AssignClinicalSystemItemMutationVariables>;
