import type { ReadDatabase } from "../database/practice-database.ts";
import type { OnlineToday } from "./supplier-report.view.ts";

/** When the practice last committed a list of online users; null: not loaded. */
export const loadedAt = `(SELECT max(coalesce(finished_at, committed_at)) FROM import_batch WHERE kind = 'ONLINE_USERS' AND state IN ('COMMITTED', 'NOTHING_NEW') AND same_as IS NULL)`;

const today = `
  SELECT ${loadedAt} AS "loadedAt",
         (SELECT coalesce(json_agg(json_build_object('service', nullif(service, 'ACCOUNT'), 'visibleFrom', visible_from, 'enabledOn', enabled_on,
             'activatedOn', activated_on, 'lastLoginOn', last_login_on) ORDER BY service), '[]') FROM online_report WHERE patient_id = $1) AS services,
         (SELECT coalesce(json_agg(json_build_object('id', id, 'givenName', given_name, 'familyName', family_name, 'relationship', relationship)), '[]')
            FROM (SELECT * FROM reported_proxy WHERE patient_id = $1 AND state = 'WAITING' ORDER BY family_name, id LIMIT 50) AS carer) AS carers,
         (SELECT count(*)::int FROM register_difference WHERE patient_id = $1 AND closed_at IS NULL) AS differences`;

export const onlineToday = async (database: ReadDatabase, patientId: string): Promise<OnlineToday> =>
  (await database.one<OnlineToday>(today, [patientId])) as OnlineToday;
