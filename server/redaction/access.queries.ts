import type { ReadDatabase } from "../database/practice-database.ts";
import type { Service } from "../service-access/service.ts";
import type { Access } from "./visible.rules.ts";

/**
 * What a patient has now. New entries show from the day the full record was switched on here, however early it reaches:
 * what an earlier day opens is historic (BR-LV-02). Where the supplier had it on before us, from the day the supplier says.
 */
const sql = `
  SELECT a.service, a.visible_from AS "visibleFrom",
         CASE WHEN a.service <> 'FULL_PROSPECTIVE_RECORD' THEN NULL
              WHEN a.reason IN ('SUPPLIER_REPORTED', 'SUPPLIER_DEFAULT') THEN coalesce(a.visible_from, (a.from_at AT TIME ZONE 'Europe/London')::date)
              ELSE greatest(a.visible_from, (SELECT (min(run.from_at) AT TIME ZONE 'Europe/London')::date FROM service_access run
                WHERE run.patient_id = a.patient_id AND run.service = a.service AND run.state = 'ACTIVE'
                  AND run.from_at > coalesce((SELECT max(off.from_at) FROM service_access off
                    WHERE off.patient_id = a.patient_id AND off.service = a.service AND off.state <> 'ACTIVE'), '-infinity'))) END AS "prospectiveFrom"
    FROM service_access a WHERE a.patient_id = $1 AND a.until_at IS NULL AND a.state = 'ACTIVE'`;

export const accessOf = (database: ReadDatabase, patientId: string) => database.query<Access>(sql, [patientId]);

/** What somebody with these services would have, a proxy for example; nothing shows to them without a decision (BR-CL-53). */
export const accessTo = (services: readonly Service[]): Access[] =>
  services.map((service) => ({ service, visibleFrom: null, prospectiveFrom: null }));
