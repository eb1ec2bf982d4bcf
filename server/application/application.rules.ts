import { knows } from "../concern/knowing.ts";
import type { Actor } from "../context.ts";
import { holds, type Permission } from "../permissions.ts";
import { because, onHold, type Reason } from "../reason.ts";
import { kinds, type Service } from "../service-access/service.ts";
import { dayOf, inWords } from "../time.ts";
import { opens } from "../verification/verification.rules.ts";
import { ApplicationStep, type ApplicationState } from "./application.words.ts";
import { enteredInErrorRefusal, expiresOn, withoutCredentialRefusal } from "./closing.rules.ts";
import {
  checkWords,
  goneGates,
  passedDates,
  uncleared,
  unmetGates,
  waitsForReview,
  type Facts,
} from "./gates.rules.ts";
import { open, undecided } from "./standing.rules.ts";

export { edges, isClosed, needsCredential, standing, undecided } from "./standing.rules.ts";

interface Step {
  from: readonly ApplicationState[];
  by: Permission;
  /** Decides about a person: never about oneself or a relative (BR-RO-04). */
  decides: boolean;
  /** Of one requested service. */
  ofService?: true;
}

const declared: readonly ApplicationState[] = open.filter((state) => state !== "INCOMPLETE");
const anyButError: readonly ApplicationState[] = [...open, "ACTIVE", "REFUSED", "WITHDRAWN", "EXPIRED"];

/** The life of an application: who may take each step, and from where. What follows is derived by `standing`. */
// prettier-ignore
export const steps: Record<ApplicationStep, Step> = {
  lookAtRecord:              { from: open,           by: "application.take",   decides: true },
  recordOwnRequest:          { from: open,           by: "application.take",   decides: true },
  completeDeclarations:      { from: ["INCOMPLETE"], by: "application.take",   decides: false },
  recordResponsibilities:    { from: ["INCOMPLETE"], by: "application.take",   decides: true },
  verifyByDocuments:         { from: declared,       by: "identity.documents", decides: true },
  vouchForPatient:           { from: declared,       by: "identity.vouch",     decides: true },
  verifyByRecordQuestions:   { from: declared,       by: "identity.vouch",     decides: true },
  reuseVerification:         { from: declared,       by: "identity.documents", decides: true },
  recordIdentityNotPossible: { from: ["ID_CHECK"],   by: "identity.documents", decides: true },
  linkNhsLogin:              { from: declared,       by: "identity.documents", decides: true },
  endNhsLogin:               { from: open,           by: "identity.documents", decides: true },
  recordCheck:               { from: declared,       by: "check.record",       decides: true },
  enableService:             { from: declared,       by: "service.enable",     decides: true,  ofService: true },
  proposeRefusal:            { from: open,           by: "application.refuse", decides: true,  ofService: true },
  refuseService:             { from: open,           by: "application.refuse", decides: true,  ofService: true },
  setExpectedDate:           { from: declared,       by: "service.enable",     decides: false, ofService: true },
  recordGuidance:            { from: open,           by: "guidance.record",    decides: true },
  issueCredential:           { from: declared,       by: "credential.issue",   decides: true },
  handOverCredential:        { from: declared,       by: "credential.issue",   decides: true },
  closeWithoutCredential:    { from: declared,       by: "credential.issue",   decides: true },
  withdrawApplication:       { from: open,           by: "application.take",   decides: true },
  expireApplication:         { from: open,           by: "application.take",   decides: false },
  markEnteredInError:        { from: anyButError,    by: "application.take",   decides: true },
};

const enabled = ({ requested }: Facts) => requested.filter(({ outcome }) => outcome === "ENABLED");

export interface Case {
  state: ApplicationState;
  facts: Facts;
  /** The actor is the patient or a declared relative. */
  isRelated: boolean;
}

/** Why the actor may not take this step now, of this service where it has one; undefined when they may. */
export function refusal(
  { state, facts, isRelated }: Case,
  name: ApplicationStep,
  actor: Actor,
  service?: Service,
): Reason | undefined {
  const step = steps[name];
  const by = name === "enableService" && service ? kinds[service].by : step.by;
  if (!holds(actor, by)) return because("Your role does not allow this.");
  if (!step.from.includes(state)) return because(wrongState[name]?.(state) ?? stateWords[state]);
  if (step.decides && isRelated)
    return because("You cannot decide about yourself or a relative. Ask a colleague.", "BR-RO-04");
  const asked = service && facts.requested.find((each) => each.service === service);
  if (step.ofService && service && !asked) return because("This service was not asked for in this application.");
  if (asked?.outcome) return because("This service has its outcome already.");
  const passed = mayGoOn.includes(name) ? [] : passedDates(facts);
  if (passed.length > 0) return because(passedWords, "BR-REG-05");
  return particular[name]?.(facts, actor, service);
}

/** What does not wait for a new day to be told: telling it, safety, and what the patient or a slip asks. */
const mayGoOn: readonly ApplicationStep[] = [
  "setExpectedDate",
  "recordCheck",
  "withdrawApplication",
  "markEnteredInError",
];
const passedWords = "The day the patient was told has passed. Set a new one, which tells them, before anything else.";

const stateWords: Record<ApplicationState, string> = {
  INCOMPLETE: "A declaration is missing. Discuss the responsibilities first.",
  ID_CHECK: "Identity is not verified yet.",
  CHECKS: "The checks are not all clear yet.",
  AUTHORISE: "The application is past this step.",
  CREDENTIAL: "The application is past this step.",
  REVIEW: "The application is past this step.",
  ACTIVE: "This application is closed: every service has its outcome.",
  REFUSED: "This application is closed: it was refused.",
  WITHDRAWN: "This application is closed: it was withdrawn.",
  EXPIRED: "This application is closed: nobody came. The patient has to register again.",
  ENTERED_IN_ERROR: "This application is closed: it was entered in error.",
};

const wrongState: Partial<Record<ApplicationStep, (state: ApplicationState) => string | undefined>> = {
  completeDeclarations: (state) => (declared.includes(state) ? "Every declaration is made." : undefined),
  recordResponsibilities: (state) => (declared.includes(state) ? "The declarations are complete." : undefined),
  recordIdentityNotPossible: (state) => (declared.includes(state) ? "Identity is verified." : undefined),
};

type Particular = (facts: Facts, actor: Actor, service: Service | undefined) => Reason | undefined;
const held: Particular = (facts, actor) =>
  facts.hasConcern
    ? knows(facts, actor)
      ? because("A coercion concern is open on this patient.", "BR-CO-01")
      : onHold
    : undefined;

/** Where the practice wants four eyes: whoever alone verified what opens the record would also authorise it. */
export function isSelfApproval({ policy, identity }: Facts, actor: Actor, service: Service): boolean {
  if (!policy.fourEyes || kinds[service].by !== "record.authorise") return false;
  const reliedOn = identity.filter(({ method }) => opens(method, service));
  return reliedOn.length > 0 && reliedOn.every(({ verifiedBy }) => verifiedBy === actor.id);
}

/** A credential opens the account to whoever holds it, so nobody is given one unseen; a second one asks again who they are. */
function credentialRefusal(facts: Facts): Reason | undefined {
  const { patient, identity, credential, today } = facts;
  const [gone] = goneGates(facts);
  if (gone) return because(gone.words, gone.rule);
  if (patient.age < 13) return because("Nobody under 13 holds a credential of their own.", "BR-CR-07");
  if (enabled(facts).length === 0) return because("No service is on yet; switch one on first.", "BR-CL-01");
  if (identity.length === 0)
    return because("Identity is not verified; verify it before a credential is issued.", "domain.md 1");
  const [unchecked] = facts.hasConcern ? [] : uncleared(facts);
  if (unchecked) return because(checkWords[unchecked], unchecked === "COMPETENCE" ? "BR-CR-07" : "BR-CL-04");
  if (credential && !identity.some(({ verifiedAt }) => dayOf(new Date(verifiedAt)) === today)) {
    return because("A credential was issued before. Verify identity again today, then issue another.", "BR-CR-04");
  }
  return undefined;
}

/** What one step asks beyond its row. */
const particular: Partial<Record<ApplicationStep, Particular>> = {
  vouchForPatient: (_facts, actor) =>
    actor.canVouch ? undefined : because("You are not authorised to vouch for patients.", "BR-ID-05"),
  verifyByRecordQuestions: (_facts, actor) =>
    actor.canVouch ? undefined : because("You are not authorised to vouch for patients.", "BR-ID-05"),
  recordOwnRequest: (facts) =>
    undecided(facts).some(({ service }) => unmetGates(facts, service, true).some(({ gate }) => gate === "DECLINED"))
      ? undefined
      : because("No decline stands in the record that would need a new request.", "BR-CL-22"),
  endNhsLogin: ({ nhsLogin }) => (nhsLogin ? undefined : because("No link with NHS login is recorded.")),
  proposeRefusal: (facts, _actor, service) =>
    facts.requested.some((each) => each.service === service && each.proposedAt)
      ? because("A refusal waits for its talk already.", "BR-REG-06")
      : undefined,
  expireApplication: (facts) => {
    const day = expiresOn(facts);
    if (day === null)
      return because("Something is on, or a day is set to look again; this does not lapse.", "BR-ID-12");
    return day > facts.today
      ? because(`The patient has until ${inWords(day)} to come or to answer.`, "BR-REG-07")
      : undefined;
  },
  reuseVerification: ({ earlierIdentity = 0 }) =>
    earlierIdentity > 0 ? undefined : because("There is no check of an earlier registration to rely on.", "BR-LE-11"),
  recordIdentityNotPossible: ({ identity }) => (identity.length > 0 ? because("Identity is verified.") : undefined),
  enableService: (facts, actor, service) => {
    const [first] = service ? unmetGates(facts, service, knows(facts, actor)) : [];
    if (first) return because(first.words, first.rule);
    if (service && isSelfApproval(facts, actor, service) && !facts.policy.singleHanded) {
      return because("You verified this patient's identity; somebody else must authorise the record.", "BR-RO-01");
    }
    if (facts.nhsLogin?.level === "P9" && !facts.application.guidanceAt)
      return because("This patient signs in with NHS login: give the safe-use guidance first, and record it.", "BR-CL-06"); // prettier-ignore
    return undefined;
  },
  setExpectedDate: (facts, actor, service) =>
    service && !waitsForReview(facts, service)
      ? because("This service does not wait for a review.")
      : held(facts, actor, service),
  recordGuidance: ({ application }) =>
    application.guidanceAt ? because("The guidance is recorded already.") : undefined,
  withdrawApplication: (facts) =>
    undecided(facts).length === 0 ? because("Every service has its outcome; nothing is left to withdraw.") : undefined,
  issueCredential: (facts, actor, service) => credentialRefusal(facts) ?? held(facts, actor, service),
  handOverCredential: (facts, actor, service) => {
    const [gone] = goneGates(facts);
    if (gone) return because(gone.words, gone.rule);
    if (facts.credential?.state !== "ISSUED") return because("There is no credential waiting to be handed over.");
    if (!facts.application.guidanceAt) return because("Give the safe-use guidance first, and record it.", "BR-CL-06");
    return held(facts, actor, service);
  },
  closeWithoutCredential: (facts, actor, service) => withoutCredentialRefusal(facts) ?? held(facts, actor, service),
  markEnteredInError: enteredInErrorRefusal,
};

/** Each step with the reason why not, for each undecided service where it has one; the dashboard shows exactly these. */
export function stepPermissions(
  of: Case,
  actor: Actor,
): { step: ApplicationStep; service: Service | null; refusal: Reason | undefined }[] {
  return Object.values(ApplicationStep).flatMap((step) => {
    const services = steps[step].ofService ? undecided(of.facts).map(({ service }) => service) : [null];
    return services.map((service) => ({ step, service, refusal: refusal(of, step, actor, service ?? undefined) }));
  });
}
