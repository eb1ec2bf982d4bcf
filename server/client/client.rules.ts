import type { Permission } from "../permissions.ts";

/** What a program may be allowed: to bring applications in and to read. Whatever decides about a patient takes a person. */
export const clientScopes = [
  "application.submitUnmatched",
  "patient.read",
  "application.read",
  "work.read",
  "clinicalSystem.read",
  "verification.read",
  "credential.read",
  "report.read",
] as const satisfies readonly Permission[];
export type ClientScope = (typeof clientScopes)[number];

/** The one change a program may make. */
const changes: readonly string[] = ["submitUnmatchedApplication"];

/** A program reads, and brings applications in; no scope lets it do more. */
export const mayProgram = (isChange: boolean, names: readonly string[]) =>
  !isChange || names.every((name) => changes.includes(name));
