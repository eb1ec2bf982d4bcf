import type { ReadDatabase } from "../database/practice-database.ts";
import { readPage, type Page } from "../list.ts";
import type { ImportBatch } from "./import.entity.ts";
import type { ImportDecision, ImportOutcome } from "./import.words.ts";
import type { ImportFlagCount, ImportRow, ImportRowKind } from "./import.view.ts";
import { sharedContactsSql } from "../patient/shared-contact.queries.ts";
import { byKindRefusal, decisionsFor } from "./row.rules.ts";

const person = (id: string) => `
  (SELECT json_build_object('id', patient.id, 'givenName', patient.given_name, 'familyName', patient.family_name, 'born', patient.born,
      'nhsNumber', patient.nhs_number, 'postcode', patient.postcode,
      'activeServices', (SELECT count(*)::int FROM service_access WHERE service_access.patient_id = patient.id AND until_at IS NULL AND state = 'ACTIVE'))
     FROM patient WHERE patient.id = ${id})`;

const worded = (side: string) =>
  `CASE jsonb_typeof(change -> '${side}') WHEN 'array' THEN (SELECT string_agg(part, ', ') FROM jsonb_array_elements_text(change -> '${side}') AS part) ELSE change ->> '${side}' END`;

const select = `import_row.id, import_row.line, import_row.outcome, import_row.reasons, import_row.flags, import_row.problems,
  ARRAY(SELECT change ->> 'field' FROM jsonb_array_elements(import_row.changes) AS change) AS changed,
  (SELECT coalesce(json_agg(json_build_object('field', change ->> 'field', 'before', ${worded("before")}, 'after', ${worded("after")})), '[]')
     FROM jsonb_array_elements(import_row.changes) AS change) AS changes,
  CASE WHEN import_row.incoming IS NOT NULL THEN json_build_object('givenName', import_row.incoming ->> 'givenName',
    'familyName', import_row.incoming ->> 'familyName', 'born', import_row.incoming ->> 'born',
    'nhsNumber', import_row.incoming ->> 'nhsNumber', 'postcode', import_row.incoming ->> 'postcode') END AS incoming,
  ${person("coalesce(import_row.patient_id, import_row.id)")} AS patient,
  (SELECT coalesce(json_agg(${person("candidate.id")} ORDER BY candidate.place), '[]')
     FROM unnest(import_row.candidates) WITH ORDINALITY AS candidate (id, place)) AS candidates,
  CASE WHEN 'SHARED_CONTACT' = ANY (import_row.flags)
    THEN ${sharedContactsSql("(import_row.incoming ->> 'mobile')", "(import_row.incoming ->> 'email')", "coalesce(import_row.patient_id, import_row.id)")} ELSE '[]' END AS "sharedWith",
  import_row.decision, (SELECT staff.name FROM staff WHERE staff.id = import_row.decided_by) AS "decidedByName"`;

export interface RowsAskedFor {
  outcomes: readonly ImportOutcome[] | undefined;
  reason: string | undefined;
  flag: string | undefined;
  /** Only rows about which somebody has yet to decide. */
  isOpen: boolean;
  after: string | undefined;
  first: number;
}

/** The rows of a file: the refused first, then those that need a person; of a file loaded before, those of its first load. */
export async function importRows(
  database: ReadDatabase,
  { id, sameAs, state }: Pick<ImportBatch, "id" | "sameAs" | "state">,
  { outcomes, reason, flag, isOpen, after, first }: RowsAskedFor,
): Promise<Page<ImportRow>> {
  const values: unknown[] = [sameAs ?? id];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const where = [
    "import_row.batch_id = $1 AND import_row.outcome IS NOT NULL",
    outcomes && `import_row.outcome = ANY (${bind(outcomes)})`,
    reason && `${bind(reason)} = ANY (import_row.reasons)`,
    flag && `${bind(flag)} = ANY (import_row.flags)`,
    isOpen && "import_row.outcome IN ('NEEDS_PERSON', 'LEAVER') AND import_row.decision IS NULL",
  ].filter((test) => typeof test === "string" && test !== "") as string[];
  const page = await readPage<ImportRow>(database, {
    select,
    from: "import_row",
    where,
    values,
    order: ["import_row.rank", "import_row.place", "import_row.id"],
    descending: false,
    after,
    first,
  });
  const mayDecide = state === "CHECKED" || state === "IN_REVIEW";
  return { ...page, items: page.items.map((row) => ({ ...row, decisions: mayDecide ? decisionsOf(row) : [] })) };
}

const decisionsOf = ({ outcome, reasons, patient, candidates }: ImportRow): ImportDecision[] =>
  decisionsFor({ outcome, reasons, hasPatient: patient !== null || candidates.length > 0 });

interface FoundKind {
  outcome: ImportOutcome;
  reason: string | null;
  rows: number;
  decided: number;
  /** Each set of reasons among them, and whether a patient is known. */
  among: { reasons: string[]; hasPatient: boolean }[];
}

/** By its rank, which is indexed: most rows of a week's list are neither refused nor new in anything. */
const saysSomething = "rank BETWEEN 2 AND 7";

/** Counted by what was found and why; a row with two reasons is of two kinds. */
const kinds = `
  SELECT outcome, reason, sum(rows)::int AS rows, sum(decided)::int AS decided,
         json_agg(DISTINCT jsonb_build_object('reasons', reasons, 'hasPatient', has_patient)) AS among
    FROM (SELECT outcome, rank, reasons, patient_id IS NOT NULL AS has_patient, count(*) AS rows, count(decision) AS decided
            FROM import_row WHERE batch_id = $1 AND ${saysSomething} GROUP BY 1, 2, 3, 4) AS found
    LEFT JOIN LATERAL unnest(CASE WHEN outcome = 'NEEDS_PERSON' THEN reasons END) AS reason ON true
   GROUP BY rank, outcome, reason ORDER BY rank, reason`;

/** The kinds of rows of a file, in the order of its rows. */
export async function importRowKinds(
  database: ReadDatabase,
  { id, sameAs, state }: Pick<ImportBatch, "id" | "sameAs" | "state">,
): Promise<ImportRowKind[]> {
  const found = await database.query<FoundKind>(kinds, [sameAs ?? id]);
  const mayDecide = state === "CHECKED" || state === "IN_REVIEW";
  return found.map(({ among, ...kind }) => ({ ...kind, decisions: mayDecide ? forAll(kind, among) : [] }));
}

const forAll = ({ outcome, reason }: Pick<FoundKind, "outcome" | "reason">, among: FoundKind["among"]) => {
  const [first = [], ...others] = among.map((each) => decisionsFor({ outcome, ...each }));
  return first.filter((decision) => others.every((may) => may.includes(decision)) && !byKindRefusal(reason, decision));
};

export const importFlags = (
  database: ReadDatabase,
  { id, sameAs }: Pick<ImportBatch, "id" | "sameAs">,
): Promise<ImportFlagCount[]> =>
  database.query(
    `SELECT flag, count(*)::int AS rows FROM import_row, unnest(flags) AS flag WHERE batch_id = $1 AND ${saysSomething} AND flags <> '{}' GROUP BY flag ORDER BY flag`,
    [sameAs ?? id],
  );
