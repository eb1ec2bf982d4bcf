import { createHash } from "node:crypto";
import { Field, Int, ObjectType } from "type-graphql";
import type { ReadDatabase } from "../database/practice-database.ts";
import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const ChainBreak = enumeration(
  "CHANGED",
  "MISSING",
  "TAIL_REMOVED",
  "HEAD_CHANGED",
  "HEAD_MISSING",
  "BEYOND_HEAD",
);
export type ChainBreak = OneOf<typeof ChainBreak>;
publish(ChainBreak, "ChainBreak", "How a chain of audit entries breaks.", {
  CHANGED: "The entry's text or its hash was changed.",
  MISSING: "The entry is missing while later ones are there.",
  TAIL_REMOVED: "This entry and what came after it were removed.",
  HEAD_CHANGED: "The last entry is not the one the head of the chain names.",
  HEAD_MISSING: "There are entries, but no head of the chain.",
  BEYOND_HEAD: "There are entries after the last one the head of the chain names.",
});

@ObjectType({ simpleResolvers: true, description: "Whether a practice's audit is whole: every entry recomputed." })
export class ChainReport {
  @Field(() => Int, { description: "How many entries were recomputed before the end or the first break." })
  entries!: number;

  @Field(() => Boolean)
  isWhole!: boolean;

  @Field(() => ChainBreak, { nullable: true, description: "How the chain breaks first; null when it is whole." })
  broken!: ChainBreak | null;

  @Field(() => Int, { nullable: true, description: "The place of the first break in the chain." })
  brokenAt!: number | null;
}

interface Entry {
  seq: string;
  body: string;
  hash: Buffer;
}

interface Head {
  seq: string;
  hash: Buffer;
}

const batch = 2_000;

/** As audit_append computes it: the hash before, the practice, the place, the text. */
function hashOf(before: Buffer, practice: Buffer, seq: number, body: string): Buffer {
  const place = Buffer.alloc(8);
  place.writeBigInt64BE(BigInt(seq));
  return createHash("sha256").update(before).update(practice).update(place).update(body, "utf8").digest();
}

/** Recomputes a practice's chain from the stored text, a batch at a time; give it one moment, a snapshot. */
export async function verifyChain(database: ReadDatabase): Promise<ChainReport> {
  const head = await database.one<Head>("SELECT seq, hash FROM audit_head");
  const practice = Buffer.from(database.practiceId.replaceAll("-", ""), "hex");
  let last = 0;
  let before: Buffer = Buffer.alloc(0);
  const broken = (kind: ChainBreak, at: number): ChainReport => ({
    entries: last,
    isWhole: false,
    broken: kind,
    brokenAt: at,
  });

  for (;;) {
    const entries = await database.query<Entry>(
      "SELECT seq, body, hash FROM audit_entry WHERE seq > $1 ORDER BY seq LIMIT $2",
      [last, batch],
    );
    for (const { seq, body, hash } of entries) {
      if (!head) return broken("HEAD_MISSING", Number(seq));
      if (Number(seq) !== last + 1) return broken("MISSING", last + 1);
      if (last >= Number(head.seq)) return broken("BEYOND_HEAD", Number(seq));
      if (!hashOf(before, practice, Number(seq), body).equals(hash)) return broken("CHANGED", Number(seq));
      last = Number(seq);
      before = hash;
    }
    if (entries.length < batch) break;
  }
  if (head && last < Number(head.seq)) return broken("TAIL_REMOVED", last + 1);
  if (head && !head.hash.equals(before)) return broken("HEAD_CHANGED", last);
  return { entries: last, isWhole: true, broken: null, brokenAt: null };
}
