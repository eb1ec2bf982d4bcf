import { v7 as uuid } from "uuid";
import { changeOnce } from "../change-once.ts";
import type { Context } from "../context.ts";
import { notFound, ruleBroken } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { openSource, openSupport } from "../record-entry/sealed.ts";
import { whoseRecord } from "../record-entry/whose.rules.ts";
import { recount } from "./cutting.queries.ts";
import { bundleOf } from "./leaving.rules.ts";
import { matchDecisions, type PortableDecisions, readPortable } from "./portable.ts";
import { RedactionReview } from "./redaction-review.entity.ts";

export const ExportPurpose = { TRANSFER: "TRANSFER", ACCESS_REQUEST: "ACCESS_REQUEST", COPY: "COPY" } as const;
export type ExportPurpose = keyof typeof ExportPurpose;

interface PatientRow {
  id: string;
  nhsNumber: string | null;
  odsCode: string;
  relation: string | null;
}

async function patientOf(ctx: Context, patientId: string): Promise<PatientRow> {
  const row = await ctx.db.one<PatientRow>(
    `SELECT patient.id, patient.nhs_number AS "nhsNumber", practice.ods_code AS "odsCode",
            (SELECT relation FROM declared_relative r WHERE r.patient_id = patient.id AND r.staff_id = $2) AS relation
       FROM patient CROSS JOIN practice WHERE patient.id = $1`,
    [patientId, ctx.staffId],
  );
  if (!row) throw notFound("patient");
  await refuseUnexplainedLook(ctx, patientId, row.relation);
  return row;
}

const isShown = "decision = 'SHOW' AND signed_off AND NOT ask_again";

/** The decided record as a FHIR bundle: what is hidden or undecided leaves with its NOPAT label (domain.md 5.2). */
export async function decidedBundle(ctx: Context, patientId: string, purpose: ExportPurpose) {
  await patientOf(ctx, patientId);
  const [entries, imports] = await Promise.all([
    ctx.db.query<{ id: string; source: string | null; isShown: boolean }>(
      `SELECT id, source, ${isShown} AS "isShown" FROM record_entry WHERE patient_id = $1 ORDER BY happened_on NULLS FIRST, id`,
      [patientId],
    ),
    ctx.db.query<{ id: string; support: string }>(
      "SELECT id, support FROM record_import WHERE patient_id = $1 AND support IS NOT NULL ORDER BY at, id",
      [patientId],
    ),
  ]);
  if (entries.length === 0) throw ruleBroken("No record of this patient has come in.", "BR-REG-04");
  if (entries.some(({ source }) => source === null))
    throw ruleBroken("The clinical text was taken away after sign-off. Load the record again first.", "BR-CL-52");
  ctx.look({
    event: "recordBundle",
    subjectType: "patient",
    subject: patientId,
    patient: patientId,
    facts: { purpose, entries: entries.length, hidden: entries.filter((entry) => !entry.isShown).length },
  });
  return bundleOf(
    entries.map((entry) => ({
      source: openSource(ctx.server, entry.id, entry.source as string),
      isShown: entry.isShown,
    })),
    supportOf(ctx, imports),
    ctx.now.toISOString(),
  );
}

/** What the records held beside their entries; of one that came twice, the newest. */
function supportOf(ctx: Context, imports: readonly { id: string; support: string }[]) {
  const newest = new Map<string, Record<string, unknown>>();
  for (const { id, support } of imports) {
    for (const resource of openSupport(ctx.server, id, support)) {
      const name = resource["id"] ?? JSON.stringify([resource["title"], resource["code"], resource["name"]]);
      newest.set(`${String(resource["resourceType"])}/${String(name)}`, resource);
    }
  }
  return [...newest.values()];
}

/** The decisions that count, by identity and content, without a word of the record; the next practice applies them. */
export async function portableDecisions(ctx: Context, patientId: string): Promise<PortableDecisions> {
  const patient = await patientOf(ctx, patientId);
  const decisions = await ctx.db.query<PortableDecisions["decisions"][number]>(
    `SELECT e.identity, encode(e.content_hash, 'hex') AS "contentHash", d.decision, d.reason,
            to_char(d.decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "decidedAt"
       FROM record_entry e JOIN redaction_decision d ON d.entry_id = e.id AND d.superseded_at IS NULL AND d.lifted_at IS NULL
      WHERE e.patient_id = $1 AND e.signed_off AND NOT e.ask_again AND d.decision IN ('SHOW', 'HIDE') ORDER BY e.identity`,
    [patientId],
  );
  ctx.look({
    event: "portableDecisions",
    subjectType: "patient",
    subject: patientId,
    patient: patientId,
    facts: { decisions: decisions.length },
  });
  return {
    format: "gatehouse-redaction-decisions",
    version: 1,
    practice: patient.odsCode,
    nhsNumber: patient.nhsNumber,
    madeAt: ctx.now.toISOString(),
    decisions,
  };
}

export interface Applied {
  applied: number;
  matchedByContent: number;
  notHere: number;
  textChanged: number;
  alreadyDecided: number;
}

/** Takes over what the practice before decided about the same entries; it counts once this practice has signed off. */
export function applyDecisions(ctx: Context, patientId: string, bytes: Uint8Array): Promise<Applied> {
  const list = readPortable(bytes);
  return changeOnce(ctx, {
    name: "applyDecisions",
    input: { patientId, list },
    patience: "60s",
    work: () => apply(ctx, patientId, list),
  });
}

async function apply(ctx: Context, patientId: string, list: PortableDecisions): Promise<Applied> {
  await ctx.change.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`record ${patientId}`]);
  const patient = await patientOf(ctx, patientId);
  if (patient.relation)
    throw ruleBroken("You cannot act on your own record or a relative's. Ask a colleague.", "BR-RO-04");
  refuseOthers(ctx, patient, list);
  const reviews = await ctx.change.lockedWhere(RedactionReview, { patientId });
  const here = await ctx.change.query<{ id: string; identity: string; contentHash: string; isDecided: boolean }>(
    `SELECT id, identity, encode(content_hash, 'hex') AS "contentHash", decision IS NOT NULL AND NOT ask_again AS "isDecided"
       FROM record_entry WHERE patient_id = $1 ORDER BY id FOR NO KEY UPDATE`,
    [patientId],
  );
  const { apply: matched, ...counts } = matchDecisions(list.decisions, here);
  await write(ctx, list.practice, matched);
  await recount(ctx.change, reviews.map(({ id }) => id)); // prettier-ignore
  const applied = { applied: matched.length, ...counts };
  record(ctx, "applyDecisions", "patient", patientId, { patientId, facts: { ...applied, practice: list.practice } });
  return applied;
}

/** A list of another patient is refused by its number; one without a number says whose it is by its entries alone. */
function refuseOthers(ctx: Context, { nhsNumber }: PatientRow, list: PortableDecisions) {
  if (!list.nhsNumber || !nhsNumber) return;
  const subject = { nhsNumber: list.nhsNumber, familyName: "", givenName: "", born: "" };
  const listed = { nhsNumber, familyName: "", givenName: "", born: "" };
  const whose = whoseRecord(subject, listed, ctx.server.settings.nhsNumberRanges);
  if ("refused" in whose)
    throw ruleBroken(`These are not this patient's decisions: ${whose.refused}. Nothing was applied.`, "BR-CL-51");
}

async function write(
  ctx: Context,
  practice: string,
  matched: readonly { id: string; decision: PortableDecisions["decisions"][number] }[],
) {
  // prettier-ignore
  if (matched.length === 0) return;
  const ids = matched.map(({ id }) => id);
  await ctx.change.query(
    "UPDATE redaction_decision SET superseded_at = $2 WHERE entry_id = ANY ($1) AND superseded_at IS NULL AND lifted_at IS NULL",
    [ids, ctx.now],
  );
  await ctx.change.query(
    `INSERT INTO redaction_decision (practice_id, id, entry_id, decision, reason, origin, carried_from, decided_at, content_hash)
     SELECT $1, d.id, d.entry, d.decision, d.reason, 'CARRIED', $2, d.at, e.content_hash
       FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::timestamptz[]) AS d (id, entry, decision, reason, at) JOIN record_entry e ON e.id = d.entry`,
    [
      ctx.practiceId,
      practice,
      ids.map(() => uuid()),
      ids,
      matched.map(({ decision }) => decision.decision),
      matched.map(({ decision }) => decision.reason),
      matched.map(({ decision }) => decision.decidedAt),
    ],
  );
  await ctx.change.query(
    `UPDATE record_entry SET decision = d.decision, ask_again = false, signed_off = false, version = version + 1
       FROM unnest($1::uuid[], $2::text[]) AS d (entry, decision) WHERE record_entry.id = d.entry`,
    [ids, matched.map(({ decision }) => decision.decision)],
  );
}
