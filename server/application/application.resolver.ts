import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { Id, Version } from "../arguments.ts";
import type { Context } from "../context.ts";
import { CredentialChannel } from "../credential/credential.words.ts";
import { Queue } from "../practice/queue.ts";
import { PendingReason } from "./pending.words.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import { ApplicationInput, CheckInput, ServiceRefusalInput } from "./application.input.ts";
import { ApplicationPage, openApplications, ApplicationSort, OwnerFilter } from "./application.queries.ts";
import { assignApplication } from "./application.service.ts";
import { ApplicationView } from "./application.type.ts";
import { openApplication } from "./application.view.ts";
import { ApplicationState, Declaration, InformationFormat, NoCredentialReason } from "./application.words.ts";
import { closeWithoutCredential, markEnteredInError } from "./closing.service.ts";
import { issueCredential, handOverCredential } from "./credential.service.ts";
import { recordCheck } from "./check.service.ts";
import { completeDeclarations, recordGuidance, recordResponsibilities } from "./form.service.ts";
import { withdrawApplication } from "./leaving.service.ts";
import { refuseService } from "./refusing.service.ts";
import { enableService, setExpectedDate } from "./services.service.ts";
import { takeApplication } from "./take.service.ts";

const OfService = () => Arg("service", () => Service);
const Given = () => Arg("given", () => InformationFormat);

@Resolver()
export class ApplicationResolver {
  @Query(() => ApplicationPage, {
    description:
      "Applications, a page at a time; those on a restricted hold only to who may know (BR-CL-20). Asked for one patient it is audited as a look (BR-CL-23).",
  })
  applications(
    @Arg("state", () => ApplicationState, { nullable: true }) state: ApplicationState | undefined,
    @Arg("queue", () => Queue, { nullable: true, description: "Open applications that wait in it." })
    queue: Queue | undefined,
    @Arg("reason", () => PendingReason, {
      nullable: true,
      description: "Open applications that wait for it, whether first or among others (BR-PD-02).",
    })
    reason: PendingReason | undefined,
    @Arg("owner", () => OwnerFilter, { nullable: true }) owner: OwnerFilter | undefined,
    @Arg("isOpen", () => Boolean, { nullable: true }) isOpen: boolean | undefined,
    @Arg("reference", () => String, { nullable: true, description: "As it was read out, in any case and spacing." })
    reference: string | undefined,
    @Arg("patientId", () => UUID, { nullable: true }) patientId: string | undefined,
    @Arg("sort", () => ApplicationSort, { defaultValue: ApplicationSort.RECEIVED }) sort: ApplicationSort,
    @Arg("descending", () => Boolean, { defaultValue: true }) descending: boolean,
    @Arg("after", () => UUID, { nullable: true }) after: string | undefined,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Ctx() ctx: Context,
  ) {
    return openApplications(ctx, {
      state,
      queue,
      reason,
      owner,
      isOpen,
      reference,
      patientId,
      sort,
      descending,
      after,
      first,
    });
  }

  @Query(() => ApplicationView, {
    description: "One application with its gates and steps. Opening it is audited as a look at the patient.",
  })
  application(@Id() id: string, @Ctx() ctx: Context) {
    return openApplication(ctx, id);
  }

  @Mutation(() => ApplicationView, {
    description: "Takes an application from a patient of this practice (BR-REG-01, 02, BR-CL-06, 09).",
  })
  takeApplication(
    @Arg("patientId", () => UUID) patientId: string,
    @Arg("form", () => ApplicationInput) form: ApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return takeApplication(ctx, patientId, form);
  }

  @Mutation(() => ApplicationView, { description: "Gives an application to a colleague, or to nobody." })
  assignApplication(
    @Id() id: string,
    @Version() version: number,
    @Arg("ownerId", () => UUID, { nullable: true }) ownerId: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return assignApplication(ctx, { id, version }, ownerId ?? null);
  }

  @Mutation(() => ApplicationView, { description: "Adds declarations that were missing (BR-REG-02)." })
  completeDeclarations(
    @Id() id: string,
    @Version() version: number,
    @Arg("declarations", () => [Declaration]) declarations: Declaration[],
    @Arg("signedOn", () => LocalDate) signedOn: string,
    @Ctx() ctx: Context,
  ) {
    return completeDeclarations(ctx, { id, version }, declarations, signedOn);
  }

  @Mutation(() => ApplicationView, {
    description: "Records that the responsibilities were explained and understood (BR-CL-06).",
  })
  recordResponsibilities(
    @Id() id: string,
    @Version() version: number,
    @Given() format: InformationFormat,
    @Ctx() ctx: Context,
  ) {
    return recordResponsibilities(ctx, { id, version }, format);
  }

  @Mutation(() => ApplicationView, { description: "Records a registration check (BR-CO-01, 02, BR-CL-25)." })
  recordCheck(
    @Id() id: string,
    @Version() version: number,
    @Arg("found", () => CheckInput) found: CheckInput,
    @Ctx() ctx: Context,
  ) {
    return recordCheck(ctx, { id, version }, found);
  }

  @Mutation(() => ApplicationView, {
    description:
      "Switches on one service whose gates are passed, and opens the item to do it in the clinical system (BR-CL-01, 05, 11).",
  })
  enableService(
    @Id() id: string,
    @Version() version: number,
    @OfService() service: Service,
    @Arg("reason", () => String, {
      nullable: true,
      description: "Needed where one person verifies and authorises because the practice is single-handed (BR-RO-02).",
    })
    reason: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return enableService(ctx, { id, version }, service, reason ?? null);
  }

  @Mutation(() => ApplicationView, {
    description: "Refuses one service after the talk with the patient (BR-REG-06, 11).",
  })
  refuseService(
    @Id() id: string,
    @Version() version: number,
    @OfService() service: Service,
    @Arg("given", () => ServiceRefusalInput) given: ServiceRefusalInput,
    @Ctx() ctx: Context,
  ) {
    return refuseService(ctx, { id, version }, service, given);
  }

  @Mutation(() => ApplicationView, {
    description:
      "Sets or moves the day on which the review should be done, and queues the notice that tells the patient (BR-REG-05).",
  })
  setExpectedDate(
    @Id() id: string,
    @Version() version: number,
    @OfService() service: Service,
    @Arg("expectedOn", () => LocalDate) expectedOn: string,
    @Ctx() ctx: Context,
  ) {
    return setExpectedDate(ctx, { id, version }, service, expectedOn);
  }

  @Mutation(() => ApplicationView, { description: "Records the safe-use guidance as given and understood (BR-CL-06)." })
  recordGuidance(
    @Id() id: string,
    @Version() version: number,
    @Arg("guidanceVersion", () => String) guidanceVersion: string,
    @Given() format: InformationFormat,
    @Ctx() ctx: Context,
  ) {
    return recordGuidance(ctx, { id, version }, guidanceVersion, format);
  }

  @Mutation(() => ApplicationView, {
    description: "Records that a credential was made in the supplier's system; never the secret (BR-CR-01, 02).",
  })
  issueCredential(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return issueCredential(ctx, { id, version });
  }

  @Mutation(() => ApplicationView, {
    description: "Records how the credential reached the patient, after the guidance (BR-CL-06, BR-CR-05, 06).",
  })
  handOverCredential(
    @Id() id: string,
    @Version() version: number,
    @Arg("channel", () => CredentialChannel) channel: CredentialChannel,
    @Arg("postcode", () => String, {
      nullable: true,
      description: "For post: the postcode on the envelope; refused unless it is where the patient lives now.",
    })
    postcode: string | undefined,
    @Arg("emailConfirmed", () => Boolean, {
      nullable: true,
      description: "For e-mail: the patient confirmed the address.",
    })
    emailConfirmed: boolean | undefined,
    @Ctx() ctx: Context,
  ) {
    return handOverCredential(
      ctx,
      { id, version },
      { channel, postcode: postcode ?? null, emailConfirmed: emailConfirmed ?? null },
    );
  }

  @Mutation(() => ApplicationView, {
    description: "Ends the wait for a credential; for NHS_LOGIN the guidance comes first (BR-CL-02, 06).",
  })
  closeWithoutCredential(
    @Id() id: string,
    @Version() version: number,
    @Arg("reason", () => NoCredentialReason) reason: NoCredentialReason,
    @Ctx() ctx: Context,
  ) {
    return closeWithoutCredential(ctx, { id, version }, reason);
  }

  @Mutation(() => ApplicationView, { description: "The patient takes the application back; what is on stays on." })
  withdrawApplication(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return withdrawApplication(ctx, { id, version });
  }

  @Mutation(() => ApplicationView, {
    description:
      "Reverses an application that should never have been: by who took it on the same day, or by a manager. What was on is switched off, and the information governance lead is told (BR-CL-08).",
  })
  markEnteredInError(
    @Id() id: string,
    @Version() version: number,
    @Arg("reason", () => String, { description: "At least five characters; kept on the application." }) reason: string,
    @Ctx() ctx: Context,
  ) {
    return markEnteredInError(ctx, { id, version }, reason);
  }
}
