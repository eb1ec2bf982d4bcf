import type { EmbeddedPostgres } from "../../server/database/embedded.ts";
import { startCluster } from "./cluster.ts";

declare global {
  var testCluster: EmbeddedPostgres | undefined;
}

export default async function setup() {
  const cluster = await startCluster();
  globalThis.testCluster = cluster;
  process.env["GATEHOUSE_TEST_CLUSTER"] = cluster.url;
}
