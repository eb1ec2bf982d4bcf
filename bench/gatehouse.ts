/** Gatehouse as it is built, in production mode; argv: the built server's folder, its database. */
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type * as main from "../server/main.ts";
import type * as settings from "../server/settings.ts";
import { ready } from "./reference.ts";
import { searchKey } from "./seed.ts";

const [, , folder, appUrl] = process.argv as [string, string, string, string];
const built = async <T>(file: string) => (await import(pathToFileURL(join(resolve(folder), file)).href)) as T;
const { start } = await built<typeof main>("main.js");
const { readSettings } = await built<typeof settings>("settings.js");

const read = readSettings({ NODE_ENV: "production", PORT: "0", HOST: "127.0.0.1" });
const { url, stop } = await start(read, appUrl, searchKey);
ready(Number(new URL(url).port));
// Asked to end, it lets the profiler write first.
process.on("SIGTERM", () => void stop().then(() => process.exit()));
