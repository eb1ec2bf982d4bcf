import type { Block } from "./content.ts";
import { column, Sheet, type Type } from "./sheet.ts";

type Table = Extract<Block, { kind: "table" }>;
type Element = PDFKit.PDFStructureElement;

const padding = 4;

/** A table with its caption and heads; the heads stand again on each page, for the eye alone. */
export function writeTable(sheet: Sheet, part: Element, { caption, head, rows }: Table, type: Type) {
  const table = sheet.pdf.struct("Table");
  part.add(table);
  cell(sheet, table, "Caption", () => sheet.write(caption, { ...type, weight: "700" }));
  sheet.space(padding);
  const widths = widthsOf(sheet, head, rows, type);
  const bold = { ...type, weight: "700" as const };
  row(sheet, table, "TH", head, widths, bold);
  for (const each of rows) {
    const needed = heightOf(sheet, each, widths, type);
    if (sheet.room < needed) {
      sheet.turn();
      sheet.aside("Layout", () => cells(sheet, head, widths, bold));
      sheet.y += heightOf(sheet, head, widths, bold);
    }
    row(sheet, table, "TD", each, widths, type);
  }
  table.end();
}

/** Columns as wide as what stands in them asks for, within the page; no word is cut while there is room for it. */
function widthsOf(sheet: Sheet, head: readonly string[], rows: Table["rows"], type: Type): number[] {
  const bold = { ...type, weight: "700" as const };
  const looked = rows.slice(0, 200);
  const sizesOf = (at: number, parts: (text: string) => readonly string[]) =>
    Math.max(
      ...parts(head[at] as string).map((text) => sheet.widthOf(text, bold)),
      ...looked.flatMap((each) => parts(each[at] ?? "")).map((text) => sheet.widthOf(text, type)),
    ) +
    2 * padding;
  const least = head.map((_, at) => sizesOf(at, (text) => text.split(/\s/)));
  const wanted = head.map((_, at) => sizesOf(at, (text) => [text]));
  const spare = Math.max(0, column - sum(least));
  const more = wanted.map((each, at) => each - (least[at] as number));
  const shares = sum(more) > 0 ? more.map((each) => (each * spare) / sum(more)) : least.map(() => spare / least.length);
  const widths = least.map((each, at) => each + (shares[at] as number));
  return widths.map((each) => (each * column) / sum(widths));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

const heightOf = (sheet: Sheet, texts: readonly string[], widths: readonly number[], type: Type) =>
  Math.max(...texts.map((text, at) => sheet.heightOf(text, type, (widths[at] as number) - 2 * padding))) + 2 * padding;

function cells(sheet: Sheet, texts: readonly string[], widths: readonly number[], type: Type) {
  texts.forEach((text, at) => lines(sheet, text, at, widths, type));
}

function lines(sheet: Sheet, text: string, at: number, widths: readonly number[], type: Type) {
  const x = Sheet.margin.left + widths.slice(0, at).reduce((sum, each) => sum + each, 0) + padding;
  sheet.lines(text, (widths[at] as number) - 2 * padding, type).forEach((line, down) => {
    sheet.set(`${line} `, x, sheet.y + padding + down * sheet.leading(type), type);
  });
}

function row(
  sheet: Sheet,
  table: Element,
  tag: "TH" | "TD",
  texts: readonly string[],
  widths: readonly number[],
  type: Type,
) {
  // prettier-ignore
  const tall = heightOf(sheet, texts, widths, type);
  const element = sheet.pdf.struct("TR");
  table.add(element);
  texts.forEach((text, at) =>
    cell(sheet, element, tag, () => lines(sheet, text, at, widths, type), tag === "TH" ? { scope: "Column" } : {}),
  );
  element.end();
  sheet.rule(Sheet.margin.left, sheet.y + tall, column);
  sheet.y += tall;
}

function cell(sheet: Sheet, parent: Element, tag: string, write: () => void, options: object = {}) {
  const element = sheet.pdf.struct(tag as never, options as never);
  parent.add(element);
  element.add(write);
  element.end();
}
