import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { notFound, ruleBroken } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import { policyOf } from "../practice/policy.ts";
import { Evidence } from "./evidence.entity.ts";
import { subjectOf, type Subject } from "./subject.queries.ts";
import { Verification } from "./verification.entity.ts";
import { methodOf, refusal, type Given } from "./verification.rules.ts";

/**
 * Notes that the actor verified who a patient or a person is, or throws the reason why not. The verification before it
 * is superseded and stays as it was (BR-ID-04, 08). For an application the event and the audit entry are those of its
 * step, which calls this; otherwise they are written here.
 */
export async function recordVerification(
  ctx: Context,
  subject: Subject,
  given: Given,
  applicationId: string | null = null,
): Promise<Verification> {
  const isPatient = "patientId" in subject;
  const known = await subjectOf(ctx.change, subject, ctx.actor.id);
  if (!known) throw notFound(isPatient ? "patient" : "person");
  const { relation, previousId } = known;
  const reason = refusal(given, ctx.actor, { isPatient, relation, policy: policyOf(known.policy), today: ctx.today });
  if (reason) throw ruleBroken(reason.words, reason.rule);

  const verification = await ctx.change.insert(Verification, {
    id: uuid(),
    patientId: isPatient ? subject.patientId : null,
    personId: isPatient ? null : subject.personId,
    applicationId,
    verifiedBy: ctx.actor.id,
    verifiedAt: ctx.now.toISOString(),
    supersedesId: previousId,
    ...columnsOf(given),
  });
  const evidence = given.method === "DOCUMENTS" ? given.evidence : [];
  evidence.forEach(({ type, issuerCountry = null, issuedOn = null, expiresOn = null, seenOriginal }, at) => {
    const seen = { type, issuerCountry, issuedOn, expiresOn, seenOriginal };
    ctx.change.beforeCommit(
      ctx.change.insert(Evidence, { verificationId: verification.id, position: at + 1, ...seen }),
    );
  });
  if (!applicationId) tell(ctx, verification, given);
  return verification;
}

/** What each method leaves behind; of questions their kinds, never the answers (BR-ID-06). */
function columnsOf(given: Given) {
  const { relationshipBasis = null, knownSince = null } = given.method === "VOUCH_PERSONAL" ? given : {};
  const asked = given.method === "QUESTIONS" ? given.categories : null;
  return {
    method: methodOf(given),
    recordMatchedConfirmed: given.recordMatched,
    relationshipBasis,
    knownSince,
    questionCategories: asked?.map(({ category, passed }) => ({ category, passed })) ?? null,
    noDocumentsCategory: given.noDocumentsCategory ?? null,
  };
}

/** The operation of each method, which is also its event; a person has no record here to ask about (BR-CL-32). */
const operations = {
  DOCUMENTS: { patient: "verifyByDocuments", person: "verifyPersonByDocuments" },
  VOUCH_PERSONAL: { patient: "vouchForPatient", person: "vouchForPerson" },
  QUESTIONS: { patient: "verifyByRecordQuestions", person: "verifyByRecordQuestions" },
} as const;

/** A patient has a timeline; what is known of a person is in the audit alone. */
function tell(ctx: Context, { id, patientId, personId, method }: Verification, given: Given) {
  const { patient, person } = operations[given.method];
  const evidence = given.method === "DOCUMENTS" ? given.evidence.map(({ type }) => type) : [];
  if (patientId) record(ctx, patient, "verification", id, { patientId, facts: { method, evidence } });
  if (personId) {
    ctx.change.audit({
      event: person,
      subjectType: "person",
      subject: personId,
      facts: { verification: id, method, evidence },
    });
  }
}
