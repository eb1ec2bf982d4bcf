import type { Running } from "../../server/main.ts";
import { check, reportOf, take, upload, write, type Report } from "../import/upload.ts";
import type { Member, TestPractice } from "../support/practice.ts";

/** Loads a list of a kind and has it checked; gives the report. */
export async function checked(
  running: Running,
  practice: TestPractice,
  member: Member,
  kind: string,
  text: string,
  isWhole = false,
): Promise<Report> {
  const headers = { "x-import-kind": kind, "x-whole-list": String(isWhole) };
  const { batchId } = await upload(running, member, practice.odsCode, text, headers);
  await check(running, practice.practiceId, batchId);
  return reportOf(member, batchId);
}

/** Loads a list of a kind and commits it as it is. */
export async function loaded(...of: Parameters<typeof checked>): Promise<Report> {
  const [running, practice, member] = of;
  const report = await checked(...of);
  if (report.state !== "CHECKED") return report;
  await take(member, "commit", report.id);
  await write(running, practice.practiceId, report.id);
  return reportOf(member, report.id);
}
