import { v7 as uuid } from "uuid";
import { Application } from "../application/application.entity.ts";
import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { badInput, conflict, notFound } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import { Patient } from "../patient/patient.entity.ts";
import { InformationGiven, PracticeInformation } from "./information.entity.ts";
import { contentsSchema, editionOf, unnamed, versionIn, type GivenFormat, type InformationContents, type InformationKind } from "./information.rules.ts"; // prettier-ignore
import type { Edition } from "./sheets.ts";

interface Row {
  practiceName: string;
  version: number | null;
  contents: InformationContents | null;
  writtenAt: string | null;
  writtenByName: string | null;
}

export interface InformationView extends InformationContents {
  version: number;
  edition: string;
  writtenAt: string | null;
  writtenByName: string | null;
}

const sql = `SELECT practice.name AS "practiceName", information.version, information.contents, information.written_at AS "writtenAt",
    (SELECT staff.name FROM staff WHERE staff.id = information.written_by) AS "writtenByName"
  FROM practice LEFT JOIN LATERAL (SELECT * FROM practice_information WHERE $1::int IS NULL OR version = $1
                                    ORDER BY version DESC LIMIT 1) AS information ON true`;

const read = async (database: ReadDatabase, version: number | null = null) =>
  (await database.one<Row>(sql, [version])) as Row;

/** What the practice says of itself now, and the edition a patient is given today. */
export async function currentInformation(database: ReadDatabase): Promise<InformationView> {
  const { version, contents, writtenAt, writtenByName } = await read(database);
  return { ...(contents ?? unnamed()), version: version ?? 0, edition: editionOf(version ?? 0), writtenAt, writtenByName }; // prettier-ignore
}

/** An edition as it was given, or today's; NOT_FOUND for one whose texts are no longer these. */
export async function editionFor(database: ReadDatabase, edition?: string): Promise<Edition> {
  const wanted = edition === undefined ? null : versionIn(edition);
  if (wanted === undefined) throw notFound("edition");
  const row = await read(database, wanted || null);
  if (wanted && row.version !== wanted) throw notFound("edition");
  const isUnnamed = wanted === 0 || row.contents === null;
  return { practiceName: row.practiceName, version: isUnnamed ? 0 : (row.version as number), contents: isUnnamed ? unnamed() : (row.contents as InformationContents) }; // prettier-ignore
}

/** Keeps what the practice says of itself as the next version; what patients were given stays as it was. */
export async function changeInformation(
  ctx: Context,
  seen: number,
  given: InformationContents,
): Promise<InformationView> {
  // prettier-ignore
  const checked = contentsSchema.safeParse(given);
  if (!checked.success) {
    const problems = checked.error.issues.map(({ path }) => [String(path[0]), problemOf(String(path[0]))]);
    throw badInput(Object.fromEntries(problems));
  }
  await ctx.change.query("SELECT FROM practice FOR NO KEY UPDATE");
  const now = await currentInformation(ctx.change);
  if (now.version !== seen) throw conflict();
  const version = now.version + 1;
  await ctx.change.insert(PracticeInformation, { version, contents: checked.data, writtenBy: ctx.actor.id, writtenAt: ctx.now.toISOString() }); // prettier-ignore
  ctx.change.audit({ event: "changePatientInformation", facts: { version } });
  return currentInformation(ctx.change);
}

const problems: Readonly<Record<string, string>> = {
  address: "Write the address in at most five lines of 60 characters.",
  phone: "Write the telephone number patients ring.",
  services: "Choose at least one service.",
  nominatedStaff: "Name one to six people, one a line.",
  otherWays: "Write how else patients get care, in at most 400 characters.",
  news: "Write where news is posted, in at most 200 characters.",
};
const problemOf = (field: string) => problems[field] ?? "Write a name or a role, in at most 80 characters.";

export interface Given {
  patientId: string;
  applicationId: string | null;
  kind: InformationKind;
  format: GivenFormat;
}

/** Notes which edition of which information a patient was given today, and in which form. */
export async function recordInformationGiven(
  ctx: Context,
  { patientId, applicationId, kind, format }: Given,
): Promise<string> {
  // prettier-ignore
  await ctx.change.lock(Patient, patientId, "patient");
  const application = applicationId ? await ctx.change.locked(Application, applicationId, "application") : undefined;
  if (application && application.patientId !== patientId) throw notFound("application");
  const { edition } = await currentInformation(ctx.change);
  ctx.change.insertBeforeCommit(InformationGiven, {
    id: uuid(),
    patientId,
    applicationId,
    kind,
    edition,
    format,
    givenOn: ctx.today,
    givenBy: ctx.actor.id,
    givenAt: ctx.now.toISOString(),
  });
  record(ctx, "informationGiven", "patient", patientId, { patientId, applicationId, facts: { kind, edition, format } });
  return edition;
}
