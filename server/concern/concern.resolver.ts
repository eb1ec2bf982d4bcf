import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { Id, Version } from "../arguments.ts";
import type { Context } from "../context.ts";
import { PatientRecord } from "../patient/patient-record.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import { ConcernFigures, concernFigures, ConcernPage, concernPage } from "./concern-list.queries.ts";
import { ClosingInput, ConcernInput } from "./concern.input.ts";
import { actOnConcern, addConcernNote, closeConcern, restoreAccess, triageConcern } from "./concern.service.ts";
import { ConcernView, openConcernView } from "./concern.view.ts";
import { ConcernKind, ConcernSeverity, ContactChannel } from "./concern.words.ts";
import { setSafeContact } from "./safe-contact.service.ts";
import { raiseConcern, suspendNow } from "./suspend.service.ts";

const OfPatient = () => Arg("patientId", () => UUID);

@Resolver()
export class ConcernResolver {
  @Query(() => ConcernPage, {
    description: "Concerns by the day they are due; restricted ones only to who may know of them (BR-CL-20).",
  })
  concerns(
    @Arg("isOpen", () => Boolean, { defaultValue: true }) isOpen: boolean,
    @Arg("kind", () => ConcernKind, { nullable: true }) kind: ConcernKind | undefined,
    @Arg("after", () => UUID, { nullable: true }) after: string | undefined,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Ctx() ctx: Context,
  ) {
    return concernPage(ctx, { isOpen, kind, after, first });
  }

  @Query(() => ConcernView, {
    description: "One concern with what was said of it; audited as a look. NOT_FOUND to who may not know (BR-CL-20).",
  })
  concern(@Id() id: string, @Ctx() ctx: Context) {
    return openConcernView(ctx, id);
  }

  @Query(() => ConcernFigures, {
    description: "Counts and times of restricted concerns of the whole practice, for who may not read them (BR-CL-21).",
  })
  concernFigures(@Ctx() ctx: Context) {
    return concernFigures(ctx);
  }

  @Mutation(() => Boolean, {
    description:
      "Raises a concern; one about coercion or safeguarding holds everything at once (BR-CO-01). Answers true, and nothing of what follows (BR-CL-20).",
  })
  raiseConcern(
    @OfPatient() patientId: string,
    @Arg("given", () => ConcernInput) given: ConcernInput,
    @Arg("suspensionRequested", () => Boolean, { description: "Ask that somebody suspends access." })
    suspensionRequested: boolean,
    @Ctx() ctx: Context,
  ) {
    return raiseConcern(ctx, patientId, given, suspensionRequested);
  }

  @Mutation(() => PatientRecord, {
    description:
      "The stop button: suspends services and voids unused credentials in one transaction with the concern that says why; what stood before is kept (BR-SU-01, BR-CL-21).",
  })
  suspendNow(
    @OfPatient() patientId: string,
    @Arg("given", () => ConcernInput) given: ConcernInput,
    @Arg("services", () => [Service], { nullable: true, description: "All that are on, where none are named." })
    services: Service[] | undefined,
    @Ctx() ctx: Context,
  ) {
    return suspendNow(ctx, patientId, given, services ?? null);
  }

  @Mutation(() => ConcernView, { description: "Judges how serious a concern is and who looks after it, by when." })
  triageConcern(
    @Id() id: string,
    @Version() version: number,
    @Arg("severity", () => ConcernSeverity) severity: ConcernSeverity,
    @Arg("ownerId", () => UUID, { nullable: true }) ownerId: string | undefined,
    @Arg("dueOn", () => LocalDate) dueOn: string,
    @Arg("note", () => String, { nullable: true }) note: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return triageConcern(ctx, { id, version }, { severity, ownerId: ownerId ?? null, dueOn, note: note ?? null });
  }

  @Mutation(() => ConcernView, { description: "Records what was done about a concern." })
  actOnConcern(
    @Id() id: string,
    @Version() version: number,
    @Arg("note", () => String) note: string,
    @Ctx() ctx: Context,
  ) {
    return actOnConcern(ctx, { id, version }, note);
  }

  @Mutation(() => ConcernView, {
    description: "Adds to what is written of a concern; nothing is changed or taken away.",
  })
  addConcernNote(
    @Id() id: string,
    @Version() version: number,
    @Arg("note", () => String) note: string,
    @Ctx() ctx: Context,
  ) {
    return addConcernNote(ctx, { id, version }, note);
  }

  @Mutation(() => ConcernView, {
    description:
      "A clinician closes a concern with its outcome; for coercion after a talk alone, or with the reason why none could be held (BR-SU-02, BR-CL-21).",
  })
  closeConcern(
    @Id() id: string,
    @Version() version: number,
    @Arg("given", () => ClosingInput) given: ClosingInput,
    @Ctx() ctx: Context,
  ) {
    return closeConcern(ctx, { id, version }, given);
  }

  @Mutation(() => ConcernView, {
    description: "Restores in one action what a closed concern had suspended, as it stood before (BR-SU-01, 03).",
  })
  restoreAccess(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return restoreAccess(ctx, { id, version });
  }

  @Mutation(() => PatientRecord, { description: "Records how the patient may safely be reached (BR-CO-04)." })
  setSafeContact(
    @OfPatient() patientId: string,
    @Arg("allowed", () => [ContactChannel]) allowed: ContactChannel[],
    @Arg("doNot", () => [ContactChannel]) doNot: ContactChannel[],
    @Arg("note", () => String, { nullable: true, description: "Stored encrypted." }) note: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return setSafeContact(ctx, patientId, { allowed, doNot, note: note ?? null });
  }
}
