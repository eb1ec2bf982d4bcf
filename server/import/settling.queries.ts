import type { ChangeDatabase } from "../database/practice-database.ts";
import { facts } from "./facts.ts";
import type { ImportBatch } from "./import.entity.ts";
import { columns, next, nextBorn, returns } from "./patient-facts.queries.ts";
import type { reasonsFor } from "./row.rules.ts";

const isLeaver = "(incoming.removed_on IS NOT NULL AND patient.removed_on IS NULL)";

/** Who is back, and who is said to have been removed. */
const comings = `
  UPDATE incoming SET returns = ${returns("incoming", "$1::boolean")}, leaves = ${isLeaver}
    FROM patient CROSS JOIN practice
   WHERE incoming.outcome IS NULL AND patient.id = incoming.patient_id AND (${returns("incoming", "$1::boolean")} OR ${isLeaver})`;

/** A change of a fact that is blank for a restricted patient is told without what it was and will be (BR-PDS-01). */
const changeOf = (fact: string, column: string, isBlank: boolean | undefined) => {
  const shown = (value: string) =>
    isBlank ? `CASE WHEN next.confidentiality = 'U' THEN to_jsonb(${value}) END` : `to_jsonb(${value})`;
  return `CASE WHEN next.${column} IS DISTINCT FROM next.old_${column}
    THEN jsonb_build_array(jsonb_build_object('field', '${fact}', 'before', ${shown(`next.old_${column}`)}, 'after', ${shown(`next.${column}`)})) ELSE '[]' END`;
};

const compared = [...columns, "born"];

/** What a row would change, field by field; only rows that differ are written. */
export const changesOf = (rows: string) => `
  SELECT next.id, ${[...facts.map(({ fact, column, isRestricted }) => changeOf(fact, column, isRestricted)), changeOf("born", "born", false)].join(" || ")} AS changes
    FROM (SELECT told.id, ${next}, ${nextBorn} AS born, ${compared.map((column) => `patient.${column} AS old_${column}`).join(", ")}
            FROM ${rows} AS told JOIN patient ON patient.id = told.patient_id) AS next
   WHERE (${compared.map((column) => `next.${column}`).join(", ")}) IS DISTINCT FROM (${compared.map((column) => `next.old_${column}`).join(", ")})`;

const compare = `
  UPDATE incoming SET changes = found.changes FROM (${changesOf("(SELECT * FROM incoming WHERE outcome IS NULL)")}) AS found WHERE incoming.id = found.id`;

const outcome = `CASE
  WHEN reasons <> '{}' THEN 'NEEDS_PERSON' WHEN matched IS NULL THEN 'NEW' WHEN changes = '[]' THEN 'SAME'
  WHEN changes @? '$[*] ? (@.field == "deathStatus")' THEN 'DEATH' WHEN leaves THEN 'LEAVER' WHEN returns THEN 'RETURN' ELSE 'CHANGED' END`;

const settle = `
  UPDATE incoming
     SET outcome = ${outcome},
         flags = flags || CASE WHEN is_restricted OR confidentiality <> 'U' THEN ARRAY['RESTRICTED'] ELSE '{}' END,
         problems = problems || (SELECT coalesce(jsonb_agg(jsonb_build_object('line', line) || ($1::jsonb -> reason)), '[]')
                                   FROM unnest(reasons) AS reason)
   WHERE outcome IS NULL`;

const everyone = (contact: string, folded: string) => `
  SELECT ${folded.replaceAll("?", "incoming." + contact)} AS contact, coalesce(incoming.patient_id, incoming.id) AS who
    FROM incoming WHERE ${contact} IS NOT NULL AND outcome <> 'REFUSED'
  UNION SELECT ${folded.replaceAll("?", "patient." + contact)}, patient.id FROM patient WHERE ${contact} IS NOT NULL AND removed_on IS NULL`;

/** BR-CL-24: two people on one mobile or e-mail are flagged where a row brings it. */
const sharedContact = (contact: string, field: string, folded: string) => `
  UPDATE incoming SET flags = incoming.flags || ARRAY['SHARED_CONTACT']
    FROM (SELECT contact FROM (${everyone(contact, folded)}) AS held GROUP BY contact HAVING count(DISTINCT who) > 1) AS shared
   WHERE ${folded.replaceAll("?", "incoming." + contact)} = shared.contact AND NOT 'SHARED_CONTACT' = ANY (flags)
     AND (outcome IN ('NEW', 'NEEDS_PERSON') OR changes @? '$[*] ? (@.field == "${field}")')`;

/** A number that the whole list no longer gives to a patient who had one: it may have been invalidated (BR-PDS-04). */
const withdrawnNumber = `
  UPDATE incoming SET flags = incoming.flags || ARRAY['NUMBER_WITHDRAWN']
    FROM patient WHERE incoming.matched = 'DETAILS' AND patient.id = incoming.patient_id AND patient.nhs_number IS NOT NULL
     AND incoming.nhs_number IS NULL AND $1::boolean`;

const blank = facts.filter(({ isRestricted }) => isRestricted).map(({ fact }) => `'${fact}'`);

/** The rows as people review them; what says nothing new, or cannot be right, is not kept (BR-PDS-01 of the rest). */
const writeBack = `
  UPDATE import_row
     SET outcome = incoming.outcome, problems = incoming.problems, reasons = incoming.reasons, flags = incoming.flags,
         changes = incoming.changes, candidates = incoming.candidates, seen = incoming.seen, claim = NULL,
         patient_id = CASE WHEN incoming.outcome <> 'REFUSED' THEN incoming.patient_id END,
         incoming = CASE WHEN incoming.outcome IN ('SAME', 'REFUSED') THEN NULL ELSE import_row.incoming
           - CASE WHEN incoming.matched = 'FORMER' THEN ARRAY['nhsNumber', 'nhsNumberStatus'] ELSE '{}' END
           - CASE WHEN 'RESTRICTED' = ANY (incoming.flags) THEN ARRAY[${blank.join(", ")}] ELSE '{}' END END
    FROM incoming WHERE import_row.id = incoming.id`;

/** Says of every row what it would change and what becomes of it. */
export async function settleRows(
  database: ChangeDatabase,
  { isWhole }: Pick<ImportBatch, "isWhole">,
  reasons: ReturnType<typeof reasonsFor>,
) {
  await database.query(comings, [isWhole]);
  await database.query(compare);
  await database.query(settle, [JSON.stringify(reasons)]);
  await database.query(sharedContact("mobile", "mobile", "?"));
  await database.query(sharedContact("email", "email", "lower(?)"));
  await database.query(withdrawnNumber, [isWhole]);
}

export const keepRows = (database: ChangeDatabase) => database.query(writeBack);

/** Who is on the list: neither left nor known to be dead for certain. */
const isCurrent = "(patient.removed_on IS NULL AND patient.death_status IS DISTINCT FROM '2')";

/** Everybody whom a row names or may name, even one that is refused. */
const named = `
  SELECT patient_id AS id FROM incoming WHERE patient_id IS NOT NULL
  UNION SELECT unnest(candidates) FROM incoming
  UNION SELECT patient.id FROM incoming JOIN patient ON patient.nhs_number = incoming.nhs_number WHERE is_refused
  UNION SELECT patient.id FROM incoming JOIN patient ON patient.local_id = incoming.local_id WHERE is_refused
  UNION SELECT patient.id FROM incoming JOIN patient ON patient.family_search = incoming.family_search AND patient.given_search = incoming.given_search
   WHERE is_refused AND (incoming.born IS NULL OR incoming.born = patient.born)
  UNION SELECT patient.id FROM incoming JOIN patient ON patient.family_search = incoming.family_search AND patient.born = incoming.born WHERE is_refused`;

/** A row without a line for each patient whom the whole list does not name (BR-IM-05). */
const missing = `
  WITH named AS (${named})
  INSERT INTO import_row (practice_id, id, batch_id, outcome, patient_id, seen, reasons, problems)
  SELECT $1, new_id($3), $2, 'LEAVER', patient.id, patient.version, ARRAY['MISSING'], jsonb_build_array(jsonb_build_object('line', NULL) || $4::jsonb)
    FROM patient WHERE ${isCurrent} AND NOT EXISTS (SELECT FROM named WHERE named.id = patient.id)`;

export const addMissing = (database: ChangeDatabase, batchId: string, now: Date, told: object) =>
  database.query(missing, [database.practiceId, batchId, now, JSON.stringify(told)]);

export const listSize = async (database: ChangeDatabase) =>
  (await database.one<{ size: number }>(`SELECT count(*)::int AS size FROM patient WHERE ${isCurrent}`))?.size ?? 0;
