import { odsCode } from "../session/practice-in-address.ts";
import { heard, sessionEnded } from "../session/session.ts";
import { ApiError } from "./api-error.ts";

interface Answer {
  batchId?: string;
  errors?: { message: string; extensions: { code: string; correlation: string } }[];
}

/** Sends one file of patients as it is; its name travels in a header, never in the address. Answers with the batch's id. */
export async function upload(file: File, key: string): Promise<string> {
  const response = await fetch("/import", {
    method: "POST",
    credentials: "same-origin",
    headers: {
      "content-type": "application/octet-stream",
      "X-Practice": odsCode ?? "",
      "X-File-Name": encodeURIComponent(file.name),
      "Idempotency-Key": key,
    },
    body: file,
  });
  heard(response.headers);
  const { batchId, errors } = (await response.json().catch(() => ({}))) as Answer;
  if (batchId) return batchId;
  const [refusal] = errors ?? [];
  const { code = "UNAVAILABLE", correlation } = refusal?.extensions ?? {};
  if (code === "UNAUTHENTICATED") sessionEnded();
  throw new ApiError(code, refusal?.message ?? "The file did not arrive. Send it again.", undefined, {}, correlation);
}
