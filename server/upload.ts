import express, { type Request, type Response } from "express";
import { badInput, Refusal } from "./errors.ts";

/** The name as people know the file, without folders and signs that are not for reading. */
export function fileNameOf(request: Request): string {
  const written = decoded(request.get("x-file-name") ?? "");
  const last = written.split(/[/\\]/).at(-1) ?? "";
  const readable = last.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "").trim();
  if (readable === "") throw badInput({ "X-File-Name": "Send the file's name, percent-encoded, as X-File-Name." });
  return readable.slice(0, 255);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** The bytes of an uploaded file; one that is larger than the limit is refused before it is held in memory. */
export function uploadOf(limit: number, tooLarge: string) {
  const whole = express.raw({ type: "application/octet-stream", limit, inflate: false });
  return (request: Request, response: Response): Promise<Uint8Array> =>
    new Promise((resolve, reject) =>
      whole(request, response, (error?: unknown) => {
        if (error) reject(refusedBody(error, tooLarge));
        else if (Buffer.isBuffer(request.body)) resolve(request.body);
        else reject(new Refusal("BAD_USER_INPUT", "Send the file itself, as application/octet-stream."));
      }),
    );
}

function refusedBody(error: unknown, tooLarge: string): unknown {
  const { status } = error as { status?: number };
  if (status === 413) return badInput({ file: tooLarge });
  return status && status < 500
    ? new Refusal("BAD_USER_INPUT", "The file did not arrive whole. Send it again.")
    : error;
}
