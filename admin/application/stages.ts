import type { Gate } from "../../schema/documents.ts";
import { dateInWords, dayOf, isPast } from "../ui/dates.ts";
import type { Case } from "./case.ts";

type Requested = Case["services"][number];

export interface Stage {
  label: string;
  is: "done" | "now" | "later" | "notNeeded";
  /** When it was done, or until when it is expected. */
  on?: string;
}

interface Part {
  label: string;
  /** The gates that keep it open. */
  gates?: readonly Gate[];
  /** Whether it is done where no gate keeps it open. */
  isDone: boolean;
  on?: string | null;
}

const day = (instant: string | null | undefined) => (instant ? dateInWords(dayOf(instant)) : null);

/** The steps of domain.md 1 up to the decision, with what keeps each open. */
function before(application: Case, { waitsFor, expectedOn, outcome, proposedAt }: Requested): Part[] {
  const { look, verifications, checks, leafletOn, signedOn, responsibilitiesFormat, codes } = application;
  const open = new Set(waitsFor.map(({ gate }) => gate));
  const has104 =
    open.has("ENHANCED_REVIEW") ||
    (codes.some(({ code }) => code === "REVIEW_NEEDED") && application.enhancedReview !== null);
  const isReviewed = open.has("REVIEW") || expectedOn !== null;
  const isChecked = checks.every((check) => check.outcome === "CLEAR");
  return [
    { label: "Leaflet", isDone: true, on: dateInWords(leafletOn) },
    { label: "Look in the record", gates: ["RECORD_LOOK", "DECLINED"], isDone: look !== null, on: day(look?.lookedAt) },
    {
      label: "Form",
      gates: ["DECLARATIONS", "REGISTRATION"],
      isDone: signedOn !== null || responsibilitiesFormat !== null,
      on: signedOn && dateInWords(signedOn),
    },
    { label: "Identity", gates: ["IDENTITY"], isDone: verifications.length > 0, on: day(verifications[0]?.verifiedAt) },
    // A hold tells nothing of its kind, so it stands in the place of the checks (BR-CL-20).
    { label: open.has("HOLD") ? "On hold" : "Checks", gates: ["CHECKS", "COMPETENCE", "HOLD"], isDone: isChecked },
    ...(has104 ? [{ label: "Clinician’s decision", gates: ["ENHANCED_REVIEW"], isDone: true } as const] : []),
    ...(isReviewed
      ? [{ label: "Redaction review", gates: ["REVIEW"], isDone: true, on: toldBy(expectedOn) } as const]
      : []),
    {
      label: outcome === "ENABLED" ? "Switched on" : proposedAt ? "Talk about the refusal" : "Switch on",
      isDone: outcome === "ENABLED",
    },
  ];
}

const toldBy = (expectedOn: string | null) =>
  expectedOn && `${isPast(expectedOn) ? "was promised" : "promised"} by ${dateInWords(expectedOn)}`;

/** What follows once something is on; the patient needs it whatever the service. */
function after({ guidanceAt, credential, noCredentialReason }: Case): Part[] {
  const isHandedOver = credential?.state === "HANDED_OVER" || credential?.state === "USED";
  return [
    { label: "Safe-use guidance", isDone: guidanceAt !== null, on: day(guidanceAt) },
    noCredentialReason
      ? { label: "No sign-in details needed", isDone: true }
      : { label: "Sign-in details", isDone: isHandedOver, on: day(credential?.handedOverAt) },
  ];
}

/** The road of one service through the steps of domain.md 1: those done, the first that is not, and what follows. */
export function stagesOf(application: Case, requested: Requested): Stage[] {
  const open = new Set(requested.waitsFor.map(({ gate }) => gate));
  const road = [...before(application, requested), ...after(application)];
  const waits = ({ gates = [], isDone }: Part) =>
    gates.some((gate) => open.has(gate)) || (gates.length === 0 && !isDone);
  const now = road.findIndex(waits);
  return road.map((part, index) => {
    const { label, isDone, on } = part;
    if (waits(part))
      return { label, is: index === now ? "now" : "later", ...(on && label.endsWith("review") ? { on } : {}) };
    return { label, is: isDone ? "done" : "notNeeded", ...(on ? { on } : {}) };
  });
}
