import type { Readable } from "node:stream";
import type { Block, Content } from "./content.ts";
import { column, mm, Sheet, type Type } from "./sheet.ts";
import { picturedHeight, writePictured } from "./pdf-picture.ts";
import { writeTable } from "./pdf-table.ts";

interface Sizes {
  body: number;
  heading: readonly [number, number, number];
  small: number;
  gap: number;
}

/** Large print is 16 point and above in every line, the foot of the page among them. */
export const sizes: Record<Content["print"], Sizes> = {
  STANDARD: { body: 12, heading: [17, 14, 12], small: 10, gap: 8 },
  LARGE_PRINT: { body: 18, heading: [24, 21, 18], small: 16, gap: 13 },
  EASY_READ: { body: 16, heading: [24, 20, 16], small: 16, gap: 18 },
};

type Element = PDFKit.PDFStructureElement;
const { margin } = Sheet;

/** A document as a tagged PDF/UA file; it is made while it is read. */
export function pdfOf(content: Content): Readable {
  return pdfOfAll(content.title, one(content));
}

async function* one(content: Content) {
  yield content;
}

/** Many documents in one file, one after the other: each is made when the one before has been read. */
export function pdfOfAll(title: string, contents: AsyncIterable<Content>): Readable {
  const sheet = new Sheet(title);
  void writeAll(sheet, contents).catch((error: unknown) => sheet.pdf.destroy(error as Error));
  return sheet.pdf as unknown as Readable;
}

const most = 256 * 1024;

async function writeAll(sheet: Sheet, contents: AsyncIterable<Content>) {
  const root = sheet.pdf.struct("Document");
  sheet.pdf.addStructure(root);
  const stream = sheet.pdf as unknown as Readable;
  for await (const content of contents) {
    writeDocument(sheet, root, content);
    while (stream.readableLength > most && !stream.destroyed) await new Promise((resolve) => setTimeout(resolve, 5));
    if (stream.destroyed) return;
  }
  root.end();
  sheet.pdf.end();
}

function writeDocument(sheet: Sheet, root: Element, content: Content) {
  const size = sizes[content.print];
  sheet.foot = { text: content.reference ?? "", size: size.small };
  sheet.turn(true);
  const part = sheet.pdf.struct("Part");
  root.add(part);
  head(sheet, part, content, size);
  tagged(sheet, part, "H1", () => sheet.write(content.title, { size: size.heading[0], weight: "700" }));
  sheet.space(size.gap);
  content.blocks.forEach((block, at) => writeBlock(sheet, part, block, size, content.blocks[at + 1]));
  part.end();
}

/** Who it comes from, and the address where a window envelope shows it. */
function head(sheet: Sheet, part: Element, { from, address, date, reference }: Content, size: Sizes) {
  const type = { size: size.small };
  const right = mm(115);
  if (from) writeLines(sheet, part, from, type, { x: right, within: mm(75) });
  const afterFrom = sheet.y;
  if (address) {
    sheet.y = mm(44);
    writeLines(
      sheet,
      part,
      fitted(address, type.size),
      { size: Math.max(type.size, 11) },
      { x: margin.left, within: mm(85) },
    );
    sheet.y = Math.max(sheet.y + size.gap * 2, afterFrom, mm(84));
  }
  const dated = [date, reference && `Our reference: ${reference}`].filter(Boolean).join("\n");
  if (dated) tagged(sheet, part, "P", () => sheet.write(dated, type));
  if (from ?? address ?? dated) sheet.space(size.gap * 2);
}

/** An address of more lines than the window shows has its middle lines joined. */
function fitted(lines: readonly string[], size: number): readonly string[] {
  const most = size >= 16 ? 5 : 7;
  if (lines.length <= most) return lines;
  const joined = lines.slice(1, lines.length - (most - 2)).join(", ");
  return [lines[0] as string, joined, ...lines.slice(lines.length - (most - 2))];
}

const writeLines = (
  sheet: Sheet,
  part: Element,
  lines: readonly string[],
  type: Type,
  at: { x: number; within: number },
) =>
  // prettier-ignore
  tagged(sheet, part, "P", () => sheet.write(lines.join("\n"), type, at));

export function tagged(sheet: Sheet, parent: Element, tag: string, write: () => void, options: object = {}) {
  const element = sheet.pdf.struct(tag as never, options as never);
  parent.add(element);
  element.add(write);
  element.end();
}

function writeBlock(sheet: Sheet, part: Element, block: Block, size: Sizes, next: Block | undefined) {
  const body = { size: size.body };
  switch (block.kind) {
    case "heading": {
      const type = { size: size.heading[block.level - 1] as number, weight: "700" as const };
      sheet.space(size.gap / 2);
      const below = next?.kind === "pictured" ? picturedHeight(sheet, next, body, size.gap) : 2 * sheet.leading(body);
      sheet.keep(sheet.heightOf(block.text, type) + size.gap / 3 + below);
      tagged(sheet, part, `H${block.level}`, () => sheet.write(block.text, type));
      return sheet.space(size.gap / 3);
    }
    case "paragraph":
      sheet.keep(Math.min(2 * sheet.leading(body), sheet.heightOf(block.text, body)));
      tagged(sheet, part, "P", () => sheet.write(block.text, body));
      return sheet.space(size.gap);
    case "lines":
      writeLines(sheet, part, block.lines, body, { x: margin.left, within: column });
      return sheet.space(size.gap);
    case "list":
      return writeList(sheet, part, block, size);
    case "table":
      writeTable(sheet, part, block, { size: size.small });
      return sheet.space(size.gap);
    case "blanks":
      return writeBlanks(sheet, part, block.fields, size);
    case "ticks":
      return writeTicks(sheet, part, block, size);
    case "pictured":
      return writePictured(sheet, part, block, body, size.gap);
    case "pageBreak":
      return sheet.turn();
  }
}

function writeList(sheet: Sheet, part: Element, { items, isNumbered }: Extract<Block, { kind: "list" }>, size: Sizes) {
  const body = { size: size.body };
  const indent = size.body * (isNumbered ? 2 : 1.3);
  const list = sheet.pdf.struct("L");
  part.add(list);
  items.forEach((item, at) => {
    sheet.keep(Math.min(2 * sheet.leading(body), sheet.heightOf(item, body, column - indent)));
    const entry = sheet.pdf.struct("LI");
    list.add(entry);
    if (isNumbered) tagged(sheet, entry, "Lbl", () => sheet.set(`${at + 1}. `, margin.left, sheet.y, body));
    else dot(sheet, size.body);
    tagged(sheet, entry, "LBody", () => sheet.write(item, body, { x: margin.left + indent, within: column - indent }));
    entry.end();
    sheet.space(size.gap / 3);
  });
  list.end();
  sheet.space(size.gap * 0.67);
}

const dot = (sheet: Sheet, size: number) =>
  sheet.aside("Layout", () =>
    sheet.pdf
      .fillColor("#000000")
      .circle(margin.left + size / 3, sheet.y + size * 0.58, size / 7)
      .fill(),
  );

/** Lines to write on, each under its label. */
function writeBlanks(sheet: Sheet, part: Element, fields: readonly { label: string; lines?: number }[], size: Sizes) {
  const type = { size: size.body };
  for (const { label, lines = 1 } of fields) {
    sheet.keep(sheet.heightOf(label, type) + lines * Math.max(mm(9), size.body * 1.7));
    tagged(sheet, part, "P", () => sheet.write(label, type));
    for (let line = 0; line < lines; line += 1) {
      sheet.space(Math.max(mm(9), size.body * 1.7));
      sheet.rule(margin.left, sheet.y, column);
    }
    sheet.space(size.gap);
  }
}

/** Boxes to tick; each is read with its words. */
function writeTicks(sheet: Sheet, part: Element, { legend, options }: Extract<Block, { kind: "ticks" }>, size: Sizes) {
  const type = { size: size.body };
  const box = size.body * 1.1;
  sheet.keep(3 * sheet.leading(type));
  tagged(sheet, part, "P", () => sheet.write(legend, { ...type, weight: "700" }));
  sheet.space(size.gap / 3);
  for (const option of options) {
    const within = column - box * 1.7;
    sheet.keep(sheet.heightOf(option, type, within) + size.gap / 2);
    sheet.aside("Layout", () => sheet.pdf.lineWidth(1).strokeColor("#000000").rect(margin.left, sheet.y, box, box).stroke()); // prettier-ignore
    tagged(sheet, part, "P", () => sheet.write(option, type, { x: margin.left + box * 1.7, within }));
    sheet.space(size.gap / 2);
  }
  sheet.space(size.gap / 2);
}
