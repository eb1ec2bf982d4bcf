import { FileRefused } from "../file-problems.ts";
import { fileProblem } from "../incoming-patient.ts";
import { linesIn } from "./text.ts";

/** One resource longer than this is none that a demographics service sends. */
const longestPart = 1024 * 1024;

/** A part of a JSON text: an element of its array `entry`, or what is left of the object around that. */
export interface JsonPart {
  kind: "element" | "whole";
  value: unknown;
}

/**
 * Reads a JSON object piece by piece: each element of its array `entry` for itself, then the object without them. What
 * is held is one element, so a Bundle of any length takes no more. A general parser would give a token for every sign,
 * and the usual one says of itself that it is not made for files of strangers.
 */
export async function* jsonParts(text: AsyncIterable<string>): AsyncIterable<JsonPart> {
  const cutter = new Cutter();
  for await (const piece of text) yield* cutter.of(piece);
  yield cutter.end();
}

interface Place {
  line: number;
  /** How many signs of the line stand before it. */
  column: number;
}

class Cutter {
  /** Where in the text we are: in the object, between two elements of its array, or in one of them. */
  private where: "object" | "array" | "element" = "object";
  private depth = 0;
  private inString: "no" | "yes" | "escaped" = "no";
  /** The text of the object without its array's elements, and of the element at hand. */
  private object = "";
  private element = "";
  private began: Place = { line: 1, column: 0 };
  /** After the key `entry` of the object, until its value begins. */
  private isEntryNext = false;
  private line = 1;
  private column = 0;

  of(piece: string): JsonPart[] {
    const parts: JsonPart[] = [];
    let from = 0;
    const keepTo = (end: number) => {
      this.keep(piece.slice(from, end));
      from = end;
    };
    for (let at = 0; at < piece.length; at += 1) {
      const sign = piece.charAt(at);
      if (this.inString !== "no") this.within(sign, () => keepTo(at + 1));
      else if (sign === '"') this.inString = "yes";
      else if (sign === "{" || sign === "[")
        this.opened(sign, () => keepTo(at + 1), () => (from = at)); // prettier-ignore
      else if (sign === "}" || sign === "]")
        this.closed(() => keepTo(at + 1), () => (from = at), parts); // prettier-ignore
      else if (!/[\s:,]/.test(sign)) this.other();
      if (sign === "\n") [this.line, this.column] = [this.line + 1, 0];
      else this.column += 1;
    }
    if (this.where !== "array") keepTo(piece.length);
    return parts;
  }

  end(): JsonPart {
    if (this.where !== "object" || this.depth > 0 || this.inString !== "no") throw unended(this.line);
    return { kind: "whole", value: parsed(this.object, { line: 1, column: 0 }) };
  }

  private within(sign: string, keep: () => void) {
    if (this.inString === "escaped") this.inString = "yes";
    else if (sign === "\\") this.inString = "escaped";
    else if (sign === '"') {
      this.inString = "no";
      if (this.where !== "object" || this.depth !== 1) return;
      keep();
      this.isEntryNext = /[{,]\s*"entry"$/.test(this.object.slice(-100));
    }
  }

  private opened(sign: string, keep: () => void, begin: () => void) {
    if (this.where === "object" && this.isEntryNext && sign === "[") {
      keep();
      this.where = "array";
    } else if (this.where === "array") {
      this.where = "element";
      this.began = { line: this.line, column: this.column };
      begin();
    }
    this.isEntryNext = false;
    this.depth += 1;
  }

  private closed(keep: () => void, begin: () => void, parts: JsonPart[]) {
    this.depth -= 1;
    if (this.where === "element" && this.depth === 2) {
      keep();
      parts.push({ kind: "element", value: parsed(this.element, this.began) });
      this.element = "";
      this.where = "array";
    } else if (this.where === "array") {
      begin();
      this.where = "object";
    }
  }

  /** A number, true, false or null; as an element it is no resource. */
  private other() {
    if (this.where === "array") throw invalid(this.line, this.column);
    this.isEntryNext = false;
  }

  private keep(text: string) {
    if (this.where === "element") this.element += text;
    else this.object += text;
    if (Math.max(this.element.length, this.object.length) > longestPart)
      throw refused(this.line, "One resource in this file is larger than any patient.", "Fetch or export the file again."); // prettier-ignore
  }
}

/** The parser's own words are not shown, because they quote the file. */
function parsed(text: string, began: Place): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    const position = /Unexpected end/.test(reason) ? text.trimEnd().length : /position (\d+)/.exec(reason)?.[1];
    const before = text.slice(0, Number(position ?? 0));
    const lines = linesIn(before);
    throw invalid(began.line + lines, lines > 0 ? before.length - before.lastIndexOf("\n") - 1 : began.column + before.length); // prettier-ignore
  }
}

const again = "Fetch or export the file again.";
const refused = (line: number, problem: string, todo: string) =>
  new FileRefused([fileProblem(line, null, problem, todo)]);
const unended = (line: number) =>
  refused(line, "The file ends in the middle of its JSON, so it did not arrive whole.", again);
const invalid = (line: number, column: number) =>
  refused(line, `The file stops being valid JSON at character ${column + 1} of this line.`, again);
