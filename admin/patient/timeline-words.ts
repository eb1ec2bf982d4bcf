import type { ApplicationStep, NoCredentialReason, TimelineEntryFragment } from "../../schema/documents.ts";
import { recordCodes } from "../application/look.ts";
import { checkKinds, credentialChannels, formats } from "../application/words.ts";
import { evidencesInWords } from "../application/identity-words.ts";
import { approachChannels, approachOutcomes, helpOutcomes, helps } from "../approach/words.ts";
import { decisions } from "../enhanced-review/words.ts";
import { dateInWords } from "../ui/dates.ts";
import { isService, serviceName } from "../ui/services.ts";
import { notices } from "./notice-words.ts";

/** The event kinds of the server: every step of an application, and these. */
type Kind =
  | ApplicationStep
  | "importPatients"
  | "patientLeft"
  | "patientDied"
  | "deathTakenBack"
  | "patientReturned"
  | "supplierReported"
  | "recordCodesLoaded"
  | "takeApplication"
  | "confirmInClinicalSystem"
  | "changeVisibleFrom"
  | "recordDecline"
  | "recordApproach"
  | "closeHelpOffer"
  | "recordToldOfAccess"
  | "suspendNow"
  | "raiseConcern"
  | "closeConcern"
  | "restoreAccess"
  | "setSafeContact"
  | "verifyForCredential"
  | "reissueCredential"
  | "giveCredential"
  | "confirmCredentialUsed"
  | "voidCredential"
  | "chaseCredential"
  | "expireCredential"
  | "recordLeaflet"
  | "noticeQueued"
  | "noticeState"
  | "informationGiven"
  | "openEnhancedReview"
  | "startEnhancedReview"
  | "decideEnhancedReview"
  | "importRecord"
  | "openRedactionReview"
  | "submitRedactionReview"
  | "sendBackRedactionReview"
  | "signOffRedactionReview"
  | "reopenRedactionReview"
  | "cancelRedactionReview"
  | "answerProxySafety"
  | "confirmMarked"
  | "applyDecisions";

type Fact = (name: string) => string | undefined;

const services = (fact: Fact) =>
  (fact("services") ?? fact("service") ?? "")
    .split(", ")
    .map((code) => (isService(code) ? serviceName[code] : code))
    .join(", ");

const listed = (codes: string | undefined) => services((name) => (name === "services" ? codes : undefined));

const on = (day: string | undefined) => (day && /^\d{4}-\d\d-\d\d$/.test(day) ? dateInWords(day) : day);

/** What a code says in a map of words, in the middle of a sentence. */
const said = (words: Readonly<Record<string, string>>, code: string | undefined) =>
  code ? (words[code] ?? readable(code)).toLowerCase() : "";

const outcomes = { CLEAR: "clear", CONCERN: "there is a concern" };
const actions = {
  SWITCH_ON: "switched on",
  SWITCH_OFF: "switched off",
  SUSPEND: "suspended",
  CHANGE: "changed",
  SHOW_LESS: "changed to show less",
  ENTER: "entered in the record",
};
/** Why no sign-in details are needed, in the middle of a sentence. */
const noCredentials: Readonly<Record<string, string>> = {
  NHS_LOGIN: "the patient signs in with NHS login",
  NOT_COLLECTED: "not collected; the services stay on",
} satisfies Record<NoCredentialReason, string>;
const noticeFormats = { STANDARD: "standard print", LARGE_PRINT: "large print", BRAILLE: "Braille", AUDIO: "audio" };
const noticeStates = {
  SENT: "sent",
  DELIVERED: "delivered",
  FAILED: "not delivered",
  UNCERTAIN: "perhaps sent",
  POSTED: "posted",
  TOLD: "told by a person",
  CANCELLED: "cancelled",
  NEEDS_PERSON: "for a person to tell",
};
const sheets = { LEAFLET: "the leaflet", GUIDANCE: "the safe-use guidance", FORM: "the form" };

const sentences: Record<Kind, (fact: Fact, system: string) => string> = {
  importRecord: (fact) =>
    `Record brought in for review: ${fact("entriesNew") ?? "0"} new entries, ${fact("entriesChanged") ?? "0"} changed`,
  openRedactionReview: (fact) => `Redaction review opened for ${services(fact)}`,
  submitRedactionReview: () => "Redaction review handed in, to be signed off",
  sendBackRedactionReview: () => "Redaction review sent back with a reason",
  signOffRedactionReview: () => "Redaction review signed off",
  reopenRedactionReview: (fact) => `Redaction review open again: ${fact("entries") ?? "some"} to be decided`,
  cancelRedactionReview: () => "Redaction review given up, with a reason",
  answerProxySafety: (fact) =>
    `${fact("part") === "CLINICIAN" ? "A clinician" : "The safeguarding lead"} said that sharing with a carer is ${fact("isSafe") === "true" ? "safe" : "not safe"}`,
  confirmMarked: (_, system) => `Redactions marked in ${system}`,
  applyDecisions: (fact) => `Decisions of the practice before taken over: ${fact("applied") ?? "0"}`,
  importPatients: (fact) => {
    if (fact("outcome") === "NEW") return "Came onto the practice’s list with an imported file";
    const changed = fact("changed")
      ?.split(", ")
      .map((name) => readable(name).toLowerCase());
    return `Details changed by an imported file${changed ? `: ${changed.join(", ")}` : ""}`;
  },
  patientLeft: (fact) => `Left the practice${ended(fact)}`,
  patientDied: (fact) =>
    fact("cause") === "DIED" ? `Death confirmed${ended(fact)}` : `Reported as having died${ended(fact, "suspended")}`,
  deathTakenBack: (fact) =>
    `The notice of death was wrong${fact("services") ? `; ${services(fact)} stays suspended until somebody decides` : ""}`,
  patientReturned: () => "Back on the practice’s list; earlier access was not restored",
  supplierReported: (fact, system) =>
    [
      fact("on") && `${system} reported as on: ${listed(fact("on"))}`,
      fact("off") && `${system} no longer lists: ${listed(fact("off"))}`,
    ]
      .filter(Boolean)
      .join("; ") || `Reported by ${system}`,
  recordCodesLoaded: () => "Codes about online access were loaded from a list",
  takeApplication: (fact) => `Application taken for ${services(fact)}`,
  lookAtRecord: (fact) => {
    const found = fact("codes")
      ?.split(", ")
      .map((each) => {
        const [code = "", day] = each.split(" ");
        return `${(recordCodes as Readonly<Record<string, string>>)[code]?.slice(0, 3) ?? code} of ${on(day)}`;
      });
    return `Looked in the record for a decline, an account and codes: ${found?.join(", ") ?? "none"}`;
  },
  recordOwnRequest: () => "The patient asked themselves after an earlier decline",
  proposeRefusal: (fact) => `Refusal proposed, waiting for the talk: ${services(fact)}`,
  expireApplication: () => "Application closed: nobody came or answered for three months",
  openEnhancedReview: () => "An enhanced review was opened (104)",
  startEnhancedReview: () => "A clinician took the enhanced review on",
  decideEnhancedReview: (fact) => {
    const decision = fact("decision") ?? "";
    return `Enhanced review decided: ${said(decisions, decision)}`;
  },
  completeDeclarations: () => "Missing declarations added",
  recordResponsibilities: () => "Responsibilities explained and understood",
  verifyByDocuments: (fact) => {
    const seen = fact("evidence")?.split(", ");
    return `Identity verified by documents${seen ? `: ${evidencesInWords(seen)}` : ""}`;
  },
  vouchForPatient: () => "Identity vouched for by somebody who knows the patient",
  verifyByRecordQuestions: (fact) =>
    `Identity verified by questions from the record, ${fact("method") === "REMOTE_VOUCH" ? "by phone or video" : "in person"}`,
  reuseVerification: () => "An earlier identity check is relied on again after the return",
  linkNhsLogin: (fact) => `NHS login seen as linked, level ${fact("level") ?? "not known"}`,
  endNhsLogin: () => "The link with NHS login ended",
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
  suspendNow: (fact) => `Access suspended${services(fact) ? `: ${services(fact)}` : ""}`,
  raiseConcern: () => "A concern was raised",
  closeConcern: () => "A concern was closed",
  restoreAccess: (fact) => `Access restored${services(fact) ? `: ${services(fact)}` : ""}`,
  setSafeContact: () => "Recorded how the patient may safely be reached",
  verifyForCredential: () => "Identity verified for new sign-in details",
  reissueCredential: (fact) => `New sign-in details made; last day to use them ${on(fact("expiresOn"))}`,
  giveCredential: (fact) => `Sign-in details handed over ${said(credentialChannels, fact("channel"))}`,
  confirmCredentialUsed: () => "The patient signed up",
  voidCredential: () => "Sign-in details made void",
  chaseCredential: () => "The patient was asked about their sign-in details",
  expireCredential: (fact) => `Sign-in details expired unused on ${on(fact("expiresOn"))}`,
  recordLeaflet: (fact) => `Leaflet given (${said(formats, fact("format"))})`,
  recordDecline: (fact) => `The patient does not want: ${services(fact)}`,
  recordApproach: (fact) =>
    fact("outcome") === "UNABLE"
      ? `Cannot use online services now; help offered: ${listOf(helps, fact("help"))}`
      : `Approached ${said(approachChannels, fact("channel"))}: ${said(approachOutcomes, fact("outcome"))}`,
  closeHelpOffer: (fact) => `Offer of help closed: ${said(helpOutcomes, fact("outcome"))}`,
  recordToldOfAccess: (fact) => `Told in writing on ${on(fact("toldOn"))} of the access they will have`,
  noticeState: (fact) => `Message to the patient ${said(noticeStates, fact("state"))}: ${told(fact)}`,
  informationGiven: (fact) =>
    `Given to the patient: ${said(sheets, fact("kind"))}, edition ${fact("edition") ?? ""} (${said(formats, fact("format"))})`,
  noticeQueued: (fact) =>
    `Message to the patient ${fact("state") === "NEEDS_PERSON" ? "for a person to tell" : "prepared"}: ${told(fact)} (${said(noticeFormats, fact("format"))})`,
};

/** What followed for a patient who left or died. */
function ended(fact: Fact, word = "ended") {
  const followed = [
    fact("services") && `${services(fact)} ${word}`,
    fact("application") && `application ${fact("application")} closed`,
    fact("credentials") && "sign-in details void",
    fact("notices") && "unsent messages stopped",
    fact("reviews") && "redaction review closed",
    fact("enhancedReviews") && "enhanced review closed",
    fact("nhsLogins") && "link with NHS login ended",
    fact("helpOffers") && "offer of help closed",
    fact("carers") && "carers’ access ended",
  ].filter(Boolean);
  return followed.length > 0 ? `: ${followed.join("; ")}` : "";
}

const told = (fact: Fact) => {
  const template = fact("template") ?? "";
  return (notices as Readonly<Record<string, string>>)[template] ?? readable(template);
};

const listOf = (words: Readonly<Record<string, string>>, codes: string | undefined) =>
  (codes ?? "")
    .split(", ")
    .map((code) => said(words, code))
    .join(", ");

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
