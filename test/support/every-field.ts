import { getNamedType, isObjectType, type GraphQLOutputType } from "graphql";
import { schema } from "../../server/schema.ts";

const built = schema();
const selections = new Map<string, string>();

/** A selection of every field there is below a query, so that one added later is looked at as well. */
export async function everyField(query: string): Promise<string> {
  const field = (await built).getQueryType()?.getFields()[query];
  if (!field) throw new Error(`No query ${query}.`);
  const known = selections.get(query) ?? selection(field.type);
  selections.set(query, known);
  return known;
}

function selection(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return "";
  const fields = Object.values(named.getFields()).filter(({ args }) => args.length === 0);
  return ` { ${fields.map(({ name, type: of }) => `${name}${selection(of)}`).join(" ")} }`;
}
