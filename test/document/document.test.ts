import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { inflateSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Content } from "../../server/document/content.ts";
import { unprintable } from "../../server/document/fonts.ts";
import { htmlOf, textOf } from "../../server/document/html.ts";
import { blocksOf } from "../../server/document/markup.ts";
import { pdfOf, pdfOfAll, sizes } from "../../server/document/pdf.ts";

const letter: Content = {
  title: "About the services you asked for",
  print: "STANDARD",
  from: ["Larkspur Surgery", "01632 960123"],
  address: ["Mrs Łucja Öztürk", "12 Long Street", "ZZ99 3VZ"],
  date: "2 November 2026",
  blocks: [
    ...blocksOf("Dear Mrs Öztürk\n\n# Why\n\nBecause.\n\n- one\n- two\n\n1. first\n2. second"),
    { kind: "table", caption: "Who", head: ["Name", "When"], rows: [["Ann", "5 November 2026"]] },
    { kind: "ticks", legend: "I want", options: ["appointments"] },
    { kind: "blanks", fields: [{ label: "Signature", lines: 2 }] },
  ],
};

async function bytesOf(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** What a PDF is made of: its objects as text, and its page contents unpacked. */
async function read(content: Content) {
  const bytes = await bytesOf(pdfOf(content));
  const text = bytes.toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    try {
      return [inflateSync(bytes.subarray(index + length)).toString("latin1")];
    } catch {
      return [];
    }
  });
  return { bytes, text, pages: streams.filter((each) => each.includes(" Tf") || each.includes("BDC")) };
}

const tags = (text: string) => [...text.matchAll(/\/S \/(\w+)/g)].map(([, tag]) => tag);

describe("a document as PDF", () => {
  test("is tagged PDF/UA with its language and title, and every font in it", async () => {
    const { text } = await read(letter);
    expect(text).toMatch(/^%PDF-1\.7/);
    expect(text).toMatch(/\/MarkInfo/);
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/Lang \(en-GB\)/);
    expect(text).toMatch(/\/DisplayDocTitle true/);
    expect(text).toMatch(/pdfuaid:part>1</);
    const fonts = [...text.matchAll(/\/BaseFont \/([\w+-]+)/g)].map(([, name]) => name);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((name) => !/^[A-Z]{6}\+AtkinsonHyperlegible/.test(String(name)))).toEqual([]);
    expect((text.match(/\/FontFile2/g) ?? []).length).toBeGreaterThan(0);
  });

  test("says by its tags what each part is, and leaves lines and page numbers out of what is read", async () => {
    const { text, pages } = await read(letter);
    expect(new Set(tags(text))).toEqual(
      new Set("Document Part H1 H2 P L LI Lbl LBody Table Caption TR TH TD".split(" ")),
    );
    expect(pages.join()).toMatch(/\/Artifact <<\s*\/Type \/Pagination/);
  });

  test("has a picture as a figure with what it shows, before the words beside it", async () => {
    const { text, pages } = await read({ title: "Easy", print: "EASY_READ", blocks: [{ kind: "pictured", picture: "PADLOCK", sentences: ["Your password is secret.", "Do not tell anybody."] }] }); // prettier-ignore
    expect(text).toMatch(
      /\/S \/Figure[\s\S]{0,80}\/Alt \(A closed padlock\)|\/Alt \(A closed padlock\)[\s\S]{0,80}\/S \/Figure/,
    );
    expect(text).toMatch(/\/BBox \[/);
    const tagged = [...pages.join("\n").matchAll(/\/(Figure|LBody|H1) <</g)].map(([, tag]) => tag);
    expect(tagged).toEqual(["H1", "Figure", "LBody", "LBody"]);
  });

  test("in large print and easy read has no line below 16 point", async () => {
    for (const print of ["LARGE_PRINT", "EASY_READ"] as const) {
      expect(Math.min(sizes[print].body, sizes[print].small, ...sizes[print].heading)).toBeGreaterThanOrEqual(16);
      const { pages } = await read({ ...letter, print, reference: "N-1" });
      const used =
        pages
          .join("\n")
          .match(/(\d+(\.\d+)?) Tf/g)
          ?.map(parseFloat) ?? [];
      expect(used.length).toBeGreaterThan(10);
      expect(Math.min(...used)).toBeGreaterThanOrEqual(16);
    }
  });

  test("goes on over pages, and one file holds many letters that each begin on page 1", async () => {
    const long: Content = { ...letter, blocks: Array.from({ length: 60 }, (_, at) => ({ kind: "paragraph", text: `${at} ${"word ".repeat(30)}` })) }; // prettier-ignore
    expect((await read(long)).text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
    async function* many() {
      for (let at = 0; at < 3; at += 1) yield letter;
    }
    const text = (await bytesOf(pdfOfAll("Batch", many()))).toString("latin1");
    expect(tags(text).filter((tag) => tag === "Part")).toHaveLength(3);
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(3);
  });

  test("of 500 letters is made as it is read: who reads slowly is waited for, and little is held", async () => {
    let made = 0;
    async function* many() {
      for (; made < 500; made += 1) yield letter;
    }
    const stream = pdfOfAll("Batch", many());
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(300);
    expect(stream.readableLength).toBeLessThan(1_000_000);
    stream.destroy();
  });

  test("keeps next to nothing of a letter that was read: a hundred more take less than three megabytes", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const held = async (letters: number) => {
      async function* many() {
        for (let at = 0; at < letters; at += 1) yield { ...letter, reference: `REF-${at}` };
        collect();
        kept = process.memoryUsage().heapUsed;
      }
      let kept = 0;
      const stream = pdfOfAll("Batch", many());
      for await (const chunk of stream) expect(chunk.length).toBeLessThan(1_000_000);
      return kept;
    };
    const few = await held(20);
    expect((await held(120)) - few).toBeLessThan(3_000_000);
  });

  test("that breaks while it is made ends with an error, not as a shorter file", async () => {
    async function* broken() {
      yield letter;
      throw new Error("the next letter could not be read");
    }
    await expect(bytesOf(pdfOfAll("Batch", broken()))).rejects.toThrow("could not be read");
  });
});

describe("letters of the alphabet", () => {
  test("of the languages of Britain and Europe are printed; others are named and never left out in silence", () => {
    expect(unprintable("Łucja Öztürk Siân Ŵyn Nguyễn Ñúñez O’Brien £5 – “so”")).toEqual([]);
    expect(unprintable("王 Ann Ω")).toEqual(["王", "Ω"]);
  });
});

describe("a document as HTML", () => {
  test("says the same in the same order, in one page with its language and title", () => {
    const html = htmlOf(letter);
    expect(html).toMatch(/<html lang="en-GB">[\s\S]*<title>About the services you asked for<\/title>/);
    const order = ["Larkspur", "Łucja", "2 November", "<h1>", "Dear Mrs", "<h2>Why", "<li>one", "<ol>", "<caption>Who", "appointments", "Signature"]; // prettier-ignore
    const places = order.map((part) => html.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test("keeps any text as text, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const html = htmlOf({ title: text, print: "STANDARD", blocks: [{ kind: "paragraph", text }, { kind: "list", items: [text] }] }); // prettier-ignore
        expect(html.match(/<(?!\/?(html|head|meta|title|style|body|main|h1|p|ul|li|br)\b|!doctype)/)).toBeNull();
      }),
      { numRuns: 200 },
    );
    expect(htmlOf({ title: "<script>", print: "STANDARD", blocks: [] })).not.toContain("<script>");
    expect(textOf(letter)).toContain("- one\n- two");
  });
});
