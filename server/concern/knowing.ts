import type { Actor } from "../context.ts";
import { holds } from "../permissions.ts";

/**
 * Whether a member of staff is not to know of a patient's restricted concerns whatever their role: it is about
 * themselves or a relative, or somebody named them when a concern was raised (BR-CL-20). Both are SQL expressions.
 */
export const isKeptFrom = (patient: string, staff: string) =>
  `(EXISTS (SELECT FROM declared_relative AS related WHERE related.patient_id = ${patient} AND related.staff_id = ${staff})
    OR EXISTS (SELECT FROM concern AS kept WHERE kept.patient_id = ${patient} AND ${staff} = ANY (kept.kept_from)))`;

/** What a member of staff is to a patient: a relative or the patient, kept from the concerns, and so held by one that is open. */
export interface RelationTo {
  isRelated: boolean;
  isKeptFrom: boolean;
  hasConcern: boolean;
}

/** Whether the actor may know of the restricted concerns of one patient (BR-CL-20, BR-CO-03). */
export const knows = ({ isKeptFrom: kept }: { isKeptFrom: boolean }, actor: Pick<Actor, "roles">) =>
  holds(actor, "concern.readRestricted") && !kept;

/** Who works inside this statement, as the door set it. */
export const me = "(SELECT nullif(current_setting('app.staff', true), '')::uuid)";

/** SQL that is true of rows which a hold keeps from this person; `isHeld` and `patient` are columns of the row. */
export const heldFrom = (actor: Pick<Actor, "roles">, isHeld: string, patient: string) =>
  holds(actor, "concern.readRestricted") ? `(${isHeld} AND ${isKeptFrom(patient, me)})` : `(${isHeld})`;
