import { odsCode } from "../session/practice-in-address.ts";
import { heard, sessionEnded } from "../session/session.ts";
import { ApiError } from "./api-error.ts";

interface Refused {
  errors?: { message: string; extensions: { code: string; correlation: string; fields?: Record<string, string> } }[];
}

/** Asks the server for a file and hands it to the browser to keep; what is asked travels in the body, never in the address. */
export async function download(path: string, asked: object): Promise<void> {
  const response = await fetch(path, {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json", "X-Practice": odsCode ?? "" },
    body: JSON.stringify(asked),
  });
  heard(response.headers);
  if (!response.ok) {
    const [refusal] = ((await response.json().catch(() => ({}))) as Refused).errors ?? [];
    const { code = "UNAVAILABLE", correlation, fields } = refusal?.extensions ?? {};
    if (code === "UNAUTHENTICATED") sessionEnded();
    throw new ApiError(code, refusal?.message ?? "The file did not arrive. Try again.", undefined, fields, correlation);
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "export.csv";
  link.click();
  URL.revokeObjectURL(link.href);
}
