/** npx tsx test/support/rules-table.ts prints each rule of applications with the titles of the tests that keep it, as Markdown. */
import { promisesByRule, rulesOfApplications } from "./rules.ts";

const promises = promisesByRule();
const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;

process.stdout.write(line(["Rule", "Kept by", "Test"]) + line(["---", "---", "---"]));
for (const rule of rulesOfApplications)
  for (const { file, title } of promises.get(rule) ?? []) process.stdout.write(line([rule, title, file]));
