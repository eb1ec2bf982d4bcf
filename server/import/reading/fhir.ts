import { z } from "zod";
import { readPatient } from "../fhir-patient.ts";
import { Concept, Text } from "../fhir-form.ts";
import { FileRefused } from "../file-problems.ts";
import { fileProblem, tooManyRows, type Draft, type ReadOptions } from "../incoming-patient.ts";
import { jsonParts } from "./json-parts.ts";

const Resource = z.looseObject({ resourceType: z.string() });
const Entry = z.looseObject({ resource: z.unknown() });
const Outcome = z.looseObject({ issue: z.array(z.looseObject({ details: Concept.nullish() })) });
const Bundle = z.looseObject({
  resourceType: z.literal("Bundle"),
  total: z.number().nullish(),
  link: z.array(z.looseObject({ relation: Text })).nullish(),
});

const refused = (problem: string, todo: string) => new FileRefused([fileProblem(null, null, problem, todo)]);
const load = "Load a file that holds a FHIR R4 Patient, or a Bundle of Patient resources.";

/** Reads one Patient, or a Bundle of them as it comes in; the line of a draft is the number of its entry. */
export async function* readFhir(text: AsyncIterable<string>, options: ReadOptions): AsyncIterable<Draft> {
  const types = new Set<string>();
  let [count, patients] = [0, 0];
  for await (const { kind, value } of jsonParts(text)) {
    if (kind === "whole") {
      const single = Bundle.safeParse(value).success ? undefined : value;
      if (single !== undefined && count === 0) yield* onePatient(single, options);
      else refuseUnlessWhole(value, { count, patients, types });
      continue;
    }
    count += 1;
    const resource = Entry.safeParse(value).data?.resource;
    const type = typeOf(resource);
    if (type === "Patient") {
      patients += 1;
      const tooMany = tooManyRows(patients, options);
      if (tooMany.length > 0) throw new FileRefused(tooMany);
      yield readPatient(resource, count, options);
    } else if (type !== undefined && types.size < 20) types.add(type);
  }
}

function* onePatient(resource: unknown, options: ReadOptions): Iterable<Draft> {
  const type = typeOf(resource);
  if (type === "Patient") yield readPatient(resource, 1, options);
  else if (type === "OperationOutcome") throw refused(errorAnswer(resource), load);
  else if (type === undefined)
    throw refused("This file holds JSON that is not a FHIR resource; Gatehouse reads Patient.", load); // prettier-ignore
  else throw refused(`This file holds the resource ${type}; Gatehouse reads Patient.`, load);
}

interface Counted {
  count: number;
  patients: number;
  types: ReadonlySet<string>;
}

/** Judges a Bundle when all of it was seen: a part of a longer answer, or one without patients, is refused whole. */
function refuseUnlessWhole(around: unknown, { count, patients, types }: Counted) {
  const bundle = Bundle.safeParse(around).data;
  if (!bundle) throw refused("This file holds JSON that is not a FHIR resource; Gatehouse reads Patient.", load);
  if (count === 0) throw refused("This file holds an empty Bundle; Gatehouse reads Patient.", load);
  if (patients === 0 && types.has("OperationOutcome") && types.size === 1)
    throw refused("This file holds an error answer (OperationOutcome), not a Patient.", load);
  if (patients === 0)
    throw refused(
      types.size === 0
        ? "This file holds JSON that is not a FHIR resource; Gatehouse reads Patient."
        : `This file holds ${[...types].join(", ")} resources; Gatehouse reads Patient.`,
      load,
    );
  if (bundle.link?.some(({ relation }) => relation === "next") || (bundle.total ?? 0) > count)
    throw refused("This Bundle is only a part of a longer answer.", "Fetch the whole answer and load it as one file.");
}

/** The kind of a resource; anything that is not a plain word is not repeated to people. */
function typeOf(resource: unknown): string | undefined {
  const type = Resource.safeParse(resource).data?.resourceType;
  return type !== undefined && /^[A-Za-z]{1,40}$/.test(type) ? type : undefined;
}

/** With the service's own code for the error, such as INVALIDATED_RESOURCE (BR-PDS-04). */
function errorAnswer(resource: unknown): string {
  const code = Outcome.safeParse(resource).data?.issue[0]?.details?.coding?.[0]?.code ?? "";
  return `This file holds an error answer (OperationOutcome${/^[A-Z_]+$/.test(code) ? ` ${code}` : ""}), not a Patient.`;
}
