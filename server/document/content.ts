import type { Picture } from "./pictures.ts";

/** One block of a document; text is plain, and what it means is said by its kind. */
export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "list"; items: readonly string[]; isNumbered?: boolean }
  | { kind: "lines"; lines: readonly string[] }
  | { kind: "table"; caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: "blanks"; fields: readonly { label: string; lines?: number }[] }
  | { kind: "ticks"; legend: string; options: readonly string[] }
  | { kind: "pictured"; picture: Picture; sentences: readonly string[] }
  | { kind: "pageBreak" };

/** What a document says, from which both its PDF and its HTML are made. */
export interface Content {
  title: string;
  /** Large print is 16 point and above throughout (domain.md 13.4). */
  print: "STANDARD" | "LARGE_PRINT" | "EASY_READ";
  /** Where a window envelope shows it. */
  address?: readonly string[];
  /** Who it comes from, at the head. */
  from?: readonly string[];
  date?: string;
  reference?: string;
  blocks: readonly Block[];
}
