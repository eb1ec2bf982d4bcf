import { loadOnce } from "../../server/demo/demo.ts";
import { readSettings } from "../../server/settings.ts";
import { small } from "./small.ts";

/** A process of its own that loads the small demonstration, so that a test can kill it. */
await loadOnce(
  readSettings(process.env),
  { appUrl: process.env["TEST_APP_URL"] as string, searchKey: "a key for tests" },
  small,
);
