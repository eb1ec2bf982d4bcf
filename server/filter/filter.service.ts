import { Field, ID, InputType, ObjectType } from "type-graphql";
import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { badInput, notFound, ruleBroken } from "../errors.ts";
import { UUID } from "../scalars.ts";
import { SavedFilter } from "./filter.entity.ts";
import { filterProblems, type FilterChoice } from "./filter.rules.ts";
import type { FilteredList } from "./filter.words.ts";

@InputType({ description: "One choice of a list." })
export class FilterChoiceInput implements FilterChoice {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "A code or an id; never what was searched for." })
  value!: string;
}

@ObjectType({ simpleResolvers: true, description: "One choice of a list." })
export class FilterChoiceView implements FilterChoice {
  @Field(() => ID)
  name!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType("SavedFilter", {
  simpleResolvers: true,
  description: "A filter that is kept, one's own or a colleague's who shares it.",
})
export class SavedFilterView {
  @Field(() => UUID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [FilterChoiceView])
  choices!: FilterChoiceView[];

  @Field(() => Boolean)
  isShared!: boolean;

  @Field(() => Boolean, { description: "Who asks saved it, and may take it away." })
  isMine!: boolean;

  @Field(() => String, { nullable: true })
  byName!: string | null;
}

/** One's own filters of a list, and those that colleagues share. */
export const savedFilters = (ctx: Context, list: FilteredList): Promise<SavedFilterView[]> =>
  ctx.db.query(
    `SELECT saved_filter.id, saved_filter.name, saved_filter.filter AS choices, saved_filter.is_shared AS "isShared", saved_filter.staff_id = $2 AS "isMine",
            (SELECT staff.name FROM staff WHERE staff.id = saved_filter.staff_id) AS "byName"
       FROM saved_filter WHERE saved_filter.list = $1 AND (saved_filter.staff_id = $2 OR saved_filter.is_shared)
      ORDER BY saved_filter.staff_id <> $2, saved_filter.name, saved_filter.id LIMIT 100`,
    [list, ctx.actor.id],
  );

const most = 50;

/** Keeps a filter for oneself, or for the practice. */
export async function saveFilter(
  ctx: Context,
  { list, name, choices, isShared }: { list: FilteredList; name: string; choices: FilterChoice[]; isShared: boolean },
): Promise<SavedFilterView> {
  const problems = filterProblems(name, choices);
  if (Object.keys(problems).length > 0) throw badInput(problems);
  const mine = await ctx.change.query("SELECT FROM saved_filter WHERE staff_id = $1", [ctx.actor.id]);
  if (mine.length >= most) throw ruleBroken(`You have ${most} filters. Take one away first.`);
  const id = uuid();
  const filter = choices.map(({ name: of, value }) => ({ name: of, value }));
  const savedAt = ctx.now.toISOString();
  await ctx.change.insert(SavedFilter, { id, staffId: ctx.actor.id, list, name: name.trim(), filter, isShared, savedAt, version: 1 }); // prettier-ignore
  ctx.change.audit({ event: "saveFilter", subjectType: "saved_filter", subject: id, facts: { list, isShared } });
  return { id, name: name.trim(), choices: filter, isShared, isMine: true, byName: null };
}

/** Takes one's own filter away; a colleague's is theirs. */
export async function removeFilter(ctx: Context, id: string): Promise<boolean> {
  const [known] = await ctx.change.find(SavedFilter, { id });
  if (!known || (known.staffId !== ctx.actor.id && !known.isShared)) throw notFound("filter");
  if (known.staffId !== ctx.actor.id) throw ruleBroken("A colleague saved this filter; only they take it away.");
  await ctx.change.remove(SavedFilter, { id }, "filter");
  ctx.change.audit({ event: "removeFilter", subjectType: "saved_filter", subject: id });
  return true;
}
