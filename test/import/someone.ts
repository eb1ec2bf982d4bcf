import type { Running } from "../../server/main.ts";
import { testPractice } from "../support/practice.ts";
import { check, reportOf, take, upload, write, type Report } from "./upload.ts";

export const ann = "Ann,Clarke,1/1/2010,SW1A 1AA,9990000018,1 Mill Lane,F";
export const ben = "Ben,Okoro,2/2/2011,M1 1AE,9990000026,2 Mill Lane,M";

const whole = { "x-whole-list": "true" };

/** A practice with its manager, and what a file comes to at each stage. */
export async function someone(held: { running: Running }, odsCode?: string) {
  const practice = await testPractice(held, {}, odsCode);
  const manager = await practice.member("PRACTICE_MANAGER");

  /** As far as the review. */
  async function checked(content: string | Uint8Array, headers: Record<string, string> = {}): Promise<Report> {
    const { batchId, errors } = await upload(held.running, manager, practice.odsCode, content, headers);
    if (errors) throw new Error(errors[0]?.message);
    await check(held.running, practice.practiceId, batchId);
    return reportOf(manager, batchId);
  }

  /** Every possible leaver is said to have left. */
  async function committed({ id, rowsLeaver, state, isHeld }: Report): Promise<Report> {
    if (state !== "CHECKED" && state !== "IN_REVIEW") return reportOf(manager, id);
    if (rowsLeaver > 0) await take(manager, "decideKind", id, { outcome: "LEAVER", decision: "TAKE" });
    const { errors } = await take(manager, "commit", id, { reason: isHeld ? "A branch has closed." : null });
    if (errors) throw new Error(errors[0]?.message);
    await write(held.running, practice.practiceId, id);
    return reportOf(manager, id);
  }

  const load = async (content: string | Uint8Array) => committed(await checked(content));
  return {
    practice,
    manager,
    checked,
    committed,
    load,
    /** The week's list of everybody who is registered. */
    checkedWhole: (content: string) => checked(content, whole),
    loadWhole: async (content: string) => committed(await checked(content, whole)),
  };
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
