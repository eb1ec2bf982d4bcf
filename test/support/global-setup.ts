import { startCluster } from "./cluster.ts";

declare global {
  var testCluster: Awaited<ReturnType<typeof startCluster>> | undefined;
}

export default async function setup() {
  const cluster = await startCluster();
  globalThis.testCluster = cluster;
  process.env["GATEHOUSE_TEST_CLUSTER"] = cluster.url;
}
