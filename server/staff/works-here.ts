import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { Membership } from "./staff.entity.ts";

/** Work is given to somebody who works here today, or to nobody. */
export async function refuseStranger(ctx: Context, ownerId: string | null) {
  if (ownerId === null) return;
  const [member] = await ctx.change.find(Membership, { staffId: ownerId });
  const isHere = member && member.activeFrom <= ctx.today && (!member.activeTo || member.activeTo > ctx.today);
  if (!isHere) throw badInput({ ownerId: "This person does not work here now. Choose a colleague." });
}
