import type { Context } from "../context.ts";
import { differenceColumns, isHeldFrom } from "./difference.service.ts";
import type { OnlineToday } from "./supplier-report.view.ts";

/** When the practice last committed a list of online users; null: not loaded. */
export const loadedAt = `(SELECT max(coalesce(finished_at, committed_at)) FROM import_batch WHERE kind = 'ONLINE_USERS' AND state IN ('COMMITTED', 'NOTHING_NEW') AND same_as IS NULL)`;

const today = (mayRead: string) => `
  SELECT ${loadedAt} AS "loadedAt",
         (SELECT coalesce(json_agg(json_build_object('service', nullif(service, 'ACCOUNT'), 'visibleFrom', visible_from, 'enabledOn', enabled_on,
             'activatedOn', activated_on, 'lastLoginOn', last_login_on) ORDER BY service), '[]') FROM online_report WHERE patient_id = $1) AS services,
         (SELECT coalesce(json_agg(json_build_object('id', id, 'givenName', given_name, 'familyName', family_name, 'relationship', relationship)), '[]')
            FROM (SELECT * FROM reported_proxy WHERE patient_id = $1 AND state = 'WAITING' ORDER BY family_name, id LIMIT 50) AS carer) AS carers,
         (SELECT coalesce(json_agg(difference), '[]') FROM (
            SELECT ${differenceColumns} FROM register_difference JOIN patient ON patient.id = register_difference.patient_id
             WHERE register_difference.patient_id = $1 AND closed_at IS NULL AND ${mayRead} ORDER BY due_on, register_difference.id LIMIT 50) AS difference) AS differences`;

export const onlineToday = async (ctx: Context, patientId: string): Promise<OnlineToday> => {
  const mayRead = ctx.may("difference.read") ? `NOT ${isHeldFrom(ctx)}` : "false";
  return (await ctx.db.one<OnlineToday>(today(mayRead), [patientId])) as OnlineToday;
};
