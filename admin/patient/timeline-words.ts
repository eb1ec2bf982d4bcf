import type { ApplicationStep, NoCredentialReason, TimelineEntryFragment } from "../../schema/documents.ts";
import { checkKinds, credentialChannels, formats } from "../application/words.ts";
import { evidencesInWords } from "../application/identity-words.ts";
import { dateInWords } from "../ui/dates.ts";
import { isService, serviceName } from "../ui/services.ts";

/** The event kinds of the server: every step of an application, and these. */
type Kind =
  | ApplicationStep
  | "importPatients"
  | "takeApplication"
  | "confirmInClinicalSystem"
  | "changeVisibleFrom"
  | "recordDecline"
  | "noticeQueued"
  | "importRecord"
  | "openRedactionReview"
  | "submitRedactionReview"
  | "sendBackRedactionReview"
  | "signOffRedactionReview"
  | "reopenRedactionReview"
  | "cancelRedactionReview"
  | "confirmMarked"
  | "applyDecisions";

type Fact = (name: string) => string | undefined;

const services = (fact: Fact) =>
  (fact("services") ?? fact("service") ?? "")
    .split(", ")
    .map((code) => (isService(code) ? serviceName[code] : code))
    .join(", ");

const on = (day: string | undefined) => (day && /^\d{4}-\d\d-\d\d$/.test(day) ? dateInWords(day) : day);

/** What a code says in a map of words, in the middle of a sentence. */
const said = (words: Readonly<Record<string, string>>, code: string | undefined) =>
  code ? (words[code] ?? readable(code)).toLowerCase() : "";

const outcomes = { CLEAR: "clear", CONCERN: "there is a concern" };
const actions = { SWITCH_ON: "switched on", SWITCH_OFF: "switched off", SUSPEND: "suspended", CHANGE: "changed" };
/** Why no sign-in details are needed, in the middle of a sentence. */
const noCredentials: Readonly<Record<string, string>> = {
  NHS_LOGIN: "the patient signs in with NHS login",
  NOT_COLLECTED: "not collected; the services stay on",
} satisfies Record<NoCredentialReason, string>;
const noticeFormats = { STANDARD: "standard print", LARGE_PRINT: "large print", BRAILLE: "Braille", AUDIO: "audio" };
const notices = { DELAY: "when to expect the review" };

const sentences: Record<Kind, (fact: Fact, system: string) => string> = {
  importRecord: (fact) =>
    `Record brought in for review: ${fact("entriesNew") ?? "0"} new entries, ${fact("entriesChanged") ?? "0"} changed`,
  openRedactionReview: (fact) => `Redaction review opened for ${services(fact)}`,
  submitRedactionReview: () => "Redaction review handed in, to be signed off",
  sendBackRedactionReview: () => "Redaction review sent back with a reason",
  signOffRedactionReview: () => "Redaction review signed off",
  reopenRedactionReview: (fact) => `Redaction review open again: ${fact("entries") ?? "some"} to be decided`,
  cancelRedactionReview: () => "Redaction review given up, with a reason",
  confirmMarked: (_, system) => `Redactions marked in ${system}`,
  applyDecisions: (fact) => `Decisions of the practice before taken over: ${fact("applied") ?? "0"}`,
  importPatients: (fact) => {
    if (fact("outcome") === "NEW") return "Came onto the practice’s list with an imported file";
    const changed = fact("changed")
      ?.split(", ")
      .map((name) => readable(name).toLowerCase());
    return `Details changed by an imported file${changed ? `: ${changed.join(", ")}` : ""}`;
  },
  takeApplication: (fact) => `Application taken for ${services(fact)}`,
  completeDeclarations: () => "Missing declarations added",
  recordResponsibilities: () => "Responsibilities explained and understood",
  verifyByDocuments: (fact) => {
    const seen = fact("evidence")?.split(", ");
    return `Identity verified by documents${seen ? `: ${evidencesInWords(seen)}` : ""}`;
  },
  vouchForPatient: () => "Identity vouched for by somebody who knows the patient",
  verifyByRecordQuestions: (fact) =>
    `Identity verified by questions from the record, ${fact("method") === "REMOTE_VOUCH" ? "by phone or video" : "in person"}`,
  recordIdentityNotPossible: (fact) =>
    `Nobody could verify identity yet; to be looked at again on ${on(fact("reviewOn"))}`,
  recordCheck: (fact) => `Check recorded – ${said(checkKinds, fact("kind"))}: ${said(outcomes, fact("outcome"))}`,
  enableService: (fact) => `Decided to switch on ${services(fact)}`,
  refuseService: (fact) => `Refused: ${services(fact)}`,
  setExpectedDate: (fact) => `The review for the ${services(fact)} is expected to be done by ${on(fact("expectedOn"))}`,
  recordGuidance: (fact) => `Safe-use guidance given and understood (${said(formats, fact("format"))})`,
  issueCredential: (fact) => `Sign-in details made; last day to use them ${on(fact("expiresOn"))}`,
  handOverCredential: (fact) => `Sign-in details handed over ${said(credentialChannels, fact("channel"))}`,
  closeWithoutCredential: (fact) =>
    `No sign-in details are needed: ${noCredentials[fact("reason") ?? ""] ?? readable(fact("reason") ?? "")}`,
  withdrawApplication: () => "Application withdrawn by the patient",
  markEnteredInError: (fact) => {
    const ended = fact("services") ? `; decided to switch off ${services(fact)}` : "";
    return `Application marked as entered in error${ended}`;
  },
  confirmInClinicalSystem: (fact, system) =>
    `Confirmed in ${system}: ${services(fact)} ${said(actions, fact("action"))}`,
  changeVisibleFrom: (fact) => {
    const talk = fact("discussedOn") ? `, discussed with the patient on ${on(fact("discussedOn"))}` : "";
    const why = fact("reason") ? `. Reason: ${fact("reason")}` : "";
    return `The ${services(fact)} is now visible from ${on(fact("visibleFrom"))}${talk}${why}`;
  },
  recordDecline: (fact) => `The patient does not want: ${services(fact)}`,
  noticeQueued: (fact) =>
    `Message to the patient prepared: ${said(notices, fact("template"))} (${said(noticeFormats, fact("format"))})`,
};

const isKnown = (kind: string): kind is Kind => Object.hasOwn(sentences, kind);

/** 'someNewStep' or 'SOME_CODE' is 'Some new step' or 'Some code'. */
function readable(code: string) {
  const words = code
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What happened in a sentence; a kind that is new here is still readable. */
export function sentenceOf({ kind, facts }: TimelineEntryFragment, system: string): string {
  if (!isKnown(kind)) return readable(kind);
  return sentences[kind]((name) => facts.find((fact) => fact.name === name)?.value, system);
}
