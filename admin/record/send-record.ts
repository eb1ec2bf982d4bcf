import { ApiError } from "../api/api-error.ts";
import { odsCode } from "../session/practice-in-address.ts";
import { heard, sessionEnded } from "../session/session.ts";

/** Who the file says it is about, where a person has to compare (BR-CL-51). */
export interface ToCompare {
  words: string;
  familyName?: string;
  givenName?: string;
  born?: string;
}

export interface Brought {
  importId: string | null;
  confirm: ToCompare | null;
}

interface Answer extends Partial<Brought> {
  errors?: {
    message: string;
    extensions: { code: string; rule?: string; correlation: string; fields?: Record<string, string> };
  }[];
}

export interface RecordFile {
  patientId: string;
  file: File;
  isConfirmed: boolean;
  /** Whose system it came from; empty where it is this practice's own. */
  sender: string;
  interaction: string;
}

/** Sends a record as it is; whose it is travels in a header, never in the address. */
export async function sendRecord({ patientId, file, isConfirmed, sender, interaction }: RecordFile, key: string) {
  const headers: Record<string, string> = {
    "content-type": "application/octet-stream",
    "X-Practice": odsCode ?? "",
    "X-Patient": patientId,
    "X-File-Name": encodeURIComponent(file.name),
    "Idempotency-Key": key,
    ...(isConfirmed ? { "X-Confirmed": "true" } : {}),
    ...(sender ? { "X-Sender": sender } : {}),
    ...(sender && interaction ? { "X-Interaction": interaction } : {}),
  };
  return sent<Brought>("/record", headers, file);
}

/** What became of a list of decisions from the practice before. */
export interface Applied {
  applied: number;
  matchedByContent: number;
  notHere: number;
  textChanged: number;
  alreadyDecided: number;
}

/** Sends the list of decisions of the practice before. */
export const sendDecisions = (patientId: string, file: File, key: string) =>
  sent<Applied>(
    "/record/decisions",
    {
      "content-type": "application/octet-stream",
      "X-Practice": odsCode ?? "",
      "X-Patient": patientId,
      "X-File-Name": encodeURIComponent(file.name),
      "Idempotency-Key": key,
    },
    file,
  );

async function sent<Result>(path: string, headers: Record<string, string>, body: File): Promise<Result> {
  const response = await fetch(path, { method: "POST", credentials: "same-origin", headers, body });
  heard(response.headers);
  const answer = (await response.json().catch(() => ({ errors: [] }))) as Answer;
  if (response.ok && !answer.errors) return answer as Result;
  const [refusal] = answer.errors ?? [];
  const { code = "UNAVAILABLE", rule, correlation, fields = {} } = refusal?.extensions ?? {};
  if (code === "UNAUTHENTICATED") sessionEnded();
  throw new ApiError(code, refusal?.message ?? "The file did not arrive. Send it again.", rule, fields, correlation);
}
