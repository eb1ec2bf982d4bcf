import type { Context } from "../context.ts";
import { badInput, ruleBroken } from "../errors.ts";
import { addDays, weekday } from "../time.ts";
import { loadedAt } from "./online-today.queries.ts";
import type { NewLink, WeeklySweep } from "./supplier-report.view.ts";

/** The Monday of a day's week. */
export const mondayOf = (day: string) => addDays(day, 1 - weekday(day));

function begunWeek(day: string, today: string): string {
  const week = mondayOf(day);
  if (week > today) throw badInput({ day: "Choose a day of a week that has begun." });
  return week;
}

/** The first list is the baseline: nobody on it is new by it, unless the supplier says when they were activated. */
const isNew = `(report.activated_on >= $1 AND report.activated_on < $2
  OR (report.activated_on IS NULL AND (report.first_reported_at AT TIME ZONE 'Europe/London')::date >= $1 AND (report.first_reported_at AT TIME ZONE 'Europe/London')::date < $2
      AND report.first_reported_at > (SELECT min(finished_at) FROM import_batch WHERE kind = 'ONLINE_USERS' AND state = 'COMMITTED')))`;

const latest = (code: string) =>
  `(SELECT max(coded_on) FROM record_code WHERE record_code.patient_id = patient.id AND record_code.superseded_at IS NULL AND code = '${code}')`;

/** BR-EN-02, 03, as in standing-code.rules.ts. */
const isCoded = `(${latest("DECLINED")} IS NOT NULL OR coalesce(${latest("REVIEW_NEEDED")} >= coalesce(${latest("REVIEW_NOT_NEEDED")}, '0001-01-01'), false))`;

const links = `
  SELECT patient.id AS "patientId", patient.given_name AS "givenName", patient.family_name AS "familyName", patient.born,
         max(report.activated_on) AS "activatedOn", coalesce(array_agg(report.service ORDER BY report.service) FILTER (WHERE report.service <> 'ACCOUNT'), '{}') AS services,
         ${isCoded} AS "isCoded"
    FROM online_report AS report JOIN patient ON patient.id = report.patient_id
   WHERE ${isNew} GROUP BY patient.practice_id, patient.id ORDER BY patient.family_search, patient.given_search, patient.id LIMIT 500`;

const stamp = `
  SELECT ${loadedAt} AS "loadedAt", sweep.done_at AS "doneAt", staff.name AS "doneByName"
    FROM (SELECT 1) AS one LEFT JOIN weekly_sweep AS sweep ON sweep.week = $1 LEFT JOIN staff ON staff.id = sweep.done_by`;

/** Who is newly linked in a week, and whether somebody has been through them (BR-LE-14). */
export async function weeklySweep(ctx: Context, day: string | undefined): Promise<WeeklySweep> {
  const week = begunWeek(day ?? ctx.today, ctx.today);
  const [found, done] = await Promise.all([
    ctx.db.query<NewLink>(links, [week, addDays(week, 7)]),
    ctx.db.one<Pick<WeeklySweep, "loadedAt" | "doneAt" | "doneByName">>(stamp, [week]),
  ]);
  if (found.length > 0) ctx.look({ event: "weeklySweep", facts: { week, links: found.length } });
  return {
    week,
    links: found,
    loadedAt: done?.loadedAt ?? null,
    doneAt: done?.doneAt ?? null,
    doneByName: done?.doneByName ?? null,
  };
}

/** One stamp a week: everybody who is newly linked was looked at. */
export async function finishSweep(ctx: Context, day: string): Promise<boolean> {
  const week = begunWeek(day, ctx.today);
  const state = await ctx.change.one<{ loadedAt: string | null; doneAt: string | null }>(stamp, [week]);
  if (!state?.loadedAt) throw ruleBroken("Load the list of online users first: without it nobody can tell who is new.", "BR-CL-12"); // prettier-ignore
  if (state.doneAt) throw ruleBroken("This week is done already.", "BR-LE-14");
  const found = await ctx.change.query(links, [week, addDays(week, 7)]);
  await ctx.change.query("INSERT INTO weekly_sweep (practice_id, week, links, done_by, done_at) VALUES ($1, $2, $3, $4, $5)", [ctx.practiceId, week, found.length, ctx.staffId, ctx.now]); // prettier-ignore
  ctx.change.audit({ event: "finishSweep", facts: { week, links: found.length } });
  return true;
}
