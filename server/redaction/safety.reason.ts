import type { Context } from "../context.ts";
import { seal, unseal } from "../seal.ts";

const place = (id: string) => `redaction_safety_answer|reason|${id}`;

/** Why sharing is safe or not may speak of abuse: it is kept sealed. */
export const sealSafetyReason = (ctx: Context, id: string, reason: string) => seal(ctx.server, place(id), reason);

export const safetyReason = (ctx: Context, { id, reason }: { id: string; reason: string }) =>
  unseal(ctx.server, place(id), reason);
