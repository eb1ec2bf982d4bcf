import { useDataProvider } from "react-admin";
import { useNavigate } from "react-router";
import { useSending } from "../api/use-sending.ts";
import { placeOf, useWalk, type Walk } from "./walk.ts";

/** Goes along the list a page was opened from, and fetches the list's next or previous page where it ends. */
export function useTurn(walk: Walk, at: number) {
  const [, setWalk] = useWalk();
  const navigate = useNavigate();
  const dataProvider = useDataProvider();
  const { first, last, hasNext } = walk.pages;

  const pageOf = async (page: number) => {
    const { resource, sort, filter, perPage } = walk;
    const { data, pageInfo } = await dataProvider.getList(resource, { pagination: { page, perPage }, sort, filter });
    return { places: data.map((row) => placeOf(resource, row)), hasNext: pageInfo?.hasNextPage ?? false };
  };

  const { send: turn, isPending } = useSending(async (by: 1 | -1) => {
    const known = walk.places[at + by];
    if (known) return navigate(known);
    const page = by === 1 ? last + 1 : first - 1;
    const more = await pageOf(page);
    const places = more.places.filter((place) => !walk.places.includes(place));
    const next = by === 1 ? places[0] : places.at(-1);
    if (by === 1) {
      setWalk({ ...walk, places: [...walk.places, ...places], pages: { first, last: page, hasNext: more.hasNext } });
    } else {
      setWalk({ ...walk, places: [...places, ...walk.places], pages: { ...walk.pages, first: page } });
    }
    await navigate(next ?? walk.back);
  });

  return {
    turn,
    isPending,
    hasPrevious: at > 0 || first > 1,
    hasNext: at < walk.places.length - 1 || hasNext,
  };
}
