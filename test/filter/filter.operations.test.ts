import { beforeAll, describe, expect, test } from "@jest/globals";
import { filterProblems } from "../../server/filter/filter.rules.ts";
import { people } from "../support/case.ts";
import { testPractice, testServer, type Member } from "../support/practice.ts";

const held = testServer();
let by: Awaited<ReturnType<typeof people>>;
let elsewhere: Member;
beforeAll(async () => {
  by = await people(await testPractice(held));
  elsewhere = await (await testPractice(held)).member("RECEPTION");
});

const save = (who: Member, name: string, isShared: boolean, choices: object[] = [{ name: "state", value: "ID_CHECK" }]) =>
  who.ask("mutation ($n: String!, $c: [FilterChoiceInput!]!, $s: Boolean!) { result: saveFilter(list: APPLICATIONS, name: $n, choices: $c, isShared: $s) { id } }", { n: name, c: choices, s: isShared }); // prettier-ignore
const seen = async (who: Member) => (await who.ask("{ savedFilters(list: APPLICATIONS) { id name isShared isMine choices { name value } } }")).data.savedFilters; // prettier-ignore
const remove = (who: Member, id: string) => who.ask("mutation ($id: UUID!) { removeFilter(id: $id) }", { id });

describe("a saved filter", () => {
  test("is one's own, or the practice's where it is shared, and of no other practice", async () => {
    await save(by.reception, "Waiting for ID", false);
    await save(by.manager, "Our morning list", true, [{ name: "state", value: "CHECKS" }, { name: "owner", value: "UNASSIGNED" }]); // prettier-ignore
    const names = async (who: Member) => (await seen(who)).map(({ name }: { name: string }) => name);
    expect(await names(by.reception)).toEqual(["Waiting for ID", "Our morning list"]);
    expect(await names(by.gp)).toEqual(["Our morning list"]);
    expect(await names(elsewhere)).toEqual([]);
    expect((await seen(by.gp))[0]).toMatchObject({ isMine: false, choices: [{ name: "state", value: "CHECKS" }, { name: "owner", value: "UNASSIGNED" }] }); // prettier-ignore
  });

  test("is taken away by who saved it alone", async () => {
    const { id } = (await save(by.manager, "For now", true)).data.result;
    expect((await remove(by.reception, id)).errors?.[0]?.message).toMatch(/only they take it away/);
    expect((await remove(elsewhere, id)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect((await remove(by.manager, id)).data).toEqual({ removeFilter: true });
  });

  test("has a name of its own", async () => {
    await save(by.gp, "Mine", false);
    expect((await save(by.gp, "Mine", false)).errors?.[0]?.extensions.fields).toHaveProperty("name");
    expect((await save(by.verifier, "Mine", false)).errors).toBeUndefined();
  });

  test.each([
    ["a name", [{ name: "words", value: "Smith, Jo" }]],
    ["a number", [{ name: "words", value: "9990000018" }]],
    ["a date of birth", [{ name: "born", value: "1980-01-05" }]],
    [
      "a choice twice",
      [
        { name: "state", value: "CHECKS" },
        { name: "state", value: "REVIEW" },
      ],
    ],
    ["nothing", []],
  ])("never keeps %s", async (_, choices) => {
    expect((await save(by.gp, "Search", false, choices)).errors?.[0]?.extensions.fields).toHaveProperty("choices");
  });

  test("has no NHS number for its name", () => {
    expect(filterProblems("Mrs X 999 000 0018", [{ name: "state", value: "CHECKS" }])).toHaveProperty("name");
  });
});
