import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";

/** What one document may ask for at the most; the dashboard's largest stays well below. */
export const limits = { tokens: 3_000, depth: 12, fields: 400, aliases: 20, rootFields: 10, pageSize: 100 };

interface Count {
  depth: number;
  fields: number;
  aliases: number;
}

/** Counts a document with its fragments spread out, and refuses it before anything is read. */
export const withinLimits: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    const refuse = (message: string) =>
      context.reportError(new GraphQLError(message, { nodes: [operation], extensions: { code: "QUERY_TOO_LARGE" } }));
    if (operation.operation === "mutation" && operation.selectionSet.selections.length !== 1) {
      return refuse("A mutation takes one step at a time: ask for one root field.");
    }
    const count = countOf(context, operation.selectionSet, 1, []);
    if (operation.selectionSet.selections.length > limits.rootFields)
      refuse(`At most ${limits.rootFields} root fields.`);
    if (count.depth > limits.depth) refuse(`The query is nested deeper than ${limits.depth} levels.`);
    if (count.fields > limits.fields) refuse(`The query asks for more than ${limits.fields} fields.`);
    if (count.aliases > limits.aliases) refuse(`The query uses more than ${limits.aliases} aliases.`);
  },
});

function countOf(
  context: ValidationContext,
  set: SelectionSetNode,
  depth: number,
  within: readonly FragmentDefinitionNode[],
): Count {
  const total: Count = { depth, fields: 0, aliases: 0 };
  const add = (inner: Count) => {
    total.depth = Math.max(total.depth, inner.depth);
    total.fields += inner.fields;
    total.aliases += inner.aliases;
  };
  for (const selection of set.selections) {
    if (total.fields > limits.fields) break;
    if (selection.kind === Kind.FIELD) {
      total.fields += 1;
      if (selection.alias) total.aliases += 1;
      if (selection.selectionSet) add(countOf(context, selection.selectionSet, depth + 1, within));
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      add(countOf(context, selection.selectionSet, depth, within));
    } else {
      const fragment = context.getFragment(selection.name.value);
      if (fragment && !within.includes(fragment))
        add(countOf(context, fragment.selectionSet, depth, [...within, fragment]));
    }
  }
  return total;
}
