import { addDays } from "../time.ts";
import type { LetterRow } from "./letter-row.ts";
import { templates, type FieldKind, type NoticeTemplate } from "./templates.ts";

const sentences: Readonly<Record<string, string>> = {
  bring: "Your passport or driving licence, and a letter with your address from the last 3 months.",
  otherWay: "You can ring us, or ask at the desk for a printed copy.",
  help: "We can show you on a tablet at the practice, on Tuesdays from 2pm.",
  how: "Collect it at the desk, and bring proof of who you are.",
  reason: "This is where the reason stands, in words for the patient.",
};

const exampleOf = (name: string, kind: FieldKind, today: string): unknown =>
  ({
    DATE: addDays(today, 28),
    SERVICE: "FULL_HISTORIC_RECORD",
    SERVICES: ["APPOINTMENTS", "PRESCRIPTIONS"],
    NAME: "Alex Example",
    TEXT: sentences[name] ?? "A sentence.",
    REASON: sentences["reason"],
  })[kind];

/** A patient that there is not, for words to be tried on. */
export function examplesOf(template: NoticeTemplate, today: string): LetterRow {
  const kinds: Readonly<Record<string, FieldKind>> = templates[template].fields;
  return {
    id: "",
    version: 0,
    patientId: "",
    applicationId: null,
    template,
    state: "QUEUED",
    format: "STANDARD",
    channel: "PRINT",
    need: null,
    restricted: false,
    mergeFields: Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, exampleOf(name, kind, today)])),
    subject: null,
    body: null,
    patientName: "Mrs Sam Example",
    recipientName: "Mrs Sam Example",
    addressLines: ["1 Example Street", "Exampleton"],
    postcode: "ZZ99 3VZ",
    email: null,
    mobile: null,
    isPatient: true,
    isGone: false,
    hasConcern: false,
    safe: null,
    isKeptBack: false,
    reference: null,
    practiceName: "",
    informationVersion: 0,
    information: null,
  };
}
