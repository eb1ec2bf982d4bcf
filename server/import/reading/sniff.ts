import { FileRefused } from "../file-problems.ts";
import { fileProblem } from "../incoming-patient.ts";

/** How the bytes of a file spell its letters. UTF-8 or windows-1252 shows at the first letter outside ASCII. */
export type Encoding = "utf-8 or windows-1252" | "utf-16le" | "utf-16be";

/** So much of a file is looked at before any of it is read. */
export const sniffed = 64 * 1024;

/** Files people choose by mistake, known by their first bytes. A packed file is never unpacked, so none can burst here. */
const strangers: readonly (readonly [start: string, what: string])[] = [
  ["PK\x03\x04", "an Excel workbook or a zip file"],
  ["PK\x05\x06", "an empty zip file"],
  ["\x1F\x8B", "a packed file (gzip)"],
  ["BZh", "a packed file (bzip2)"],
  ["7z\xBC\xAF", "a packed file (7z)"],
  ["Rar!", "a packed file (RAR)"],
  ["\xD0\xCF\x11\xE0", "an old Excel or Word file"],
  ["%PDF", "a PDF"],
  ["{\\rtf", "a Word document"],
  ["<", "a web page or XML file"],
  ["\x89PNG", "a picture"],
  ["\xFF\xD8\xFF", "a picture"],
];

const refuse = (what: string) =>
  new FileRefused([
    fileProblem(
      null,
      null,
      `This file is ${what}, so there is no list of patients to read.`,
      "Save or export the list as 'CSV UTF-8', or load FHIR Patient resources as JSON.",
    ),
  ]);

export const emptyFile = () => refuse("empty");

/** The encoding of a file by its first bytes, and how many of them are a mark of it; a file that is no text is refused. */
export function sniff(start: Uint8Array): { encoding: Encoding; mark: number } {
  if (startsWith(start, [0xff, 0xfe, 0, 0]) || startsWith(start, [0, 0, 0xfe, 0xff]))
    throw refuse("saved in an encoding that nothing else reads (UTF-32)");
  if (startsWith(start, [0xff, 0xfe])) return { encoding: "utf-16le", mark: 2 };
  if (startsWith(start, [0xfe, 0xff])) return { encoding: "utf-16be", mark: 2 };
  const mark = startsWith(start, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  const text = Buffer.from(start.subarray(mark, mark + 256))
    .toString("latin1")
    .trimStart();
  const stranger = strangers.find(([signs]) => text.startsWith(signs));
  if (stranger) throw refuse(stranger[1]);
  return { encoding: unmarked(start), mark };
}

const startsWith = (bytes: Uint8Array, mark: number[]) => mark.every((byte, place) => bytes[place] === byte);

/** UTF-16 without its mark has a NUL beside nearly every letter, always on the same side. */
function unmarked(start: Uint8Array): Encoding {
  const seen = start.subarray(0, 2_000);
  let [even, odd] = [0, 0];
  for (let place = 0; place < seen.length; place += 1) {
    if (seen[place] !== 0) continue;
    if (place % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = seen.length * 0.3;
  if (odd > many && even === 0) return "utf-16le";
  if (even > many && odd === 0) return "utf-16be";
  return "utf-8 or windows-1252";
}
