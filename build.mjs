/** Builds what is out of date: the server with tsc, the dashboard with vite. --force builds all, --server leaves the dashboard. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const isForced = process.argv.includes("--force");

/** A stamp of every file below these folders, by content: a fresh clone and a touched file both build just once. */
function stampOf(roots) {
  const hash = createHash("sha256");
  for (const root of roots) {
    const isFolder = statSync(root).isDirectory();
    const files = isFolder ? readdirSync(root, { recursive: true }).map((name) => join(root, name)) : [root];
    for (const file of files.sort()) if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function build(name, roots, output, work) {
  const stamp = stampOf([...roots, "package-lock.json"]);
  const file = join("dist", `.${name}`);
  if (!isForced && existsSync(output) && existsSync(file) && readFileSync(file, "utf8") === stamp) return;
  rmSync(output, { recursive: true, force: true });
  work();
  mkdirSync("dist", { recursive: true });
  writeFileSync(file, stamp);
}

function run(program, ...args) {
  const { status } = spawnSync(process.execPath, [join("node_modules", program), ...args], { stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(1);
}

build("server", ["server", "tsconfig.json", "tsconfig.build.json"], "dist/server", () => {
  run("typescript/bin/tsc", "-p", "tsconfig.build.json");
  cpSync("server/database/migrations", "dist/server/database/migrations", { recursive: true });
});
if (!process.argv.includes("--server")) {
  build("admin", ["admin", "schema"], "dist/admin", () => run("vite/bin/vite.js", "build", "admin"));
}
