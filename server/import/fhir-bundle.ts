import { z } from "zod";
import { Concept, Text } from "./fhir-form.ts";
import { readPatient } from "./fhir-patient.ts";
import { type Draft, fileProblem, type Problem, type ReadOptions, tooManyRows } from "./incoming-patient.ts";

const Resource = z.looseObject({ resourceType: z.string() });
const Outcome = z.looseObject({ issue: z.array(z.looseObject({ details: Concept.nullish() })) });
const Bundle = z.looseObject({
  resourceType: z.literal("Bundle"),
  total: z.number().nullish(),
  link: z.array(z.looseObject({ relation: Text })).nullish(),
  entry: z.array(z.looseObject({ resource: z.unknown() })).nullish(),
});

/** Reads one Patient or a Bundle of them; a file problem means that none of its patients were read. */
export function readFhirPatients(text: string, options: ReadOptions): { drafts: Draft[]; fileProblems: Problem[] } {
  const refused = (line: number | null, problem: string, todo: string) => ({
    drafts: [],
    fileProblems: [fileProblem(line, null, problem, todo)],
  });
  const json = parseJson(text);
  if ("problem" in json) return refused(json.line, json.problem, "Fetch or export the file again.");

  const bundle = Bundle.safeParse(json.value).data;
  const resources = bundle ? (bundle.entry ?? []).map(({ resource }) => resource) : [json.value];
  const types = resources.map(typeOf);
  const problem = notPatients(types, resources[0], bundle !== undefined);
  if (problem)
    return refused(null, problem, "Load a file that holds a FHIR R4 Patient, or a Bundle of Patient resources.");
  if (bundle?.link?.some(({ relation }) => relation === "next") || (bundle?.total ?? 0) > resources.length)
    return refused(
      null,
      "This Bundle is only a part of a longer answer.",
      "Fetch the whole answer and load it as one file.",
    );

  const tooMany = tooManyRows(resources.length, options);
  if (tooMany.length > 0) return { drafts: [], fileProblems: tooMany };

  const drafts = resources.flatMap((resource, place) =>
    types[place] === "Patient" ? readPatient(resource, place + 1, options) : [],
  );
  return { drafts, fileProblems: [] };
}

/** The JSON in a text, or where it stops being JSON; the parser's own words are not shown because they quote the file. */
function parseJson(text: string): { value: unknown } | { problem: string; line: number | null } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    const position = /Unexpected end/.test(reason) ? text.trimEnd().length : /position (\d+)/.exec(reason)?.[1];
    if (position === undefined) return { problem: "The file begins like JSON but is not valid JSON.", line: null };
    const before = text.slice(0, Number(position)).split("\n");
    const character = (before.at(-1) ?? "").length + 1;
    return { problem: `The file stops being valid JSON at character ${character} of this line.`, line: before.length };
  }
}

/** The kind of a resource; anything that is not a plain word is not repeated to people. */
function typeOf(resource: unknown): string | undefined {
  const type = Resource.safeParse(resource).data?.resourceType;
  return type !== undefined && /^[A-Za-z]{1,40}$/.test(type) ? type : undefined;
}

/** What a file holds instead of patients; undefined when there is a patient in it. */
function notPatients(types: (string | undefined)[], first: unknown, isBundle: boolean): string | undefined {
  if (types.includes("Patient")) return undefined;
  const found = [...new Set(types.flatMap((type) => type ?? []))].join(", ");
  if (found === "OperationOutcome")
    return `This file holds an error answer (OperationOutcome${errorCode(first)}), not a Patient.`;
  if (isBundle && types.length === 0) return "This file holds an empty Bundle; Gatehouse reads Patient.";
  if (found === "") return "This file holds JSON that is not a FHIR resource; Gatehouse reads Patient.";
  return isBundle
    ? `This file holds ${found} resources; Gatehouse reads Patient.`
    : `This file holds the resource ${found}; Gatehouse reads Patient.`;
}

/** The service's own code for the error, such as INVALIDATED_RESOURCE (BR-PDS-04). */
function errorCode(resource: unknown): string {
  const code = Outcome.safeParse(resource).data?.issue[0]?.details?.coding?.[0]?.code ?? "";
  return /^[A-Z_]+$/.test(code) ? ` ${code}` : "";
}
