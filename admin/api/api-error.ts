import { ClientError } from "graphql-request";

interface Refusal {
  message: string;
  extensions?: {
    code?: string;
    rule?: string;
    fields?: Record<string, string>;
    patientId?: string;
    correlation?: string;
  };
}

/** Why the server did not do what was asked, in its own words; `correlation` finds it in the server's log. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly rule?: string,
    /** What is wrong with each field, by the field's name. */
    readonly fields: Record<string, string> = {},
    readonly correlation?: string,
    /** Whose record asks for a reason before it is opened. */
    readonly patientId?: string,
  ) {
    super(message);
  }

  /** Nobody knows whether it was done: the same press may be sent again. */
  get isUncertain() {
    return this.code === "UNREACHABLE" || this.code === "UNAVAILABLE";
  }
}

export function apiErrorOf(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (!(error instanceof ClientError)) {
    return new ApiError("UNREACHABLE", "Gatehouse cannot be reached. Check your connection, then try again.");
  }
  const [refusal] = (error.response.errors ?? []) as unknown as Refusal[];
  const { code = "INTERNAL", rule, fields = {}, correlation, patientId } = refusal?.extensions ?? {};
  return error.response.status === 503 && !refusal
    ? new ApiError("UNAVAILABLE", "Gatehouse is not available just now. Try again in a moment.")
    : new ApiError(code, refusal?.message ?? "Something went wrong.", rule, byLastName(fields), correlation, patientId);
}

/** `details.roles` is the field `roles` of the form. */
const byLastName = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([place, text]) => [place.split(".").at(-1) ?? place, text]));
