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
  | 'WITHDRAWN';

/** What a list of applications is sorted by. */
export type ApplicationSort =
  | 'RECEIVED'
  | 'DUE';

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

/** Whether the patient was seen or spoken to alone (BR-CO-02). */
export type SeenAlone =
  | 'YES'
  | 'NO'
  | 'NOT_POSSIBLE';

/** How somebody's identity was verified (domain.md 2.1). */
export type VerificationMethod =
  /** Two documents, seen in person. */
  | 'DOCUMENTS'
  /** An authorised member of staff knows them. */
  | 'VOUCH_PERSONAL'
  /** They answered questions drawn from the record, in person. */
  | 'VOUCH_RECORD_CONFIRMATION'
  /** They answered such questions by telephone or video; never opens more than the summary record (BR-ID-07). */
  | 'REMOTE_VOUCH';

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
  | 'completeDeclarations'
  | 'recordResponsibilities'
  | 'verifyByDocuments'
  | 'vouchForPatient'
  | 'verifyByRecordQuestions'
  | 'recordIdentityNotPossible'
  | 'recordCheck'
  | 'enableService'
  | 'refuseService'
  | 'setExpectedDate'
  | 'recordGuidance'
  | 'issueCredential'
  | 'handOverCredential'
  | 'closeWithoutCredential'
  | 'withdrawApplication'
  | 'markEnteredInError';

/** What became of an attempt. */
export type AuditOutcome =
  /** It was done. */
  | 'DONE'
  /** Somebody looked; nothing was changed. */
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

/** Whether a patient may use any service online now. */
export type OnlineFilter =
  | 'ONLINE'
  | 'NOT_ONLINE';

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
  | 'ENTERED_IN_ERROR';

/** What a patient is to a member of staff. */
export type Relation =
  | 'SELF'
  | 'RELATIVE';

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
  | 'CHANGE';

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

/** What a piece of work is. */
export type WorkKind =
  /** A step of an application. */
  | 'APPLICATION'
  /** A decision to be done in the clinical system (BR-CL-11). */
  | 'CLINICAL_SYSTEM';

/** How urgent work is: past its day, due within 7 days, or later. */
export type WorkGroup =
  | 'OVERDUE'
  | 'DUE_SOON'
  | 'NOT_DUE';

/** How the register and the supplier, or the record, do not agree (BR-CL-12). */
export type DifferenceKind =
  /** The supplier says that it is on; a decision here says otherwise. */
  | 'ONLINE_BUT_NOT_HERE'
  /** It is on by a decision here; the supplier's complete list leaves it out. */
  | 'HERE_BUT_NOT_ONLINE'
  /** Both say that it is on, from another day. */
  | 'ANOTHER_VISIBLE_FROM'
  /** The supplier says that it is on for somebody who left or died. */
  | 'ONLINE_AFTER_LEAVING'
  /** A 104 was added after access was given; it changes nothing by itself (BR-EN-01). */
  | 'REVIEW_CODE_AFTER_ACCESS';

/** A code about online access in the clinical record (domain.md 4.2). */
export type RecordCode =
  /** 1290331000000103, online access to own health record declined by patient. */
  | 'DECLINED'
  /** 1364731000000104, enhanced review indicated before granting access to own health record. */
  | 'REVIEW_NEEDED'
  /** 1364751000000106, enhanced review not indicated before granting access to own health record. */
  | 'REVIEW_NOT_NEEDED';

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
};

/** One service asked for. */
export type RequestedServiceInput = {
  service: Service;
  /** The earliest entry the patient asks to see; a past day needs a redaction review (BR-LV-02). */
  visibleFrom?: string | null | undefined;
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

/** A fact, and the heading of the column that holds it. */
export type ImportMappingInput = {
  fact: string;
  heading: string;
};

/** What this practice decides for itself (domain.md 15). */
export type PolicyInput = {
  identityRule: IdentityRule;
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
  /** Days until an application is due, 1 to 90. */
  dueDays: number;
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

export type CaseFragment = { id: string, reference: string, version: number, state: ApplicationState, stateSince: string, receivedOn: string, dueOn: string, closedAt: string | null, ownerId: string | null, ownerName: string | null, channel: Channel, initiatedBy: InitiatedBy, declarations: Array<Declaration>, signedOn: string | null, responsibilitiesFormat: InformationFormat | null, responsibilitiesByName: string | null, consentEmail: boolean, consentSms: boolean, leafletVersion: string, leafletFormat: InformationFormat, leafletOn: string, capacityDoubt: boolean, historicRequestedOn: string | null, historicRequestForm: HistoricRequestForm | null, historicIsAccessRequest: boolean | null, guidanceVersion: string | null, guidanceFormat: InformationFormat | null, guidanceByName: string | null, guidanceAt: string | null, noCredentialReason: NoCredentialReason | null, enteredInErrorAt: string | null, enteredInErrorByName: string | null, enteredInErrorReason: string | null, idNotPossibleUntil: string | null, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, services: Array<{ service: Service, visibleFrom: string | null, outcome: ServiceOutcome | null, decidedAt: string | null, decidedByName: string | null, refusalReason: RefusalReason | null, discussedOn: string | null, discussedHow: DiscussedHow | null, alternative: string | null, reviewOn: string | null, expectedOn: string | null, waitsFor: Array<{ words: string, rule: string | null }> }>, checks: Array<{ kind: CheckKind, outcome: CheckOutcome | null, seenAlone: SeenAlone | null, note: string | null, checkedByName: string | null, checkedAt: string | null }>, verifications: Array<{ id: string, method: VerificationMethod, verifiedByName: string, verifiedAt: string, evidence: Array<string> }>, credential: { id: string, kind: CredentialKind, state: CredentialState, issuedAt: string, issuedByName: string, expiresOn: string, channel: CredentialChannel | null, handedOverAt: string | null, handedOverByName: string | null } | null, hold: { words: string, rule: string | null } | null, steps: Array<{ step: ApplicationStep, service: Service | null, refusal: { words: string, rule: string | null } | null }> };

export type ApplicationQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationQuery = { application: { id: string, reference: string, version: number, state: ApplicationState, stateSince: string, receivedOn: string, dueOn: string, closedAt: string | null, ownerId: string | null, ownerName: string | null, channel: Channel, initiatedBy: InitiatedBy, declarations: Array<Declaration>, signedOn: string | null, responsibilitiesFormat: InformationFormat | null, responsibilitiesByName: string | null, consentEmail: boolean, consentSms: boolean, leafletVersion: string, leafletFormat: InformationFormat, leafletOn: string, capacityDoubt: boolean, historicRequestedOn: string | null, historicRequestForm: HistoricRequestForm | null, historicIsAccessRequest: boolean | null, guidanceVersion: string | null, guidanceFormat: InformationFormat | null, guidanceByName: string | null, guidanceAt: string | null, noCredentialReason: NoCredentialReason | null, enteredInErrorAt: string | null, enteredInErrorByName: string | null, enteredInErrorReason: string | null, idNotPossibleUntil: string | null, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, services: Array<{ service: Service, visibleFrom: string | null, outcome: ServiceOutcome | null, decidedAt: string | null, decidedByName: string | null, refusalReason: RefusalReason | null, discussedOn: string | null, discussedHow: DiscussedHow | null, alternative: string | null, reviewOn: string | null, expectedOn: string | null, waitsFor: Array<{ words: string, rule: string | null }> }>, checks: Array<{ kind: CheckKind, outcome: CheckOutcome | null, seenAlone: SeenAlone | null, note: string | null, checkedByName: string | null, checkedAt: string | null }>, verifications: Array<{ id: string, method: VerificationMethod, verifiedByName: string, verifiedAt: string, evidence: Array<string> }>, credential: { id: string, kind: CredentialKind, state: CredentialState, issuedAt: string, issuedByName: string, expiresOn: string, channel: CredentialChannel | null, handedOverAt: string | null, handedOverByName: string | null } | null, hold: { words: string, rule: string | null } | null, steps: Array<{ step: ApplicationStep, service: Service | null, refusal: { words: string, rule: string | null } | null }> } };

export type EvidenceTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type EvidenceTypesQuery = { evidenceTypes: Array<{ type: EvidenceType, label: string, level: number | null, hasPhoto: boolean, provesAddress: boolean, unconfirmed: boolean }> };

export type ApplicationRowFragment = { id: string, reference: string, patientId: string, givenName: string, familyName: string, born: string, state: ApplicationState, stateSince: string, receivedOn: string, dueOn: string, closedAt: string | null, ownerId: string | null, ownerName: string | null, version: number, services: Array<{ service: Service, outcome: ServiceOutcome | null }> };

export type ApplicationsQueryVariables = Exact<{
  isOpen?: boolean | null | undefined;
  state?: ApplicationState | null | undefined;
  owner?: OwnerFilter | null | undefined;
  sort: ApplicationSort;
  descending: boolean;
  after?: string | null | undefined;
  first: number;
}>;


export type ApplicationsQuery = { applications: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, reference: string, patientId: string, givenName: string, familyName: string, born: string, state: ApplicationState, stateSince: string, receivedOn: string, dueOn: string, closedAt: string | null, ownerId: string | null, ownerName: string | null, version: number, services: Array<{ service: Service, outcome: ServiceOutcome | null }> }> } };

export type ApplicationByReferenceQueryVariables = Exact<{
  reference: string;
}>;


export type ApplicationByReferenceQuery = { applications: { items: Array<{ id: string }> } };

export type TakenFragment = { id: string, state: ApplicationState };

export type TakeApplicationMutationVariables = Exact<{
  patientId: string;
  form: ApplicationInput;
}>;


export type TakeApplicationMutation = { application: { id: string, reference: string } };

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

export type RecordIdentityNotPossibleMutationVariables = Exact<{
  id: string;
  version: number;
  reviewOn: string;
}>;


export type RecordIdentityNotPossibleMutation = { application: { id: string, state: ApplicationState } };

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
}>;


export type HandOverCredentialMutation = { application: { id: string, state: ApplicationState } };

export type WithdrawApplicationMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type WithdrawApplicationMutation = { application: { id: string, state: ApplicationState } };

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

export type ItemFragment = { id: string, version: number, service: Service, action: ClinicalSystemAction, visibleFrom: string | null, openedAt: string, dueOn: string, decidedByName: string | null, ownerId: string | null, ownerName: string | null, applicationId: string | null, supplier: Supplier, instructions: Array<string>, confirmedAt: string | null, confirmedByName: string | null, supersededAt: string | null, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, refusal: { words: string, rule: string | null } | null };

export type ClinicalSystemItemQueryVariables = Exact<{
  id: string;
}>;


export type ClinicalSystemItemQuery = { clinicalSystemItem: { id: string, version: number, service: Service, action: ClinicalSystemAction, visibleFrom: string | null, openedAt: string, dueOn: string, decidedByName: string | null, ownerId: string | null, ownerName: string | null, applicationId: string | null, supplier: Supplier, instructions: Array<string>, confirmedAt: string | null, confirmedByName: string | null, supersededAt: string | null, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null }, refusal: { words: string, rule: string | null } | null } | null };

export type ConfirmInClinicalSystemMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ConfirmInClinicalSystemMutation = { confirmInClinicalSystem: { id: string } };

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

export type ImportRowFragment = { id: string, line: number | null, outcome: ImportOutcome, reasons: Array<string>, flags: Array<string>, decision: ImportDecision | null, decidedByName: string | null, decisions: Array<ImportDecision>, changes: Array<{ field: string, before: string | null, after: string | null }>, problems: Array<{ line: number | null, column: string | null, problem: string, todo: string }>, incoming: { givenName: string | null, familyName: string | null, born: string | null, nhsNumber: string | null, postcode: string | null } | null, patient: { id: string, givenName: string, familyName: string, born: string, nhsNumber: string | null, postcode: string | null, activeServices: number } | null, candidates: Array<{ id: string, givenName: string, familyName: string, born: string, nhsNumber: string | null, postcode: string | null, activeServices: number }> };

export type ImportRowsQueryVariables = Exact<{
  id: string;
  outcomes?: Array<ImportOutcome> | ImportOutcome | null | undefined;
  reason?: string | null | undefined;
  flag?: string | null | undefined;
  isOpen: boolean;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { importBatch: { id: string, rows: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, line: number | null, outcome: ImportOutcome, reasons: Array<string>, flags: Array<string>, decision: ImportDecision | null, decidedByName: string | null, decisions: Array<ImportDecision>, changes: Array<{ field: string, before: string | null, after: string | null }>, problems: Array<{ line: number | null, column: string | null, problem: string, todo: string }>, incoming: { givenName: string | null, familyName: string | null, born: string | null, nhsNumber: string | null, postcode: string | null } | null, patient: { id: string, givenName: string, familyName: string, born: string, nhsNumber: string | null, postcode: string | null, activeServices: number } | null, candidates: Array<{ id: string, givenName: string, familyName: string, born: string, nhsNumber: string | null, postcode: string | null, activeServices: number }> }> } } | null };

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

export type ServiceNowFragment = { service: Service, state: AccessState, reason: AccessReason | null, visibleFrom: string | null, fromAt: string, decidedByName: string | null, isConfirmed: boolean, itemId: string | null, applicationId: string | null };

export type PatientPageFragment = { id: string, recordLabel: string, openItems: number, relation: Relation | null, onHold: boolean, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null, title: string | null, preferredName: string | null, previousNames: Array<string>, mobile: string | null, homePhone: string | null, email: string | null, language: string | null, interpreterRequired: boolean | null, writtenFormat: string | null, usualGp: string | null, registeredOn: string | null }, services: Array<{ service: Service, state: AccessState, reason: AccessReason | null, visibleFrom: string | null, fromAt: string, decidedByName: string | null, isConfirmed: boolean, itemId: string | null, applicationId: string | null }>, applications: Array<{ id: string, reference: string, state: ApplicationState | null, receivedOn: string, dueOn: string, closedAt: string | null, services: Array<Service> }>, declines: Array<{ id: string, services: Array<Service>, reason: string | null, declinedOn: string }>, onlineToday: { loadedAt: string | null, differences: number, services: Array<{ service: Service | null, visibleFrom: string | null, enabledOn: string | null, activatedOn: string | null, lastLoginOn: string | null }>, carers: Array<{ id: string, givenName: string, familyName: string, relationship: string | null }> } };

export type PatientQueryVariables = Exact<{
  id: string;
}>;


export type PatientQuery = { patient: { id: string, recordLabel: string, openItems: number, relation: Relation | null, onHold: boolean, patient: { id: string, familyName: string, givenName: string, born: string, nhsNumber: string | null, sex: Sex, confidentiality: Confidentiality, diedOn: string | null, removedOn: string | null, flags: Array<string>, addressLines: Array<string>, postcode: string | null, title: string | null, preferredName: string | null, previousNames: Array<string>, mobile: string | null, homePhone: string | null, email: string | null, language: string | null, interpreterRequired: boolean | null, writtenFormat: string | null, usualGp: string | null, registeredOn: string | null }, services: Array<{ service: Service, state: AccessState, reason: AccessReason | null, visibleFrom: string | null, fromAt: string, decidedByName: string | null, isConfirmed: boolean, itemId: string | null, applicationId: string | null }>, applications: Array<{ id: string, reference: string, state: ApplicationState | null, receivedOn: string, dueOn: string, closedAt: string | null, services: Array<Service> }>, declines: Array<{ id: string, services: Array<Service>, reason: string | null, declinedOn: string }>, onlineToday: { loadedAt: string | null, differences: number, services: Array<{ service: Service | null, visibleFrom: string | null, enabledOn: string | null, activatedOn: string | null, lastLoginOn: string | null }>, carers: Array<{ id: string, givenName: string, familyName: string, relationship: string | null }> } } };

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
  services: Array<Service> | Service;
  reason?: string | null | undefined;
}>;


export type RecordDeclineMutation = { recordDecline: { id: string } };

export type ChangeVisibleFromMutationVariables = Exact<{
  patientId: string;
  service: Service;
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

export type PolicyFragment = { identityRule: IdentityRule, proofOfAddressMonths: number, allowAppointmentsBeforeId: boolean, fourEyes: boolean, singleHanded: boolean, questionCategories: number, minRegistrationMonthsForRecordAccess: number | null, dueDays: number };

export type PolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyQuery = { policy: { identityRule: IdentityRule, proofOfAddressMonths: number, allowAppointmentsBeforeId: boolean, fourEyes: boolean, singleHanded: boolean, questionCategories: number, minRegistrationMonthsForRecordAccess: number | null, dueDays: number } };

export type ChangePolicyMutationVariables = Exact<{
  policy: PolicyInput;
  reason: string;
}>;


export type ChangePolicyMutation = { changePolicy: { identityRule: IdentityRule, proofOfAddressMonths: number, allowAppointmentsBeforeId: boolean, fourEyes: boolean, singleHanded: boolean, questionCategories: number, minRegistrationMonthsForRecordAccess: number | null, dueDays: number } };

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

export type VerificationRowFragment = { id: string, patientId: string | null, personId: string | null, applicationId: string | null, givenName: string, familyName: string, born: string, nhsNumber: string | null, method: VerificationMethod, evidence: Array<string>, verifiedBy: string, verifiedAt: string };

export type VerificationsQueryVariables = Exact<{
  method?: VerificationMethod | null | undefined;
  descending: boolean;
  after?: string | null | undefined;
  first: number;
}>;


export type VerificationsQuery = { verifications: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, patientId: string | null, personId: string | null, applicationId: string | null, givenName: string, familyName: string, born: string, nhsNumber: string | null, method: VerificationMethod, evidence: Array<string>, verifiedBy: string, verifiedAt: string }> } };

export type WorkRowFragment = { id: string, kind: WorkKind, patientId: string, givenName: string, familyName: string, born: string, reference: string | null, state: ApplicationState | null, service: Service | null, action: ClinicalSystemAction | null, waitingSince: string, dueOn: string, group: WorkGroup, ownerId: string | null, ownerName: string | null, version: number };

export type MyWorkQueryVariables = Exact<{
  group?: WorkGroup | null | undefined;
  kind?: WorkKind | null | undefined;
  isMine: boolean;
  after?: string | null | undefined;
  first: number;
}>;


export type MyWorkQuery = { myWork: { total: number, totalIsCapped: boolean, endCursor: string | null, hasNextPage: boolean, items: Array<{ id: string, kind: WorkKind, patientId: string, givenName: string, familyName: string, born: string, reference: string | null, state: ApplicationState | null, service: Service | null, action: ClinicalSystemAction | null, waitingSince: string, dueOn: string, group: WorkGroup, ownerId: string | null, ownerName: string | null, version: number }> } };

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


export const ApplicationDocument = "query Application($id: UUID!) {\n  application(id: $id) {\n    ...Case\n  }\n}\nfragment Case on Application {\n  id\n  reference\n  version\n  state\n  stateSince\n  receivedOn\n  dueOn\n  closedAt\n  ownerId\n  ownerName\n  channel\n  initiatedBy\n  declarations\n  signedOn\n  responsibilitiesFormat\n  responsibilitiesByName\n  consentEmail\n  consentSms\n  leafletVersion\n  leafletFormat\n  leafletOn\n  capacityDoubt\n  historicRequestedOn\n  historicRequestForm\n  historicIsAccessRequest\n  guidanceVersion\n  guidanceFormat\n  guidanceByName\n  guidanceAt\n  noCredentialReason\n  enteredInErrorAt\n  enteredInErrorByName\n  enteredInErrorReason\n  idNotPossibleUntil\n  patient {\n    ...BannerPatient\n  }\n  services {\n    service\n    visibleFrom\n    outcome\n    decidedAt\n    decidedByName\n    waitsFor {\n      words\n      rule\n    }\n    refusalReason\n    discussedOn\n    discussedHow\n    alternative\n    reviewOn\n    expectedOn\n  }\n  checks {\n    kind\n    outcome\n    seenAlone\n    note\n    checkedByName\n    checkedAt\n  }\n  verifications {\n    id\n    method\n    verifiedByName\n    verifiedAt\n    evidence\n  }\n  credential {\n    id\n    kind\n    state\n    issuedAt\n    issuedByName\n    expiresOn\n    channel\n    handedOverAt\n    handedOverByName\n  }\n  hold {\n    words\n    rule\n  }\n  steps {\n    step\n    service\n    refusal {\n      words\n      rule\n    }\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}" as unknown as Typed<ApplicationQuery, ApplicationQueryVariables>;
export const EvidenceTypesDocument = "query EvidenceTypes {\n  evidenceTypes {\n    type\n    label\n    level\n    hasPhoto\n    provesAddress\n    unconfirmed\n  }\n}" as unknown as Typed<EvidenceTypesQuery, EvidenceTypesQueryVariables>;
export const ApplicationsDocument = "query Applications($isOpen: Boolean, $state: ApplicationState, $owner: OwnerFilter, $sort: ApplicationSort!, $descending: Boolean!, $after: UUID, $first: Int!) {\n  applications(\n    isOpen: $isOpen\n    state: $state\n    owner: $owner\n    sort: $sort\n    descending: $descending\n    after: $after\n    first: $first\n  ) {\n    items {\n      ...ApplicationRow\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment ApplicationRow on ApplicationRow {\n  id\n  reference\n  patientId\n  givenName\n  familyName\n  born\n  state\n  stateSince\n  receivedOn\n  dueOn\n  closedAt\n  ownerId\n  ownerName\n  version\n  services {\n    service\n    outcome\n  }\n}" as unknown as Typed<ApplicationsQuery, ApplicationsQueryVariables>;
export const ApplicationByReferenceDocument = "query ApplicationByReference($reference: String!) {\n  applications(reference: $reference, first: 1) {\n    items {\n      id\n    }\n  }\n}" as unknown as Typed<ApplicationByReferenceQuery, ApplicationByReferenceQueryVariables>;
export const TakeApplicationDocument = "mutation TakeApplication($patientId: UUID!, $form: ApplicationInput!) {\n  application: takeApplication(patientId: $patientId, form: $form) {\n    id\n    reference\n  }\n}" as unknown as Typed<TakeApplicationMutation, TakeApplicationMutationVariables>;
export const CompleteDeclarationsDocument = "mutation CompleteDeclarations($id: UUID!, $version: Int!, $declarations: [Declaration!]!, $signedOn: LocalDate!) {\n  application: completeDeclarations(\n    id: $id\n    version: $version\n    declarations: $declarations\n    signedOn: $signedOn\n  ) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<CompleteDeclarationsMutation, CompleteDeclarationsMutationVariables>;
export const RecordResponsibilitiesDocument = "mutation RecordResponsibilities($id: UUID!, $version: Int!, $given: InformationFormat!) {\n  application: recordResponsibilities(id: $id, version: $version, given: $given) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<RecordResponsibilitiesMutation, RecordResponsibilitiesMutationVariables>;
export const VerifyByDocumentsDocument = "mutation VerifyByDocuments($id: UUID!, $version: Int!, $given: DocumentsInput!) {\n  application: verifyByDocuments(id: $id, version: $version, given: $given) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<VerifyByDocumentsMutation, VerifyByDocumentsMutationVariables>;
export const VouchForPatientDocument = "mutation VouchForPatient($id: UUID!, $version: Int!, $given: VouchInput!) {\n  application: vouchForPatient(id: $id, version: $version, given: $given) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<VouchForPatientMutation, VouchForPatientMutationVariables>;
export const VerifyByRecordQuestionsDocument = "mutation VerifyByRecordQuestions($id: UUID!, $version: Int!, $given: QuestionsInput!) {\n  application: verifyByRecordQuestions(id: $id, version: $version, given: $given) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<VerifyByRecordQuestionsMutation, VerifyByRecordQuestionsMutationVariables>;
export const RecordIdentityNotPossibleDocument = "mutation RecordIdentityNotPossible($id: UUID!, $version: Int!, $reviewOn: LocalDate!) {\n  application: recordIdentityNotPossible(\n    id: $id\n    version: $version\n    reviewOn: $reviewOn\n  ) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<RecordIdentityNotPossibleMutation, RecordIdentityNotPossibleMutationVariables>;
export const RecordCheckDocument = "mutation RecordCheck($id: UUID!, $version: Int!, $found: CheckInput!) {\n  application: recordCheck(id: $id, version: $version, found: $found) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<RecordCheckMutation, RecordCheckMutationVariables>;
export const EnableServiceDocument = "mutation EnableService($id: UUID!, $version: Int!, $service: Service!) {\n  application: enableService(id: $id, version: $version, service: $service) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<EnableServiceMutation, EnableServiceMutationVariables>;
export const RefuseServiceDocument = "mutation RefuseService($id: UUID!, $version: Int!, $service: Service!, $given: ServiceRefusalInput!) {\n  application: refuseService(\n    id: $id\n    version: $version\n    service: $service\n    given: $given\n  ) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<RefuseServiceMutation, RefuseServiceMutationVariables>;
export const SetExpectedDateDocument = "mutation SetExpectedDate($id: UUID!, $version: Int!, $service: Service!, $expectedOn: LocalDate!) {\n  application: setExpectedDate(\n    id: $id\n    version: $version\n    service: $service\n    expectedOn: $expectedOn\n  ) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<SetExpectedDateMutation, SetExpectedDateMutationVariables>;
export const RecordGuidanceDocument = "mutation RecordGuidance($id: UUID!, $version: Int!, $guidanceVersion: String!, $given: InformationFormat!) {\n  application: recordGuidance(\n    id: $id\n    version: $version\n    guidanceVersion: $guidanceVersion\n    given: $given\n  ) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<RecordGuidanceMutation, RecordGuidanceMutationVariables>;
export const IssueCredentialDocument = "mutation IssueCredential($id: UUID!, $version: Int!) {\n  application: issueCredential(id: $id, version: $version) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<IssueCredentialMutation, IssueCredentialMutationVariables>;
export const HandOverCredentialDocument = "mutation HandOverCredential($id: UUID!, $version: Int!, $channel: CredentialChannel!) {\n  application: handOverCredential(id: $id, version: $version, channel: $channel) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<HandOverCredentialMutation, HandOverCredentialMutationVariables>;
export const WithdrawApplicationDocument = "mutation WithdrawApplication($id: UUID!, $version: Int!) {\n  application: withdrawApplication(id: $id, version: $version) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const CloseWithoutCredentialDocument = "mutation CloseWithoutCredential($id: UUID!, $version: Int!, $reason: NoCredentialReason!) {\n  application: closeWithoutCredential(id: $id, version: $version, reason: $reason) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<CloseWithoutCredentialMutation, CloseWithoutCredentialMutationVariables>;
export const MarkEnteredInErrorDocument = "mutation MarkEnteredInError($id: UUID!, $version: Int!, $reason: String!) {\n  application: markEnteredInError(id: $id, version: $version, reason: $reason) {\n    ...Taken\n  }\n}\nfragment Taken on Application {\n  id\n  state\n}" as unknown as Typed<MarkEnteredInErrorMutation, MarkEnteredInErrorMutationVariables>;
export const AuditEntriesDocument = "query AuditEntries($outcome: AuditOutcome, $after: Int, $first: Int!) {\n  auditEntries(outcome: $outcome, after: $after, first: $first) {\n    ...AuditPage\n  }\n}\nfragment AuditPage on AuditPage {\n  items {\n    ...AuditEntry\n  }\n  total\n  totalIsCapped\n  endCursor\n  hasNextPage\n}\nfragment AuditEntry on AuditEntryView {\n  seq\n  at\n  actor\n  event\n  outcome\n  subjectType\n  subject\n  patient {\n    id\n    name\n  }\n  facts {\n    name\n    value\n  }\n  correlation\n}" as unknown as Typed<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const PatientAuditDocument = "query PatientAudit($patientId: UUID!, $after: Int, $first: Int!) {\n  patientAudit(patientId: $patientId, after: $after, first: $first) {\n    ...AuditPage\n  }\n}\nfragment AuditPage on AuditPage {\n  items {\n    ...AuditEntry\n  }\n  total\n  totalIsCapped\n  endCursor\n  hasNextPage\n}\nfragment AuditEntry on AuditEntryView {\n  seq\n  at\n  actor\n  event\n  outcome\n  subjectType\n  subject\n  patient {\n    id\n    name\n  }\n  facts {\n    name\n    value\n  }\n  correlation\n}" as unknown as Typed<PatientAuditQuery, PatientAuditQueryVariables>;
export const VerifyAuditDocument = "query VerifyAudit {\n  verifyAudit {\n    isWhole\n    entries\n    broken\n    brokenAt\n  }\n}" as unknown as Typed<VerifyAuditQuery, VerifyAuditQueryVariables>;
export const ClinicalSystemItemDocument = "query ClinicalSystemItem($id: UUID!) {\n  clinicalSystemItem(id: $id) {\n    ...Item\n  }\n}\nfragment Item on ItemView {\n  id\n  version\n  patient {\n    ...BannerPatient\n  }\n  service\n  action\n  visibleFrom\n  openedAt\n  dueOn\n  decidedByName\n  ownerId\n  ownerName\n  applicationId\n  supplier\n  instructions\n  confirmedAt\n  confirmedByName\n  supersededAt\n  refusal {\n    words\n    rule\n  }\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}" as unknown as Typed<ClinicalSystemItemQuery, ClinicalSystemItemQueryVariables>;
export const ConfirmInClinicalSystemDocument = "mutation ConfirmInClinicalSystem($id: UUID!, $version: Int!) {\n  confirmInClinicalSystem(id: $id, version: $version) {\n    id\n  }\n}" as unknown as Typed<ConfirmInClinicalSystemMutation, ConfirmInClinicalSystemMutationVariables>;
export const GovernanceAlertsDocument = "query GovernanceAlerts($isOpen: Boolean!, $after: UUID, $first: Int!) {\n  governanceAlerts(isOpen: $isOpen, after: $after, first: $first) {\n    items {\n      ...GovernanceAlert\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment GovernanceAlert on GovernanceAlertView {\n  id\n  kind\n  staffName\n  relation\n  reason\n  raisedAt\n  acknowledgedAt\n  version\n}" as unknown as Typed<GovernanceAlertsQuery, GovernanceAlertsQueryVariables>;
export const AcknowledgeGovernanceAlertDocument = "mutation AcknowledgeGovernanceAlert($id: UUID!, $version: Int!) {\n  acknowledgeGovernanceAlert(id: $id, version: $version)\n}" as unknown as Typed<AcknowledgeGovernanceAlertMutation, AcknowledgeGovernanceAlertMutationVariables>;
export const ImportBatchesDocument = "query ImportBatches($after: UUID, $first: Int!) {\n  importBatches(after: $after, first: $first) {\n    items {\n      ...ImportBatch\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment ImportBatch on ImportBatch {\n  id\n  fileName\n  kind\n  isWhole\n  format\n  state\n  nothingNew\n  rowsNew\n  rowsChanged\n  rowsSame\n  rowsRefused\n  rowsPerson\n  rowsLeaver\n  rowsReturn\n  rowsDeath\n  staffName\n  at\n}" as unknown as Typed<ImportBatchesQuery, ImportBatchesQueryVariables>;
export const ImportProgressDocument = "query ImportProgress($id: UUID!) {\n  importProgress(id: $id) {\n    id\n    state\n    rowsRead\n    rowsToWrite\n    rowsWritten\n  }\n}" as unknown as Typed<ImportProgressQuery, ImportProgressQueryVariables>;
export const ImportReportDocument = "query ImportReport($id: UUID!) {\n  importBatch(id: $id) {\n    ...ImportReport\n  }\n}\nfragment ImportReport on ImportReport {\n  id\n  fileName\n  kind\n  isWhole\n  format\n  state\n  nothingNew\n  rowsNew\n  rowsChanged\n  rowsSame\n  rowsRefused\n  rowsPerson\n  rowsLeaver\n  rowsReturn\n  rowsDeath\n  rowsRead\n  rowsToWrite\n  rowsWritten\n  listSize\n  isHeld\n  sameAs\n  staffName\n  at\n  checkedAt\n  committedAt\n  committedByName\n  commitReason\n  finishedAt\n  version\n  problems {\n    ...ImportProblem\n  }\n  steps {\n    step\n    refusal {\n      words\n      rule\n    }\n  }\n  kinds {\n    outcome\n    reason\n    rows\n    decided\n    decisions\n  }\n  flags {\n    flag\n    rows\n  }\n}\nfragment ImportProblem on ImportProblem {\n  line\n  column\n  problem\n  todo\n}" as unknown as Typed<ImportReportQuery, ImportReportQueryVariables>;
export const ImportRowsDocument = "query ImportRows($id: UUID!, $outcomes: [ImportOutcome!], $reason: String, $flag: String, $isOpen: Boolean!, $after: UUID) {\n  importBatch(id: $id) {\n    id\n    rows(\n      outcomes: $outcomes\n      reason: $reason\n      flag: $flag\n      isOpen: $isOpen\n      after: $after\n      first: 25\n    ) {\n      items {\n        ...ImportRow\n      }\n      total\n      totalIsCapped\n      endCursor\n      hasNextPage\n    }\n  }\n}\nfragment ImportRow on ImportRow {\n  id\n  line\n  outcome\n  reasons\n  flags\n  changes {\n    field\n    before\n    after\n  }\n  problems {\n    ...ImportProblem\n  }\n  incoming {\n    givenName\n    familyName\n    born\n    nhsNumber\n    postcode\n  }\n  patient {\n    ...ImportedPatient\n  }\n  candidates {\n    ...ImportedPatient\n  }\n  decision\n  decidedByName\n  decisions\n}\nfragment ImportProblem on ImportProblem {\n  line\n  column\n  problem\n  todo\n}\nfragment ImportedPatient on ImportedPatient {\n  id\n  givenName\n  familyName\n  born\n  nhsNumber\n  postcode\n  activeServices\n}" as unknown as Typed<ImportRowsQuery, ImportRowsQueryVariables>;
export const ImportMappingDocument = "query ImportMapping($id: UUID!) {\n  importMapping(id: $id) {\n    columns {\n      heading\n      samples\n    }\n    facts {\n      fact\n      label\n      isNeeded\n      heading\n    }\n  }\n}" as unknown as Typed<ImportMappingQuery, ImportMappingQueryVariables>;
export const SetImportMappingDocument = "mutation SetImportMapping($id: UUID!, $version: Int!, $mapping: [ImportMappingInput!]!) {\n  setImportMapping(id: $id, version: $version, mapping: $mapping) {\n    id\n  }\n}" as unknown as Typed<SetImportMappingMutation, SetImportMappingMutationVariables>;
export const DecideImportRowsDocument = "mutation DecideImportRows($id: UUID!, $version: Int!, $rows: [UUID!]!, $decision: ImportDecision!, $patientId: UUID) {\n  decideImportRows(\n    id: $id\n    version: $version\n    rows: $rows\n    decision: $decision\n    patientId: $patientId\n  ) {\n    id\n    version\n  }\n}" as unknown as Typed<DecideImportRowsMutation, DecideImportRowsMutationVariables>;
export const DecideImportKindDocument = "mutation DecideImportKind($id: UUID!, $version: Int!, $outcome: ImportOutcome!, $reason: String, $decision: ImportDecision!) {\n  decideImportKind(\n    id: $id\n    version: $version\n    outcome: $outcome\n    reason: $reason\n    decision: $decision\n  ) {\n    id\n    version\n  }\n}" as unknown as Typed<DecideImportKindMutation, DecideImportKindMutationVariables>;
export const CommitImportDocument = "mutation CommitImport($id: UUID!, $version: Int!, $reason: String) {\n  commitImport(id: $id, version: $version, reason: $reason) {\n    id\n  }\n}" as unknown as Typed<CommitImportMutation, CommitImportMutationVariables>;
export const CancelImportDocument = "mutation CancelImport($id: UUID!, $version: Int!) {\n  cancelImport(id: $id, version: $version) {\n    id\n  }\n}" as unknown as Typed<CancelImportMutation, CancelImportMutationVariables>;
export const CheckImportAgainDocument = "mutation CheckImportAgain($id: UUID!, $version: Int!) {\n  checkImportAgain(id: $id, version: $version) {\n    id\n  }\n}" as unknown as Typed<CheckImportAgainMutation, CheckImportAgainMutationVariables>;
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
export const PatientDocument = "query Patient($id: UUID!) {\n  patient(id: $id) {\n    ...PatientPage\n  }\n}\nfragment PatientPage on PatientRecord {\n  id\n  patient {\n    ...BannerPatient\n    ...Contact\n  }\n  services {\n    ...ServiceNow\n  }\n  recordLabel\n  applications {\n    id\n    reference\n    state\n    receivedOn\n    dueOn\n    closedAt\n    services\n  }\n  declines {\n    id\n    services\n    reason\n    declinedOn\n  }\n  onlineToday {\n    loadedAt\n    differences\n    services {\n      service\n      visibleFrom\n      enabledOn\n      activatedOn\n      lastLoginOn\n    }\n    carers {\n      id\n      givenName\n      familyName\n      relationship\n    }\n  }\n  openItems\n  relation\n  onHold\n}\nfragment BannerPatient on Patient {\n  id\n  familyName\n  givenName\n  born\n  nhsNumber\n  sex\n  confidentiality\n  diedOn\n  removedOn\n  flags\n  addressLines\n  postcode\n}\nfragment Contact on Patient {\n  confidentiality\n  title\n  preferredName\n  previousNames\n  addressLines\n  postcode\n  mobile\n  homePhone\n  email\n  language\n  interpreterRequired\n  writtenFormat\n  usualGp\n  registeredOn\n}\nfragment ServiceNow on ServiceNow {\n  service\n  state\n  reason\n  visibleFrom\n  fromAt\n  decidedByName\n  isConfirmed\n  itemId\n  applicationId\n}" as unknown as Typed<PatientQuery, PatientQueryVariables>;
export const PatientTimelineDocument = "query PatientTimeline($patientId: UUID!, $after: UUID) {\n  patientTimeline(patientId: $patientId, after: $after, first: 25) {\n    items {\n      ...TimelineEntry\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment TimelineEntry on TimelineEntry {\n  id\n  kind\n  at\n  byName\n  applicationId\n  reference\n  facts {\n    name\n    value\n  }\n}" as unknown as Typed<PatientTimelineQuery, PatientTimelineQueryVariables>;
export const ExplainRelatedLookDocument = "mutation ExplainRelatedLook($patientId: UUID!, $reason: String!) {\n  explainRelatedLook(patientId: $patientId, reason: $reason)\n}" as unknown as Typed<ExplainRelatedLookMutation, ExplainRelatedLookMutationVariables>;
export const RecordDeclineDocument = "mutation RecordDecline($patientId: UUID!, $services: [Service!]!, $reason: String) {\n  recordDecline(patientId: $patientId, services: $services, reason: $reason) {\n    id\n  }\n}" as unknown as Typed<RecordDeclineMutation, RecordDeclineMutationVariables>;
export const ChangeVisibleFromDocument = "mutation ChangeVisibleFrom($patientId: UUID!, $service: Service!, $visibleFrom: LocalDate!, $reason: String!, $discussedOn: LocalDate) {\n  changeVisibleFrom(\n    patientId: $patientId\n    service: $service\n    visibleFrom: $visibleFrom\n    reason: $reason\n    discussedOn: $discussedOn\n  ) {\n    id\n  }\n}" as unknown as Typed<ChangeVisibleFromMutation, ChangeVisibleFromMutationVariables>;
export const PatientsDocument = "query Patients($sort: PatientSort!, $descending: Boolean!, $online: OnlineFilter, $after: UUID, $first: Int!) {\n  patients(\n    sort: $sort\n    descending: $descending\n    online: $online\n    after: $after\n    first: $first\n  ) {\n    items {\n      ...PatientRow\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment PatientRow on PatientRow {\n  id\n  nhsNumber\n  givenName\n  familyName\n  born\n  sex\n  confidentiality\n  addressLine\n  diedOn\n  removedOn\n  activeServices\n}" as unknown as Typed<PatientsQuery, PatientsQueryVariables>;
export const SearchPatientsDocument = "query SearchPatients($words: String!) {\n  searchPatients(words: $words) {\n    ...PatientRow\n  }\n}\nfragment PatientRow on PatientRow {\n  id\n  nhsNumber\n  givenName\n  familyName\n  born\n  sex\n  confidentiality\n  addressLine\n  diedOn\n  removedOn\n  activeServices\n}" as unknown as Typed<SearchPatientsQuery, SearchPatientsQueryVariables>;
export const PolicyDocument = "query Policy {\n  policy {\n    ...Policy\n  }\n}\nfragment Policy on PolicyView {\n  identityRule\n  proofOfAddressMonths\n  allowAppointmentsBeforeId\n  fourEyes\n  singleHanded\n  questionCategories\n  minRegistrationMonthsForRecordAccess\n  dueDays\n}" as unknown as Typed<PolicyQuery, PolicyQueryVariables>;
export const ChangePolicyDocument = "mutation ChangePolicy($policy: PolicyInput!, $reason: String!) {\n  changePolicy(policy: $policy, reason: $reason) {\n    ...Policy\n  }\n}\nfragment Policy on PolicyView {\n  identityRule\n  proofOfAddressMonths\n  allowAppointmentsBeforeId\n  fourEyes\n  singleHanded\n  questionCategories\n  minRegistrationMonthsForRecordAccess\n  dueDays\n}" as unknown as Typed<ChangePolicyMutation, ChangePolicyMutationVariables>;
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
export const VerificationsDocument = "query Verifications($method: VerificationMethod, $descending: Boolean!, $after: UUID, $first: Int!) {\n  verifications(\n    method: $method\n    descending: $descending\n    after: $after\n    first: $first\n  ) {\n    items {\n      ...VerificationRow\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment VerificationRow on VerificationRow {\n  id\n  patientId\n  personId\n  applicationId\n  givenName\n  familyName\n  born\n  nhsNumber\n  method\n  evidence\n  verifiedBy\n  verifiedAt\n}" as unknown as Typed<VerificationsQuery, VerificationsQueryVariables>;
export const MyWorkDocument = "query MyWork($group: WorkGroup, $kind: WorkKind, $isMine: Boolean!, $after: UUID, $first: Int!) {\n  myWork(\n    group: $group\n    kind: $kind\n    isMine: $isMine\n    after: $after\n    first: $first\n  ) {\n    items {\n      ...WorkRow\n    }\n    total\n    totalIsCapped\n    endCursor\n    hasNextPage\n  }\n}\nfragment WorkRow on WorkRow {\n  id\n  kind\n  patientId\n  givenName\n  familyName\n  born\n  reference\n  state\n  service\n  action\n  waitingSince\n  dueOn\n  group\n  ownerId\n  ownerName\n  version\n}" as unknown as Typed<MyWorkQuery, MyWorkQueryVariables>;
export const WorkTotalsDocument = "query WorkTotals {\n  workTotals {\n    overdue\n    dueSoon\n    notDue\n  }\n}" as unknown as Typed<WorkTotalsQuery, WorkTotalsQueryVariables>;
export const ColleaguesDocument = "query Colleagues {\n  colleagues {\n    id\n    name\n  }\n}" as unknown as Typed<ColleaguesQuery, ColleaguesQueryVariables>;
export const AssignApplicationDocument = "mutation AssignApplication($id: UUID!, $version: Int!, $ownerId: UUID) {\n  assignApplication(id: $id, version: $version, ownerId: $ownerId) {\n    id\n  }\n}" as unknown as Typed<AssignApplicationMutation, AssignApplicationMutationVariables>;
export const AssignClinicalSystemItemDocument = "mutation AssignClinicalSystemItem($id: UUID!, $version: Int!, $ownerId: UUID) {\n  assignClinicalSystemItem(id: $id, version: $version, ownerId: $ownerId) {\n    id\n  }\n}" as unknown as Typed<AssignClinicalSystemItemMutation, AssignClinicalSystemItemMutationVariables>;
