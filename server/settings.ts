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
  NOTIFY_API_KEY: z
    .string()
    .regex(/^[\w.-]+-[0-9a-f-]{36}-[0-9a-f-]{36}$/i, {
      error: "a GOV.UK Notify API key: its name, the service's id and the secret, joined by hyphens",
    })
    .optional(),
  NOTIFY_URL: z.url({ protocol: /^https?$/, error: "the address of the Notify API" }).optional(),
  NOTIFY_EMAIL_TEMPLATE: z.uuid({ error: "the id of an e-mail template in Notify" }).optional(),
  NOTIFY_SMS_TEMPLATE: z.uuid({ error: "the id of a text message template in Notify" }).optional(),
  NOTIFY_LETTERS: z.enum(["yes", "no"], { error: "yes or no" }).default("no"),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "an address such as smtps://user:password@mail.example:465" })
    .optional(),
  SMTP_FROM: z.email({ error: "the address that e-mail comes from" }).optional(),
  GATEHOUSE_NOW: z.iso.datetime({ error: "an instant such as 2026-11-02T09:00:00Z" }).optional(),
});

export type Settings = ReturnType<typeof readSettings>;

export class SettingsError extends Error {}

const secrets = [
  "DATABASE_URL",
  "APP_DATABASE_URL",
  "WORKER_DATABASE_URL",
  "SEARCH_KEY",
  "NOTIFY_API_KEY",
  "SMTP_URL",
] as const;

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

type Values = Omit<z.output<typeof schema>, "NODE_ENV">;

/** GOV.UK Notify, where there is a key for it. */
function notifyOf(values: Values) {
  const { NOTIFY_API_KEY: key, NOTIFY_EMAIL_TEMPLATE: emailTemplate, NOTIFY_SMS_TEMPLATE: smsTemplate } = values;
  const isPointless = !emailTemplate && !smsTemplate && values.NOTIFY_LETTERS === "no";
  if (!key) {
    if (isPointless) return undefined;
    throw new SettingsError("Gatehouse did not start. NOTIFY_API_KEY: expected with the other NOTIFY settings.");
  }
  if (isPointless)
    throw new SettingsError(
      "Gatehouse did not start. NOTIFY_EMAIL_TEMPLATE, NOTIFY_SMS_TEMPLATE or NOTIFY_LETTERS: expected with NOTIFY_API_KEY.",
    );
  const url = values.NOTIFY_URL ?? "https://api.notifications.service.gov.uk";
  return { key, url, emailTemplate, smsTemplate, letters: values.NOTIFY_LETTERS === "yes" };
}

/** A mail server, where there is one. */
function smtpOf({ SMTP_URL: url, SMTP_FROM: from }: Values) {
  if (!url && !from) return undefined;
  if (url && from) return { url, from };
  throw new SettingsError("Gatehouse did not start. SMTP_URL and SMTP_FROM: expected together.");
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
    notify: notifyOf(values),
    smtp: smtpOf(values),
    now: values.GATEHOUSE_NOW,
  } as const;
}
