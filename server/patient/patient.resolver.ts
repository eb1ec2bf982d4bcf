import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { Id, Version } from "../arguments.ts";
import type { Context } from "../context.ts";
import { recordDecline } from "../decline/decline.service.ts";
import { DeclineAnswer, DeclinedServiceInput } from "../decline/decline.view.ts";
import { TimelinePage } from "../event/timeline.queries.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { changeVisibleFrom } from "../service-access/visible-from.service.ts";
import { Service } from "../service-access/service.ts";
import { acknowledgeGovernanceAlert, GovernanceAlertPage, governanceAlerts } from "./governance.service.ts";
import { OnlineFilter, PatientPage, patientPage, PatientRow, PatientSort } from "./patient.queries.ts";
import { openPatientPage, openTimeline, search } from "./patient.service.ts";
import { PatientRecord } from "./patient-record.ts";
import { explainRelatedLook } from "./related-look.service.ts";

const After = () => Arg("after", () => UUID, { nullable: true });
const First = () => Arg("first", () => Int, { defaultValue: 25 });

@Resolver()
export class PatientResolver {
  @Query(() => PatientPage, { description: "The practice's patients, a page at a time." })
  patients(
    @Arg("sort", () => PatientSort, { defaultValue: PatientSort.NAME }) sort: PatientSort,
    @Arg("descending", () => Boolean, { defaultValue: false }) descending: boolean,
    @Arg("online", () => OnlineFilter, { nullable: true }) online: OnlineFilter | undefined,
    @After() after: string | undefined,
    @First() first: number,
    @Ctx() ctx: Context,
  ) {
    return patientPage(ctx, { sort, descending, online, after, first });
  }

  @Query(() => [PatientRow], {
    description:
      "Finds patients by NHS number, date of birth, or surname with or without either; at most 26, so more than 25 means 'say more'. Every search is audited.",
  })
  searchPatients(@Arg("words", () => String) words: string, @Ctx() ctx: Context) {
    return search(ctx, words);
  }

  @Query(() => PatientRecord, {
    description:
      "A patient's page. Audited as a look; one's own or a relative's record asks for a reason first (BR-CL-23).",
  })
  patient(@Id() id: string, @Ctx() ctx: Context) {
    return openPatientPage(ctx, id);
  }

  @Query(() => TimelinePage, {
    description: "What happened to the patient's registration, newest first. Audited as a look.",
  })
  patientTimeline(
    @Arg("patientId", () => UUID) patientId: string,
    @After() after: string | undefined,
    @First() first: number,
    @Ctx() ctx: Context,
  ) {
    return openTimeline(ctx, patientId, after, first);
  }

  @Mutation(() => Boolean, {
    description:
      "Says why one's own or a relative's record must be opened, and opens it for 30 minutes; the governance lead is told (BR-CL-23).",
  })
  explainRelatedLook(
    @Arg("patientId", () => UUID) patientId: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() ctx: Context,
  ) {
    return explainRelatedLook(ctx, patientId, reason);
  }

  @Mutation(() => DeclineAnswer, {
    description:
      "Records that the patient does not want these services; what was on is switched off (BR-REG-01, BR-CL-03). Answers for each; where none can be declined the whole is refused.",
  })
  recordDecline(
    @Arg("patientId", () => UUID) patientId: string,
    @Arg("services", () => [DeclinedServiceInput]) services: DeclinedServiceInput[],
    @Arg("reason", () => String, { nullable: true }) reason: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return recordDecline(ctx, patientId, services, reason ?? null);
  }

  @Mutation(() => PatientRecord, {
    description:
      "Moves the day from which a record is visible: earlier needs a redaction review (BR-LV-02), later a reason and a talk with the patient (BR-LV-03).",
  })
  changeVisibleFrom(
    @Arg("patientId", () => UUID) patientId: string,
    @Arg("service", () => Service) service: Service,
    @Arg("seen", () => UUID, {
      description: "The id of where it stood on the page; CONFLICT when somebody changed it since.",
    })
    seen: string,
    @Arg("visibleFrom", () => LocalDate) visibleFrom: string,
    @Arg("reason", () => String) reason: string,
    @Arg("discussedOn", () => LocalDate, { nullable: true }) discussedOn: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return changeVisibleFrom(
      ctx,
      patientId,
      { service, seen },
      { visibleFrom, reason, discussedOn: discussedOn ?? null },
    );
  }

  @Query(() => GovernanceAlertPage, {
    description:
      "Looks at one's own or a relative's record, and access live for the wrong patient, newest first (BR-CL-08, 23).",
  })
  governanceAlerts(
    @Arg("isOpen", () => Boolean, { defaultValue: true }) isOpen: boolean,
    @After() after: string | undefined,
    @First() first: number,
    @Ctx() ctx: Context,
  ) {
    return governanceAlerts(ctx, isOpen, after, first);
  }

  @Mutation(() => Boolean, { description: "The governance lead has seen the alert." })
  acknowledgeGovernanceAlert(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return acknowledgeGovernanceAlert(ctx, id, version);
  }
}
