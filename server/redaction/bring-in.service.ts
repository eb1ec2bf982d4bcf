import { restatePatient } from "../application/standing.service.ts";
import { changeOnce } from "../change-once.ts";
import type { Context } from "../context.ts";
import { readRecord, type Subject } from "../record-entry/read-record.ts";
import { type RecordFile, storeRecord } from "../record-entry/record-import.service.ts";
import { takeLateEntries } from "./late.service.ts";
import { screen } from "./screening.ts";
import { openTransferIn } from "./waiting.service.ts";

/** What became of a file: taken, or shown to a person first (BR-CL-51). */
export interface Brought {
  importId: string | null;
  confirm: (Partial<Subject> & { words: string }) | null;
}

/** Takes a GP record for a patient; what arrives is hidden until somebody has decided about it. */
export function bringInRecord(ctx: Context, file: RecordFile): Promise<Brought> {
  const { bytes, ...input } = file;
  const read = readRecord(bytes);
  return changeOnce(ctx, {
    name: "importRecord",
    input: { ...input, length: bytes.length },
    patience: "60s",
    work: () => takeRecord(ctx, file, read),
  });
}

/** The same within a change that is open already. */
export async function takeRecord(ctx: Context, file: RecordFile, read = readRecord(file.bytes)): Promise<Brought> {
  const staff = await ctx.change.query<{ name: string }>("SELECT name FROM staff ORDER BY name");
  const names = staff.map(({ name }) => name);
  const brought = await storeRecord(ctx, file, read, (entry, { givenName, familyName, sex, born }) =>
    screen(
      entry,
      { name: `${givenName} ${familyName}`, sex: sex.toLowerCase(), birthYear: Number(born.slice(0, 4)) },
      names,
    ),
  );
  if ("words" in brought) return { importId: null, confirm: { words: brought.words, ...brought.subject } };
  await takeLateEntries(ctx, file.patientId, brought.arrived, brought.changed);
  await openTransferIn(ctx, file.patientId, file);
  await restatePatient(ctx, file.patientId);
  return { importId: brought.record.id, confirm: null };
}
