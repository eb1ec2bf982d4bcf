import type { AuditOutcome } from "../../schema/documents.ts";

export const outcomes: Record<AuditOutcome, string> = {
  DONE: "Done",
  LOOKED: "Looked",
  REFUSED: "Refused",
  FAILED: "Failed",
};

/** enableService → Enable service. */
export const eventInWords = (event: string) => {
  const words = event.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};
