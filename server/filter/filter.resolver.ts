import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { UUID } from "../scalars.ts";
import { FilterChoiceInput, removeFilter, saveFilter, SavedFilterView, savedFilters } from "./filter.service.ts";
import { FilteredList } from "./filter.words.ts";

@Resolver()
export class FilterResolver {
  @Query(() => [SavedFilterView], {
    description: "One's own filters of a list and those that are shared; at most 100.",
  })
  savedFilters(@Arg("list", () => FilteredList) list: FilteredList, @Ctx() ctx: Context) {
    return savedFilters(ctx, list);
  }

  @Mutation(() => SavedFilterView, {
    description: "Keeps the choices of a list under a name, for oneself or the practice.",
  })
  saveFilter(
    @Arg("list", () => FilteredList) list: FilteredList,
    @Arg("name", () => String) name: string,
    @Arg("choices", () => [FilterChoiceInput]) choices: FilterChoiceInput[],
    @Arg("isShared", () => Boolean) isShared: boolean,
    @Ctx() ctx: Context,
  ) {
    return saveFilter(ctx, { list, name, choices, isShared });
  }

  @Mutation(() => Boolean, { description: "Takes one's own filter away." })
  removeFilter(@Arg("id", () => UUID) id: string, @Ctx() ctx: Context) {
    return removeFilter(ctx, id);
  }
}
