import { v7 as uuid } from "uuid";
import { restatePatient } from "../application/standing.service.ts";
import type { Context } from "../context.ts";
import { conflict, ruleBroken } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import { queueNotice } from "../notice/notice.service.ts";
import { Patient } from "../patient/patient.entity.ts";
import type { DocumentsInput, QuestionsInput, VouchInput } from "../verification/verification.input.ts";
import { ServiceAccess } from "../service-access/service-access.entity.ts";
import { dayOf } from "../time.ts";
import { opens } from "../verification/verification.rules.ts";
import { recordVerification } from "../verification/verification.service.ts";
import { CredentialChase } from "./chase.entity.ts";
import { Credential } from "./credential.entity.ts";
import { firstChase, handOverProblem, lastDay, nextChase, refusal, type HandedOver } from "./credential.rules.ts";
import { credentialsView, readCredentials, type PatientCredentials } from "./credential.view.ts";
import type { ChaseChannel, ChaseOutcome, CredentialStep, VoidReason } from "./credential.words.ts";

/** Takes one step with what was issued to a patient: lock, rule, change, event and audit. */
async function takeStep(
  ctx: Context,
  name: CredentialStep,
  patientId: string,
  seen: { id: string; version: number } | null,
  work: (newest: Credential | undefined, patient: Patient) => Promise<Record<string, unknown>>,
): Promise<PatientCredentials> {
  const patient = await ctx.change.locked(Patient, patientId, "patient");
  const { row, facts } = await readCredentials(ctx, ctx.change, patientId);
  const [newest] = row.credentials;
  if (seen && (newest?.id !== seen.id || newest.version !== seen.version)) throw conflict();
  const why = refusal(facts, name, ctx.actor);
  if (why) throw ruleBroken(why.words, why.rule);
  const told = await work(newest, patient);
  record(ctx, name, "credential", newest?.id ?? patientId, {
    patientId,
    applicationId: newest?.applicationId ?? null,
    facts: told,
  });
  await Promise.all(ctx.change.waiting);
  await restatePatient(ctx, patientId);
  return credentialsView(ctx, ctx.change, patientId);
}

/** Who the patient is, by documents or by vouching, on the day on which another credential is issued (BR-CR-04). */
export async function verifyForCredential(
  ctx: Context,
  patientId: string,
  given:
    | ({ method: "DOCUMENTS" } & DocumentsInput)
    | ({ method: "VOUCH_PERSONAL" } & VouchInput)
    | ({ method: "QUESTIONS" } & QuestionsInput),
): Promise<PatientCredentials> {
  await ctx.change.lock(Patient, patientId, "patient");
  if (given.method === "QUESTIONS" && given.remote) await refuseRemote(ctx, patientId);
  const { id, method } = await recordVerification(ctx, { patientId }, given);
  record(ctx, "verifyForCredential", "verification", id, { patientId, facts: { method, verification: id } });
  return credentialsView(ctx, ctx.change, patientId);
}

/** What is made anew opens all that is on, so a talk by telephone is enough only where it would open all of it (BR-ID-07). */
async function refuseRemote(ctx: Context, patientId: string) {
  const on = await ctx.change.find(ServiceAccess, { patientId, untilAt: null, state: "ACTIVE" });
  if (!on.every(({ service }) => opens("REMOTE_VOUCH", service)))
    throw ruleBroken("More is on than a check by telephone may open. Ask the questions in person.", "BR-ID-07");
}

/** Notes that the supplier made another letter; the one before is void (BR-CR-03, 04). */
export const reissueCredential = (ctx: Context, patientId: string) =>
  takeStep(ctx, "reissueCredential", patientId, null, async (before) => {
    const at = ctx.now.toISOString();
    if (before && (before.state === "ISSUED" || before.state === "HANDED_OVER")) {
      const { id, version } = before;
      await ctx.change.update(Credential, { id, version }, { state: "VOIDED", voidedAt: at, voidReason: "REISSUED", chaseOn: null }); // prettier-ignore
    } else if (before?.chaseOn) {
      await ctx.change.update(Credential, { id: before.id, version: before.version }, { chaseOn: null });
    }
    const practice = await ctx.change.one<{ supplier: string }>("SELECT supplier FROM practice");
    const latest = await ctx.change.one<{ id: string }>(
      "SELECT id FROM application WHERE patient_id = $1 AND entered_in_error_at IS NULL ORDER BY received_at DESC, id DESC LIMIT 1",
      [patientId],
    );
    const expiresOn = lastDay(ctx.today);
    await ctx.change.insert(Credential, {
      id: uuid(),
      patientId,
      applicationId: latest?.id ?? null,
      kind: practice?.supplier === "SYSTMONE" ? "PASSPHRASE" : "LINKAGE_KEY",
      state: "ISSUED",
      issuedBy: ctx.actor.id,
      issuedAt: at,
      expiresOn,
      handedOverBy: null,
      handedOverAt: null,
      channel: null,
      usedAt: null,
      chaseOn: null,
      voidedAt: null,
      voidReason: null,
      version: 1,
    });
    return { expiresOn };
  });

interface Seen {
  id: string;
  version: number;
}

/** The patient has it, and nobody else: where they live now, or at the desk (BR-CR-05, 06, 08). */
export const giveCredential = (ctx: Context, patientId: string, seen: Seen, given: HandedOver) =>
  takeStep(ctx, "giveCredential", patientId, seen, async (newest, patient) => {
    const why = handOverProblem(given, patient);
    if (why) throw ruleBroken(why.words, why.rule);
    const { channel } = given;
    await ctx.change.update(Credential, seen, { ...handedOver(ctx, newest?.expiresOn ?? ctx.today), channel });
    return { channel };
  });

/** What a hand-over changes, wherever it is recorded. */
export const handedOver = (ctx: Context, expiresOn: string) => ({
  state: "HANDED_OVER" as const,
  handedOverBy: ctx.actor.id,
  handedOverAt: ctx.now.toISOString(),
  chaseOn: firstChase(expiresOn),
});

/** The clinical system shows that the patient signed up with it; it is of no more use to anybody (BR-CR-03). */
export const confirmCredentialUsed = (ctx: Context, patientId: string, seen: Seen) =>
  takeStep(ctx, "confirmCredentialUsed", patientId, seen, async () => {
    await ctx.change.update(Credential, seen, { state: "USED", usedAt: ctx.now.toISOString(), chaseOn: null });
    return {};
  });

/** Whoever waits for it or holds it hears that it is of no use: nobody is left to find out at the sign-in page. */
export const tellVoided = (ctx: Context, { id, patientId, applicationId, issuedAt }: Credential) =>
  queueNotice(ctx, {
    ...{ template: "CREDENTIAL_VOIDED", patientId, applicationId, cause: `credential:${id}` },
    about: { issuedOn: dayOf(new Date(issuedAt)) },
  });

/** It must not be used, or not any more. */
export const voidCredential = (ctx: Context, patientId: string, seen: Seen, reason: VoidReason) =>
  takeStep(ctx, "voidCredential", patientId, seen, async (newest) => {
    const state = newest?.state === "USED" ? "REVOKED" : "VOIDED";
    const chaseOn = reason === "PATIENT_ASKED" ? null : ctx.today;
    await ctx.change.update(Credential, seen, { state, voidedAt: ctx.now.toISOString(), voidReason: reason, chaseOn });
    if (newest) await tellVoided(ctx, newest);
    return { reason };
  });

/** Asks the patient what became of it; after three tries without an answer nobody asks again. */
export const chaseCredential = (
  ctx: Context,
  patientId: string,
  seen: Seen,
  { channel, outcome }: { channel: ChaseChannel; outcome: ChaseOutcome },
) =>
  takeStep(ctx, "chaseCredential", patientId, seen, async () => {
    await ctx.change.insert(CredentialChase, {
      id: uuid(),
      credentialId: seen.id,
      channel,
      outcome,
      chasedBy: ctx.actor.id,
      chasedAt: ctx.now.toISOString(),
    });
    const tries = await ctx.change.query("SELECT FROM credential_chase WHERE credential_id = $1 AND outcome = 'NO_ANSWER'", [seen.id]); // prettier-ignore
    const chaseOn = tries.length >= 3 ? null : nextChase(outcome, ctx.today);
    await ctx.change.update(Credential, seen, { chaseOn });
    return { channel, outcome };
  });
