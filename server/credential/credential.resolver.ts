import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Version } from "../arguments.ts";
import type { Context } from "../context.ts";
import { UUID } from "../scalars.ts";
import { DocumentsInput, QuestionsInput, VouchInput } from "../verification/verification.input.ts";
import { HandOverInput } from "./credential.input.ts";
import {
  chaseCredential,
  confirmCredentialUsed,
  giveCredential,
  reissueCredential,
  verifyForCredential,
  voidCredential,
} from "./credential.service.ts";
import { openCredentials, PatientCredentials } from "./credential.view.ts";
import { ChaseChannel, ChaseOutcome, VoidReason } from "./credential.words.ts";

const OfPatient = () => Arg("patientId", () => UUID);
const Id = () => Arg("id", () => UUID, { description: "The newest of the patient's." });

@Resolver()
export class CredentialResolver {
  @Query(() => PatientCredentials, { description: "What was issued to one patient. Audited as a look." })
  patientCredentials(@OfPatient() patientId: string, @Ctx() ctx: Context) {
    return openCredentials(ctx, patientId);
  }

  @Mutation(() => PatientCredentials, {
    description: "Verifies the patient by documents on the day on which another credential is issued (BR-CR-04).",
  })
  verifyForCredentialByDocuments(
    @OfPatient() patientId: string,
    @Arg("given", () => DocumentsInput) given: DocumentsInput,
    @Ctx() ctx: Context,
  ) {
    return verifyForCredential(ctx, patientId, { method: "DOCUMENTS", ...given });
  }

  @Mutation(() => PatientCredentials, {
    description: "Vouches for the patient on the day on which another credential is issued (BR-CR-04).",
  })
  verifyForCredentialByVouching(
    @OfPatient() patientId: string,
    @Arg("given", () => VouchInput) given: VouchInput,
    @Ctx() ctx: Context,
  ) {
    return verifyForCredential(ctx, patientId, { method: "VOUCH_PERSONAL", ...given });
  }

  @Mutation(() => PatientCredentials, {
    description:
      "Verifies the patient by questions from the record on the day on which another credential is issued (BR-CR-04); by telephone only where nothing is on that it may not open (BR-ID-07).",
  })
  verifyForCredentialByQuestions(
    @OfPatient() patientId: string,
    @Arg("given", () => QuestionsInput) given: QuestionsInput,
    @Ctx() ctx: Context,
  ) {
    return verifyForCredential(ctx, patientId, { method: "QUESTIONS", ...given });
  }

  @Mutation(() => PatientCredentials, {
    description:
      "Records that another was made; the one before is void. Identity was verified the same day (BR-CR-03, 04).",
  })
  reissueCredential(@OfPatient() patientId: string, @Ctx() ctx: Context) {
    return reissueCredential(ctx, patientId);
  }

  @Mutation(() => PatientCredentials, { description: "Records how it reached the patient (BR-CR-05, 06, 08)." })
  giveCredential(
    @OfPatient() patientId: string,
    @Id() id: string,
    @Version() version: number,
    @Arg("given", () => HandOverInput) given: HandOverInput,
    @Ctx() ctx: Context,
  ) {
    return giveCredential(ctx, patientId, { id, version }, given);
  }

  @Mutation(() => PatientCredentials, {
    description: "Records that the clinical system shows the patient signed up with it.",
  })
  confirmCredentialUsed(
    @OfPatient() patientId: string,
    @Id() id: string,
    @Version() version: number,
    @Ctx() ctx: Context,
  ) {
    return confirmCredentialUsed(ctx, patientId, { id, version });
  }

  @Mutation(() => PatientCredentials, { description: "Voids it, or revokes what was used." })
  voidCredential(
    @OfPatient() patientId: string,
    @Id() id: string,
    @Version() version: number,
    @Arg("reason", () => VoidReason) reason: VoidReason,
    @Ctx() ctx: Context,
  ) {
    return voidCredential(ctx, patientId, { id, version }, reason);
  }

  @Mutation(() => PatientCredentials, {
    description: "Records that the patient was asked about what was not used; three tries without an answer end it.",
  })
  chaseCredential(
    @OfPatient() patientId: string,
    @Id() id: string,
    @Version() version: number,
    @Arg("channel", () => ChaseChannel) channel: ChaseChannel,
    @Arg("outcome", () => ChaseOutcome) outcome: ChaseOutcome,
    @Ctx() ctx: Context,
  ) {
    return chaseCredential(ctx, patientId, { id, version }, { channel, outcome });
  }
}
