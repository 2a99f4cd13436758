import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { start } from "./child.ts";
import { bundleWorkers } from "./bundle.ts";
import { ensureGenerated } from "./generate.ts";
import { withLock } from "./lock.mjs";
import { nextBin, NO_TELEMETRY } from "./next.ts";
import { cacheDir, root } from "./paths.ts";
import { Problem } from "./problem.ts";
import { fingerprint, once } from "./stamp.ts";

/** What a production build depends on. */
const SOURCES = [
  "app", "components", "lib", "public", "prisma/schema.prisma", "instrumentation.ts", "instrumentation-client.ts", "proxy.ts",
  "next.config.ts", "postcss.config.mjs", "tsconfig.json", "package-lock.json",
];
const isSource = (file: string): boolean => !/\.test\.tsx?$/.test(file);

async function build(): Promise<void> {
  process.stderr.write("Building the app (once, a minute or so) …\n");
  const child = start(process.execPath, [nextBin, "build"], { stdio: ["ignore", "pipe", "pipe"], env: { ...NO_TELEMETRY, NODE_ENV: "production" } });
  let output = "";
  child.process.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.process.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  if ((await child.ended) !== 0) throw new Problem("build_failed", `${output.trim()}\nThe app could not be built: see above.`);
}

/** Generates, bundles and builds what is not there yet for these very sources. */
export async function ensureBuilt(): Promise<void> {
  await ensureGenerated();
  await withLock(join(cacheDir, "build.lock"), async () => {
    await bundleWorkers();
    const stamp = join(cacheDir, "build.stamp");
    if (!existsSync(join(root, ".next", "BUILD_ID"))) rmSync(stamp, { force: true });
    await once(stamp, fingerprint(root, SOURCES, [process.version], isSource), build);
  });
}
