import { declarations } from "../application/application.words.ts";
import { closeHelpOffer, recordApproach, recordToldOfAccess } from "../decline/approach.service.ts";
import type { ApproachChannel, ApproachOutcome, HelpKind } from "../decline/approach.words.ts";
import { saveFilter } from "../filter/filter.service.ts";
import type { FilterChoice } from "../filter/filter.rules.ts";
import type { Service } from "../service-access/service.ts";
import { submitUnmatchedApplication } from "../unmatched/unmatched.service.ts";
import type { Act } from "./acts.ts";
import type { NewPatient } from "./patients.ts";
import type { Part } from "./people.ts";
import { transactional, type Tale } from "./tales.ts";

const act = (operation: string, by: Part, after: number, work: Act["do"]): Act => ({ operation, by, after, do: work });

const approach = (after: number, channel: ApproachChannel, outcome: ApproachOutcome, help: HelpKind[] = []) =>
  act("recordApproach", "reception", after, (ctx, patientId, staff) =>
    recordApproach(ctx, patientId, {
      ...{ approachedOn: ctx.today, channel, outcome, help: help.length > 0 ? help : null },
      helpOwnerId: help.includes("DEVICE") ? (staff.reception ?? null) : null,
    }),
  );

const helped = (after: number) =>
  act("closeHelpOffer", "reception", after, async (ctx, patientId) => {
    const offer = await ctx.change.one<{ id: string; version: number }>(
      "SELECT id, version FROM help_offer WHERE patient_id = $1 AND closed_at IS NULL",
      [patientId],
    );
    return offer && closeHelpOffer(ctx, offer, "HELPED");
  });

const told = (after: number) =>
  act("recordToldOfAccess", "reception", after, (ctx, patientId) => recordToldOfAccess(ctx, patientId, ctx.today));

/** Who was asked at the desk or by telephone, and who needs help before they can use anything. */
export const approaches: readonly Tale[] = [
  { about: "OLD", began: [6, 10], acts: () => [approach(0, "PHONE", "UNABLE", ["DEVICE", "EMAIL"])] },
  { about: "GROWN_UP", began: [12, 20], acts: () => [told(0), approach(1, "IN_PERSON", "THINKING")] },
  { about: "SPEAKS_ANOTHER", began: [2, 5], acts: () => [approach(0, "IN_PERSON", "UNABLE", ["LANGUAGE"])] },
  { about: "OLD", began: [30, 40], acts: () => [approach(0, "PHONE", "UNABLE", ["DEVICE"]), helped(9)] },
  { about: "GROWN_UP", began: [3, 15], acts: () => [approach(0, "PHONE", "NO_ANSWER")] },
];

/** What a volunteer at the desk typed for somebody; nobody was looked up (BR-CL-07). */
const typed = ({ familyName, givenName, born, postcode, mobile }: NewPatient, services: readonly Service[]) =>
  act("submitUnmatchedApplication", "champion", 0, (ctx) =>
    submitUnmatchedApplication(ctx, {
      ...{ familyName, givenName, born, postcode, mobile, services, declarations, signedOn: ctx.today },
      ...{ consentEmail: false, consentSms: mobile !== null, leaflet: "4" },
    }),
  );

/** Applications that wait to be matched: one as it stands in the record, one by a short first name, one of somebody who moved. */
export const unmatched: readonly Tale[] = [
  { about: "GROWN_UP", began: [1, 3], acts: (_, patient) => [typed(patient, transactional)] },
  { about: "GROWN_UP", began: [1, 4], acts: (_, patient) => [typed({ ...patient, givenName: patient.givenName.slice(0, 3) }, ["PRESCRIPTIONS"])] }, // prettier-ignore
  { about: "OLD", began: [2, 6], acts: (_, patient) => [typed({ ...patient, postcode: "ZZ99 3VZ" }, transactional)] },
];

const filter = (by: Part, name: string, isShared: boolean, choices: FilterChoice[]) =>
  act("saveFilter", by, 0, (ctx) => saveFilter(ctx, { list: "APPLICATIONS", name, isShared, choices }));

const choice = (name: string, value: string): FilterChoice => ({ name, value });

/** Filters of the list of applications that the practice shares, and one's own. */
export const filters: readonly Act[] = [
  filter("manager", "Nobody’s yet, for the morning", true, [choice("open", "OPEN"), choice("owner", "UNASSIGNED")]),
  filter("registrar", "Sign-in details to hand over", true, [choice("open", "OPEN"), choice("queue", "CREDENTIAL_HAND_OVER")]), // prettier-ignore
  filter("reception", "Waiting for ID", false, [choice("open", "OPEN"), choice("queue", "ID_WAITING")]),
];
