interface Linked {
  id: string;
  links: readonly { kind: string; id: string }[];
}

/** Links by which one label alone is dropped on the way to the next practice, so that all are decided together (BR-RD-07). */
const binding: ReadonlySet<string> = new Set(["PROBLEM", "MEDICATION", "DOCUMENT"]);

/** The name of each entry's set: the least id in it; entries that are bound to nothing are not in it. */
export function linkedSets(entries: readonly Linked[]): ReadonlyMap<string, string> {
  const parent = new Map(entries.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    for (let each = id; each !== at;) {
      const up = parent.get(each) as string;
      parent.set(each, at);
      each = up;
    }
    return at;
  };
  for (const { id, links } of entries) {
    for (const link of links) {
      if (!binding.has(link.kind) || !parent.has(link.id) || link.id === id) continue;
      const [one, other] = [root(id), root(link.id)].sort() as [string, string];
      parent.set(other, one);
    }
  }
  const members = new Map<string, number>();
  for (const { id } of entries) members.set(root(id), (members.get(root(id)) ?? 0) + 1);
  return new Map(entries.flatMap(({ id }) => ((members.get(root(id)) ?? 0) > 1 ? [[id, root(id)] as const] : [])));
}
