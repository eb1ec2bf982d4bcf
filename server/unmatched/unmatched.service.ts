import { createHash } from "node:crypto";
import { CsvError, parse } from "csv-parse/sync";
import { v7 as uuid } from "uuid";
import type { ApplicationView } from "../application/application.type.ts";
import type { Channel } from "../application/application.words.ts";
import type { Asked } from "../application/take.rules.ts";
import { reference, takeApplication } from "../application/take.service.ts";
import type { Context } from "../context.ts";
import { badInput, conflict, ruleBroken } from "../errors.ts";
import { UnmatchedApplication } from "./unmatched.entity.ts";
import {
  columns,
  readRow,
  readTyped,
  requiredColumns,
  type FileRow,
  type Kept,
  type Typed,
} from "./unmatched.rules.ts";
import type { LoadedFile } from "./unmatched.view.ts";
import type { RejectReason, UnmatchedSource } from "./unmatched.words.ts";

function columnsOf(
  ctx: Context,
  kept: Kept,
  source: UnmatchedSource,
): Omit<UnmatchedApplication, "practiceId" | "sourceKey"> {
  // prettier-ignore
  return {
    ...kept,
    id: uuid(),
    reference: reference(),
    source,
    receivedOn: ctx.today,
    receivedAt: ctx.now.toISOString(),
    submittedBy: ctx.actor.id,
    state: "WAITING",
    applicationId: null,
    decidedBy: null,
    decidedAt: null,
    rejectReason: null,
    version: 1,
  };
}

/** Takes what a patient typed on the practice's web form, or a champion for them, and answers with the reference alone (BR-CL-07). */
export async function submitUnmatchedApplication(ctx: Context, typed: Typed): Promise<string> {
  const { kept, problems } = readTyped(typed, ctx.today, ctx.server.settings.nhsNumberRanges);
  if (problems) throw badInput(problems);
  const row = columnsOf(ctx, kept, ctx.actor.scopes ? "WEB_FORM" : "CHAMPION");
  ctx.change.insertBeforeCommit(UnmatchedApplication, { ...row, sourceKey: null });
  noted(ctx, "submitUnmatchedApplication", row.id, { source: row.source });
  return row.reference;
}

const noted = (ctx: Context, event: string, id: string, facts: Record<string, string | number>) =>
  ctx.change.audit({ event, subjectType: "unmatched_application", subject: id, facts });

const most = { rows: 500 };

/** Loads a CSV of applications: what is right is taken, what is wrong is told by its line; the same row twice is one application. */
export async function loadUnmatchedApplications(ctx: Context, csv: string): Promise<LoadedFile> {
  const rows = rowsOf(csv);
  const refused: LoadedFile["refused"] = [];
  let loaded = 0;
  for (const row of rows) {
    const { kept, problems } = readRow(row, ctx.today, ctx.server.settings.nhsNumberRanges);
    if (problems) refused.push({ line: row.line, problem: Object.values(problems).join(" ") });
    else if (await insertOnce(ctx, kept, row)) loaded += 1;
  }
  const same = rows.length - loaded - refused.length;
  ctx.change.audit({ event: "loadUnmatchedApplications", facts: { loaded, same, refused: refused.length } });
  return { loaded, same, refused };
}

async function insertOnce(ctx: Context, kept: Kept, { cells }: FileRow): Promise<boolean> {
  const sourceKey = createHash("sha256")
    .update(JSON.stringify(columns.map((name) => cells[name] ?? "")))
    .digest();
  const known = await ctx.change.query("SELECT FROM unmatched_application WHERE source_key = $1", [sourceKey]);
  if (known.length > 0) return false;
  await ctx.change.insert(UnmatchedApplication, { ...columnsOf(ctx, kept, "FILE"), sourceKey });
  return true;
}

function rowsOf(csv: string): FileRow[] {
  const table = read(csv.replace(/^\uFEFF/, ""));
  const [header, ...body] = table;
  const names = (header ?? []).map((heading) =>
    heading
      .trim()
      .toUpperCase()
      .replace(/[\s-]+/g, "_"),
  );
  const missing = requiredColumns.filter((name) => !names.includes(name));
  if (missing.length > 0) throw badInput({ csv: `The column ${missing.join(", ")} is missing. The columns are ${columns.join(", ")}.` }); // prettier-ignore
  const rows = body.flatMap((cells, at) =>
    cells.some((cell) => cell.trim() !== "")
      ? [{ line: at + 2, cells: Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ""])) }]
      : [],
  );
  if (rows.length === 0) throw badInput({ csv: "The file has headings but no applications." });
  if (rows.length > most.rows) throw badInput({ csv: `The file has more than ${most.rows} rows. Send it in parts.` });
  return rows;
}

function read(csv: string): string[][] {
  try {
    return parse(csv, { relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw badInput({ csv: "The quotation marks of the file do not come in pairs. Export it again." });
  }
}

interface Seen {
  id: string;
  version: number;
}

async function waiting(ctx: Context, { id, version }: Seen): Promise<UnmatchedApplication> {
  const row = await ctx.change.locked(UnmatchedApplication, id, "application");
  if (row.state !== "WAITING") throw ruleBroken("Somebody has dealt with this already. Look at the list again.");
  if (row.version !== version) throw conflict();
  return row;
}

const decided = (ctx: Context) => ({ decidedBy: ctx.actor.id, decidedAt: ctx.now.toISOString() });

/** Somebody compared the two and says they are the same person: only now does it become an application (BR-CL-07). */
export async function matchUnmatchedApplication(
  ctx: Context,
  seen: Seen,
  patientId: string,
  isSamePerson: boolean,
): Promise<ApplicationView> {
  if (!isSamePerson) throw badInput({ isSamePerson: "Compare the details, then say that it is the same person." });
  const row = await waiting(ctx, seen);
  const taken = await takeApplication(ctx, patientId, askedBy(row));
  await ctx.change.update(UnmatchedApplication, seen, { state: "MATCHED", applicationId: taken.id, ...decided(ctx) });
  ctx.change.audit({ event: "matchUnmatchedApplication", subjectType: "unmatched_application", subject: row.id, patient: patientId, facts: { application: taken.id } }); // prettier-ignore
  return taken;
}

const channels: Record<UnmatchedSource, Channel> = { WEB_FORM: "PRACTICE_WEB", CHAMPION: "IN_PERSON", FILE: "PAPER" };

function askedBy(row: UnmatchedApplication): Asked {
  const asksHistoric = row.services.includes("FULL_HISTORIC_RECORD");
  return {
    channel: channels[row.source],
    initiatedBy: "PATIENT",
    receivedOn: row.receivedOn,
    services: row.services.map((service) => ({ service })),
    declarations: row.declarations,
    signedOn: row.signedOn,
    consentEmail: row.consentEmail,
    consentSms: row.consentSms,
    leafletVersion: row.leaflet,
    leafletFormat: "STANDARD",
    leafletOn: row.receivedOn,
    capacityDoubt: false,
    ...(asksHistoric ? { historicRequestedOn: row.receivedOn, historicRequestForm: row.source === "WEB_FORM" ? "ONLINE" : "FORM" } : {}), // prettier-ignore
  };
}

/** It is matched to nobody, with the reason; what was typed stays. */
export async function rejectUnmatchedApplication(ctx: Context, seen: Seen, reason: RejectReason): Promise<boolean> {
  const { id } = await waiting(ctx, seen);
  await ctx.change.update(UnmatchedApplication, seen, { state: "REJECTED", rejectReason: reason, ...decided(ctx) });
  noted(ctx, "rejectUnmatchedApplication", id, { reason });
  return true;
}
