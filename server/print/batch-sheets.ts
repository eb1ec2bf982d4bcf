import type { Context } from "../context.ts";
import type { Content } from "../document/content.ts";
import { keptBack, printBatch } from "../notice/outbox.queries.ts";
import { PrintBatch } from "../notice/print-batch.entity.ts";
import { templateOf, type NoticeTemplate } from "../notice/templates.ts";
import { dayOf, inWords } from "../time.ts";

interface Listed {
  name: string;
  postcode: string | null;
  template: NoticeTemplate;
}

/** Counts the printing and notes it: a second one is a reprint, and the audit says by whom. The batch stays as it was seen. */
export const notePrinting = (ctx: Context, id: string) =>
  ctx.server.door.change(ctx, ctx.practiceId, async (database) => {
    const batch = await database.locked(PrintBatch, id, "batch");
    await database.query("UPDATE print_batch SET printed = printed + 1 WHERE id = $1", [id]);
    database.audited.push({
      fact: {
        event: batch.printed === 0 ? "printBatch" : "reprintBatch",
        subjectType: "print_batch",
        subject: id,
        facts: { batch: batch.number, copy: batch.printed + 1, letters: batch.letters },
      },
      outcome: "LOOKED",
    });
    return batch.printed + 1;
  });

/** A batch as one file: the list of what is in it, then each letter as it was kept; some at a time. */
export async function* batchSheets(ctx: Context, id: string, copy: number): AsyncGenerator<Content> {
  yield await listOf(ctx, id, copy);
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const letters = await ctx.db.query<{ id: string; document: Content }>(
      `SELECT notice.id, notice.document FROM notice WHERE notice.batch_id = $1 AND notice.id > $2 AND NOT ${keptBack(ctx)} ORDER BY notice.id LIMIT 50`,
      [id, after],
    );
    for (const { document } of letters) yield document;
    const last = letters.at(-1);
    if (!last || letters.length < 50) return;
    after = last.id;
  }
}

/** The practice keeps the list and checks the envelopes against it. */
async function listOf(ctx: Context, id: string, copy: number): Promise<Content> {
  const batch = await printBatch(ctx.db, id);
  const rows = await ctx.db.query<Listed>(
    `SELECT concat_ws(' ', coalesce(person.given_name, patient.given_name), coalesce(person.family_name, patient.family_name)) AS name,
            CASE WHEN person.id IS NULL THEN patient.postcode END AS postcode, notice.template
       FROM notice JOIN patient ON patient.id = notice.patient_id LEFT JOIN person ON person.id = notice.person_id
      WHERE notice.batch_id = $1 AND NOT ${keptBack(ctx)} ORDER BY notice.id`,
    [id],
  );
  return {
    title: `Print batch ${batch.number}: list of letters`,
    print: "STANDARD",
    date: inWords(dayOf(ctx.now)),
    blocks: [
      { kind: "paragraph", text: "Keep this list at the practice. Do not post it. It holds personal data: destroy it when the letters are posted and checked." }, // prettier-ignore
      { kind: "paragraph", text: `Made by ${batch.madeByName} on ${inWords(dayOf(new Date(batch.madeAt)))}. ${copy === 1 ? "First print." : `Reprint: copy ${copy}.`} Letters: ${rows.length}.` }, // prettier-ignore
      {
        kind: "table",
        caption: "Letters in this batch, in the order they are printed",
        head: ["No.", "To", "Postcode", "Letter", "Posted"],
        rows: rows.map(({ name, postcode, template }, at) => [String(at + 1), name, postcode ?? "hand over", templateOf(template).title, ""]), // prettier-ignore
      },
    ],
  };
}
