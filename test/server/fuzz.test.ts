import { randomInt } from "node:crypto";
import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import { StaffRole } from "../../server/permissions.ts";
import { schema as build } from "../../server/schema.ts";
import { testPractice, testServer, type Member } from "../support/practice.ts";

const held = testServer();
const seed = Number(process.env["SEED"] ?? randomInt(2 ** 31));
const runs = process.env["GATEHOUSE_LONG"] ? 200 : 12;

let schema: GraphQLSchema;
let everybody: Member;
let ids: string[];
beforeAll(async () => {
  schema = await build();
  const practice = await testPractice(held);
  everybody = await practice.member(Object.values(StaffRole), { clinical: true, canVouch: true });
  const patient = await practice.patient();
  ids = [
    patient.id,
    everybody.id,
    patient.id.toUpperCase(),
    practice.practiceId,
    "0190b9f4-7a1c-7e3a-8a55-2f1d4c6b7a89",
  ];
});

const hostile = fc.oneof(
  fc.constantFrom<unknown>("", " ", "'; DROP TABLE patient; --", "\ud800", "%_\\", "\u202e", "943 476 5919", "9".repeat(400), "x".repeat(5_000), "null", "{}", "$1", "-".repeat(36)), // prettier-ignore
  fc.constantFrom<unknown>(null, true, 0, -1, 2 ** 31 - 1, -(2 ** 31), 2 ** 40, 1.5, [], {}, [[]]),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.jsonValue({ maxDepth: 2 }),
);

const scalars: Record<string, () => fc.Arbitrary<unknown>> = {
  UUID: () => fc.constantFrom(...ids),
  ID: () => fc.constantFrom(...ids),
  String: () => fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.constantFrom("Smith", "SMITH, Jo", "943 476 5919", "5.1.1980", "a@b.example")), // prettier-ignore
  Int: () => fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: 0, max: 30 })),
  Boolean: () => fc.boolean(),
  LocalDate: () => fc.constantFrom("2026-11-02", "1980-02-29", "9999-12-31", "0001-01-01", "0000-01-01", "2026-02-30"),
  DateTime: () => fc.constantFrom("2026-11-02T09:00:00Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "+275760-09-13T00:00:00Z"), // prettier-ignore
};

/** Mostly what the type asks for, and now and then anything at all. */
function valueOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  const right = rightValueOf(type, depth);
  return fc.oneof({ weight: 14, arbitrary: right }, { weight: 1, arbitrary: hostile });
}

function rightValueOf(type: GraphQLInputType, depth: number): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return rightValueOf(type.ofType as GraphQLInputType, depth);
  if (isListType(type)) return fc.array(valueOf(type.ofType as GraphQLInputType, depth + 1), { maxLength: 4 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return fc.record(Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, depth + 1)])), {
      requiredKeys: fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name),
    });
  }
  return scalars[getNamedType(type).name]?.() ?? hostile;
}

function selectionOf(output: GraphQLOutputType, depth = 0): string {
  const type = getNamedType(output);
  if (!isObjectType(type)) return "";
  const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  const chosen = fields.filter((field) => depth < 2 || !isObjectType(getNamedType(field.type)));
  return ` { ${["__typename", ...chosen.map((field) => field.name + selectionOf(field.type, depth + 1))].join(" ")} }`;
}

const documentOf = (kind: string, field: GraphQLField<unknown, unknown>) => {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(", ");
  return `${kind} Fuzz${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selectionOf(field.type)} }`;
};

/** They end the session, or spend half a second on a password. */
const left = ["signIn", "signOut", "changePassword", "addStaff"];

describe(`any input to any operation (SEED=${seed})`, () => {
  test("is answered, or refused with a reason; never with 5xx", async () => {
    const fields = [
      ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ["query", field] as const),
      ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ["mutation", field] as const),
    ].filter(([, { name }]) => !left.includes(name));
    expect(fields.length).toBeGreaterThan(8);
    const broken: unknown[] = [];
    for (const [kind, field] of fields) {
      const document = documentOf(kind, field);
      const variables = fc.record(Object.fromEntries(field.args.map(({ name, type }) => [name, valueOf(type)])), { requiredKeys: [] }); // prettier-ignore
      const { failed, counterexample, errorInstance } = await fc.check(
        fc.asyncProperty(variables, async (given) => {
          const { status, errors } = await everybody.ask(document, given);
          if (status >= 500) throw new Error(`${status}: ${JSON.stringify(errors)}`);
          if (status !== 200 && !errors?.[0]?.message) throw new Error("Refused without a word.");
        }),
        { numRuns: runs, seed },
      );
      if (failed) broken.push({ operation: field.name, counterexample, why: String(errorInstance) });
    }
    expect(broken).toEqual([]);
  }, 600_000);
});
