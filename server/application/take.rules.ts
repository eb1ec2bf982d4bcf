import { because, type Reason } from "../reason.ts";
import type { Coded } from "../clinical-system/standing-code.rules.ts";
import type { AccessState } from "../service-access/service-access.rules.ts";
import { serviceName, type Service } from "../service-access/service.ts";
import { inWords } from "../time.ts";
import {
  declarations,
  type Channel,
  type Declaration,
  type ExistingAccount,
  type HistoricForm,
  type InformationFormat,
  type InitiatedBy,
} from "./application.words.ts";

export interface Asked {
  channel: Channel;
  initiatedBy: InitiatedBy;
  receivedOn: string;
  services: readonly { service: Service; visibleFrom?: string | null }[];
  declarations: readonly Declaration[];
  signedOn?: string | null;
  responsibilitiesFormat?: InformationFormat | null;
  consentEmail: boolean;
  consentSms: boolean;
  leafletVersion: string;
  leafletFormat: InformationFormat;
  leafletOn: string;
  capacityDoubt: boolean;
  historicRequestedOn?: string | null;
  historicRequestForm?: HistoricForm | null;
  historicIsAccessRequest?: boolean | null;
  /** Step 2, where it was done before the form was taken. */
  looked?: LookedAt | null;
}

/** What was found when the record was looked at (BR-CL-22). */
export interface LookedAt {
  account: ExistingAccount;
  codes: readonly Coded[];
}

/** What is wrong with what was found, for the person who writes it. */
export const lookProblems = ({ codes }: LookedAt, today: string): Record<string, string> =>
  codes.some(({ codedOn }) => codedOn > today) ? { codedOn: "A code in the record cannot be of a day to come." } : {};

export interface Applicant {
  age: number;
  removedOn: string | null;
  deathStatus: string | null;
  access: ReadonlyMap<Service, AccessState>;
  declines: readonly { services: readonly Service[]; declinedOn: string; reason: string | null }[];
}

/** What is wrong with an application form, field by field; empty when it can be taken. */
export function formProblems(asked: Asked, today: string): Record<string, string> {
  const problems: Record<string, string> = {};
  const services = asked.services.map(({ service }) => service);
  if (services.length === 0) problems["services"] = "Choose at least one service.";
  if (new Set(services).size < services.length) problems["services"] = "Each service can be asked for once.";
  if (asked.receivedOn > today) problems["receivedOn"] = "The day of receipt cannot be in the future.";
  if (asked.leafletOn > today) problems["leafletOn"] = "The leaflet cannot be given in the future.";
  if (!asked.leafletVersion.trim()) problems["leafletVersion"] = "Write which version of the leaflet was given.";
  if (asked.signedOn && asked.signedOn > today) problems["signedOn"] = "The signature cannot be in the future.";
  if (isComplete(asked) && !asked.signedOn && !asked.responsibilitiesFormat)
    problems["signedOn"] = "Write the day on which the form was signed.";
  if (services.includes("FULL_HISTORIC_RECORD") && !(asked.historicRequestedOn && asked.historicRequestForm)) {
    problems["historicRequestedOn"] = "Write the day and the form of the written request for the historic record.";
  }
  if (asked.historicRequestedOn && asked.historicRequestedOn > today)
    problems["historicRequestedOn"] = "The request cannot be in the future.";
  return { ...problems, ...(asked.looked ? lookProblems(asked.looked, today) : {}) };
}

/** All five declarations, or the responsibilities explained and understood (BR-REG-02, BR-CL-06). */
export const isComplete = (asked: Pick<Asked, "declarations" | "responsibilitiesFormat">) =>
  Boolean(asked.responsibilitiesFormat) || declarations.every((each) => asked.declarations.includes(each));

/** Why this patient's application cannot be taken; undefined when it can. */
export function takeRefusal(asked: Asked, applicant: Applicant): Reason | undefined {
  if (applicant.removedOn)
    return because(`The patient left this practice on ${inWords(applicant.removedOn)}.`, "BR-LE-10");
  if (applicant.deathStatus === "1" || applicant.deathStatus === "2")
    return because("The patient is recorded as having died.", "BR-LE-12");
  if (applicant.age < 11)
    return because(
      "A child under 11 has no account of their own; a parent or guardian applies to act for them.",
      "BR-CR-07",
    );
  for (const { service } of asked.services) {
    const state = applicant.access.get(service);
    if (state === "ACTIVE") return because(`The patient has ${serviceName[service]} already.`, "BR-CL-03");
    if (state === "SUSPENDED")
      return because("A service asked for is suspended; who may lift the suspension decides about it.", "BR-SU-03");
  }
  return asked.initiatedBy === "STAFF" ? declined(asked, applicant) : undefined;
}

/** Who declined is not approached again; they may change their mind at any time (BR-REG-01). */
function declined(asked: Asked, { declines }: Applicant): Reason | undefined {
  const standing = declines.find((decline) => asked.services.some(({ service }) => decline.services.includes(service)));
  if (!standing) return undefined;
  const why = standing.reason ? ` Their reason: ${standing.reason}` : "";
  return because(
    `The patient declined this on ${inWords(standing.declinedOn)}. Do not approach them again; they can ask at any time.${why}`,
    "BR-REG-01",
  );
}
