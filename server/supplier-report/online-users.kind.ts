import type { Kind } from "../import/kind.ts";
import { isTaken } from "../import/row.rules.ts";
import { addDays } from "../time.ts";
import * as sql from "./online-users.queries.ts";
import { dueDays, reconcileCodes } from "./reconcile.service.ts";
import { dropSame, findPatients, inStep, lockPatients, none, patience } from "./telling.queries.ts";

/** Who uses what online, as the supplier reports it: set where nobody here has decided, else a difference (BR-CL-12). */
export const onlineUsers: Kind = {
  async match(database, batch, { now }) {
    await findPatients(database, batch);
    if (batch.isWhole) await database.query(sql.addGone, [database.practiceId, batch.id, now]);
    await database.query(sql.settle, [batch.id]);
    // A row that the list does not have and that would change nothing is no row.
    await database.query("DELETE FROM import_row WHERE batch_id = $1 AND line IS NULL AND outcome = 'SAME'", [
      batch.id,
    ]);
    await dropSame(database, batch.id);
  },

  reconsider: () => Promise.resolve(),

  async write(database, { batch, from, upTo, now, today }) {
    const { practiceId } = database;
    const step = [batch.id, from ?? none, upTo];
    await database.query(patience);
    await database.query(lockPatients, step);
    await database.query(sql.reported, step);
    await database.query(sql.endPresent, [now]);
    await database.query(sql.beginReported, [now, practiceId]);
    await database.query(sql.closeDifferences, [now]);
    await database.query(sql.openDifferences, [now, practiceId, batch.id, addDays(today, dueDays), today]);
    await database.query(sql.dropReports);
    await database.query(sql.keepReports, [now, practiceId, batch.id]);
    await database.query(sql.insertEvents, [now, practiceId, batch.id, batch.committedBy]);
    const told = await database.query<{ id: string }>("SELECT DISTINCT patient_id AS id FROM reported");
    await reconcileCodes(
      database,
      told.map(({ id }) => id),
      { now, today, batchId: batch.id },
    );
    const counted = `SELECT count(*)::int AS written FROM import_row WHERE ${inStep(isTaken)}`;
    return (await database.one<{ written: number }>(counted, step))?.written ?? 0;
  },
};
