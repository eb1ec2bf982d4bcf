/** Prints the contract, types the dashboard's documents, and lists them as the ones the server trusts. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as operationsPlugin from "@graphql-codegen/typescript-operations";
import {
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { schema as build } from "../server/schema.ts";

const scalars = { UUID: "string", LocalDate: "string", DateTime: "string" };

export const contract = async () => `${printSchema(lexicographicSortSchema(await build()))}\n`;

function graphqlFiles(folder: string): DocumentNode {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".graphql"));
  return parse(files.sort().map((file) => readFileSync(join(folder, file), "utf8")).join("\n"), { noLocation: true }); // prettier-ignore
}

/** An operation with the fragments it spreads, as one text. */
function textOf(operation: OperationDefinitionNode, fragments: Map<string, FragmentDefinitionNode>): string {
  const used = new Set<FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    void visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment && !used.has(fragment)) {
          used.add(fragment);
          collect(fragment);
        }
      },
    });
  collect(operation);
  return [operation, ...used].map(print).join("\n");
}

/** The generated files by name. */
export async function generate(admin = "admin"): Promise<Record<string, string>> {
  const schema = await build();
  const document = graphqlFiles(admin);
  const problems = validate(schema, document);
  if (problems.length > 0) throw new Error(problems.map(String).join("\n"));
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const texts = operations.map((operation) => ({ operation, text: textOf(operation, fragments) }));
  const types = await codegen({
    filename: "documents.ts",
    schema: parse(printSchema(schema)),
    documents: [{ document }],
    config: { scalars, enumsAsTypes: true, skipTypename: true, onlyOperationTypes: true, useTypeImports: true, avoidOptionals: { field: true } },
    plugins: [{ operations: {} }],
    pluginMap: { operations: operationsPlugin },
  });
  const constants = texts.map(({ operation, text }) => {
    const name = operation.name?.value ?? "";
    const kind = operation.operation === "query" ? "Query" : "Mutation";
    return `export const ${name}Document = ${JSON.stringify(text)} as unknown as Typed<${name}${kind}, ${name}${kind}Variables>;`;
  });
  const manifest = Object.fromEntries(texts.map(({ text }) => [createHash("sha256").update(text).digest("hex"), text]).sort()); // prettier-ignore
  return {
    "schema.graphql": await contract(),
    "documents.ts": `// Written by npm run generate.\nimport type { TypedDocumentNode as Typed } from "@graphql-typed-document-node/core";\n\n${types}\n\n${constants.join("\n")}\n`,
    "documents.json": `${JSON.stringify(manifest, null, 1)}\n`,
  };
}

if (process.argv[1]?.endsWith("generate.ts")) {
  for (const [name, text] of Object.entries(await generate())) writeFileSync(join("schema", name), text);
}
