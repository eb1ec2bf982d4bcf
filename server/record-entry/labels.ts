import { type At, Odd } from "./fhir-path.ts";

/** GP2GP's label for what the patient is not to see (domain.md 5.2). */
export const noPat = {
  system: "http://hl7.org/fhir/v3/ActCode",
  code: "NOPAT",
  display: "no disclosure to patient, family or caregivers without attending provider's authorization",
} as const;

const isActCode = (system: string | undefined) => system === undefined || /v3-?\/?ActCode$/i.test(system);

/** Whether a resource came hidden: NOPAT in meta.security or in securityLabel. A label that cannot be read is no label to pass over. */
export function isLabelled(resource: At): boolean {
  const codings = [
    ...(resource.one("meta")?.list("security") ?? []),
    ...resource.list("securityLabel").flatMap((concept) => concept.list("coding")),
  ];
  return codings.map(isNoPat).some(Boolean);
}

function isNoPat(coding: At): boolean {
  const code = coding.text("code");
  if (code === undefined || code.trim() === "") throw new Odd(coding.path, "This security label has no code.");
  if (code === noPat.code) return true;
  if (code.trim().toUpperCase() === noPat.code) throw new Odd(coding.path, "This security label is misspelled.");
  if (isActCode(coding.text("system")) && !/^[A-Z]+$/.test(code))
    throw new Odd(coding.path, "This is not a security label.");
  return false;
}
