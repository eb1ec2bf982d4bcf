import type { Measured } from "./load.ts";
import { workloads, type Workload } from "./documents.ts";

export interface Round extends Measured {
  workload: Workload;
  spread: boolean;
  round: number;
  server: string;
  cpuMs: number;
  /** What PostgreSQL used for each request. */
  databaseMs: number;
  rss: number;
}

/** What Gatehouse is to reach of each reference's throughput. */
const targets: Record<Workload, { bare?: number; equal?: number }> = {
  list: { bare: 0.6, equal: 0.65 },
  search: { bare: 0.7, equal: 0.8 },
  page: { bare: 0.35, equal: 0.5 },
  step: { bare: 0.25, equal: 0.6 },
  pending: { bare: 0.6 },
  tasks: { bare: 0.6 },
  decide: { bare: 0.25 },
  me: {},
};

const median = (of: readonly number[]) => {
  const sorted = [...of].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] as number) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

export function printTable(rounds: readonly Round[], servers: readonly string[], spread: boolean, title: string) {
  const lines = [
    [
      "",
      "",
      "req/s",
      "p50 ms",
      "p99 ms",
      "CPU ms",
      "PG CPU ms",
      "RSS MB",
      "x bare",
      "x equal",
      "CPU x bare",
      "refused",
    ],
  ];
  for (const workload of workloads) {
    const own = rounds.filter((each) => each.workload === workload && each.spread === spread);
    for (const server of servers) {
      const of = own.filter((each) => each.server === server);
      if (of.length === 0) continue;
      const middle = (value: (round: Round) => number) => median(of.map(value));
      const ratio = (other: "bare" | "equal", value: (round: Round) => number) =>
        median(
          of.flatMap((each) => {
            const beside = own.find(({ round, server: name }) => round === each.round && name === other);
            return beside ? [value(each) / value(beside)] : [];
          }),
        );
      const isGatehouse = server !== "bare" && server !== "equal";
      const perSecond = ({ answered, seconds }: Round) => answered / seconds;
      const said = (other: "bare" | "equal") => {
        const reached = ratio(other, perSecond);
        if (server === other || server === "bare" || Number.isNaN(reached)) return "";
        const target = isGatehouse ? targets[workload][other] : undefined;
        return `${reached.toFixed(2)}${target ? ` (${target}${reached >= target ? "" : "!"})` : ""}`;
      };
      lines.push([
        server === servers[0] ? workload : "",
        server,
        middle(perSecond).toFixed(0),
        middle(({ p50 }) => p50).toFixed(2),
        middle(({ p99 }) => p99).toFixed(2),
        middle(({ cpuMs }) => cpuMs).toFixed(3),
        middle(({ databaseMs }) => databaseMs).toFixed(3),
        middle(({ rss }) => rss / 1_048_576).toFixed(0),
        said("bare"),
        said("equal"),
        server === "bare" ? "" : ratio("bare", ({ cpuMs }) => cpuMs).toFixed(1),
        String(of.reduce((sum, { refused }) => sum + refused, 0)),
      ]);
    }
  }
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  console.log(`\n${title}`);
  for (const line of lines) {
    console.log(line.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ")); // prettier-ignore
  }
}

/** What is to be reached in one practice, whose changes all wait for one chain of the audit. */
export function printOnePractice(rounds: readonly Round[]) {
  const of = (workload: Workload) =>
    rounds.filter((each) => !each.spread && each.workload === workload && each.server === "gatehouse");
  if (of("step").length > 0)
    console.log(
      `One practice: ${median(of("step").map(({ answered, seconds }) => answered / seconds)).toFixed(0)} steps a second (to reach: 1000).`,
    );
  if (of("page").length > 0)
    console.log(`One practice: page p99 ${median(of("page").map(({ p99 }) => p99)).toFixed(1)} ms (to reach: 15).`);
}
