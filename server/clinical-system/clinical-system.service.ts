import type { Context } from "../context.ts";
import { conflict, notFound, ruleBroken } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import { refuseStranger } from "../staff/works-here.ts";
import { ClinicalSystemItem } from "./clinical-system-item.entity.ts";
import { itemView, type ItemView } from "./clinical-system.queries.ts";
import { standsAs } from "./enter.rules.ts";
import { noteCodes } from "./record-code.service.ts";

interface Seen {
  id: string;
  version: number;
}

async function locked(ctx: Context, { id, version }: Seen): Promise<ClinicalSystemItem> {
  const item = await ctx.change.locked(ClinicalSystemItem, id, "item");
  if (item.version !== version) throw conflict();
  return item;
}

/** Somebody did it in the clinical system and says so by their name; from then on the register says it is so (BR-CL-11). */
export async function confirmInClinicalSystem(ctx: Context, seen: Seen): Promise<ItemView> {
  const item = await locked(ctx, seen);
  const { refusal: why, isRestricted } = await view(ctx, seen.id);
  if (why) throw ruleBroken(why.words, why.rule);
  const { id, version, patientId, applicationId, service, action, entry } = item;
  const code = entry ? standsAs(entry) : undefined;
  if (code) noteCodes(ctx, patientId, [{ code, codedOn: ctx.today }], "ENTERED");
  ctx.change.beforeCommit(
    ctx.change.update(
      ClinicalSystemItem,
      { id, version, confirmedAt: null },
      { confirmedBy: ctx.actor.id, confirmedAt: ctx.now.toISOString() },
    ),
  );
  record(ctx, "confirmInClinicalSystem", "clinical_system_item", id, {
    patientId,
    applicationId,
    restricted: isRestricted,
    facts: { service, action, entry },
  });
  return view(ctx, id);
}

export async function assignClinicalSystemItem(ctx: Context, seen: Seen, ownerId: string | null): Promise<ItemView> {
  const item = await locked(ctx, seen);
  if (item.confirmedAt ?? item.supersededAt) throw ruleBroken("This item is closed.");
  await refuseStranger(ctx, ownerId);
  ctx.change.beforeCommit(ctx.change.update(ClinicalSystemItem, { id: item.id, version: item.version }, { ownerId }));
  ctx.change.audit({
    event: "assignClinicalSystemItem",
    subjectType: "clinical_system_item",
    subject: item.id,
    patient: item.patientId,
    facts: { owner: ownerId },
  });
  return view(ctx, item.id);
}

async function view(ctx: Context, id: string) {
  const item = await itemView(ctx, ctx.change, id);
  if (!item) throw notFound("item");
  return item;
}
