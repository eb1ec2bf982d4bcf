import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import { contract, generate } from "../../schema/generate.ts";
import { open, permissions, permissionsFor, StaffRole, holds } from "../../server/permissions.ts";
import { schema as build } from "../../server/schema.ts";
import { testPractice, testServer, type Member } from "../support/practice.ts";

/** Operations of the permission table that are no GraphQL. */
const elsewhere = {
  uploadImport: "a file is sent to POST /import",
  downloadRefusedRows: "a file is fetched from GET /import/:id/refused.csv",
  importRecord: "a file is sent to POST /record",
  applyDecisions: "a list is sent to POST /record/decisions",
  recordBundle: "GET /record/bundle",
  portableDecisions: "GET /record/decisions",
  exportNotices: "a list is asked of POST /export",
  noticeSheet: "a document is at GET /print/{practice}/notices",
  batchSheet: "a batch is at GET /print/{practice}/batches",
  informationSheet: "information is at GET /print/{practice}/information",
  queueSheet: "the open work on paper is at GET /print/{practice}/queue",
};

/** Lists that are no page, and what bounds them. */
const bounded: Record<string, string> = {
  codeMeanings: "LIMIT 200 and the built-in three",
  colleagues: "LIMIT 500",
  evidenceTypes: "a constant",
  redactionByReason: "the reasons there are",
  redactionByReviewer: "the practice's reviewers",
  redactionEntries: "1 to 100 ids",
  redactionWaiting: "the bands of age",
  searchRecord: "the entries of one record",
  noticeTemplates: "a constant",
  outboxTotals: "a constant",
  searchPatients: "LIMIT 26",
  queueTotals: "the queues there are",
  savedFilters: "LIMIT 100",
  staffMembers: "LIMIT 500",
  verifications: "one patient's",
  workTotals: "the kinds of work",
};

let schema: GraphQLSchema;
beforeAll(async () => void (schema = await build()));
const roots = () => [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}),
];
const named = () => roots().map(({ name }) => name);
const ours = () =>
  Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
const isPage = (field: GraphQLField<unknown, unknown>) => getNamedType(field.type).name.endsWith("Page");

describe("the contract", () => {
  test("in schema/schema.graphql is the one the server answers by (npm run generate)", async () => {
    expect(readFileSync("schema/schema.graphql", "utf8")).toBe(await contract());
  });

  test("is what the dashboard's documents were typed and trusted by (npm run generate)", async () => {
    const files = await generate();
    for (const name of ["documents.json", "documents.ts"] as const) {
      expect({ name, text: readFileSync(`schema/${name}`, "utf8") }).toEqual({ name, text: files[name] });
    }
  });

  test("describes every type, operation, enumeration and field with an argument", () => {
    const bare = ours().flatMap((type) => {
      const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
      const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
      return [
        ...(type.description || isRoot ? [] : [type.name]),
        ...fields
          .filter((field) => (isRoot || field.args.length > 0) && !field.description)
          .map((field) => `${type.name}.${field.name}`),
      ];
    });
    expect(bare).toEqual([]);
  });

  test("spells every word of a list, field and type alike", () => {
    const isWord = (name: string) => /^[A-Z][A-Z0-9_]*$/.test(name) || named().includes(name);
    const wrong = ours().flatMap((type) => {
      if (isEnumType(type)) return type.getValues().map(({ name }) => name).filter((name) => !isWord(name)); // prettier-ignore
      if (!isObjectType(type) && !isInputObjectType(type)) return [];
      return Object.keys(type.getFields()).filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name));
    });
    expect(wrong).toEqual([]);
  });

  test("never shows or takes a practice's id", () => {
    const fields = ours().flatMap((type) => (isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [])); // prettier-ignore
    expect(fields.filter((name) => /practiceId/i.test(name))).toEqual([]);
    expect(roots().flatMap(({ args }) => args).filter(({ name }) => /practice/i.test(name))).toEqual([]); // prettier-ignore
  });
});

describe("access", () => {
  test("is denied by default: every operation has a row in the permission table, or is open by name", () => {
    const openly: string[] = [...open.anyone, ...open.signedIn];
    expect(named().filter((name) => permissionsFor(name).length === 0 && !openly.includes(name))).toEqual([]);
    expect(openly.filter((name) => permissionsFor(name).length > 0)).toEqual([]);
  });

  test("is asked for by no operation that is not there", () => {
    const asked = Object.values(permissions).flatMap(({ operations }) => [...operations] as string[]);
    const known = [...named(), ...Object.keys(elsewhere)];
    expect([...new Set(asked)].filter((name) => !known.includes(name))).toEqual([]);
    expect([...open.anyone, ...open.signedIn].filter((name) => !named().includes(name))).toEqual([]);
  });

  test("to each operation is as it was reviewed", () => {
    const roles = Object.values(StaffRole);
    const access = named().map((name) => {
      if ((open.anyone as readonly string[]).includes(name)) return `${name}: anyone`;
      if ((open.signedIn as readonly string[]).includes(name)) return `${name}: whoever is signed in`;
      const may = roles.filter((role) =>
        permissionsFor(name).some((permission) => holds({ roles: [role] }, permission)),
      );
      return `${name}: ${may.join(" ")}`;
    });
    expect(access.sort()).toMatchSnapshot();
  });
});

describe("a list", () => {
  const held = testServer();
  let everybody: Member;
  let patientId: string;
  beforeAll(async () => {
    const practice = await testPractice(held);
    everybody = await practice.member(Object.values(StaffRole), { clinical: true, canVouch: true });
    patientId = (await practice.patient()).id;
  });

  test("that is no page is bounded, and by what is known", () => {
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) =>
      isListType(getNullableType(field.type)),
    );
    expect(lists.map(({ name }) => name).filter((name) => !bounded[name])).toEqual([]);
  });

  test("that is a page gives 25 rows unless asked, and 1 to 100 when asked", async () => {
    const pages = ours()
      .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
      .filter(isPage);
    expect(pages.length).toBeGreaterThan(3);
    for (const { name, args } of pages) {
      expect({ name, first: args.find((arg) => arg.name === "first")?.defaultValue }).toEqual({ name, first: 25 });
      if (!named().includes(name)) continue;
      const given = args.filter((arg) => String(arg.type) === "UUID!").map((arg) => `, ${arg.name}: "${patientId}"`).join(""); // prettier-ignore
      for (const [first, status] of [
        [-1, 422],
        [0, 422],
        [1, 200],
        [100, 200],
        [101, 422],
        [2 ** 31 - 1, 422],
      ] as const) {
        // prettier-ignore
        const answer = await everybody.ask(`{ ${name}(first: ${first}${given}) { total hasNextPage } }`);
        expect({ name, first, status: answer.status }).toEqual({ name, first, status });
      }
    }
  });
});
