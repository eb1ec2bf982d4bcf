import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { seal, unseal } from "../seal.ts";
import { ConcernNote } from "./concern.entity.ts";

/** What a note is sealed for: its table, its column and its row (security.md). */
const placeOf = (id: string) => `concern_note|sealed_text|${id}`;

/** Keeps what was said of a concern, sealed; nothing where nothing was said. */
export function keepNote(ctx: Context, concernId: string, text: string | null | undefined) {
  if (!text?.trim()) return;
  const id = uuid();
  ctx.change.insertBeforeCommit(ConcernNote, {
    id,
    concernId,
    sealedText: seal(ctx.server, placeOf(id), text.trim()),
    writtenBy: ctx.actor.id,
    writtenAt: ctx.now.toISOString(),
  });
}

export const noteText = (ctx: Context, { id, sealedText }: Pick<ConcernNote, "id" | "sealedText">) =>
  unseal(ctx.server, placeOf(id), sealedText);
