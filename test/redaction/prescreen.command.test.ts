import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { prescreenFile } from "../../server/redaction/prescreen/command.ts";
import type { Entry, Screening } from "../../server/redaction/prescreen/types.ts";

const entry = (text: string): Entry => ({
  id: "e1",
  entryType: "consultation",
  date: "2024-05-01",
  text,
  code: null,
  patient: { name: "Hilary Thorncroft", sex: "female", birthYear: 1975 },
});

describe("the command prescreen", () => {
  async function run(content: string) {
    const folder = mkdtempSync(join(tmpdir(), "prescreen-"));
    const path = join(folder, "entries.jsonl");
    writeFileSync(path, content);
    const written: string[] = [];
    const refused = await prescreenFile(path, (line) => written.push(line)).then(
      () => undefined,
      (error: Error) => error.message,
    );
    rmSync(folder, { recursive: true });
    return { refused, written };
  }

  test("writes one line of JSON for each entry, labels or not", async () => {
    const { refused, written } = await run(
      `${JSON.stringify(entry("MARAC held."))}\n\n${JSON.stringify({ ...entry("Flu jab."), labels: {} })}\n`,
    );
    expect(refused).toBeUndefined();
    expect(written.map((line) => (JSON.parse(line) as Screening).flagged)).toEqual([true, false]);
  });

  test("says which line is malformed, without what it says", async () => {
    const { refused, written } = await run(`${JSON.stringify(entry("Flu jab."))}\n{"id": "e2", "text": "secret\n`);
    expect(written).toHaveLength(1);
    expect(refused).toMatch(/Line 2/);
    expect(refused).not.toContain("secret");
  });

  test("reads on after a line that cannot be read, and names each of them", async () => {
    const good = JSON.stringify(entry("MARAC held."));
    const { refused, written } = await run([good, '{"id": "e2", "te', "[1]", good].join("\n"));
    expect(written).toHaveLength(2);
    expect(refused).toMatch(/Line 2 .* Line 3 /);
  });

  test("takes a byte order mark, carriage returns, blank lines, and entries that lack what they can lack", async () => {
    const full = entry("MARAC held.");
    const lacking = [
      full,
      { ...full, entryType: "of no known type", date: undefined, code: undefined },
      { id: "e3", text: "MARAC held." },
      { ...full, id: 4, patient: { name: null, sex: "F", birthYear: "1975" } },
      { id: "e5", code: { code: "86406008" }, patient: null },
      { id: "e6", text: null },
    ];
    const { refused, written } = await run(`\uFEFF${lacking.map((each) => JSON.stringify(each)).join("\r\n\r\n")}\r\n`);
    expect(refused).toBeUndefined();
    expect(written.map((line) => (JSON.parse(line) as Screening).flagged)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test("says when there is no such file", async () => {
    await expect(prescreenFile("/nowhere/entries.jsonl", () => undefined)).rejects.toThrow("cannot be opened");
  });
});
