/** The load, in a process of its own: so many connections, each asking again as soon as it is answered. */
import { Connection } from "./connection.ts";
import type { Workload } from "./documents.ts";
import { Asker, type Practice } from "./requests.ts";

/** What the parent asks for: first the practices, then one measurement after another. */
export type Order =
  { practices: Practice[] } | { port: number; workload: Workload; spread: boolean; connections: number; ms: number };

export interface Measured {
  answered: number;
  refused: number;
  seconds: number;
  p50: number;
  p99: number;
  firstRefusal: string | undefined;
}

let practices: Practice[] = [];
/** The servers share one database, so what one of them changed the next must know. */
const versions = new Map<string, number>();

async function measure({ port, workload, spread, connections, ms }: Exclude<Order, { practices: unknown }>) {
  const times: number[] = [];
  let firstRefusal: string | undefined;
  let refused = 0;
  const among = spread ? practices : practices.slice(0, 1);
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)));
  const started = performance.now();
  const until = started + ms;
  await Promise.all(
    open.map(async (connection, at) => {
      const asker = new Asker(among, at, versions);
      while (performance.now() < until) {
        const { head, body, learn } = asker.next(workload);
        const asked = performance.now();
        const answer = await connection.post(head, body);
        times.push(performance.now() - asked);
        if (connection.status === 200) learn(answer);
        else {
          refused += 1;
          firstRefusal ??= answer;
        }
      }
    }),
  );
  const seconds = (performance.now() - started) / 1_000;
  for (const connection of open) connection.close();
  times.sort((a, b) => a - b);
  const share = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? NaN;
  return { answered: times.length, refused, seconds, p50: share(0.5), p99: share(0.99), firstRefusal };
}

process.on("message", (order: Order) => {
  if ("practices" in order) {
    practices = order.practices;
    process.send?.("ready");
    return;
  }
  measure(order).then(
    (measured) => process.send?.(measured),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on("disconnect", () => process.exit());
