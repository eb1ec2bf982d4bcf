import type { Block } from "./content.ts";
import { pictures } from "./pictures.ts";
import { column, mm, Sheet, type Type } from "./sheet.ts";

type Pictured = Extract<Block, { kind: "pictured" }>;

const side = mm(24);
const indent = side + mm(8);
const within = column - indent;

/** How much of a page a picture with its sentences takes; what is longer than a page goes on over the next. */
export function picturedHeight(sheet: Sheet, { sentences }: Pictured, type: Type, gap: number): number {
  const text = sentences.reduce((sum, sentence) => sum + sheet.heightOf(sentence, type, within) + gap / 3, 0);
  return Math.min(Math.max(side, text), Sheet.height / 2);
}

/** A picture with its sentences beside it, one a line: the picture is read first, by what it shows. */
export function writePictured(
  sheet: Sheet,
  part: PDFKit.PDFStructureElement,
  block: Pictured,
  type: Type,
  gap: number,
) {
  sheet.keep(picturedHeight(sheet, block, type, gap));
  const top = sheet.y;
  draw(sheet, part, block.picture);
  const list = sheet.pdf.struct("L");
  part.add(list);
  const { pdf } = sheet;
  for (const sentence of block.sentences) {
    sheet.keep(sheet.leading(type));
    const entry = pdf.struct("LI");
    list.add(entry);
    const body = pdf.struct("LBody");
    entry.add(body);
    body.add(() => sheet.write(sentence, type, { x: Sheet.margin.left + indent, within }));
    body.end();
    entry.end();
    sheet.space(gap / 3);
  }
  list.end();
  if (sheet.y > top) sheet.y = Math.max(sheet.y, top + side);
  sheet.space(gap * 0.67);
}

function draw({ pdf, y }: Sheet, part: PDFKit.PDFStructureElement, picture: Pictured["picture"]) {
  const { left } = Sheet.margin;
  const { alt, lines } = pictures[picture];
  const figure = pdf.struct("Figure", { alt, bbox: [left, y, left + side, y + side] } as never);
  part.add(figure);
  figure.add(() => {
    pdf.save().translate(left, y).scale(side / 48).lineWidth(3).lineCap("round").lineJoin("round").strokeColor("#000000"); // prettier-ignore
    for (const line of lines) pdf.path(line).stroke();
    pdf.restore();
  });
  figure.end();
}
