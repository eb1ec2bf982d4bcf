import { expect } from "@jest/globals";
import { everyField } from "../support/every-field.ts";
import type { Answer, Member } from "../support/practice.ts";

/** What is said of a concern in these tests; nobody may find it where it does not belong. */
export const secret = "Her husband stands over her while she scrolls";

export const about = (kind: string, more: object = {}) => ({
  kind,
  severity: "HIGH",
  note: secret,
  noticedOn: "2026-11-02",
  ...more,
});

const concern = `id version kind state severity outcome dueOn restricted suspended suspendedAt restoredAt restoredByName talkedAloneOn breachDueAt
  ownerName closedByName keptFromNames outcomes notes { text byName } steps { step refusal { words rule } }`;

export const suspend = (by: Member, patientId: string, given: object, services?: string[]): Promise<Answer> =>
  by.ask(
    `mutation ($p: UUID!, $given: ConcernInput!, $services: [Service!]) { result: suspendNow(patientId: $p, given: $given, services: $services) {
       onHold openItems services { service state reason visibleFrom } concerns { id kind isSuspending } } }`,
    { p: patientId, given, services },
  );

export const raise = (by: Member, patientId: string, given: object, asks = false): Promise<Answer> =>
  by.ask("mutation ($p: UUID!, $given: ConcernInput!, $asks: Boolean!) { result: raiseConcern(patientId: $p, given: $given, suspensionRequested: $asks) }", { p: patientId, given, asks }); // prettier-ignore

export const openConcern = (by: Member, id: string): Promise<Answer> =>
  by.ask(`query ($id: UUID!) { result: concern(id: $id) { ${concern} } }`, { id });

const arguments_ = {
  triageConcern: ["$severity: ConcernSeverity!, $ownerId: UUID, $dueOn: LocalDate!, $note: String", "severity: $severity, ownerId: $ownerId, dueOn: $dueOn, note: $note"], // prettier-ignore
  actOnConcern: ["$note: String!", "note: $note"],
  addConcernNote: ["$note: String!", "note: $note"],
  closeConcern: ["$given: ClosingInput!", "given: $given"],
  restoreAccess: ["", ""],
} as const;

/** Takes a step of a concern as it is now. */
export async function step(
  by: Member,
  id: string,
  name: keyof typeof arguments_,
  variables: object = {},
): Promise<Answer> {
  const seen = await openConcern(by, id);
  const [declared, given] = arguments_[name];
  return by.ask(
    `mutation (${["$id: UUID!, $version: Int!", declared].filter(Boolean).join(", ")}) { result: ${name}(id: $id, version: $version${given ? `, ${given}` : ""}) { ${concern} } }`,
    { id, version: seen.data?.result.version ?? 1, ...variables },
  );
}

export const done = ({ data, errors }: Answer) => {
  expect(errors).toBeUndefined();
  return data.result;
};

/** The text of one query's answer, every field of it. */
export async function read(who: Member, query: string, args = ""): Promise<string> {
  const { data, errors } = await who.ask(`{ result: ${query}${args}${await everyField(query)} }`);
  return JSON.stringify(errors?.map(({ extensions }) => extensions.code) ?? data.result);
}

/** What is each one's own taken out: ids, references, instants, versions. */
export const alike = (text: string) =>
  text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id")
    .replace(/[2-9A-Z]{3}-[2-9A-Z]{4}/g, "reference")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)/g, "instant")
    .replace(/"version":\d+/g, '"version":0');

/** Every instant in a text, as a number. */
export const instants = (text: string) =>
  [...text.matchAll(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|\+00:00)/g)].map(([written]) => Date.parse(written));
