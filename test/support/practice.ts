import { randomUUID } from "node:crypto";
import { afterAll, beforeAll } from "@jest/globals";
import { v7 as uuid } from "uuid";
import { appUrlFrom } from "../../server/database/roles.ts";
import type { ChangeDatabase } from "../../server/database/practice-database.ts";
import { start, type Running } from "../../server/main.ts";
import { Patient } from "../../server/patient/patient.entity.ts";
import { searchable } from "../../server/patient/name.ts";
import type { StaffRole } from "../../server/permissions.ts";
import { readSettings } from "../../server/settings.ts";
import { enrol, type StaffDetails } from "../../server/staff/staff.service.ts";
import { dayOf } from "../../server/time.ts";
import { createDatabase, databaseUrl, template } from "./cluster.ts";

/** Monday 2 November 2026, nine in the morning in London. */
export const now = "2026-11-02T09:00:00.000Z";
const password = "copper-meadow-violin";

export interface Answer {
  status: number;
  headers: Headers;
  data: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- a test reads what it asked for
  errors:
    | {
        message: string;
        extensions: {
          code: string;
          rule?: string;
          correlation: string;
          fields?: Record<string, string>;
          patientId?: string;
        };
      }[]
    | undefined;
}

export interface Member {
  id: string;
  email: string;
  cookie: string;
  /** Runs an operation as this person, over HTTP, in their practice. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
}

/** A server on a database of its own, cloned from the migrated template; started before the tests of a file and stopped after. */
export function testServer(env: Record<string, string> = {}) {
  const held = {} as { running: Running; databaseUrl: string; appUrl: string };
  beforeAll(async () => {
    const cluster = process.env["GATEHOUSE_TEST_CLUSTER"] as string;
    const name = `test_${randomUUID().replaceAll("-", "")}`;
    await createDatabase(cluster, name, template);
    held.databaseUrl = databaseUrl(cluster, name);
    held.appUrl = appUrlFrom(held.databaseUrl);
    held.running = await start(settingsOf(env), held.appUrl, "a search key for tests only, long enough");
  });
  afterAll(() => held.running?.stop());
  return held;
}

export const settingsOf = (env: Record<string, string>) =>
  readSettings({
    NODE_ENV: "test",
    PORT: "0",
    LOG_LEVEL: "silent",
    GATEHOUSE_NOW: now,
    DATABASE_POOL: "6",
    JOBS: "0",
    ...env,
  });

export async function ask(
  url: string,
  query: string,
  variables: object,
  headers: Record<string, string>,
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Pick<Answer, "data" | "errors">;
  return { status: response.status, headers: response.headers, data, errors };
}

let practicesMade = 0;

/** A practice of its own with the people and patients that a test names; nothing else is there. */
export async function testPractice({ running }: { running: Running }, policy: object = {}, code?: string) {
  const { door, clock } = running.server;
  const practiceId = uuid();
  practicesMade += 1;
  const odsCode = code ?? `T${String(practicesMade).padStart(5, "0")}`;
  await door.call("SELECT open_practice($1, $2, $3, $4, $5)", [
    practiceId,
    odsCode,
    `Practice ${odsCode}`,
    "EMIS",
    clock(),
  ]);
  const who = () => ({ staffId: null, now: clock(), correlation: "test" });
  const change = <T>(work: (database: ChangeDatabase) => Promise<T>) => door.change(who(), practiceId, work);
  if (Object.keys(policy).length > 0)
    await change((database) => database.query("UPDATE practice SET policy = $1", [JSON.stringify(policy)]));

  async function member(roles: StaffRole | StaffRole[], more: Partial<StaffDetails> = {}): Promise<Member> {
    const email = `${randomUUID()}@practice.example`;
    const details = { roles: [roles].flat(), clinical: false, canVouch: false, ...more };
    const enrolled = await change((database) =>
      enrol(
        database,
        { now: clock(), today: dayOf(clock()) },
        { email, name: `Member ${email.slice(0, 4)}` },
        details,
        { password, mustChange: false },
      ),
    );
    const cookie = await signedIn(running.url, email);
    return {
      id: enrolled.staffId,
      email,
      cookie,
      ask: (query, variables = {}, headers = {}) =>
        ask(running.url, query, variables, { cookie, "x-practice": odsCode, ...headers }),
    };
  }

  return {
    practiceId,
    odsCode,
    change,
    member,
    patient: (more: Partial<Patient> = {}) => change((database) => insertPatient(database, more)),
  };
}

export type TestPractice = Awaited<ReturnType<typeof testPractice>>;

/** Signs in over HTTP and gives the cookie. */
export async function signedIn(url: string, email: string, secret = password): Promise<string> {
  const { headers, errors } = await ask(
    url,
    "mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { id } }",
    { e: email, p: secret },
    {},
  );
  const cookie = headers.get("set-cookie")?.split(";")[0];
  if (!cookie) throw new Error(`Not signed in: ${errors?.[0]?.message}`);
  return cookie;
}

/** A patient of 46 years who can use everything, unless the test says otherwise. */
export const insertPatient = (database: ChangeDatabase, more: Partial<Patient> = {}): Promise<Patient> => {
  const patient = { givenName: "Jo", familyName: "Smith", ...more };
  return database.insert(Patient, {
    id: uuid(),
    nhsNumber: null,
    nhsNumberStatus: null,
    localId: null,
    title: null,
    middleNames: null,
    previousNames: [],
    preferredName: null,
    born: "1980-01-05",
    sex: "FEMALE",
    diedOn: null,
    deathStatus: null,
    addressLines: ["1 Orchard Lane"],
    postcode: "ZZ99 3VZ",
    confidentiality: "U",
    mobile: null,
    homePhone: null,
    email: null,
    language: null,
    interpreterRequired: null,
    contactMethod: null,
    writtenFormat: null,
    ethnicity: null,
    registeredOn: "2015-06-01",
    removalReason: null,
    removedOn: null,
    usualGp: null,
    flags: [],
    source: "COHORT_CSV",
    importedAt: now,
    version: 1,
    givenSearch: searchable(patient.givenName),
    familySearch: searchable(patient.familyName),
    ...patient,
  });
};
