import { beforeAll, describe, expect, test } from "@jest/globals";
import { administrator } from "../support/admin.ts";
import { people } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import { audited, lastSeq, taken, type ActedOn } from "./acting.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held);
  by = await people(practice);
});

const seen = ({ seen: { id, version } }: ActedOn) => ({ id, version });
const three = () => Promise.all([1, 2, 3].map(() => taken(practice, by.reception, ["APPOINTMENTS"])));
const assign = (who: Member, items: object[], o: string | null) =>
  who.ask("mutation ($i: [SeenInput!]!, $o: UUID) { result: assignApplications(items: $i, ownerId: $o) { id reference refusal { words rule } } }", { i: items, o }); // prettier-ignore
const leaflet = (who: Member, items: object[], v = "2026-11") =>
  who.ask("mutation ($i: [SeenInput!]!, $v: String!) { result: recordLeaflets(items: $i, leafletVersion: $v, format: EASY_READ) { id refusal { words } } }", { i: items, v }); // prettier-ignore
const rows = async (all: ActedOn[]) =>
  (await admin.query("SELECT owner_id, version, leaflet_version, leaflet_format FROM application WHERE id = ANY ($1) ORDER BY array_position($1, id)", [all.map(({ id }) => id)])).rows; // prettier-ignore

describe("a batch", () => {
  test("does each row that is as it was seen, and leaves a changed one alone with the reason", async () => {
    const all = await three();
    const items = all.map(seen);
    await all[1]?.done(by.reception, "assignApplication", { owner: by.manager.id });
    const from = await lastSeq(admin, practice);
    const { data } = await assign(by.reception, items, by.verifier.id);
    expect(data.result.map(({ refusal }: { refusal: { words: string } | null }) => refusal?.words)).toEqual([undefined, "Somebody else changed this since you opened it. Look again.", undefined]); // prettier-ignore
    expect((await rows(all)).map(({ owner_id }) => owner_id)).toEqual([by.verifier.id, by.manager.id, by.verifier.id]);
    const [entry] = await audited(admin, practice, from);
    expect(JSON.parse(entry?.body ?? "")).toMatchObject({ event: "assignApplications", facts: { done: [all[0]?.id, all[2]?.id], refused: 1 } }); // prettier-ignore
  });

  test("notes the leaflet on each, with its event", async () => {
    const all = await three();
    await leaflet(by.reception, all.map(seen));
    expect(await rows(all)).toEqual(all.map(() => expect.objectContaining({ leaflet_version: "2026-11", leaflet_format: "EASY_READ", version: 2 }))); // prettier-ignore
    const { rows: events } = await admin.query("SELECT kind FROM event WHERE application_id = $1 ORDER BY id DESC LIMIT 1", [all[0]?.id]); // prettier-ignore
    expect(events).toEqual([{ kind: "recordLeaflet" }]);
    expect((await leaflet(by.reception, all.map(seen), " ")).errors?.[0]?.extensions.fields).toHaveProperty("leafletVersion"); // prettier-ignore
  });

  test("names its rows: none, one twice or more than 100 are refused before anything is done", async () => {
    const [one] = await three();
    const item = one ? seen(one) : {};
    for (const items of [
      [],
      [item, item],
      Array.from({ length: 101 }, () => ({ id: crypto.randomUUID(), version: 1 })),
    ])
      // prettier-ignore
      expect((await assign(by.reception, items, null)).errors?.[0]?.extensions.fields).toHaveProperty("items");
  });

  test("treats a case on a restricted hold, a closed one and another practice's alike: left alone (BR-CL-20)", async () => {
    const [held_, closed] = await three();
    await admin.query("UPDATE application SET on_hold = true WHERE id = $1", [held_?.id]);
    await closed?.done(by.reception, "withdrawApplication");
    const other = await taken(await testPractice(held), await otherReception(), ["APPOINTMENTS"]).catch(() => undefined); // prettier-ignore
    const items = [held_, closed].flatMap((each) => (each ? [seen(each)] : []));
    const nobody = { id: other?.id ?? crypto.randomUUID(), version: 1 };
    const { data } = await assign(by.reception, [...items, nobody], by.manager.id);
    const words = data.result.map(({ refusal }: { refusal: { words: string } }) => refusal.words);
    expect(words).toEqual(["This application is not on this practice's list.", "This application is closed.", "This application is not on this practice's list."]); // prettier-ignore
    expect(data.result[0]).toMatchObject({ reference: null });
    expect((await rows(held_ ? [held_] : [])).map(({ owner_id }) => owner_id)).toEqual([null]);
  });

  const otherReception = async () => (await testPractice(held)).member("RECEPTION");

  test("of two people at once gives each row to one of them", async () => {
    const all = await three();
    const items = all.map(seen);
    const answers = await Promise.all([assign(by.reception, items, by.verifier.id), assign(by.manager, items, by.gp.id)]); // prettier-ignore
    const done = answers.map(({ data }) => data.result.filter(({ refusal }: { refusal: object | null }) => refusal === null).length); // prettier-ignore
    expect(done.sort()).toEqual([0, 3]);
  });
});
