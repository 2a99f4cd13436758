import { spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { childEnv } from "./child.ts";
import { withLock } from "./lock.mjs";
import { cacheDir, root } from "./paths.ts";
import { Problem } from "./problem.ts";
import { fingerprint, once } from "./stamp.ts";

function prismaGenerate(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "node_modules", "prisma", "build", "index.js"), "generate"], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      // The CLI downloads a schema engine for this, which it does not use: any existing file keeps it from asking.
      env: childEnv({ PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" }),
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Problem("prisma_generate", `The database client could not be generated from prisma/schema.prisma:\n${output.trim()}`))));
  });
}

/** Generates the database client into lib/data/generated unless it is there for this very schema. */
export async function ensureGenerated(): Promise<void> {
  const stamp = join(cacheDir, "generate.stamp");
  const print = fingerprint(root, ["prisma/schema.prisma", "node_modules/prisma/package.json"]);
  await withLock(join(cacheDir, "generate.lock"), async () => {
    if (!existsSync(join(root, "lib", "data", "generated", "client.ts"))) rmSync(stamp, { force: true });
    await once(stamp, print, prismaGenerate);
  });
}
