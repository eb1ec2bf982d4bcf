import { TextDecoder } from "node:util";
import { isAscii } from "node:buffer";
import { FileRefused } from "../file-problems.ts";
import { fileProblem } from "../incoming-patient.ts";
import { sniff, sniffed, type Encoding } from "./sniff.ts";

/** Everything after the first so many bytes, and those themselves in one piece. */
async function* regrouped(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const first: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    if (size >= sniffed) {
      yield piece;
      continue;
    }
    first.push(piece);
    size += piece.length;
    if (size >= sniffed) yield Buffer.concat(first);
  }
  if (size < sniffed) yield Buffer.concat(first);
}

/**
 * The text of a file, piece by piece, its lines ended by \n alone and its byte-order mark gone. UTF-8, UTF-16 and
 * windows-1252 (which reads ISO-8859-1 as well) are told apart by the bytes; what is none of them is refused.
 */
export async function* textOf(pieces: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  let decoder: Decoder | undefined;
  const lines = new LineEnds();
  for await (const piece of regrouped(pieces)) {
    if (decoder) yield lines.of(decoder.decode(piece));
    else {
      const { encoding, mark } = sniff(piece);
      decoder = new Decoder(encoding);
      yield lines.of(decoder.decode(piece.subarray(mark)));
    }
  }
  if (decoder) yield lines.of(decoder.end()) + lines.end();
}

/** One sign for the end of a line: files from Windows have two, from old Macs another. It counts the lines as it goes. */
class LineEnds {
  private held = "";
  private line = 1;

  of(text: string): string {
    const whole = this.held + text;
    this.held = whole.endsWith("\r") ? "\r" : "";
    const ended = (this.held ? whole.slice(0, -1) : whole).replace(/\r\n?/g, "\n");
    const nul = ended.indexOf("\0");
    if (nul >= 0) throw notText(this.line + linesIn(ended.slice(0, nul)));
    this.line += linesIn(ended);
    return ended;
  }

  end() {
    return this.held ? "\n" : "";
  }
}

export function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

const notText = (line: number) =>
  new FileRefused([
    fileProblem(
      line,
      null,
      "This line holds a sign (NUL) that no text has, so the file is damaged or not a list.",
      "Export the list again and load it as it is, without opening it in another program.",
    ),
  ]);

class Decoder {
  private decoder: TextDecoder | undefined;
  private line = 1;
  private held: Uint8Array = Buffer.alloc(0);

  constructor(encoding: Encoding) {
    if (encoding !== "utf-8 or windows-1252") this.decoder = new TextDecoder(encoding);
  }

  decode(piece: Uint8Array, isLast = false): string {
    const bytes = this.held.length > 0 ? Buffer.concat([this.held, piece]) : piece;
    this.held = Buffer.alloc(0);
    const text = this.decoder ? this.goOn(this.decoder, bytes, isLast) : this.begin(bytes, isLast);
    this.line += linesIn(text);
    return text;
  }

  end(): string {
    return this.decode(Buffer.alloc(0), true);
  }

  /** As long as every letter is ASCII, both encodings read alike; the first other one decides. */
  private begin(bytes: Uint8Array, isLast: boolean): string {
    if (isAscii(bytes)) return Buffer.from(bytes).toString("latin1");
    const first = bytes.findIndex((byte) => byte > 127);
    if (!isLast && bytes.length - first < 4) {
      this.held = bytes.slice(first);
      return Buffer.from(bytes.subarray(0, first)).toString("latin1");
    }
    const letter = new TextDecoder("utf-8").decode(bytes.subarray(first, first + 4));
    const isUtf8 = !letter.startsWith("\uFFFD");
    this.decoder = isUtf8 ? new TextDecoder("utf-8", { fatal: true }) : new TextDecoder("windows-1252");
    return this.goOn(this.decoder, bytes, isLast);
  }

  private goOn(decoder: TextDecoder, bytes: Uint8Array, isLast: boolean): string {
    try {
      return decoder.decode(bytes, { stream: !isLast });
    } catch {
      const before = new TextDecoder("utf-8").decode(bytes).split("\uFFFD", 1)[0] ?? "";
      throw mixed(this.line + linesIn(before));
    }
  }
}

const mixed = (line: number) =>
  new FileRefused([
    fileProblem(
      line,
      null,
      "Up to this line the file is UTF-8, and from here on it is not, so letters with accents cannot be read.",
      "Export the list again as one file, without joining files of different programs.",
    ),
  ]);
