import { z } from "zod";
import { badInput } from "../errors.ts";
import { HideReason } from "./redaction.words.ts";

const decision = z
  .strictObject({
    identity: z.string().min(1).max(500),
    contentHash: z.string().regex(/^[0-9a-f]{64}$/, { error: "expected 64 hexadecimal digits" }),
    decision: z.enum(["SHOW", "HIDE"]),
    reason: z.enum(Object.values(HideReason)).nullable(),
    decidedAt: z.iso.datetime({ offset: true }),
  })
  .refine((each) => (each.decision === "HIDE") === (each.reason !== null), {
    error: "a hidden entry has a reason, a shown one has none",
  });

/** What goes with a patient to the next practice: decisions by identity and content, and no clinical text. */
const list = z.strictObject({
  format: z.literal("gatehouse-redaction-decisions"),
  version: z.literal(1),
  practice: z.string().regex(/^[0-9A-Z]{3,10}$/, { error: "expected an ODS code" }),
  nhsNumber: z.string().nullable(),
  madeAt: z.iso.datetime({ offset: true }),
  decisions: z.array(decision).max(50_000),
});

export type PortableDecisions = z.infer<typeof list>;
export type PortableDecision = PortableDecisions["decisions"][number];

/** Reads a list, or refuses it whole by the place that is wrong. */
export function readPortable(bytes: Uint8Array): PortableDecisions {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw badInput({ file: "This is not a list of decisions: it is not JSON." });
  }
  const read = list.safeParse(json);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw badInput({ file: `This list of decisions cannot be read. ${first?.path.join(".") || "The file"}: ${first?.message}.` }); // prettier-ignore
}

interface Here {
  id: string;
  identity: string;
  contentHash: string;
  isDecided: boolean;
}

export interface Matching {
  apply: { id: string; decision: PortableDecision }[];
  matchedByContent: number;
  notHere: number;
  textChanged: number;
  alreadyDecided: number;
}

/**
 * Finds each decision its entry: by identity and equal content; where the identity is not known here, by content that is
 * the only one of its kind on both sides. Another text is asked about again, and what was decided here stands.
 */
export function matchDecisions(decisions: readonly PortableDecision[], here: readonly Here[]): Matching {
  const byIdentity = new Map(here.map((entry) => [entry.identity, entry]));
  const only = onlyOnes(here);
  const onlyThere = onlyOnes(decisions);
  const found: Matching = { apply: [], matchedByContent: 0, notHere: 0, textChanged: 0, alreadyDecided: 0 };
  for (const decision of decisions) {
    const same = byIdentity.get(decision.identity);
    const alike = same ? undefined : onlyThere.get(decision.contentHash) && only.get(decision.contentHash);
    const entry = same ?? alike;
    if (!entry) found.notHere += 1;
    else if (entry.contentHash !== decision.contentHash) found.textChanged += 1;
    else if (entry.isDecided) found.alreadyDecided += 1;
    else {
      found.apply.push({ id: entry.id, decision });
      if (!same) found.matchedByContent += 1;
    }
  }
  const seen = new Set<string>();
  return { ...found, apply: found.apply.filter(({ id }) => !seen.has(id) && seen.add(id)) };
}

/** Those whose content no other has. */
function onlyOnes<T extends { contentHash: string }>(all: readonly T[]): Map<string, T> {
  const counts = new Map<string, number>();
  for (const { contentHash } of all) counts.set(contentHash, (counts.get(contentHash) ?? 0) + 1);
  return new Map(
    all.filter(({ contentHash }) => counts.get(contentHash) === 1).map((each) => [each.contentHash, each]),
  );
}
