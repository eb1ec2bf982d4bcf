import { Field, ObjectType } from "type-graphql";
import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { Patient } from "../patient/patient.entity.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { Supplier } from "../practice/practice.entity.ts";
import { concernOn } from "../application/concern.queries.ts";
import { because, onHold } from "../reason.ts";
import { ReasonView } from "../reason-view.ts";
import { ClinicalSystemItem } from "./clinical-system-item.entity.ts";
import { confirmRefusal, stepsFor } from "./clinical-system.rules.ts";

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

  @Field(() => String, { nullable: true })
  ownerName!: string | null;

  @Field(() => String, { nullable: true })
  confirmedByName!: string | null;

  @Field(() => String, { nullable: true })
  decidedByName!: string | null;

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
    'relation', (SELECT relation FROM declared_relative r WHERE r.patient_id = clinical_system_item.patient_id AND r.staff_id = $2)) AS row
    FROM clinical_system_item CROSS JOIN practice WHERE clinical_system_item.id = $1`;

interface Row {
  item: ClinicalSystemItem & Pick<ItemView, "ownerName" | "confirmedByName" | "decidedByName">;
  patient: Patient;
  supplier: Supplier;
  relation: string | null;
  hasConcern: boolean;
}

/** The item with its patient; one's own or a relative's stays shut until a reason is given (BR-CL-23). */
export async function itemView(ctx: Context, database: ReadDatabase, id: string): Promise<ItemView | undefined> {
  const row = (await database.one<{ row: Row }>(sql(database), [id, ctx.staffId]))?.row;
  if (!row) return undefined;
  const { item, patient, supplier, relation, hasConcern } = row;
  await refuseUnexplainedLook(ctx, patient.id, relation);
  const mayNot = ctx.may("clinicalSystem.confirm")
    ? confirmRefusal(item, { patient, hasConcern, isRelated: relation !== null }, ctx.actor)
    : because("Your role does not allow this.");
  const isHidden = mayNot === onHold;
  return {
    ...item,
    patient,
    supplier,
    instructions: isHidden ? [] : stepsFor(supplier, item.action, item.service, item.visibleFrom),
    refusal: mayNot ?? null,
  };
}

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
