import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";

export type Weight = "400" | "700";

/** Atkinson Hyperlegible, made for readers with low vision; it comes in two files a weight, each with some of the letters. */
const subsets = ["latin", "latin-ext"] as const;
const { resolve } = createRequire(import.meta.url);
const file = (subset: string, weight: Weight) =>
  readFileSync(
    resolve(`@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-${subset}-${weight}-normal.woff`),
  );

interface Face {
  name: string;
  bytes: Buffer;
  letters: ReadonlySet<number>;
}

let faces: Record<Weight, readonly Face[]> | undefined;

/** pdfkit keeps the font it opened to itself; which letters it has is asked of it once. */
function lettersOf(bytes: Buffer): ReadonlySet<number> {
  const document = new PDFDocument({ font: null as never, autoFirstPage: false });
  document.registerFont("face", bytes).font("face");
  const opened = document as unknown as { _font: { font: { characterSet: number[] } } };
  return new Set(opened._font.font.characterSet);
}

function open(weight: Weight): readonly Face[] {
  return subsets.map((subset) => {
    const bytes = file(subset, weight);
    return { name: `${subset}-${weight}`, bytes, letters: lettersOf(bytes) };
  });
}

const opened = () => (faces ??= { "400": open("400"), "700": open("700") });

export function registerFonts(document: PDFKit.PDFDocument) {
  for (const face of Object.values(opened()).flat()) document.registerFont(face.name, face.bytes);
  document.font("latin-400");
}

const has = (weight: Weight, letter: string) =>
  opened()[weight].find(({ letters }) => letters.has(letter.codePointAt(0) as number));

/** A letter as the font can set it: itself, or without the accent that the font lacks, as Ŵ becomes W. */
function settableLetter(letter: string): string | undefined {
  if (has("400", letter)) return letter;
  const plain = letter.normalize("NFD").replace(/\p{M}/gu, "");
  return plain !== letter && plain !== "" && [...plain].every((each) => has("400", each)) ? plain : undefined;
}

/** Composed letters, and the spaces and hyphens of ordinary type. */
const composed = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u00a0\u2007\u202f\t]/g, " ");

/** The letters that cannot be printed; whoever prints is told, for nothing is left out in silence. */
export const unprintable = (text: string): string[] => [
  ...new Set([...composed(text)].filter((letter) => letter !== "\n" && settableLetter(letter) === undefined)),
];

/** Runs of text that one file of the font can set. */
export function runsOf(text: string, weight: Weight): { font: string; text: string }[] {
  const runs: { font: string; text: string }[] = [];
  for (const letter of [...composed(text)].map((each) => settableLetter(each) ?? "?").join("")) {
    const font = has(weight, letter)?.name ?? `latin-${weight}`;
    const last = runs.at(-1);
    if (last && (last.font === font || letter === " ")) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}
