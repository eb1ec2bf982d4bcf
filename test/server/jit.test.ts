import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  execute,
  getOperationAST,
  GraphQLEnumType,
  GraphQLError,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
  type ExecutionResult,
} from "graphql";
import { notFound, Refusal } from "../../server/errors.ts";
import { executed, isCompiled } from "../../server/execution.ts";
import { Instant, LocalDate, UUID } from "../../server/scalars.ts";
import { testPractice, testServer, type Answer, type Member, type TestPractice } from "../support/practice.ts";

const Colour = new GraphQLEnumType({ name: "Colour", values: { RED: {}, GREEN: {} } });
const Wish = new GraphQLInputObjectType({
  name: "Wish",
  fields: {
    on: { type: new GraphQLNonNull(LocalDate) },
    colour: { type: Colour, defaultValue: "RED" },
    many: { type: new GraphQLList(new GraphQLNonNull(GraphQLInt)) },
  },
});
const broken = () => {
  throw new TypeError("broken inside");
};
const Thing: GraphQLObjectType = new GraphQLObjectType({
  name: "Thing",
  fields: () => ({
    id: { type: new GraphQLNonNull(UUID) },
    name: { type: new GraphQLNonNull(GraphQLString) },
    note: { type: GraphQLString },
    at: { type: Instant },
    colour: { type: Colour },
    parts: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Thing))) },
    later: { type: GraphQLString, resolve: async ({ name }: { name: string }) => `${name} later` },
    breaks: { type: GraphQLString, resolve: broken },
    breaksHard: { type: new GraphQLNonNull(GraphQLString), resolve: async () => broken() },
  }),
});
const id = "0190b9f4-7a1c-7e3a-8a55-2f1d4c6b7a89";
const thing = (more: object = {}) => ({
  id,
  name: "one",
  note: null,
  at: new Date(0),
  colour: "RED",
  parts: [],
  ...more,
});
const asIs = (_root: unknown, given: object) =>
  JSON.stringify(Object.entries(given).sort(([a], [b]) => a.localeCompare(b)));
const fields = {
  thing: { type: new GraphQLNonNull(Thing), resolve: async () => thing({ parts: [thing({ name: "two" })] }) },
  maybe: { type: Thing, resolve: () => null },
  none: { type: new GraphQLNonNull(Thing), resolve: async () => null },
  nameless: { type: new GraphQLNonNull(Thing), resolve: async () => thing({ name: null }) },
  wrongColour: { type: Thing, resolve: async () => thing({ colour: "BLUE" }) },
  notAList: { type: Thing, resolve: async () => thing({ parts: 7 }) },
  missing: { type: new GraphQLNonNull(Thing), resolve: async () => Promise.reject(notFound("thing")) },
  saysSo: { type: GraphQLString, resolve: () => new GraphQLError("as a value") },
  given: {
    type: GraphQLString,
    args: {
      id: { type: UUID },
      first: { type: GraphQLInt, defaultValue: 25 },
      wish: { type: Wish },
      must: { type: new GraphQLNonNull(GraphQLString), defaultValue: "must" },
    },
    resolve: asIs,
  },
};
const steps: string[] = [];
const step = (name: string, wait: number) => async () => {
  await new Promise((resolve) => setTimeout(resolve, wait));
  return `${name} is step ${steps.push(name)}`;
};
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: "Query", fields }),
  mutation: new GraphQLObjectType({
    name: "Mutation",
    fields: {
      slow: { type: GraphQLString, resolve: step("slow", 20) },
      quick: { type: GraphQLString, resolve: step("quick", 0) },
    },
  }),
});

/** Errors of graphql itself are bugs of ours and all told alike: there the cause may be missing, and a name unquoted. */
const itsOwn: unknown[] = [Error, GraphQLError, undefined];

/** What an answer says, with what stands behind each error. */
const told = ({ data, errors }: ExecutionResult) => ({
  data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
  errors: errors?.map((error) => ({
    isOurs: error instanceof GraphQLError,
    message: error.path ? error.message.replaceAll('"', "") : error.message,
    path: error.path,
    cause: itsOwn.includes(error.originalError?.constructor) ? undefined : error.originalError,
    refusal: error.originalError instanceof Refusal && error.originalError.code,
  })),
});

/** The answer of graphql itself, and that of the compiled operation. */
async function both(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text, { noLocation: true });
  const operation = getOperationAST(document);
  if (!operation) throw new Error("The document has no operation.");
  const plain = await execute({ schema, document, variableValues: variables });
  const asked = { schema, document, operation, contextValue: {}, request: { variables } };
  steps.length = 0;
  const first = await executed(asked);
  steps.length = 0;
  const second = await executed(asked);
  expect(isCompiled(operation)).toBe(true);
  return { plain: told(plain), first: told(first), compiled: told(second) };
}

describe("a compiled operation", () => {
  test.each([
    ["fields", "{ thing { id name note at colour later parts { name parts { id } } } }"],
    ["names of types", "{ __typename thing { __typename parts { __typename } } }"],
    ["other names", "{ a: thing { b: name } c: thing { d: name e: id } }"],
    [
      "fragments",
      "query { thing { ...T ... on Thing { note } ... { at } } } fragment T on Thing { name parts { name } }",
    ],
    ["nothing", "{ maybe { name } }"],
    [
      "values written in the document",
      '{ given(id: "0190B9F4-7a1c-7e3a-8a55-2f1d4c6b7a89", wish: { on: "2026-11-02", many: [1] }) }',
    ],
    ["an error where null may stand", "{ thing { name breaks } }"],
    ["an error where null may not stand", "{ thing { name breaksHard } }"],
    ["an error deep below", "{ maybe { name } thing { parts { name breaksHard } } }"],
    ["a refusal", "{ missing { name } }"],
    ["null where none may stand", "{ none { name } }"],
    ["null in a field where none may stand", "{ nameless { id name } }"],
    ["a value outside its enumeration", "{ wrongColour { colour } }"],
    ["one value where a list should stand", "{ notAList { parts { id } } }"],
    ["an error that is returned", "{ saysSo }"],
  ])("answers with %s as graphql does", async (_what, text) => {
    const { plain, first, compiled } = await both(text);
    expect(first).toEqual(plain);
    expect(compiled).toEqual(plain);
  });

  const given = "query ($id: UUID, $first: Int, $wish: Wish, $must: String) { given(id: $id, first: $first, wish: $wish) must: given(must: $must) }"; // prettier-ignore
  test.each([
    ["none", {}],
    ["all", { id: id.toUpperCase(), first: 3, wish: { on: "2026-11-02", colour: "GREEN", many: [1, 2] }, must: "m" }],
    ["nulls", { id: null, first: null, wish: null }],
    ["null where none may stand", { must: null }],
    ["one value for a list", { wish: { on: "2026-11-02", many: 1 } }],
    ["more than are asked for", { other: 1 }],
    ["a wrong id", { id: "no id" }],
    ["a wrong number", { first: "three" }],
    ["a number too large", { first: 3_000_000_000 }],
    ["a missing field", { wish: {} }],
    ["a field too many", { wish: { on: "2026-11-02", off: 1 } }],
    ["a wrong date deep below", { wish: { on: "2026-02-30" } }],
    ["a value outside its enumeration", { wish: { on: "2026-11-02", colour: "BLUE" } }],
    ["several wrong values", { id: "no id", first: "three", wish: { on: 7 } }],
  ])("takes %s as variables as graphql does", async (_what, variables) => {
    const { plain, compiled } = await both(given, variables);
    expect(compiled).toEqual(plain);
  });

  test("fills in the default of a variable that must not be null", async () => {
    const { plain, compiled } = await both("query ($first: Int! = 3) { given(first: $first) }");
    expect(compiled).toEqual(plain);
  });

  test.each([true, false])("leaves out and takes in as graphql does when told %s", async (isAsked) => {
    const text =
      "query ($so: Boolean!) { thing { id @include(if: $so) name @skip(if: $so) ... @include(if: $so) { note } } }";
    const { plain, compiled } = await both(text, { so: isAsked });
    expect(compiled).toEqual(plain);
  });

  test("takes one step after the other", async () => {
    const { plain, compiled } = await both("mutation { slow quick again: slow }");
    expect(compiled).toEqual(plain);
    expect(compiled.data).toEqual({ slow: "slow is step 1", quick: "quick is step 2", again: "slow is step 3" });
  });
});

const held = testServer();
let practice: TestPractice;
let clerk: Member;
beforeAll(async () => {
  practice = await testPractice(held);
  clerk = await practice.member("RECEPTION");
});

/** All of an answer but its reference. */
const withoutReference = ({ status, data, errors }: Answer) => ({
  status,
  data,
  errors: errors?.map(({ message, extensions: { correlation, ...more } }) => {
    expect(correlation).toMatch(/^[0-9a-f-]{36}$/);
    return { message, ...more };
  }),
});

describe("the server", () => {
  const patients = "query ($first: Int!) { patients(first: $first) { items { id givenName born sex activeServices } total hasNextPage } }"; // prettier-ignore
  const patient =
    "query ($id: UUID!) { patient(id: $id) { recordLabel patient { familyName flags } applications { id } } }";
  test.each([
    ["a list", patients, { first: 2 }],
    ["an input that a rule refuses", patients, { first: 101 }],
    ["a variable that is missing", patients, {}],
    ["a variable of the wrong form", patient, { id: "no id" }],
    ["what is not there", patient, { id: randomUUID() }],
    ["what the role does not allow", "query A { policy { fourEyes } }", {}],
    ["a step about nothing", "mutation ($id: UUID!) { assignApplication(id: $id, version: 1) { id } }", { id: randomUUID() }], // prettier-ignore
  ])("answers the first, the second and the third time alike: %s", async (_what, text, variables) => {
    await practice.patient();
    const asked = [
      await clerk.ask(text, variables),
      await clerk.ask(text, variables),
      await clerk.ask(text, variables),
    ];
    const [first, second, third] = asked.map(withoutReference);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });
});
