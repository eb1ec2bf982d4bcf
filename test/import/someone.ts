import type { Running } from "../../server/main.ts";
import { testPractice } from "../support/practice.ts";
import { reportOf, upload } from "./upload.ts";

export const ann = "Ann,Clarke,1/1/2010,SW1A 1AA,9990000018,1 Mill Lane,F";
export const ben = "Ben,Okoro,2/2/2011,M1 1AE,9990000026,2 Mill Lane,M";

/** A practice with its manager, and what loading a file comes to. */
export async function someone(held: { running: Running }) {
  const practice = await testPractice(held);
  const manager = await practice.member("PRACTICE_MANAGER");
  const load = async (content: string | Uint8Array) => {
    const { batchId, errors } = await upload(held.running, manager, practice.odsCode, content);
    if (errors) throw new Error(errors[0]?.message);
    return reportOf(manager, batchId);
  };
  return { practice, manager, load };
}

type Json = Record<string, unknown>;

/** A FHIR Patient of that name and number. */
export const fhir = (more: Json = {}) =>
  JSON.stringify({
    resourceType: "Patient",
    identifier: [{ system: "https://fhir.nhs.uk/Id/nhs-number", value: "9990000018" }],
    name: [{ use: "usual", given: ["Ann"], family: "Clarke" }],
    birthDate: "2010-01-01",
    ...more,
  });
