import { enumeration, publish, type OneOf } from "../enumeration.ts";
import type { Permission } from "../permissions.ts";

export const Service = enumeration(
  "APPOINTMENTS",
  "PRESCRIPTIONS",
  "MESSAGING",
  "SUMMARY_RECORD",
  "DETAILED_CODED_RECORD",
  "DOCUMENTS",
  "FULL_PROSPECTIVE_RECORD",
  "FULL_HISTORIC_RECORD",
);
export type Service = OneOf<typeof Service>;
publish(Service, "Service", "What a patient may use or see online, each on its own.", {
  DETAILED_CODED_RECORD: "The coded record: problems, medicines, results, immunisations.",
  FULL_PROSPECTIVE_RECORD: "The full record from a date on: new entries as they are filed.",
  FULL_HISTORIC_RECORD: "The full record of the past; hidden until a redaction review is signed off (BR-REG-04).",
});

interface Kind {
  /** Who switches it on (BR-CL-05). */
  by: Extract<Permission, "service.enable" | "record.authorise">;
  /** A redaction review must be signed off first (BR-REG-04). */
  needsReview: boolean;
  /** Remote vouching is enough (domain.md 2.1, BR-ID-07). */
  opensRemotely: boolean;
}

/** Each service, as the rules see it. */
// prettier-ignore
export const kinds: Record<Service, Kind> = {
  APPOINTMENTS:            { by: "service.enable",   needsReview: false, opensRemotely: true },
  PRESCRIPTIONS:           { by: "service.enable",   needsReview: false, opensRemotely: true },
  MESSAGING:               { by: "service.enable",   needsReview: false, opensRemotely: true },
  SUMMARY_RECORD:          { by: "record.authorise", needsReview: false, opensRemotely: true },
  DETAILED_CODED_RECORD:   { by: "record.authorise", needsReview: true,  opensRemotely: false },
  DOCUMENTS:               { by: "record.authorise", needsReview: true,  opensRemotely: false },
  FULL_PROSPECTIVE_RECORD: { by: "record.authorise", needsReview: false, opensRemotely: false },
  FULL_HISTORIC_RECORD:    { by: "record.authorise", needsReview: true,  opensRemotely: false },
};

export const isRecord = (service: Service) => kinds[service].by === "record.authorise";

/** How staff say it. */
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
