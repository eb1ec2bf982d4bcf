import { odsCode } from "../session/practice-in-address.ts";
import { heard, sessionEnded } from "../session/session.ts";
import { ApiError } from "./api-error.ts";

interface Refused {
  errors?: { message: string; extensions: { code: string; rule?: string; correlation: string } }[];
}

/** Fetches a file about a patient and saves it; who it is about travels in a header, never in the address. */
export async function download(path: string, patientId: string, fileName: string): Promise<true> {
  const headers = { "X-Practice": odsCode ?? "", "X-Patient": patientId };
  const response = await fetch(path, { credentials: "same-origin", headers });
  heard(response.headers);
  if (!response.ok) {
    const { errors } = (await response.json().catch(() => ({}))) as Refused;
    const { code = "UNAVAILABLE", rule, correlation } = errors?.[0]?.extensions ?? {};
    if (code === "UNAUTHENTICATED") sessionEnded();
    throw new ApiError(code, errors?.[0]?.message ?? "The file did not arrive. Try again.", rule, {}, correlation);
  }
  const place = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = place;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(place);
  return true;
}
