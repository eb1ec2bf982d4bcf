import type { EvidenceInput, EvidenceKindFragment } from "../../schema/documents.ts";
import { textOrNull } from "../ui/form-values.ts";
import type { FormReader } from "../ui/read-form.ts";

export type EvidenceKind = EvidenceKindFragment;

/** One document as EvidenceFields ask for it. */
export function evidenceIn(form: FormReader, values: FormData, piece: string): EvidenceInput {
  const seenOriginal = values.has(`${piece}-seenOriginal`);
  const type = textOrNull(values, `${piece}-type`);
  if (!type) form.wrong(`${piece}-type`, `Choose the ${piece} document.`);
  else if (!seenOriginal) form.wrong(`${piece}-seenOriginal`, "Look at the original; a copy does not count.");
  return {
    type: type as EvidenceInput["type"],
    issuerCountry: textOrNull(values, `${piece}-issuerCountry`),
    issuedOn: form.dateOrNull(`${piece}-issuedOn`),
    expiresOn: form.dateOrNull(`${piece}-expiresOn`),
    seenOriginal,
  };
}

/** 'Level 3, with a photograph' */
export function worthOf({ level, hasPhoto, provesAddress, unconfirmed }: EvidenceKind) {
  const worth = level ? `Level ${level}, ${hasPhoto ? "with" : "without"} a photograph` : "Proves an address only";
  const place = unconfirmed ? "; its place in the national list is not confirmed" : "";
  return `${worth}${level && provesAddress ? ", proves an address" : ""}${place}.`;
}

/** As the list of kinds groups them. */
export const groupOf = ({ level }: EvidenceKind) => (level ? `Level ${level}` : "Proof of address only");
