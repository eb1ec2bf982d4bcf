import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readSettings, SettingsError } from "../../server/settings.ts";

const key = "a search key of more than 32 letters";
const said = (env: NodeJS.ProcessEnv): string => {
  try {
    readSettings(env);
    return "";
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as Error).message;
  }
};

describe("settings", () => {
  test("have a default each, for trial on one machine", () => {
    expect(readSettings({})).toMatchObject({ isProduction: false, port: 4000, host: "localhost", dataDir: ".data", pool: 10, idleMinutes: 15, longestMinutes: 720, nhsNumberRanges: "LIVE_AND_TEST" }); // prettier-ignore
    expect(readSettings({ PORT: "", DATABASE_URL: "" }).port).toBe(4000);
    expect(readSettings({ NODE_ENV: "production" })).toMatchObject({ isProduction: true, nhsNumberRanges: "LIVE" });
  });

  test.each<[string, string, RegExp, NodeJS.ProcessEnv?]>([
    ["NODE_ENV", "prod", /development, test or production/],
    ["PORT", "http", /a number from 0 to 65535/],
    ["PORT", "70000", /a number from 0 to 65535/],
    ["PORT", "80.5", /a number from 0 to 65535/],
    ["PUBLIC_URL", "gatehouse", /such as https:/],
    ["PUBLIC_URL", "ftp://gatehouse", /such as https:/],
    ["PUBLIC_URL", "http://gatehouse.example", /an https address/, { NODE_ENV: "production" }],
    ["TRUST_PROXY", "true", /the number of proxies/],
    ["DATABASE_URL", "mysql://host/name", /such as postgres:/],
    ["APP_DATABASE_URL", "nowhere", /such as postgres:/],
    ["DATABASE_POOL", "1", /a number from 2 to 100/],
    ["WORKER_DATABASE_URL", "nowhere", /such as postgres:/],
    ["JOBS", "11", /a number from 0 to 10/],
    ["SEARCH_KEY", "short", /at least 32 characters/],
    ["NHS_NUMBER_RANGES", "ALL", /LIVE or LIVE_AND_TEST/],
    ["SESSION_IDLE_MINUTES", "31", /minutes from 5 to 30/],
    ["SESSION_LONGEST_MINUTES", "721", /minutes from 60 to 720/],
    ["LOG_LEVEL", "loud", /debug, info, warn, error or silent/],
    ["GATEHOUSE_NOW", "yesterday", /an instant such as/, { NODE_ENV: "test" }],
    ["GATEHOUSE_NOW", "2026-11-02T09:00:00Z", /only with NODE_ENV=test/],
    ["GATEHOUSE_NOW", "2026-11-02T09:00:00Z", /only with NODE_ENV=test/, { NODE_ENV: "production" }],
  ])("%s=%s is named with what was expected", (name, value, expected, more = {}) => {
    const sentence = said({ [name]: value, ...more });
    expect(sentence).toMatch(new RegExp(`^Gatehouse did not start\\. ${name}: expected `));
    expect(sentence).toMatch(expected);
    expect(sentence).not.toMatch(/invalid|undefined|NaN|too (small|big)/i);
  });

  test("that are wrong are all named at once, and no secret is repeated", () => {
    const sentence = said({ PORT: "x", LOG_LEVEL: "x", SEARCH_KEY: "hunter2", DATABASE_URL: "mysql://u:hunter2@h/n" });
    for (const name of ["PORT", "LOG_LEVEL", "SEARCH_KEY", "DATABASE_URL"])
      expect(sentence).toContain(`${name}: expected`);
    expect(sentence).not.toContain("hunter2");
  });

  test("in production on one's own database need a search key", () => {
    for (const name of ["DATABASE_URL", "APP_DATABASE_URL"]) {
      const env = { NODE_ENV: "production", [name]: "postgres://u:p@h/n" };
      expect(said(env)).toMatch(/SEARCH_KEY: expected at least 32 characters/);
      expect(readSettings({ ...env, SEARCH_KEY: key }).searchKey).toBe(key);
    }
  });

  test.each(["DATABASE_URL", "APP_DATABASE_URL", "WORKER_DATABASE_URL", "SEARCH_KEY"] as const)(
    "%s may stand in a file",
    (name) => {
      const file = join(mkdtempSync(join(tmpdir(), "gatehouse-settings-")), "secret");
      const value = name === "SEARCH_KEY" ? key : "postgres://u:p@h:5432/n";
      writeFileSync(file, `${value}\n`);
      const read = readSettings({ [`${name}_FILE`]: file });
      expect(Object.values(read)).toContain(value);
    },
  );

  test("say which file of a secret cannot be read", () => {
    expect(said({ SEARCH_KEY_FILE: "/nowhere/key" })).toMatch(
      /SEARCH_KEY_FILE: the file \/nowhere\/key cannot be read/,
    );
  });
});
