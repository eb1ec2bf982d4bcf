import { CsvError, parse } from "csv-parse/sync";
import { type Cell, draftOf, nothingSaid } from "./checks.ts";
import {
  type Draft,
  fileProblem,
  type IncomingPatient,
  type Problem,
  type ReadOptions,
  said,
  tooManyRows,
} from "./incoming-patient.ts";

/** The headings of a cohort list that we keep; all others, such as those about parents and schools, are passed over. */
const headings = {
  familyName: "CHILD_LAST_NAME",
  givenName: "CHILD_FIRST_NAME",
  preferredName: "CHILD_PREFERRED_GIVEN_NAME",
  born: "CHILD_DATE_OF_BIRTH",
  sex: "CHILD_GENDER",
  addressLine1: "CHILD_ADDRESS_LINE_1",
  addressLine2: "CHILD_ADDRESS_LINE_2",
  town: "CHILD_TOWN",
  postcode: "CHILD_POSTCODE",
  nhsNumber: "CHILD_NHS_NUMBER",
} as const;

const required = [headings.givenName, headings.familyName, headings.born];

interface Line {
  line: number;
  cells: string[];
}

/** Reads a cohort list; a file problem means that none of its rows were read. */
export function readCohortCsv(text: string, options: ReadOptions): { drafts: Draft[]; fileProblems: Problem[] } {
  const { lines, broken } = split(text);
  if (broken) return { drafts: [], fileProblems: [broken] };
  const [header, ...body] = lines;
  const columns = (header?.cells ?? []).map((heading) => heading.trim().toUpperCase());
  const rows = body.filter(({ cells }, place) => !isBlank(cells) && !(place === 0 && isInstruction(cells)));
  const fileProblems = headingProblems(columns, header?.line ?? 1) ?? sizeProblems(rows.length, options);
  return fileProblems.length > 0
    ? { drafts: [], fileProblems }
    : { drafts: rows.map((row) => readRow(row, columns, options)), fileProblems: [] };
}

/** Cells by line, each with the line on which its row starts; or the line from which the quotation marks do not fit. */
function split(text: string): { lines: Line[]; broken?: Problem } {
  const lines: Line[] = [];
  let ended = 0;
  const keep = (cells: string[], { lines: end }: { lines: number }) => {
    lines.push({ line: ended + 1, cells });
    ended = end;
    return null;
  };
  try {
    parse(text.replace(/\r\n?/g, "\n"), { relax_column_count: true, on_record: keep });
    return { lines };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const problem = "From this line on, the quotation marks do not come in pairs, so rows cannot be told apart.";
    return {
      lines: [],
      broken: fileProblem(ended + 1, null, problem, "Take the stray quotation mark out, or export the list again."),
    };
  }
}

const isBlank = (cells: string[]) => cells.every((cell) => said(cell) === null);

/** The template's second row explains each column; it describes nobody. */
const isInstruction = (cells: string[]) => cells.every((cell) => /^\s*($|Required|Optional)/i.test(cell));

function headingProblems(columns: string[], line: number): Problem[] | undefined {
  const missing = required.filter((heading) => !columns.includes(heading));
  const twice = Object.values(headings).filter((heading) => columns.indexOf(heading) !== columns.lastIndexOf(heading));
  if (missing.length === required.length) return [strangeHeadings(columns, line)];
  if (missing.length > 0)
    return missing.map((heading) =>
      fileProblem(
        line,
        heading,
        `The column ${heading} is missing.`,
        "Add the column, or export the list again with it.",
      ),
    );
  if (twice.length > 0)
    return twice.map((heading) =>
      fileProblem(line, heading, `The column ${heading} is there twice.`, "Take out the column that does not belong."),
    );
  return undefined;
}

function strangeHeadings(columns: string[], line: number): Problem {
  const separator = columns.length > 1 ? undefined : separators.find(([sign]) => columns[0]?.includes(sign));
  const problem = separator
    ? `The columns are separated by ${separator[1]}; Gatehouse reads columns separated by commas.`
    : "The first row does not hold the headings of a patient list.";
  return fileProblem(line, null, problem, `Export the list as CSV with the headings ${required.join(", ")}.`);
}

const separators = [
  [";", "semicolons"],
  ["\t", "tabs"],
] as const;

function sizeProblems(count: number, options: ReadOptions): Problem[] {
  if (count > 0) return tooManyRows(count, options);
  const todo = "Export the list again and check that it is not empty.";
  return [fileProblem(null, null, "The file has headings but no patients.", todo)];
}

function readRow({ line, cells }: Line, columns: string[], options: ReadOptions): Draft {
  const cell = (column: string): Cell => ({ column, text: cells[columns.indexOf(column)] ?? "" });
  const address = [cell(headings.addressLine1), cell(headings.addressLine2), cell(headings.town)];
  const addressLines = address.flatMap(({ text }) => said(text) ?? []);
  return draftOf(
    {
      line,
      checked: {
        familyName: cell(headings.familyName),
        givenName: cell(headings.givenName),
        preferredName: cell(headings.preferredName),
        born: cell(headings.born),
        nhsNumber: cell(headings.nhsNumber),
        postcode: cell(headings.postcode),
      },
      others: address,
      rest: {
        ...nothingSaid,
        sex: sexes.get(cell(headings.sex).text.trim().toUpperCase()) ?? null,
        addressLines: addressLines.length > 0 ? addressLines : null,
      },
      problems: isBlank(cells.slice(columns.length)) ? [] : [slipped(line)],
    },
    options,
  );
}

/** More cells than headings: a comma inside an address moves all that follows into the wrong columns. */
const slipped = (line: number): Problem => ({
  line,
  column: null,
  problem: "The row has more cells than there are headings, so its columns may have slipped.",
  todo: "Put quotation marks round the cell that has a comma in it, or export the list again.",
  kind: "REFUSED",
});

/** The words and codes lists use; a word not among them says nothing. */
const sexes = new Map<string, IncomingPatient["sex"]>([
  ["F", "FEMALE"],
  ["FEMALE", "FEMALE"],
  ["2", "FEMALE"],
  ["M", "MALE"],
  ["MALE", "MALE"],
  ["1", "MALE"],
  ["I", "INDETERMINATE"],
  ["INDETERMINATE", "INDETERMINATE"],
  ["9", "INDETERMINATE"],
  ["U", "NOT_KNOWN"],
  ["NOT KNOWN", "NOT_KNOWN"],
  ["0", "NOT_KNOWN"],
]);
