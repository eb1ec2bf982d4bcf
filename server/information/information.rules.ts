import { z } from "zod";
import { enumeration, type OneOf } from "../enumeration.ts";
import { Service } from "../service-access/service.ts";

export const InformationKind = enumeration("LEAFLET", "GUIDANCE", "FORM");
export type InformationKind = OneOf<typeof InformationKind>;
export const PrintForm = enumeration("STANDARD", "LARGE_PRINT", "EASY_READ");
export type PrintForm = OneOf<typeof PrintForm>;
export type GivenFormat = PrintForm | "SPOKEN" | "INTERPRETED";

/** The issue of our own texts; it changes when a sentence of them does. */
const textIssue = "2026.11";

/** What a patient is said to have been given: the issue of the texts and the version of the practice's contacts. */
export const editionOf = (version: number) => `${textIssue}-${version}`;

/** The version of the contacts in an edition of the texts as they are now; undefined for any other. */
export function versionIn(edition: string): number | undefined {
  const [issue, version] = edition.split("-");
  return issue === textIssue && /^\d{1,6}$/.test(version ?? "") ? Number(version) : undefined;
}

const line = (most: number) => z.string().trim().min(1).max(most);

/** What the practice says of itself in the leaflet, the guidance and the form. */
export const contentsSchema = z.object({
  address: z.array(line(60)).max(5),
  phone: line(30),
  website: z.string().trim().max(120),
  onlineContact: line(80),
  recordContact: line(80),
  concernContact: line(80),
  services: z.array(z.enum(Object.values(Service) as [Service, ...Service[]])).min(1),
  nominatedStaff: z.array(line(80)).min(1).max(6),
  otherWays: line(400),
  news: line(200),
});
export type InformationContents = z.infer<typeof contentsSchema>;

/** What stands until the practice has named its own people; every sentence with it is true of any practice. */
export const unnamed = (): InformationContents => ({
  address: [],
  phone: "the practice's number",
  website: "",
  onlineContact: "the online services lead",
  recordContact: "the practice manager",
  concernContact: "the safeguarding lead",
  services: Object.values(Service),
  nominatedStaff: ["any member of the reception team"],
  otherWays: "Ring us or come to the desk.",
  news: "the notice board in the waiting room",
});

/** How patients are told of a service. */
export const patientServiceName: Record<Service, string> = {
  APPOINTMENTS: "booking appointments",
  PRESCRIPTIONS: "repeat prescriptions",
  MESSAGING: "messages with the practice",
  SUMMARY_RECORD: "a summary of your record",
  DETAILED_CODED_RECORD: "your coded record, with problems, medicines and results",
  DOCUMENTS: "your letters and documents",
  FULL_PROSPECTIVE_RECORD: "new entries in your full record",
  FULL_HISTORIC_RECORD: "your past record",
};

/** As a sentence begins. */
export const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const inSeries = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) as string}`;
