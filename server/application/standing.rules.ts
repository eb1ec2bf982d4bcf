import type { ApplicationState } from "./application.words.ts";
import type { Gate } from "./gate.words.ts";
import { isDeclared, uncleared, unmetGates, type Facts } from "./gates.rules.ts";

export const open: readonly ApplicationState[] = [
  "INCOMPLETE",
  "ID_CHECK",
  "CHECKS",
  "AUTHORISE",
  "CREDENTIAL",
  "REVIEW",
];

export const isClosed = (state: ApplicationState) => !open.includes(state);

const enabled = ({ requested }: Facts) => requested.filter(({ outcome }) => outcome === "ENABLED");
export const undecided = ({ requested }: Facts) => requested.filter(({ outcome }) => outcome === null);

/** Who signs in with NHS login at P9 needs nothing more once the guidance is given (BR-CL-02, 06); under 16 the practice issues it (BR-ID-11). */
const signsInByNhsLogin = ({ nhsLogin, application, patient }: Facts) =>
  nhsLogin?.level === "P9" && application.guidanceAt !== null && patient.age >= 16;

/** BR-CR-07, BR-CL-02: nobody under 13 holds a credential; everybody else who has a service needs one handed over, or none. */
export const needsCredential = (facts: Facts) =>
  facts.application.noCredentialReason === null &&
  !signsInByNhsLogin(facts) &&
  facts.patient.age >= 13 &&
  enabled(facts).length > 0 &&
  !(facts.credential && ["HANDED_OVER", "USED"].includes(facts.credential.state));

const checked: readonly Gate[] = ["RECORD_LOOK", "DECLINED", "CHECKS", "COMPETENCE", "HOLD"];

/** Where an application stands, from its facts alone; an application closes when every service has an outcome (BR-CL-01). */
export function standing(facts: Facts): ApplicationState {
  if (facts.application.enteredInErrorAt) return "ENTERED_IN_ERROR";
  const left = undecided(facts);
  if (left.length === 0) {
    if (needsCredential(facts)) {
      if (facts.identity.length === 0) return "ID_CHECK";
      return uncleared(facts).length > 0 ? "CHECKS" : "CREDENTIAL";
    }
    if (enabled(facts).length > 0) return "ACTIVE";
    if (facts.requested.some(({ outcome }) => outcome === "REFUSED")) return "REFUSED";
    return facts.requested.some(({ outcome }) => outcome === "EXPIRED") ? "EXPIRED" : "WITHDRAWN";
  }
  if (!isDeclared(facts)) return "INCOMPLETE";
  const first = left.map(({ service }) => unmetGates(facts, service, true)[0]?.gate);
  if (first.includes("IDENTITY") && facts.identity.length === 0) return "ID_CHECK";
  if (first.includes(undefined)) return "AUTHORISE";
  if (first.includes("IDENTITY") || first.includes("REGISTRATION")) return "ID_CHECK";
  if (first.some((gate) => gate && checked.includes(gate))) return "CHECKS";
  return needsCredential(facts) ? "CREDENTIAL" : "REVIEW";
}

/** The changes of standing that may be seen; a generated test holds every sequence of steps to them. */
export const edges: Record<ApplicationState, readonly ApplicationState[]> = {
  INCOMPLETE: ["ID_CHECK", "CHECKS", "AUTHORISE", "REVIEW", "REFUSED", "WITHDRAWN", "EXPIRED", "ENTERED_IN_ERROR"],
  ID_CHECK: [
    "CHECKS",
    "AUTHORISE",
    "REVIEW",
    "CREDENTIAL",
    "REFUSED",
    "WITHDRAWN",
    "EXPIRED",
    "ACTIVE",
    "ENTERED_IN_ERROR",
  ],
  CHECKS: [
    "ID_CHECK",
    "AUTHORISE",
    "REVIEW",
    "CREDENTIAL",
    "REFUSED",
    "WITHDRAWN",
    "EXPIRED",
    "ACTIVE",
    "ENTERED_IN_ERROR",
  ],
  AUTHORISE: [
    "ID_CHECK",
    "CHECKS",
    "CREDENTIAL",
    "REVIEW",
    "REFUSED",
    "WITHDRAWN",
    "EXPIRED",
    "ACTIVE",
    "ENTERED_IN_ERROR",
  ],
  CREDENTIAL: [
    "ID_CHECK",
    "CHECKS",
    "AUTHORISE",
    "REVIEW",
    "ACTIVE",
    "REFUSED",
    "WITHDRAWN",
    "EXPIRED",
    "ENTERED_IN_ERROR",
  ],
  REVIEW: [
    "ID_CHECK",
    "CHECKS",
    "AUTHORISE",
    "CREDENTIAL",
    "ACTIVE",
    "REFUSED",
    "WITHDRAWN",
    "EXPIRED",
    "ENTERED_IN_ERROR",
  ],
  ACTIVE: ["ENTERED_IN_ERROR"],
  REFUSED: ["ENTERED_IN_ERROR"],
  WITHDRAWN: ["ENTERED_IN_ERROR"],
  EXPIRED: ["ENTERED_IN_ERROR"],
  ENTERED_IN_ERROR: [],
};
