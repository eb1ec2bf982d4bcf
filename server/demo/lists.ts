import { changeOnce } from "../change-once.ts";
import type { Context } from "../context.ts";
import { checkFile } from "../import/check.service.ts";
import { importBatch } from "../import/import.queries.ts";
import { commitImport } from "../import/import.service.ts";
import type { ImportKind } from "../import/import.words.ts";
import { jobAt } from "../import/take-file.service.ts";
import { uploadImport } from "../import/upload.service.ts";
import { writeFile } from "../import/write.service.ts";
import { admit } from "../operation.ts";
import { mostRows, onlineList, patientList, type ListFile, type Online } from "./list-files.ts";
import type { DemonstrationPractice } from "./people.ts";
import type { Plan } from "./plan.ts";

/** What everybody with a service has, or had. */
const whoIsOnline = `
  SELECT patient.nhs_number AS "nhsNumber",
         json_agg(json_build_object('service', service, 'state', state, 'visibleFrom', visible_from) ORDER BY service) AS services
    FROM service_access JOIN patient ON patient.id = service_access.patient_id
   WHERE until_at IS NULL AND patient.nhs_number IS NOT NULL AND patient.removed_on IS NULL AND patient.death_status IS NULL
   GROUP BY patient.nhs_number ORDER BY patient.nhs_number`;

/** The supplier's list of online users, committed, and the week's patient list, left in review (BR-CL-12, BR-IM-05). */
export async function loadLists(context: () => Context, practice: DemonstrationPractice, plan: Plan, day: string) {
  const online = await context().db.query<Online>(whoIsOnline);
  await load(context, "ONLINE_USERS", onlineList(online, day), { isWhole: false, isCommitted: true });
  const busy = new Set([...plan.apart.keys(), ...plan.scenes.map(({ patientId }) => patientId)]);
  const isWhole = practice.size <= mostRows;
  await load(context, "PATIENTS", patientList(practice, plan.patients, busy, day), { isWhole, isCommitted: false });
}

interface Wanted {
  isWhole: boolean;
  isCommitted: boolean;
}

/** Takes one file as far as it is to go, or goes on where an earlier start was cut short. */
async function load(
  context: () => Context,
  kind: ImportKind,
  { name, text }: ListFile,
  { isWhole, isCommitted }: Wanted,
) {
  const known = await context().db.one<{ id: string }>("SELECT id FROM import_batch WHERE file_name = $1", [name]);
  const id = known?.id ?? (await upload(allowed(context(), "uploadImport"), kind, name, text, isWhole));
  await checkFile(jobAt(context()), id);
  if (!isCommitted) return;
  const batch = await importBatch(context().db, id);
  if (batch?.state === "CHECKED") {
    const ctx = allowed(context(), "commitImport");
    await changeOnce(ctx, { name: "commitImport", input: null, work: () => commitImport(ctx, batch, null).then(() => ({})) }); // prettier-ignore
  }
  await writeFile(jobAt(context()), id);
}

async function upload(ctx: Context, kind: ImportKind, name: string, text: string, isWhole: boolean) {
  const body = (async function* () {
    yield Buffer.from(text);
  })();
  return (await uploadImport(ctx, { name, kind, isWhole, body })).batchId;
}

function allowed(ctx: Context, operation: string): Context {
  admit(ctx, operation);
  return ctx;
}
