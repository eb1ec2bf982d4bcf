import { odsCode } from "../session/practice-in-address.ts";
import { heard, sessionEnded } from "../session/session.ts";
import { ApiError } from "./api-error.ts";

interface Refused {
  errors?: {
    message: string;
    extensions: { code: string; rule?: string; correlation: string; fields?: Record<string, string> };
  }[];
}

interface Wanted {
  asked?: object;
  patientId?: string;
}

/**
 * Asks the server for a file and hands it to the browser to keep, under the name the server gave it. What is asked
 * travels in the body and who it is about in a header, never in the address.
 */
export async function download(path: string, { asked, patientId }: Wanted = {}): Promise<true> {
  const response = await fetch(path, {
    credentials: "same-origin",
    headers: { "X-Practice": odsCode ?? "", ...(patientId && { "X-Patient": patientId }), ...(asked && { "content-type": "application/json" }) }, // prettier-ignore
    ...(asked && { method: "POST", body: JSON.stringify(asked) }),
  });
  heard(response.headers);
  if (!response.ok) {
    const [refusal] = ((await response.json().catch(() => ({}))) as Refused).errors ?? [];
    const { code = "UNAVAILABLE", rule, correlation, fields } = refusal?.extensions ?? {};
    if (code === "UNAUTHENTICATED") sessionEnded();
    throw new ApiError(code, refusal?.message ?? "The file did not arrive. Try again.", rule, fields, correlation);
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "";
  link.click();
  URL.revokeObjectURL(link.href);
  return true;
}
