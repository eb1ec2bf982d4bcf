import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** Imports go one way: resolver → service → entity → rules → permissions, enumeration. */
const layers = ["resolver", "service", "queries", "entity", "rules"];
const above = (layer) =>
  layers.slice(0, layers.indexOf(layer)).filter((each) => !(layer === "queries" && each === "service"));

const layerRules = layers.slice(1).map((layer) => ({
  files: [`server/**/*.${layer}.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...above(layer).map((upper) => ({
            regex: `\\.${upper}\\.ts$`,
            message: `A ${layer} file imports nothing from a ${upper} file.`,
          })),
          ...(layer === "rules"
            ? [
                {
                  regex: "^(typeorm|pg|type-graphql|graphql)$",
                  message: "Rules are pure: no library of tables or schema.",
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

/** admin → schema/ only; server → nothing of schema, admin or test; test → everything. */
const zones = [
  {
    files: ["admin/**/*.{ts,tsx}"],
    patterns: [
      { regex: "^(\\.\\./)+(server|test|bench)/", message: "The dashboard knows the server by schema/ alone." },
    ],
  },
  {
    files: ["server/**/*.ts"],
    patterns: [
      {
        regex: "^(\\.\\./)+(schema|admin|test|bench)/",
        message: "The server imports nothing of schema, admin or test.",
      },
    ],
  },
].map(({ files, patterns }) => ({
  files,
  rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
}));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "schema/documents.ts", ".data/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-console": "error",
    },
  },
  {
    // One door: nobody but it takes a connection, and nobody but a context asks the clock.
    files: ["server/**/*.ts"],
    ignores: ["server/database/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "CallExpression[callee.property.name=/^(getRepository|createQueryBuilder|createQueryRunner|createEntityManager)$/]",
          message: "Use the door: server/database/door.ts.",
        },
        {
          selector: "MemberExpression[object.name='source'][property.name=/^(query|manager|transaction)$/]",
          message: "Use the door: server/database/door.ts.",
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The clock is given: use ctx.now.",
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "The clock is given: use ctx.now.",
        },
        {
          selector: "TemplateElement[value.raw=/\\b(now\\(\\)|CURRENT_DATE|CURRENT_TIMESTAMP|clock_timestamp)/i]",
          message: "A query is given its instant.",
        },
        {
          selector: "Literal[value=/\\b(now\\(\\)|CURRENT_DATE|CURRENT_TIMESTAMP|clock_timestamp)/i]",
          message: "A query is given its instant.",
        },
      ],
    },
  },
  { files: ["server/assemble.ts"], rules: { "no-restricted-syntax": "off" } },
  ...zones,
  ...layerRules,
  { files: ["**/*.mjs"], languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } } },
  { files: ["bench/**"], rules: { "no-console": "off" } },
);
