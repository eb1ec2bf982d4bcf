import type { Running } from "../../server/main.ts";
import { act, people, readyCase } from "../support/case.ts";
import type { beside } from "./database.ts";
import { ann, ben, fhir, someone } from "./someone.ts";
import { list } from "./upload.ts";

/** A practice whose first list is committed, with the people who register patients. */
export async function surgeryOf(
  held: { running: Running },
  admin: ReturnType<typeof beside>,
  rows: readonly string[] = [],
) {
  const one = await someone(held);
  await one.loadWhole(list(...(rows.length > 0 ? rows : [ann, ben])));
  const by = await people(one.practice);
  const { practiceId } = one.practice;
  const patientCalled = async (name: string) =>
    (await admin.rows<{ id: string }>("SELECT id FROM patient WHERE practice_id = $1 AND given_name = $2", [practiceId, name]))[0]?.id as string; // prettier-ignore
  /** A patient with appointments on, a record asked for, and a credential that waits. */
  async function online(name: string) {
    const { id } = await readyCase(one.practice, by, ["APPOINTMENTS", "FULL_HISTORIC_RECORD"], await patientCalled(name)); // prettier-ignore
    await act(by.registrar, id, "enableService", { service: "APPOINTMENTS" });
    await act(by.registrar, id, "recordGuidance", { v: "2026-04", given: "STANDARD" });
    await act(by.gp, id, "setExpectedDate", { service: "FULL_HISTORIC_RECORD", on: "2026-11-20" });
    await act(by.registrar, id, "issueCredential");
    return id;
  }
  const now = async (name: string) => (await standing(admin, practiceId, await patientCalled(name)))[0];
  return { ...one, by, online, now, patientCalled };
}

/** All that a patient has, as it stands. */
const standing = (admin: ReturnType<typeof beside>, practiceId: string, patientId: string) =>
  admin.rows<Record<string, unknown>>(
    `SELECT removed_on, returned_at IS NOT NULL AS returned, death_status, died_on,
            (SELECT json_object_agg(service, state || ' ' || reason) FROM service_access a WHERE a.patient_id = p.id AND until_at IS NULL) AS access,
            (SELECT json_agg(action || ' ' || service || ' ' || due_on ORDER BY service) FROM clinical_system_item i WHERE i.patient_id = p.id AND confirmed_at IS NULL AND superseded_at IS NULL) AS items,
            (SELECT json_agg(concat_ws(' ', state, closed_cause)) FROM application x WHERE x.patient_id = p.id) AS applications,
            (SELECT json_agg(outcome ORDER BY s.service) FROM requested_service s JOIN application x ON x.id = s.application_id WHERE x.patient_id = p.id) AS outcomes,
            (SELECT json_agg(concat_ws(' ', state, void_reason)) FROM credential c WHERE c.patient_id = p.id) AS credentials,
            (SELECT json_agg(state) FROM notice n WHERE n.patient_id = p.id) AS notices,
            (SELECT json_agg(need) FROM notice n WHERE n.patient_id = p.id AND n.state = 'NEEDS_PERSON') AS needs,
            (SELECT count(*)::int FROM verification v WHERE v.patient_id = p.id) AS verifications,
            (SELECT json_agg(kind ORDER BY id) FROM event e WHERE e.patient_id = p.id AND kind ~ '^(patient|death)') AS told,
            (SELECT count(*)::int FROM audit_entry a WHERE a.patient_id = p.id AND event ~ '^(patient(Left|Died|Returned)|death)') AS audited
       FROM patient p WHERE practice_id = $1 AND id = $2`,
    [practiceId, patientId],
  );

/** The patient's details with what the source says of their death. */
export const death = (status: string, more: object = {}) =>
  fhir({
    ...more,
    extension: [
      {
        url: "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus",
        extension: [{ url: "deathNotificationStatus", valueCodeableConcept: { coding: [{ code: status }] } }],
      },
    ],
  });
