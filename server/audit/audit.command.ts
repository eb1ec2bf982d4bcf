import { randomUUID } from "node:crypto";
import type { Command } from "commander";
import { atTheCommandLine, odsCode, practiceNamed, say } from "../command.ts";
import type { Server } from "../context.ts";
import type { Who } from "../database/door.ts";
import { Refusal } from "../errors.ts";
import { verifyChain, type ChainBreak, type ChainReport } from "./verify.ts";

interface PracticeReport extends ChainReport {
  practice: string;
}

/** gatehouse audit verify */
export function auditCommand(program: Command) {
  program
    .command("audit")
    .description("the audit of who did and saw what")
    .command("verify")
    .description("recompute every entry, and say where a chain is broken")
    .option("--practice <code>", "one practice; all of them where it is not said", odsCode)
    .option("--json", "one document on standard output, whatever the outcome")
    .action(({ practice, json }: { practice?: string; json?: true }) => verify(practice, json === true));
}

async function verify(code: string | undefined, json: boolean) {
  const practices: PracticeReport[] = [];
  try {
    await atTheCommandLine(async ({ server, who }) => {
      for (const id of await practiceIds(server, code)) {
        practices.push(await reportOf(server, who, id));
        if (!json) say(sentenceOf(practices.at(-1) as PracticeReport));
      }
    });
  } catch (error) {
    if (json) say(JSON.stringify({ isWhole: null, practices, error: error instanceof Error ? error.message : "" }));
    throw error;
  }
  const broken = practices.filter(({ isWhole }) => !isWhole).length;
  if (json) say(JSON.stringify({ isWhole: broken === 0, practices }));
  if (broken > 0) throw new Refusal("CONFLICT", `The audit is broken in ${broken} of ${practices.length} practices.`);
}

async function practiceIds(server: Server, code: string | undefined): Promise<string[]> {
  if (code) return [await practiceNamed(server, code)];
  return (await server.door.call<{ id: string }>("SELECT practice_ids() AS id", [])).map(({ id }) => id);
}

const reportOf = (server: Server, who: Who, id: string): Promise<PracticeReport> =>
  server.door.snapshot({ ...who, correlation: randomUUID() }, id, async (database) => {
    const named = await database.one<{ code: string }>("SELECT ods_code AS code FROM practice");
    return { practice: named?.code ?? id, ...(await verifyChain(database)) };
  });

const words: Record<ChainBreak, string> = {
  CHANGED: "its text or its hash was changed",
  MISSING: "it is missing",
  TAIL_REMOVED: "it and what came after it were removed",
  HEAD_CHANGED: "it is not the entry the head names",
  HEAD_MISSING: "the head of the chain is missing",
  BEYOND_HEAD: "it comes after the last entry the head names",
};

const sentenceOf = ({ practice, entries, broken, brokenAt }: PracticeReport) =>
  broken ? `${practice}: broken at entry ${brokenAt}: ${words[broken]}.` : `${practice}: whole, ${entries} entries.`;
