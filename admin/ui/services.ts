import type { Service } from "../../schema/documents.ts";

/** Each service in the middle of a sentence, alike on every screen. */
export const serviceName: Record<Service, string> = {
  APPOINTMENTS: "appointments",
  PRESCRIPTIONS: "repeat prescriptions",
  MESSAGING: "messages",
  SUMMARY_RECORD: "summary record",
  DETAILED_CODED_RECORD: "detailed coded record",
  DOCUMENTS: "documents",
  FULL_PROSPECTIVE_RECORD: "full record from now on",
  FULL_HISTORIC_RECORD: "historic record",
};

/** What a patient can do with it, as one says it at the desk. */
const meaning: Record<Service, string> = {
  APPOINTMENTS: "Book, change and cancel appointments",
  PRESCRIPTIONS: "Order repeat medicines",
  MESSAGING: "Write to the practice and read its answers",
  SUMMARY_RECORD: "Medicines, allergies and bad reactions",
  DETAILED_CODED_RECORD: "Problems, medicines, test results and vaccinations",
  DOCUMENTS: "Letters and other documents in the record",
  FULL_PROSPECTIVE_RECORD: "Everything written in the record from a start date on",
  FULL_HISTORIC_RECORD: "The record of the past, asked for in writing",
};

export const services = Object.keys(serviceName) as Service[];

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** At the head of a line. */
export const serviceLabel = (service: Service) => capital(serviceName[service]);

export const servicesInWords = (asked: readonly Service[]) =>
  capital(asked.map((service) => serviceName[service]).join(", "));

export const isService = (value: unknown): value is Service => typeof value === "string" && value in serviceName;

export const serviceChoices = services.map((value) => ({ value, label: serviceLabel(value), hint: meaning[value] }));
