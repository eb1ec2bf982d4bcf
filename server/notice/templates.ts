import type { Service } from "../service-access/service.ts";

/** What a field of a notice may hold; REASON is told to the patient alone (BR-NT-01). */
interface Values {
  DATE: string;
  SERVICE: Service;
  SERVICES: readonly Service[];
  NAME: string;
  TEXT: string;
  REASON: string;
}
export type FieldKind = keyof Values;

interface Template {
  /** As staff call it. */
  title: string;
  fields: Readonly<Record<string, FieldKind>>;
  /** The notice that takes its place where a reason must not be told. */
  withoutReason?: string;
  /** A script for a talk: nothing of it is ever sent. */
  isCall?: true;
}

/** Every notice of domain.md 13.4, with what it may say of its case. The credential letter is the supplier's, never ours. */
// prettier-ignore
export const templates = {
  DELAY:                   { title: "Delay, with the expected date", fields: { service: "SERVICE", expectedOn: "DATE" } },
  READY:                   { title: "Ready to use", fields: { services: "SERVICES" } },
  REFUSED:                 { title: "Refused, without the reason", fields: { services: "SERVICES", otherWay: "TEXT" } },
  REFUSED_WITH_REASON:     { title: "Refused, with the reason", fields: { services: "SERVICES", otherWay: "TEXT", reason: "REASON" }, withoutReason: "REFUSED" },
  NEEDS_MORE_ID:           { title: "More proof of identity needed", fields: { bring: "TEXT", closesOn: "DATE" } },
  APPLICATION_EXPIRED:     { title: "Application closed, no answer", fields: { receivedOn: "DATE" } },
  APPLICATION_WITHDRAWN:   { title: "Application withdrawn", fields: { receivedOn: "DATE" } },
  DECLINE_ACKNOWLEDGED:    { title: "Decline acknowledged", fields: { services: "SERVICES" } },
  ACCESS_OFFER:            { title: "Offer of online access", fields: {} },
  OFFER_OF_HELP:           { title: "Offer of help", fields: { help: "TEXT" } },
  ACCESS_SUSPENDED:        { title: "Access suspended, without the reason", fields: { services: "SERVICES" } },
  ACCESS_SUSPENDED_WITH_REASON: { title: "Access suspended, with the reason", fields: { services: "SERVICES", reason: "REASON" }, withoutReason: "ACCESS_SUSPENDED" },
  ACCESS_RESTORED:         { title: "Access restored", fields: { services: "SERVICES" } },
  ACCESS_ENDED:            { title: "Access ended", fields: { services: "SERVICES" } },
  CREDENTIAL_RUNNING_OUT:  { title: "Registration letter running out", fields: { expiresOn: "DATE" } },
  CREDENTIAL_EXPIRED:      { title: "Registration letter expired", fields: { expiredOn: "DATE" } },
  CREDENTIAL_VOIDED:       { title: "Sign-in details made void", fields: { issuedOn: "DATE" } },
  SAFE_USE_GUIDANCE:       { title: "Safe-use guidance", fields: {} },
  REPORT_CONCERN:          { title: "How to report a concern", fields: {} },
  DISAGREE_WITH_CONTENT:   { title: "How to disagree with content", fields: {} },
  PROXY_APPROVED:          { title: "Trusted person approved", fields: { trustedPerson: "NAME", services: "SERVICES", endsOn: "DATE" } },
  PROXY_REFUSED:           { title: "Trusted person not approved", fields: { trustedPerson: "NAME", otherWay: "TEXT" } },
  PROXY_ENDING:            { title: "Trusted person's access ending", fields: { trustedPerson: "NAME", endsOn: "DATE" } },
  PROXY_SUSPENDED:         { title: "Trusted person's access suspended", fields: { trustedPerson: "NAME" } },
  PROXY_WITHDRAWN:         { title: "Trusted person's access withdrawn", fields: { trustedPerson: "NAME" } },
  YOUNG_PERSON_AT_11:      { title: "Young person at 11", fields: { birthday: "DATE" } },
  YOUNG_PERSON_AT_13:      { title: "Young person at 13", fields: { birthday: "DATE" } },
  YOUNG_PERSON_AT_16:      { title: "Young person at 16", fields: { birthday: "DATE" } },
  PARENT_AT_11:            { title: "Parent, child at 11", fields: { child: "NAME", birthday: "DATE" } },
  PARENT_AT_13:            { title: "Parent, child at 13", fields: { child: "NAME", birthday: "DATE" } },
  PARENT_AT_16:            { title: "Parent, child at 16", fields: { child: "NAME", birthday: "DATE" } },
  CARE_HOME_USER_STARTED:  { title: "Care-home user started", fields: { careHome: "NAME" } },
  CARE_HOME_USER_ENDED:    { title: "Care-home user ended", fields: { careHome: "NAME" } },
  ACCESS_REQUEST_ACKNOWLEDGED: { title: "Access request acknowledged", fields: { receivedOn: "DATE", dueOn: "DATE" } },
  ACCESS_REQUEST_EXTENDED: { title: "Access request extended", fields: { receivedOn: "DATE", dueOn: "DATE" } },
  ACCESS_REQUEST_ID_NEEDED: { title: "Access request, proof of identity needed", fields: { receivedOn: "DATE", bring: "TEXT" } },
  ACCESS_REQUEST_RELEASED: { title: "Access request released", fields: { receivedOn: "DATE", how: "TEXT" } },
  ACCESS_REQUEST_REFUSED:  { title: "Access request refused, without the reason", fields: { receivedOn: "DATE" } },
  ACCESS_REQUEST_REFUSED_WITH_REASON: { title: "Access request refused, with the reason", fields: { receivedOn: "DATE", reason: "REASON" }, withoutReason: "ACCESS_REQUEST_REFUSED" },
  RECTIFICATION_OUTCOME:   { title: "Outcome of a request to correct the record", fields: { receivedOn: "DATE" } },
  DEDUCTION_CHECK_CALL:    { title: "Call script: has the patient left?", fields: { leftOn: "DATE" }, isCall: true },
} as const satisfies Record<string, Template>;

export type NoticeTemplate = keyof typeof templates;
export const templateNames = Object.keys(templates) as NoticeTemplate[];
export const templateOf = (name: NoticeTemplate): Template => templates[name];

/** What one notice says of its case, each field of its kind. */
export type About<T extends NoticeTemplate = NoticeTemplate> = {
  readonly [F in keyof (typeof templates)[T]["fields"]]: (typeof templates)[T]["fields"][F] extends FieldKind
    ? Values[(typeof templates)[T]["fields"][F]]
    : never;
};

/** Fields that every notice may use: who it is for, and the practice with its named contacts. */
export const commonFields = {
  patientName: "The patient's name",
  recipientName: "The name of who the letter is to",
  practiceName: "The practice's name",
  practicePhone: "The practice's telephone number",
  onlineContact: "Who looks after online services",
  recordContact: "Who to ask about what the record says",
  concernContact: "Who to speak to in private about a concern",
} as const;

export const fieldsOf = (name: NoticeTemplate): readonly string[] => [
  ...Object.keys(templates[name].fields),
  ...Object.keys(commonFields),
];
