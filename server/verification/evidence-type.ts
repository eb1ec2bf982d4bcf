import { publish } from "../enumeration.ts";

type Mark = "photo" | "address" | "unconfirmed";

interface Kind {
  /** As staff say it in the middle of a sentence. */
  name: string;
  /** Of the national list of 2015; null for what proves an address and nothing more. */
  level: 2 | 3 | null;
  hasPhoto: boolean;
  provesAddress: boolean;
  /** Widely accepted, but its place in the national list could not be confirmed. */
  unconfirmed: boolean;
}

const kind = (level: Kind["level"], name: string, ...marks: Mark[]): Kind => ({
  name,
  level,
  hasPhoto: marks.includes("photo"),
  provesAddress: marks.includes("address"),
  unconfirmed: marks.includes("unconfirmed"),
});

/** Every document that counts, with its level (domain.md 2.2, BR-CL-30). */
// prettier-ignore
export const evidenceTypes = {
  PASSPORT:                        kind(3, "passport", "photo"),
  UK_DRIVING_LICENCE:              kind(3, "UK photocard driving licence", "photo", "unconfirmed"),
  EEA_DRIVING_LICENCE:             kind(3, "EEA or EU full driving licence", "photo", "unconfirmed"),
  EEA_IDENTITY_CARD:               kind(3, "EEA or EU government identity card", "photo"),
  NI_VOTERS_CARD:                  kind(3, "Northern Ireland voter's card", "photo"),
  US_PASSPORT_CARD:                kind(3, "US passport card", "photo"),
  ARMED_FORCES_ID:                 kind(3, "armed forces ID card", "photo"),
  TACHOGRAPH_CARD:                 kind(3, "digital tachograph card", "photo"),
  PROOF_OF_AGE_CARD_NUMBERED:      kind(3, "proof-of-age card with a unique reference number", "photo"),
  CURRENT_ACCOUNT:                 kind(3, "bank, building society or credit union current account"),
  SAVINGS_ACCOUNT:                 kind(3, "bank savings account"),
  CREDIT_CARD_ACCOUNT:             kind(3, "bank credit account (credit card)"),
  NON_BANK_CREDIT_ACCOUNT:         kind(3, "non-bank credit account"),
  STUDENT_LOAN_ACCOUNT:            kind(3, "student loan account"),
  SECURED_LOAN:                    kind(3, "secured loan account, including hire purchase"),
  MORTGAGE_ACCOUNT:                kind(3, "mortgage account", "unconfirmed"),
  BUY_TO_LET_MORTGAGE:             kind(3, "buy-to-let mortgage account"),
  ARC_CARD:                        kind(2, "UK asylum seeker Application Registration Card (ARC)", "photo"),
  CONVENTION_TRAVEL_DOCUMENT:      kind(2, "HMG convention travel document", "photo"),
  STATELESS_PERSON_DOCUMENT:       kind(2, "HMG stateless person document", "photo"),
  CERTIFICATE_OF_TRAVEL:           kind(2, "HMG certificate of travel", "photo"),
  CERTIFICATE_OF_IDENTITY:         kind(2, "HMG certificate of identity", "photo"),
  PROOF_OF_AGE_CARD_UNNUMBERED:    kind(2, "proof-of-age card without a unique reference number", "photo"),
  BUS_PASS_60_PLUS:                kind(2, "national 60+ bus pass", "photo"),
  FREEDOM_PASS:                    kind(2, "freedom pass", "photo"),
  POLICE_WARRANT_CARD:             kind(2, "police warrant card", "photo"),
  FIRE_BRIGADE_ID:                 kind(2, "fire brigade ID card", "photo"),
  FIREARM_CERTIFICATE:             kind(2, "firearm certificate", "photo"),
  BIRTH_CERTIFICATE:               kind(2, "birth certificate"),
  ADOPTION_CERTIFICATE:            kind(2, "adoption certificate"),
  MARRIAGE_CERTIFICATE:            kind(2, "marriage certificate"),
  DBS_CERTIFICATE:                 kind(2, "DBS enhanced disclosure certificate"),
  EDUCATION_CERTIFICATE_REGULATED: kind(2, "education certificate from a regulated body or public authority"),
  EDUCATION_CERTIFICATE_HIGHER:    kind(2, "education certificate from a recognised higher-education institution"),
  PROPERTY_AGREEMENT:              kind(2, "residential property rental or purchase agreement"),
  NON_BANK_SAVINGS_ACCOUNT:        kind(2, "non-bank savings account"),
  UNSECURED_LOAN:                  kind(2, "unsecured personal loan account (not a payday loan)"),
  MOBILE_CONTRACT:                 kind(2, "mobile telephone contract"),
  BUILDINGS_INSURANCE:             kind(2, "buildings insurance"),
  CONTENTS_INSURANCE:              kind(2, "contents insurance"),
  VEHICLE_INSURANCE:               kind(2, "vehicle insurance"),
  BANK_STATEMENT:                  kind(null, "bank statement", "address"),
  COUNCIL_TAX_BILL:                kind(null, "council tax bill", "address"),
  UTILITY_BILL:                    kind(null, "utility bill", "address"),
} as const satisfies Record<string, Kind>;

export type EvidenceType = keyof typeof evidenceTypes;

const codes = Object.keys(evidenceTypes) as EvidenceType[];
export const EvidenceType = Object.fromEntries(codes.map((code) => [code, code])) as {
  readonly [K in EvidenceType]: K;
};

export const nameOf = (type: EvidenceType): string => evidenceTypes[type].name;

/** As a list or a button shows it. */
export const labelOf = (type: EvidenceType): string => nameOf(type).replace(/^./, (first) => first.toUpperCase());

publish(
  EvidenceType,
  "EvidenceType",
  "A kind of document; its number is never asked for and never kept (BR-ID-03).",
  Object.fromEntries(codes.map((code) => [code, labelOf(code)])),
);
