import { describe, expect, test } from "@jest/globals";
import { most } from "../../server/import/import.rules.ts";
import { testPractice, testServer, type Member } from "../support/practice.ts";
import { beside } from "./database.ts";
import { longList } from "./long-list.ts";
import { check, countsOf, list, reportOf, take, upload, write } from "./upload.ts";

const held = testServer();
const admin = beside(held);
const ann = "Ann,Clarke,1/1/2010,SW1A 1AA,9990000018,1 Mill Lane,F";

async function managed() {
  const practice = await testPractice(held);
  const manager = await practice.member("PRACTICE_MANAGER");
  const send = (
    content: string | Uint8Array,
    headers?: Record<string, string>,
    member: Pick<Member, "cookie"> = manager,
  ) => upload(held.running, member, practice.odsCode, content, headers);
  /** Sends a file and has it checked. */
  const checked = async (content: string | Uint8Array) => {
    const sent = await send(content);
    await check(held.running, practice.practiceId, sent.batchId);
    return sent;
  };
  const commit = async (id: string) => {
    await take(manager, "commit", id);
    await write(held.running, practice.practiceId, id);
  };
  return { practice, manager, send, checked, commit };
}

describe("an upload", () => {
  test("is refused to a receptionist, and the attempt is audited", async () => {
    const { practice, send } = await managed();
    const receptionist = await practice.member("RECEPTION");
    const { status, errors, headers } = await send(list(ann), {}, receptionist);
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 403, code: "FORBIDDEN" });
    expect(headers.get("x-correlation-id")).toBe(errors?.[0]?.extensions.correlation);
    expect(await admin.patients(practice.practiceId)).toEqual([]);
    expect(await admin.audited(practice.practiceId)).toMatchObject([{ outcome: "REFUSED", actor: receptionist.id, facts: { code: "FORBIDDEN" } }]); // prettier-ignore
    expect((await receptionist.ask("{ importBatches { total } }")).status).toBe(403);
  });

  test("is refused to who is not signed in, and to another site", async () => {
    const { send } = await managed();
    expect(await send(list(ann), {}, { cookie: "" })).toMatchObject({ status: 401 });
    expect(await send(list(ann), { origin: "https://elsewhere.example" })).toMatchObject({ status: 403 });
  });

  test("names its file readably, without folders", async () => {
    const { manager, send } = await managed();
    const name = encodeURIComponent("C:\\exports\\Liste für März\n.csv");
    const { batchId } = await send(list(ann), { "x-file-name": name });
    expect((await reportOf(manager, batchId)).fileName).toBe("Liste für März.csv");
  });

  test.each(["", "%E0%A4%A", "%20"])("without a readable name (%j) is refused", async (name) => {
    const { send } = await managed();
    const { status, errors } = await send(list(ann), { "x-file-name": name });
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 400, code: "BAD_USER_INPUT" });
  });

  test("in another form than bytes is refused", async () => {
    const { send } = await managed();
    expect(await send(list(ann), { "content-type": "text/csv" })).toMatchObject({ status: 400 });
    expect(await send(list(ann), { "content-encoding": "gzip" })).toMatchObject({ status: 400 });
  });

  test("of nothing is a file that is refused", async () => {
    const { manager, checked } = await managed();
    const { batchId } = await checked("");
    expect(await reportOf(manager, batchId)).toMatchObject({ state: "REFUSED", problems: [{ line: null }] });
  });

  test("is sealed as it comes: the database holds no word of it, in pieces of one size", async () => {
    const { practice, send } = await managed();
    await send(list(...Array.from({ length: 9000 }, () => "Xanthippe,Featherstonehaugh,1/1/2010,,")));
    const pieces = await admin.rows<{ sealed: Buffer }>("SELECT sealed FROM import_piece WHERE practice_id = $1 ORDER BY position", [practice.practiceId]); // prettier-ignore
    expect(pieces.map(({ sealed }) => sealed.length)).toEqual([262_172, expect.any(Number)]);
    expect(pieces.some(({ sealed }) => sealed.includes("Featherstonehaugh"))).toBe(false);
  });

  test("of more than 200 MB is refused before it is all here, and the limit is said", async () => {
    const { send } = await managed();
    const { status, errors } = await send(new Uint8Array(most.bytes + 1));
    expect({ status, said: errors?.[0]?.message }).toEqual({ status: 400, said: expect.stringMatching(/200 MB/) });
  });

  test("under the same key is answered again, and another file under it is refused", async () => {
    const { practice, send } = await managed();
    const key = { "idempotency-key": "press-0001" };
    const first = await send(list(ann), key);
    expect(await send(list(ann), key)).toMatchObject({ status: 200, batchId: first.batchId });
    expect(await send(list(), key)).toMatchObject({ status: 409 });
    expect((await admin.audited(practice.practiceId)).map(({ outcome }) => outcome)).toEqual(["DONE", "REFUSED"]);
  });

  test("twice at once is committed once; the other has to be checked again, and then says nothing new", async () => {
    const { practice, manager, checked, commit } = await managed();
    const sent = await Promise.all([1, 2].map(() => checked(longList(500))));
    const ids = sent.map(({ batchId }) => batchId);
    const pressed = await Promise.all(ids.map((id) => take(manager, "commit", id)));
    expect(pressed.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [first, other] = pressed[0]?.status === 200 ? ids : [...ids].reverse();
    await write(held.running, practice.practiceId, first as string);
    await commit(other as string);
    const stale = await reportOf(manager, other as string, { first: 1 });
    expect(stale).toMatchObject({ state: "CHECKED", rowsNew: 500 });
    expect(stale.steps).toContainEqual({ step: "COMMIT", refusal: expect.objectContaining({ rule: "BR-IM-04" }) });
    expect(stale.steps).toContainEqual({ step: "CHECK_AGAIN", refusal: null });
    expect((await take(manager, "checkAgain", other as string)).errors).toBeUndefined();
    await check(held.running, practice.practiceId, other as string);
    const report = await reportOf(manager, other as string, { first: 1 });
    expect([countsOf(report), report.state]).toEqual([[0, 0, 500, 0, 0], "NOTHING_NEW"]);
    expect(await admin.patients(practice.practiceId)).toHaveLength(500);
  });

  test("twice at once under one key is one batch", async () => {
    const { send } = await managed();
    const key = { "idempotency-key": "press-0002" };
    const [one, other] = await Promise.all([send(list(ann), key), send(list(ann), key)]);
    expect(one).toMatchObject({ status: 200, batchId: other?.batchId });
  });

  test("that the database undoes leaves nothing, and says nothing of why", async () => {
    const { practice, send } = await managed();
    await admin.rows("ALTER TABLE import_piece ADD CONSTRAINT import_piece_none CHECK (position < 0) NOT VALID");
    const { status, errors } = await send(list(ann));
    await admin.rows("ALTER TABLE import_piece DROP CONSTRAINT import_piece_none");
    expect({ status, said: errors?.[0]?.message }).toEqual({
      status: 500,
      said: expect.stringMatching(/^Something went wrong/),
    });
    expect(await admin.rows("SELECT id FROM import_batch WHERE practice_id = $1", [practice.practiceId])).toEqual([]);
    expect(await admin.audited(practice.practiceId)).toMatchObject([{ outcome: "FAILED" }]);
  });
});

describe("what came in", () => {
  test("is another practice's affair only", async () => {
    const { checked } = await managed();
    const other = await managed();
    const { batchId } = await checked(list(ann));
    const { data } = await other.manager.ask("query ($id: UUID!) { importBatch(id: $id) { id } importBatches { total } patients { total } }", { id: batchId }); // prettier-ignore
    expect(data).toEqual({ importBatch: null, importBatches: { total: 0 }, patients: { total: 0 } });
    const sameThere = await reportOf(other.manager, (await other.checked(list(ann))).batchId);
    expect(sameThere).toMatchObject({ rowsNew: 1, sameAs: null });
  });

  test("is listed, the newest first, by whom", async () => {
    const { manager, send, checked } = await managed();
    const first = await send(list(ann));
    const second = await checked("PK\x03\x04");
    const { data } = await manager.ask("{ importBatches(first: 1) { total hasNextPage endCursor items { id state staffName at } } }"); // prettier-ignore
    expect(data.importBatches).toMatchObject({
      total: 2,
      hasNextPage: true,
      items: [{ id: second.batchId, state: "REFUSED" }],
    });
    const next = await manager.ask("query ($after: UUID) { importBatches(after: $after) { items { id } } }", { after: data.importBatches.endCursor }); // prettier-ignore
    expect(next.data.importBatches.items).toEqual([{ id: first.batchId }]);
  });

  test("is shown row by row: the refused first, then those for a person; or those asked for, a page at a time", async () => {
    const { manager, checked, commit } = await managed();
    const amy = "Amy,Clarke,1/1/2010,SW1A 1AA,9990000026,1 Mill Lane,F";
    await commit((await checked(list(ann, amy))).batchId);
    const rows = [ann, ann.replace(",F", ",M").replace("0018", "0026").replace("Ann", "Amy"), "Ben,Okoro,1/1/2001,,", ",,,,1", ",X,,,"]; // prettier-ignore
    const { batchId } = await checked(list(...rows));
    const lines = async (more: object) => {
      const { total, items, endCursor } = (await reportOf(manager, batchId, more)).rows;
      return { total, endCursor, items: items.map(({ line, outcome }) => `${line} ${outcome}`) };
    };
    const ordered = ["5 REFUSED", "6 REFUSED", "3 NEEDS_PERSON", "4 NEW", "2 SAME"];
    expect(await lines({})).toMatchObject({ total: 5, items: ordered });
    const page = await lines({ first: 3 });
    expect(page).toMatchObject({ total: 5, items: ordered.slice(0, 3) });
    expect(await lines({ first: 3, after: page.endCursor })).toMatchObject({ items: ordered.slice(3) });
    expect(await lines({ outcomes: ["REFUSED"] })).toMatchObject({ total: 2, items: ordered.slice(0, 2) });
  });
});
