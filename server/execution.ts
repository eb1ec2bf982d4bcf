import {
  execute,
  getVariableValues,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { compileQuery, isCompiledQuery, type CompiledQuery } from "graphql-jit";

/** What Apollo knows of a valid request. */
export interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  contextValue: unknown;
  request: { variables?: Record<string, unknown>; operationName?: string };
}

/** Seen once, or compiled; null for what the compiler does not take. Forgotten with the document. */
const seen = new WeakMap<OperationDefinitionNode, CompiledQuery["query"] | "once" | null>();

/** Executes an operation; from its second sighting on it runs as compiled code, which gives the same answers and errors. */
export async function executed(asked: Asked): Promise<ExecutionResult> {
  const { schema, operation, contextValue, request } = asked;
  const variables = request.variables ?? {};
  const compiled = compiledFor(asked);
  if (!compiled) return plainly(asked);
  // Wrong variables are told in graphql's own words; the compiled code does not fill in defaults of required ones.
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 50,
  });
  return errors ? { errors } : compiled(undefined, contextValue, coerced);
}

/** Whether an operation runs as compiled code by now. */
export const isCompiled = (operation: OperationDefinitionNode) => typeof seen.get(operation) === "function";

function compiledFor({ schema, document, operation, request }: Asked) {
  const known = seen.get(operation);
  if (known === undefined) seen.set(operation, "once");
  if (known !== "once") return known;
  const made = compileQuery(schema, document, request.operationName);
  const query = isCompiledQuery(made) ? made.query : null;
  seen.set(operation, query);
  return query;
}

const plainly = async ({ schema, document, contextValue, request }: Asked) =>
  (await execute({
    schema,
    document,
    contextValue,
    variableValues: request.variables ?? {},
    operationName: request.operationName ?? null,
  })) as ExecutionResult;
