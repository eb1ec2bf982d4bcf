import { declarations, type Channel, type InformationFormat } from "../application/application.words.ts";
import type { Service } from "../service-access/service.ts";
import type { EvidenceType } from "../verification/evidence-type.ts";
import * as acts from "./acts.ts";
import type { Act } from "./acts.ts";
import type { NewPatient } from "./patients.ts";
import type { Part } from "./people.ts";
import type { Chance } from "./random.ts";

/** Which patients a tale can be about. */
export type About = "GROWN_UP" | "WOMAN" | "OLD" | "FOURTEEN" | "TWELVE" | "NO_ABODE" | "SPEAKS_ANOTHER";

/** One case: whom it is about, what they had before, when it began and what happened. */
export interface Tale {
  about: About;
  had?: readonly Service[];
  /** Working days ago, at the least and at the most. */
  began: readonly [least: number, most: number];
  acts: (chance: Chance, patient: NewPatient) => Act[];
}

/** The cases that stand in one state. */
export interface Tales {
  /** Of 130 cases. */
  share: number;
  /** Told once each, before the others. */
  special: Tale[];
  /** Told in turn. */
  usual: Tale[];
}

export const transactional: readonly Service[] = ["APPOINTMENTS", "PRESCRIPTIONS"];
export const full: readonly Service[] = [...transactional, "FULL_PROSPECTIVE_RECORD"];
export const withHistoric: readonly Service[] = [...transactional, "FULL_HISTORIC_RECORD"];

/** When cases began. */
export const recent = [1, 12] as const;
export const any = [1, 34] as const;
export const long = [38, 42] as const;

const wishes = [
  { weight: 45, value: transactional },
  { weight: 40, value: [...transactional, "FULL_PROSPECTIVE_RECORD"] },
  { weight: 6, value: ["APPOINTMENTS"] },
  { weight: 5, value: [...transactional, "SUMMARY_RECORD"] },
  { weight: 4, value: [...transactional, "MESSAGING"] },
] satisfies { weight: number; value: readonly Service[] }[];

export const wishOf = (chance: Chance): readonly Service[] => chance.weighted<readonly Service[]>(wishes);

const channels: readonly Channel[] = [
  "PAPER",
  "PAPER",
  "PRACTICE_WEB",
  "PRACTICE_WEB",
  "IN_PERSON",
  "IN_PERSON",
  "NHS_APP",
  "PHONE",
];

/** In what form this patient is told things. */
export const formatOf = ({ writtenFormat, interpreterRequired }: NewPatient): InformationFormat =>
  interpreterRequired ? "INTERPRETED" : writtenFormat === "11" ? "LARGE_PRINT" : writtenFormat ? "SPOKEN" : "STANDARD";

interface Asking {
  /** How many of the five declarations are ticked. */
  ticked?: number;
  capacityDoubt?: boolean;
  /** The historic record is asked for as a subject access request as well. */
  isAccessRequest?: boolean;
  byStaff?: boolean;
  by?: Part;
}

export function asks(chance: Chance, patient: NewPatient, services: readonly Service[], asking: Asking = {}): Act {
  const { ticked = 5, capacityDoubt = false, isAccessRequest = false, byStaff = false, by } = asking;
  const isHistoric = services.includes("FULL_HISTORIC_RECORD");
  const made = chance.shuffled(declarations).slice(0, ticked);
  return acts.take(
    by ?? (chance.percent(80) ? "reception" : "registrar"),
    {
      channel: byStaff ? "IN_PERSON" : chance.of(channels),
      initiatedBy: byStaff ? "STAFF" : "PATIENT",
      services: services.map((service) => ({ service })),
      declarations: declarations.filter((each) => made.includes(each)),
      ...(ticked < 5 ? { signedOn: null } : {}),
      consentEmail: patient.email !== null && chance.percent(70),
      consentSms: patient.mobile !== null && chance.percent(60),
      leafletFormat: formatOf(patient),
      capacityDoubt,
      historicRequestForm: isHistoric ? chance.of(["LETTER", "FORM", "EMAIL", "ONLINE"] as const) : null,
      historicIsAccessRequest: isHistoric ? isAccessRequest : null,
    },
    chance.between(0, 1),
    isHistoric,
  );
}

const pairs: readonly (readonly [EvidenceType, EvidenceType])[] = [
  ["PASSPORT", "CURRENT_ACCOUNT"],
  ["PASSPORT", "MORTGAGE_ACCOUNT"],
  ["UK_DRIVING_LICENCE", "CURRENT_ACCOUNT"],
  ["UK_DRIVING_LICENCE", "BIRTH_CERTIFICATE"],
  ["UK_DRIVING_LICENCE", "VEHICLE_INSURANCE"],
  ["PASSPORT", "PROPERTY_AGREEMENT"],
  ["PROOF_OF_AGE_CARD_NUMBERED", "EDUCATION_CERTIFICATE_REGULATED"],
];
const pairsOfTheOld: typeof pairs = [["BUS_PASS_60_PLUS", "SAVINGS_ACCOUNT"], ["PASSPORT", "MARRIAGE_CERTIFICATE"]]; // prettier-ignore
const pairsFromAbroad: typeof pairs = [["EEA_IDENTITY_CARD", "MOBILE_CONTRACT"], ["ARC_CARD", "CURRENT_ACCOUNT"]]; // prettier-ignore

/** Who they are: mostly by documents, else by somebody who knows them or by questions from the record. */
export function identify(chance: Chance, { born, ethnicity }: NewPatient, after = chance.between(1, 3)): Act {
  if (chance.percent(12)) return acts.vouch("gp", after, chance.between(2, 15));
  if (chance.percent(12)) return acts.vouch("verifier", after, chance.between(2, 9));
  if (chance.percent(14))
    return acts.askQuestions(after, ["LAST_ATTENDANCE", "CURRENT_MEDICINES", "REGISTRATION"], false);
  const usual = born < "1962" && chance.percent(40) ? pairsOfTheOld : pairs;
  return acts.showDocuments(after, chance.of(ethnicity === "C" ? [...pairs, ...pairsFromAbroad] : usual));
}

/** Both checks that everybody has, found clear. */
export const clear = (after = 0): Act[] => [
  acts.check("verifier", after, "RESPONSIBILITIES", "CLEAR"),
  acts.check("verifier", 0, "COERCION", "CLEAR", { seenAlone: "YES" }),
];

export const enableAll = (services: readonly Service[], after: number): Act[] =>
  services.map((service, at) =>
    transactional.includes(service) || service === "MESSAGING"
      ? acts.enable("registrar", at === 0 ? after : 0, service)
      : acts.enable("gp", 1, service),
  );

/** The safe-use guidance, the letter, and the letter given to the patient. */
export const lettersGiven = (chance: Chance, patient: NewPatient): Act[] => [
  acts.guide(0, formatOf(patient)),
  acts.issue(0),
  acts.handOver(
    chance.between(0, 3),
    patient.email && chance.percent(15)
      ? "VERIFIED_EMAIL"
      : chance.percent(20)
        ? "POST_TO_RECORDED_ADDRESS"
        : "IN_PERSON",
    patient.postcode,
  ),
];

export const confirmAll = (services: readonly Service[], after: number): Act[] =>
  services.map((_, at) => acts.confirm(at === 0 ? after : 0));

/** From the form to the letter in the patient's hand. */
export function finished(services: readonly Service[]): Tale["acts"] {
  return (chance, patient) => [
    asks(chance, patient, services),
    identify(chance, patient),
    ...clear(),
    ...enableAll(services, 1),
    ...lettersGiven(chance, patient),
  ];
}
