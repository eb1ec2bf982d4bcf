import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { permissionsOf, type StaffRole } from "../server/permissions.ts";

pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => text.replace(" ", "T").replace(/\+00$/, "Z"));

export interface Asked {
  operationName: string;
  variables: Record<string, unknown>;
  token: string;
  practice: string | undefined;
  key: string | undefined;
}

export interface Found {
  id: string;
  version: number;
  found: { kind: string; outcome: string; note: string };
}

export interface Decided {
  review: string;
  entry: string;
  version: number;
}

type Answer = (asked: Asked) => Promise<string>;

/** Plain node:http around one function for each operation; no route, no validation, nothing that is not measured. */
export function serve(answers: Record<string, Answer>) {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString()) as Asked;
      const asked = { operationName, variables, ...headersOf(request) };
      (answers[operationName] as Answer)(asked).then(
        (text) =>
          response
            .writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) })
            .end(text),
        (error: Error) => {
          console.error(error);
          response.writeHead(500, { "content-length": 2 }).end("{}");
        },
      );
    });
  });
  server.listen(0, "127.0.0.1", () => ready((server.address() as AddressInfo).port));
}

function headersOf({ headers }: IncomingMessage) {
  const header = (name: string) => headers[name] as string | undefined;
  return {
    token: (header("cookie") ?? "").slice("gatehouse=".length),
    practice: header("x-practice"),
    key: header("idempotency-key"),
  };
}

/** Tells the parent where it listens, and what it has used whenever the parent asks. */
export function ready(port: number) {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system, rss: process.memoryUsage.rss() });
  });
  process.on("disconnect", () => process.exit());
  process.send?.({ port });
}

export interface MyRow {
  staff_id: string;
  email: string;
  name: string;
  ods_code: string;
  practice_name: string;
  supplier: string;
  roles: StaffRole[];
  clinical: boolean;
  can_vouch: boolean;
}

export const meOf = (rows: readonly MyRow[], endsAt: string, mustChangePassword: boolean) =>
  JSON.stringify({
    data: {
      me: {
        id: rows[0]?.staff_id,
        name: rows[0]?.name,
        email: rows[0]?.email,
        mustChangePassword,
        sessionEndsAt: endsAt,
        idleMinutes: 15,
        practices: rows.map((row) => ({
          odsCode: row.ods_code,
          name: row.practice_name,
          supplier: row.supplier,
          roles: row.roles,
          permissions: permissionsOf(row.roles),
          clinical: row.clinical,
          canVouch: row.can_vouch,
        })),
      },
    },
  });
