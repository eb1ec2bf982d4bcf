import type { Seen } from "../application/application.service.ts";
import type {
  CheckKind,
  CheckOutcome,
  Declaration,
  InformationFormat,
  SeenAlone,
} from "../application/application.words.ts";
import type { ServiceRefused } from "../application/refusal.rules.ts";
import { recordCheck } from "../application/check.service.ts";
import { handOverCredential, issueCredential } from "../application/credential.service.ts";
import { completeDeclarations, recordGuidance, recordResponsibilities } from "../application/form.service.ts";
import { recordIdentityNotPossible, verifyIdentity } from "../application/identity.service.ts";
import { expireApplication, withdrawApplication } from "../application/leaving.service.ts";
import { refuseService } from "../application/refusing.service.ts";
import { enableService, setExpectedDate } from "../application/services.service.ts";
import { markEnteredInError } from "../application/closing.service.ts";
import { assignApplication } from "../application/application.service.ts";
import type { Asked } from "../application/take.rules.ts";
import { takeApplication } from "../application/take.service.ts";
import { confirmInClinicalSystem } from "../clinical-system/clinical-system.service.ts";
import type { Context } from "../context.ts";
import type { CredentialChannel } from "../credential/credential.words.ts";
import { recordDecline } from "../decline/decline.service.ts";
import { changeInformation } from "../information/information.service.ts";
import { unnamed } from "../information/information.rules.ts";
import { lockedAccess } from "../service-access/service-access.service.ts";
import type { Service } from "../service-access/service.ts";
import { declareRelative } from "../staff/staff.service.ts";
import type { Relation } from "../staff/staff.entity.ts";
import { addDays } from "../time.ts";
import type { EvidenceType } from "../verification/evidence-type.ts";
import type { QuestionCategory } from "../verification/verification.words.ts";
import type { Part } from "./people.ts";

/** One step of a case: who takes it, how many working days after the one before, and the use case it is. */
export interface Act {
  /** The operation it is, whose permission its actor must hold. */
  operation: string;
  by: Part;
  after: number;
  do: (ctx: Context, patientId: string, staff: Team) => Promise<unknown>;
}

/** The ids of who works here. */
export type Team = Readonly<Partial<Record<Part, string>>>;

const act = (operation: string, by: Part, after: number, work: Act["do"]): Act => ({ operation, by, after, do: work });

/** A step of the patient's newest application, as it stands. */
const step = (
  operation: string,
  by: Part,
  after: number,
  work: (ctx: Context, seen: Seen, staff: Team) => Promise<unknown>,
) =>
  act(operation, by, after, async (ctx, patientId, staff) => {
    const seen = await ctx.change.one<Seen>(
      "SELECT id, version FROM application WHERE patient_id = $1 ORDER BY received_at DESC LIMIT 1",
      [patientId],
    );
    if (!seen) throw new Error("The demonstration tells of an application that was not taken.");
    return work(ctx, seen, staff);
  });

type Form = Omit<Asked, "receivedOn" | "leafletOn" | "historicRequestedOn" | "leafletVersion">;

/** The form came in on the day, or a day or two before. */
export const take = (by: Part, form: Form, daysOnDesk: number, isHistoric: boolean) =>
  act("takeApplication", by, 0, (ctx, patientId) => {
    const day = addDays(ctx.today, -daysOnDesk);
    const looked = form.looked ?? { account: "NONE" as const, codes: [] };
    const asked = { ...form, looked, receivedOn: day, leafletOn: day, leafletVersion: "4" };
    const signedOn = form.signedOn === undefined ? day : form.signedOn;
    return takeApplication(ctx, patientId, { ...asked, signedOn, historicRequestedOn: isHistoric ? day : null });
  });

export const declare = (made: readonly Declaration[]) =>
  step("completeDeclarations", "reception", 2, (ctx, seen) => completeDeclarations(ctx, seen, made, ctx.today));

export const explain = (format: InformationFormat) =>
  step("recordResponsibilities", "reception", 3, (ctx, seen) => recordResponsibilities(ctx, seen, format));

export const showDocuments = (after: number, [one, other]: readonly [EvidenceType, EvidenceType]) =>
  step("verifyByDocuments", "verifier", after, (ctx, seen) => {
    const evidence = [
      { type: one, issuerCountry: "GB", expiresOn: addDays(ctx.today, 900), seenOriginal: true },
      { type: other, issuedOn: addDays(ctx.today, -40), seenOriginal: true },
    ];
    return verifyIdentity(ctx, seen, { method: "DOCUMENTS", evidence, sameAccount: false, recordMatched: true });
  });

export const vouch = (by: Part, after: number, years: number) =>
  step("vouchForPatient", by, after, (ctx, seen) => {
    const knownSince = addDays(ctx.today, -365 * years);
    const given = { relationshipBasis: "REGULAR_ATTENDER", knownSince, recordMatched: true } as const;
    return verifyIdentity(ctx, seen, { method: "VOUCH_PERSONAL", ...given });
  });

export const askQuestions = (after: number, kinds: readonly QuestionCategory[], remote: boolean) =>
  step("verifyByRecordQuestions", "verifier", after, (ctx, seen) => {
    const categories = kinds.map((category) => ({ category, passed: true }));
    return verifyIdentity(ctx, seen, { method: "QUESTIONS", categories, remote, recordMatched: true });
  });

export const cannotIdentify = (days: number) =>
  step("recordIdentityNotPossible", "verifier", 2, (ctx, seen) =>
    recordIdentityNotPossible(ctx, seen, addDays(ctx.today, days)),
  );

export const check = (
  by: Part,
  after: number,
  kind: CheckKind,
  outcome: CheckOutcome,
  more: { seenAlone?: SeenAlone; note?: string } = {},
) => step("recordCheck", by, after, (ctx, seen) => recordCheck(ctx, seen, { kind, outcome, ...more }));

export const enable = (by: Part, after: number, service: Service) =>
  step("enableService", by, after, (ctx, seen) => enableService(ctx, seen, service, null));

export const refuse = (after: number, service: Service, why: Omit<ServiceRefused, "reviewOn" | "discussedOn">) =>
  step("refuseService", "gp", after, (ctx, seen) => {
    const discussedOn = why.discussedHow ? ctx.today : null;
    return refuseService(ctx, seen, service, { ...why, discussedOn, reviewOn: addDays(ctx.today, 80) });
  });

export const expect = (after: number, service: Service, days: number) =>
  step("setExpectedDate", "gp", after, (ctx, seen) =>
    setExpectedDate(ctx, seen, service, addDays(ctx.today, days + 2)),
  );

export const guide = (after: number, format: InformationFormat) =>
  step("recordGuidance", "reception", after, (ctx, seen) => recordGuidance(ctx, seen, "2", format));

export const issue = (after: number) => step("issueCredential", "registrar", after, issueCredential);
export const handOver = (after: number, channel: CredentialChannel, postcode: string | null) =>
  step("handOverCredential", "registrar", after, (ctx, seen) =>
    handOverCredential(ctx, seen, { channel, postcode, emailConfirmed: true }),
  );
/** Nobody came for three months. */
export const expire = (after: number) => step("expireApplication", "reception", after, expireApplication);

export const withdraw = (after: number) => step("withdrawApplication", "reception", after, withdrawApplication);
export const enteredInError = (after: number, reason: string) =>
  step("markEnteredInError", "manager", after, (ctx, seen) => markEnteredInError(ctx, seen, reason));

export const assign = (to: Part) =>
  step("assignApplication", "manager", 1, (ctx, seen, staff) => assignApplication(ctx, seen, staff[to] ?? null));

/** Does the oldest open item of the patient in the clinical system. */
export const confirm = (after: number) =>
  act("confirmInClinicalSystem", "registrar", after, async (ctx, patientId) => {
    const item = await ctx.change.one<Seen>(
      `SELECT id, version FROM clinical_system_item WHERE patient_id = $1 AND confirmed_at IS NULL AND superseded_at IS NULL
        ORDER BY opened_at, id LIMIT 1`,
      [patientId],
    );
    return item && confirmInClinicalSystem(ctx, item);
  });

export const decline = (after: number, services: readonly Service[], reason: string | null) =>
  act("recordDecline", "reception", after, async (ctx, patientId) => {
    const access = await lockedAccess(ctx, patientId);
    const chosen = services.map((service) => ({ service, seen: access.get(service)?.id ?? null }));
    return recordDecline(ctx, patientId, chosen, reason);
  });

export const relate = (to: Part, relation: Relation) =>
  act("declareRelative", "manager", 0, async (ctx, patientId, staff) => {
    const staffId = staff[to];
    return staffId && declareRelative(ctx, staffId, patientId, relation);
  });

/** The manager names the people whom the leaflet, the guidance and the letters speak of. */
export const nameContacts = (contacts: { address: string[]; phone: string; website: string }) =>
  act("changePatientInformation", "manager", 0, (ctx) =>
    changeInformation(ctx, 0, {
      ...unnamed(),
      ...contacts,
      onlineContact: "Rowena Ashby, reception",
      recordContact: "Marion Hale, practice manager",
      concernContact: "Dr Gwen Pritchard, safeguarding lead",
      nominatedStaff: ["Rowena Ashby", "Marion Hale"],
      otherWays: "Ring us from 8am to 6:30pm on weekdays, or come to the desk. When we are closed, ring 111.",
      news: "the board beside the entrance",
    }),
  );
