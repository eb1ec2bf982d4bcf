import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { program } from "../support/command-line.ts";
import { now, testPractice, testServer, type TestPractice } from "../support/practice.ts";
import { beside } from "./database.ts";
import { list } from "./upload.ts";

const held = testServer();
const admin = beside(held);
const folder = mkdtempSync(join(tmpdir(), "gatehouse-import-"));
const root = fileURLToPath(new URL("../../", import.meta.url));

const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const good = file("good.csv", list("Ann,Clarke,1/1/2010,SW1A 1AA,9990000018", "Ben,Okoro,2/2/2011,M1 1AE,9990000026"));
const bad = file("bad.csv", list("Ann,,1/1/2010,,", "Cara,Jones,3/3/1990,,"));
const twin = file("twin.csv", list("Amy,Clarke,1/1/2010,SW1A 1AA,"));
const zip = file("zip.csv", "PK\x03\x04");
const none = file("none.csv", "a,b,c\n1,2,3");

/** Runs `gatehouse import` beside the running server, as a person would at the command line. */
function gatehouse(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const env = { PATH: process.env["PATH"], NODE_ENV: "test", GATEHOUSE_NOW: now, LOG_LEVEL: "silent", DATABASE_URL: held.databaseUrl }; // prettier-ignore
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program(), "import", ...args], { cwd: root, env });
    const said = { out: "", err: "" };
    child.stdout.on("data", (text: Buffer) => (said.out += text.toString()));
    child.stderr.on("data", (text: Buffer) => (said.err += text.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...said }));
  });
}

const json = async (...args: string[]) => {
  const { code, out } = await gatehouse(...args, "--json");
  return { code, said: JSON.parse(out) as unknown };
};

describe("gatehouse import", () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await testPractice(held);
  });

  test("says for each file what became of it, and each problem with its place and remedy; some refused is 1", async () => {
    const { code, out, err } = await gatehouse("--practice", practice.odsCode, "--commit", good, bad);
    expect({ code, lines: out.trimEnd().split("\n") }).toEqual({
      code: 1,
      lines: [
        `${good}: 2 new, 0 changed, 0 the same, 0 refused, 0 for a person.`,
        `${bad}: 1 new, 0 changed, 0 the same, 1 refused, 0 for a person.`,
        "  line 2, CHILD_LAST_NAME: The family name is missing. Correct the family name in the clinical system, then export and load the list again.",
      ],
    });
    expect(err).toMatch(/1 of 2 files/);
    expect(await admin.patients(practice.practiceId)).toHaveLength(3);
    const once = ["uploadImport", "checkImport", "commitImport", "importPatients"];
    const audited = await admin.audited(practice.practiceId);
    expect(audited.map(({ event }) => event)).toEqual([...once, ...once]);
    expect(audited.filter(({ actor, outcome }) => actor !== null || outcome !== "DONE")).toEqual([]);
  });

  test("done is 0, also where nothing is new or a row waits for a person", async () => {
    const { code, said } = await json("--practice", practice.odsCode, "--commit", good, twin);
    expect({ code, said }).toMatchObject({
      code: 0,
      said: {
        practice: practice.odsCode,
        isDone: true,
        error: null,
        files: [
          { file: good, state: "NOTHING_NEW", nothingNew: true, sameAs: expect.any(String), rowsSame: 2, problems: [] },
          { file: twin, state: "COMMITTED", held: null, rowsPerson: 1, problems: [{ line: 2, column: null, problem: expect.any(String), todo: expect.any(String) }] },
        ],
      },
    }); // prettier-ignore
  });

  test("a file that cannot be read, or is not there, is 1, and the others are taken", async () => {
    const missing = join(folder, "missing.csv");
    const { code, said } = await json("--practice", practice.odsCode, zip, none, missing, folder, good);
    expect({ code, said }).toMatchObject({
      code: 1,
      said: {
        isDone: false,
        files: [
          { state: "REFUSED", batchId: expect.any(String), problems: [{ line: null }] },
          { state: "NEEDS_MAPPING", rowsNew: 0 },
          { file: missing, state: "REFUSED", batchId: null, problems: [{ problem: "There is no such file." }] },
          { file: folder, state: "REFUSED", batchId: null, problems: [{ problem: "This is a folder." }] },
          { file: good, state: "NOTHING_NEW" },
        ],
      },
    });
  });

  test("without --commit the file is checked and waits for a person; nobody is on the list yet", async () => {
    const other = await testPractice(held);
    const { code, out } = await gatehouse("--practice", other.odsCode, good);
    expect({ code, out }).toEqual({
      code: 0,
      out: `${good}: 2 new, 0 changed, 0 the same, 0 refused, 0 for a person. It waits for a person's review.\n`,
    });
    expect(await admin.patients(other.practiceId)).toEqual([]);
  });

  test("of a whole list --leavers says what becomes of the missing, and --reason why so many", async () => {
    const other = await testPractice(held);
    const whole = ["--practice", other.odsCode, "--whole-list", "--commit"] as const;
    await gatehouse(...whole, good);
    const one = file("one.csv", list("Ben,Okoro,2/2/2011,M1 1AE,9990000026"));
    const undecided = await json(...whole, one);
    expect(undecided).toMatchObject({ code: 1, said: { files: [{ state: "CHECKED", rowsLeaver: 1, held: expect.stringMatching(/1 possible leaver/) }] } }); // prettier-ignore
    expect(await json(...whole, "--leavers", "take", file("two.csv", list("Ben,Okoro,2/2/2011,M1 1AE,9990000026,")))).toMatchObject({ code: 1, said: { files: [{ held: expect.stringMatching(/in a few words/) }] } }); // prettier-ignore
    const three = file("three.csv", list("Ben,Okoro,2/2/2011,M1 1AE,9990000026,,"));
    const taken = await json(...whole, "--leavers", "take", "--reason", "Ann has moved away.", three);
    expect(taken).toMatchObject({ code: 0, said: { files: [{ state: "COMMITTED", rowsLeaver: 1, held: null }] } });
    expect(await admin.patients(other.practiceId)).toMatchObject([{ removed_on: "2026-11-02" }, { removed_on: null }]);
  });

  test("a practice that is not known is 1, said on the one document", async () =>
    expect(await json("--practice", "X99999", good)).toEqual({
      code: 1,
      said: { practice: "X99999", isDone: false, files: [], error: "There is no practice with the code X99999." },
    }));

  test.each([
    ["no file", ["--practice", "T00001"]],
    ["no practice", [good]],
    ["an option that is none", ["--practice", "T00001", "--fast", good]],
  ])("%s is wrong usage, 2", async (_, args) => {
    const { code, said } = await json(...args);
    expect({ code, said }).toMatchObject({ code: 2, said: { isDone: false, files: [], error: expect.any(String) } });
  });

  test("says its exit codes and limits in --help", async () => {
    const { code, out } = await gatehouse("--help");
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/150,000[\s\S]*Exit code 0/) });
  });
});
