import PDFDocument from "pdfkit";
import { registerFonts, runsOf, type Weight } from "./fonts.ts";

export const mm = (millimetres: number) => (millimetres * 72) / 25.4;

export interface Type {
  size: number;
  weight?: Weight;
  colour?: string;
}

const margin = { left: mm(25), right: mm(25), top: mm(20), bottom: mm(22) };
const width = mm(210);
const height = mm(297);
export const column = width - margin.left - margin.right;

/** A4 paper that is written from top to bottom; text is broken into lines here, so that each line knows its place. */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  y = margin.top;
  private page = 0;
  private readonly widths = new Map<string, number>();
  /** What stands at the foot of the pages that follow. */
  foot: { text: string; size: number } = { text: "", size: 10 };

  constructor(title: string) {
    // PDF/UA: tagged, in English, with its title shown and every font embedded.
    const options = { pdfVersion: "1.7", subset: "PDF/UA", tagged: true, lang: "en-GB", displayTitle: true, info: { Title: title }, font: null, size: "A4", margin: 0, autoFirstPage: false }; // prettier-ignore
    this.pdf = new PDFDocument(options as never);
    registerFonts(this.pdf);
    this.pdf.on("pageAdded", () => this.begin());
  }

  /** A new sheet, and page 1 again where a new letter begins. */
  turn(isFirst = false) {
    if (isFirst) this.page = 0;
    this.pdf.addPage();
  }

  private begin() {
    this.page += 1;
    this.y = margin.top;
    const { text, size } = this.foot;
    this.aside("Pagination", () => {
      const said = [text, `Page ${this.page}`].filter(Boolean).join(" · ");
      this.set(said, margin.left, height - margin.bottom + mm(6), { size, colour: "#4c6272" });
    });
    this.y = margin.top;
  }

  /** What is no part of the text: lines, dots, the foot of the page. */
  aside(type: string, draw: () => void) {
    this.pdf.markContent("Artifact", { type } as never);
    draw();
    this.pdf.endMarkedContent();
  }

  get room() {
    return height - margin.bottom - this.y;
  }

  /** A fresh page when less than this is left on the page; not within a tag. */
  keep(needed: number) {
    if (this.room < needed) this.turn();
  }

  space(points: number) {
    this.y += points;
  }

  leading({ size }: Type) {
    return size * 1.4;
  }

  widthOf(text: string, { size, weight = "400" }: Type) {
    return (this.measured(text, weight) * size) / 1_000;
  }

  /** The width of a text at a thousand points; letters of one batch use the same words again and again. */
  private measured(text: string, weight: Weight): number {
    const key = weight + text;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = runsOf(text, weight).reduce(
      (sum, run) => sum + this.pdf.font(run.font, 1_000).widthOfString(run.text),
      0,
    );
    if (this.widths.size > 20_000) this.widths.clear();
    this.widths.set(key, width);
    return width;
  }

  /** One line at a place; the space at its end keeps words apart for who listens to the text. */
  set(line: string, x: number, y: number, { size, weight = "400", colour = "#000000" }: Type) {
    let at = x;
    for (const run of runsOf(line, weight)) {
      this.pdf.font(run.font, size).fillColor(colour).text(run.text, at, y, { lineBreak: false });
      at += this.pdf.widthOfString(run.text);
    }
  }

  /** The lines of a text in a width; a word longer than the line is cut. */
  lines(text: string, within: number, type: Type): string[] {
    return text.split("\n").flatMap((paragraph) => this.broken(paragraph, within, type));
  }

  private broken(text: string, within: number, type: Type): string[] {
    const lines: string[] = [];
    const space = this.widthOf(" ", type);
    let line = "";
    let taken = 0;
    for (const word of text.split(" ").flatMap((each) => this.cut(each, within, type))) {
      const width = this.widthOf(word, type);
      if (line && taken + space + width > within) lines.push(line);
      const isNew = !line || taken + space + width > within;
      line = isNew ? word : `${line} ${word}`;
      taken = isNew ? width : taken + space + width;
    }
    return [...lines, line];
  }

  private cut(word: string, within: number, type: Type): string[] {
    if (this.widthOf(word, type) <= within) return [word];
    const letters = [...word];
    let fits = 1;
    while (fits < letters.length && this.widthOf(letters.slice(0, fits + 1).join(""), type) <= within) fits += 1;
    return [letters.slice(0, fits).join(""), ...this.cut(letters.slice(fits).join(""), within, type)];
  }

  /** Writes a text downwards, over as many pages as it takes; within a tag, which goes on with it. */
  write(text: string, type: Type, { x = margin.left, within = column } = {}) {
    const lines = this.lines(text, within, type);
    lines.forEach((line, at) => {
      if (this.room < this.leading(type)) this.pdf.continueOnNewPage();
      this.set(at < lines.length - 1 ? `${line} ` : line, x, this.y, type);
      this.y += this.leading(type);
    });
  }

  heightOf(text: string, type: Type, within = column) {
    return this.lines(text, within, type).length * this.leading(type);
  }

  rule(x: number, y: number, length: number) {
    this.aside("Layout", () => this.pdf.lineWidth(0.75).strokeColor("#4c6272").moveTo(x, y).lineTo(x + length, y).stroke()); // prettier-ignore
  }

  static readonly margin = margin;
  static readonly height = height;
  static readonly width = width;
}
