import type { ImportBatch } from "./import.entity.ts";
import type { Day, Kind } from "./kind.ts";
import { match, setOut } from "./matching.queries.ts";
import { refuseRepeated } from "./repeated.queries.ts";
import { reasonsFor } from "./row.rules.ts";
import { addMissing, keepRows, settleRows } from "./settling.queries.ts";
import { reconsiderRows, writePatients } from "./writing.queries.ts";
import type { ChangeDatabase } from "../database/practice-database.ts";

/** The people on the practice's list (domain.md 9.5, BR-IM-01 to 05). */
export const patients: Kind = {
  match: matchPatients,
  reconsider: (database, _, rows, { today }) => reconsiderRows(database, rows, today),
  write: writePatients,
};

async function matchPatients(database: ChangeDatabase, batch: ImportBatch, { now, today }: Day) {
  const columns = batch.mapping ?? {};
  const reasons = reasonsFor(columns);
  await setOut(database, batch, today);
  await refuseRepeated(database, batch.format === "FHIR_PATIENT" ? "entry" : "line", columns["nhsNumber"] ?? null);
  await match(database);
  await settleRows(database, batch, reasons);
  await keepRows(database);
  if (batch.isWhole) await addMissing(database, batch.id, now, reasons.MISSING);
}
