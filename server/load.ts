import DataLoader from "dataloader";
import type { EntityTarget } from "typeorm";
import type { ReadDatabase } from "./database/practice-database.ts";

/** Rows by id, gathered into one query; one set of loaders a request. */
export function loadFrom(database: () => ReadDatabase) {
  const loaders = new Map<EntityTarget<{ id: string }>, DataLoader<string, { id: string } | null>>();
  return <E extends { id: string }>(entity: EntityTarget<E>, id: string): Promise<E | null> => {
    let loader = loaders.get(entity);
    if (!loader) {
      loader = new DataLoader(async (ids: readonly string[]) => {
        const rows = new Map((await database().byIds(entity, ids)).map((row) => [row.id, row]));
        return ids.map((each) => rows.get(each) ?? null);
      });
      loaders.set(entity, loader);
    }
    return loader.load(id) as Promise<E | null>;
  };
}
