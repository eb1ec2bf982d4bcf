import { GraphQLError } from "graphql";

/** The refusals we expect: a code for programs, an HTTP status, and a sentence that staff can act on. */
const statuses = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  BAD_USER_INPUT: 422,
  RULE_BROKEN: 422,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
} as const;

export type RefusalCode = keyof typeof statuses;

export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    /** rule: the number of the rule kept; fields: what is wrong with each input; patientId: whose record asks for a reason; retryAfter: seconds. */
    readonly details: { rule?: string; fields?: Record<string, string>; patientId?: string; retryAfter?: number } = {},
  ) {
    super(message);
  }

  get status() {
    return statuses[this.code];
  }
}

export const unauthenticated = () => new Refusal("UNAUTHENTICATED", "You are signed out. Sign in to go on.");
export const forbidden = (message = "Your role does not allow this. Ask your practice manager.") =>
  new Refusal("FORBIDDEN", message);
export const notFound = (what: string) => new Refusal("NOT_FOUND", `This ${what} is not on this practice's list.`);
export const conflict = (message = "Somebody else changed this since you opened it. Look again, then decide.") =>
  new Refusal("CONFLICT", message);
export const ruleBroken = (message: string, rule?: string) => new Refusal("RULE_BROKEN", message, rule ? { rule } : {});
export const badInput = (fields: Record<string, string>) =>
  new Refusal("BAD_USER_INPUT", Object.values(fields).join(" "), { fields });
export const unavailable = () =>
  new Refusal(
    "UNAVAILABLE",
    // Not 'nothing was changed': when the connection is lost at COMMIT nobody knows; the key of the press keeps a second try safe.
    "Gatehouse cannot reach its database just now. Try again in a moment.",
    { retryAfter: 2 },
  );

/** What a broken named constraint means to staff; a test holds every name to a sentence here or to a reason why none can reach them. */
export const sentences: Record<string, () => Refusal> = {
  application_one_open: () =>
    conflict("This patient already has an open application. Open that one, or close it first."),
  weekly_sweep_key: () => conflict("Somebody has just finished this week. Look again."),
  credential_one_live: () => conflict("A credential is already waiting to be used. Look again."),
  safe_contact_now: () => conflict(),
  service_access_now: () => conflict(),
  import_batch_one_committing: () =>
    conflict("Another file is being written just now. Wait until it is done, then commit this one."),
  api_client_name: () => conflict("A program of this name is known already. Choose another name."),
  unmatched_application_once: () => conflict("This file is being loaded by somebody else. Look again in a moment."),
  saved_filter_name: () => badInput({ name: "You have a filter of this name. Choose another name." }),
  practice_ods_code: () => conflict("There is a practice with this code already."),
  staff_email: () => badInput({ email: "Somebody with this e-mail address is already known." }),
  membership_key: () => badInput({ email: "This person already works at this practice." }),
  membership_period: () => badInput({ activeTo: "The last day is before the first day." }),
  declared_relative_staff: () => notFound("member of staff"),
  declared_relative_key: () => conflict("This relative is already declared."),
  patient_nhs_number: () => conflict("Another patient of this practice has this NHS number."),
  person_nhs_number: () => conflict("A person with this NHS number is known here already. Open that one."),
  verification_superseded_once: () =>
    conflict("Somebody else verified this identity just now. Look again, then decide."),
  redaction_decision_stands: () => conflict(),
  redaction_safety_answer_once: () => conflict("Somebody else answered this just now. Look again."),
  enhanced_review_one_open: () => conflict("A review of this patient is open already. Open that one."),
  told_of_access_key: () => conflict("This day is recorded already."),
  nhs_login_link_one_live: () => conflict("Somebody else recorded a link just now. Look again."),
  requested_service_key: () => badInput({ services: "Each service can be asked for once." }),
};

interface DatabaseError {
  code: string;
  severity?: string;
  constraint?: string;
}

export const isDatabaseError = (error: unknown): error is DatabaseError =>
  error instanceof Error && "code" in error && typeof error.code === "string";

/** The connection, the server behind it or the time ran out; the same may work in a moment. */
const lost = new Set(
  "57014 53300 57P01 57P02 57P03 25P03 08000 08001 08003 08004 08006 ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT EHOSTUNREACH ENOTFOUND EAI_AGAIN".split(
    " ",
  ),
);
const lostSaid = /Connection terminated|timeout exceeded when trying to connect|is not queryable|Query read timeout/;

/** The refusal behind an error, or undefined when the error is ours to mend. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof GraphQLError && error.originalError) return refusalOf(error.originalError);
  if (error instanceof AggregateError) return refusalOf(error.errors[0]);
  if (!isDatabaseError(error)) {
    return error instanceof Error && lostSaid.test(error.message) ? unavailable() : undefined;
  }
  if (lost.has(error.code) || error.severity === "FATAL") return unavailable();
  if (error.code === "55P03" || isWorthRetrying(error))
    return conflict("Somebody else is deciding this right now. Look again in a moment.");
  return error.constraint ? sentences[error.constraint]?.() : undefined;
}

/** Two changes met and the database undid one of them: worth another try. */
export const isWorthRetrying = (error: unknown) =>
  isDatabaseError(error) && (error.code === "40001" || error.code === "40P01");
