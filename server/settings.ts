import { readFileSync } from "node:fs";
import { z } from "zod";

const port = z.coerce.number({ error: "a number from 0 to 65535" }).int().min(0).max(65535);
const minutes = (min: number, max: number) =>
  z.coerce
    .number({ error: `a number of minutes from ${min} to ${max}` })
    .int()
    .min(min)
    .max(max);
const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: "an address such as postgres://user:password@host:5432/name",
});

/** Every setting, in one place: its default, and what a right value looks like. */
const schema = z.object({
  NODE_ENV: z
    .enum(["development", "test", "production"], { error: "development, test or production" })
    .default("development"),
  PORT: port.default(4000),
  HOST: z.string().default("localhost"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "the address people type, such as https://gatehouse.example.nhs.uk" })
    .optional(),
  TRUST_PROXY: z.coerce.number({ error: "the number of proxies in front" }).int().min(0).max(5).default(0),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_URL: databaseUrl.optional(),
  APP_DATABASE_URL: databaseUrl.optional(),
  WORKER_DATABASE_URL: databaseUrl.optional(),
  DATABASE_POOL: z.coerce.number({ error: "a number from 2 to 100" }).int().min(2).max(100).default(10),
  JOBS: z.coerce.number({ error: "a number from 0 to 10" }).int().min(0).max(10).default(2),
  SEARCH_KEY: z.string().min(32, { error: "at least 32 characters" }).optional(),
  NHS_NUMBER_RANGES: z.enum(["LIVE", "LIVE_AND_TEST"], { error: "LIVE or LIVE_AND_TEST" }).optional(),
  SESSION_IDLE_MINUTES: minutes(5, 30).default(15),
  SESSION_LONGEST_MINUTES: minutes(60, 720).default(720),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], { error: "debug, info, warn, error or silent" })
    .default("info"),
  GATEHOUSE_NOW: z.iso.datetime({ error: "an instant such as 2026-11-02T09:00:00Z" }).optional(),
});

export type Settings = ReturnType<typeof readSettings>;

export class SettingsError extends Error {}

const secrets = ["DATABASE_URL", "APP_DATABASE_URL", "WORKER_DATABASE_URL", "SEARCH_KEY"] as const;

/** A secret may stand in a file: SEARCH_KEY_FILE=/run/secrets/search-key. */
function withSecretsFromFiles(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const read = { ...env };
  for (const name of secrets) {
    const file = env[`${name}_FILE`];
    if (!file) continue;
    try {
      read[name] = readFileSync(file, "utf8").trim();
    } catch {
      throw new SettingsError(`${name}_FILE: the file ${file} cannot be read. Check the path and who may read it.`);
    }
  }
  return read;
}

/** Reads and checks the settings, or names each wrong one with what was expected; nothing has started yet. */
export function readSettings(env: NodeJS.ProcessEnv) {
  const read = schema.safeParse(
    Object.fromEntries(Object.entries(withSecretsFromFiles(env)).filter(([, value]) => value !== "")),
  );
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join(".")}: expected ${issue.message}.`);
    throw new SettingsError(`Gatehouse did not start. ${wrong.join(" ")}`);
  }
  const { NODE_ENV, ...values } = read.data;
  const isProduction = NODE_ENV === "production";
  const publicUrl = values.PUBLIC_URL ? new URL(values.PUBLIC_URL) : undefined;
  if (isProduction && publicUrl?.protocol === "http:" && publicUrl.hostname !== "localhost") {
    throw new SettingsError("Gatehouse did not start. PUBLIC_URL: expected an https address outside localhost.");
  }
  if (isProduction && !publicUrl && !/^(localhost|127\.|::1)/.test(values.HOST)) {
    throw new SettingsError(
      "Gatehouse did not start. PUBLIC_URL: expected the https address people type, as HOST is open to others.",
    );
  }
  if (values.GATEHOUSE_NOW && NODE_ENV !== "test") {
    throw new SettingsError("Gatehouse did not start. GATEHOUSE_NOW: expected only with NODE_ENV=test.");
  }
  if ((values.DATABASE_URL || values.APP_DATABASE_URL) && isProduction && !values.SEARCH_KEY) {
    throw new SettingsError("Gatehouse did not start. SEARCH_KEY: expected at least 32 characters, kept secret.");
  }
  return {
    isProduction,
    isTest: NODE_ENV === "test",
    port: values.PORT,
    host: values.HOST,
    publicUrl,
    trustProxy: values.TRUST_PROXY,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    appDatabaseUrl: values.APP_DATABASE_URL,
    workerDatabaseUrl: values.WORKER_DATABASE_URL,
    pool: values.DATABASE_POOL,
    jobs: values.JOBS,
    searchKey: values.SEARCH_KEY,
    nhsNumberRanges: values.NHS_NUMBER_RANGES ?? (isProduction ? "LIVE" : "LIVE_AND_TEST"),
    idleMinutes: values.SESSION_IDLE_MINUTES,
    longestMinutes: values.SESSION_LONGEST_MINUTES,
    logLevel: values.LOG_LEVEL,
    now: values.GATEHOUSE_NOW,
  } as const;
}
