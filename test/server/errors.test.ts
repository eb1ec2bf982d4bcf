import { GraphQLError } from "graphql";
import { describe, expect, test } from "@jest/globals";
import { refusalOf, sentences } from "../../server/errors.ts";
import { administrator } from "../support/admin.ts";
import { testServer } from "../support/practice.ts";

/** Unique keys that nobody's input can meet, each for its reason; an id made by the server needs none. */
const unreachable: Record<string, string> = {
  api_client_token: "a token is random",
  application_reference: "made by the server",
  attempt_key: "counted up, not inserted twice",
  audit_entry_key: "numbered under the lock of the head",
  audit_head_key: "made once, ON CONFLICT DO NOTHING",
  code_meaning_key: "said again, ON CONFLICT DO UPDATE",
  evidence_key: "numbered by the server",
  former_nhs_number_key: "kept, ON CONFLICT DO NOTHING",
  idempotency_key: "claimed, ON CONFLICT",
  import_mapping_key: "said again, ON CONFLICT DO UPDATE",
  import_piece_key: "numbered by the server",
  import_row_line: "numbered by the server",
  notice_once: "queued once, ON CONFLICT DO NOTHING",
  notice_wording_key: "numbered under the lock of the practice",
  online_report_key: "told again, ON CONFLICT DO UPDATE",
  patient_equality_key: "told again, ON CONFLICT DO UPDATE",
  policy_version_key: "one change of policy an instant",
  practice_information_key: "numbered under the lock of the practice",
  print_batch_number: "numbered under the lock of the practice",
  record_code_once: "noted once, ON CONFLICT DO NOTHING",
  record_entry_identity: "one record of a patient comes in at a time, ON CONFLICT",
  redaction_review_entry_key: "cut into tasks once, ON CONFLICT",
  register_difference_one_open: "asked once, ON CONFLICT DO NOTHING",
  session_key: "a token is random",
  staff_password_key: "made with its person",
  unmatched_application_reference: "made by the server",
};

const held = testServer();
const admin = administrator(held);
const broken = (code: string, more: object = {}) =>
  Object.assign(new Error("a detail about a patient"), { code, ...more });

describe("a named constraint", () => {
  test("that is unique has a sentence, or a reason why nobody meets it", async () => {
    const { rows } = await admin.query<{ name: string; columns: string }>(`
      SELECT i.relname AS name, (SELECT string_agg(a.attname, ' ' ORDER BY k.place) FROM unnest(x.indkey) WITH ORDINALITY AS k (n, place)
                                   JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.n) AS columns
        FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
       WHERE x.indisunique AND i.relnamespace = 'public'::regnamespace AND x.indrelid <> 'migration'::regclass`);
    const open = rows.filter(({ columns }) => !["practice_id id", "id"].includes(columns)).map(({ name }) => name);
    expect(open.filter((name) => !sentences[name] && !unreachable[name])).toEqual([]);
    expect(Object.keys(unreachable).filter((name) => !open.includes(name) || sentences[name])).toEqual([]);
  });

  test("of which there is a sentence is in the database", async () => {
    const { rows } = await admin.query<{ name: string }>("SELECT conname AS name FROM pg_constraint UNION SELECT relname FROM pg_class WHERE relkind = 'i'"); // prettier-ignore
    const known = rows.map(({ name }) => name);
    expect(Object.keys(sentences).filter((name) => !known.includes(name))).toEqual([]);
  });

  test.each(Object.keys(sentences))(
    "%s is told in words staff can act on, without a detail of the database",
    (name) => {
      const refusal = refusalOf(broken("23505", { constraint: name }));
      expect(refusal?.message).toMatch(/^[A-Z][^_]*\.$/);
      expect(refusal?.status).toBeGreaterThanOrEqual(404);
      expect(refusal?.status).toBeLessThanOrEqual(422);
    },
  );
});

describe("what went wrong", () => {
  test.each(["57014", "57P01", "57P02", "57P03", "53300", "25P03", "08006", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT"])(
    "with %s is over in a moment: 503, and when to try again",
    (code) => expect(refusalOf(broken(code))).toMatchObject({ code: "UNAVAILABLE", status: 503, details: { retryAfter: 2 } }), // prettier-ignore
  );

  test.each([
    "Connection terminated unexpectedly",
    "timeout exceeded when trying to connect",
    "Client has encountered a connection error and is not queryable",
  ])("with '%s' is too", (message) => expect(refusalOf(new Error(message))?.code).toBe("UNAVAILABLE"));

  test.each(["55P03", "40001", "40P01"])("with %s is somebody else's turn", (code) => {
    expect(refusalOf(broken(code))?.code).toBe("CONFLICT");
  });

  test.each(["42P01", "42501", "22P02", "23505", "XX000"])("with %s is ours to mend, and no refusal", (code) => {
    expect(refusalOf(broken(code))).toBeUndefined();
  });

  test("is found behind GraphQL's own wrapping", () => {
    const wrapped = new GraphQLError("x", { originalError: broken("23505", { constraint: "membership_key" }) });
    expect(refusalOf(wrapped)?.details.fields).toEqual({ email: "This person already works at this practice." });
    expect(refusalOf("a word")).toBeUndefined();
    expect(refusalOf(undefined)).toBeUndefined();
  });
});
