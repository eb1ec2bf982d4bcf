import { randomBytes } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { Admission } from "../staff/session.ts";
import type { Server } from "../context.ts";
import type { ChangeDatabase } from "../database/practice-database.ts";
import { badInput, Refusal } from "../errors.ts";
import { hashOf } from "../staff/session.ts";
import { clientScopes, type ClientScope } from "./client.rules.ts";

/** A token names the practice, so that its row can be found before any practice is known. */
const newToken = (odsCode: string) => `gh_${odsCode}_${randomBytes(32).toString("base64url")}`;
const form = /^gh_([0-9A-Z]{3,10})_[\w-]{43}$/;

/** Adds a program and gives its token, this once; only the hash is kept. */
export async function addClient(
  database: ChangeDatabase,
  at: Date,
  odsCode: string,
  { name, scopes }: { name: string; scopes: readonly ClientScope[] },
): Promise<string> {
  const called = name.trim();
  if (called.length < 3 || called.length > 80) throw badInput({ name: "Give the program a name of 3 to 80 letters." });
  const id = uuid();
  const token = newToken(odsCode);
  await database.query(
    "INSERT INTO api_client (practice_id, id, name, scopes, token_hash, added_at) VALUES ($1, $2, $3, $4, $5, $6)",
    [database.practiceId, id, called, [...new Set(scopes)], hashOf(token), at],
  );
  database.audit({ event: "addClient", subjectType: "api_client", subject: id, facts: { scopes: [...scopes] } });
  return token;
}

/** Ends a program's access at once. */
export async function revokeClient(database: ChangeDatabase, at: Date, name: string): Promise<void> {
  const [client] = await database.query<{ id: string }>(
    "UPDATE api_client SET revoked_at = $2 WHERE name = $1 AND revoked_at IS NULL RETURNING id",
    [name.trim(), at],
  );
  if (!client) throw new Refusal("NOT_FOUND", `No program called ${name} has access here.`);
  database.audit({ event: "revokeClient", subjectType: "api_client", subject: client.id });
}

export interface Client {
  name: string;
  scopes: string[];
  addedAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

export const clients = (database: ChangeDatabase): Promise<Client[]> =>
  database.query(
    'SELECT name, scopes, added_at AS "addedAt", last_used_at AS "lastUsedAt", revoked_at AS "revokedAt" FROM api_client ORDER BY name',
  );

interface Row {
  client_id: string;
  practice_id: string;
  scopes: string[];
}

const unknown = () => new Refusal("UNAUTHENTICATED", "This token is not known here, or was revoked.");

/** Who a program is, by the token it sends; a token that is not known is refused and never taken for a person's session. */
export async function admitClient(server: Server, authorization: string): Promise<Admission> {
  const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
  const odsCode = form.exec(token ?? "")?.[1];
  if (!token || !odsCode) throw unknown();
  const tokenHash = hashOf(token);
  const [row] = await server.door.call<Row>("SELECT * FROM api_client($1, $2, $3)", [odsCode, tokenHash, server.clock()]); // prettier-ignore
  if (!row) throw unknown();
  const scopes = clientScopes.filter((scope) => row.scopes.includes(scope));
  return {
    session: { staffId: row.client_id, tokenHash, endsAt: "", mustChangePassword: false },
    practiceId: row.practice_id,
    actor: { id: row.client_id, roles: [], scopes, clinical: false, canVouch: false },
  };
}
