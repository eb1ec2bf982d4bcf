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
    const roots = rootFieldsOf(context, operation.selectionSet);
    const refuse = (message: string) =>
      context.reportError(new GraphQLError(message, { nodes: [operation], extensions: { code: "QUERY_TOO_LARGE" } }));
    if (operation.operation === "subscription") return refuse("There is nothing to subscribe to.");
    if (operation.operation === "mutation" && roots !== 1) {
      return refuse("A mutation takes one step at a time: ask for one root field.");
    }
    const count = countOf(context, operation.selectionSet, 1, []);
    if (roots > limits.rootFields) refuse(`At most ${limits.rootFields} root fields.`);
    if (count.depth > limits.depth) refuse(`The query is nested deeper than ${limits.depth} levels.`);
    if (count.fields > limits.fields) refuse(`The query asks for more than ${limits.fields} fields.`);
    if (count.aliases > limits.aliases) refuse(`The query uses more than ${limits.aliases} aliases.`);
  },
});

/** Root fields, those behind fragments among them. */
function rootFieldsOf(context: ValidationContext, set: SelectionSetNode, within: readonly string[] = []): number {
  let roots = 0;
  for (const selection of set.selections) {
    // A spread counts as one at least, so that fragments of fragments of nothing cannot be unfolded for ever.
    if (roots > limits.rootFields) break;
    if (selection.kind === Kind.FIELD) roots += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) roots += rootFieldsOf(context, selection.selectionSet, within);
    else {
      const { value } = selection.name;
      const fragment = context.getFragment(value);
      roots +=
        fragment && !within.includes(value) ? rootFieldsOf(context, fragment.selectionSet, [...within, value]) || 1 : 1;
    }
  }
  return roots;
}

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
      // Counted itself, or fragments that spread each other and hold no field could be unfolded for ever.
      total.fields += 1;
      const fragment = context.getFragment(selection.name.value);
      if (fragment && !within.includes(fragment))
        add(countOf(context, fragment.selectionSet, depth, [...within, fragment]));
    }
  }
  return total;
}
