import type { DataProvider } from "react-admin";
import type { Feature, ListPage } from "../feature.ts";
import { apiErrorOf } from "./api-error.ts";
import { pageKeys } from "./page-keys.ts";

/** What a list screen finds beside its rows: the page it truly got, and how many rows there are. */
export type ListMeta = Pick<ListPage, "total" | "totalIsCapped"> & { page: number };

const refuse = () => Promise.reject(new Error("Changes go through named steps: see useStep."));

/** Reading goes through the features; generic changes are refused. */
export function dataProvider(features: readonly Feature[]): DataProvider {
  const keys = pageKeys();
  const dataOf = (resource: string) => {
    const data = features.find(({ name }) => name === resource)?.data;
    if (!data) throw new Error(`The feature ${resource} has nothing to read.`);
    return data;
  };

  return {
    supportAbortSignal: true,

    async getList(resource, { pagination, sort, filter, signal }) {
      const { page: wanted = 1, perPage: first = 25 } = pagination ?? {};
      const list = JSON.stringify([resource, sort, filter, first]);
      const read = (after: string | null) =>
        dataOf(resource)
          .getList({ sort: sort?.field ?? "", descending: sort?.order === "DESC", filter, after, first, signal })
          .catch((error: unknown) => Promise.reject(apiErrorOf(error)));
      let { page, after } = keys.find(list, wanted);
      let found = await read(after);
      // The row that the page begins behind has left the list: begin again rather than show nothing.
      if (after && found.items.length === 0) {
        ({ page, after } = keys.first);
        found = await read(after);
      }
      const { items, total, totalIsCapped, endCursor, hasNextPage } = found;
      if (hasNextPage && endCursor) keys.keep(list, page + 1, endCursor);
      const meta: ListMeta = { page, total, totalIsCapped };
      // react-admin lets a feature's rows be of any type; each list screen names its own.
      return { data: items as never[], pageInfo: { hasNextPage, hasPreviousPage: page > 1 }, meta };
    },

    async getOne(resource, { id }) {
      const { getOne } = dataOf(resource);
      if (!getOne) throw new Error(`The feature ${resource} reads no single thing.`);
      return { data: (await getOne(String(id))) as never };
    },

    getMany: refuse,
    getManyReference: refuse,
    create: refuse,
    update: refuse,
    updateMany: refuse,
    delete: refuse,
    deleteMany: refuse,
  };
}
