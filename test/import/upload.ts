import { checkFile } from "../../server/import/check.service.ts";
import { writeFile } from "../../server/import/write.service.ts";
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

/** What a job works with, where a test does the job itself. */
export function jobAt({ server }: Running, practiceId: string, now = server.clock()) {
  const who = { staffId: null, now, correlation: "test" };
  return {
    server,
    practiceId,
    who,
    signal: new AbortController().signal,
    read: server.door.read(who, practiceId),
    change: <T>(work: Parameters<typeof server.door.change<T>>[2]) => server.door.change(who, practiceId, work),
  };
}

export const check = (running: Running, practiceId: string, batchId: string) =>
  checkFile(jobAt(running, practiceId), batchId);

export const write = (running: Running, practiceId: string, batchId: string) =>
  writeFile(jobAt(running, practiceId), batchId);

export interface Report {
  id: string;
  fileName: string;
  isWhole: boolean;
  format: string | null;
  state: string;
  version: number;
  rowsNew: number;
  rowsChanged: number;
  rowsSame: number;
  rowsRefused: number;
  rowsPerson: number;
  rowsLeaver: number;
  rowsReturn: number;
  rowsDeath: number;
  rowsRead: number;
  rowsToWrite: number;
  rowsWritten: number;
  isHeld: boolean;
  problems: Problem[];
  sameAs: string | null;
  nothingNew: boolean;
  staffName: string | null;
  committedByName: string | null;
  steps: { step: string; refusal: { words: string; rule: string | null } | null }[];
  kinds: { outcome: string; reason: string | null; rows: number; decided: number; decisions: string[] }[];
  flags: { flag: string; rows: number }[];
  rows: {
    total: number;
    endCursor: string | null;
    hasNextPage: boolean;
    items: Row[];
  };
}

export interface Row {
  id: string;
  line: number | null;
  outcome: string;
  reasons: string[];
  flags: string[];
  changed: string[];
  changes: { field: string; before: string | null; after: string | null }[];
  problems: Problem[];
  incoming: { givenName: string | null; familyName: string | null } | null;
  patient: Person | null;
  candidates: Person[];
  decision: string | null;
  decisions: string[];
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

const fields = `
  id fileName isWhole format state version rowsNew rowsChanged rowsSame rowsRefused rowsPerson rowsLeaver rowsReturn rowsDeath
  rowsRead rowsToWrite rowsWritten isHeld sameAs nothingNew staffName committedByName
  problems { line column problem todo } steps { step refusal { words rule } }
  kinds { outcome reason rows decided decisions } flags { flag rows }`;

const rowFields = `
  total endCursor hasNextPage
  items { id line outcome reasons flags changed changes { field before after } problems { line column problem todo }
    incoming { givenName familyName } patient { id givenName familyName } candidates { id givenName familyName } decision decisions }`;

const REPORT = `query ($id: UUID!, $outcomes: [ImportOutcome!], $reason: String, $flag: String, $isOpen: Boolean! = false, $after: UUID, $first: Int! = 100) {
  importBatch(id: $id) { ${fields}
    rows(outcomes: $outcomes, reason: $reason, flag: $flag, isOpen: $isOpen, after: $after, first: $first) { ${rowFields} } } }`;

/** What the Import screen is told of a file. */
export async function reportOf(member: Member, id: string, more: object = {}): Promise<Report> {
  const { data, errors } = await member.ask(REPORT, { id, ...more });
  if (errors) throw new Error(errors[0]?.message);
  return data.importBatch as Report;
}

const step = (name: string, given: string, passed: string) =>
  `mutation ($id: UUID!, $version: Int!${given}) { report: ${name}(id: $id, version: $version${passed}) { ${fields} } }`;

const steps = {
  commit: step("commitImport", ", $reason: String", ", reason: $reason"),
  cancel: step("cancelImport", "", ""),
  checkAgain: step("checkImportAgain", "", ""),
  decideRows: step("decideImportRows", ", $rows: [UUID!]!, $decision: ImportDecision!, $patientId: UUID", ", rows: $rows, decision: $decision, patientId: $patientId"), // prettier-ignore
  decideKind: step("decideImportKind", ", $outcome: ImportOutcome!, $reason: String, $decision: ImportDecision!", ", outcome: $outcome, reason: $reason, decision: $decision"), // prettier-ignore
};

/** Takes a step of a file as this person; the version seen is the newest where none is given. */
export async function take(member: Member, name: keyof typeof steps, id: string, given: object = {}) {
  const version = "version" in given ? given.version : (await reportOf(member, id, { first: 1 })).version;
  return member.ask(steps[name], { id, version, ...given });
}

/** New, changed, same, refused, for a person. */
export const countsOf = ({ rowsNew, rowsChanged, rowsSame, rowsRefused, rowsPerson }: Report) => [
  rowsNew,
  rowsChanged,
  rowsSame,
  rowsRefused,
  rowsPerson,
];

/** May have left, back, died. */
export const comingsOf = ({ rowsLeaver, rowsReturn, rowsDeath }: Report) => [rowsLeaver, rowsReturn, rowsDeath];

const heading = "CHILD_FIRST_NAME,CHILD_LAST_NAME,CHILD_DATE_OF_BIRTH,CHILD_POSTCODE,CHILD_NHS_NUMBER,CHILD_ADDRESS_LINE_1,CHILD_GENDER"; // prettier-ignore

/** A cohort list; each row as given name, family name, date of birth, postcode, number, address, sex. */
export const list = (...rows: string[]) => [heading, ...rows].join("\n");
