import type { Running } from "../../server/main.ts";
import type { Member } from "../support/practice.ts";

export interface Uploaded {
  status: number;
  headers: Headers;
  batchId: string;
  errors: { message: string; extensions: { code: string; correlation: string } }[] | undefined;
}

/** Sends a file to POST /import as this person. */
export async function upload(
  { url }: Running,
  { cookie }: Pick<Member, "cookie">,
  odsCode: string,
  content: string | Uint8Array,
  headers: Record<string, string> = {},
): Promise<Uploaded> {
  const response = await fetch(`${url}/import`, {
    method: "POST",
    headers: {
      "content-type": "application/octet-stream",
      "x-file-name": "list.csv",
      "x-practice": odsCode,
      cookie,
      ...headers,
    },
    body: typeof content === "string" ? content : Buffer.from(content),
  });
  const body = (await response.json()) as Pick<Uploaded, "batchId" | "errors">;
  return { status: response.status, headers: response.headers, batchId: body.batchId, errors: body.errors };
}

export interface Report {
  id: string;
  fileName: string;
  format: string | null;
  state: string;
  rowsNew: number;
  rowsChanged: number;
  rowsSame: number;
  rowsRefused: number;
  rowsPerson: number;
  problems: Problem[];
  sameAs: string | null;
  nothingNew: boolean;
  staffName: string | null;
  rows: {
    total: number;
    endCursor: string | null;
    hasNextPage: boolean;
    items: { line: number; outcome: string; changed: string[]; problems: Problem[]; patient: Person | null }[];
  };
}

interface Problem {
  line: number | null;
  column: string | null;
  problem: string;
  todo: string;
}

interface Person {
  id: string;
  givenName: string;
  familyName: string;
}

const REPORT = `query ($id: UUID!, $outcomes: [ImportOutcome!], $after: UUID, $first: Int! = 100) {
  importBatch(id: $id) {
    id fileName format state rowsNew rowsChanged rowsSame rowsRefused rowsPerson sameAs nothingNew staffName
    problems { line column problem todo }
    rows(outcomes: $outcomes, after: $after, first: $first) {
      total endCursor hasNextPage
      items { line outcome changed problems { line column problem todo } patient { id givenName familyName } }
    }
  }
}`;

/** What the Import screen is told of a batch. */
export async function reportOf(member: Member, id: string, more: object = {}): Promise<Report> {
  const { data, errors } = await member.ask(REPORT, { id, ...more });
  if (errors) throw new Error(errors[0]?.message);
  return data.importBatch as Report;
}

/** New, changed, same, refused, for a person. */
export const countsOf = ({ rowsNew, rowsChanged, rowsSame, rowsRefused, rowsPerson }: Report) => [
  rowsNew,
  rowsChanged,
  rowsSame,
  rowsRefused,
  rowsPerson,
];

const heading = "CHILD_FIRST_NAME,CHILD_LAST_NAME,CHILD_DATE_OF_BIRTH,CHILD_POSTCODE,CHILD_NHS_NUMBER,CHILD_ADDRESS_LINE_1,CHILD_GENDER"; // prettier-ignore

/** A cohort list; each row as given name, family name, date of birth, postcode, number, address, sex. */
export const list = (...rows: string[]) => [heading, ...rows].join("\n");
