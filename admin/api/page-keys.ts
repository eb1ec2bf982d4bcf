/**
 * Where each page of a list begins: lists are read by the key of the row before, which is known once the page before
 * was read. Kept in memory by list; a page that cannot be reached, as after a reload, falls back to the first.
 */
export function pageKeys() {
  const lists = new Map<string, Map<number, string>>();
  const first = { page: 1, after: null };
  return {
    first,
    find(list: string, page: number): { page: number; after: string | null } {
      const after = lists.get(list)?.get(page);
      return after === undefined ? first : { page, after };
    },
    keep(list: string, page: number, after: string) {
      lists.set(list, (lists.get(list) ?? new Map<number, string>()).set(page, after));
    },
  };
}
