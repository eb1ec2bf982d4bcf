import { Field, ObjectType } from "type-graphql";
import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { Patient } from "../patient/patient.entity.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { Supplier } from "../practice/practice.entity.ts";
import { concernOn, isOfRestricted } from "../concern/concern.queries.ts";
import { isKeptFrom, knows } from "../concern/knowing.ts";
import { because, onHold } from "../reason.ts";
import { ReasonView } from "../reason-view.ts";
import { ClinicalSystemItem } from "./clinical-system-item.entity.ts";
import { confirmRefusal, stepsFor } from "./clinical-system.rules.ts";
import { codeOf, entrySteps } from "./enter.rules.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A SNOMED CT concept; its id is text, for it is longer than a number holds.",
})
export class SnomedConcept {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  term!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "An item with the patient, the steps in this practice's clinical system, and whether the person who asks may confirm it.",
})
export class ItemView extends ClinicalSystemItem {
  @Field(() => Patient)
  patient!: Patient;

  @Field(() => Supplier)
  supplier!: Supplier;

  @Field(() => [String], { description: "What to do, one step a line." })
  instructions!: string[];

  @Field(() => SnomedConcept, { nullable: true, description: "The code to enter; null where none is verified." })
  code!: SnomedConcept | null;

  @Field(() => String, { nullable: true })
  ownerName!: string | null;

  @Field(() => String, { nullable: true })
  confirmedByName!: string | null;

  @Field(() => String, { nullable: true })
  decidedByName!: string | null;

  /** It came of a restricted concern, or of its end; what becomes of it is told to few (BR-CL-20). */
  isRestricted!: boolean;

  @Field(() => ReasonView, { nullable: true, description: "Why it cannot be confirmed by who asks; null when it can." })
  refusal!: ReasonView | null;
}

const sql = (database: ReadDatabase) => `
  SELECT json_build_object(
    'item', (SELECT row_to_json(i) FROM (SELECT ${database.columns("clinical_system_item")},
        (SELECT staff.name FROM staff WHERE staff.id = clinical_system_item.owner_id) AS "ownerName",
        (SELECT staff.name FROM staff WHERE staff.id = clinical_system_item.confirmed_by) AS "confirmedByName",
        (SELECT staff.name FROM staff JOIN service_access ON service_access.decided_by = staff.id
          WHERE service_access.id = clinical_system_item.service_access_id) AS "decidedByName") AS i),
    'patient', (SELECT row_to_json(p) FROM (SELECT ${database.columns("patient")} FROM patient WHERE patient.id = clinical_system_item.patient_id) AS p),
    'supplier', practice.supplier, 'hasConcern', ${concernOn("clinical_system_item.patient_id")},
    'isRestricted', ${isOfRestricted("clinical_system_item")}, 'isKeptFrom', ${isKeptFrom("clinical_system_item.patient_id", "$2")},
    'relation', (SELECT relation FROM declared_relative r WHERE r.patient_id = clinical_system_item.patient_id AND r.staff_id = $2)) AS row
    FROM clinical_system_item CROSS JOIN practice WHERE clinical_system_item.id = $1`;

interface Row {
  item: ClinicalSystemItem & Pick<ItemView, "ownerName" | "confirmedByName" | "decidedByName">;
  patient: Patient;
  supplier: Supplier;
  relation: string | null;
  hasConcern: boolean;
  isRestricted: boolean;
  isKeptFrom: boolean;
}

/** The item with its patient; one's own or a relative's stays shut until a reason is given (BR-CL-23). */
export async function itemView(ctx: Context, database: ReadDatabase, id: string): Promise<ItemView | undefined> {
  const row = (await database.one<{ row: Row }>(sql(database), [id, ctx.staffId]))?.row;
  if (!row) return undefined;
  const { item, patient, supplier, relation, hasConcern, isRestricted } = row;
  await refuseUnexplainedLook(ctx, patient.id, relation);
  if (isRestricted && row.isKeptFrom) return undefined;
  const mayNot = ctx.may("clinicalSystem.confirm")
    ? confirmRefusal(item, { patient, hasConcern, isKeptFrom: row.isKeptFrom, isRelated: relation !== null }, ctx.actor)
    : because("Your role does not allow this.");
  const isHidden = mayNot === onHold;
  return {
    ...item,
    isRestricted,
    // Who stopped access is told only to who may know why (BR-CL-20).
    decidedByName: isRestricted && !knows(row, ctx.actor) ? null : item.decidedByName,
    patient,
    supplier,
    instructions: isHidden ? [] : instructionsFor(supplier, item),
    code: item.entry ? codeOf(item.entry) : null,
    refusal: mayNot ?? null,
  };
}

const instructionsFor = (supplier: Supplier, { action, entry, service, visibleFrom }: ClinicalSystemItem) =>
  action === "ENTER"
    ? entry
      ? entrySteps(entry)
      : []
    : service
      ? stepsFor(supplier, action, service, visibleFrom)
      : [];

/** The item on screen; a look at the patient. */
export async function openItem(ctx: Context, id: string): Promise<ItemView | undefined> {
  const item = await itemView(ctx, ctx.db, id);
  if (item)
    ctx.look({
      event: "clinicalSystemItem",
      subjectType: "clinical_system_item",
      subject: id,
      patient: item.patientId,
    });
  return item;
}
