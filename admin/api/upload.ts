import { odsCode } from "../session/practice-in-address.ts";
import { heard, sessionEnded } from "../session/session.ts";
import { ApiError } from "./api-error.ts";

interface Answer {
  batchId?: string;
  errors?: { message: string; extensions: { code: string; correlation: string } }[];
}

export interface Upload {
  file: File;
  kind: string;
  isWhole: boolean;
  key: string;
  signal: AbortSignal;
  /** How much of the file has gone, from 0 to 1. */
  onProgress(share: number): void;
}

/** Sends one file as it is; its name travels in a header, never in the address. Answers with the batch's id. */
export function upload({ file, kind, isWhole, key, signal, onProgress }: Upload): Promise<string> {
  // fetch does not tell how much of a body has gone.
  const request = new XMLHttpRequest();
  request.open("POST", "/import");
  const headers = {
    "content-type": "application/octet-stream",
    "X-Practice": odsCode ?? "",
    "X-File-Name": encodeURIComponent(file.name),
    "X-Import-Kind": kind,
    "X-Whole-List": String(isWhole),
    "Idempotency-Key": key,
  };
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  return new Promise((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      heard(headersOf(request));
      const { batchId, errors } = answerOf(request.responseText);
      if (batchId) resolve(batchId);
      else reject(errorOf(errors));
    };
    request.onerror = () => reject(errorOf());
    request.onabort = () => reject(new ApiError("BAD_USER_INPUT", "The upload was stopped; nothing was loaded."));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}

function answerOf(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}

const headersOf = (request: XMLHttpRequest) =>
  new Headers(
    request
      .getAllResponseHeaders()
      .trim()
      .split(/[\r\n]+/)
      .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()] as [string, string]),
  );

function errorOf(errors: Answer["errors"] = []) {
  const [refusal] = errors;
  const { code = "UNAVAILABLE", correlation } = refusal?.extensions ?? {};
  if (code === "UNAUTHENTICATED") sessionEnded();
  return new ApiError(code, refusal?.message ?? "The file did not arrive. Send it again.", undefined, {}, correlation);
}
